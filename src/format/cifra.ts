import type { Assenza, Cifra, Cifre, NomeCifra } from '../domain/cifra';
import { formatNumero, formatPercentuale } from '../domain/numero';
import type { Unita } from '../domain/unita';

/** Il nome di ogni cifra, quello breve sotto il titolo del suo gruppo, se è una percentuale e che cosa conta, se il nome non basta. */
export const CIFRA: Record<NomeCifra, { nome: string; breve: string; percentuale?: true; spiega?: string }> =
  {
    obiettivi: { nome: 'Obiettivi', breve: 'obiettivi' },
    righe: { nome: 'Righe con un peso', breve: 'righe con un peso' },
    pesi: { nome: 'Somma dei pesi', breve: 'somma dei pesi' },
    'meta-anno-dichiarato': {
      nome: 'Totale a metà anno, dichiarato',
      breve: 'dichiarato',
      percentuale: true,
    },
    'meta-anno-calcolato': {
      nome: 'Totale a metà anno, ricalcolato',
      breve: 'ricalcolato',
      percentuale: true,
    },
    'finale-dichiarato': { nome: 'Totale alla fine, dichiarato', breve: 'dichiarato', percentuale: true },
    'finale-calcolato': { nome: 'Totale alla fine, ricalcolato', breve: 'ricalcolato', percentuale: true },
    'esecutivi-raggiunti': {
      nome: 'Obiettivi esecutivi raggiunti',
      breve: 'esecutivi',
      percentuale: true,
      spiega: 'Tra quelli giudicati, senza quelli di tutto l’ente.',
    },
    'linee-raggiunte': { nome: 'Linee raggiunte', breve: 'linee', percentuale: true },
    indicatori: { nome: 'Indicatori', breve: 'indicatori' },
    'con-atteso': { nome: 'Indicatori con un atteso', breve: 'con un atteso' },
    'con-risultato': { nome: 'Indicatori con un risultato', breve: 'con un risultato' },
    copertura: {
      nome: 'Indicatori con un raggiungimento',
      breve: 'con un raggiungimento',
      percentuale: true,
      spiega: 'Tra quelli che si dovevano misurare.',
    },
    controlli: { nome: 'Cose che non tornano', breve: 'non tornano' },
    modifiche: { nome: 'Modifiche dopo l’approvazione', breve: 'modifiche' },
  };

/** Le cifre raccolte in poche colonne: la prima di ogni gruppo è quella che si guarda. */
export const GRUPPI: { titolo: string; cifre: NomeCifra[] }[] = [
  { titolo: 'Obiettivi', cifre: ['obiettivi', 'righe', 'pesi'] },
  { titolo: 'Totale a metà anno', cifre: ['meta-anno-calcolato', 'meta-anno-dichiarato'] },
  { titolo: 'Totale alla fine', cifre: ['finale-calcolato', 'finale-dichiarato'] },
  { titolo: 'Raggiunti', cifre: ['esecutivi-raggiunti', 'linee-raggiunte'] },
  { titolo: 'Indicatori', cifre: ['indicatori', 'con-atteso', 'con-risultato', 'copertura'] },
  { titolo: 'Da guardare', cifre: ['controlli', 'modifiche'] },
];

/** Le altre cifre di un gruppo, in una riga: «dichiarato 93,43 %»; tace su ciò che non c'è. */
export const writeAltre = (cifre: Cifre, nomi: NomeCifra[]): string =>
  nomi
    .flatMap((nome) =>
      'valore' in cifre[nome] ? `${CIFRA[nome].breve} ${writeCifra(nome, cifre[nome]).testo}` : [],
    )
    .join(', ');

/** Vero se almeno una unità ha una cifra del gruppo. */
const hasGruppo = (unita: Unita[], { cifre: nomi }: (typeof GRUPPI)[number]): boolean =>
  unita.some(({ cifre }) => nomi.some((nome) => 'valore' in cifre[nome]));

/** I gruppi che almeno una unità ha, e per gli altri la ragione per cui nessuna li ha. */
export function splitGruppi(unita: Unita[]): { presenti: typeof GRUPPI; assenti: string[] } {
  const [ultima] = unita.slice(-1);
  const assenti = GRUPPI.filter((gruppo) => !hasGruppo(unita, gruppo));
  return {
    presenti: GRUPPI.filter((gruppo) => hasGruppo(unita, gruppo)),
    assenti: assenti.flatMap(({ titolo, cifre: [prima] }) => {
      const nota = ultima && prima && writeCifra(prima, ultima.cifre[prima]).nota;
      return nota ? `${titolo}: ${nota}.` : [];
    }),
  };
}

const ASSENZA: Record<Assenza, string> = {
  'solo-settori': 'i documenti danno un totale solo ai settori',
  'senza-pesi': 'il documento non dà pesi',
  'senza-risultati': 'il documento non riporta risultati',
  'senza-monitoraggio': 'il documento non riporta risultati di metà anno',
  'non-dichiarato': 'il documento non lo stampa',
  'non-giudicati': 'il documento non ne giudica',
  incompleto: 'mancano dati per farne il conto',
  'senza-indicatori': 'non ci sono indicatori',
  'nulla-da-misurare': 'nessuno si doveva misurare',
  'una-versione': 'è pubblicata una versione sola: non si sa se qualcosa è cambiato',
};

/** Una cifra in parole: il valore, ciò di cui è una parte, o perché manca. */
export function writeCifra(nome: NomeCifra, cifra: Cifra): { testo: string; nota?: string } {
  if ('assenza' in cifra) return { testo: '—', nota: ASSENZA[cifra.assenza] };
  const { valore, su } = cifra;
  if (!CIFRA[nome].percentuale)
    return { testo: `${formatNumero(valore)}${su === undefined ? '' : ` su ${su}`}` };
  const parte = su === undefined ? undefined : `${formatNumero((valore * su) / 100, 0)} su ${su}`;
  return { testo: formatPercentuale(valore), ...(parte ? { nota: parte } : {}) };
}

import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import type { FaseCalcolata } from '../fase';
import type { ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { readScadenza, type ScadenzaLetta } from '../scadenza';

/** I giorni in cui la fase finisce, come stampati: di ogni anno e di ogni versione. */
const listFini = ({ stampate }: FaseCalcolata): ScadenzaLetta[] =>
  stampate
    .filter(({ che }) => che !== 'inizio')
    .flatMap(({ voce, anno }) => readScadenza(voce, anno ? Number(anno) : undefined) ?? []);

const getMese = (giorno: string) => giorno.slice(0, 7);

/** I risultati attesi il cui termine viene prima del mese in cui finisce la fase che li produce. */
function listDiversi(obiettivo: ObiettivoCalcolato, piano: PianoDaControllare): Trovato[] {
  const [approvato] = Object.keys(piano.piano.versioni);
  return (obiettivo.dati.risultati ?? []).flatMap(({ titolo, entro, fase: numero, riga, nota }) => {
    const fase = obiettivo.fasi.find((una) => una.numero === numero);
    const termine = readScadenza({ valore: entro }, piano.piano.annoInizio);
    const fini = fase ? listFini(fase) : [];
    // Una fase con una data impossibile («31/09») ha già il suo controllo.
    if (!termine || !('a' in termine) || fini.some((fine) => 'impossibile' in fine)) return [];
    const letti = fini.flatMap((fine) => ('a' in fine ? [getMese(fine.a)] : []));
    // Una fase che finisce prima lascia il tempo di arrivare al risultato: si segnala solo se finisce sempre dopo.
    if (letti.length === 0 || letti.some((mese) => mese <= getMese(termine.a))) return [];
    const stampata = fase?.stampate.findLast(({ che }) => che !== 'inizio');
    const fine = [stampata?.voce.valore, stampata?.anno].filter(Boolean).join(' ');
    return [
      {
        gravita: 'avviso' as const,
        soggetto: buildSoggettoObiettivo(obiettivo),
        dichiarato: entro ?? '',
        calcolato: fine,
        messaggio: `Il risultato «${titolo}» è atteso entro «${entro}», ma la fase ${numero}, che lo produce, finisce «${fine}».`,
        fonte: findFonte(piano, { riga }, approvato),
        nota,
      },
    ];
  });
}

export const risultatoFase: RegolaControllo = {
  chiave: 'risultato-fase',
  titolo: 'Termini dei risultati e delle fasi',
  spiegazione:
    'La fase che produce un risultato non può finire dopo il termine del risultato: uno dei due è sbagliato.',
  perche: 'Due mesi diversi sono due promesse diverse, e chi aspetta il risultato non sa quale vale.',
  esempio: 'Lo sportello è promesso entro marzo, ma la fase «apertura dello sportello» finisce a maggio.',
  check: (piano) => piano.obiettivi.flatMap((obiettivo) => listDiversi(obiettivo, piano)),
};

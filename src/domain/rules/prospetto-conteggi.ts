import type { Prospetto } from '../../schema/prospetto';
import type { Azione } from '../conteggi';
import type { RegolaControllo } from '../controllo';
import { buildTrovato, type CellaErrata } from './celle';

const same = (a: string | undefined, b: string) => a?.toLowerCase().trim() === b.toLowerCase().trim();

/** Quante righe di dettaglio non si possono contare in nessuna categoria, perché il dato non c'è o non si legge. */
function describeSenza(livello: string, { asse }: Prospetto, azioni: Azione[]): string | undefined {
  const senza = azioni.filter(
    (azione) => azione.livello === livello && !(asse === 'esito' ? azione.testo : azione.dimensione),
  );
  if (senza.length === 0) return undefined;
  const che = asse === 'esito' ? 'un esito che si legga' : 'una dimensione stampata';
  return `Nelle tabelle di dettaglio non ${senza.length === 1 ? 'ha' : 'hanno'} ${che}: ${senza.map(({ codice }) => codice).join(', ')}.`;
}

/** Le celle il cui numero non è quello delle righe trascritte. */
function listErrate(prospetto: Prospetto, azioni: Azione[]): CellaErrata[] {
  const count = (livello: string, comprende?: string[]) =>
    azioni.filter((azione) => {
      if (azione.livello !== livello) return false;
      const dicitura = prospetto.asse === 'esito' ? azione.testo : azione.dimensione;
      return comprende === undefined || comprende.some((una) => same(dicitura, una));
    }).length;
  const righe = [
    ...Object.values(prospetto.categorie),
    { etichetta: 'totale', comprende: undefined, ...prospetto.totale },
  ];
  return Object.entries(prospetto.insiemi).flatMap(([chiave, { etichetta: colonna, livello }]) =>
    righe.flatMap(({ etichetta, comprende, celle, riga }) => {
      const dichiarato = celle[chiave]?.valore;
      if (!livello || dichiarato === undefined) return [];
      const calcolato = count(livello, comprende);
      const conto = `nelle tabelle di dettaglio se ne contano ${calcolato}`;
      return calcolato === dichiarato
        ? []
        : [
            {
              dove: `«${etichetta}», ${colonna}`,
              dichiarato,
              calcolato,
              conto,
              riga: celle[chiave]?.riga ?? riga,
              nota: comprende && describeSenza(livello, prospetto, azioni),
            },
          ];
    }),
  );
}

export const prospettoConteggi: RegolaControllo = {
  chiave: 'prospetto-conteggi',
  titolo: 'Riepiloghi e tabelle di dettaglio',
  spiegazione:
    'I numeri di una tabella di riepilogo devono essere quelli che si ottengono contando le righe delle tabelle di dettaglio, per esito o per dimensione.',
  perche:
    'Il riepilogo è spesso la sola pagina che si legge: deve dire ciò che dicono le pagine che riassume.',
  esempio:
    'Il riepilogo conta 5 progetti raggiunti; nella tabella che li elenca uno per uno i raggiunti sono 4.',
  check: (piano) =>
    Object.entries(piano.prospetti).flatMap((voce) =>
      listErrate(voce[1], piano.azioni).map((cella) => buildTrovato(piano, voce, 'avviso', cella)),
    ),
};

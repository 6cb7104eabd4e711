import type { Storia } from '../../schema/voce';
import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import { parseEsito } from '../esito';
import { formatNumero, formatPercentuale } from '../numero';
import type { ObiettivoCalcolato } from '../obiettivo';
import { listRigheProprie } from '../obiettivo';
import type { PianoDaControllare } from '../piano';

/** Un dato che la scheda e la tabella del settore stampano entrambe. */
interface Confronto<T> {
  nome: string;
  scheda: Storia<T> | undefined;
  tabella: (Storia<T> | undefined)[];
  same: (uno: T, altro: T) => boolean;
  write: (valore: T) => string;
}

/** Le versioni in cui la scheda stampa un valore e nessuna riga di tabella stampa lo stesso. */
function listDiversi<T>(
  obiettivo: ObiettivoCalcolato,
  piano: PianoDaControllare,
  confronto: Confronto<T>,
): Trovato[] {
  const { nome, scheda, tabella, same, write } = confronto;
  return Object.entries(scheda ?? {}).flatMap(([versione, voce]) => {
    const { valore } = voce;
    const altri = tabella.flatMap((storia) => {
      const suo = storia?.[versione]?.valore;
      return suo === undefined ? [] : [suo];
    });
    if (valore === undefined || altri.length === 0 || altri.some((altro) => same(altro, valore))) return [];
    const nellaTabella = [...new Set(altri.map(write))].join(' e ');
    const etichetta = piano.piano.versioni[versione]?.etichetta ?? versione;
    return [
      {
        gravita: 'errore' as const,
        soggetto: buildSoggettoObiettivo(obiettivo),
        dichiarato: write(valore),
        calcolato: nellaTabella,
        messaggio: `${etichetta}, ${nome}: la scheda stampa ${write(valore)}, la tabella del settore ${nellaTabella}.`,
        fonte: findFonte(piano, voce, versione),
        nota: voce.nota,
      },
    ];
  });
}

const sameTesto = (uno: string, altro: string) => uno.trim().toLowerCase() === altro.trim().toLowerCase();
const quote = (testo: string) => `«${testo}»`;

export const schedaTabella: RegolaControllo = {
  chiave: 'scheda-tabella',
  titolo: 'Schede e tabelle dei settori',
  spiegazione:
    'Peso, priorità, esito e percentuale di un obiettivo devono essere gli stessi nella sua scheda e nella tabella del settore che ne risponde.',
  perche:
    'La scheda la legge chi segue un obiettivo, la tabella chi segue un ufficio: devono sapere la stessa cosa.',
  esempio: 'La scheda stampa il peso 20, la tabella del settore il peso 25.',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) => {
      const { scheda } = obiettivo.dati;
      const righe = listRigheProprie(obiettivo).map(({ dati }) => dati);
      const sameEsito = (uno: string, altro: string) =>
        parseEsito(uno, piano.regole.esiti) === parseEsito(altro, piano.regole.esiti);
      const sameNumero = (uno: number, altro: number) => uno === altro;
      return [
        ...listDiversi(obiettivo, piano, {
          nome: 'peso',
          scheda: scheda?.peso,
          tabella: righe.map(({ peso }) => peso),
          same: sameNumero,
          write: (numero) => formatNumero(numero),
        }),
        ...listDiversi(obiettivo, piano, {
          nome: 'priorità',
          scheda: scheda?.priorita,
          tabella: righe.map(({ priorita }) => priorita),
          same: sameTesto,
          write: quote,
        }),
        ...listDiversi(obiettivo, piano, {
          nome: 'esito',
          scheda: scheda?.esito,
          tabella: righe.map(({ esito }) => esito),
          same: sameEsito,
          write: quote,
        }),
        ...listDiversi(obiettivo, piano, {
          nome: 'percentuale',
          scheda: scheda?.percentuale,
          tabella: righe.map(({ percentuale }) => percentuale),
          same: sameNumero,
          write: formatPercentuale,
        }),
      ];
    }),
};

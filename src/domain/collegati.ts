import type { ObiettivoCalcolato } from './obiettivo';
import { findObiettivo, type PianoCalcolato } from './piano';
import type { Serie, VoceSerie } from './serie';
import type { SettoreCalcolato } from './settore';

/** Un legame certo di un obiettivo con altro: lo dice un codice stampato o un rimando, mai la sola somiglianza. */
export type Collegamento =
  /** È nella stessa serie: un altro anno dello stesso obiettivo, o lo stesso codice per un altro. */
  | { che: 'serie'; voce: VoceSerie; stessa: boolean }
  /** La sua scheda dice di discendere da un obiettivo che non è il suo padre nell'albero. */
  | { che: 'scheda'; obiettivo: ObiettivoCalcolato }
  /** Il valutatore ne ha chiesto conto al settore. */
  | { che: 'valutatore'; settore: SettoreCalcolato; quante: number }
  /** Una quantità che il documento dichiara per lui. */
  | { che: 'rilevazione'; chiave: string; titolo: string };

/** Ciò che è legato con certezza a un obiettivo, fuori dalla sua scheda. */
export function listCollegati(
  obiettivo: ObiettivoCalcolato,
  piano: PianoCalcolato,
  serie: Serie | undefined,
): Collegamento[] {
  const { codice, dati, righe } = obiettivo;
  const codici = new Set([codice, ...righe.map((riga) => riga.codice)]);
  const isSuo = (altro: string | undefined) => altro !== undefined && codici.has(altro);
  const citato = dati.scheda?.padre === dati.padre ? undefined : findObiettivo(piano, dati.scheda?.padre);
  return [
    ...(serie?.voci ?? [])
      .filter((voce) => voce.obiettivo !== obiettivo)
      .map((voce) => ({ che: 'serie' as const, voce, stessa: serie?.stessa === true })),
    ...(citato ? [{ che: 'scheda' as const, obiettivo: citato }] : []),
    ...piano.settori.flatMap((settore) => {
      const quante = (settore.dati.richieste ?? []).filter((richiesta) => isSuo(richiesta.obiettivo)).length;
      return quante > 0 ? [{ che: 'valutatore' as const, settore, quante }] : [];
    }),
    ...Object.entries(piano.rilevazioni).flatMap(([chiave, rilevazione]) =>
      isSuo(rilevazione.obiettivo)
        ? [{ che: 'rilevazione' as const, chiave, titolo: rilevazione.titolo }]
        : [],
    ),
  ];
}

import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import type { ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { readScadenza } from '../scadenza';
import { findVoceAt } from '../storia';

/** L'anno di un piano dentro la durata di un obiettivo: il primo di due, il secondo di tre. */
interface Posto {
  anno: number;
  anni: number;
}

/** Legge «annuale» e «pluriennale (1/2)»; `undefined` se la durata è scritta in un altro modo. */
function readDurata(durata: string | undefined): Posto | undefined {
  const testo = (durata ?? '').trim();
  if (/^annuale$/i.test(testo)) return { anno: 1, anni: 1 };
  const [, anno, anni] = /^pluriennale\s*\((\d+)\s*\/\s*(\d+)\)$/i.exec(testo) ?? [];
  return anno && anni ? { anno: Number(anno), anni: Number(anni) } : undefined;
}

/** Le date della scheda di ogni versione, dove si leggono tutte e due, con il posto che danno all'anno del piano. */
function listDate({ dati }: ObiettivoCalcolato, { piano }: PianoDaControllare) {
  const versioni = Object.keys(piano.versioni);
  return versioni.flatMap((versione) => {
    const inizio = findVoceAt(dati.scheda?.inizio, versione, versioni);
    const fine = findVoceAt(dati.scheda?.fine, versione, versioni);
    const [da, a] = [readScadenza(inizio), readScadenza(fine)];
    if (!da || !a || !('da' in da) || !('da' in a)) return [];
    const primo = Number(da.da.slice(0, 4));
    const posto: Posto = {
      anno: piano.annoInizio - primo + 1,
      anni: Number(a.a.slice(0, 4)) - primo + 1,
    };
    return [{ posto, testo: `${inizio?.valore}–${fine?.valore}` }];
  });
}

/** Le durate stampate che nessuna coppia di date della scheda conferma. */
function listDiverse(obiettivo: ObiettivoCalcolato, piano: PianoDaControllare): Trovato[] {
  const date = listDate(obiettivo, piano);
  const ultima = date.at(-1);
  const viste = new Set<string>();
  return obiettivo.righe.flatMap(({ dati: { durata, riga } }) => {
    const stampato = readDurata(durata);
    if (!durata || !stampato || !ultima || viste.has(durata)) return [];
    viste.add(durata);
    if (date.some(({ posto }) => posto.anno === stampato.anno && posto.anni === stampato.anni)) return [];
    const posto = `anno ${ultima.posto.anno} di ${ultima.posto.anni}`;
    return [
      {
        gravita: 'errore' as const,
        soggetto: buildSoggettoObiettivo(obiettivo),
        dichiarato: durata,
        calcolato: posto,
        messaggio: `La durata stampata è «${durata}», ma dalle date della scheda (${ultima.testo}) il ${piano.piano.annoInizio} è l’${posto}.`,
        fonte: findFonte(piano, { riga }, Object.keys(piano.piano.versioni)[0]),
      },
    ];
  });
}

export const durataDate: RegolaControllo = {
  chiave: 'durata-date',
  titolo: 'Durata e date degli obiettivi',
  spiegazione:
    'Un obiettivo annuale comincia e finisce nello stesso anno; uno «pluriennale (1/2)» dura due anni, e il primo è quello del piano. Vale se lo dicono le date approvate o quelle riviste.',
  perche:
    'La durata dice quanto c’è da aspettare: se è sbagliata, un obiettivo di due anni sembra in ritardo, o finito.',
  esempio: 'La tabella stampa «annuale»; la scheda va dal 01/07/2021 al 31/12/2022.',
  // In un piano di più anni non si sa a quale anno si riferisca il posto stampato.
  check: (piano) =>
    piano.piano.annoInizio === piano.piano.annoFine
      ? piano.obiettivi.flatMap((obiettivo) => listDiverse(obiettivo, piano))
      : [],
};

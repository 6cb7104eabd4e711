import type { Scheda, Trovato } from './pagefind.ts';

/** The results as a table to keep: the columns are those of the open data, in the same form. */

const COLONNE: [nome: string, read: (scheda: Scheda) => string | undefined][] = [
  ['codice', ({ meta }) => meta.codice],
  ['titolo', ({ meta }) => meta.title],
  ['tipo', ({ meta }) => meta.tipo],
  ['ente', ({ filters }) => filters.ente?.join('; ')],
  ['piano', ({ filters }) => filters.documento?.join('; ')],
  ['settore', ({ filters }) => filters.settore?.join('; ')],
  ['esito', ({ meta }) => meta.esito],
  ['url', ({ url }) => new URL(url, location.href).href],
];

/** How many records are asked for at a time. */
const INSIEME = 20;

/** A field of CSV (RFC 4180): between quotes, doubled inside, when it holds a quote, a comma or a new line. */
export const writeCampo = (testo: string): string =>
  /[",\r\n]/.test(testo) ? `"${testo.replaceAll('"', '""')}"` : testo;

/** Writes the table of some records, with its header. */
function writeCsv(schede: Scheda[]): string {
  const righe = schede.map((scheda) => COLONNE.map(([, read]) => read(scheda) ?? ''));
  const tutte = [COLONNE.map(([nome]) => nome), ...righe];
  return tutte.map((riga) => `${riga.map(writeCampo).join(',')}\n`).join('');
}

/** Fetches the records of all the results, a few at a time, and says how far it is. */
async function readSchede(trovati: Trovato[], say: (fatti: number) => void): Promise<Scheda[]> {
  const schede: Scheda[] = [];
  while (schede.length < trovati.length) {
    say(schede.length);
    const prossimi = trovati.slice(schede.length, schede.length + INSIEME);
    schede.push(...(await Promise.all(prossimi.map((trovato) => trovato.data()))));
  }
  return schede;
}

/** Downloads all the results, also those not shown; the button says how far it is. */
export async function downloadRisultati(bottone: HTMLButtonElement, trovati: Trovato[]): Promise<void> {
  const scritta = bottone.textContent;
  bottone.disabled = true;
  try {
    const schede = await readSchede(trovati, (fatti) => {
      bottone.textContent = `Preparo ${fatti} di ${trovati.length}…`;
    });
    const collegamento = document.createElement('a');
    collegamento.href = URL.createObjectURL(new Blob([writeCsv(schede)], { type: 'text/csv;charset=utf-8' }));
    collegamento.download = 'risultati.csv';
    collegamento.click();
    URL.revokeObjectURL(collegamento.href);
  } finally {
    bottone.textContent = scritta;
    bottone.disabled = false;
    bottone.focus();
  }
}

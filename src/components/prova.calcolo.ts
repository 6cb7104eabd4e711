import { type Caso, CLAUSOLE_DEL_CASO, tryRegole } from '../domain/prova-regole';
import { writeSoluzione } from '../format/esempio';
import { listClausoleDiverse } from '../format/regole';
import type { Regole } from '../schema/regole';

const addParagrafo = (dove: Element, testo: string, classe = ''): void => {
  const paragrafo = document.createElement('p');
  paragrafo.textContent = testo;
  paragrafo.className = classe;
  dove.append(paragrafo);
};

/** Le clausole che dicono una cosa diversa dalle regole della pagina, in parole. */
const listDiverse = (che: Caso['che'], proprie: Regole, altre: Regole): string[] =>
  listClausoleDiverse([proprie, altre], CLAUSOLE_DEL_CASO[che]).map(
    ({ titolo, dette }) => `${titolo}: ${dette.at(-1)?.testo}`,
  );

function showRisposta(risposta: Element, caso: Caso, proprie: Regole, altre: Regole): void {
  risposta.replaceChildren();
  const ora = writeSoluzione(tryRegole(caso, altre), altre);
  addParagrafo(risposta, ora || 'Con queste regole non ne segue nulla.', 'conto');
  const diverse = listDiverse(caso.che, proprie, altre);
  addParagrafo(
    risposta,
    diverse.length === 0
      ? 'Per questo conto le due regole dicono lo stesso.'
      : `Che cosa cambia. ${diverse.join(' ')}`,
  );
}

/** Fills the list of rules and answers each choice. A body's own rules are not in the list. */
export async function startProva(prova: HTMLElement): Promise<void> {
  const scelta = prova.querySelector('select');
  const risposta = prova.querySelector('[data-risposta]');
  if (!scelta || !risposta) return;
  const dati = JSON.parse(prova.querySelector('script')?.textContent ?? '{}') as {
    caso: Caso;
    regole: string;
  };
  const lette = await fetch('/dati/regole.json');
  if (!lette.ok) return addParagrafo(risposta, 'Le regole non si sono caricate: riprova tra poco.');
  const regole = (await lette.json()) as Record<string, Regole>;
  const proprie = regole[dati.regole];
  // Regole senza un esito stampato sono tutte nostre: non sono «di un altro ente».
  for (const [chiave, { titolo, esiti }] of Object.entries(regole))
    if (chiave !== dati.regole && Object.keys(esiti).length > 0) scelta.append(new Option(titolo, chiave));
  const answer = () => {
    const altre = regole[scelta.value];
    if (altre && proprie) showRisposta(risposta, dati.caso, proprie, altre);
  };
  scelta.addEventListener('change', answer);
  answer();
}

/** Porta nella pagina di un ente la domanda fatta all'elenco di tutti (`IndiceEnti.astro`). */
import { readRichiesta } from './indice-enti.richiesta';

const { ente, resto } = readRichiesta(location.search, location.hash);
const righe = [...document.querySelectorAll<HTMLElement>('[data-indice-enti] tr[data-ente]')];
const chiesta = righe.find(({ dataset }) => dataset.ente === ente)?.querySelector('a');
if (chiesta) location.replace(chiesta.href + resto);
else
  for (const riga of righe) {
    const collegamento = riga.querySelector('a');
    if (collegamento) collegamento.href += resto;
  }

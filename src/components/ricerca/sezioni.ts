import { drawSezione, fillWhenSeen } from './elenco.ts';
import { findElemento } from './modelli.ts';
import { runRicerca, type Sapere } from './ricerca.ts';
import { buildIndirizzo, type Richiesta } from './richiesta.ts';
import { drawRisultati } from './risultati.ts';
import { adaptRichiesta, type Luogo } from './siti.ts';

/** How many results of each index are shown. */
const PER_LUOGO = 3;

/** What to say of an index that gives nothing: why it was listed. */
const PERCHE_NIENTE = {
  parole: 'Le parole ci sono, ma non insieme in una stessa pagina.',
  filtri: 'Nessuna pagina con i filtri scelti.',
  guasto: 'I suoi risultati ora non arrivano. Ricarica la pagina fra poco.',
};

function drawFrase(frase: string): HTMLElement {
  const voce = document.createElement('li');
  voce.textContent = frase;
  return voce;
}

/** One index as a section: it is opened, and searched, when the section is about to be seen. */
function drawLuogo(
  radice: ParentNode,
  luogo: Luogo,
  richiesta: Richiesta,
  open: (luogo: Luogo) => Promise<Sapere>,
): HTMLElement {
  const sezione = drawSezione(radice, luogo.nome, '');
  const tutti = findElemento<HTMLAnchorElement>(sezione, '[data-tutti]');
  tutti.hidden = true;
  const search = async (): Promise<HTMLElement[]> => {
    const risultati = await runRicerca(await open(luogo), adaptRichiesta(luogo, richiesta));
    const isProprioQuello = risultati && risultati.assenti.length + risultati.corrette.length === 0;
    const trovati = isProprioQuello ? risultati.trovati : [];
    if (!risultati || trovati.length === 0)
      return [drawFrase(richiesta.testo === '' ? PERCHE_NIENTE.filtri : PERCHE_NIENTE.parole)];
    findElemento(sezione, '[data-quanti]').textContent = `(${trovati.length})`;
    tutti.hidden = trovati.length <= PER_LUOGO;
    const sua = { ...richiesta, filtri: { ...richiesta.filtri, ente: [luogo.nome] } };
    tutti.href = location.pathname + buildIndirizzo(sua);
    tutti.textContent = `Vedi tutti: ${luogo.nome} (${trovati.length})`;
    return drawRisultati(radice, trovati.slice(0, PER_LUOGO), risultati);
  };
  fillWhenSeen(findElemento(sezione, 'ol'), () =>
    search().catch((errore) => {
      console.error(errore);
      return [drawFrase(PERCHE_NIENTE.guasto)];
    }),
  );
  return sezione;
}

/** Draws some of the indexes that answer a request, each with its first results. */
export const drawLuoghi = (
  radice: ParentNode,
  luoghi: Luogo[],
  richiesta: Richiesta,
  open: (luogo: Luogo) => Promise<Sapere>,
): HTMLElement[] => luoghi.map((luogo) => drawLuogo(radice, luogo, richiesta, open));

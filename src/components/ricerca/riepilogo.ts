import { buildConteggio, buildNota, INVITO, listConsigli } from './messaggi.ts';
import { findElemento } from './modelli.ts';
import type { Risultati } from './ricerca.ts';
import type { Richiesta } from './richiesta.ts';

/** Writes, above the results, how many they are and what to know of them; without a search, how to start. */
export function writeRiepilogo(
  radice: ParentNode,
  richiesta: Richiesta,
  risultati: Risultati | undefined,
): void {
  const find = (nome: string) => findElemento<HTMLElement>(radice, `[data-${nome}]`);
  find('conteggio').textContent = risultati ? buildConteggio(richiesta, risultati) : INVITO;
  find('nota').textContent = risultati ? buildNota(risultati) : '';
  find('attrezzi').hidden = !risultati?.trovati.length;
  const consigli = risultati?.trovati.length === 0 ? listConsigli(richiesta, risultati) : [];
  find('consigli').replaceChildren(...consigli.map(drawConsiglio));
  find('vuoto').hidden = consigli.length === 0;
}

function drawConsiglio(consiglio: string): HTMLElement {
  const voce = document.createElement('li');
  voce.textContent = consiglio;
  return voce;
}

import { findElemento } from './modelli.ts';
import type { Risposta } from './risposta.ts';

/** Writes, above the results, how many they are and what to know of them, or what to try when there are none. */
export function writeRiepilogo(radice: ParentNode, { conteggio, nota, consigli, trovati }: Risposta): void {
  const find = (nome: string) => findElemento<HTMLElement>(radice, `[data-${nome}]`);
  find('conteggio').textContent = conteggio;
  find('nota').textContent = nota.trim();
  find('attrezzi').hidden = trovati.length === 0;
  find('consigli').replaceChildren(...consigli.map(drawConsiglio));
  find('vuoto').hidden = consigli.length === 0;
}

function drawConsiglio(consiglio: string): HTMLElement {
  const voce = document.createElement('li');
  voce.textContent = consiglio;
  return voce;
}

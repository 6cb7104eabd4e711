import type { Brano } from './estratto.ts';

/** Copies what is inside a `<template data-modello="…">`: the markup stays in the Astro component. */
export function copyModello(radice: ParentNode, nome: string): HTMLElement {
  const modello = radice.querySelector<HTMLTemplateElement>(`template[data-modello="${nome}"]`);
  const primo = modello?.content.firstElementChild;
  if (!(primo instanceof HTMLElement)) throw new Error(`Manca il modello ${nome}`);
  return document.importNode(primo, true);
}

/** Finds an element that the markup is bound to have. */
export function findElemento<E extends Element>(radice: ParentNode, selettore: string): E {
  const elemento = radice.querySelector<E>(selettore);
  if (!elemento) throw new Error(`Manca l'elemento ${selettore}`);
  return elemento;
}

/** Writes marked text as text and `<mark>` elements; without text the element is hidden. */
export function writeBrani(elemento: HTMLElement, brani: Brano[]): void {
  const nodi = brani.map(({ testo, evidente }) => {
    if (!evidente) return testo;
    const mark = document.createElement('mark');
    mark.textContent = testo;
    return mark;
  });
  elemento.replaceChildren(...nodi);
  elemento.hidden = brani.length === 0;
}

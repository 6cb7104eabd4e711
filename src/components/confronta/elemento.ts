export type Figlio = Node | string | undefined;

/** Un elemento con i suoi attributi e ciò che contiene. */
export function make(tag: string, attributi: Record<string, string> = {}, ...figli: Figlio[]): HTMLElement {
  const elemento = document.createElement(tag);
  for (const [nome, valore] of Object.entries(attributi)) elemento.setAttribute(nome, valore);
  elemento.append(...figli.flatMap((figlio) => figlio ?? []));
  return elemento;
}

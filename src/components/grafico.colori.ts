/** Il valore di un colore del sito nel tema di adesso: una tela non legge le proprietà CSS. */
export const readColore = (nome: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(nome).trim();

/** Ogni `var(--esito-raggiunto)` di un testo, con il suo valore. */
export const resolveColori = (testo: string): string =>
  testo.replaceAll(/var\((--[\w-]+)\)/g, (_, nome) => readColore(nome));

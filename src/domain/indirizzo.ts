/** Pezzo di indirizzo di un codice stampato: «DG.00004/S4.00002» → «dg-00004-s4-00002». Gli indirizzi non cambiano mai. */
export const slugCodice = (codice: string): string => codice.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Indirizzo di un ente. */
export const buildIndirizzoEnte = (ente: string): string => `/enti/${ente}/`;

/** Indirizzo di un piano. */
export const buildIndirizzoPiano = (ente: string, piano: string): string => `/enti/${ente}/${piano}/`;

/** Indirizzo di un settore, un obiettivo o un indicatore di un piano. */
export const buildIndirizzo = (
  piano: { ente: string; chiave: string },
  che: 'settori' | 'obiettivi' | 'indicatori',
  codice: string,
): string => `${buildIndirizzoPiano(piano.ente, piano.chiave)}${che}/${slugCodice(codice)}/`;

/** Indirizzo di una regola dei controlli. */
export const buildIndirizzoRegola = (regola: string): string => `/controlli/${regola}/`;

/** Indirizzo dei controlli di un piano. */
export const buildIndirizzoControlli = (piano: { ente: string; chiave: string }): string =>
  `${buildIndirizzoPiano(piano.ente, piano.chiave)}controlli/`;

/** Indirizzo di un controllo: il punto della pagina dei controlli del suo piano. */
export const buildIndirizzoControllo = (piano: { ente: string; chiave: string }, id: string): string =>
  `${buildIndirizzoControlli(piano)}#${id}`;

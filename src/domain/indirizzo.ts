/** Pezzo di indirizzo di un codice stampato: «DG.00004/S4.00002» → «dg-00004-s4-00002». Gli indirizzi non cambiano mai. */
export const slugCodice = (codice: string): string => codice.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Indirizzo di un ente. */
export const buildIndirizzoEnte = (ente: string): string => `/enti/${ente}/`;

/** Indirizzo di un piano. */
export const buildIndirizzoPiano = (ente: string, piano: string): string => `/enti/${ente}/${piano}/`;

/** Indirizzo delle regole di un ente e di un anno. */
export const buildIndirizzoRegole = (regole: string): string => `/regole/${regole}/`;

/** Indirizzo di un settore, un obiettivo o un indicatore di un piano. */
export const buildIndirizzo = (
  piano: { ente: string; chiave: string },
  che: 'settori' | 'obiettivi' | 'indicatori',
  codice: string,
): string => `${buildIndirizzoPiano(piano.ente, piano.chiave)}${che}/${slugCodice(codice)}/`;

/** Indirizzo di un obiettivo seguito negli anni. */
export const buildIndirizzoSerie = (ente: string, slug: string): string =>
  `${buildIndirizzoEnte(ente)}serie/${slug}/`;

/** Indirizzo di ciò che di un ente manca, e da quando. */
export const buildIndirizzoScadenze = (ente: string): string => `${buildIndirizzoEnte(ente)}scadenze/`;

/** Indirizzo delle modifiche di un piano, nella pagina del suo ente. */
export const buildIndirizzoModifiche = ({ ente, chiave }: { ente: string; chiave: string }): string =>
  `${buildIndirizzoEnte(ente)}modifiche/?piano=${ente}/${chiave}`;

/** Indirizzo della pagina di una versione di un piano: quello che si cita. */
export const buildIndirizzoVersione = (piano: { ente: string; chiave: string }, versione: string): string =>
  `${buildIndirizzoPiano(piano.ente, piano.chiave)}versioni/${versione}/`;

/** Indirizzo di una regola dei controlli. */
export const buildIndirizzoRegola = (regola: string): string => `/controlli/${regola}/`;

/** Indirizzo dei controlli di un piano. */
export const buildIndirizzoControlli = (piano: { ente: string; chiave: string }): string =>
  `${buildIndirizzoPiano(piano.ente, piano.chiave)}controlli/`;

/** Indirizzo di un controllo: il punto della pagina dei controlli del suo piano. */
export const buildIndirizzoControllo = (piano: { ente: string; chiave: string }, id: string): string =>
  `${buildIndirizzoControlli(piano)}#${id}`;

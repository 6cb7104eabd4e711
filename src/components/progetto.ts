/** Che cosa il sito dice di sé: un solo posto da cambiare per chi riusa il progetto. */
export const NOME = 'Piano Aperto';
export const MOTTO = 'I piani della performance, da leggere e da ricalcolare';
export const REPOSITORY = 'https://github.com/piano-aperto/piano-aperto';
export const SEGNALAZIONI = `${REPOSITORY}/issues/new/choose`;

/** L'editor di GitHub aperto su quel file: chi salva propone una modifica. */
export function formatLinkModifica(percorso: string): string {
  return `${REPOSITORY}/edit/main/${percorso}`;
}

/**
 * Una segnalazione già compilata: i nomi sono quelli dei campi di `.github/ISSUE_TEMPLATE/errore.yml`.
 * La pagina va per intero, con il sito.
 */
export function formatLinkSegnalazione(campi: {
  titolo: string;
  pagina: string;
  testo: string;
  documento: string;
}): string {
  const { titolo: title, ...altri } = campi;
  return `${REPOSITORY}/issues/new?${new URLSearchParams({ template: 'errore.yml', title, ...altri })}`;
}

/** Una modifica registrata nei file, con le righe di prima e di dopo. */
export const formatLinkCommit = (commit: string): string => `${REPOSITORY}/commit/${commit}`;

/** L'indirizzo del sito senza la barra finale, per scrivere indirizzi completi nei dati. */
export function getSito(site: URL | undefined): string {
  return (site?.href ?? '').replace(/\/$/, '');
}

/** Un giorno ISO all'italiana: «2023-12-31» → «31/12/2023». */
export const formatGiorno = (iso: string): string => iso.split('-').reverse().join('/');

/** Gli anni di un piano: «2023» o «2022–2024». */
export const formatAnni = ({ annoInizio, annoFine }: { annoInizio: number; annoFine: number }): string =>
  annoInizio === annoFine ? String(annoInizio) : `${annoInizio}–${annoFine}`;

/** Gli anni di un piano, uno per uno: la ricerca li filtra così. */
export const listAnni = ({ annoInizio, annoFine }: { annoInizio: number; annoFine: number }): string[] =>
  Array.from({ length: annoFine - annoInizio + 1 }, (_, i) => String(annoInizio + i));

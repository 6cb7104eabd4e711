import { type Deriva, listDerivaDi } from '../domain/deriva';
import type { PianoCalcolato } from '../domain/piano';
import { listCambi, listCambiDiSettore } from '../domain/pubblicazione';
import { listControlliSettore } from '../domain/quadro';
import type { PianoRiassunto } from '../domain/riassunto';
import type { SettoreCalcolato } from '../domain/settore';
import {
  buildNotiziaCambio,
  buildNotiziaControllo,
  buildNotiziaModifica,
  getGiornoModifica,
  type Notizia,
} from './notizia';

/** Ciò che non torna in alcuni piani. */
export const listNotizieControlli = (piani: PianoRiassunto[]): Notizia[] =>
  piani.flatMap((piano) => piano.controlli.map((controllo) => buildNotiziaControllo(controllo, piano)));

/** Ciò che è cambiato, nei documenti e dopo la pubblicazione, in tutti i piani. */
export const listNotizieModifiche = ({ cambi, modifiche }: Deriva): Notizia[] => [
  ...cambi.map(buildNotiziaCambio),
  ...modifiche.map(buildNotiziaModifica),
];

/** Quante notizie porta al più il feed di tutti gli enti: le altre sono nei feed di ciascuno. */
export const MASSIMO_NOTIZIE = 200;

/** Le più recenti, e una in più perché si veda che ce n'erano altre; nell'ordine in cui arrivano. */
function pickRecenti<T>(voci: T[], getGiorno: (voce: T) => string): T[] {
  const recenti = voci.toSorted((a, b) => getGiorno(b).localeCompare(getGiorno(a)));
  const scelte = new Set(recenti.slice(0, MASSIMO_NOTIZIE + 1));
  return voci.filter((voce) => scelte.has(voce));
}

/** Ciò che di un ente può entrare nel feed di tutti. */
export const pickDerivaRecente = ({ modifiche, cambi, passaggi }: Deriva): Deriva => ({
  modifiche: pickRecenti(modifiche, getGiornoModifica),
  cambi: pickRecenti(cambi, ({ cambio }) => cambio.data),
  passaggi,
});

/** Tutte le novità dei piani di un ente: cambi, modifiche e ciò che non torna. */
export const listNovitaEnte = (piani: PianoCalcolato[], catalogo: PianoCalcolato[]): Notizia[] => [
  ...piani.flatMap(listCambi).map(buildNotiziaCambio),
  ...piani.flatMap((piano) => listDerivaDi(piano, catalogo)).map(buildNotiziaModifica),
  ...listNotizieControlli(piani),
];

/** Tutte le novità di un settore in un piano: le sue, quelle dei suoi obiettivi e dei suoi indicatori. */
export const listNovitaSettore = (
  settore: SettoreCalcolato,
  piano: PianoCalcolato,
  catalogo: PianoCalcolato[],
): Notizia[] => [
  ...listCambiDiSettore(piano, settore.codice).map(buildNotiziaCambio),
  ...listDerivaDi(piano, catalogo)
    .filter(({ settori }) => settori.includes(settore.codice))
    .map(buildNotiziaModifica),
  ...listControlliSettore(piano, settore).map((controllo) => buildNotiziaControllo(controllo, piano)),
];

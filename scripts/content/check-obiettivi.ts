import { suggestNome } from './check-rimandi';
import { quote, quoteAll } from './parole';
import { buildProblemaRimando, forEachPiano, type Regola, type Rimando } from './piano-su-disco';
import { buildProblema } from './problema';

/** An objective is of one sector: the others have a share of it, or it weighs on them. */
export const unSoloTitolare: Regola = forEachPiano(({ obiettivi }) =>
  obiettivi.flatMap((letto) => {
    const titolari = Object.entries(letto.dati.assegnazioni ?? {})
      .filter(([, assegnazione]) => assegnazione?.ruolo === 'titolare')
      .map(([settore]) => settore);
    const secondo = titolari[1];
    if (secondo === undefined) return [];
    const messaggio = `l’obiettivo ha ${titolari.length} settori titolari (${quoteAll(titolari)}), al massimo uno → lascia «titolare» a uno solo, e agli altri scrivi «condiviso» o «trasversale»`;
    return [buildProblema(letto, ['assegnazioni', secondo, 'ruolo'], messaggio)];
  }),
);

/** The objective that a question of the evaluators is about is in the plan, by its code or by that of its row in a sector. */
export const richiesteSuObiettivi: Regola = forEachPiano(({ settori, obiettivi }) => {
  // A code that cannot be read may be the one that is mentioned.
  if (obiettivi.some(({ dati }) => dati.codice === undefined)) return [];
  const codici = new Set(
    obiettivi.flatMap(({ dati }) => [
      dati.codice ?? '',
      ...Object.values(dati.assegnazioni ?? {}).flatMap((assegnazione) => assegnazione?.codice ?? []),
    ]),
  );
  const rimandi = Object.entries(settori?.dati ?? {}).flatMap(([settore, dati]) =>
    (dati?.richieste ?? []).flatMap((richiesta, i): Rimando[] => {
      const nome = richiesta?.obiettivo;
      if (!settori || nome === undefined || codici.has(nome)) return [];
      return [{ letto: settori, percorso: [settore, 'richieste', i, 'obiettivo'], nome }];
    }),
  );
  return rimandi.map((rimando) => {
    const rimedio = suggestNome(rimando.nome, codici, 'correggi il codice');
    return buildProblemaRimando(
      rimando,
      `l’obiettivo ${quote(rimando.nome)} in questo piano non c’è → ${rimedio}`,
    );
  });
});

/** The phase that a result says it comes from is one of the same objective. */
export const risultatiDiFasi: Regola = forEachPiano(({ obiettivi }) =>
  obiettivi.flatMap((letto) => {
    const fasi = Object.keys(letto.dati.fasi ?? {});
    const rimandi = (letto.dati.risultati ?? []).flatMap((risultato, i): Rimando[] => {
      const nome = risultato?.fase;
      return nome === undefined || fasi.includes(nome)
        ? []
        : [{ letto, percorso: ['risultati', i, 'fase'], nome }];
    });
    return rimandi.map((rimando) =>
      buildProblemaRimando(
        rimando,
        `la fase ${quote(rimando.nome)} in questo obiettivo non c’è → ${suggestNome(rimando.nome, fasi, 'correggi il numero')}`,
      ),
    );
  }),
);

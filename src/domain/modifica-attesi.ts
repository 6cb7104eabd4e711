import { type AttesoSeguibile, isStesso, listSeguibili } from './atteso-seguibile';
import { compareAttesi } from './confronto';
import type { Modifica } from './modifica';
import { buildLatoObiettivo, buildModificaAnni, findLati } from './modifica-anni';
import type { PianoCalcolato } from './piano';
import type { Serie } from './serie';

/** Se il piano di prima prometteva già un atteso per l'anno di quello dopo, è con quello che si confronta. */
function compareAtteso(prima: AttesoSeguibile, dopo: AttesoSeguibile): Modifica[] {
  const perAnno = prima.anni?.[String(dopo.piano.piano.annoInizio)]?.atteso;
  const trovati = findLati(
    [perAnno ?? prima.atteso, prima.piano],
    [dopo.atteso, dopo.piano],
    compareAttesi(dopo.verso ?? prima.verso),
  );
  if (!trovati) return [];
  const campo = `indicatore ${dopo.codice}, atteso`;
  const modifica = buildModificaAnni(dopo, ['atteso', campo, trovati.cambiamento], ...trovati.lati);
  return [{ ...modifica, settori: dopo.settori ?? modifica.settori }];
}

/** Gli indicatori di un obiettivo che ora non ci sono più, o che prima non c'erano. */
function listSoli(
  { voci }: Serie,
  [prima, dopo]: [PianoCalcolato, PianoCalcolato],
  soli: AttesoSeguibile[],
): Modifica[] {
  const [vecchia, nuova] = [prima, dopo].map((piano) => voci.find((voce) => voce.piano === piano));
  if (!vecchia || !nuova) return [];
  return soli.flatMap((solo) => {
    const { codice, titolo, obiettivo } = solo;
    const campo = `indicatore ${codice}`;
    if (obiettivo === nuova.obiettivo)
      return [
        buildModificaAnni(
          nuova,
          ['indicatore', campo, 'aggiunto'],
          undefined,
          buildLatoObiettivo(nuova, titolo, 'prima'),
        ),
      ];
    if (obiettivo !== vecchia.obiettivo) return [];
    const lato = buildLatoObiettivo(vecchia, titolo, 'ultima');
    const assente = {
      ...buildLatoObiettivo(nuova, 'non compare', 'prima'),
      riga: undefined,
      nota: undefined,
    };
    return [buildModificaAnni(nuova, ['indicatore', campo, 'tolto'], lato, assente)];
  });
}

/**
 * Gli attesi cambiati da un piano al successivo, per numero di indicatore e titolo, e gli indicatori aggiunti e tolti
 * negli obiettivi che si seguono. Se uno dei due piani non stampa indicatori, nessuno è stato aggiunto né tolto.
 */
export function listModificheAttesi(prima: PianoCalcolato, dopo: PianoCalcolato, serie: Serie[]): Modifica[] {
  const [vecchi, nuovi] = [listSeguibili(prima), listSeguibili(dopo)];
  const cambiati = nuovi.flatMap((nuovo) =>
    vecchi.filter((vecchio) => isStesso(vecchio, nuovo)).flatMap((vecchio) => compareAtteso(vecchio, nuovo)),
  );
  if (![vecchi, nuovi].every((elenco) => elenco.some(({ settori }) => settori))) return cambiati;
  const soli = [
    ...vecchi.filter((uno) => uno.settori && !nuovi.some((altro) => isStesso(uno, altro))),
    ...nuovi.filter((uno) => uno.settori && !vecchi.some((altro) => isStesso(altro, uno))),
  ];
  const seguiti = serie.filter(({ stessa }) => stessa);
  return [...cambiati, ...seguiti.flatMap((una) => listSoli(una, [prima, dopo], soli))];
}

import { COLLEZIONI } from '../../src/schema/collezioni';
import { suggestNome } from './check-rimandi';
import { quote } from './parole';
import {
  buildIdObiettivo,
  buildProblemaRimando,
  forEachPiano,
  type PianoSuDisco,
  type Regola,
  type Rimando,
} from './piano-su-disco';
import type { Parte } from './read-content';
import { listStorie } from './storie';

/** The `padre` of an objective is an objective of the same plan. */
export const padriEsistenti: Regola = forEachPiano(({ cartella, obiettivi }, { presenti, radice }) => {
  const codici = new Set(obiettivi.flatMap(({ dati }) => dati.codice ?? []));
  return obiettivi.flatMap((letto) => {
    const { padre } = letto.dati;
    if (padre === undefined || codici.has(padre)) return [];
    const id = buildIdObiettivo(cartella, padre);
    // The file is there but cannot be read, and has its own problem. If it can be read, the code differs in its writing.
    if (presenti.has(id) && !obiettivi.some((altro) => altro.id === id && altro.dati.codice)) return [];
    const rimedio = suggestNome(padre, codici, `aggiungi ${radice}/${id}.json`);
    const rimando = { letto, percorso: ['padre'], nome: padre };
    return [
      buildProblemaRimando(rimando, `l’obiettivo ${quote(padre)} in questo piano non c’è → ${rimedio}`),
    ];
  });
});

/** The sectors to which something is assigned are in settori.json. */
export const settoriEsistenti: Regola = forEachPiano(({ cartella, settori, obiettivi }, { radice }) => {
  if (!settori) return [];
  const codici = new Set(Object.keys(settori.dati));
  return obiettivi
    .flatMap(listSettori)
    .filter(({ nome }) => !codici.has(nome))
    .map((rimando) => {
      const rimedio = suggestNome(rimando.nome, codici, `aggiungilo a ${radice}/${cartella}/settori.json`);
      return buildProblemaRimando(
        rimando,
        `il settore ${quote(rimando.nome)} in questo piano non c’è → ${rimedio}`,
      );
    });
});

function listSettori(letto: Parte<'obiettivi'>): Rimando[] {
  const { assegnazioni = {}, indicatori = {} } = letto.dati;
  const affidati = Object.keys(assegnazioni).map(
    (nome): Rimando => ({ letto, percorso: ['assegnazioni', nome], nome, che: 'chiave' }),
  );
  const misurati = Object.entries(indicatori).flatMap(([codice, indicatore]): Rimando[] =>
    indicatore?.settore === undefined
      ? []
      : [{ letto, percorso: ['indicatori', codice, 'settore'], nome: indicatore.settore }],
  );
  return [...affidati, ...misurati];
}

/** The versions under which something is written are those that `piano.mdx` declares. */
export const versioniDichiarate: Regola = forEachPiano((piano) => {
  const { versioni, settori, obiettivi } = piano;
  if (!versioni) return [];
  const rimandi = [
    ...listComparse(piano),
    ...obiettivi.flatMap((letto) => listVersioni(letto, COLLEZIONI.obiettivi.schema)),
    ...(settori ? listVersioni(settori, COLLEZIONI.settori.schema) : []),
  ];
  return rimandi
    .filter(({ nome }) => !versioni.includes(nome))
    .map((rimando) => {
      const rimedio = suggestNome(rimando.nome, versioni, 'aggiungila alle «versioni» di piano.mdx');
      return buildProblemaRimando(
        rimando,
        `la versione ${quote(rimando.nome)} in piano.mdx non c’è → ${rimedio}`,
      );
    });
});

const listVersioni = (letto: Parte, schema: Parameters<typeof listStorie>[0]): Rimando[] =>
  listStorie(schema, letto.dati).flatMap(({ percorso, storia }) =>
    // A name without a voce under it may be no version at all: what is written there has its own sentence.
    Object.entries(storia).flatMap(([nome, voce]): Rimando[] =>
      voce ? [{ letto, percorso: [...percorso, nome], nome, che: 'chiave' }] : [],
    ),
  );

/** Versions named outside a storia: those from which a record is there, and those that are frozen. */
function listComparse({ prospetti, rilevazioni, istantanee }: PianoSuDisco): Rimando[] {
  const record = [prospetti, rilevazioni].flatMap((letto) =>
    Object.entries(letto?.dati ?? {}).flatMap(([chiave, dati]): Rimando[] =>
      letto && dati?.versione !== undefined
        ? [{ letto, percorso: [chiave, 'versione'], nome: dati.versione }]
        : [],
    ),
  );
  const congelate = Object.keys(istantanee?.dati ?? {}).flatMap((nome): Rimando[] =>
    istantanee ? [{ letto: istantanee, percorso: [nome], nome, che: 'chiave' }] : [],
  );
  return [...record, ...congelate];
}

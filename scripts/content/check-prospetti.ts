import { suggestNome } from './check-rimandi';
import { quote } from './parole';
import { buildProblemaRimando, forEachPiano, type Regola, type Rimando } from './piano-su-disco';
import type { Percorso } from './posizione';
import type { Problema } from './problema';
import type { Parte } from './read-content';

type Prospetto = NonNullable<Parte<'prospetti'>['dati'][string]>;

/** The rows and the columns that a table mentions are rows and columns of that table. */
export const prospettiCoerenti: Regola = forEachPiano(({ prospetti }) =>
  Object.entries(prospetti?.dati ?? {}).flatMap(([chiave, prospetto]) => {
    if (!prospetto) return [];
    const letto = prospetti as Parte<'prospetti'>;
    return [
      ...checkNomi('l’insieme', 'insiemi', prospetto.insiemi, listInsiemi(letto, chiave, prospetto)),
      ...checkNomi('la categoria', 'categorie', prospetto.categorie, listDentro(letto, chiave, prospetto)),
    ];
  }),
);

/** Without names to compare with, as the map that holds them is itself wrong, there is nothing to say. */
function checkNomi(che: string, dove: string, voci: object | undefined, rimandi: Rimando[]): Problema[] {
  if (!voci) return [];
  const nomi = Object.keys(voci);
  return rimandi
    .filter(({ nome }) => !nomi.includes(nome))
    .map((rimando) => {
      const rimedio = suggestNome(rimando.nome, nomi, `aggiungi ${quote(rimando.nome)} a «${dove}»`);
      return buildProblemaRimando(
        rimando,
        `${che} ${quote(rimando.nome)} in questo prospetto non c’è → ${rimedio}`,
      );
    });
}

function listInsiemi(
  letto: Parte,
  chiave: string,
  { insiemi = {}, categorie = {}, totale }: Prospetto,
): Rimando[] {
  const addendi = Object.entries(insiemi).flatMap(([insieme, voce]) =>
    (voce?.somma ?? []).flatMap((nome, i): Rimando[] =>
      nome === undefined ? [] : [{ letto, percorso: [chiave, 'insiemi', insieme, 'somma', i], nome }],
    ),
  );
  const righe = Object.keys(categorie).map((categoria): [Percorso, object] => [
    [chiave, 'categorie', categoria, 'celle'],
    categorie[categoria]?.celle ?? {},
  ]);
  const celle = [...righe, [[chiave, 'totale', 'celle'], totale?.celle ?? {}] as [Percorso, object]].flatMap(
    ([percorso, riga]) =>
      Object.keys(riga).map(
        (nome): Rimando => ({ letto, percorso: [...percorso, nome], nome, che: 'chiave' }),
      ),
  );
  return [...addendi, ...celle];
}

const listDentro = (letto: Parte, chiave: string, { categorie = {} }: Prospetto): Rimando[] =>
  Object.entries(categorie).flatMap(([categoria, voce]) =>
    voce?.dentro === undefined
      ? []
      : [{ letto, percorso: [chiave, 'categorie', categoria, 'dentro'], nome: voce.dentro }],
  );

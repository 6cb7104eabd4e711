import type { Prospetto } from '../../src/schema/prospetto';
import { suggestNome } from './check-rimandi';
import { quote } from './parole';
import { buildProblemaRimando, forEachPiano, type Regola, type Rimando } from './piano-su-disco';
import type { Percorso } from './posizione';
import type { Problema } from './problema';
import type { Letto } from './read-content';

/** The rows and the columns that a table mentions are rows and columns of that table. */
export const prospettiCoerenti: Regola = forEachPiano(({ prospetti }) =>
  Object.entries(prospetti?.dati ?? {}).flatMap(([chiave, prospetto]) => {
    const letto = prospetti as Letto<'prospetti'>;
    return [
      ...checkNomi(
        'l’insieme',
        'insiemi',
        Object.keys(prospetto.insiemi),
        listInsiemi(letto, chiave, prospetto),
      ),
      ...checkNomi(
        'la categoria',
        'categorie',
        Object.keys(prospetto.categorie),
        listDentro(letto, chiave, prospetto),
      ),
    ];
  }),
);

function checkNomi(che: string, dove: string, nomi: string[], rimandi: Rimando[]): Problema[] {
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

function listInsiemi(letto: Letto, chiave: string, { insiemi, categorie, totale }: Prospetto): Rimando[] {
  const addendi = Object.entries(insiemi).flatMap(([insieme, { somma = [] }]) =>
    somma.map((nome, i): Rimando => ({ letto, percorso: [chiave, 'insiemi', insieme, 'somma', i], nome })),
  );
  const righe = Object.keys(categorie).map((categoria): [Percorso, object] => [
    [chiave, 'categorie', categoria, 'celle'],
    categorie[categoria]?.celle ?? {},
  ]);
  const celle = [...righe, [[chiave, 'totale', 'celle'], totale.celle] as [Percorso, object]].flatMap(
    ([percorso, riga]) =>
      Object.keys(riga).map(
        (nome): Rimando => ({ letto, percorso: [...percorso, nome], nome, che: 'chiave' }),
      ),
  );
  return [...addendi, ...celle];
}

const listDentro = (letto: Letto, chiave: string, { categorie }: Prospetto): Rimando[] =>
  Object.entries(categorie).flatMap(([categoria, { dentro }]) =>
    dentro === undefined
      ? []
      : [{ letto, percorso: [chiave, 'categorie', categoria, 'dentro'], nome: dentro }],
  );

import { COLLEZIONI, type NomeCollezione } from '../../src/schema/collezioni';

/** Where the files of each collection are: a star stands for one name. */
const FORME = Object.entries(COLLEZIONI).map(([nome, { modello }]) => ({
  nome: nome as NomeCollezione,
  modello,
  forma: new RegExp(`^${modello.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
}));

/** Where files may be, for people. */
export const MODELLI: string[] = FORME.map(({ modello }) => modello);

/** The collection a file belongs to, `undefined` if there is no place for it in content/. */
export const findCollezione = (relativo: string): NomeCollezione | undefined =>
  FORME.find(({ forma }) => forma.test(relativo))?.nome;

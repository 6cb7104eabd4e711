import { slugCodice } from '../../src/domain/indirizzo';
import { Chiave } from '../../src/schema/chiavi';
import { quote } from './parole';
import { forEachPiano, hasNomeGiusto, type PianoSuDisco, type Regola } from './piano-su-disco';
import { INIZIO } from './posizione';
import { buildProblema, type Problema } from './problema';

const OBBLIGATORI = [
  { nome: 'piano', file: 'piano.mdx', che: 'il titolo e le versioni del piano' },
  { nome: 'settori', file: 'settori.json', che: 'i settori del piano, o {} se non ne ha' },
];

/** The folder of a plan has the two files without which the others say nothing. */
export const cartelleComplete: Regola = forEachPiano(({ cartella }, { presenti, radice }) =>
  OBBLIGATORI.filter(({ nome }) => !presenti.has(`${cartella}/${nome}`)).map(({ file, che }) => ({
    file: `${radice}/${cartella}/${file}`,
    ...INIZIO,
    percorso: '',
    messaggio: `questo file manca → aggiungilo, con ${che}`,
  })),
);

/** Names of files and folders are pieces of public addresses: they follow the code, or the form of a key. */
export const nomiDeiFile: Regola = (contenuto, piani) => [
  ...piani.flatMap((piano) => checkNomiObiettivi(piano)),
  ...[...contenuto.presenti].flatMap((id) => checkChiavi(id, contenuto.radice)),
];

/** A code that another file carries by right is a code written twice, and has its own sentence. */
function checkNomiObiettivi({ obiettivi, copie }: PianoSuDisco): Problema[] {
  return obiettivi
    .filter((letto) => !copie.has(letto))
    .flatMap((letto) => {
      const { codice } = letto.dati;
      if (codice === undefined || hasNomeGiusto(letto.id, codice)) return [];
      const giusto = `${slugCodice(codice)}.json`;
      const nome = letto.file.split('/').at(-1) ?? '';
      return buildProblema(
        letto,
        ['codice'],
        `con il codice ${quote(codice)} il file si chiama ${giusto}, e questo è ${nome} → rinomina il file o correggi il codice`,
      );
    });
}

/** The names of folders are those of many files: each is looked at once. */
const viste = new Map<string, boolean>();

function isChiave(nome: string): boolean {
  const vista = viste.get(nome) ?? Chiave.safeParse(nome).success;
  viste.set(nome, vista);
  return vista;
}

function checkChiavi(id: string, radice: string): Problema[] {
  const nomi = id.includes('/obiettivi/') ? id.split('/').slice(0, 3) : id.split('/');
  const estensione = /^(piani\/.*\/piano|piani\/.*\/sezioni\/.*|guida\/.*)$/.test(id) ? 'mdx' : 'json';
  return nomi
    .filter((nome) => !isChiave(nome))
    .map((nome) => ({
      file: `${radice}/${id}.${estensione}`,
      ...INIZIO,
      percorso: '',
      messaggio: `il nome ${quote(nome)} entra in un indirizzo → rinominalo con sole minuscole, cifre e trattini`,
    }));
}

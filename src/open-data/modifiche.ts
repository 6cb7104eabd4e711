import { listDerivaDi } from '../domain/deriva';
import type { Modifica } from '../domain/modifica';
import type { PianoCalcolato } from '../domain/piano';
import { type CambioLetto, listCambi, writePercorso, writeValore } from '../domain/pubblicazione';
import { type Cella, defineTabella, numero, testo } from './tabella';

/** Una riga della tabella: una modifica letta nei documenti, o un cambio letto nella storia dei file. */
interface RigaModifica {
  obiettivo: string | undefined;
  campo: string;
  cambiamento: string;
  versionePrima?: string | undefined;
  prima: string | undefined;
  versioneDopo?: string | undefined;
  dopo: string | undefined;
  settori: string[];
  riga: number | undefined;
  indirizzo: string;
  origine: 'documento' | 'anni' | 'git';
  che?: string;
  pianoPrima?: string | undefined;
  atto?: string | undefined;
  nota?: string | undefined;
  commit?: string;
  data?: string | undefined;
}

function buildDaDocumento({
  tra,
  obiettivo,
  settori,
  che,
  campo,
  cambiamento,
  prima,
  dopo,
}: Modifica): RigaModifica {
  const versione = dopo.piano.piano.versioni[dopo.versione];
  return {
    ...{ settori, che, campo, cambiamento },
    obiettivo: obiettivo.codice,
    versionePrima: prima?.versione,
    prima: prima?.testo,
    versioneDopo: dopo.versione,
    dopo: dopo.testo,
    riga: dopo.riga,
    indirizzo: obiettivo.indirizzo,
    origine: tra === 'anni' ? 'anni' : 'documento',
    pianoPrima: prima?.piano.chiave,
    atto: versione?.atto,
    nota: dopo.nota,
    data: versione?.data,
  };
}

const buildDaGit = ({ piano, obiettivo, cambio }: CambioLetto): RigaModifica => ({
  obiettivo: obiettivo?.codice,
  campo: writePercorso(cambio.percorso),
  cambiamento: cambio.specie,
  prima: writeValore(cambio.prima),
  dopo: writeValore(cambio.dopo),
  settori: obiettivo?.righe.map(({ settore }) => settore) ?? [],
  riga: cambio.riga,
  indirizzo: obiettivo?.indirizzo ?? piano.indirizzo,
  origine: 'git',
  nota: cambio.oggetto,
  commit: cambio.commit,
  data: cambio.data,
});

/** Le righe di un piano: prima quelle dei documenti, nello stesso ordine dell'elenco, poi quelle dei file. */
const listRighe = (piano: PianoCalcolato, catalogo: PianoCalcolato[]): RigaModifica[] => [
  ...listDerivaDi(piano, catalogo).map(buildDaDocumento),
  ...listCambi(piano).map(buildDaGit),
];

const campo = (nome: string, descrizione: string, get: (riga: RigaModifica) => Cella) =>
  testo<RigaModifica>(nome, descrizione, get);

export const tabellaModifiche = defineTabella<RigaModifica>({
  nome: 'modifiche',
  titolo: 'Modifiche',
  descrizione:
    'Una promessa cambiata per riga: dopo l’approvazione (documento), da un anno all’altro (anni) o nei dati dopo la pubblicazione (git).',
  righe: listRighe,
  colonne: [
    campo('obiettivo', 'Codice dell’obiettivo, se la modifica è di un obiettivo', (riga) => riga.obiettivo),
    campo('campo', 'Che cosa è cambiato', (riga) => riga.campo),
    campo(
      'cambiamento',
      'abbassato, alzato, rinviato, anticipato, aggiunto, tolto o cambiato; dai file: aggiunta (un atto) o rettifica (la nostra trascrizione)',
      (riga) => riga.cambiamento,
    ),
    campo('versione_prima', 'Versione di partenza', (riga) => riga.versionePrima),
    campo('prima', 'Valore di prima, come stampato', (riga) => riga.prima),
    campo('versione_dopo', 'Versione che l’ha cambiato', (riga) => riga.versioneDopo),
    campo('dopo', 'Valore di dopo, come stampato', (riga) => riga.dopo),
    campo('settori', 'Codici dei settori che ne rispondono, separati da «;»', (riga) =>
      riga.settori.join(';'),
    ),
    numero('riga', 'Riga del documento', (riga) => riga.riga),
    testo('url', 'Pagina dell’obiettivo, o del piano', (riga, { sito }) => sito + riga.indirizzo),
    campo('origine', 'documento, anni o git', (riga) => riga.origine),
    campo('che', 'atteso, data, obiettivo, indicatore o peso', (riga) => riga.che),
    campo('piano_prima', 'Chiave del piano di partenza', (riga) => riga.pianoPrima),
    campo('atto', 'Atto della versione che l’ha cambiato', (riga) => riga.atto),
    campo('nota', 'Nota di chi ha trascritto, o titolo della modifica ai file', (riga) => riga.nota),
    campo('commit', 'Modifica ai file, se l’origine è git', (riga) => riga.commit),
    campo('data', 'Giorno della versione, o della modifica ai file', (riga) => riga.data),
  ],
});

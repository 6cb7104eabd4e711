import type { RICHIESTE } from '../schema/adempimento';
import { listVersioni } from './letto';
import type { PianoCalcolato } from './piano';
import { listFinali, listIntermedie, listVersioniObiettivo } from './risultati';

type Richiesta = (typeof RICHIESTE)[number];

/** Che nei dati c'è ciò che un adempimento chiede, e il giorno dell'atto se il documento lo stampa. */
export interface Prova {
  giorno: string | undefined;
}

/** L'anno di cui parla una versione: quello a cui si riferiscono i dati, o il primo del piano. */
const findAnno = ({ piano }: PianoCalcolato, versione: string): number =>
  Number(piano.versioni[versione]?.data?.slice(0, 4) ?? piano.annoInizio);

/** La prima delle versioni date che parla di quell'anno e ha risultati. */
function findRisultati(piano: PianoCalcolato, versioni: string[], anno: number): Prova | undefined {
  const conRisultati = new Set(piano.obiettivi.flatMap(listVersioniObiettivo));
  const trovata = versioni.find(
    (versione) => conRisultati.has(versione) && findAnno(piano, versione) === anno,
  );
  return trovata === undefined ? undefined : { giorno: piano.piano.versioni[trovata]?.approvata };
}

const findConsuntivo = (piano: PianoCalcolato, anno: number): Prova | undefined =>
  findRisultati(piano, listFinali(listVersioni(piano)), anno);

/** Il piano e, dello stesso ente, i documenti che riportano i risultati della performance di un anno. */
const listRelazioni = (piano: PianoCalcolato, catalogo: PianoCalcolato[]): PianoCalcolato[] => [
  piano,
  ...catalogo.filter(
    ({ ente, chiave, piano: { tipo } }) =>
      ente === piano.ente &&
      chiave !== piano.chiave &&
      (tipo === 'relazione-performance' || tipo === 'valore-pubblico'),
  ),
];

const findPrima = <T>(elenco: T[], find: (elemento: T) => Prova | undefined): Prova | undefined =>
  elenco.map(find).find((prova) => prova !== undefined);

function findValidazione({ piano }: PianoCalcolato, anno: number): Prova | undefined {
  return piano.validazione && piano.annoInizio === anno ? { giorno: piano.validazione.data } : undefined;
}

/** Un piano che comincia in quell'anno: il giorno è quello della sua prima versione. */
function findApprovazione({ piano }: PianoCalcolato, anno: number): Prova | undefined {
  if (piano.annoInizio !== anno) return undefined;
  return { giorno: Object.values(piano.versioni)[0]?.approvata };
}

/** Cerca nei dati ciò che un adempimento chiede per un anno del piano. */
export function findProva(
  richiesta: Richiesta,
  anno: number,
  piano: PianoCalcolato,
  catalogo: PianoCalcolato[],
): Prova | undefined {
  const cerca: Record<Richiesta, () => Prova | undefined> = {
    'risultati-intermedi': () => findRisultati(piano, listIntermedie(listVersioni(piano)), anno),
    'risultati-finali': () => findConsuntivo(piano, anno),
    relazione: () => findPrima(listRelazioni(piano, catalogo), (uno) => findConsuntivo(uno, anno)),
    validazione: () => findPrima(listRelazioni(piano, catalogo), (uno) => findValidazione(uno, anno)),
    approvazione: () => {
      const simili = catalogo.filter(
        ({ ente, chiave, piano: { tipo } }) =>
          ente === piano.ente && chiave !== piano.chiave && tipo === piano.piano.tipo,
      );
      return findPrima([piano, ...simili], (uno) => findApprovazione(uno, anno));
    },
  };
  return cerca[richiesta]();
}

import type { Campione } from './osserva';

/** A stretch of a run, in milliseconds of the clock. */
export interface Tratto {
  inizio: number;
  fine: number;
}

/** What a phase of a run took. A figure that the system does not give is missing, and is not zero. */
export interface Fase {
  nome: string;
  /** Why it did not end, if it did not. */
  interrotta?: string | undefined;
  /** Seconds on the clock. */
  tempo: number;
  /** Seconds of processor, of all the processes. */
  cpu?: number | undefined;
  /** Highest memory in use, in bytes, of all the processes. */
  memoria?: number | undefined;
  /** Files that it wrote, their bytes, and how many are pages. */
  file?: number | undefined;
  byte?: number | undefined;
  pagine?: number | undefined;
}

/** The processor time used up to a moment: between two looks it grows evenly. */
function findCpu(campioni: Campione[], quando: number): number {
  const i = campioni.findIndex(({ istante }) => istante >= quando);
  if (i === -1) return campioni.at(-1)?.cpu ?? 0;
  const poi = campioni[i] as Campione;
  const prima = campioni[i - 1] ?? { istante: poi.istante - 1, cpu: 0 };
  const quota = Math.max(0, (quando - prima.istante) / (poi.istante - prima.istante));
  return prima.cpu + quota * (poi.cpu - prima.cpu);
}

const sum = (numeri: number[]): number => numeri.reduce((somma, numero) => somma + numero, 0);

/** What a phase took, from what was seen of the processes meanwhile; it may have been done in more stretches. */
export function measureFase(nome: string, tratti: Tratto[], campioni: Campione[]): Fase {
  const tempo = sum(tratti.map(({ inizio, fine }) => fine - inizio)) / 1000;
  const visti = tratti.flatMap(({ inizio, fine }) =>
    campioni.filter(({ istante }) => istante >= inizio && istante <= fine),
  );
  if (campioni.length === 0) return { nome, tempo };
  return {
    nome,
    tempo,
    cpu: sum(tratti.map(({ inizio, fine }) => findCpu(campioni, fine) - findCpu(campioni, inizio))),
    memoria: visti.length > 0 ? Math.max(...visti.map(({ memoria }) => memoria)) : undefined,
  };
}

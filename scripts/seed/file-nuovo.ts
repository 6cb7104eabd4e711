import type { z } from 'zod';
import type { COLLEZIONI, NomeCollezione } from '../../src/schema/collezioni';

/** A file to write in a content directory. */
export type FileNuovo = {
  [N in NomeCollezione]: {
    collezione: N;
    /** Path inside the directory. */
    percorso: string;
    dati: z.input<(typeof COLLEZIONI)[N]['schema']>;
    /** The prose under the header, in an MDX file. */
    corpo?: string;
  };
}[NomeCollezione];

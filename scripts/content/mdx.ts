import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readIntestazione } from './intestazione';
import type { TestoLetto } from './letto';
import { listCodice, type Nodo } from './mdx-codice';
import { explainMdx } from './mdx-rotto';
import { buildPosizioni } from './posizione';
import type { Difetto } from './problema';

const lettore = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** Reads an MDX file: its header as data, its prose as text that must not run anything. */
export function readMdx(testo: string): TestoLetto {
  const posizione = buildPosizioni(testo);
  const { fine, ...intestazione } = readIntestazione(testo, posizione);
  return {
    ...intestazione,
    difetti: [...intestazione.difetti, ...checkCorpo(testo, posizione)],
    corpo: { testo: testo.slice(fine), luogo: (offset) => posizione(fine + offset) },
  };
}

/** The prose is parsed with the header on top, so that its lines are those of the file. */
function checkCorpo(testo: string, posizione: ReturnType<typeof buildPosizioni>): Difetto[] {
  try {
    return listCodice(lettore.parse(testo) as Nodo).map(({ offset, messaggio }) => ({
      ...posizione(offset),
      percorso: '',
      messaggio,
    }));
  } catch (causa) {
    const { offset, messaggio } = explainMdx(testo, causa);
    return [{ ...posizione(offset), percorso: '', messaggio }];
  }
}

import type { Regole } from '../../schema/regole';
import type { ComponenteCalcolata } from '../raggiungimento';
import { writeOperando as n, writeLimiti } from './espressione';
import type { Confronto } from './spiegazione';

/** Come si arriva al valore di una componente. */
export interface ContoComponente {
  conto: string;
  confronto: Confronto;
}

type Regola = Regole['indicatore'];

const write = (numero: number, unita: string | undefined) => `${n(numero)}${unita === '%' ? ' %' : ''}`;
const allOrNothing = ({ soddisfatto }: ComponenteCalcolata) => (soddisfatto ? '100' : '0');

/** Il conto di un minimo: il percorso dalla partenza, o il rapporto con l'atteso. */
function writeAlmeno(componente: ComponenteCalcolata, rilevato: number, atteso: number): string {
  const { partenza } = componente;
  if (partenza !== undefined && partenza < atteso)
    return `100 × (${n(rilevato)} − ${n(partenza)}) / (${n(atteso)} − ${n(partenza)})`;
  return atteso > 0 ? `100 × ${n(rilevato)} / ${n(atteso)}` : allOrNothing(componente);
}

/** Il conto di un tetto: il percorso dalla partenza, o 100 meno lo sforamento in proporzione. */
function writeAlPiu(
  componente: ComponenteCalcolata,
  rilevato: number,
  atteso: number,
  sforamento: Regola['sforamento'],
): string {
  const { partenza } = componente;
  if (partenza !== undefined && partenza > atteso)
    return `100 × (${n(partenza)} − ${n(rilevato)}) / (${n(partenza)} − ${n(atteso)})`;
  return atteso > 0 && sforamento === 'in-proporzione'
    ? `100 × (2 × ${n(atteso)} − ${n(rilevato)}) / ${n(atteso)}`
    : allOrNothing(componente);
}

/** Il conto di un intervallo: dentro è 100, fuori conta l'estremo più vicino. */
function explainTra(
  componente: ComponenteCalcolata,
  rilevato: number,
  { minimo, massimo, unita }: { minimo: number; massimo: number; unita?: string | undefined },
  sforamento: Regola['sforamento'],
): ContoComponente {
  const senzaBase = { ...componente };
  delete senzaBase.partenza;
  const [segno, estremo] = rilevato < minimo ? (['≥', minimo] as const) : (['≤', massimo] as const);
  const confronto = {
    rilevato: write(rilevato, unita),
    segno,
    atteso: write(estremo, unita),
    rispettato: componente.soddisfatto,
  };
  if (componente.soddisfatto) return { conto: '100', confronto };
  const conto =
    segno === '≥'
      ? writeAlmeno(senzaBase, rilevato, minimo)
      : writeAlPiu(senzaBase, rilevato, massimo, sforamento);
  return { conto, confronto };
}

function explainNumero(componente: ComponenteCalcolata, rilevato: number, regola: Regola): ContoComponente {
  const { atteso, soddisfatto: rispettato, partenza = 0 } = componente;
  switch (atteso.tipo) {
    case 'almeno':
    case 'al-piu': {
      const minimo = atteso.tipo === 'almeno';
      return {
        conto: minimo
          ? writeAlmeno(componente, rilevato, atteso.valore)
          : writeAlPiu(componente, rilevato, atteso.valore, regola.sforamento),
        confronto: {
          rilevato: write(rilevato, atteso.unita),
          segno: minimo ? (atteso.stretto ? '>' : '≥') : atteso.stretto ? '<' : '≤',
          atteso: write(atteso.valore, atteso.unita),
          rispettato,
        },
      };
    }
    case 'tra':
      return explainTra(componente, rilevato, atteso, regola.sforamento);
    case 'variazione': {
      const ampiezza = atteso.unita === '%' ? (Math.abs(partenza) * atteso.ampiezza) / 100 : atteso.ampiezza;
      const estremi = { minimo: partenza - ampiezza, massimo: partenza + ampiezza };
      return explainTra(componente, rilevato, estremi, regola.sforamento);
    }
    default:
      throw new Error(`un numero non si confronta con un atteso di tipo «${atteso.tipo}»`);
  }
}

/** Il conto di una componente e il confronto che dice se l'atteso è rispettato. */
export function explainComponente(componente: ComponenteCalcolata, regola: Regola): ContoComponente {
  const { atteso, rilevato, soddisfatto: rispettato, grezzo } = componente;
  if (rilevato.tipo === 'numero') {
    const { conto, confronto } = explainNumero(componente, rilevato.valore, regola);
    return { conto: writeLimiti(conto, grezzo, regola.tetto), confronto };
  }
  const conto = allOrNothing(componente);
  return rilevato.tipo === 'data' && atteso.tipo === 'data'
    ? { conto, confronto: { rilevato: rilevato.giorno, segno: '≤', atteso: atteso.entro, rispettato } }
    : { conto, confronto: { rilevato: rispettato ? 'sì' : 'no', segno: '=', atteso: 'sì', rispettato } };
}

import type { ComponenteAtteso, ComponenteRilevato } from '../schema/lettura';
import type { Motivo } from '../schema/motivo';

/** Ciò che si è letto di un testo stampato: le componenti, o il motivo per cui non si legge. */
export type Lettura<C> =
  | { componenti: C[]; nota?: string; scritta: boolean }
  | { motivo: Motivo; nota?: string };
export type AttesoLetto = Lettura<ComponenteAtteso>;
export type RilevatoLetto = Lettura<ComponenteRilevato>;

const MANCANTI: [RegExp, Motivo][] = [
  [/^=+$/, 'non-definito'],
  [/^non rilevabile$/i, 'non-rilevabile'],
  [/^non rilevat[oaie]$/i, 'non-rilevato'],
];

/** Le diciture con cui i documenti stampano che un valore non c'è. */
export const findMotivoStampato = (testo: string): Motivo | undefined =>
  MANCANTI.find(([forma]) => forma.test(testo.trim()))?.[1];

/** Il testo senza le parentesi, che nei documenti precisano e non misurano. */
export const stripParentesi = (testo: string): string => testo.replace(/\([^)]*\)/g, '').trim();

/** Applica la lettura scritta da una persona, se c'è: vale al posto di quella automatica. */
export function resolveLettura<C>(
  voce: {
    valore?: string | undefined;
    motivo?: Motivo | undefined;
    lettura?: { componenti?: C[] | undefined; motivo?: Motivo | undefined; nota: string } | undefined;
  },
  parse: (testo: string) => C[] | Motivo,
): Lettura<C> {
  if (voce.motivo) return { motivo: voce.motivo };
  if (voce.lettura) {
    const { componenti, motivo = 'illeggibile', nota } = voce.lettura;
    return componenti ? { componenti, nota, scritta: true } : { motivo, nota };
  }
  const letto = parse(voce.valore ?? '');
  return typeof letto === 'string' ? { motivo: letto } : { componenti: letto, scritta: false };
}

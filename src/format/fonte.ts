import type { Documento } from '../schema/documento';

/** «PIAO 2024-2026, Appendice «Valore pubblico», riga 119 del testo». */
export function formatFonte(
  { documento, riga }: { documento: string; riga?: number | undefined },
  documenti: Record<string, Documento>,
): string {
  const titolo = documenti[documento]?.titolo ?? documento;
  return riga === undefined ? titolo : `${titolo}, riga ${riga} del testo`;
}

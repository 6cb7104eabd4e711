import type { FaseCalcolata, Intervallo } from '../domain/fase';
import { computeFatto } from '../domain/fatto';
import { formatNumero } from '../domain/numero';
import type { SerieGrafico } from './grafico';
import { toGiorno } from './tempo';

/** La parte fatta come barra: comincia con la fase e ne copre la quota dichiarata. Serve un inizio e una fine. */
function toBarra(fatto: number | undefined, { inizio, fine }: Intervallo): [number, number] | null {
  if (!fatto || !inizio || !fine) return null;
  const [da, a] = [toGiorno(inizio), toGiorno(fine) + 1];
  return [da, da + ((a - da) * Math.min(100, fatto)) / 100];
}

/** La serie «fatto» delle fasi disegnate; nessuna se il documento non dice quanto è fatto di alcuna. */
export function listSerieFatto(fasi: FaseCalcolata[]): SerieGrafico[] {
  const barre = fasi.map((fase) =>
    toBarra(computeFatto(fase), fase.rivisto?.inizio ? fase.rivisto : fase.previsto),
  );
  if (barre.every((barra) => barra === null)) return [];
  return [
    {
      label: 'Fatto, secondo l’ente',
      data: barre,
      backgroundColor: 'var(--serie-neutra)',
      testi: fasi.map((fase) => {
        const fatto = computeFatto(fase);
        return fatto === undefined ? '' : `${formatNumero(fatto)} %`;
      }),
    },
  ];
}

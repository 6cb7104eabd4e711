import { getPianiDaScrivere } from '../../catalog/da-scrivere';
import { listGrafici } from '../../charts/in-pagina';
import type { PianoCalcolato } from '../../domain/piano';
import { remember } from '../../domain/ricordo';
import { formatMotivo } from '../../format/motivo';
import { listQuando } from '../../format/versione';

const listGraficiDi = remember((catalogo: PianoCalcolato[]) =>
  listGrafici(catalogo, ({ piano }) => ({ quando: listQuando(piano), writeMotivo: formatMotivo })),
);

/** Tutti i grafici con il loro percorso: gli stessi per il riquadro e per il file dei dati, costruiti e tenuti una volta sola. */
export const listPercorsi = async () =>
  // L'elenco è nuovo per ciascuno dei due: Astro ci scrive dentro.
  listGraficiDi(await getPianiDaScrivere()).map((voce) => ({
    params: { percorso: `${voce.pagina.slice(1)}${voce.grafico.id}` },
    props: voce,
  }));

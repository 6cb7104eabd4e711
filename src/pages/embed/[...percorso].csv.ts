import type { APIRoute } from 'astro';
import { getCatalogo } from '../../catalog';
import { type GraficoInPagina, listGrafici } from '../../charts/in-pagina';
import { listRigheDati } from '../../charts/righe-dati';
import { formatMotivo } from '../../format/motivo';
import { listQuando } from '../../format/versione';
import { formatRighe } from '../../open-data/tabella';

export const getStaticPaths = async () =>
  listGrafici(await getCatalogo(), ({ piano }) => ({
    quando: listQuando(piano),
    writeMotivo: formatMotivo,
  })).map((voce) => ({ params: { percorso: `${voce.pagina.slice(1)}${voce.grafico.id}` }, props: voce }));

/** Gli stessi numeri della tabella del grafico, come dati. */
export const GET: APIRoute<GraficoInPagina> = ({ props }) =>
  new Response(formatRighe(listRigheDati(props.grafico.tabella)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

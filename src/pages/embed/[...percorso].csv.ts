import type { APIRoute } from 'astro';
import type { GraficoInPagina } from '../../charts/in-pagina';
import { listRigheDati } from '../../charts/righe-dati';
import { formatRighe } from '../../open-data/tabella';
import { listPercorsi } from './_percorsi';

export const getStaticPaths = listPercorsi;

/** Gli stessi numeri della tabella del grafico, come dati. */
export const GET: APIRoute<GraficoInPagina> = ({ props }) =>
  new Response(formatRighe(listRigheDati(props.grafico.tabella)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

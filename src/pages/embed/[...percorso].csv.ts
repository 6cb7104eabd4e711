import type { APIRoute } from 'astro';
import { getCatalogo } from '../../catalog';
import { listGraficiInPagina } from '../../charts/elenco';
import type { Grafico } from '../../charts/grafico';
import { listRigheDati } from '../../charts/righe-dati';
import { formatMotivo } from '../../format/motivo';
import { listQuando } from '../../format/versione';
import { formatRighe } from '../../open-data/tabella';

export const getStaticPaths = async () =>
  (await getCatalogo()).flatMap((piano) =>
    listGraficiInPagina(piano, { quando: listQuando(piano.piano), writeMotivo: formatMotivo }).map(
      ({ pagina, grafico }) => ({
        params: { percorso: `${pagina.slice(1)}${grafico.id}` },
        props: { grafico },
      }),
    ),
  );

/** Gli stessi numeri della tabella del grafico, come dati. */
export const GET: APIRoute<{ grafico: Grafico }> = ({ props }) =>
  new Response(formatRighe(listRigheDati(props.grafico.tabella)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

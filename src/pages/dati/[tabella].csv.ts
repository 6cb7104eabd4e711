import type { APIRoute } from 'astro';
import { getCatalogo } from '../../catalog';
import { getSito } from '../../components/progetto';
import { TABELLE } from '../../open-data';
import { formatCsv, type Tabella } from '../../open-data/tabella';

export const getStaticPaths = () =>
  TABELLE.map((tabella) => ({ params: { tabella: tabella.nome }, props: { tabella } }));

export const GET: APIRoute<{ tabella: Tabella }> = async ({ props, site }) =>
  new Response(formatCsv(props.tabella, await getCatalogo(), getSito(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { listRigheTabella } from '../../catalog/riassunti';
import { TABELLE } from '../../open-data';
import { formatTestata, type Tabella } from '../../open-data/tabella';

export const getStaticPaths = () =>
  TABELLE.map((tabella) => ({ params: { tabella: tabella.nome }, props: { tabella } }));

export const GET: APIRoute<{ tabella: Tabella }> = async ({ props: { tabella } }) =>
  new Response([formatTestata(tabella), ...(await listRigheTabella(tabella.nome))].join(''), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

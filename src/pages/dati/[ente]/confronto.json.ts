import type { APIRoute } from 'astro';
import { getPianiDaScrivere } from '../../../catalog/da-scrivere';
import { type EnteConPiani, groupByEnte } from '../../../domain/catalogo';
import { buildDatiConfronto } from '../../../domain/unita';

export const getStaticPaths = async () =>
  groupByEnte(await getPianiDaScrivere()).map((ente) => ({ params: { ente: ente.chiave }, props: { ente } }));

/** What the comparison page sets side by side of a body, computed once here: the browser only shows it. */
export const GET: APIRoute<{ ente: EnteConPiani }> = ({ props: { ente } }) =>
  new Response(`${JSON.stringify(buildDatiConfronto(ente.piani))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });

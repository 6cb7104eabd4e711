import type { APIRoute } from 'astro';
import { listUnitaDiTutti } from '../../catalog/unita';

/** What the comparison page sets side by side, computed once here: the browser only shows it. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await listUnitaDiTutti())}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });

import type { APIRoute } from 'astro';
import { getCatalogo } from '../../catalog';
import { listUnita } from '../../domain/unita';

/** What the comparison page sets side by side, computed once here: the browser only shows it. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(listUnita(await getCatalogo()))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });

import type { APIRoute } from 'astro';
import { listRegole } from '../../catalog';

/** Every record of rules, by name: whoever redoes the sums takes them from here. */
export const GET: APIRoute = async () => {
  const regole = Object.fromEntries((await listRegole()).map(({ chiave, dati }) => [chiave, dati]));
  return new Response(`${JSON.stringify(regole, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};

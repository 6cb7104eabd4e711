import type { APIRoute } from 'astro';
import { listEsempi, listRegole } from '../../catalog';
import { formatVettori } from '../../open-data/vettori';

export const GET: APIRoute = async () => {
  const regole = Object.fromEntries((await listRegole()).map(({ chiave, dati }) => [chiave, dati]));
  return new Response(formatVettori(await listEsempi(), regole), {
    headers: { 'Content-Type': 'application/json' },
  });
};

import type { APIRoute } from 'astro';
import { getCatalogo } from '../catalog';
import { getSito, NOME } from '../components/progetto';
import { formatFeed } from '../open-data/feed';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    formatFeed(await getCatalogo(), {
      titolo: `${NOME}: che cosa non torna`,
      indirizzo: '/controlli.xml',
      pagina: '/controlli/',
      sito: getSito(site),
      autore: NOME,
    }),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );

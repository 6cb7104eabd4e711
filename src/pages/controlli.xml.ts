import type { APIRoute } from 'astro';
import { getCatalogo } from '../catalog';
import { NOME } from '../components/progetto';
import { listNotizieControlli } from '../open-data/novita';
import { respondFeed } from './_feed';

export const GET: APIRoute = async ({ site }) => {
  const catalogo = await getCatalogo();
  const canale = {
    titolo: `${NOME}: che cosa non torna`,
    indirizzo: '/controlli.xml',
    pagina: '/controlli/',
  };
  return respondFeed(canale, catalogo, listNotizieControlli(catalogo), site);
};

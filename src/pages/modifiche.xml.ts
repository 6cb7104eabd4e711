import type { APIRoute } from 'astro';
import { getCatalogo } from '../catalog';
import { NOME } from '../components/progetto';
import { listNotizieModifiche } from '../open-data/novita';
import { respondFeed } from './_feed';

export const GET: APIRoute = async ({ site }) => {
  const catalogo = await getCatalogo();
  const canale = { titolo: `${NOME}: che cosa cambia`, indirizzo: '/modifiche.xml', pagina: '/modifiche/' };
  return respondFeed(canale, catalogo, listNotizieModifiche(catalogo), site);
};

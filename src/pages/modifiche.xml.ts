import type { APIRoute } from 'astro';
import { listCapitoli, listRiassunti } from '../catalog/riassunti';
import { NOME } from '../components/progetto';
import { joinDerive } from '../domain/deriva';
import { listNotizieModifiche } from '../open-data/novita';
import { respondFeed } from './_feed';

export const GET: APIRoute = async ({ site }) => {
  const piani = await listRiassunti();
  const deriva = joinDerive(await listCapitoli('deriva'));
  const canale = { titolo: `${NOME}: che cosa cambia`, indirizzo: '/modifiche.xml', pagina: '/modifiche/' };
  return respondFeed(canale, piani, listNotizieModifiche(deriva), site);
};

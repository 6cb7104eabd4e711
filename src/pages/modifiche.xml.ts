import type { APIRoute } from 'astro';
import { listRiassunti, mapCapitoli } from '../catalog/riassunti';
import { NOME } from '../components/progetto';
import { joinDerive } from '../domain/deriva';
import { listNotizieModifiche, pickDerivaRecente } from '../open-data/novita';
import { LIMITE, respondFeed } from './_feed';

export const GET: APIRoute = async ({ site }) => {
  const piani = await listRiassunti();
  const deriva = joinDerive(await mapCapitoli('deriva', pickDerivaRecente));
  const canale = {
    titolo: `${NOME}: che cosa cambia`,
    indirizzo: '/modifiche.xml',
    pagina: '/modifiche/',
    limite: LIMITE,
  };
  return respondFeed(canale, piani, listNotizieModifiche(deriva), site);
};

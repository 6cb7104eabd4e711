import type { APIRoute } from 'astro';
import { listRiassunti } from '../catalog/riassunti';
import { NOME } from '../components/progetto';
import { listNotizieControlli } from '../open-data/novita';
import { LIMITE, respondFeed } from './_feed';

export const GET: APIRoute = async ({ site }) => {
  const piani = await listRiassunti();
  const canale = {
    titolo: `${NOME}: che cosa non torna`,
    indirizzo: '/controlli.xml',
    pagina: '/controlli/',
    limite: LIMITE,
  };
  return respondFeed(canale, piani, listNotizieControlli(piani), site);
};

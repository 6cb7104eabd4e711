import type { APIRoute } from 'astro';
import { getPianiDaScrivere } from '../../../catalog/da-scrivere';
import { type EnteConPiani, groupByEnte } from '../../../domain/catalogo';
import { listNotizieControlli } from '../../../open-data/novita';
import { respondFeed } from '../../_feed';

export const getStaticPaths = async () =>
  groupByEnte(await getPianiDaScrivere()).map((ente) => ({ params: { ente: ente.chiave }, props: { ente } }));

export const GET: APIRoute<{ ente: EnteConPiani }> = ({ props: { ente }, site }) => {
  const { dati, indirizzo, piani } = ente;
  const canale = {
    titolo: `${dati.denominazione}: che cosa non torna`,
    indirizzo: `${indirizzo}controlli.xml`,
    pagina: indirizzo,
  };
  return respondFeed(canale, piani, listNotizieControlli(piani), site);
};

import type { APIRoute } from 'astro';
import { getPianiDaScrivere } from '../../../catalog/da-scrivere';
import { type EnteConPiani, groupByEnte } from '../../../domain/catalogo';
import type { Notizia } from '../../../open-data/notizia';
import { listNovitaEnte } from '../../../open-data/novita';
import { respondFeed } from '../../_feed';

export const getStaticPaths = async () => {
  const catalogo = await getPianiDaScrivere();
  return groupByEnte(catalogo).map((ente) => ({
    params: { ente: ente.chiave },
    props: { ente, notizie: listNovitaEnte(ente.piani, catalogo) },
  }));
};

export const GET: APIRoute<{ ente: EnteConPiani; notizie: Notizia[] }> = ({ props, site }) => {
  const { dati, indirizzo, piani } = props.ente;
  const canale = {
    titolo: `${dati.denominazione}: novità`,
    indirizzo: `${indirizzo}novita.xml`,
    pagina: indirizzo,
  };
  return respondFeed(canale, piani, props.notizie, site);
};

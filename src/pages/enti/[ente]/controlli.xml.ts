import type { APIRoute } from 'astro';
import { getCatalogo } from '../../../catalog';
import { getSito, NOME } from '../../../components/progetto';
import { type EnteConPiani, groupByEnte } from '../../../domain/catalogo';
import { formatFeed } from '../../../open-data/feed';

export const getStaticPaths = async () =>
  groupByEnte(await getCatalogo()).map((ente) => ({ params: { ente: ente.chiave }, props: { ente } }));

export const GET: APIRoute<{ ente: EnteConPiani }> = ({ props: { ente }, site }) =>
  new Response(
    formatFeed(ente.piani, {
      titolo: `${ente.dati.denominazione}: che cosa non torna`,
      indirizzo: `${ente.indirizzo}controlli.xml`,
      pagina: ente.indirizzo,
      sito: getSito(site),
      autore: NOME,
    }),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );

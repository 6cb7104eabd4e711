import type { APIRoute } from 'astro';
import { getPianiDaScrivere } from '../../../../../../catalog/da-scrivere';
import { slugCodice } from '../../../../../../domain/indirizzo';
import type { PianoCalcolato } from '../../../../../../domain/piano';
import type { SettoreCalcolato } from '../../../../../../domain/settore';
import type { Notizia } from '../../../../../../open-data/notizia';
import { listNovitaSettore } from '../../../../../../open-data/novita';
import { respondFeed } from '../../../../../_feed';

export const getStaticPaths = async () => {
  const catalogo = await getPianiDaScrivere();
  return catalogo.flatMap((piano) =>
    piano.settori.map((settore) => ({
      params: { ente: piano.ente, piano: piano.chiave, settore: slugCodice(settore.codice) },
      props: { piano, settore, notizie: listNovitaSettore(settore, piano, catalogo) },
    })),
  );
};

interface Props {
  piano: PianoCalcolato;
  settore: SettoreCalcolato;
  notizie: Notizia[];
}

export const GET: APIRoute<{ [K in keyof Props]: Props[K] }> = ({ props, site }) => {
  const { piano, settore, notizie } = props;
  const canale = {
    titolo: `${settore.dati.denominazione}, ${piano.piano.titolo}: novità`,
    indirizzo: `${settore.indirizzo}novita.xml`,
    pagina: settore.indirizzo,
  };
  return respondFeed(canale, [piano], notizie, site);
};

import type { APIRoute } from 'astro';
import { getPianiDaScrivere } from '../../../catalog/da-scrivere';
import { getSito } from '../../../components/progetto';
import type { PianoCalcolato } from '../../../domain/piano';
import { formatPianoJson } from '../../../open-data/piano-json';

export const getStaticPaths = async () =>
  (await getPianiDaScrivere()).map((piano) => ({
    params: { ente: piano.ente, piano: piano.chiave },
    props: { piano },
  }));

export const GET: APIRoute<{ piano: PianoCalcolato }> = ({ props, site }) =>
  new Response(formatPianoJson(props.piano, getSito(site)), {
    headers: { 'Content-Type': 'application/json' },
  });

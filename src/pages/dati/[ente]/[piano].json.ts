import type { APIRoute } from 'astro';
import { getCatalogo } from '../../../catalog';
import { getSito } from '../../../components/progetto';
import type { PianoCalcolato } from '../../../domain/piano';
import { formatPianoJson } from '../../../open-data/piano-json';

export const getStaticPaths = async () =>
  (await getCatalogo()).map((piano) => ({
    params: { ente: piano.ente, piano: piano.chiave },
    props: { piano },
  }));

export const GET: APIRoute<{ piano: PianoCalcolato }> = ({ props, site }) =>
  new Response(formatPianoJson(props.piano, getSito(site)), {
    headers: { 'Content-Type': 'application/json' },
  });

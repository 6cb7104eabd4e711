import type { APIRoute } from 'astro';
import { getPianiDaScrivere } from '../../../../catalog/da-scrivere';
import { listVersioni } from '../../../../domain/letto';
import { type PianoCalcolato, toPianoLetto } from '../../../../domain/piano';
import { formatIstantanea } from '../../../../open-data/istantanea';

export const getStaticPaths = async () =>
  (await getPianiDaScrivere()).flatMap((piano) =>
    listVersioni(piano).map((versione) => ({
      params: { ente: piano.ente, piano: piano.chiave, versione },
      props: { piano },
    })),
  );

export const GET: APIRoute<{ piano: PianoCalcolato }, { versione: string }> = ({ props, params }) =>
  new Response(formatIstantanea(toPianoLetto(props.piano), params.versione), {
    headers: { 'Content-Type': 'application/json' },
  });

import type { Unita } from '../../domain/unita';
import { formatUnita } from '../../format/confronta';

/** Le unità di un piano fra cui si sceglie, in parole: la pagina le scrive nell'HTML, o lo script quando si sceglie un ente. */
export interface Gruppo {
  /** Di chi sono. */
  ente: string;
  titolo: string;
  voci: { chiave: string; nome: string }[];
}

/** Un gruppo per piano; la prima unità di ogni piano è il piano intero. */
export const buildGruppi = (perPiano: Unita[][]): Gruppo[] =>
  perPiano.flatMap((unita) => {
    const [piano] = unita;
    if (!piano) return [];
    return [
      {
        ente: piano.ente,
        titolo: `${piano.nome}, ${piano.nomeEnte}`,
        voci: unita.map((una) => ({
          chiave: una.chiave,
          nome: una.settore === undefined ? 'Tutto il piano' : formatUnita(una).nome,
        })),
      },
    ];
  });

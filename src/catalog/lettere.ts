import { groupByLettera, type VoceIndice } from '../domain/indice';
import { type EnteContato, isIndice, listEntiContati } from './enti';
import { listCapitoli } from './riassunti';

/** A letter of the index of the whole site. */
export interface Lettera {
  lettera: string;
  quante: number;
  /** What begins with it, unless it is told body by body. */
  voci: VoceIndice[] | undefined;
  /** The bodies that have something under it, with how much. */
  enti: (Omit<EnteContato, 'conti'> & { conti: { quante: number } })[];
}

/** The letters of the index. They are told body by body all together, as soon as one of them has too much: whoever leafs through them finds one kind of page. */
export async function listLettere(): Promise<Lettera[]> {
  const contati = await listEntiContati();
  const lettere = [...new Set(contati.flatMap(({ conti }) => Object.keys(conti.lettere)))].sort();
  const conEnti = lettere.map((lettera) => {
    const enti = contati.flatMap((ente) => {
      const quante = ente.conti.lettere[lettera] ?? 0;
      return quante > 0 ? [{ ...ente, conti: { quante } }] : [];
    });
    return { lettera, enti, quante: enti.reduce((somma, { conti }) => somma + conti.quante, 0) };
  });
  const perEnte = conEnti.some(({ quante }) => isIndice(quante));
  const voci = perEnte ? undefined : groupByLettera((await listCapitoli('voci')).flat());
  return conEnti.map((una) => ({ ...una, voci: voci?.get(una.lettera) }));
}

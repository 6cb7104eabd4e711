import { assemblePiani, type Contenuti } from '../../src/catalog/assemble';
import { listScaduti, type Scaduto } from '../../src/domain/giudizio';
import { computePiano } from '../../src/domain/piano';
import { suggestNome } from './check-rimandi';
import { quote } from './parole';
import { buildProblema, type Problema } from './problema';
import type { Contenuto, Letto } from './read-content';

/**
 * An explanation of a finding speaks of a finding that there is, with the figures that it has today.
 * It needs the whole calculation, so it is asked only of content that has no other problem.
 */
export function giudiziNonScaduti({ collezioni }: Contenuto): Problema[] {
  const spiegati = new Map(collezioni.giudizi.map((letto) => [letto.id, letto]));
  if (spiegati.size === 0) return [];
  return assemblePiani(collezioni as unknown as Contenuti).flatMap((piano) => {
    const letto = spiegati.get(`piani/${piano.ente}/${piano.chiave}/giudizi`);
    if (!letto) return [];
    const { controlli } = computePiano(piano);
    const nomi = controlli.map(({ id }) => id).filter((id) => !(id in letto.dati));
    return listScaduti(letto.dati, controlli).map((scaduto) => describeScaduto(scaduto, letto, nomi));
  });
}

function describeScaduto({ id, che, oggi = '' }: Scaduto, letto: Letto<'giudizi'>, nomi: string[]): Problema {
  if (che === 'controllo') {
    const rimedio = suggestNome(id, nomi, 'togli la voce');
    return buildProblema(letto, [id], `nessun controllo trova oggi ${quote(id)} → ${rimedio}`, 'chiave');
  }
  const scritto = letto.dati[id]?.[che] ?? '';
  return buildProblema(
    letto,
    [id, che],
    `il controllo oggi dice ${quote(oggi)}, qui è ${quote(scritto)} → rileggi se la spiegazione vale ancora e scrivi la cifra di oggi, o togli la voce`,
  );
}

import { quote } from './parole';
import { forEachPiano, type Regola } from './piano-su-disco';
import { buildProblema } from './problema';
import type { Parte } from './read-content';

type Obiettivo = Parte<'obiettivi'>;

/** No objective descends from itself. Each ring is told once, at its first file, with the whole chain. */
export const padriSenzaGiri: Regola = forEachPiano(({ obiettivi }) => {
  const perCodice = new Map(obiettivi.map((letto) => [letto.dati.codice ?? '', letto]));
  const visti = new Set<Obiettivo>();
  return obiettivi.flatMap((letto) => {
    const giro = findGiro(letto, perCodice, visti);
    if (!giro) return [];
    const [primo, ...altri] = giro.map(({ dati }) => quote(dati.codice ?? ''));
    const catena = [...altri, primo].join(', che discende da ');
    const messaggio = `${primo} discende da ${catena}: è un giro senza fine → correggi il «padre» di uno di questi obiettivi`;
    return [buildProblema(letto, ['padre'], messaggio)];
  });
});

/** Climbs from an objective; gives back the ring if the climb returns to where it began. Each file is climbed through once. */
function findGiro(
  inizio: Obiettivo,
  perCodice: Map<string, Obiettivo>,
  visti: Set<Obiettivo>,
): Obiettivo[] | undefined {
  const salita: Obiettivo[] = [];
  let qui: Obiettivo | undefined = inizio;
  while (qui && !visti.has(qui)) {
    visti.add(qui);
    salita.push(qui);
    qui = qui.dati.padre ? perCodice.get(qui.dati.padre) : undefined;
  }
  const da = qui ? salita.indexOf(qui) : -1;
  return da === -1 ? undefined : salita.slice(da);
}

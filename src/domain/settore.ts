import type { Settore } from '../schema/settore';
import type { IndicatoreCalcolato } from './indicatore';
import { buildIndirizzo } from './indirizzo';
import { listVersioni, type PianoLetto } from './letto';
import type { ObiettivoCalcolato } from './obiettivo';
import { type Riga, toRigaPesata } from './riga';
import { computeTotale, type RigaPesata, type Totale } from './totale';

/** Un settore con le righe che gli sono affidate e il totale in ogni versione che ha percentuali. */
export interface SettoreCalcolato {
  codice: string;
  dati: Settore;
  indirizzo: string;
  /** Righe con un peso: la tabella del settore. */
  righe: Riga[];
  /** Obiettivi giudicati per intero (linee) di cui il settore risponde. */
  linee: ObiettivoCalcolato[];
  /** Altri obiettivi affidati al settore, senza un peso e senza un esito per intero. */
  affidati: ObiettivoCalcolato[];
  indicatori: IndicatoreCalcolato[];
  /** Versione → totale calcolato. */
  totali: Record<string, Totale>;
}

/** Le righe di un settore come entrano nel totale di una versione. */
export const listRighePesate = (
  { righe }: Pick<SettoreCalcolato, 'righe'>,
  versione: string,
  letto: Pick<PianoLetto, 'piano'>,
): RigaPesata[] => righe.flatMap((riga) => toRigaPesata(riga, versione, letto) ?? []);

/** Calcola un settore da tutti gli obiettivi del piano. */
export function computeSettore(
  codice: string,
  dati: Settore,
  obiettivi: ObiettivoCalcolato[],
  letto: PianoLetto,
): SettoreCalcolato {
  const affidati = obiettivi.flatMap((obiettivo) =>
    obiettivo.righe.filter(({ settore }) => settore === codice).map((riga) => ({ obiettivo, riga })),
  );
  const senzaPeso = affidati.filter(({ riga }) => riga.peso === undefined).map(({ obiettivo }) => obiettivo);
  const pesati = affidati.filter(({ riga }) => riga.peso !== undefined);
  const conPercentuali = listVersioni(letto).filter((versione) =>
    pesati.some(({ riga }) => riga.fonte.percentuale?.[versione]),
  );
  const righe = pesati.map(({ riga }) => riga);
  const computeAt = (versione: string) =>
    computeTotale(listRighePesate({ righe }, versione, letto), letto.regole);
  return {
    codice,
    dati,
    indirizzo: buildIndirizzo(letto, 'settori', codice),
    righe,
    linee: senzaPeso.filter(({ dati: { esito } }) => esito),
    affidati: senzaPeso.filter(({ dati: { esito } }) => !esito),
    indicatori: obiettivi.flatMap(({ indicatori }) =>
      indicatori.filter(({ settori }) => settori.includes(codice)),
    ),
    totali: Object.fromEntries(conPercentuali.map((versione) => [versione, computeAt(versione)])),
  };
}

/** Il totale dell'ultima versione che ne ha uno, se il settore ha righe pesate. */
export function findTotale({
  totali,
  righe,
}: SettoreCalcolato): { versione: string; totale: Totale } | undefined {
  const ultimo =
    Object.entries(totali).findLast(([, { valore }]) => valore !== undefined) ??
    Object.entries(totali).at(-1);
  return ultimo && righe.length > 0 ? { versione: ultimo[0], totale: ultimo[1] } : undefined;
}

/** Gli obiettivi di un settore, ciascuno una volta: prima quelli con un peso, poi le linee, poi gli altri affidati. */
export function listObiettiviDi(
  { righe, linee, affidati }: SettoreCalcolato,
  { obiettivi }: { obiettivi: ObiettivoCalcolato[] },
): ObiettivoCalcolato[] {
  const pesati = righe.flatMap(({ obiettivo }) => obiettivi.find(({ codice }) => codice === obiettivo) ?? []);
  return [...new Set([...pesati, ...linee, ...affidati])];
}

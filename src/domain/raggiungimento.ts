import type { Motivo } from '../schema/motivo';
import type { Regole } from '../schema/regole';
import { computeDistanza } from './distanza';
import type { AttesoLetto, RilevatoLetto } from './letture';
import { alignUnita, type Coppia } from './misura';

/** Una componente calcolata: i due valori sulla stessa scala e quanto è raggiunta. */
export interface ComponenteCalcolata extends Coppia {
  partenza?: number;
  /** Percentuale non limitata. */
  grezzo: number;
  /** Percentuale tra 0 e il tetto. */
  valore: number;
  soddisfatto: boolean;
}

/** Il raggiungimento di un indicatore, oppure il motivo per cui non si calcola. */
export type Raggiungimento =
  | { valore: number; grezzo: number; soddisfatto: boolean; componenti: ComponenteCalcolata[] }
  | { motivo: Motivo };

const clamp = (valore: number, tetto: number) => Math.min(tetto, Math.max(0, valore));

const mean = (valori: number[]) => valori.reduce((somma, valore) => somma + valore, 0) / valori.length;

/** La partenza vale solo con una componente sola, numerica, nella stessa unità dell'atteso. */
function findPartenza(
  partenza: RilevatoLetto | undefined,
  coppia: Coppia,
  quante: number,
): number | undefined {
  if (quante !== 1 || !partenza || 'motivo' in partenza || partenza.componenti.length !== 1) return undefined;
  const [unica] = partenza.componenti;
  if (unica?.tipo !== 'numero' || coppia.rilevato.tipo !== 'numero') return undefined;
  return unica.unita === coppia.rilevato.unita ? unica.valore : undefined;
}

/**
 * Il raggiungimento di un indicatore, 0–tetto per cento. Con più componenti vale la media (o la più bassa, secondo le
 * regole); se anche una sola non si può calcolare l'indicatore non ha cifra: mancante non è zero.
 * @param titolo serve a capire se un numero nudo è già una percentuale («% cittadini…»)
 */
export function computeRaggiungimento(
  atteso: AttesoLetto,
  rilevato: RilevatoLetto,
  partenza: RilevatoLetto | undefined,
  regole: Regole['indicatore'],
  titolo = '',
): Raggiungimento {
  const senzaRisultato = 'motivo' in rilevato && rilevato.motivo === 'senza-risultato';
  if ('motivo' in atteso && !(senzaRisultato && atteso.motivo === 'verso-mancante'))
    return { motivo: atteso.motivo };
  if ('motivo' in rilevato) return { motivo: rilevato.motivo };
  if ('motivo' in atteso) return { motivo: atteso.motivo };
  if (atteso.componenti.length !== rilevato.componenti.length) return { motivo: 'componenti-diverse' };
  const componenti: ComponenteCalcolata[] = [];
  for (const [i, componente] of atteso.componenti.entries()) {
    const altro = rilevato.componenti[i];
    if (!altro) return { motivo: 'componenti-diverse' };
    const coppia = alignUnita(componente, altro, titolo.startsWith('%'));
    if (typeof coppia === 'string') return { motivo: coppia };
    const base = findPartenza(partenza, coppia, atteso.componenti.length);
    const distanza = computeDistanza(coppia, base, regole.sforamento);
    if (typeof distanza === 'string') return { motivo: distanza };
    componenti.push({
      ...coppia,
      ...distanza,
      ...(base === undefined ? {} : { partenza: base }),
      valore: clamp(distanza.grezzo, regole.tetto),
    });
  }
  const combine = regole.componenti === 'media' ? mean : (valori: number[]) => Math.min(...valori);
  return {
    valore: combine(componenti.map(({ valore }) => valore)),
    grezzo: combine(componenti.map(({ grezzo }) => grezzo)),
    soddisfatto: componenti.every(({ soddisfatto }) => soddisfatto),
    componenti,
  };
}

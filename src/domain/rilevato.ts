import type { ComponenteRilevato } from '../schema/lettura';
import type { Motivo } from '../schema/motivo';
import type { Voce } from '../schema/voce';
import { parseGiorno } from './data';
import { findMotivoStampato, type RilevatoLetto, resolveLettura, stripParentesi } from './letture';
import { listQuantita, parseQuota } from './quantita';

/** Legge il testo di un rilevato: «95,4% consigli - 44 progetti», «5 enti su 5», «8.4/10», «SI», «31/03/2022». */
export function parseRilevato(testo: string): ComponenteRilevato[] | Motivo {
  const mancante = findMotivoStampato(testo);
  // «==» al posto di un risultato vuol dire che il risultato non c'è, non che mancasse l'atteso.
  if (mancante) return mancante === 'non-definito' ? 'non-rilevato' : mancante;
  const nudo = stripParentesi(testo);
  if (/^(s[iì]|no)$/i.test(nudo)) return [{ tipo: 'si-no', avvenuto: !/^no$/i.test(nudo) }];
  const giorno = parseGiorno(nudo);
  if (giorno) return 'giorno' in giorno ? [{ tipo: 'data', giorno: giorno.giorno }] : 'data-impossibile';
  const quota = parseQuota(nudo);
  if (quota) return [{ tipo: 'numero', valore: quota.parte }];
  const quantita = listQuantita(testo);
  if (quantita.length === 0) return 'solo-testo';
  return quantita.map(({ valore, percento, etichetta }) => ({
    tipo: 'numero',
    valore,
    ...(percento ? { unita: '%' } : {}),
    ...(etichetta ? { etichetta } : {}),
  }));
}

/** Il rilevato (o la partenza) di un indicatore: la lettura scritta se c'è, altrimenti quella del testo. */
export function readRilevato(
  voce:
    | (Voce<string> & { lettura?: Parameters<typeof resolveLettura<ComponenteRilevato>>[0]['lettura'] })
    | undefined,
): RilevatoLetto {
  if (!voce) return { motivo: 'senza-risultato' };
  return resolveLettura<ComponenteRilevato>(voce, parseRilevato);
}

import type { Indicatore } from '../schema/indicatore';
import type { ComponenteAtteso } from '../schema/lettura';
import type { Motivo } from '../schema/motivo';
import type { Regole } from '../schema/regole';
import type { Voce } from '../schema/voce';
import { parseGiorno } from './data';
import { type AttesoLetto, findMotivoStampato, resolveLettura, stripParentesi } from './letture';
import { parseNumero } from './numero';
import { type Confronto, listQuantita, parseQuota, type Quantita } from './quantita';

type Verso = Indicatore['verso'];

const CONFRONTO_DI_VERSO = { aumentare: 'almeno', diminuire: 'al-piu' } as const;

/** Il confronto di una quantità: il suo segno, quello che la precede nello stesso elenco, o il verso dell'indicatore. */
function findConfronto(
  quantita: Quantita,
  precedente: Confronto | undefined,
  verso: Verso,
): Confronto | undefined {
  if (quantita.confronto) return quantita.confronto;
  if (precedente) return { tipo: precedente.tipo, stretto: false };
  return verso ? { tipo: CONFRONTO_DI_VERSO[verso], stretto: false } : undefined;
}

function buildComponente(quantita: Quantita, { tipo, stretto }: Confronto): ComponenteAtteso {
  const misura = {
    ...(quantita.percento ? { unita: '%' } : {}),
    ...(quantita.etichetta ? { etichetta: quantita.etichetta } : {}),
  };
  return tipo === 'variazione'
    ? { tipo, ampiezza: quantita.valore, ...misura }
    : { tipo, valore: quantita.valore, ...(stretto ? { stretto } : {}), ...misura };
}

function parseQuantita(testo: string, verso: Verso): ComponenteAtteso[] | Motivo {
  const quantita = listQuantita(testo);
  if (quantita.length === 0) return 'solo-testo';
  const componenti: ComponenteAtteso[] = [];
  let precedente: Confronto | undefined;
  for (const una of quantita) {
    const confronto = findConfronto(una, precedente, verso);
    if (!confronto) return 'verso-mancante';
    precedente = una.confronto ?? precedente;
    componenti.push(buildComponente(una, confronto));
  }
  return componenti;
}

/** «tra 10 e 20»: un intervallo, estremi compresi. */
function parseIntervallo(testo: string): ComponenteAtteso | undefined {
  const trovato = /^tra\s+([\d.,]+)\s*%?\s+e\s+([\d.,]+)\s*(%)?$/i.exec(testo);
  const minimo = parseNumero(trovato?.[1] ?? '');
  const massimo = parseNumero(trovato?.[2] ?? '');
  if (minimo === undefined || massimo === undefined || minimo > massimo) return undefined;
  return { tipo: 'tra', minimo, massimo, ...(trovato?.[3] ? { unita: '%' } : {}) };
}

/**
 * Legge il testo di un atteso: «≥ 85%», «Almeno 3.700 alunni; 270 docenti», «±3%», «5 enti su 5», «31/12/2022», «SI».
 * Legge solo ciò che ha un senso solo: un numero nudo vuole il `verso`, una frase resta `solo-testo`.
 */
export function parseAtteso(testo: string, verso?: Verso): ComponenteAtteso[] | Motivo {
  const mancante = findMotivoStampato(testo);
  if (mancante) return mancante;
  const nudo = stripParentesi(testo);
  if (/^s[iì]$/i.test(nudo)) return [{ tipo: 'si-no' }];
  const giorno = parseGiorno(nudo);
  if (giorno) return 'giorno' in giorno ? [{ tipo: 'data', entro: giorno.giorno }] : 'data-impossibile';
  const quota = parseQuota(nudo);
  // «5 su 5»: più del tutto non si può, quindi è un minimo senza bisogno di un verso.
  if (quota && quota.parte === quota.tutto) {
    const etichetta = quota.etichetta ? { etichetta: quota.etichetta } : {};
    return [{ tipo: 'almeno', valore: quota.parte, ...etichetta }];
  }
  const intervallo = parseIntervallo(nudo);
  return intervallo ? [intervallo] : parseQuantita(testo, verso);
}

/** L'atteso di un indicatore: la lettura scritta da una persona se c'è, altrimenti quella del testo. */
export function readAtteso(
  voce:
    | (Voce<string> & { lettura?: Parameters<typeof resolveLettura<ComponenteAtteso>>[0]['lettura'] })
    | undefined,
  verso: Verso,
  numeroNudo: Regole['indicatore']['numeroNudo'] = 'verso-scritto',
): AttesoLetto {
  if (!voce) return { motivo: 'non-pubblicato' };
  const diRegola = numeroNudo === 'almeno' ? 'aumentare' : undefined;
  return resolveLettura<ComponenteAtteso>(voce, (testo) => parseAtteso(testo, verso ?? diRegola));
}

import {
  type Assenza,
  type Cifra,
  type Cifre,
  countModifiche,
  countPresenti,
  findRaggiunti,
  listCifreIndicatori,
} from './cifra';
import { buildIndirizzoModifiche } from './indirizzo';
import { listVersioni } from './letto';
import type { PianoCalcolato } from './piano';
import { listControlliSettore, listNonSpiegati } from './quadro';
import { hasRisultati, listFinali, listIntermedie } from './risultati';
import { findTotale, type SettoreCalcolato } from './settore';
import { findUltima } from './storia';

type Totali = Pick<Cifre, `${'meta-anno' | 'finale'}-${'dichiarato' | 'calcolato'}`>;

/** Il totale di un settore a metà anno e alla fine: come stampato e come torna dal conto. */
function listTotali(settore: SettoreCalcolato, piano: PianoCalcolato): Totali {
  const versioni = listVersioni(piano);
  const senza = !hasRisultati(piano)
    ? 'senza-risultati'
    : settore.righe.length === 0
      ? 'senza-pesi'
      : undefined;
  const findCalcolato = (tra: string[], manca: Assenza): Cifra => {
    const trovati = Object.entries(settore.totali).filter(([versione]) => tra.includes(versione));
    const [versione, totale] = trovati.findLast(([, { valore }]) => valore !== undefined) ?? [];
    if (senza || totale?.valore === undefined)
      return { assenza: senza ?? (trovati.length > 0 ? 'incompleto' : manca) };
    return { valore: totale.valore, indirizzo: `${settore.indirizzo}#perche-${versione}` };
  };
  const findDichiarato = (tra: string[]): Cifra => {
    const valore = findUltima(settore.dati.totale?.percentuale, tra)?.valore;
    return valore === undefined ? { assenza: senza ?? 'non-dichiarato' } : { valore };
  };
  return {
    'meta-anno-dichiarato': findDichiarato(listIntermedie(versioni)),
    'meta-anno-calcolato': findCalcolato(listIntermedie(versioni), 'senza-monitoraggio'),
    'finale-dichiarato': findDichiarato(listFinali(versioni)),
    'finale-calcolato': findCalcolato(listFinali(versioni), 'senza-risultati'),
  };
}

/** Le cifre di un settore. */
export function listCifreSettore(settore: SettoreCalcolato, piano: PianoCalcolato): Cifre {
  const { codice, indirizzo, righe, linee, affidati, indicatori } = settore;
  const azioni = piano.azioni.filter(({ settori }) => settori.includes(codice));
  const controlli = listNonSpiegati(listControlliSettore(piano, settore)).length;
  const totale = findTotale(settore)?.totale;
  return {
    obiettivi: { valore: righe.length + linee.length + affidati.length, indirizzo },
    righe: countPresenti(righe.length, 'senza-pesi', `${indirizzo}#righe`),
    pesi: totale ? { valore: totale.pesoTotale } : { assenza: 'senza-pesi' },
    ...listTotali(settore, piano),
    'esecutivi-raggiunti': findRaggiunti('esecutivo', azioni, piano, indirizzo),
    'linee-raggiunte': findRaggiunti('operativo', azioni, piano, indirizzo),
    ...listCifreIndicatori(indicatori, piano, `${indirizzo}#indicatori`),
    controlli: { valore: controlli, ...(controlli > 0 ? { indirizzo: `${indirizzo}#controlli` } : {}) },
    modifiche: countModifiche(piano, `${indirizzo}#modifiche`, codice),
  };
}

/** Le cifre di un piano intero: un totale i documenti lo danno solo ai settori. */
export function listCifrePiano(piano: PianoCalcolato): Cifre {
  const { indirizzo, obiettivi, azioni, indicatori } = piano;
  const pesate = obiettivi.flatMap(({ righe }) => righe.filter(({ peso }) => peso));
  const controlli = listNonSpiegati(piano.controlli).length;
  const soloSettori: Cifra = { assenza: 'solo-settori' };
  return {
    obiettivi: { valore: obiettivi.length, indirizzo },
    righe: countPresenti(pesate.length, 'senza-pesi'),
    pesi: soloSettori,
    'meta-anno-dichiarato': soloSettori,
    'meta-anno-calcolato': soloSettori,
    'finale-dichiarato': soloSettori,
    'finale-calcolato': soloSettori,
    'esecutivi-raggiunti': findRaggiunti(
      'esecutivo',
      azioni,
      piano,
      `${indirizzo}perche/raggiunte-esecutivo/`,
    ),
    'linee-raggiunte': findRaggiunti('operativo', azioni, piano, `${indirizzo}perche/raggiunte-operativo/`),
    ...listCifreIndicatori(indicatori, piano, indirizzo),
    controlli: { valore: controlli, indirizzo: `${indirizzo}controlli/` },
    modifiche: countModifiche(piano, buildIndirizzoModifiche(piano)),
  };
}

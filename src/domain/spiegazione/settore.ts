import type { Clausola, Regole } from '../../schema/regole';
import { listVersioni } from '../letto';
import { findObiettivo, type PianoCalcolato } from '../piano';
import type { Riga } from '../riga';
import type { SettoreCalcolato } from '../settore';
import { findUltima, findVoceAt } from '../storia';
import type { Totale } from '../totale';
import { writeOperando, writeProdotti } from './espressione';
import { listFonte } from './fonte';
import type { Fuori, Parte, Spiegazione } from './spiegazione';

const describe = (riga: Riga | undefined, chiave: string, piano: PianoCalcolato) => {
  const obiettivo = findObiettivo(piano, riga?.obiettivo);
  return {
    codice: chiave,
    titolo: obiettivo?.dati.titolo ?? chiave,
    ...(obiettivo ? { indirizzo: obiettivo.indirizzo } : {}),
  };
};

/** Dove si leggono il peso e la percentuale di una riga in quella versione. */
function listFonti(riga: Riga | undefined, versione: string, piano: PianoCalcolato) {
  const versioni = listVersioni(piano);
  const finoQui = versioni.slice(0, versioni.indexOf(versione) + 1);
  return [
    ...listFonte('peso', findVoceAt(riga?.dati.peso, versione, versioni), piano.piano.versioni),
    ...listFonte('percentuale', findUltima(riga?.fonte.percentuale, finoQui), piano.piano.versioni),
  ];
}

/** Il conto del totale di un settore: «(85 × 94 + 15 × 90) / 100». */
export function writeContoTotale(
  { contributi }: Totale,
  { normalizza }: Pick<Regole['settore'], 'normalizza'>,
): string {
  const prodotti = writeProdotti(contributi.map(({ peso, percentuale }) => ({ peso, valore: percentuale })));
  const somma = contributi.reduce((totale, { peso }) => totale + peso, 0);
  return `(${prodotti}) / ${normalizza ? writeOperando(somma) : '100'}`;
}

/** Perché un settore ha quel totale in quella versione; `undefined` se la versione non ne ha. */
export function explainTotale(
  { totali, righe }: SettoreCalcolato,
  versione: string,
  piano: PianoCalcolato,
): Spiegazione | undefined {
  const totale = totali[versione];
  if (!totale) return undefined;
  const { normalizza } = piano.regole.settore;
  const find = (chiave: string) => righe.find(({ codice }) => codice === chiave);
  const parti: Parte[] = totale.contributi.map(({ chiave, peso, percentuale, punti }) => ({
    ...describe(find(chiave), chiave, piano),
    peso,
    valore: percentuale,
    contributo: normalizza ? (100 * punti) / totale.pesoTotale : punti,
    fonti: listFonti(find(chiave), versione, piano),
  }));
  const fuori: Fuori[] = totale.escluse.map(({ chiave, motivo }) => ({
    ...describe(find(chiave), chiave, piano),
    motivo,
  }));
  const clausole: Clausola[] = [
    'settore.normalizza',
    ...(totale.pesoDelleRegole ? (['settore.pesoUnicaRiga'] as const) : []),
    ...(fuori.length > 0 ? (['fuoriConto'] as const) : []),
    'coperturaMinima',
    'decimali',
  ];
  return {
    che: 'totale',
    versione,
    ...(totale.valore === undefined
      ? { motivo: totale.motivo ?? 'nessun-elemento' }
      : { valore: totale.valore, conto: writeContoTotale(totale, piano.regole.settore) }),
    formula: normalizza
      ? 'la somma di peso × percentuale dichiarata di ogni obiettivo, divisa per la somma dei pesi'
      : 'la somma di peso × percentuale dichiarata di ogni obiettivo, divisa per 100',
    parti,
    fuori,
    copertura: totale.copertura,
    clausole,
    fonti: [],
    note: [],
  };
}

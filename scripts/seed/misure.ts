import { formatNumero } from '../../src/domain/numero';
import type { Indicatore } from '../../src/schema/indicatore';
import { formatGiorno } from './cornice';
import type { Sorte } from './sorte';
import type { Specie } from './temi';

type Atteso = NonNullable<Indicatore['atteso']>[string];
type Rilevato = NonNullable<Indicatore['rilevato']>[string];

/** What an indicator promises and what came of it, as printed. */
export interface Misura extends Pick<Indicatore, 'verso' | 'unita'> {
  atteso: Atteso;
  rilevato: Rilevato;
  partenza?: Rilevato;
}

const print = (atteso: string, rilevato: string): Misura => ({
  atteso: { valore: atteso },
  rilevato: { valore: rilevato },
});

/** A figure with the digits that such figures are printed with. */
const round = (valore: number, decimali: number): string =>
  formatNumero(Math.round(valore * 10 ** decimali) / 10 ** decimali, decimali);

/** A target that must be reached or, downwards, not passed; one in four is a bare number with its direction written apart. */
function buildSoglia(
  sorte: Sorte,
  valore: number,
  { su, segno = '', decimali = 0 }: { su: boolean; segno?: string; decimali?: number },
): Misura {
  const rapporto = sorte.grado();
  const fatto = valore * (su ? rapporto : Math.max(0.1, 2 - rapporto));
  const limite = segno === '%' ? Math.min(100, fatto) : fatto;
  const nudo = `${formatNumero(valore)}${segno}`;
  const misura = print(nudo, `${round(limite, decimali)}${segno}`);
  // Without a direction a bare number cannot be judged: some documents print it so.
  if (sorte.chance(0.25))
    return sorte.chance(0.93) ? { ...misura, verso: su ? 'aumentare' : 'diminuire' } : misura;
  const forme = su ? ['≥ ', '≥', '> ', 'almeno '] : ['≤ ', '≤', '< ', 'al massimo '];
  const partenza = sorte.chance(0.2) && { valore: `${round(valore * (su ? 0.8 : 1.3), 0)}${segno}` };
  return { ...misura, atteso: { valore: sorte.pick(forme) + nudo }, ...(partenza && { partenza }) };
}

const buildQuota = (sorte: Sorte) =>
  buildSoglia(sorte, sorte.int(8, 19) * 5, { su: true, segno: '%', decimali: sorte.int(0, 2) });
const buildConteggio = (sorte: Sorte) =>
  buildSoglia(sorte, sorte.int(2, 90) * sorte.pick([1, 5, 10, 50]), { su: true });
const buildTempo = (sorte: Sorte) => buildSoglia(sorte, sorte.int(3, 60), { su: false });
const buildCosto = (sorte: Sorte) => buildSoglia(sorte, sorte.int(10, 120) / 2, { su: false, decimali: 2 });

/** A day by which something must happen; now and then the day does not exist. */
function buildData(sorte: Sorte, anno: number): Misura {
  const mese = sorte.int(3, 12);
  const fine = [4, 6, 9, 11].includes(mese) ? 30 : 31;
  const atteso = formatGiorno(sorte.chance(0.02) ? fine + 1 : fine, mese, anno);
  const fatto = sorte.chance(0.75)
    ? formatGiorno(sorte.int(1, 28), mese, anno)
    : formatGiorno(15, 1, anno + 1);
  return { ...print(sorte.chance(0.3) ? `entro il ${atteso}` : atteso, fatto), unita: 'Data' };
}

const buildFatto = (sorte: Sorte): Misura => print('SI', sorte.chance(0.85) ? 'SI' : 'NO');

/** The forms that any kind of indicator may take. */
const RARE: ((sorte: Sorte) => Misura)[] = [
  (sorte) => {
    const minimo = sorte.int(10, 40);
    return print(`tra ${minimo} e ${minimo + 15}`, `${minimo + sorte.int(-6, 20)}`);
  },
  (sorte) => {
    const base = sorte.int(40, 400);
    const misura = print('±3%', round(base * (0.95 + sorte.next() / 10), 1));
    return sorte.chance(0.7) ? { ...misura, partenza: { valore: `${base}` } } : misura;
  },
  (sorte) => {
    const [quota, quanti] = [sorte.int(10, 19) * 5, sorte.int(5, 60)];
    const fatti = Math.round(quanti * sorte.grado());
    return print(
      `≥ ${quota}% domande / ≥ ${quanti} nuovi progetti`,
      `${sorte.int(70, 100)}% domande - ${fatti} nuovi progetti`,
    );
  },
  (sorte) => {
    const tutti = sorte.int(3, 12);
    return print(`${tutti} sedi su ${tutti}`, `${sorte.chance(0.8) ? tutti : tutti - 1} sedi su ${tutti}`);
  },
  () => print('==', '=='),
  (sorte) => print(`≥ ${sorte.int(20, 80)}`, 'Non rilevabile'),
  () => print('Miglioramento rispetto all’anno precedente', 'In linea con le attese'),
  (sorte) => {
    const aperture = sorte.int(2, 5);
    const misura = print(
      'Mantenimento dello standard della carta dei servizi',
      `${aperture + sorte.int(-1, 1)} aperture`,
    );
    const lettura = {
      componenti: [{ tipo: 'almeno' as const, valore: aperture }],
      nota: `La carta dei servizi dice ${aperture} aperture a settimana.`,
    };
    return { ...misura, atteso: { ...misura.atteso, lettura } };
  },
  () => ({
    atteso: {
      valore: '1',
      lettura: { motivo: 'illeggibile', nota: 'Nel documento la cifra è coperta da un timbro.' },
    },
    rilevato: { valore: '1' },
  }),
  () => ({ atteso: { motivo: 'non-definito', testo: '==' }, rilevato: { motivo: 'non-rilevato' } }),
];

/** How many indicators take one of the rarer forms, whatever they count. */
const QUOTA_RARE = 0.18;

const USUALI: Record<Specie, (sorte: Sorte, anno: number) => Misura> = {
  quota: buildQuota,
  conteggio: buildConteggio,
  tempo: buildTempo,
  costo: buildCosto,
  data: buildData,
  fatto: buildFatto,
};

/** A target and a result for an indicator of a kind. */
export const buildMisura = (sorte: Sorte, specie: Specie, anno: number): Misura =>
  sorte.chance(QUOTA_RARE) ? sorte.pick(RARE)(sorte) : USUALI[specie](sorte, anno);

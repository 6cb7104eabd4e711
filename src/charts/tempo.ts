import { MESI } from '../domain/scadenza';

/** Un asse del tempo fatto di soli dati: giorni come numeri e mesi come tacche. */

const MILLISECONDI = 86_400_000;
/** Ogni quanti mesi una tacca, dal più fitto. */
const PASSI = [1, 2, 3, 6, 12, 24];
const TACCHE = 7;

/** I giorni passati dal 1° gennaio 1970. */
export const toGiorno = (iso: string): number => Date.parse(iso) / MILLISECONDI;

const toMese = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const findAnno = (mese: number): number => Math.floor(mese / 12);
const findNome = (mese: number): string => MESI[mese % 12] ?? '';
const startMese = (mese: number): number => Date.UTC(findAnno(mese), mese % 12, 1) / MILLISECONDI;

/** «da giugno a dicembre 2021», «da dicembre 2021 a marzo 2022», «a giugno 2022». */
export function writePeriodo(giorni: string[]): string {
  const mesi = giorni.map(toMese);
  const [primo, ultimo] = [Math.min(...mesi), Math.max(...mesi)];
  const fine = `${findNome(ultimo)} ${findAnno(ultimo)}`;
  if (primo === ultimo) return `a ${fine}`;
  const anno = findAnno(primo) === findAnno(ultimo) ? '' : ` ${findAnno(primo)}`;
  return `da ${findNome(primo)}${anno} a ${fine}`;
}

/** Le tacche dei mesi tra il primo e l'ultimo giorno, mai più di otto, e gli estremi dell'asse. Su più anni l'anno sta a capo. */
export function listTacche(giorni: string[]): {
  tacche: { valore: number; testo: string }[];
  da: number;
  a: number;
} {
  const mesi = giorni.map(toMese);
  const primo = Math.min(...mesi);
  const dopo = Math.max(...mesi) + 1;
  const passo = PASSI.find((mesi) => (dopo - primo) / mesi <= TACCHE) ?? 60;
  const inizio = Math.floor(primo / passo) * passo;
  const quante = Math.ceil((dopo - inizio) / passo);
  const unAnno = findAnno(inizio) === findAnno(dopo - 1);
  const tacche = Array.from({ length: quante }, (_, i) => {
    const mese = inizio + i * passo;
    const nome = findNome(mese).slice(0, 3);
    return { valore: startMese(mese), testo: unAnno ? nome : `${nome}\n${findAnno(mese)}` };
  });
  return { tacche, da: startMese(inizio), a: startMese(dopo) };
}

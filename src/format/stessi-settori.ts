import { compareUnita } from '../domain/confrontabile';
import { formatNumero } from '../domain/numero';
import { listStessiSettori, type Unita } from '../domain/unita';
import type { Regole } from '../schema/regole';
import { writeCifra } from './cifra';
import { formatUnita, writeGiudizio } from './confronta';
import { formatAnni } from './giorno';

/** Un settore in due anni: il totale alla fine, la differenza, e se si può confrontare. */
export interface SettoreNegliAnni {
  nome: string;
  ente: string;
  prima: string;
  dopo: string;
  /** «−5,00 punti»; senza due totali una lineetta. */
  differenza: string;
  giudizio: string;
  unita: Unita[];
}

const writeTotale = (una: Unita): string =>
  `${formatAnni(una)}: ${writeCifra('finale-calcolato', una.cifre['finale-calcolato']).testo}`;

/** Quanti punti percentuali in più o in meno, con il segno. */
function writeDifferenza(prima: Unita, dopo: Unita): string {
  const [a, b] = [prima, dopo].map(({ cifre }) => cifre['finale-calcolato']);
  if (!a || !b || !('valore' in a) || !('valore' in b)) return '—';
  const punti = b.valore - a.valore;
  const segno = punti > 0 ? '+' : punti < 0 ? '−' : '';
  return `${segno}${formatNumero(Math.abs(punti), 2, true)} punti`;
}

/** Gli stessi settori in anni diversi, con ciò che serve per non leggere una differenza come un peggioramento. */
export const listSettoriNegliAnni = (unita: Unita[], regole: Record<string, Regole>): SettoreNegliAnni[] =>
  listStessiSettori(unita).flatMap((gruppo) => {
    const [prima, dopo] = [gruppo[0], gruppo.at(-1)];
    if (!prima || !dopo) return [];
    const totale = compareUnita([prima, dopo], regole).find(({ nome }) => nome === 'finale-calcolato');
    return [
      {
        nome: formatUnita(dopo).nome,
        ente: dopo.nomeEnte,
        prima: writeTotale(prima),
        dopo: writeTotale(dopo),
        differenza: writeDifferenza(prima, dopo),
        giudizio: writeGiudizio(totale?.impedimenti ?? []),
        unita: gruppo,
      },
    ];
  });

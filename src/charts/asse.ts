import { formatNumero } from '../domain/numero';
import type { ConfigurazioneGrafico, OpzioniGrafico, ValoreOpzione } from './grafico';

/** L'asse dei valori di un grafico: da dove a dove, e che cosa segna. */
export interface Asse {
  min: number;
  max: number;
  tacche: { valore: number; testo: string }[];
}

const findOpzioniAsse = ({ options }: ConfigurazioneGrafico): OpzioniGrafico => {
  const scales = options?.scales as OpzioniGrafico | undefined;
  return (scales?.x as OpzioniGrafico | undefined) ?? {};
};

/** Vero se le serie stanno una dopo l'altra sulla stessa barra. */
export const isImpilato = (configurazione: ConfigurazioneGrafico): boolean =>
  findOpzioniAsse(configurazione).stacked === true;

/** Le lunghezze da far stare nell'asse: la somma di ogni pila, o ogni barra. */
function listLunghezze(configurazione: ConfigurazioneGrafico): number[] {
  const { labels, datasets } = configurazione.data;
  const perCategoria = labels.map((_, i) => datasets.map(({ data }) => Number(data[i] ?? 0)));
  return isImpilato(configurazione)
    ? perCategoria.map((valori) => valori.reduce((somma, valore) => somma + valore, 0))
    : perCategoria.flat();
}

/** Quante tacche dopo la prima, perché una accanto all'altra stiano anche sulla larghezza di un telefono. */
const countTacche = (testo: string): number => Math.max(2, Math.min(7, Math.floor(26 / testo.length)));

/** Il passo «tondo» (1, 2, 2,5, 5 × una potenza di dieci) che dà al più `tacche` tacche dopo la prima; intero se si contano cose. */
function findPasso(lungo: number, tacche: number, intero: boolean): number {
  const grezzo = lungo / tacche;
  const potenza = 10 ** Math.floor(Math.log10(grezzo));
  const passi = [1, 2, 2.5, 5, 10].map((tondo) => tondo * potenza);
  return passi.find((passo) => passo >= grezzo && (!intero || Number.isInteger(passo))) ?? Math.ceil(lungo);
}

const readNumero = (opzione: ValoreOpzione | undefined): number | undefined =>
  typeof opzione === 'number' ? opzione : undefined;

/** L'asse dei valori: quello scritto nella configurazione, o da 0 al primo numero tondo che contiene tutto. */
export function findAsse(configurazione: ConfigurazioneGrafico): Asse {
  const opzioni = findOpzioniAsse(configurazione);
  const [daOpzioni, aOpzioni] = [opzioni.min, opzioni.max].map(readNumero);
  const lunghezze = daOpzioni !== undefined && aOpzioni !== undefined ? [] : listLunghezze(configurazione);
  const basso = daOpzioni ?? Math.min(0, ...lunghezze);
  const alto = aOpzioni ?? Math.max(basso === 0 ? 1e-9 : 0, ...lunghezze);
  const scritto = `${formatNumero(Math.round(alto))}${configurazione.unita ?? ''}`;
  const passo = findPasso(
    alto - basso,
    countTacche(scritto),
    lunghezze.length > 0 && lunghezze.every(Number.isInteger),
  );
  const [min, max] = [
    daOpzioni ?? Math.floor(basso / passo) * passo,
    aOpzioni ?? Math.ceil(alto / passo) * passo,
  ];
  if (configurazione.tacche) return { min, max, tacche: configurazione.tacche };
  const quante = Math.floor((max - min) / passo + 1e-9) + 1;
  const tacche = Array.from({ length: quante }, (_, i) => {
    const valore = min + i * passo;
    return { valore, testo: `${formatNumero(valore)}${configurazione.unita ?? ''}` };
  });
  return { min, max, tacche };
}

import { formatNumero, formatPercentuale } from '../domain/numero';
import { findObiettivo, type PianoCalcolato } from '../domain/piano';
import { listPunti, type Punti } from '../domain/punti';
import { findTotale, type SettoreCalcolato } from '../domain/settore';
import { ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

/** «1 punto», «6,58 punti». */
const write = (punti: number): string => {
  const numero = formatNumero(punti);
  return `${numero} ${numero === '1' ? 'punto' : 'punti'}`;
};

function writeTitolo(punti: Punti[]): string {
  const sum = (che: 'peso' | 'persi') => punti.reduce((somma, voce) => somma + voce[che], 0);
  const su = `su ${formatNumero(sum('peso'))}`;
  const perdenti = punti.filter(({ persi }) => persi > 0);
  const [prima] = perdenti;
  if (!prima) return `Nessun punto perso ${su}`;
  const dove =
    perdenti.length === 1
      ? `, tutti nell’obiettivo ${prima.chiave}`
      : `: ${formatNumero(prima.persi)} nell’obiettivo ${prima.chiave}`;
  return `Persi ${write(sum('persi'))} ${su}${dove}`;
}

/** Dove un settore prende i suoi punti e dove li perde; serve un totale con una cifra e almeno due obiettivi. */
export function buildGraficoPunti(
  id: string,
  settore: SettoreCalcolato,
  piano: PianoCalcolato,
): Grafico | undefined {
  const totale = findTotale(settore)?.totale;
  if (totale?.valore === undefined || totale.contributi.length < 2) return undefined;
  const punti = listPunti(totale, piano.regole.settore.normalizza);
  const titoli = punti.map(({ chiave }) => {
    const riga = settore.righe.find(({ codice }) => codice === chiave);
    return findObiettivo(piano, riga?.obiettivo)?.dati.titolo ?? '';
  });
  const fuori = totale.escluse.length;
  return {
    id,
    titolo: writeTitolo(punti),
    descrizione: `Ogni barra è lunga quanto il peso dell’obiettivo: la parte piena sono i punti ottenuti (peso × percentuale / 100), quella a righe i punti persi.${fuori > 0 ? ` Fuori dal conto: ${fuori}.` : ''}`,
    tabella: {
      didascalia: 'Punti ottenuti e punti persi, per obiettivo',
      intestazioni: ['Codice', 'Titolo', 'Peso', 'Percentuale', 'Punti ottenuti', 'Punti persi'],
      numeriche: [false, false, true, true, true, true],
      righe: punti.map(({ chiave, peso, ottenuti, persi }, i) => [
        chiave,
        titoli[i] ?? '',
        formatNumero(peso),
        peso === 0 ? '—' : formatPercentuale((100 * ottenuti) / peso),
        formatNumero(ottenuti),
        formatNumero(persi),
      ]),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: punti.map(({ chiave }, i) => `${chiave} ${titoli[i]}`),
        datasets: [
          {
            label: 'Punti ottenuti',
            data: punti.map(({ ottenuti }) => ottenuti),
            backgroundColor: 'var(--serie-1)',
            stack: 'punti',
          },
          {
            label: 'Punti persi',
            data: punti.map(({ persi }) => persi),
            backgroundColor: 'var(--esito-non-raggiunto)',
            tratteggio: true,
            stack: 'punti',
          },
        ],
      },
      options: { ...ORIZZONTALI, scales: { x: { stacked: true }, y: { stacked: true } } },
      etichette: true,
    },
  };
}

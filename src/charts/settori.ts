import { formatNumero, formatPercentuale } from '../domain/numero';
import { findTotale, type SettoreCalcolato } from '../domain/settore';
import { ASSE_PERCENTUALE, ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

/** Il totale di ogni settore, dal più alto; un settore senza cifra resta in tabella con il motivo. */
export function buildGraficoSettori(id: string, settori: SettoreCalcolato[]): Grafico | undefined {
  const conTotale = settori
    .flatMap((settore) => {
      const valore = findTotale(settore)?.totale.valore;
      return valore === undefined ? [] : [{ settore, valore }];
    })
    .sort((a, b) => b.valore - a.valore);
  const ultimo = conTotale.at(-1);
  const primo = conTotale[0];
  if (!primo || !ultimo) return undefined;
  return {
    id,
    titolo: `Da ${formatPercentuale(primo.valore)} (${primo.settore.dati.denominazione}) a ${formatPercentuale(ultimo.valore)} (${ultimo.settore.dati.denominazione})`,
    descrizione: 'Il totale di ogni settore: la somma di peso × percentuale dei suoi obiettivi.',
    tabella: {
      didascalia: 'Totale calcolato dei settori',
      intestazioni: ['Settore', 'Obiettivi', 'Somma dei pesi', 'Totale'],
      numeriche: [false, true, true, true],
      righe: settori.map((settore) => {
        const totale = findTotale(settore)?.totale;
        return [
          `${settore.codice} — ${settore.dati.denominazione}`,
          String(settore.righe.length),
          totale ? formatNumero(totale.pesoTotale) : '—',
          totale?.valore === undefined ? 'nessuna cifra' : formatPercentuale(totale.valore),
        ];
      }),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: conTotale.map(({ settore }) => `${settore.codice} ${settore.dati.denominazione}`),
        datasets: [
          { label: 'Totale', data: conTotale.map(({ valore }) => valore), backgroundColor: 'var(--serie-1)' },
        ],
      },
      options: { ...ORIZZONTALI, scales: { x: ASSE_PERCENTUALE } },
      unita: ' %',
      etichette: true,
    },
  };
}

import type { Storia } from '../../schema/voce';
import type { RegolaControllo } from '../controllo';
import { buildSoggettoObiettivo, findFonte } from '../controllo';
import { formatNumero } from '../numero';
import { findUltima } from '../storia';
import { formatSomma, sum } from './celle';

type Pesati = Record<string, { peso?: Storia<number> | undefined }> | undefined;

export const pesiObiettivo: RegolaControllo = {
  chiave: 'pesi-obiettivo',
  titolo: 'Pesi dentro un obiettivo',
  spiegazione: 'I pesi delle fasi di un obiettivo, e quelli dei suoi indicatori, devono sommare a 100.',
  perche: 'Se i pesi non fanno 100, chi fa tutto non arriva al 100 %, oppure ci arriva senza fare tutto.',
  esempio: 'Quattro fasi da 25 punti e una quinta da 10: fanno 110.',
  check: (piano) => {
    const versioni = Object.keys(piano.piano.versioni);
    return piano.obiettivi.flatMap((obiettivo) => {
      const gruppi: [string, Pesati][] = [
        ['delle fasi', obiettivo.dati.fasi],
        ['degli indicatori', obiettivo.dati.indicatori],
      ];
      return gruppi.flatMap(([quali, pesati]) => {
        const voci = Object.values(pesati ?? {}).flatMap(({ peso }) => findUltima(peso, versioni) ?? []);
        const pesi = voci.flatMap(({ valore }) => (valore === undefined ? [] : [valore]));
        // Con un peso che non si legge la somma non prova nulla.
        const incerta = voci.some(({ motivo }) => motivo === 'illeggibile' || motivo === 'non-pubblicato');
        if (incerta || pesi.length === 0 || formatNumero(sum(pesi)) === '100') return [];
        return [
          {
            gravita: 'avviso' as const,
            soggetto: buildSoggettoObiettivo(obiettivo),
            dichiarato: `pesi per ${formatNumero(sum(pesi))}`,
            calcolato: 'devono fare 100',
            messaggio: `I pesi ${quali} dovrebbero sommare a 100, ma ${formatSomma(pesi)}.`,
            fonte: findFonte(piano, voci[0], voci[0]?.versione),
          },
        ];
      });
    });
  },
};

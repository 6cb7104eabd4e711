import { describe, expect, test } from 'vitest';
import { buildAnno, buildLinea, listTraAnni } from './anni';

const conAtteso = (codice: string, valore: string, titolo = 'Domande accolte nei nidi') =>
  buildLinea('01.01', 'Sostenere le famiglie', {
    indicatori: { [codice]: { titolo, atteso: { approvato: { valore } } } },
  });

describe('un indicatore da un anno all’altro', () => {
  test('l’atteso si abbassa', () => {
    expect(
      listTraAnni(buildAnno(2021, conAtteso('00106', '≥ 90%')), buildAnno(2023, conAtteso('00106', '≥ 80%'))),
    ).toEqual(['01.01 indicatore 00106, atteso: abbassato, da ≥ 90% a ≥ 80%']);
  });

  test('«106» citato da una scheda è «00106», se il titolo è lo stesso', () => {
    const scheda = (titolo: string) =>
      buildLinea('01.01', 'Sostenere le famiglie', {
        risultati: [{ titolo, indicatore: '106', atteso: { approvato: { valore: '≥ 1.500' } } }],
      });
    const dopo = buildAnno(2023, conAtteso('00106', '≥ 5.000'));
    expect(listTraAnni(buildAnno(2021, scheda('Domande accolte nei nidi')), dopo)).toEqual([
      '01.01 indicatore 00106, atteso: alzato, da ≥ 1.500 a ≥ 5.000',
    ]);
    expect(listTraAnni(buildAnno(2021, scheda('Multe pagate in ritardo')), dopo)).toEqual([]);
  });

  test('se il piano di prima prometteva già qualcosa per quell’anno, è con quello che si confronta', () => {
    const prima = conAtteso('00106', '≥ 70%');
    const promesso = { '2023': { atteso: { approvato: { valore: '≥ 90%' } } } };
    const indicatori = {
      '00106': { ...prima.indicatori?.['00106'], titolo: 'Domande accolte nei nidi', anni: promesso },
    };
    expect(
      listTraAnni(buildAnno(2021, { ...prima, indicatori }), buildAnno(2023, conAtteso('00106', '≥ 80%'))),
    ).toEqual(['01.01 indicatore 00106, atteso: abbassato, da ≥ 90% a ≥ 80%']);
  });

  test('uno al posto di un altro: uno tolto e uno aggiunto', () => {
    const dopo = conAtteso('00200', '≥ 80%', 'Posti disponibili');
    expect(listTraAnni(buildAnno(2021, conAtteso('00106', '≥ 90%')), buildAnno(2023, dopo))).toEqual([
      '01.01 indicatore 00106: tolto, da Domande accolte nei nidi a non compare',
      '01.01 indicatore 00200: aggiunto, da undefined a Posti disponibili',
    ]);
  });

  test('se un piano non stampa indicatori, nessuno è stato aggiunto', () => {
    const senza = buildAnno(2021, buildLinea('01.01', 'Sostenere le famiglie'));
    expect(listTraAnni(senza, buildAnno(2023, conAtteso('00106', '≥ 80%')))).toEqual([]);
  });
});

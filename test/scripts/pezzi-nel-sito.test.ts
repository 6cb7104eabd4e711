import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDiversi, makeCostruzione, readSito } from './costruzione';

/** Six builds of two small administrations. */
const SEI_COSTRUZIONI = 360_000;
const SUO = 'comune-di-prova';
const ALTRO = 'citta-metropolitana';
const ALTRI = [
  `enti/${ALTRO}.json`,
  `regole/${ALTRO}-2023.json`,
  `documenti/${ALTRO}-lavoro-agile-2023-2025.json`,
  `piani/${ALTRO}`,
];
/** A file of the other body that the search index does not read. */
const DATI = `dati/${ALTRO}/lavoro-agile-2023-2025.json`;
const SEGNO = ' ';

const leggi = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8');

test(
  'il sito fatto di pezzi è lo stesso, byte per byte, che scritto tutto da capo',
  () => {
    const { deposito, build } = makeCostruzione(ALTRI);
    deposito.addSito('vicino', { nome: 'Un ente vicino', indirizzo: 'https://vicino.example' });
    const place = (nome: string) => join(deposito.cartella, nome);

    // Il primo sito si scrive tutto. Un segno nel pezzo tenuto da parte di ciascuno dice poi chi è stato ripreso.
    build(place('primo'), '--pezzi', place('pezzi'));
    const [chiave = ''] = readdirSync(place(`pezzi/${ALTRO}`));
    appendFileSync(join(place(`pezzi/${ALTRO}`), chiave, DATI), SEGNO);
    const [sua = ''] = readdirSync(place(`pezzi/${SUO}`));
    appendFileSync(join(place(`pezzi/${SUO}`), sua, `enti/${SUO}/index.html`), SEGNO);

    deposito.editObiettivo('01-01', (obiettivo) => {
      obiettivo.sintesi = 'Una sintesi scritta meglio.';
    });
    deposito.commit('Una sintesi', '2024-05-02');
    const detto = build(place('cambiato'), '--pezzi', place('pezzi'));
    expect(detto).toContain(`1 ente scritto («${SUO}»), 1 ripreso com’era`);
    expect(leggi(place('cambiato'), DATI)).toBe(leggi(place('primo'), DATI) + SEGNO);
    expect(leggi(place('cambiato'), `enti/${SUO}/piano-2023/obiettivi/01-01/index.html`)).toContain(
      'Una sintesi scritta meglio.',
    );

    build(place('intero'), '--da-capo');
    const intero = readSito(place('intero'));
    for (const ente of [SUO, ALTRO])
      expect(intero.has(`pagefind/enti/${ente}/pagefind-entry.json`)).toBe(true);
    expect(listDiversi(intero, readSito(place('cambiato')))).toEqual([DATI]);

    // Due macchine, ciascuna con la sua parte, e una terza che mette insieme.
    for (const parte of ['1/2', '2/2']) {
      build(place('nessuno'), '--parte', parte, '--pezzi', place(`parte-${parte[0]}`));
      cpSync(place(`parte-${parte[0]}`), place('parti'), { recursive: true });
    }
    expect(readdirSync(place('parte-1'))).not.toEqual(readdirSync(place('parte-2')));
    const insieme = build(place('insieme'), '--pezzi', place('parti'));
    expect(insieme).toContain('0 enti scritti, 2 ripresi com’erano');
    expect(listDiversi(intero, readSito(place('insieme')))).toEqual([]);
  },
  SEI_COSTRUZIONI,
);

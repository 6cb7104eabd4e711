import { describe, expect, test } from 'vitest';
import { computePiano } from '../../src/domain/piano';
import { formatBibtex, formatCitazione } from '../../src/format/citazione';
import { buildPiano } from '../domain/costruttori';

const SHA = '0123456789ab'.padEnd(64, 'c');
const sito = { nome: 'Piano Aperto', indirizzo: 'https://esempio.it' };
const letto = buildPiano([]);
const versioni = {
  approvato: { etichetta: 'Piano & obiettivi', documento: 'piano' },
  consuntivo: {
    etichetta: 'Consuntivo',
    atto: 'DG n. 43 del 27/04/2024',
    data: '2023-12-31',
    documento: 'piano',
  },
};
const piano = computePiano({
  ...letto,
  piano: { ...letto.piano, versioni },
  istantanee: { consuntivo: [{ sha256: SHA, data: '2026-11-21' }] },
});

describe('la citazione di una versione', () => {
  test('dice ente, piano, versione, atto, edizione, impronta e indirizzo; il giorno di lettura lo scrive chi cita', () => {
    expect(formatCitazione({ piano, versione: 'consuntivo', sha256: SHA, sito })).toBe(
      'Comune di Prova, Piano 2023, versione «Consuntivo» (DG n. 43 del 27/04/2024, dati al 31/12/2023), in Piano Aperto, edizione del 21/11/2026, impronta SHA-256 0123456789ab…, https://esempio.it/enti/comune-di-prova/piano-2023/versioni/consuntivo/, consultato il …',
    );
  });

  test('di una versione aperta dice che non è congelata', () => {
    expect(formatCitazione({ piano, versione: 'approvato', sha256: SHA, sito })).toBe(
      'Comune di Prova, Piano 2023, versione «Piano & obiettivi», in Piano Aperto, versione non ancora congelata, impronta SHA-256 0123456789ab…, https://esempio.it/enti/comune-di-prova/piano-2023/versioni/approvato/, consultato il …',
    );
  });

  test('in BibTeX i segni che sono comandi sono protetti', () => {
    expect(
      formatBibtex({ piano, versione: 'approvato', sha256: SHA, sito }),
    ).toBe(`@misc{comune-di-prova-piano-2023-approvato,
  author = {{Comune di Prova}},
  title = {Piano 2023, versione «Piano \\& obiettivi»},
  year = {2023},
  howpublished = {Piano Aperto},
  note = {SHA-256 0123456789ab…},
  url = {https://esempio.it/enti/comune-di-prova/piano-2023/versioni/approvato/}
}`);
  });
});

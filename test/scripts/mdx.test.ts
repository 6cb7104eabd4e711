import { describe, expect, test } from 'vitest';
import { readMdx } from '../../scripts/content/mdx';

const listFrasi = (testo: string) =>
  readMdx(testo).difetti.map(({ riga, colonna, messaggio }) => `${riga}:${colonna} ${messaggio}`);
const withCorpo = (corpo: string) => `---\ntitolo: Prova\n---\n${corpo}`;

describe('il testo di un file MDX è solo testo', () => {
  test.each([
    ['due espressioni', 'Da {1} a {2}.', ['4:4', '4:10']],
    ['un commento tra graffe', '{/* nota */}', ['4:1']],
    ['un’espressione su una riga sua', '\n{\n  anno\n}\n', ['5:1']],
    ['import ed export', 'import a from "b"\n\nexport const c = 1', ['4:1', '6:1']],
    ['attributi sparsi', '<span {...dati}>x</span>', ['4:7']],
    ['un attributo calcolato', '<span title={anno}>x</span>', ['4:7']],
    ['un attributo che agisce', '<span onclick="vai()">x</span>', ['4:7']],
    ['una direttiva di Astro', '<span set:html="x">x</span>', ['4:7']],
    ['un programma', '<script>vai()</script>', ['4:1']],
    ['un collegamento che agisce', '[qui](javascript:vai())', ['4:1']],
    ['un elemento che non esiste', '<Grafico />', ['4:1']],
  ])('%s: è rifiutato nel punto giusto', (_caso, corpo, luoghi) => {
    const frasi = listFrasi(withCorpo(corpo));
    expect(frasi.map((frase) => frase.split(' ')[0])).toEqual(luoghi);
    for (const frase of frasi) expect(frase).toMatch(/ → \S/);
  });

  test.each([
    ['graffe protette', 'Si scrive \\{così\\}.'],
    ['codice mostrato', '`{ "valore": 40 }` e\n\n```json\n{ "valore": 40 }\n```'],
    ['la parola import dentro una frase', 'Gli enti\nimport dati da altri.'],
    ['il minore con uno spazio', 'Se il valore è < 5, no.'],
    [
      'collegamenti e tabelle',
      '[qui](https://www.comune.prova.it) e *là*.\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    ],
    ['un elemento HTML semplice', 'Il <abbr title="Piano integrato">PIAO</abbr>.'],
  ])('%s: va bene', (_caso, corpo) => {
    expect(listFrasi(withCorpo(corpo))).toEqual([]);
  });

  test.each([
    ['graffa che non si chiude', 'Testo { che non finisce', '4:7 la graffa «{»'],
    ['graffa con un testo', 'Scrivi {nome e cognome} qui', '4:8 la graffa «{»'],
    ['minore attaccato a un numero', 'Se è <5', '4:6 il segno «<»'],
    ['nome tra minore e maggiore', 'Il <Comune di Prova> scrive', '4:4 «<Comune di Prova>» è letto come'],
    [
      'indirizzo tra minore e maggiore',
      '<https://comune.prova.it>',
      '4:1 un indirizzo tra «<» e «>» in MDX non si legge → scrivi [testo del collegamento](https://comune.prova.it)',
    ],
    ['commento HTML', '<!-- da fare -->', '4:1 i commenti «<!-- -->» in MDX non ci sono → toglilo'],
    ['frase che comincia con import', 'import di dati', '4:1 una riga che comincia con «import»'],
  ])('%s: la spiegazione è sul segno che la causa', (_caso, corpo, frase) => {
    const frasi = listFrasi(withCorpo(corpo));
    expect(frasi).toHaveLength(1);
    expect(frasi[0]).toContain(frase);
  });
});

describe('l’intestazione', () => {
  test.each([
    ['due punti nel testo', '---\ntitolo: Piano: 2024\n---\n', '2:9 nel testo c’è un «: »'],
    ['tabulazione', '---\na:\n\tb: 1\n---\n', '3:1 il rientro è fatto con una tabulazione'],
    [
      'virgolette non chiuse',
      '---\na: "b\n---\n',
      '3:1 qui manca una virgoletta o una parentesi di chiusura',
    ],
    [
      'parentesi non chiusa',
      '---\na: [1, 2\n---\n',
      '3:1 qui manca una virgoletta o una parentesi di chiusura',
    ],
    ['riga senza chiave', '---\na: 1\nciao\n---\n', '3:1 questa riga non ha la forma «chiave: valore»'],
    ['chiocciola', '---\na: @b\n---\n', '2:4 il testo comincia con un segno che YAML tiene per sé'],
    ['rimando', '---\na: &x 1\nb: *x\n---\n', '3:4 «*x» rimanda a un altro punto del file'],
    ['etichetta', '---\na: !b c\n---\n', '2:4 il testo comincia con «!»'],
    ['mai chiusa', '---\na: 1\n', '1:1 manca l’intestazione'],
  ])('%s: una frase nel punto giusto', (_caso, testo, frase) => {
    const frasi = listFrasi(testo);
    expect(frasi).toHaveLength(1);
    expect(frasi[0]).toContain(frase);
    expect(frasi[0]).toMatch(/ → \S/);
  });

  test('le chiavi doppie si trovano tutte', () => {
    expect(
      listFrasi('---\na: 1\nb:\n  c: 1\n  c: 2\na: 3\n---\n').map((frase) => frase.split(' ')[0]),
    ).toEqual(['5:3', '6:1']);
  });

  test('le date restano testo e le righe si contano dal principio del file', () => {
    const { dati, luogo } = readMdx('---\r\nversioni:\r\n  2024:\r\n    data: 2024-01-31\r\n---\r\nCiao.');
    expect(dati).toEqual({ versioni: { '2024': { data: '2024-01-31' } } });
    expect(luogo(['versioni', '2024', 'data'])).toEqual({ riga: 4, colonna: 11 });
    expect(luogo(['versioni', '2024'], 'chiave')).toEqual({ riga: 3, colonna: 3 });
  });
});

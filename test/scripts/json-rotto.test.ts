import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../scripts/content/json';

const listFrasi = (testo: string) =>
  readJson(testo).difetti.map(({ riga, colonna, messaggio }) => `${riga}:${colonna} ${messaggio}`);

describe('un testo che non è JSON', () => {
  test.each([
    [
      'manca una virgola',
      '{\n  "a": 1\n  "b": 2\n}',
      '2:9 qui manca una virgola, prima della voce che segue → aggiungi «,»',
    ],
    [
      'virgola dopo l’ultima voce',
      '{ "a": 1, }',
      '1:9 dopo questa virgola non c’è altro, prima di «}» → togli la virgola',
    ],
    ['virgola doppia', '[1,,2]', '1:4 qui c’è una virgola di troppo → toglila'],
    [
      'decimali all’italiana',
      '{ "peso": 40,5 }',
      '1:11 in «40,5» i decimali vengono dopo una virgola → usa il punto: 40.5',
    ],
    [
      'virgolette dentro il testo',
      '{ "a": "il "nuovo" piano" }',
      '1:12 le virgolette dentro il testo lo chiudono prima della fine → al loro posto usa « e », oppure scrivile \\"',
    ],
    ['virgolette tipografiche', '{ “a”: 1 }', '1:3 le virgolette sono «“» → usa le virgolette dritte "'],
    ['chiave senza virgolette', '{ a: 1 }', '1:3 il nome di una chiave va tra virgolette → scrivi "a"'],
    [
      'unità attaccata',
      '{ "a": 12% }',
      '1:10 dopo il numero c’è «%» → toglilo, o metti tutto tra virgolette',
    ],
    [
      'data senza virgolette',
      '{ "a": 2023-12-31 }',
      '1:8 questo non è un numero come JSON li scrive → togli gli zeri davanti; se è un codice o una data mettilo tra virgolette',
    ],
    [
      'due punti mancanti',
      '{ "a" 1 }',
      '1:6 tra la chiave e il suo valore mancano i due punti → aggiungi «:»',
    ],
    [
      'valore mancante',
      '{ "a": }',
      '1:8 prima di «}» manca un valore → scrivilo, o togli anche la sua chiave',
    ],
    [
      'parentesi sbagliata',
      '{\n  "a": [1 }',
      '2:11 qui c’è «}», ma la parentesi «[» aperta alla riga 2 si chiude con «]» → correggi la parentesi',
    ],
    [
      'parentesi non chiusa',
      '{\n  "a": {\n    "b": 1\n',
      '4:1 il file finisce, ma la parentesi «{» aperta alla riga 2 non si è chiusa → aggiungi «}»',
    ],
    [
      'parentesi di troppo',
      '{ "a": 1 }}',
      '1:11 qui «}» chiude una parentesi che nessuno ha aperto → togli «}»',
    ],
    [
      'testo non chiuso',
      '{ "a": "b\n}',
      '1:8 questo testo non ha le virgolette di chiusura sulla stessa riga → aggiungi " dove finisce',
    ],
    [
      'commento',
      '{ "a": 1 } // fatto',
      '1:12 in JSON i commenti non ci sono → togli il commento, o mettilo in una «nota»',
    ],
    [
      'conflitto',
      '{\n<<<<<<< HEAD\n  "a": 1\n=======\n',
      '2:1 qui è rimasto il segno di due modifiche in conflitto → tieni il testo giusto, e togli quello di troppo con i segni',
    ],
    [
      'spazio speciale',
      '{\u00a0"a": 1 }',
      '1:2 qui c’è uno spazio speciale, venuto da un altro programma → cancellalo e riscrivilo',
    ],
    [
      'parola ignota',
      '{ "a": True }',
      '1:8 «True» non è un valore che JSON prevede → scrivilo tra virgolette, oppure scrivi un numero, true o false',
    ],
    ['file vuoto', '', '1:1 il file è vuoto → scrivi i dati, partendo da un file simile'],
  ])('%s: dice dove e che cosa fare', (_caso, testo, frase) => {
    expect(listFrasi(testo)).toEqual([frase]);
  });

  test('qualunque cosa vi sia scritta, la spiegazione è una frase dentro il file', () => {
    const pezzo = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.5',
      'true',
      ' ',
      '\n',
      '//',
      '\\',
      '“',
      'è',
      '<',
    );
    fc.assert(
      fc.property(fc.array(pezzo, { maxLength: 12 }), (pezzi) => {
        const testo = pezzi.join('');
        const { dati, difetti } = readJson(testo);
        if (dati !== undefined) return;
        expect(difetti).toHaveLength(1);
        expect(difetti[0]?.messaggio).toMatch(/^.+ → .+$/s);
        expect(difetti[0]?.riga).toBeLessThanOrEqual(testo.split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });
});

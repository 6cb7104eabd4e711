import { describe, expect, test } from 'vitest';
import { markTermini } from '../../src/components/glossario/segna';

const TERMINI = [
  { chiave: 'peso', dati: { termine: 'Peso', definizione: 'Quanto conta.', scritto: ['pesi'] } },
  { chiave: 'obiettivo', dati: { termine: 'Obiettivo', definizione: 'Che cosa si vuole.' } },
  { chiave: 'obiettivo-operativo', dati: { termine: 'Obiettivo operativo', definizione: 'Una parte.' } },
  { chiave: 'ers', dati: { termine: 'Edilizia sociale', definizione: 'Alloggi.', forme: ['ERS', 'casa'] } },
  { chiave: 'nido', dati: { termine: 'Nido', definizione: 'Per i più piccoli.', quotidiana: true } },
];

const segna = (html: string) => markTermini(html, TERMINI).html;
const usati = (html: string) => markTermini(html, TERMINI).usati.map(({ chiave }) => chiave);
const bottone = (chiave: string, testo: string) =>
  `<button class="parola" popovertarget="parola-${chiave}" type="button">${testo}</button>`;

describe('una parola del glossario', () => {
  test('si apre dove compare per la prima volta, e lì soltanto', () => {
    expect(segna('<p>Il peso e i pesi</p><p>Peso</p>')).toBe(
      `<p>Il ${bottone('peso', 'peso')} e i pesi</p><p>Peso</p>`,
    );
  });

  test('è quella intera: «obiettivo operativo» prima di «obiettivo», e «peso» non è in «sospeso»', () => {
    expect(usati('<p>Un obiettivo operativo sospeso</p>')).toEqual(['obiettivo-operativo']);
  });

  test('se è una sigla conta solo in maiuscolo; le altre forme, solo simili, non contano', () => {
    expect(usati('<p>ers, casa</p>')).toEqual([]);
    expect(usati('<p>(ERS)</p>')).toEqual(['ers']);
  });

  test('se è di tutti i giorni non si spiega', () => {
    expect(usati('<p>Il nido</p>')).toEqual([]);
  });
});

describe('una parola resta com’è', () => {
  test.each([
    ['in un collegamento', '<a href="/">Peso</a>'],
    ['in un attributo, anche con un «>»', '<p title="peso > 5, peso">x</p>'],
    ['in un titolo di pagina che si apre', '<details><summary>Peso</summary><p>Peso</p></details>'],
    ['dove è fuori vista', '<span class="visually-hidden">Peso</span><p hidden>peso</p>'],
    [
      'in un’intestazione che sul telefono non si vede',
      '<div class="schede"><table><thead><th>Peso</th></thead></table></div>',
    ],
    [
      'in un disegno, in uno script e in un commento',
      '<svg><text>Peso</text></svg><script>peso</script><!-- peso -->',
    ],
  ])('%s', (_, html) => {
    expect(segna(html)).toBe(html);
  });

  test('ma dopo si spiega', () => {
    expect(usati('<a href="/"><b>Peso</b><a>Peso</a></a><p>Peso</p>')).toEqual(['peso']);
    expect(usati('<div class="schede"><td>Obiettivo</td></div>')).toEqual(['obiettivo']);
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeElenco } from '../../scripts/ricerca/elenco';
import { findLuoghi } from '../../src/components/ricerca/paese';
import { parseIndirizzo } from '../../src/components/ricerca/richiesta';
import { listLuoghi, pickLuoghi, readSiti } from '../../src/components/ricerca/siti';

/** The words of each body, with how many pages they are on; the pages that belong to nobody have no name. */
const ENTI: Record<string, { nome?: string; pagine: number; parole: Record<string, number> }> = {
  'enti/aosta/': {
    nome: 'Comune di Aosta',
    pagine: 100,
    parole: { nidi: 4, nido: 9, scuola: 50, neve: 30, s500016: 1 },
  },
  'enti/bari/': {
    nome: 'Comune di Bari',
    pagine: 300,
    parole: { nido: 40, scuola: 60, porto: 80, s500016: 1, s600002: 1 },
  },
  'enti/como/': { nome: 'Comune di Como', pagine: 200, parole: { scuole: 70, battelli: 12 } },
  '': { pagine: 10, parole: { performance: 10, nido: 1 } },
};

let cartella: string;
/** Whether an address answers. */
let rispondi: (indirizzo: string) => boolean;
beforeEach(() => {
  cartella = mkdtempSync(join(tmpdir(), 'elenco-'));
  rispondi = () => true;
  for (const [sua, { nome, pagine, parole }] of Object.entries(ENTI)) {
    mkdirSync(join(cartella, sua), { recursive: true });
    const filtri = nome
      ? { ente: { [nome]: pagine }, tipo: { Obiettivo: pagine } }
      : { tipo: { Guida: pagine } };
    writeFileSync(join(cartella, sua, 'riassunto.json'), JSON.stringify({ pagine, filtri }));
    const righe = Object.entries(parole).sort(([, a], [, b]) => b - a);
    writeFileSync(join(cartella, sua, 'parole.txt'), righe.map((riga) => riga.join(' ')).join('\n'));
  }
  writeElenco(cartella);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // The folder is served as the site would serve it; what starts with http is another site.
  vi.stubGlobal('fetch', async (indirizzo: string) => {
    const file = indirizzo.replace(/^https:\/\/(buono|stanco)\.example\/pagefind\//, `${cartella}/`);
    if (file.startsWith('https:') || !rispondi(indirizzo)) throw new TypeError('Failed to fetch');
    return existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  rmSync(cartella, { recursive: true });
});

/** The names of those that answer, in their order, and what is said of the words. */
async function ask(indirizzo: string, altri: Parameters<typeof readSiti>[1] = []) {
  const richiesta = parseIndirizzo(indirizzo);
  const { siti, muti } = await readSiti(`${cartella}/`, altri);
  const trovati = await findLuoghi(pickLuoghi(listLuoghi(siti), richiesta), richiesta);
  return { ...trovati, nomi: trovati?.luoghi.map(({ nome }) => nome), muti: muti.map(({ nome }) => nome) };
}

describe('quali enti parlano di una cosa, senza aprire i loro indici', () => {
  test('prima chi ha più pagine; le pagine comuni, che spiegano le parole, subito dopo il primo', async () => {
    expect((await ask('?q=nido')).nomi).toEqual(['Comune di Bari', 'Pagine comuni', 'Comune di Aosta']);
  });

  test('singolare e plurale sono la stessa parola, e basta l’inizio', async () => {
    expect((await ask('?q=scuole')).nomi).toEqual(['Comune di Como', 'Comune di Bari', 'Comune di Aosta']);
    expect((await ask('?q=scuol')).nomi).toEqual((await ask('?q=scuole')).nomi);
    expect((await ask('?q=battel')).nomi).toEqual(['Comune di Como']);
  });

  test('di più parole conta la più rara: chi non ne ha una non si apre', async () => {
    expect((await ask('?q=scuola+nidi')).nomi).toEqual(['Comune di Bari', 'Comune di Aosta']);
    expect((await ask('?q=scuola+neve')).nomi).toEqual(['Comune di Aosta']);
    expect((await ask('?q=neve+porto')).nomi).toEqual([]);
  });

  test('un codice si trova intero, in parte e scritto con uno spazio', async () => {
    expect((await ask('?q=S6.00002')).nomi).toEqual(['Comune di Bari']);
    expect((await ask('?q=s6+00002')).nomi).toEqual(['Comune di Bari']);
    expect((await ask('?q=s50')).nomi).toEqual(['Comune di Aosta', 'Comune di Bari']);
  });

  test('una parola che nessuno ha si corregge, se ce n’è una vicina; se no si lascia fuori, e si dice', async () => {
    const corretta = await ask('?q=scuolla');
    expect(corretta).toMatchObject({
      testo: 'scuole',
      corrette: [{ scritta: 'scuolla', cercata: 'scuole' }],
    });
    expect(corretta.nomi?.[0]).toBe('Comune di Como');
    expect(await ask('?q=scuola+qwertyuiop')).toMatchObject({ testo: 'scuola', assenti: ['qwertyuiop'] });
    expect((await ask('?q=qwertyuiop')).nomi).toEqual([]);
  });

  test('un anno o due lettere non dicono nulla: si guardano tutti, in ordine di nome', async () => {
    for (const indirizzo of ['?q=2023', '?q=ok', '?tipo=Obiettivo'])
      expect(await ask(indirizzo)).toMatchObject({
        contati: false,
        nomi: ['Comune di Aosta', 'Comune di Bari', 'Comune di Como', 'Pagine comuni'],
      });
  });

  test('chi sceglie un ente cerca solo lì', async () => {
    expect((await ask('?q=nido&ente=Comune+di+Aosta')).nomi).toEqual(['Comune di Aosta']);
  });
});

describe('anche altri siti', () => {
  const buono = { nome: 'Unione dei colli', indirizzo: 'https://buono.example' };
  const muto = { nome: 'Unione dei monti', indirizzo: 'https://muto.example' };

  test('i loro enti stanno nello stesso elenco; uno che non risponde si dice, e non ferma gli altri', async () => {
    const { nomi, muti } = await ask('?q=porto', [buono, muto]);
    expect(nomi).toEqual(['Comune di Bari', 'Comune di Bari']);
    expect(muti).toEqual(['Unione dei monti']);
  });

  test('uno che smette di rispondere a metà non dice quali suoi enti aprire, e gli altri sì', async () => {
    const stanco = { nome: 'Unione stanca', indirizzo: 'https://stanco.example' };
    rispondi = (indirizzo) => !indirizzo.startsWith('https://stanco.example/pagefind/dove/');
    expect((await ask('?q=neve', [stanco])).nomi).toEqual([
      'Comune di Aosta',
      'Pagine comuni (Unione stanca)',
      'Comune di Aosta',
      'Comune di Bari',
      'Comune di Como',
    ]);
  });

  test('di un altro sito le pagine comuni hanno il suo nome', async () => {
    expect((await ask('?q=performance', [buono])).nomi).toEqual([
      'Pagine comuni',
      'Pagine comuni (Unione dei colli)',
    ]);
  });
});

test('l’elenco dice gli enti per nome, le loro pagine e i valori dei filtri che tutti hanno', () => {
  const elenco = JSON.parse(readFileSync(join(cartella, 'indici.json'), 'utf8'));
  expect(elenco.indici).toEqual([
    { ente: 'aosta', nome: 'Comune di Aosta', pagine: 100 },
    { ente: 'bari', nome: 'Comune di Bari', pagine: 300 },
    { ente: 'como', nome: 'Comune di Como', pagine: 200 },
    { pagine: 10 },
  ]);
  expect(elenco.filtri).toEqual({ tipo: { Obiettivo: 600, Guida: 10 } });
});

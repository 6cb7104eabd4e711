import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Pezzo } from '../../scripts/pezzi/chiavi';
import { storePezzo } from '../../scripts/pezzi/magazzino';
import { openRipresa } from '../../scripts/pezzi/ripresa';
import { besides, swapDist } from '../../scripts/scambio';
import { makeCartella } from './fixture';

const PAGINA = 'enti/uno/index.html';
const PEZZO: Pezzo = { ente: 'uno', chiave: 'a'.repeat(32), peso: 1, conIndice: false };

function write(root: string, file: string, testo: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), testo);
}

/** A site published once, with the piece of its only body. */
async function makePubblicato() {
  const cartella = makeCartella();
  const [magazzino, dist] = [join(cartella, 'pezzi'), join(cartella, 'dist')];
  write(besides(dist, 'nuovo'), PAGINA, 'pagina');
  write(besides(dist, 'nuovo'), 'dati/uno/piano.json', '{}');
  storePezzo(magazzino, PEZZO, besides(dist, 'nuovo'));
  const publish = async (pezzo: Pezzo, daPrendere: Pezzo[]) => {
    const nuovo = besides(dist, 'nuovo');
    write(nuovo, 'index.html', '');
    const ripresa = openRipresa(magazzino, dist);
    ripresa.setPezzi([pezzo], daPrendere);
    const passate = await ripresa.finish(nuovo);
    await swapDist(nuovo, dist, passate);
    ripresa.save();
    // The disk counts time in ticks of some thousandths of a second.
    await setTimeout(20);
    return passate;
  };
  await publish(PEZZO, []);
  return { magazzino, dist, publish, read: () => readFileSync(join(dist, PAGINA), 'utf8') };
}

test('ciò che non è cambiato passa dal sito di prima, quante volte si vuole', async () => {
  const { dist, publish, read } = await makePubblicato();
  expect(await publish(PEZZO, [PEZZO])).toEqual(['enti/uno', 'dati/uno']);
  expect(await publish(PEZZO, [PEZZO])).toEqual(['enti/uno', 'dati/uno']);
  expect(read()).toBe('pagina');
  expect(existsSync(join(dist, 'dati/uno/piano.json'))).toBe(true);
});

const ritocchi: [string, (dist: string) => void][] = [
  ['ritoccata', (dist) => writeFileSync(join(dist, PAGINA), 'altro')],
  ['aggiunta', (dist) => write(dist, 'enti/uno/in-piu/index.html', '')],
  ['tolta', (dist) => rmSync(join(dist, PAGINA))],
  ['tolta con la sua cartella', (dist) => rmSync(join(dist, 'enti/uno'), { recursive: true })],
];
test.each(ritocchi)(
  'se nel sito pubblicato una pagina è stata %s, tutto torna com’era nel pezzo',
  async (_, touch) => {
    const { dist, publish, read } = await makePubblicato();
    touch(dist);
    expect(await publish(PEZZO, [PEZZO])).toEqual([]);
    expect(read()).toBe('pagina');
    expect(existsSync(join(dist, 'enti/uno/in-piu'))).toBe(false);
  },
);

test('di un altro pezzo dello stesso ente non si prende nulla dal sito di prima', async () => {
  const { magazzino, dist, publish, read } = await makePubblicato();
  const altro = { ...PEZZO, chiave: 'b'.repeat(32) };
  const sito = join(dirname(dist), 'altro');
  write(sito, PAGINA, 'pagina nuova');
  storePezzo(magazzino, altro, sito);
  expect(await publish(altro, [altro])).toEqual([]);
  expect(read()).toBe('pagina nuova');
});

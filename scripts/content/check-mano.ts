import { type Cartella, checkCartella } from './check-content';

/** One of the programs that share out a check: it says how many files it has done, and at the end what it found. */
process.once('message', (cartella: Cartella) => {
  const trovato = checkCartella(cartella, (file) => process.send?.(file));
  process.send?.(trovato, () => process.disconnect());
});

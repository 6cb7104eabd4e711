import type { Sorte } from './sorte';

/** Invented names: made-up figures must not carry the name of an administration that exists. */
const INIZI =
  'Castel,Monte,Rocca,Torre,Borgo,Poggio,Serra,Ponte,Villa,Colle,Fonte,Pieve,Campo,Valle,Isola,Prato'.split(
    ',',
  );
const FINI =
  'fiorito,lungo,vecchio,chiaro,grande,rosso,bruno,sereno,forte,bello,aperto,gentile,alto,minore,antico,nevoso,scuro,dolce'.split(
    ',',
  );
const CODE = ', sul Rio, in Piano, di Sopra, Terme, a Mare, Val d’Orma, al Lago, di Levante, Scalo'.split(
  ',',
);

const FRAZIONI =
  'San Rocco,Le Case,Molino Nuovo,Santa Lucia,Borgonuovo,La Stazione,Ponte Vecchio,Sant’Anna,Il Colle,Le Fornaci,San Biagio,Campolungo'.split(
    ',',
  );
const NOMI = 'Elena,Marco,Giulia,Paolo,Chiara,Andrea,Lucia,Stefano,Marta,Davide,Silvia,Luca'.split(',');
const COGNOMI =
  'Bertolani,Marchetti,Guidobaldi,Ferraresi,Montorsi,Salvatori,Piergentili,Tassinari,Bonfante,Righetti,Valdambrini,Castagnoli'.split(
    ',',
  );

/** How many towns have a name of their own. */
export const LUOGHI = INIZI.length * FINI.length * CODE.length;

/** Has no factor in common with the number of names: going in steps of it meets them all, once each. */
const PASSO = 1237;

/** The name of a town; no two of the first `LUOGHI` are the same. */
export function nameLuogo(numero: number): string {
  const posto = (numero * PASSO) % LUOGHI;
  const inizio = INIZI[posto % INIZI.length];
  const fine = FINI[Math.floor(posto / INIZI.length) % FINI.length];
  return `${inizio}${fine}${CODE[Math.floor(posto / (INIZI.length * FINI.length))]}`;
}

/** A part of a town. */
export const nameFrazione = (sorte: Sorte): string => sorte.pick(FRAZIONI);

/** Whoever heads a sector: nobody that exists. */
export const namePersona = (sorte: Sorte): string => `${sorte.pick(NOMI)} ${sorte.pick(COGNOMI)}`;

/** A name as a key of content/: lower case, without accents, with hyphens. */
export const buildChiave = (nome: string): string =>
  nome
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

import { slugCodice } from '../../src/domain/indirizzo';
import { quote } from './parole';
import { forEachPiano, type PianoSuDisco, type Regola, type Rimando } from './piano-su-disco';
import { buildProblema, type Problema } from './problema';

/**
 * In a plan each code is of one objective, of one indicator, of one sector: it is also their address.
 * Two codes that give the same address (`A.1` and `A-1`) are as one.
 */
export const codiciUnici: Regola = forEachPiano((piano) => [
  ...checkCopie(piano),
  ...checkUnici('l’indicatore', listCodiciIndicatori(piano)),
  ...checkUnici('il settore', listCodiciSettori(piano)),
]);

/** The file called by the code is the one that has it by right: the problem is of the other, even if it comes first. */
const checkCopie = ({ obiettivi, copie }: PianoSuDisco): Problema[] =>
  obiettivi.flatMap((letto) => {
    const originale = copie.get(letto);
    if (!originale) return [];
    const doppio = { letto, percorso: ['codice'], nome: letto.dati.codice ?? '' };
    const primo = { letto: originale, percorso: ['codice'], nome: originale.dati.codice ?? '' };
    const nome = letto.file.split('/').at(-1);
    return [describeDoppio('l’obiettivo', doppio, primo, `togli ${nome}, o scrivi qui un altro codice`)];
  });

/** Those of a copied file are double only because the file is. */
const listCodiciIndicatori = ({ obiettivi, copie }: PianoSuDisco): Rimando[] =>
  obiettivi
    .filter((letto) => !copie.has(letto))
    .flatMap((letto) =>
      Object.keys(letto.dati.indicatori ?? {}).map((nome) => ({
        letto,
        percorso: ['indicatori', nome],
        nome,
      })),
    );

const listCodiciSettori = ({ settori }: PianoSuDisco): Rimando[] =>
  Object.keys(settori?.dati ?? {}).map((nome) => ({
    letto: settori as Rimando['letto'],
    percorso: [nome],
    nome,
  }));

/** The first to carry a code keeps it: the problem is of those that come after, and names the first. */
function checkUnici(che: string, codici: Rimando[]): Problema[] {
  const primi = new Map<string, Rimando>();
  return codici.flatMap((codice) => {
    const primo = primi.get(slugCodice(codice.nome));
    if (primo) return [describeDoppio(che, codice, primo)];
    primi.set(slugCodice(codice.nome), codice);
    return [];
  });
}

function describeDoppio(
  che: string,
  { letto, percorso, nome }: Rimando,
  primo: Rimando,
  rimedio = 'cambia uno dei due codici, o togli il doppione',
): Problema {
  const { riga } = primo.letto.luogo(primo.percorso, 'chiave');
  const uguale = primo.nome === nome ? '' : `, scritto ${quote(primo.nome)}, con lo stesso indirizzo`;
  return buildProblema(
    letto,
    percorso,
    `${che} ${quote(nome)} c’è già in ${primo.letto.file}:${riga}${uguale} → ${rimedio}`,
    'chiave',
  );
}

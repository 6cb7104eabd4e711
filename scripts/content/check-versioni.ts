import { quote } from './parole';
import { forEachPiano, type Regola } from './piano-su-disco';
import { buildProblema, type Problema } from './problema';

/** JavaScript moves the keys that are whole numbers to the front: the order of the file would be lost. */
export const nomiDelleVersioni: Regola = forEachPiano(({ piano }) =>
  Object.keys(piano?.dati.versioni ?? {})
    .filter((versione) => piano && SOLO_CIFRE.test(versione))
    .map((versione) =>
      buildProblema(
        piano as NonNullable<typeof piano>,
        ['versioni', versione],
        `la versione ${quote(versione)} ha un nome di sole cifre, che non resta al suo posto → scegli un nome che comincia con una lettera`,
        'chiave',
      ),
    ),
);

const SOLO_CIFRE = /^\d+$/;

/** The versions follow one another in time: each one takes from those above what it does not say. */
export const versioniInOrdine: Regola = forEachPiano(({ piano }) => {
  if (!piano) return [];
  const problemi: Problema[] = [];
  let ultima: { nome: string; data: string } | undefined;
  for (const [nome, versione] of Object.entries(piano.dati.versioni ?? {})) {
    const data = versione?.data;
    if (data === undefined || SOLO_CIFRE.test(nome)) continue;
    if (ultima && data < ultima.data) {
      const messaggio = `${nome} (${data}) viene dopo ${ultima.nome} (${ultima.data}) → spostala sopra: le versioni vanno in ordine di tempo`;
      problemi.push(buildProblema(piano, ['versioni', nome], messaggio, 'chiave'));
    } else ultima = { nome, data };
  }
  return problemi;
});

import type { Indicatore } from '../schema/indicatore';
import type { Storia } from '../schema/voce';
import { compareAttesi } from './confronto';
import type { Modifica } from './modifica';
import { buildLatoObiettivo, buildModificaAnni, findLati } from './modifica-anni';
import type { PianoCalcolato } from './piano';
import { isStessoTitolo, type Serie, type VoceSerie } from './serie';

/** Un atteso che si può ritrovare in un altro piano: ha un numero stampato e un titolo. */
interface AttesoSeguibile extends VoceSerie {
  /** Senza gli zeri davanti: una scheda cita «106», il DUP stampa «00106». */
  numero: string;
  codice: string;
  titolo: string;
  atteso: Storia<string> | undefined;
  anni: Indicatore['anni'];
  verso: Indicatore['verso'];
  /** Settori che rispondono dell'indicatore; assenti in un risultato di scheda, che ne cita uno. */
  settori: string[] | undefined;
}

const stripZeri = (codice: string): string => codice.replace(/^0+(?=.)/, '');

/** Gli indicatori di un piano con un codice stampato, e i risultati delle schede che ne citano uno. */
const listSeguibili = (piano: PianoCalcolato): AttesoSeguibile[] =>
  piano.obiettivi.flatMap((obiettivo) => [
    ...obiettivo.indicatori
      .filter(({ dati }) => !dati.codiceAssegnato)
      .map(({ codice, settori, dati: { titolo, atteso, anni, verso } }) => ({
        ...{ piano, obiettivo, codice, numero: stripZeri(codice), settori },
        ...{ titolo, atteso, anni, verso },
      })),
    ...(obiettivo.dati.risultati ?? []).flatMap(({ indicatore, titolo, atteso }) =>
      indicatore === undefined
        ? []
        : [
            {
              ...{ piano, obiettivo, codice: indicatore, numero: stripZeri(indicatore), settori: undefined },
              ...{ titolo, atteso, anni: undefined, verso: undefined },
            },
          ],
    ),
  ]);

const isStesso = (uno: AttesoSeguibile, altro: AttesoSeguibile): boolean =>
  uno.numero === altro.numero && isStessoTitolo(uno.titolo, altro.titolo);

/** Se il piano di prima prometteva già un atteso per l'anno di quello dopo, è con quello che si confronta. */
function compareAtteso(prima: AttesoSeguibile, dopo: AttesoSeguibile): Modifica[] {
  const perAnno = prima.anni?.[String(dopo.piano.piano.annoInizio)]?.atteso;
  const trovati = findLati(
    [perAnno ?? prima.atteso, prima.piano],
    [dopo.atteso, dopo.piano],
    compareAttesi(dopo.verso ?? prima.verso),
  );
  if (!trovati) return [];
  const campo = `indicatore ${dopo.codice}, atteso`;
  const modifica = buildModificaAnni(dopo, ['atteso', campo, trovati.cambiamento], ...trovati.lati);
  return [{ ...modifica, settori: dopo.settori ?? modifica.settori }];
}

/** Gli indicatori di un obiettivo che ora non ci sono più, o che prima non c'erano. */
function listSoli(
  { voci }: Serie,
  [prima, dopo]: [PianoCalcolato, PianoCalcolato],
  soli: AttesoSeguibile[],
): Modifica[] {
  const [vecchia, nuova] = [prima, dopo].map((piano) => voci.find((voce) => voce.piano === piano));
  if (!vecchia || !nuova) return [];
  return soli.flatMap((solo) => {
    const { codice, titolo, obiettivo } = solo;
    const campo = `indicatore ${codice}`;
    if (obiettivo === nuova.obiettivo)
      return [
        buildModificaAnni(
          nuova,
          ['indicatore', campo, 'aggiunto'],
          undefined,
          buildLatoObiettivo(nuova, titolo, 'prima'),
        ),
      ];
    if (obiettivo !== vecchia.obiettivo) return [];
    const lato = buildLatoObiettivo(vecchia, titolo, 'ultima');
    const assente = {
      ...buildLatoObiettivo(nuova, 'non compare', 'prima'),
      riga: undefined,
      nota: undefined,
    };
    return [buildModificaAnni(nuova, ['indicatore', campo, 'tolto'], lato, assente)];
  });
}

/**
 * Gli attesi cambiati da un piano al successivo, per numero di indicatore e titolo, e gli indicatori aggiunti e tolti
 * negli obiettivi che si seguono. Se uno dei due piani non stampa indicatori, nessuno è stato aggiunto né tolto.
 */
export function listModificheAttesi(prima: PianoCalcolato, dopo: PianoCalcolato, serie: Serie[]): Modifica[] {
  const [vecchi, nuovi] = [listSeguibili(prima), listSeguibili(dopo)];
  const cambiati = nuovi.flatMap((nuovo) =>
    vecchi.filter((vecchio) => isStesso(vecchio, nuovo)).flatMap((vecchio) => compareAtteso(vecchio, nuovo)),
  );
  if (![vecchi, nuovi].every((elenco) => elenco.some(({ settori }) => settori))) return cambiati;
  const soli = [
    ...vecchi.filter((uno) => uno.settori && !nuovi.some((altro) => isStesso(uno, altro))),
    ...nuovi.filter((uno) => uno.settori && !vecchi.some((altro) => isStesso(altro, uno))),
  ];
  const seguiti = serie.filter(({ stessa }) => stessa);
  return [...cambiati, ...seguiti.flatMap((una) => listSoli(una, [prima, dopo], soli))];
}

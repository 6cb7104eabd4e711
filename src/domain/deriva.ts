import type { Livello } from '../schema/obiettivo';
import type { Cambiamento } from './confronto';
import { listModifiche, type Modifica } from './modifica';
import { buildLatoObiettivo, buildModificaAnni, listModificheSerie } from './modifica-anni';
import { listModificheAttesi } from './modifica-attesi';
import type { ObiettivoCalcolato } from './obiettivo';
import { compareCodici } from './ordine';
import type { PianoCalcolato } from './piano';
import type { Che } from './promessa';
import { type CambioLetto, listCambi, sortCambi } from './pubblicazione';
import type { PianoRiassunto } from './riassunto';
import { remember } from './ricordo';
import { listPianiDi, listSerie, type Serie } from './serie';

/** Due piani di un ente, uno dopo l'altro, e quanti obiettivi esecutivi hanno solo l'uno o solo l'altro. */
export interface Passaggio<P = PianoRiassunto> {
  prima: P;
  dopo: P;
  esecutivi: { soloPrima: number; soloDopo: number };
  /** Vero se tutti e due i piani stampano indicatori: se no, aggiunti e tolti non si possono dire. */
  conIndicatori: boolean;
}

/** I livelli che durano più di un anno: un esecutivo vive un anno, e che il successivo non ci sia è normale. */
const DURATURI: Livello[] = ['indirizzo', 'strategico', 'operativo', 'generale'];

/** Gli obiettivi di un piano che nell'altro non ci sono, né con lo stesso codice né con uno nuovo. */
const listSoli = (piano: PianoCalcolato, altro: PianoCalcolato, serie: Serie[]): ObiettivoCalcolato[] =>
  piano.obiettivi.filter(
    (obiettivo) =>
      !obiettivo.dati.codiceAssegnato &&
      !serie.some(
        ({ voci }) =>
          voci.some((voce) => voce.obiettivo === obiettivo) && voci.some((voce) => voce.piano === altro),
      ),
  );

const isDuraturo = ({ dati }: ObiettivoCalcolato): boolean => DURATURI.includes(dati.livello);

/** Vero se due piani hanno lo stesso albero: almeno un obiettivo duraturo in comune. */
const shareAlbero = (prima: PianoCalcolato, dopo: PianoCalcolato, serie: Serie[]): boolean =>
  serie.some(({ voci, stessa }) => {
    const sue = voci.filter(({ piano }) => piano === prima || piano === dopo);
    return stessa && sue.length === 2 && sue.every(({ obiettivo }) => isDuraturo(obiettivo));
  });

/** Gli obiettivi duraturi comparsi o scomparsi tra due piani che hanno lo stesso albero. */
function listCompariScompari(prima: PianoCalcolato, dopo: PianoCalcolato, serie: Serie[]): Modifica[] {
  if (!shareAlbero(prima, dopo, serie)) return [];
  const nuovi = listSoli(dopo, prima, serie).filter(isDuraturo);
  const vecchi = listSoli(prima, dopo, serie).filter(isDuraturo);
  return [
    ...nuovi.map((obiettivo) => {
      const voce = { piano: dopo, obiettivo };
      const lato = buildLatoObiettivo(voce, obiettivo.dati.titolo, 'prima');
      const campo = `compare solo nel ${dopo.piano.annoInizio}`;
      return buildModificaAnni(voce, ['obiettivo', campo, 'aggiunto'], undefined, lato);
    }),
    ...vecchi.map((obiettivo) => {
      const voce = { piano: prima, obiettivo };
      const lato = buildLatoObiettivo(voce, obiettivo.dati.titolo, 'ultima');
      const assente = {
        ...buildLatoObiettivo({ piano: dopo, obiettivo }, 'non compare', 'prima'),
        riga: undefined,
      };
      const campo = `compare solo nel ${prima.piano.annoInizio}`;
      return buildModificaAnni(voce, ['obiettivo', campo, 'tolto'], lato, assente);
    }),
  ];
}

/** I piani di ogni ente a due a due, ciascuno con quello dell'anno che segue. */
export const listPassaggi = remember((catalogo: PianoCalcolato[]): Passaggio<PianoCalcolato>[] => {
  const enti = [...new Set(catalogo.map(({ ente }) => ente))].sort();
  return enti.flatMap((ente) => {
    const piani = listPianiDi(ente, catalogo);
    const serie = listSerie(ente, catalogo);
    const count = (uno: PianoCalcolato, altro: PianoCalcolato) =>
      listSoli(uno, altro, serie).filter(({ dati }) => dati.livello === 'esecutivo').length;
    return piani.slice(1).flatMap((dopo, i) => {
      const prima = piani[i];
      if (!prima || prima.piano.annoInizio === dopo.piano.annoInizio) return [];
      const esecutivi = { soloPrima: count(prima, dopo), soloDopo: count(dopo, prima) };
      return [{ prima, dopo, esecutivi, conIndicatori: [prima, dopo].every((p) => p.indicatori.length > 0) }];
    });
  });
});

/** Che cosa è cambiato da un piano al successivo dello stesso ente. */
function listModificheAnni(catalogo: PianoCalcolato[]): Modifica[] {
  const perEnte = Map.groupBy(listPassaggi(catalogo), ({ dopo }) => dopo.ente);
  return [...perEnte].flatMap(([ente, suoi]) => {
    const serie = listSerie(ente, catalogo);
    return [
      ...serie.flatMap(listModificheSerie),
      ...suoi.flatMap(({ prima, dopo }) => [
        ...listCompariScompari(prima, dopo, serie),
        ...listModificheAttesi(prima, dopo, serie),
      ]),
    ];
  });
}

/** Prima le promesse diventate più leggere; di queste, prima gli attesi. */
const ORDINE: Cambiamento[] = [
  'abbassato',
  'rinviato',
  'tolto',
  'aggiunto',
  'alzato',
  'anticipato',
  'cambiato',
];
const ORDINE_CHE: Che[] = ['atteso', 'data', 'obiettivo', 'indicatore', 'peso'];

const compareModifiche = (a: Modifica, b: Modifica): number =>
  ORDINE.indexOf(a.cambiamento) - ORDINE.indexOf(b.cambiamento) ||
  ORDINE_CHE.indexOf(a.che) - ORDINE_CHE.indexOf(b.che) ||
  (a.piano.indirizzo === b.piano.indirizzo ? 0 : a.piano.indirizzo < b.piano.indirizzo ? -1 : 1) ||
  compareCodici(a.obiettivo.codice, b.obiettivo.codice) ||
  compareCodici(a.campo, b.campo);

/** Tutto ciò che è cambiato dopo una promessa, nei documenti e nei dati, e ciò che tra due piani non si può dire. */
export interface Deriva {
  modifiche: Modifica[];
  cambi: CambioLetto[];
  passaggi: Passaggio[];
}

/** Ciò che è cambiato nei piani dati. */
export const computeDeriva = (catalogo: PianoCalcolato[]): Deriva => ({
  modifiche: listDeriva(catalogo),
  cambi: sortCambi(catalogo.flatMap(listCambi)),
  passaggi: listPassaggi(catalogo),
});

const compareEnti = (a: PianoRiassunto, b: PianoRiassunto): number =>
  a.ente === b.ente ? 0 : a.ente < b.ente ? -1 : 1;

/** Ciò che è cambiato in enti diversi, nell'ordine in cui si legge. */
export const joinDerive = (derive: Deriva[]): Deriva => ({
  modifiche: sortModifiche(derive.flatMap(({ modifiche }) => modifiche)),
  cambi: sortCambi(derive.flatMap(({ cambi }) => cambi)),
  passaggi: derive.flatMap(({ passaggi }) => passaggi).sort((a, b) => compareEnti(a.dopo, b.dopo)),
});

/** Le modifiche di più enti insieme, nell'ordine in cui interessano. */
const sortModifiche = (modifiche: Modifica[]): Modifica[] => modifiche.toSorted(compareModifiche);

/** Tutto ciò che è cambiato dopo una promessa, secondo i documenti: tra le versioni di un piano e tra un anno e l'altro. */
export const listDeriva = remember((catalogo: PianoCalcolato[]): Modifica[] =>
  sortModifiche([...catalogo.flatMap(listModifiche), ...listModificheAnni(catalogo)]),
);

const groupByPiano = remember((catalogo: PianoCalcolato[]) =>
  Map.groupBy(listDeriva(catalogo), ({ piano }): PianoRiassunto => piano),
);

/** Ciò che è cambiato negli obiettivi di un piano, nello stesso ordine. */
export const listDerivaDi = (piano: PianoCalcolato, catalogo: PianoCalcolato[]): Modifica[] =>
  groupByPiano(catalogo).get(piano) ?? [];

import { findEtichetta } from '../../src/domain/esito';
import { computeObiettivo } from '../../src/domain/obiettivo';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { type Cornice, SVISTA, toLetto } from './cornice';
import { buildPassi } from './fasi';
import { buildIndicatori } from './indicatori';
import { buildAssegnazione, type Riga } from './righe';
import { buildRisultati, buildScheda } from './schede';
import type { Sorte } from './sorte';
import type { Tema } from './temi';
import { writeSintesi, writeTitolo } from './titoli';

/** The stream that names an objective: in two plans out of three the same code is the same thing. */
const deriveTitolo = (codice: string, { sorteEnte, sorte }: Cornice): Sorte =>
  sorte.derive(`${codice}/continua`).chance(0.67) ? sorteEnte.derive(codice) : sorte.derive(codice);

/** Title and plain words of an objective. */
function nameObiettivo(codice: string, tema: Tema, cornice: Cornice) {
  const sorte = deriveTitolo(codice, cornice);
  const { titolo, oggetto } = writeTitolo(sorte, tema);
  return { titolo, sintesi: writeSintesi(sorte, oggetto, tema.settore) };
}

/** What the year is for, at the top of the tree: a title, a couple of indicators of impact. */
export function buildStrategico(codice: string, tema: Tema, cornice: Cornice): Obiettivo {
  const sorte = cornice.sorte.derive(codice);
  return {
    codice,
    livello: 'strategico',
    ...nameObiettivo(codice, tema, cornice),
    dimensione: tema.dimensione,
    fonte: { riga: cornice.nextRiga() },
    indicatori: buildIndicatori(sorte, sorte.int(1, 2), tema, {
      ...cornice,
      prefisso: codice,
      giudica: true,
    }),
  };
}

/** The outcome that follows from those of the indicators of a line, or by mistake another one. */
function declareEsito(sorte: Sorte, linea: Obiettivo, cornice: Cornice): string | undefined {
  const { regole } = cornice;
  const giusto = computeObiettivo(linea, toLetto(cornice)).linea;
  if (!giusto || !('esito' in giusto)) return undefined;
  const altri = regole.linea.passi.map(({ esito }) => esito);
  return findEtichetta(sorte.chance(SVISTA) ? sorte.pick(altri) : giusto.esito, regole.esiti);
}

/** A line of the programme: indicators, and one outcome for the whole of it. */
export function buildOperativo(
  { codice, padre, settore, tema }: { codice: string; padre: string; settore: string; tema: Tema },
  cornice: Cornice,
): Obiettivo {
  const sorte = cornice.sorte.derive(codice);
  const riga = cornice.nextRiga();
  const linea: Obiettivo = {
    codice,
    livello: 'operativo',
    padre,
    ...nameObiettivo(codice, tema, cornice),
    dimensione: tema.dimensione,
    assegnazioni: { [settore]: { ruolo: 'titolare' } },
    fonte: { riga },
    indicatori: buildIndicatori(sorte, sorte.int(1, 4), tema, {
      ...cornice,
      prefisso: codice,
      giudica: true,
    }),
  };
  const esito = declareEsito(sorte, linea, cornice);
  return esito ? { ...linea, esito: { consuntivo: { valore: esito, riga } } } : linea;
}

/** Where an objective of a sector stands: its rows, its line and, for the mistakes of a sheet, another line. */
export interface Posto {
  codice: string;
  righe: Riga[];
  padre: string | undefined;
  altroPadre: string | undefined;
  tema: Tema;
  /** The code whose title it carries: its own or, by mistake, that of the one before. */
  titoloDi: string;
}

/** The work promised year by year, with no figures; now and then the same line is printed twice. */
function buildAttivita(sorte: Sorte, { anno, ...cornice }: Cornice): Obiettivo['attivita'] {
  const riga = cornice.nextRiga();
  const azioni = {
    [anno]: [{ titolo: 'Incontri con gli uffici', riga }],
    [anno + 1]: [{ titolo: 'Verifica e correzioni', riga }],
  };
  const titoli = [
    'Mappatura dei procedimenti',
    sorte.chance(0.2) ? 'Mappatura dei procedimenti' : 'Formazione di chi coordina',
  ];
  return Object.fromEntries(titoli.map((titolo, i) => [`${i + 1}`, { titolo, azioni, riga }]));
}

/** A fact that the document tells in two ways. */
const buildAffermazioni = (codice: string, { nextRiga }: Cornice): Obiettivo['affermazioni'] => ({
  codice: {
    che: 'codice dell’obiettivo',
    valore: codice,
    riga: nextRiga(),
    altrove: [{ valore: `${codice}-bis`, dove: 'nell’indice del piano', riga: nextRiga() }],
  },
});

/** An objective of a sector: rows with weights, then phases, indicators, or both. */
export function buildEsecutivo(
  { codice, righe, padre, altroPadre, tema, titoloDi }: Posto,
  cornice: Cornice,
): Obiettivo {
  const sorte = cornice.sorte.derive(codice);
  const riga = cornice.nextRiga();
  const passi = buildPassi(sorte, cornice);
  const conFasi = sorte.chance(0.85);
  const indicatori = sorte.chance(conFasi ? 0.6 : 1) ? sorte.int(1, 3) : 0;
  const assegnazioni = righe.map(
    (una) => [una.settore, buildAssegnazione(sorte, una, passi, cornice)] as const,
  );
  const prima = assegnazioni[0]?.[1];
  return {
    codice,
    livello: 'esecutivo',
    ...(padre && { padre }),
    ...nameObiettivo(titoloDi, tema, cornice),
    dimensione: tema.dimensione,
    fonte: { riga },
    assegnazioni: Object.fromEntries(assegnazioni),
    ...(conFasi &&
      prima &&
      sorte.chance(0.6) && {
        scheda: buildScheda(sorte, { padre, altroPadre, assessorato: tema.assessorato }, prima, cornice),
      }),
    ...(conFasi && { fasi: passi.fasi }),
    ...(conFasi && sorte.chance(0.35) && { risultati: buildRisultati(sorte, passi.fasi, cornice) }),
    ...(indicatori > 0 && {
      indicatori: buildIndicatori(sorte, indicatori, tema, { ...cornice, prefisso: codice, giudica: false }),
    }),
    ...(sorte.chance(0.05) && { attivita: buildAttivita(sorte, cornice) }),
    ...(sorte.chance(SVISTA / 2) && { affermazioni: buildAffermazioni(codice, cornice) }),
  };
}

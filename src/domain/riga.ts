import type { Assegnazione, Obiettivo } from '../schema/obiettivo';
import type { Soglia } from '../schema/regole';
import { type EsitoDichiarato, type EsitoMancante, readEsito, suggestSoglia } from './esito';
import { listVersioni, type PianoLetto } from './letto';
import { findUltima, findVoceAt, type VoceDatata } from './storia';
import type { RigaPesata } from './totale';

/** La coppia (obiettivo, settore) con il peso, la percentuale e l'esito che le appartengono. */
export interface Riga {
  obiettivo: string;
  /** Codice con cui la riga è stampata nel settore. */
  codice: string;
  settore: string;
  dati: Assegnazione;
  /** Da dove vengono esito e percentuale: la riga stessa, o quella del titolare se è trasversale e non ne ha. */
  fonte: Assegnazione;
  peso: VoceDatata<number> | undefined;
  percentuale: VoceDatata<number> | undefined;
  esitoDichiarato: EsitoDichiarato | EsitoMancante | undefined;
  /** Esito che le soglie suggeriscono per la percentuale dichiarata. */
  suggerito: Soglia | undefined;
}

/** Le assegnazioni da cui leggere esito e percentuale: la propria, o quella del titolare se la riga è trasversale e non ne ha. */
function findFonteEsito(assegnazione: Assegnazione, obiettivo: Obiettivo): Assegnazione {
  const propria = assegnazione.esito ?? assegnazione.percentuale;
  if (propria || assegnazione.ruolo !== 'trasversale') return assegnazione;
  const titolare = Object.values(obiettivo.assegnazioni ?? {}).find(({ ruolo }) => ruolo === 'titolare');
  return titolare ?? assegnazione;
}

/** Le righe di un obiettivo, una per settore a cui è affidato. */
export function listRighe(obiettivo: Obiettivo, letto: PianoLetto): Riga[] {
  const versioni = listVersioni(letto);
  return Object.entries(obiettivo.assegnazioni ?? {}).map(([settore, dati]) => {
    const fonte = findFonteEsito(dati, obiettivo);
    const percentuale = findUltima(fonte.percentuale, versioni);
    const valore = percentuale?.valore;
    return {
      obiettivo: obiettivo.codice,
      codice: dati.codice ?? obiettivo.codice,
      settore,
      dati,
      fonte,
      peso: findUltima(dati.peso, versioni),
      percentuale,
      esitoDichiarato: readEsito(findUltima(fonte.esito, versioni), letto.regole.esiti),
      suggerito: valore === undefined ? undefined : suggestSoglia(valore, letto.regole.obiettivo.soglie),
    };
  });
}

/** La percentuale di una versione; se la versione è una modifica e non la tocca, vale quella della versione prima. */
function findRilevata(
  storia: Assegnazione['percentuale'],
  versione: string,
  letto: Pick<PianoLetto, 'piano'>,
) {
  const versioni = listVersioni(letto);
  for (let i = versioni.indexOf(versione); i >= 0; i--) {
    const questa = versioni[i] ?? '';
    const voce = storia?.[questa];
    if (voce || !letto.piano.versioni[questa]?.modifica) return voce;
  }
  return undefined;
}

/** Il peso e la percentuale di una riga in una versione, per il totale del settore; `undefined` se la riga non ha un peso suo. */
export function toRigaPesata(
  riga: Riga,
  versione: string,
  letto: Pick<PianoLetto, 'piano'>,
): RigaPesata | undefined {
  const versioni = listVersioni(letto);
  const peso = findVoceAt(riga.dati.peso, versione, versioni);
  if (!peso) return undefined;
  const percentuale = findRilevata(riga.fonte.percentuale, versione, letto);
  return {
    chiave: riga.codice,
    peso: peso.valore,
    motivoPeso: peso.motivo,
    percentuale: percentuale?.valore,
    motivoPercentuale: percentuale?.motivo,
  };
}

import type { Conta, Inventario } from '../schema/inventario';
import { listRigheProprie } from './obiettivo';
import type { PianoCalcolato } from './piano';

/** Una voce dell'inventario: quanti ne ha il documento e quanti sono nei dati. */
export interface VoceInventario {
  chiave: string;
  etichetta: string;
  nellaFonte: number;
  neiDati: number;
  nota: string | undefined;
}

/** La copertura di un documento: che cosa ha, che cosa è nei dati, che cosa non si legge e che cosa è rimasto fuori. */
export interface Copertura {
  voci: VoceInventario[];
  esclusi: Inventario['esclusi'];
  /** Posti segnati illeggibili, con il record e la riga. */
  illeggibili: {
    codice: string;
    indirizzo: string;
    campo: string;
    riga: number | undefined;
    nota: string | undefined;
  }[];
}

const sum = (numeri: number[]) => numeri.reduce((somma, numero) => somma + numero, 0);
const size = (mappa: object | undefined) => Object.keys(mappa ?? {}).length;

/** Conta nei dati ciò che l'inventario dichiara della fonte. */
function count(piano: PianoCalcolato, { che, livello, prefisso }: Conta): number {
  const obiettivi = piano.obiettivi.filter(
    ({ codice, dati }) =>
      (livello === undefined || dati.livello === livello) &&
      (prefisso === undefined || che === 'indicatori' || codice.startsWith(prefisso)),
  );
  const conteggi: Record<Conta['che'], () => number> = {
    obiettivi: () => obiettivi.length,
    indicatori: () =>
      sum(
        obiettivi.map(
          ({ indicatori }) => indicatori.filter(({ codice }) => codice.startsWith(prefisso ?? '')).length,
        ),
      ),
    righe: () => sum(obiettivi.map((obiettivo) => listRigheProprie(obiettivo).length)),
    'righe-di-settore': () => sum(obiettivi.map(({ righe }) => righe.length)),
    fasi: () => sum(obiettivi.map(({ fasi }) => fasi.length)),
    attivita: () => sum(obiettivi.map(({ dati }) => size(dati.attivita))),
    azioni: () =>
      sum(
        obiettivi.flatMap(({ dati }) =>
          Object.values(dati.attivita ?? {}).flatMap(({ azioni }) =>
            Object.values(azioni).map((una) => una.length),
          ),
        ),
      ),
    settori: () => piano.settori.length,
    schede: () => obiettivi.filter(({ dati }) => dati.scheda).length,
    risultati: () => sum(obiettivi.map(({ dati }) => dati.risultati?.length ?? 0)),
    richieste: () => sum(piano.settori.map(({ dati }) => dati.richieste?.length ?? 0)),
    sezioni: () => piano.sezioni,
    rilevazioni: () => size(piano.rilevazioni),
    prospetti: () => size(piano.prospetti),
  };
  return conteggi[che]();
}

type Posto = { campo: string; riga: number | undefined; nota: string | undefined };

/** Ogni voce segnata «illeggibile» dentro un record, a qualunque profondità. */
function listIlleggibili(dato: unknown, percorso: string[] = []): Posto[] {
  if (typeof dato !== 'object' || dato === null) return [];
  const { motivo, riga, nota } = dato as { motivo?: unknown; riga?: number; nota?: string };
  const qui = motivo === 'illeggibile' ? [{ campo: percorso.join(', '), riga, nota }] : [];
  return [
    ...qui,
    ...Object.entries(dato).flatMap(([chiave, figlio]) => listIlleggibili(figlio, [...percorso, chiave])),
  ];
}

/** Calcola la copertura di un piano; `undefined` se il piano non ha un inventario. */
export function computeCoperturaDocumento(piano: PianoCalcolato): Copertura | undefined {
  if (!piano.inventario) return undefined;
  const { voci, esclusi } = piano.inventario;
  const record = [...piano.obiettivi, ...piano.settori];
  return {
    voci: Object.entries(voci).map(([chiave, { etichetta, nellaFonte, conta, nota }]) => ({
      chiave,
      etichetta,
      nellaFonte,
      neiDati: count(piano, conta),
      nota,
    })),
    esclusi,
    illeggibili: record.flatMap(({ codice, indirizzo, dati }) =>
      listIlleggibili(dati).map((posto) => ({ codice, indirizzo, ...posto })),
    ),
  };
}

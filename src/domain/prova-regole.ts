import type { Esito } from '../schema/esito';
import type { Indicatore } from '../schema/indicatore';
import type { Clausola, Regole } from '../schema/regole';
import { computeIndicatore } from './indicatore';
import { computeEsitoLinea } from './linea';
import type { Soluzione } from './soluzione';
import { explainIndicatore } from './spiegazione/indicatore';
import { writeContoTotale } from './spiegazione/settore';
import { computeTotale, type RigaPesata } from './totale';

/** Ciò di cui si può chiedere che cosa sarebbe con altre regole: i soli dati che servono a rifare il conto. */
export type Caso =
  | { che: 'indicatore'; codice: string; dati: Indicatore /** In ordine di tempo. */; versioni: string[] }
  | { che: 'totale'; righe: RigaPesata[] }
  | { che: 'linea'; esiti: (Esito | null)[] };

/** Le clausole che possono cambiare il conto, per ciò che si prova. */
export const CLAUSOLE_DEL_CASO: Record<Caso['che'], Clausola[]> = {
  indicatore: [
    'indicatore.soglie',
    'indicatore.componenti',
    'indicatore.tetto',
    'indicatore.tolleranza',
    'indicatore.numeroNudo',
    'indicatore.sforamento',
  ],
  totale: ['settore.normalizza', 'settore.pesoUnicaRiga', 'fuoriConto', 'coperturaMinima'],
  linea: ['linea'],
};

/** Il caso di un indicatore: con le sole versioni che usa, così un'altra che si aggiunge non lo cambia. */
export function buildCaso(
  { codice, dati }: { codice: string; dati: Indicatore },
  versioni: string[],
): Extract<Caso, { che: 'indicatore' }> {
  const { partenza, atteso, rilevato } = dati;
  const usate = [partenza, atteso, rilevato].flatMap((storia) => Object.keys(storia ?? {}));
  return {
    che: 'indicatore',
    codice,
    dati: {
      titolo: dati.titolo,
      ...(dati.verso ? { verso: dati.verso } : {}),
      ...(partenza ? { partenza } : {}),
      ...(atteso ? { atteso } : {}),
      ...(rilevato ? { rilevato } : {}),
    },
    versioni: versioni.filter((versione) => usate.includes(versione)),
  };
}

function tryIndicatore(
  { codice, dati, versioni }: Extract<Caso, { che: 'indicatore' }>,
  regole: Regole,
): Soluzione {
  const piano = {
    versioni: Object.fromEntries(versioni.map((una) => [una, { etichetta: una, documento: '' }])),
  };
  const letto = { ente: '', chiave: '', piano, regole } as unknown as Parameters<typeof computeIndicatore>[3];
  const indicatore = computeIndicatore(codice, dati, { obiettivo: '', settori: [] }, letto);
  const { valore, motivo, conto, esito } = explainIndicatore(indicatore, letto);
  return {
    ...(valore === undefined ? {} : { valore }),
    ...(motivo ? { motivo } : {}),
    ...(conto ? { conto } : {}),
    ...(esito ? { esito: esito.esito } : {}),
  };
}

function tryTotale(righe: RigaPesata[], regole: Regole): Soluzione {
  const totale = computeTotale(righe, regole);
  return totale.valore === undefined
    ? { motivo: totale.motivo ?? 'nessun-elemento' }
    : { valore: totale.valore, conto: writeContoTotale(totale, regole.settore) };
}

/** Che cosa verrebbe da quel caso con quelle regole: lo stesso calcolo che ha fatto la pagina. */
export function tryRegole(caso: Caso, regole: Regole): Soluzione {
  if (caso.che === 'indicatore') return tryIndicatore(caso, regole);
  if (caso.che === 'totale') return tryTotale(caso.righe, regole);
  const linea = computeEsitoLinea(
    caso.esiti.map((esito) => esito ?? undefined),
    regole.linea,
  );
  return 'esito' in linea ? { esito: linea.esito } : { motivo: linea.motivo };
}

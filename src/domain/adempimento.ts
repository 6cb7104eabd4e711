import type { Adempimento } from '../schema/adempimento';
import { countGiorni } from './data';
import type { PianoCalcolato } from './piano';
import { findProva } from './prova';

/** Un adempimento con il nome del suo file. */
export interface AdempimentoLetto {
  chiave: string;
  dati: Adempimento;
}

/**
 * Come sta un adempimento nei documenti letti. `presente`: c'è; `senza-data`: c'è, ma non si sa di che giorno;
 * `citato`: un documento letto ne cita l'atto, che non abbiamo letto;
 * `non-trovato`: il termine è passato e nei documenti non c'è (non vuol dire che l'ente non l'abbia fatto); `non-ancora`: il termine non è passato.
 */
export const STATI_ADEMPIMENTO = ['non-trovato', 'citato', 'senza-data', 'presente', 'non-ancora'] as const;
export type StatoAdempimento = (typeof STATI_ADEMPIMENTO)[number];

/** Un adempimento guardato in un piano e in un anno. */
export interface AdempimentoCalcolato extends AdempimentoLetto {
  anno: number;
  stato: StatoAdempimento;
  /** Giorno entro cui, se la norma ne dà uno. */
  termine: string | undefined;
  /** L'atto che un documento cita, se non è tra quelli letti. */
  citato: { atto: string; riga: number } | undefined;
  /** Giorno in cui è stato fatto, se il documento lo stampa. */
  fatto: string | undefined;
  /** Giorni dal termine al giorno in cui è stato fatto (negativo se prima), o al giorno di lettura se non si trova. */
  giorni: number | undefined;
  /** Ultimo giorno in cui i documenti del piano sono stati letti: è l'oggi del calcolo, che non guarda l'orologio. */
  lettura: string;
}

/** L'ultimo giorno in cui i documenti di un piano sono stati letti; vuoto se nessuno lo è. */
function findLettura({ piano, documenti }: Pick<PianoCalcolato, 'piano' | 'documenti'>): string {
  const giorni = Object.values(piano.versioni).flatMap(({ documento }) => documenti[documento]?.letto ?? []);
  return giorni.sort().at(-1) ?? '';
}

/** Gli anni del piano per cui un adempimento vale. */
function listAnni({ quando, dal = 0 }: Adempimento, { piano }: PianoCalcolato): number[] {
  const { annoInizio, annoFine } = piano;
  const tutti = Array.from({ length: annoFine - annoInizio + 1 }, (_, i) => annoInizio + i);
  const anni = {
    'primo-anno': [annoInizio],
    'dopo-il-primo-anno': [annoInizio],
    'ogni-anno': tutti,
    'dopo-ogni-anno': tutti,
    'dopo-la-fine': [annoFine],
  }[quando];
  return anni.filter((anno) => anno >= dal);
}

/** Il giorno entro cui, per un anno del piano; `undefined` se la norma non ne fissa uno. */
export function findTermine({ quando, giorno, speciali }: Adempimento, anno: number): string | undefined {
  const diQuellAnno = giorno && `${quando.startsWith('dopo') ? anno + 1 : anno}-${giorno}`;
  return speciali?.[anno]?.giorno ?? diQuellAnno;
}

const isApplicabile = ({ tipi, tipiEnte }: Adempimento, { piano, datiEnte }: PianoCalcolato): boolean =>
  tipi.includes(piano.tipo) && (tipiEnte?.includes(datiEnte.tipo) ?? true);

function computeAdempimento(
  adempimento: AdempimentoLetto,
  anno: number,
  piano: PianoCalcolato,
  catalogo: PianoCalcolato[],
): AdempimentoCalcolato[] {
  const { richiede } = adempimento.dati;
  if (!richiede) return [];
  const termine = findTermine(adempimento.dati, anno);
  const lettura = findLettura(piano);
  const prova = findProva(richiede, anno, piano, catalogo);
  const fatto = prova?.giorno;
  const citato = anno === piano.piano.annoInizio ? piano.piano.citati?.[adempimento.chiave] : undefined;
  const comune = { ...adempimento, anno, termine, citato, fatto, lettura };
  if (prova) {
    const stato = richiede === 'approvazione' && !fatto ? 'senza-data' : 'presente';
    return [{ ...comune, stato, giorni: termine && fatto ? countGiorni(termine, fatto) : undefined }];
  }
  if (citato) return [{ ...comune, stato: 'citato', giorni: undefined }];
  // Senza un giorno di legge si aspetta almeno che l'anno finisca.
  const passato = lettura > (termine ?? `${anno}-12-31`);
  const giorni = passato && termine ? countGiorni(termine, lettura) : undefined;
  return [{ ...comune, stato: passato ? 'non-trovato' : 'non-ancora', giorni }];
}

/**
 * Gli adempimenti che si applicano a un piano, uno per anno dovuto, nell'ordine dato. Quelli che non si applicano,
 * e quelli che i dati non possono dire, non ci sono.
 * @param catalogo tutti i piani: una relazione può stare in un altro piano dello stesso ente
 */
export const listAdempimenti = (
  piano: PianoCalcolato,
  adempimenti: AdempimentoLetto[],
  catalogo: PianoCalcolato[],
): AdempimentoCalcolato[] =>
  adempimenti
    .filter(({ dati }) => isApplicabile(dati, piano))
    .flatMap((adempimento) =>
      listAnni(adempimento.dati, piano).flatMap((anno) =>
        computeAdempimento(adempimento, anno, piano, catalogo),
      ),
    );

/** Gli adempimenti di un piano che nei documenti letti non si trovano, a termine passato. */
export const listNonTrovati = ({
  adempimenti,
}: Pick<PianoCalcolato, 'adempimenti'>): AdempimentoCalcolato[] =>
  adempimenti.filter(({ stato }) => stato === 'non-trovato');

import type { Cambiamento } from '../domain/confronto';
import type { Passaggio } from '../domain/deriva';
import type { Modifica } from '../domain/modifica';
import type { PianoRiassunto } from '../domain/riassunto';
import { CAMBIAMENTO, formatQuanti } from './etichette';
import { formatAnni, formatGiorno } from './giorno';
import { capitalize } from './testo';

/** Le modifiche di una specie, con il nome e la spiegazione. */
export interface GruppoModifiche {
  chiave: Cambiamento;
  nome: string;
  spiegazione: string;
  modifiche: Modifica[];
}

/** Quante modifiche ci sono e di che cosa parlano, in testa al loro elenco. */
export const describeModifiche = (modifiche: number, piani: number): string =>
  modifiche === 0
    ? 'Nei documenti letti nessuna promessa risulta cambiata dopo l’approvazione.'
    : `${formatQuanti(modifiche, 'modifica', 'modifiche')} in ${formatQuanti(piani, 'piano', 'piani')}: attesi, date, pesi e obiettivi cambiati dopo l’approvazione. Prima ciò che ora chiede meno. A parte, ciò che il piano di un altro anno promette in un altro modo.`;

/** Le modifiche per cambiamento, prima le promesse diventate più leggere; i gruppi vuoti non ci sono. */
export const groupModifiche = (modifiche: Modifica[]): GruppoModifiche[] =>
  (Object.keys(CAMBIAMENTO) as Cambiamento[])
    .map((chiave) => ({
      chiave,
      nome: CAMBIAMENTO[chiave].nome,
      spiegazione: `${capitalize(CAMBIAMENTO[chiave].spiegazione)}.`,
      modifiche: modifiche.filter(({ cambiamento }) => cambiamento === chiave),
    }))
    .filter((gruppo) => gruppo.modifiche.length > 0);

/** Ciò che tra due piani di un ente non diventa una riga: gli obiettivi di un anno solo, e gli indicatori se un piano non ne ha. */
export function describePassaggio({ prima, dopo, esecutivi, conIndicatori }: Passaggio): string {
  const [uno, altro] = [formatAnni(prima.piano), formatAnni(dopo.piano)];
  const { soloPrima, soloDopo } = esecutivi;
  const senza = [prima, dopo].filter(({ indicatori }) => indicatori.length === 0);
  return [
    `${dopo.datiEnte.denominazione}: ${formatQuanti(soloPrima, 'obiettivo esecutivo compare', 'obiettivi esecutivi compaiono')} solo nel ${uno} e ${soloDopo} solo nel ${altro}. È normale, perché durano un anno: qui non hanno una riga.`,
    ...(conIndicatori
      ? []
      : [
          `Gli indicatori aggiunti e tolti non si possono dire: ${senza.map(({ piano }) => `«${piano.titolo}»`).join(' e ')} non ne ${senza.length > 1 ? 'stampano' : 'stampa'}.`,
        ]),
  ].join(' ');
}

/** Da quando si tiene la storia dei dati pubblicati, e se in questa copia c'è. */
export function describePubblicazione(catalogo: PianoRiassunto[]): string {
  if (catalogo.every(({ storia }) => storia === undefined))
    return 'La storia delle correzioni non è disponibile in questa copia del sito: è stata costruita senza la storia dei file.';
  const giorni = [...new Set(catalogo.flatMap(({ piano }) => piano.pubblicato ?? []))].sort();
  const [primo] = giorni;
  if (primo === undefined)
    return 'Nessun piano è ancora dato per pubblicato: le correzioni si elencano da quel giorno.';
  const da = giorni.length > 1 ? 'dal giorno in cui è pubblico, il primo dal' : 'dal';
  const vuota = catalogo.every(({ storia }) => (storia?.length ?? 0) === 0);
  return `Ogni modifica ai dati di un piano resta scritta, ${da} ${formatGiorno(primo)}.${vuota ? ' Finora non ce n’è nessuna.' : ' Ciò che ha deciso un atto sta a parte da ciò che avevamo trascritto male.'}`;
}

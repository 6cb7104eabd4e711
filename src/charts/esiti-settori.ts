import type { Azione } from '../domain/conteggi';
import { LIVELLO_PLURALE } from '../domain/livello';
import type { PianoCalcolato } from '../domain/piano';
import { computeQuotaRaggiunte } from '../domain/quota';
import type { Livello } from '../schema/obiettivo';
import { LIVELLI } from '../schema/obiettivo';
import { buildEsitiImpilati, type GruppoAzioni } from './esiti';
import type { Grafico } from './grafico';

type Contato = GruppoAzioni & { raggiunte: number };

const count = (settori: number): string => (settori === 1 ? '1 settore' : `${settori} settori`);

/** Dove va peggio: i settori senza nulla di raggiunto, o l'ultimo. */
function writeUltimi(contati: Contato[]): string {
  const ultimo = contati.at(-1);
  const vuoti = contati.filter(({ raggiunte }) => raggiunte === 0).length;
  if (!ultimo || ultimo.raggiunte === ultimo.azioni.length) return '';
  return vuoti > 1
    ? `; nulla in ${count(vuoti)}`
    : `; la quota più bassa è ${ultimo.raggiunte} su ${ultimo.azioni.length} (${ultimo.etichetta})`;
}

function writeTitolo(livello: Livello, contati: Contato[]): string {
  const pieni = contati.filter(({ raggiunte, azioni }) => raggiunte === azioni.length).length;
  const dove = pieni === 0 ? 'nessun settore' : count(pieni);
  return `${LIVELLO_PLURALE[livello]}: tutto raggiunto in ${dove} su ${contati.length}${writeUltimi(contati)}`;
}

/** I settori con le loro azioni di un livello, da chi ne ha raggiunta la quota più alta. */
function listContati({ settori, regole }: PianoCalcolato, azioni: Azione[]): Contato[] {
  return settori
    .map(({ codice, dati }) => {
      const sue = azioni.filter((azione) => azione.settori.includes(codice));
      const raggiunte = computeQuotaRaggiunte(sue, regole).contate.length;
      return { etichetta: `${codice} ${dati.denominazione}`, azioni: sue, raggiunte };
    })
    .filter(({ azioni: sue }) => sue.length > 0)
    .sort((a, b) => b.raggiunte / b.azioni.length - a.raggiunte / a.azioni.length);
}

/** Gli esiti dichiarati settore per settore: un grafico per livello, perché i livelli sono giudicati in modi diversi. */
export function buildGraficiEsitiSettori(id: string, piano: PianoCalcolato): Grafico[] {
  return LIVELLI.flatMap((livello) => {
    const contati = listContati(
      piano,
      piano.azioni.filter((azione) => azione.livello === livello),
    );
    if (contati.length < 2) return [];
    return [
      buildEsitiImpilati(`${id}-${livello}`, contati, piano.regole, {
        titolo: writeTitolo(livello, contati),
        descrizione: `${LIVELLO_PLURALE[livello]}: quanti per ogni esito dichiarato dall’ente. Ciò di cui rispondono più settori conta in ciascuno.`,
        didascalia: `${LIVELLO_PLURALE[livello]} per settore ed esito dichiarato`,
        colonna: 'Settore',
      }),
    ];
  });
}

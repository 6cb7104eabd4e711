import type { Azione } from '../domain/conteggi';
import { LIVELLO_PLURALE } from '../domain/livello';
import type { PianoCalcolato } from '../domain/piano';
import { computeQuotaRaggiunte } from '../domain/quota';
import type { Livello } from '../schema/obiettivo';
import { LIVELLI } from '../schema/obiettivo';
import { buildEsitiImpilati, type GruppoAzioni } from './esiti';
import type { Grafico } from './grafico';

/** Un settore con le azioni raggiunte e quelle giudicate: una sostituita non conta, come nella quota del piano. */
type Contato = GruppoAzioni & { raggiunte: number; giudicate: number };

const count = (settori: number): string => (settori === 1 ? '1 settore' : `${settori} settori`);

/** Dove va peggio: i settori in cui nessuna è raggiunta del tutto (non vuol dire che non sia fatto nulla), o l'ultimo. */
function writeUltimi(contati: Contato[]): string {
  const ultimo = contati.at(-1);
  const vuoti = contati.filter(({ raggiunte }) => raggiunte === 0).length;
  if (!ultimo || ultimo.raggiunte === ultimo.giudicate) return '';
  return vuoti > 1
    ? `; in ${count(vuoti)} niente è raggiunto del tutto`
    : `; la quota più bassa è ${ultimo.raggiunte} su ${ultimo.giudicate} (${ultimo.etichetta})`;
}

function writeTitolo(livello: Livello, contati: Contato[]): string {
  const pieni = contati.filter(({ raggiunte, giudicate }) => raggiunte === giudicate).length;
  const dove = pieni === 0 ? 'nessun settore' : count(pieni);
  return `${LIVELLO_PLURALE[livello]}: tutto raggiunto in ${dove} su ${contati.length}${writeUltimi(contati)}`;
}

/** I settori con le loro azioni di un livello, da chi ne ha raggiunta la quota più alta. */
function listContati({ settori, regole }: PianoCalcolato, azioni: Azione[]): Contato[] {
  return settori
    .map(({ codice, dati }) => {
      const sue = azioni.filter((azione) => azione.settori.includes(codice));
      const { contate, copertura } = computeQuotaRaggiunte(sue, regole);
      return {
        etichetta: `${codice} ${dati.denominazione}`,
        azioni: sue,
        raggiunte: contate.length,
        giudicate: copertura.conValore,
      };
    })
    .filter(({ giudicate }) => giudicate > 0)
    .sort((a, b) => b.raggiunte / b.giudicate - a.raggiunte / a.giudicate);
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

import { createHash } from 'node:crypto';
import { slugCodice } from '../../src/domain/indirizzo';
import type { Piano } from '../../src/schema/piano';
import { buildObiettivi } from './albero';
import type { Cornice } from './cornice';
import type { FileNuovo } from './file-nuovo';
import { buildProspetti } from './prospetti';
import { buildRegole } from './regole';
import { buildRilevazioni } from './rilevazioni';
import { buildSettore } from './settori';
import { buildPiano, type Richiesta } from './versioni';

function buildCornice(richiesta: Richiesta, chiave: string, piano: Piano): Cornice {
  const { ente, nome, sorteEnte, anno } = richiesta;
  let riga = 20;
  return {
    sorte: sorteEnte.derive(chiave),
    sorteEnte,
    ente,
    chiave,
    anno,
    piano,
    regole: buildRegole(sorteEnte, { ente, nome, anno }),
    variazione: 'variazione-1' in piano.versioni,
    monitoraggio: 'monitoraggio' in piano.versioni,
    consuntivo: 'consuntivo' in piano.versioni,
    nextRiga: () => ++riga,
  };
}

/** All the files of a plan, with its document and its rules. */
export function buildFilePiano(richiesta: Richiesta): FileNuovo[] {
  const { ente, nome, anno, concluso, sorteEnte } = richiesta;
  const chiave = concluso ? `performance-${anno}` : `piao-${anno}-${anno + 2}`;
  const [documento, regole] = [`${ente}-${chiave}`, `${ente}-${anno}`];
  const piano = buildPiano(richiesta, sorteEnte.derive(`${chiave}/piano`), { documento, regole });
  const cornice = buildCornice(richiesta, chiave, piano);
  const { uffici, obiettivi } = buildObiettivi(richiesta.obiettivi, cornice);
  const settori = Object.fromEntries(
    uffici.map((ufficio) => [ufficio.codice, buildSettore(ufficio, obiettivi, cornice)]),
  );
  const rilevazioni = buildRilevazioni(cornice);
  const prospetti =
    concluso && cornice.sorte.derive('riepilogo').chance(0.5) ? buildProspetti(obiettivi, cornice) : {};
  const cartella = `piani/${ente}/${chiave}`;
  const facoltativi: FileNuovo[] = [
    { collezione: 'rilevazioni', percorso: `${cartella}/rilevazioni.json`, dati: rilevazioni },
    { collezione: 'prospetti', percorso: `${cartella}/prospetti.json`, dati: prospetti },
  ];
  return [
    { collezione: 'regole', percorso: `regole/${regole}.json`, dati: cornice.regole },
    { collezione: 'piani', percorso: `${cartella}/piano.mdx`, dati: piano, corpo: CORPO },
    { collezione: 'settori', percorso: `${cartella}/settori.json`, dati: settori },
    ...facoltativi.filter(({ dati }) => Object.keys(dati).length > 0),
    ...obiettivi.map(
      (dati): FileNuovo => ({
        collezione: 'obiettivi',
        percorso: `${cartella}/obiettivi/${slugCodice(dati.codice)}.json`,
        dati,
      }),
    ),
    {
      collezione: 'documenti',
      percorso: `documenti/${documento}.json`,
      dati: {
        titolo: `${piano.titolo}, ${nome}`,
        ente,
        anno,
        testo: `${documento}.txt`,
        righe: cornice.nextRiga(),
        sha256: createHash('sha256').update(documento).digest('hex'),
        letto: `${anno + 1}-06-01`,
        nota: 'Documento di fantasia: nessuno lo ha scritto.',
      },
    },
  ];
}

const CORPO = `## Che cosa c’è

Dati di fantasia, con le forme e gli errori che hanno i piani veri: servono a provare il sito con molti enti.
`;

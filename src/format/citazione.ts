import { buildIndirizzoVersione } from '../domain/indirizzo';
import type { PianoCalcolato } from '../domain/piano';
import { formatGiorno } from './giorno';

/** Una versione da citare. `indirizzo` e `nome` sono del sito che la pubblica, l'indirizzo senza barra finale. */
export interface DaCitare {
  piano: PianoCalcolato;
  versione: string;
  sha256: string;
  sito: { nome: string; indirizzo: string };
}

/** Quante cifre dell'impronta bastano a riconoscerla in una citazione. */
const CIFRE = 12;

const readVersione = ({ piano, versione, sito, sha256 }: DaCitare) => {
  const { etichetta = versione, atto, data } = piano.piano.versioni[versione] ?? {};
  return {
    etichetta,
    /** «DG n. 43 del 27/04/2022, dati al 31/12/2021». */
    atto: [atto, data && `dati al ${formatGiorno(data)}`].filter(Boolean).join(', '),
    anno: data?.slice(0, 4) ?? String(piano.piano.annoInizio),
    edizione: piano.istantanee[versione]?.at(-1)?.data,
    impronta: `SHA-256 ${sha256.slice(0, CIFRE)}…`,
    url: sito.indirizzo + buildIndirizzoVersione(piano, versione),
  };
};

/** La citazione in una frase; il giorno in cui si è consultata lo scrive chi cita. */
export function formatCitazione(daCitare: DaCitare): string {
  const { etichetta, atto, edizione, impronta, url } = readVersione(daCitare);
  const { datiEnte, piano } = daCitare.piano;
  return [
    datiEnte.denominazione,
    piano.titolo,
    `versione «${etichetta}»${atto && ` (${atto})`}`,
    `in ${daCitare.sito.nome}`,
    edizione ? `edizione del ${formatGiorno(edizione)}` : 'versione non ancora congelata',
    `impronta ${impronta}`,
    url,
    'consultato il …',
  ].join(', ');
}

/** I segni che BibTeX leggerebbe come comandi. */
const escapeBibtex = (testo: string): string => testo.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');

/** La stessa citazione per chi usa un programma di bibliografia (BibTeX). */
export function formatBibtex(daCitare: DaCitare): string {
  const { piano, versione, sito } = daCitare;
  const { etichetta, atto, anno, edizione, impronta, url } = readVersione(daCitare);
  const campi = {
    author: `{${escapeBibtex(piano.datiEnte.denominazione)}}`,
    title: escapeBibtex(`${piano.piano.titolo}, versione «${etichetta}»`),
    year: anno,
    howpublished: escapeBibtex(sito.nome),
    note: escapeBibtex(
      [atto, edizione && `edizione del ${formatGiorno(edizione)}`, impronta].filter(Boolean).join('; '),
    ),
    url,
  };
  const righe = Object.entries(campi).map(([campo, valore]) => `  ${campo} = {${valore}}`);
  return `@misc{${piano.ente}-${piano.chiave}-${versione},\n${righe.join(',\n')}\n}`;
}

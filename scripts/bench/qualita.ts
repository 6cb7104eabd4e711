import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { Misure } from '../../src/schema/misure';

/** The machine in words, without which the figures say nothing. */
export function describeMacchina(): string {
  const [processore] = cpus();
  return `${cpus().length} processori (${processore?.model.trim() || 'modello ignoto'}), ${Math.round(totalmem() / 2 ** 30)} GB di memoria, Node ${process.versions.node}, ${process.platform}`;
}

/** What is bold in the terminal is plain on the page. */
const readCelle = (riga: string): string[] =>
  riga
    .split('|')
    .slice(1, -1)
    .map((cella) => cella.trim().replaceAll('**', ''));

/** A Markdown table as its headings and its rows; what a row does not say is a dash. */
export function readTavola(titolo: string, markdown: string): Misure['tavole'][number] {
  const [intestazioni = [], , ...righe] = markdown
    .split('\n')
    .filter((riga) => riga.startsWith('|'))
    .map(readCelle);
  return { titolo, intestazioni, righe: righe.map((riga) => intestazioni.map((_, i) => riga[i] || '—')) };
}

/** Writes what was measured where the site shows it, in the form that the check asks for. */
export function writeMisure(file: string, misure: Omit<Misure, 'giorno' | 'macchina'>): void {
  const giorno = new Date().toISOString().slice(0, 10);
  const scritte = Misure.parse({ ...misure, giorno, macchina: describeMacchina() });
  writeFileSync(file, `${JSON.stringify(scritte, null, 2)}\n`);
}

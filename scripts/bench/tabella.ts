import { formatNumero } from '../../src/domain/numero';
import type { Fase } from './fase';
import type { Misura } from './misura';
import type { Costo, Ricerca } from './ricerca';

const TESTATE = [
  'Fase',
  'Tempo (s)',
  'CPU (s)',
  'Memoria (MB)',
  'File',
  'MB',
  'Pagine/s',
  '× minimo',
  '× CPU minima',
];

/** How many times as much as another phase a phase took, of the clock or of the processor; nothing if either did not end. */
export function computeRapporto(
  fase: Fase,
  minimo: Fase | undefined,
  che: 'tempo' | 'cpu' = 'tempo',
): number | undefined {
  const [suo, altro] = [fase[che], minimo?.[che]];
  if (minimo?.interrotta || fase.interrotta || suo === undefined || !altro) return undefined;
  return suo / altro;
}

/** Pages made in a second; nothing for what makes none. */
export const computeVelocita = ({ pagine, tempo }: Fase): number | undefined =>
  pagine && tempo > 0 ? pagine / tempo : undefined;

const write = (numero: number | undefined, decimali = 0): string =>
  numero === undefined ? '—' : formatNumero(numero, decimali, decimali > 0);
const writeMega = (byte: number | undefined): string => write(byte === undefined ? undefined : byte / 1e6);

/** A phase as a row; one that did not end says why next to its name. */
const listCelle = (fase: Fase, minimo?: Fase): string[] => [
  fase.interrotta ? `${fase.nome} (**${fase.interrotta}**)` : fase.nome,
  write(fase.tempo, 1),
  write(fase.cpu, 1),
  writeMega(fase.memoria),
  write(fase.file),
  writeMega(fase.byte),
  write(computeVelocita(fase)),
  write(computeRapporto(fase, minimo), 1),
  write(computeRapporto(fase, minimo, 'cpu'), 1),
];

const formatRiga = (celle: string[]): string => `| ${celle.join(' | ')} |`;

/** «10.000 obiettivi di 40 enti». */
export const formatTitolo = ({ obiettivi, enti }: Pick<Misura, 'obiettivi' | 'enti'>): string =>
  `${formatNumero(obiettivi)} obiettivi di ${formatNumero(enti)} enti`;

/** The second build as a Markdown table. */
export function formatModifica({
  modifica = [],
  ...misura
}: Pick<Misura, 'modifica' | 'obiettivi' | 'enti'>): string {
  const testate = TESTATE.slice(0, 4);
  const righe = modifica.map((fase) => listCelle(fase).slice(0, 4));
  const titolo = `### Un obiettivo cambiato fra ${formatTitolo(misura)}`;
  return [titolo, '', ...[testate, ['---', '--:', '--:', '--:'], ...righe].map(formatRiga)].join('\n');
}

/** A size as a Markdown table: its phases, the whole build, and the least that it could take. */
export function formatTabella({ fasi, totale, minimo, ...misura }: Misura): string {
  const titolo = `### ${formatTitolo(misura)}`;
  const allinea = TESTATE.map((_, i) => (i === 0 ? '---' : '--:'));
  const righe = fasi.map((fase) => listCelle(fase));
  const fine = [listCelle({ ...totale, nome: 'costruzione intera' }, minimo)];
  if (minimo) fine.push(listCelle({ ...minimo, nome: 'minimo: scrivere gli stessi file' }, minimo));
  return [titolo, '', ...[TESTATE, allinea, ...righe, ...fine].map(formatRiga)].join('\n');
}

const RICERCHE: [che: keyof Omit<Ricerca, 'dove' | 'pagine'>, nome: string][] = [
  ['fredda', 'la prima volta'],
  ['calda', 'la seconda volta'],
  ['seconda', 'un’altra parola'],
  ['conFiltro', 'con un filtro in più'],
];

const writeChili = (byte: number): string => write(byte / 1e3, 1);

const listCelleRicerca = (dove: string, nome: string, { attesa, ricerca, tutto }: Costo): string[] => [
  `${dove}, ${nome}`,
  write(attesa),
  writeChili(ricerca),
  writeChili(tutto),
];

/** The searches of a reader as a Markdown table. */
export function formatRicerca({
  ricerca,
  ...misura
}: Pick<Misura, 'ricerca' | 'obiettivi' | 'enti'>): string {
  const titolo = `### La ricerca in ${formatTitolo(misura)}`;
  const testate = [
    'Ricerca',
    'Al primo risultato (ms)',
    'Ricerca fin lì (KB)',
    'Con la pagina, in tutto (KB)',
  ];
  const righe = ricerca.flatMap(({ dove, pagine, ...costi }) =>
    RICERCHE.map(([che, nome]) => listCelleRicerca(`${dove} (${write(pagine)} pagine)`, nome, costi[che])),
  );
  return [titolo, '', ...[testate, ['---', '--:', '--:', '--:'], ...righe].map(formatRiga)].join('\n');
}

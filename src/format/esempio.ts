import { findEtichetta } from '../domain/esito';
import { formatNumero } from '../domain/numero';
import type { Soluzione } from '../domain/soluzione';
import type { Esempio } from '../schema/esempio';
import type { Motivo } from '../schema/motivo';
import type { Regole } from '../schema/regole';
import { formatMotivo } from './motivo';
import { writeConto } from './spiegazione';

const writeParte = (che: string, numero: number | undefined, motivo: Motivo | undefined): string =>
  numero === undefined
    ? `${che} assente (${motivo ? formatMotivo(motivo) : 'manca'})`
    : `${che} ${formatNumero(numero)}`;

/** Ciò che entra in un esempio, in una riga. */
export function writeIngresso({ che, ingresso }: Esempio, { esiti }: Pick<Regole, 'esiti'>): string {
  switch (che) {
    case 'indicatore': {
      const { atteso, rilevato, partenza, verso } = ingresso;
      const come = verso ? ` (verso: ${verso})` : '';
      return `${partenza ? `Partenza «${partenza}», ` : ''}atteso «${atteso}»${come}, rilevato «${rilevato}»`;
    }
    case 'media':
      return ingresso.indicatori
        .map(({ peso, valore, motivo }) =>
          [
            peso === undefined ? '' : `peso ${formatNumero(peso)}, `,
            writeParte('raggiungimento', valore, motivo),
          ].join(''),
        )
        .join('; ');
    case 'totale':
      return ingresso.righe
        .map(
          ({ peso, motivoPeso, percentuale, motivoPercentuale }) =>
            `${writeParte('peso', peso, motivoPeso)}, ${writeParte('percentuale', percentuale, motivoPercentuale)}`,
        )
        .join('; ');
    case 'linea':
      return ingresso.esiti.map((esito) => (esito ? findEtichetta(esito, esiti) : 'senza esito')).join('; ');
    case 'obiettivo':
      return `Percentuale ${formatNumero(ingresso.percentuale)}`;
  }
}

/** Ciò che esce da un esempio: il conto, il motivo, l'esito. */
export function writeSoluzione(
  { valore, motivo, esito, conto }: Soluzione,
  { esiti }: Pick<Regole, 'esiti'>,
): string {
  const cifra = writeConto({ ...(valore === undefined ? {} : { valore }), ...(conto ? { conto } : {}) });
  return [
    cifra,
    motivo && `Non si calcola: ${formatMotivo(motivo)}`,
    esito && `Esito «${findEtichetta(esito, esiti)}»`,
  ]
    .filter(Boolean)
    .join('. ');
}

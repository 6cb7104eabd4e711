import { TABELLE } from './index';

/** La descrizione delle tabelle per i programmi (Frictionless Data Package): colonne, tipi, licenza. */
export function formatDatapackage(sito: string): string {
  const pacchetto = {
    name: 'piano-aperto',
    title: 'Piano Aperto: piani della performance come dati aperti',
    homepage: `${sito}/dati/`,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/deed.it' }],
    resources: TABELLE.map(({ nome, titolo, descrizione, colonne }) => ({
      name: nome,
      path: `${nome}.csv`,
      title: titolo,
      description: descrizione,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: colonne.map((colonna) => ({
          name: colonna.nome,
          type: colonna.tipo,
          description: colonna.descrizione,
        })),
      },
    })),
  };
  return `${JSON.stringify(pacchetto, null, 2)}\n`;
}

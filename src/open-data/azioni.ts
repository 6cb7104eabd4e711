import { sortVoci } from '../domain/ordine';
import type { Attivita } from '../schema/attivita';
import { defineTabella, numero, testo } from './tabella';

interface RigaAzione {
  obiettivo: string;
  attivita: string;
  anno: number | undefined;
  azione: string | undefined;
  responsabile: string | undefined;
}

/** Le azioni di un'attività; una che il documento non divide per anno è una riga sola, senza anno. */
const listAzioni = (azioni: Attivita['azioni']) => {
  const righe = Object.entries(azioni).flatMap(([anno, lista]) =>
    lista.map(({ titolo }) => ({ anno: Number(anno), azione: titolo })),
  );
  return righe.length > 0 ? righe : [{ anno: undefined, azione: undefined }];
};

export const tabellaAzioni = defineTabella<RigaAzione>({
  nome: 'azioni',
  titolo: 'Azioni per anno',
  descrizione: 'Un’azione di un anno per riga; un’attività senza anni è una riga con anno e azione vuoti.',
  righe: ({ obiettivi }) =>
    obiettivi.flatMap(({ codice, dati }) =>
      sortVoci(dati.attivita).flatMap(([, { titolo, azioni, responsabile }]) =>
        listAzioni(azioni).map((azione) => ({
          obiettivo: codice,
          attivita: titolo,
          responsabile,
          ...azione,
        })),
      ),
    ),
  colonne: [
    testo('obiettivo', 'Codice dell’obiettivo', ({ obiettivo }) => obiettivo),
    testo('attivita', 'Attività', ({ attivita }) => attivita),
    numero('anno', 'Anno', ({ anno }) => anno),
    testo('azione', 'Azione, come stampata', ({ azione }) => azione),
    testo('responsabile', 'Ufficio che coordina, come stampato', ({ responsabile }) => responsabile),
  ],
});

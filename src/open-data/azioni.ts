import { sortVoci } from '../domain/ordine';
import { defineTabella, numero, testo } from './tabella';

interface RigaAzione {
  obiettivo: string;
  attivita: string;
  anno: number;
  azione: string;
  responsabile: string | undefined;
}

export const tabellaAzioni = defineTabella<RigaAzione>({
  nome: 'azioni',
  titolo: 'Azioni per anno',
  descrizione: 'Un’azione di un anno per riga, nei piani che programmano per anno.',
  righe: ({ obiettivi }) =>
    obiettivi.flatMap(({ codice, dati }) =>
      sortVoci(dati.attivita).flatMap(([, { titolo, azioni, responsabile }]) =>
        Object.entries(azioni).flatMap(([anno, lista]) =>
          lista.map((azione) => ({
            obiettivo: codice,
            attivita: titolo,
            anno: Number(anno),
            azione: azione.titolo,
            responsabile,
          })),
        ),
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

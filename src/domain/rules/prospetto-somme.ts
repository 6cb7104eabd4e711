import type { Prospetto } from '../../schema/prospetto';
import type { RegolaControllo } from '../controllo';
import { buildTrovato, type CellaErrata, formatSomma, sum } from './celle';

type Valori = number[];

const isErrata = (dichiarato: number, parti: Valori) => parti.length > 0 && sum(parti) !== dichiarato;

/** Le categorie che sommate fanno il totale: quelle che non sono parte di un'altra. */
const listPrincipali = (prospetto: Prospetto) =>
  Object.entries(prospetto.categorie).filter(([, { dentro }]) => dentro === undefined);

/** Per riga: l'insieme «totale» deve essere la somma degli altri. */
function listPerRiga(prospetto: Prospetto): CellaErrata[] {
  const righe = [
    ...Object.values(prospetto.categorie),
    { etichetta: 'riga del totale', ...prospetto.totale },
  ];
  return righe.flatMap(({ etichetta, celle, riga }) =>
    Object.entries(prospetto.insiemi).flatMap(([chiave, insieme]) => {
      const dichiarato = celle[chiave]?.valore;
      const parti = (insieme.somma ?? []).flatMap((addendo) => celle[addendo]?.valore ?? []);
      if (dichiarato === undefined || !isErrata(dichiarato, parti)) return [];
      const dove = `«${etichetta}», ${insieme.etichetta}`;
      const luogo = celle[chiave]?.riga ?? riga;
      return [{ dove, dichiarato, calcolato: sum(parti), conto: formatSomma(parti), riga: luogo }];
    }),
  );
}

/** Per colonna: il totale deve essere la somma delle categorie. */
function listPerColonna(prospetto: Prospetto): CellaErrata[] {
  return Object.entries(prospetto.insiemi).flatMap(([chiave, insieme]) => {
    const dichiarato = prospetto.totale.celle[chiave]?.valore;
    const parti = listPrincipali(prospetto).flatMap(([, { celle }]) => celle[chiave]?.valore ?? []);
    if (dichiarato === undefined || !isErrata(dichiarato, parti)) return [];
    const dove = `totale della colonna ${insieme.etichetta}`;
    return [
      {
        dove,
        dichiarato,
        calcolato: sum(parti),
        conto: formatSomma(parti),
        riga: prospetto.totale.celle[chiave]?.riga ?? prospetto.totale.riga,
      },
    ];
  });
}

/** Per parti: i «di cui» devono sommare alla categoria che dividono. */
function listPerParti(prospetto: Prospetto): CellaErrata[] {
  return Object.entries(prospetto.categorie).flatMap(([chiave, { etichetta, celle, riga }]) => {
    const figlie = Object.values(prospetto.categorie).filter(({ dentro }) => dentro === chiave);
    return Object.entries(prospetto.insiemi).flatMap(([insieme, { etichetta: colonna }]) => {
      const dichiarato = celle[insieme]?.valore;
      const parti = figlie.flatMap((figlia) => figlia.celle[insieme]?.valore ?? []);
      if (dichiarato === undefined || !isErrata(dichiarato, parti)) return [];
      const dove = `«${etichetta}», ${colonna}, parti «di cui»`;
      const luogo = celle[insieme]?.riga ?? riga;
      return [{ dove, dichiarato, calcolato: sum(parti), conto: formatSomma(parti), riga: luogo }];
    });
  });
}

export const prospettoSomme: RegolaControllo = {
  chiave: 'prospetto-somme',
  titolo: 'Somme delle tabelle di riepilogo',
  spiegazione:
    'In una tabella stampata, ogni totale deve essere la somma delle sue parti: per riga, per colonna e nei «di cui».',
  perche:
    'Chi cita un totale sbagliato ripete lo sbaglio: sembra fatto di più, o di meno, di ciò che le parti dicono.',
  esempio: 'Una riga stampa 4 linee, 6 progetti e 11 in tutto: 4 + 6 fa 10.',
  check: (piano) =>
    Object.entries(piano.prospetti).flatMap((voce) =>
      [...listPerRiga(voce[1]), ...listPerColonna(voce[1]), ...listPerParti(voce[1])].map((cella) =>
        buildTrovato(piano, voce, 'errore', cella),
      ),
    ),
};

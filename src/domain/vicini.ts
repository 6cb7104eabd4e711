import { listRigheProprie, type ObiettivoCalcolato } from './obiettivo';
import { findObiettivo, listFigli, type PianoCalcolato } from './piano';
import type { SettoreCalcolato } from './settore';

/** Gli obiettivi tra cui uno sta, e di chi sono: dello stesso padre, dello stesso settore, o in cima all'albero. */
export type Fratelli = { obiettivi: ObiettivoCalcolato[] } & (
  | { di: 'padre'; padre: ObiettivoCalcolato }
  | { di: 'settore'; settore: SettoreCalcolato }
  | { di: 'piano' }
);

/** Il primo settore che risponde di un obiettivo; chi ne porta solo il peso trasversale non ne risponde. */
function findSettore(obiettivo: ObiettivoCalcolato, piano: PianoCalcolato): SettoreCalcolato | undefined {
  const [riga = obiettivo.righe[0]] = listRigheProprie(obiettivo);
  return piano.settori.find(({ codice }) => codice === riga?.settore);
}

/**
 * Tra chi sta un obiettivo, lui compreso, nell'ordine in cui si leggono: un esecutivo nella tabella del suo settore, gli altri
 * tra i figli dello stesso padre o tra le radici.
 */
export function listFratelli(obiettivo: ObiettivoCalcolato, piano: PianoCalcolato): Fratelli {
  const settore = obiettivo.dati.livello === 'esecutivo' ? findSettore(obiettivo, piano) : undefined;
  if (settore) {
    const obiettivi = piano.obiettivi.filter(
      ({ dati, righe }) =>
        dati.livello === 'esecutivo' && righe.some((riga) => riga.settore === settore.codice),
    );
    return { di: 'settore', settore, obiettivi };
  }
  const padre = findObiettivo(piano, obiettivo.dati.padre);
  if (padre) return { di: 'padre', padre, obiettivi: listFigli(piano, padre) };
  const radici = piano.obiettivi.filter((altro) => !findObiettivo(piano, altro.dati.padre));
  return { di: 'piano', obiettivi: radici };
}

/** Chi viene prima e chi dopo in un elenco; il primo non ha un prima e l'ultimo non ha un dopo. */
export function findVicini<T>(uno: T, elenco: T[]): { prima: T | undefined; dopo: T | undefined } {
  const posto = elenco.indexOf(uno);
  return posto < 0
    ? { prima: undefined, dopo: undefined }
    : { prima: elenco[posto - 1], dopo: elenco[posto + 1] };
}

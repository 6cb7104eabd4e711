import { type Impronta, listImpronte } from './istantanee';
import { quote } from './parole';
import { buildProblema, type Problema } from './problema';
import type { Contenuto } from './read-content';

/**
 * The data of a frozen version are those of its last edition: whoever cited them can count on it.
 * It comes last, and looks only at the plans in which the other checks found nothing.
 */
export function checkIstantanee(contenuto: Contenuto, problemi: Problema[]): Problema[] {
  return listImpronte(contenuto, problemi).flatMap((impronta) => {
    const letto = contenuto.parti.istantanee.find(({ id }) => id === `${impronta.cartella}/istantanee`);
    if (!letto || impronta.ultima === undefined || impronta.ultima.sha256 === impronta.sha256) return [];
    const percorso = [impronta.versione, impronta.edizioni - 1, 'sha256'];
    return [buildProblema(letto, percorso, describeCambiata(impronta))];
  });
}

const describeCambiata = ({ versione, sha256, ultima }: Impronta) =>
  `i dati della versione ${quote(versione)} sono cambiati: l’impronta ora è ${sha256} e l’ultima edizione è ${ultima?.sha256} → rimettili com’erano, o se correggi la trascrizione aggiungi un’edizione con la nuova impronta e il motivo`;

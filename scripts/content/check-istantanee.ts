import { type Impronta, listCongelate } from './istantanee';
import { quote } from './parole';
import { buildProblema, type Problema } from './problema';
import type { Contenuto } from './read-content';

/**
 * The data of a frozen version are those of its last edition: whoever cited them can count on it.
 * It comes last, and looks only at the plans in which the other checks found nothing.
 */
export function checkIstantanee(contenuto: Contenuto, problemi: Problema[]): Problema[] {
  return listCongelate(contenuto, problemi).flatMap((impronta) => {
    const letto = contenuto.parti.istantanee.find(({ id }) => id === `${impronta.cartella}/istantanee`);
    if (!letto || impronta.ultima === undefined || impronta.ultima.sha256 === impronta.sha256) return [];
    const percorso = [impronta.versione, impronta.edizioni - 1, 'sha256'];
    return [buildProblema(letto, percorso, describeCambiata(impronta))];
  });
}

const describeCambiata = ({ versione, sha256 }: Impronta) =>
  `i dati della versione ${quote(versione)} non sono più quelli della sua ultima edizione → rimettili com’erano o, se correggi la trascrizione o mancava un atto di prima, aggiungi in fondo a ${quote(versione)} { "sha256": "${sha256}", "data": "AAAA-MM-GG", "motivo": "perché cambia" }`;

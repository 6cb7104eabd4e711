import type { Obiettivo } from '../../src/schema/obiettivo';
import type { Cornice } from './cornice';
import { buildEsecutivo, buildOperativo, buildStrategico, type Posto } from './obiettivi';
import { buildUffici, listRighe, type Ufficio } from './settori';

/** Fewer objectives than these have no tree above them. */
const MINIMO_ALBERO = 12;

/** The tree above the objectives of the sectors. */
function buildAlbero(
  quanti: { strategici: number; operativi: number },
  uffici: Ufficio[],
  cornice: Cornice,
): Obiettivo[] {
  const pick = (i: number) => uffici[i % uffici.length] as Ufficio;
  const name = (i: number) => String(i + 1).padStart(2, '0');
  const strategici = Array.from({ length: quanti.strategici }, (_, i) =>
    buildStrategico(name(i), pick(i).tema, cornice),
  );
  const operativi = Array.from({ length: quanti.operativi }, (_, i) => {
    const padre = name(i % quanti.strategici);
    const codice = `${padre}.${name(Math.floor(i / quanti.strategici))}`;
    const { codice: settore, tema } = pick(i);
    return buildOperativo({ codice, padre, settore, tema }, cornice);
  });
  return [...strategici, ...operativi];
}

/** The objectives of the sectors, six under each line; one in a hundred carries the title of the one before. */
function buildEsecutivi(uffici: Ufficio[], linee: string[], cornice: Cornice): Obiettivo[] {
  return uffici.flatMap((ufficio, u) => {
    const nameCodice = (i: number) => `${ufficio.codice}.${String(i + 1).padStart(5, '0')}`;
    const pickLinea = (i: number) => linee[(u * 3 + Math.floor(i / 6)) % linee.length];
    return listRighe(ufficio).map((riga, i) => {
      const doppio = i % 6 > 0 && cornice.sorte.derive(`${nameCodice(i)}/doppio`).chance(0.01);
      const posto: Posto = {
        codice: nameCodice(i),
        righe: [riga],
        padre: pickLinea(i),
        altroPadre: pickLinea(i + 6),
        tema: ufficio.tema,
        titoloDi: nameCodice(doppio ? i - 1 : i),
      };
      return buildEsecutivo(posto, cornice);
    });
  });
}

/** All the objectives of a plan, exactly as many as asked for. */
export function buildObiettivi(
  quanti: number,
  cornice: Cornice,
): { uffici: Ufficio[]; obiettivi: Obiettivo[] } {
  const strategici = quanti < MINIMO_ALBERO ? 0 : Math.max(1, Math.round(quanti * 0.03));
  const operativi = quanti < MINIMO_ALBERO ? 0 : Math.max(1, Math.round(quanti * 0.12));
  const uffici = buildUffici(quanti - strategici - operativi, cornice);
  const albero = buildAlbero({ strategici, operativi }, uffici, cornice);
  const linee = albero.flatMap(({ livello, codice }) => (livello === 'operativo' ? codice : []));
  return { uffici, obiettivi: [...albero, ...buildEsecutivi(uffici, linee, cornice)] };
}

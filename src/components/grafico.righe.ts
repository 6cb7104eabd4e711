/** Sopra la figura il disegno mette ogni voce dove la figura ha la sua riga: le righe sono alte quanto il loro titolo. */
import { CategoryScale } from 'chart.js';

const listCorsie = (tela: HTMLCanvasElement): Element[] => [
  ...(tela.closest('.figura')?.querySelectorAll('.corsie') ?? []),
];

/** Il posto delle barre nella tela, in pixel: il carattere, quanto è alta una corsia, quanto resta ai lati per punti e valori. */
export interface Posto {
  carattere: number;
  alta: number;
  sinistra: number;
  destra: number;
}

/** Il posto misurato nella figura: cambia con la grandezza del carattere scelta da chi legge. Nulla se la tela è da sola. */
export function findPosto(tela: HTMLCanvasElement): Posto | undefined {
  const corsia = listCorsie(tela)[0]?.firstElementChild?.getBoundingClientRect();
  const intorno = tela.parentElement?.getBoundingClientRect();
  if (!corsia || !intorno) return undefined;
  return {
    carattere: Number.parseFloat(getComputedStyle(tela).fontSize),
    alta: corsia.height,
    sinistra: corsia.left - intorno.left,
    destra: intorno.right - corsia.right,
  };
}

/** Le voci alle altezze misurate nella figura, rimisurate a ogni disegno. */
export class ScalaRighe extends CategoryScale {
  static override id = 'righe';
  private centri: number[] = [];

  override configure(): void {
    super.configure();
    const { canvas } = this.chart;
    const alto = canvas.parentElement?.getBoundingClientRect().top ?? 0;
    this.centri = listCorsie(canvas).map((corsie) => {
      const { top, height } = corsie.getBoundingClientRect();
      return top + height / 2 - alto;
    });
  }

  override getPixelForValue(voce: number): number {
    return this.centri[voce] ?? Number.NaN;
  }

  override getValueForPixel(pixel: number): number {
    const distanze = this.centri.map((centro) => Math.abs(centro - pixel));
    return distanze.indexOf(Math.min(...distanze));
  }
}

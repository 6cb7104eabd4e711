import type { DatiConfronto, Unita } from '../../domain/unita';
import type { Regole } from '../../schema/regole';

/** I dati degli enti chiesti finora, e solo di quelli: un paese intero non sta nella memoria di un telefono. */
export class DatiEnti {
  #perEnte = new Map<string, DatiConfronto>();

  /** Chiede i dati degli enti che non ci sono ancora. */
  async load(enti: string[]): Promise<void> {
    const mancanti = enti.filter((ente) => !this.#perEnte.has(ente));
    const letti = await Promise.all(
      mancanti.map(async (ente) => {
        const risposta = await fetch(`/dati/${ente}/confronto.json`);
        if (!risposta.ok) throw new Error(`i dati del confronto di «${ente}» non si leggono`);
        return [ente, (await risposta.json()) as DatiConfronto] as const;
      }),
    );
    for (const [ente, dati] of letti) this.#perEnte.set(ente, dati);
  }

  get unita(): Unita[] {
    return [...this.#perEnte.values()].flatMap(({ unita }) => unita);
  }

  /** Le regole con cui sono calcolate le cifre, per chiave. */
  get regole(): Record<string, Regole> {
    return Object.assign({}, ...[...this.#perEnte.values()].map(({ regole }) => regole));
  }
}

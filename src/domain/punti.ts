import type { Totale } from './totale';

/** I punti che una riga di un settore ha portato al totale e quelli che ha lasciato per strada: insieme fanno il suo peso. */
export interface Punti {
  chiave: string;
  peso: number;
  ottenuti: number;
  persi: number;
}

/**
 * Da dove vengono i punti di un settore: riga per riga, peso × percentuale / 100 e quanto manca al peso.
 * Se le regole riportano i pesi a 100, anche qui il peso è quello riportato. Da chi ne perde di più; le righe fuori dal conto non ci sono.
 */
export function listPunti({ contributi }: Totale, normalizza: boolean): Punti[] {
  const somma = contributi.reduce((totale, { peso }) => totale + peso, 0);
  const scala = normalizza && somma > 0 ? 100 / somma : 1;
  return contributi
    .map(({ chiave, peso, punti }) => ({
      chiave,
      peso: peso * scala,
      ottenuti: punti * scala,
      persi: (peso - punti) * scala,
    }))
    .sort((a, b) => b.persi - a.persi);
}

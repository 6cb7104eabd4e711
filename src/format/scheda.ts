import { formatPercentuale } from '../domain/numero';
import type { Scheda } from '../schema/scheda';
import type { Storia, Voce } from '../schema/voce';
import { formatMotivo } from './motivo';
import { joinFrasi } from './testo';
import type { Valore } from './valori';

type Quando = Record<string, string>;

const explain = ({ motivo, nota }: Voce<unknown>): string | undefined =>
  joinFrasi([motivo && formatMotivo(motivo), nota]);

const buildValore = (termine: string, valore: string, nota: string | undefined): Valore => ({
  termine,
  valore,
  ...(nota ? { nota } : {}),
});

/** Un dato della scheda, una voce per versione: quelle dopo la prima dicono quando il dato è cambiato. */
function listStoria<T extends string | number>(
  termine: string,
  storia: Storia<T> | undefined,
  quando: Quando,
  write: (valore: T) => string = String,
): Valore[] {
  const [approvato] = Object.keys(quando);
  return Object.entries(storia ?? {}).map(([versione, voce]) =>
    buildValore(
      versione === approvato ? termine : `${termine}, ${quando[versione] ?? versione}`,
      voce.valore === undefined ? (voce.testo ?? '—') : write(voce.valore),
      explain(voce),
    ),
  );
}

/** Esito e percentuale stanno insieme: la scheda li stampa nella stessa casella. */
function listEsiti({ esito, percentuale }: Scheda, quando: Quando): Valore[] {
  const versioni = Object.keys(quando).filter((versione) => esito?.[versione] ?? percentuale?.[versione]);
  return versioni.map((versione) => {
    const voci = [esito?.[versione], percentuale?.[versione]].flatMap((voce) => voce ?? []);
    const testi = voci.flatMap(({ valore }) =>
      valore === undefined ? [] : typeof valore === 'number' ? formatPercentuale(valore) : valore,
    );
    const note = [...new Set(voci.flatMap((voce) => explain(voce) ?? []))];
    return buildValore(`Esito ${quando[versione]}`, testi.join(', ') || '—', joinFrasi(note));
  });
}

const listTesto = (termine: string, testo: string | boolean | undefined): Valore[] => {
  if (testo === undefined) return [];
  return [{ termine, valore: typeof testo === 'string' ? testo : testo ? 'Sì' : 'No' }];
};

/** Ciò che la scheda di un obiettivo stampa, in coppie; tace su ciò che non ha. */
export const listVociScheda = (scheda: Scheda, quando: Quando): Valore[] => [
  ...listStoria('Inizio', scheda.inizio, quando),
  ...listStoria('Fine', scheda.fine, quando),
  ...listStoria('Priorità', scheda.priorita, quando),
  ...listStoria('Peso', scheda.peso, quando),
  ...listEsiti(scheda, quando),
  ...listTesto('Assessorato', scheda.assessorato),
  ...listTesto('Condiviso con', scheda.condivisione),
  ...listTesto('Risorse di bilancio dedicate', scheda.risorse),
  ...listTesto('Verifiche di qualità', scheda.qualita),
];

/** Ciò che la scheda racconta, in parole nostre; dove il racconto manca, perché. */
export const listRacconto = (scheda: Scheda, quando: Quando): Valore[] => [
  ...listTesto('È raggiunto se', scheda.raggiuntoSe),
  ...listTesto('Non è raggiunto se', scheda.nonRaggiuntoSe),
  ...listTesto('Vincoli e criticità', scheda.vincoli),
  ...listStoria('Come è andata', scheda.andamento, quando),
];

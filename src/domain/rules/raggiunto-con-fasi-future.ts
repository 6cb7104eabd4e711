import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import type { FaseCalcolata } from '../fase';
import { formatNumero } from '../numero';
import { isRealizzato, type ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { readScadenza } from '../scadenza';
import { findUltima } from '../storia';

type Stampata = FaseCalcolata['stampate'][number];

/** Le fini stampate nell'ultima versione che dà date alla fase; se quella sposta solo l'inizio, gli inizi. */
function listUltimeDate({ stampate }: FaseCalcolata): Stampata[] {
  const ultima = stampate.at(-1)?.versione;
  const date = stampate.filter(({ versione }) => versione === ultima);
  const fini = date.filter(({ che }) => che !== 'inizio');
  return fini.length > 0 ? fini : date;
}

/** Vero se la data stampata viene tutta dopo il giorno dato. */
function isDopo({ voce, anno }: Stampata, giorno: string): boolean {
  const letta = readScadenza(voce, anno ? Number(anno) : undefined);
  return letta !== undefined && 'da' in letta && letta.da > giorno;
}

const NOTA_PESO =
  'Il documento non dice se la fase è stata anticipata, né se il suo peso misura solo la parte di quest’anno.';

/** Le fasi pesate che, secondo le ultime date stampate, finiscono tutte dopo il giorno del consuntivo. */
function listFuture(obiettivo: ObiettivoCalcolato, piano: PianoDaControllare): Trovato[] {
  const [consuntivo, versione] = Object.entries(piano.piano.versioni).at(-1) ?? [];
  const giorno = versione?.data;
  if (!giorno || !isRealizzato(obiettivo, consuntivo)) return [];
  return obiettivo.fasi.flatMap((fase) => {
    const date = listUltimeDate(fase);
    const ultima = date.at(-1);
    const peso = findUltima(fase.dati.peso, Object.keys(piano.piano.versioni))?.valore ?? 0;
    if (!ultima || peso === 0 || !date.every((data) => isDopo(data, giorno))) return [];
    const { voce, anno } = ultima;
    const dellAnno = anno ? ` (${anno})` : '';
    const verbo = ultima.che === 'inizio' ? 'è spostata a' : 'finisce';
    return [
      {
        gravita: 'giudizio' as const,
        soggetto: buildSoggettoObiettivo(obiettivo),
        dichiarato: '100 %',
        calcolato: `fase ${fase.numero}: ${voce.valore}${dellAnno}`,
        messaggio: `La percentuale a consuntivo è 100 %, ma la fase ${fase.numero}, che pesa ${formatNumero(peso)}, ${verbo} «${voce.valore}»${dellAnno}: torna solo se è stata anticipata, o se il peso misura la sola parte dell’anno.`,
        fonte: findFonte(piano, voce, ultima.versione),
        nota: voce.nota ?? NOTA_PESO,
      },
    ];
  });
}

export const raggiuntoConFasiFuture: RegolaControllo = {
  chiave: 'raggiunto-con-fasi-future',
  titolo: 'Obiettivi al 100 % con fasi che finiscono dopo',
  spiegazione:
    'Un obiettivo realizzato al 100 % non dovrebbe avere fasi con un peso che, secondo le ultime date stampate, finiscono dopo il consuntivo. Può essere giusto, se il documento dà al peso un altro senso: per questo è un giudizio.',
  perche: 'Chi legge 100 % pensa che non resti nulla da fare.',
  esempio: 'L’obiettivo è al 100 % nel 2021; la fase 4, che pesa 20, finisce a marzo 2022.',
  check: (piano) => piano.obiettivi.flatMap((obiettivo) => listFuture(obiettivo, piano)),
};

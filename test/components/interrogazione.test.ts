import { describe, expect, it } from 'vitest';
import { findVicina } from '../../src/components/ricerca/correzione.ts';
import {
  buildChiavePropria,
  isCercabile,
  listChiavi,
  normalizeCodice,
  parseInterrogazione,
} from '../../src/components/ricerca/interrogazione.ts';
import { buildIndirizzo, parseIndirizzo } from '../../src/components/ricerca/richiesta.ts';
import { findRiscontro } from '../../src/components/ricerca/riscontro.ts';
import { writeCampo } from '../../src/components/ricerca/scarica.ts';
import { listAffini, listAggiunte } from '../../src/components/ricerca/sinonimi.ts';

const leggi = (testo: string) => parseInterrogazione(testo).parole;
const codice = (testo: string) => parseInterrogazione(testo).codice;

describe('le parole di una domanda', () => {
  it('si dividono agli spazi, senza maiuscole e senza ripetizioni', () => {
    expect(leggi('  Nidi  NIDI Scuole ')).toEqual(['nidi', 'scuole']);
  });

  it('tengono gli accenti, che sono Pagefind e i suoi indici a pareggiare', () => {
    expect(leggi('accessibilità città')).toEqual(['accessibilità', 'città']);
  });

  it("perdono l'apostrofo usato come accento e l'articolo eliso, dritto o tipografico", () => {
    expect(leggi("CITTA' dell'infanzia d’Argine")).toEqual(['citta', 'infanzia', 'argine']);
  });

  it('perdono articoli e preposizioni, se resta altro', () => {
    expect(leggi('il piano di zona')).toEqual(['piano', 'zona']);
    expect(leggi('di')).toEqual(['di']);
  });

  it('si dividono alla punteggiatura, ma una sigla puntata è una parola sola', () => {
    expect(leggi('on-line e/o (sociale)')).toEqual(['on', 'line', 'sociale']);
    expect(leggi('servizi L.I.S. e P.U.G.')).toEqual(['servizi', 'lis', 'pug']);
  });

  it('con le cifre restano intere', () => {
    expect(leggi('85% 0-6 31/12/2023 n.12')).toEqual(['85', '06', '31122023', '12']);
  });

  it('sono una frase identica quando stanno fra virgolette', () => {
    expect(parseInterrogazione('«Piano di zona»').frase).toBe('piano di zona');
    expect(parseInterrogazione('"nidi"').frase).toBeUndefined();
    expect(leggi('"piano di')).toEqual(['piano']);
  });

  it('bastano in due lettere o in una cifra', () => {
    expect(isCercabile(parseInterrogazione('ni'))).toBe(true);
    expect(isCercabile(parseInterrogazione('4'))).toBe(true);
    for (const poco of ['', 'n', '+++', '%']) expect(isCercabile(parseInterrogazione(poco))).toBe(false);
  });
});

describe('una parola sbagliata', () => {
  const parole = ['obiettivi', 'indicatori', 'anziani', 'nidi', 'indicatore'];

  it('diventa la più vicina: fino a due lettere di differenza, una se è corta', () => {
    expect(findVicina('indicattori', parole)).toBe('indicatori');
    expect(findVicina('anzini', parole)).toBe('anziani');
    expect(findVicina('nadu', parole)).toBeUndefined();
  });

  it('a pari distanza diventa quella che comincia uguale, poi la più frequente', () => {
    expect(findVicina('indicator', parole)).toBe('indicatori');
    expect(findVicina('casa', ['cosa', 'case'])).toBe('cosa');
    expect(findVicina('zona', ['rona', 'zana'])).toBe('zana');
  });
});

describe('i sinonimi', () => {
  const gruppi = [
    { forme: ["Nido d'infanzia", 'nidi'], sinonimi: ['asilo'] },
    { forme: ['Polizia locale'], sinonimi: ['vigili'] },
  ];

  it('si aggiungono alla pagina che ha una forma del termine, con altra desinenza anche', () => {
    expect(listAggiunte('Domande per il nido', gruppi)).toEqual(["Nido d'infanzia", 'asilo']);
    expect(listAggiunte('I nidi d’infanzia e un asilo', gruppi)).toEqual([]);
  });

  it('non si aggiungono a chi ha soltanto la parola di tutti i giorni', () => {
    expect(listAggiunte('I vigili del fuoco', gruppi)).toEqual([]);
  });

  it('dicono a chi cerca come lo scrivono i documenti', () => {
    expect(listAffini('posti asili', gruppi)).toEqual({
      affini: ["Nido d'infanzia", 'nidi'],
      termini: ["Nido d'infanzia"],
    });
    expect(listAffini('nidi d’infanzia', gruppi)).toEqual({ affini: [], termini: [] });
    expect(listAffini('strade', gruppi)).toEqual({ affini: [], termini: [] });
  });
});

describe('i risultati in una tabella', () => {
  it('hanno fra virgolette ciò che ha una virgola, una virgoletta o un a capo', () => {
    expect(['nidi', 'nidi, scuole', 'il «Patto»', 'il "Patto"', 'a\nb'].map(writeCampo)).toEqual([
      'nidi',
      '"nidi, scuole"',
      'il «Patto»',
      '"il ""Patto"""',
      '"a\nb"',
    ]);
  });
});

describe('l’indirizzo della ricerca', () => {
  it('tiene testo, filtri e ordine, e li ridà', () => {
    const scritto = '?q=nidi&tipo=Indicatore&esito=Raggiunto&esito=Non+raggiunto&ordine=peso';
    expect(buildIndirizzo(parseIndirizzo(scritto))).toBe(scritto);
  });

  it('non tiene un ordine che non c’è', () => {
    expect(buildIndirizzo(parseIndirizzo('?q=nidi&ordine=toString'))).toBe('?q=nidi');
  });
});

describe('un codice', () => {
  it.each(['S5.00016', 's5.00016', 'S5 00016', 's5-00016', ' S5.00016. '])(
    'scritto %j è lo stesso',
    (testo) => {
      expect(codice(testo)).toBe('s500016');
    },
  );

  it.each([
    ['00045', '00045'],
    ['01.02.03', '010203'],
    ['2393', '2393'],
    ['s5.000', 's5000'],
    ['dg 00004', 'dg00004'],
    ['DG.00004/S4.00002', 'dg00004s400002'],
    ['DG.00003 / S7.00001', 'dg00003s700001'],
  ])('%j si cerca come %j', (testo, atteso) => {
    expect(codice(testo)).toBe(atteso);
  });

  it('non è una parola qualsiasi vicina a un numero', () => {
    expect(codice('nidi 2023')).toBeUndefined();
    expect(leggi('anno 00045')).toEqual(['anno', '00045']);
    expect(leggi('età 0-6')).toEqual(['età', '06']);
  });

  it('ha nell’indice la sua chiave, sé stesso e i codici che unisce', () => {
    expect(listChiavi('DG.00004/S4.00002')).toEqual([
      'zqdg00004s400002',
      'dg00004s400002',
      'dg00004',
      's400002',
    ]);
    expect(listChiavi('00045')).toEqual(['zq00045', '00045']);
    expect(listChiavi('—')).toEqual([]);
  });

  it('cercato e indicizzato dà la stessa chiave', () => {
    for (const scritto of ['S5.00016', 'DG.00004/S4.00002', '01.02.03']) {
      expect(normalizeCodice(scritto)).toBe(codice(scritto));
      expect(listChiavi(scritto)).toContain(buildChiavePropria(codice(scritto) ?? ''));
    }
  });
});

describe('una parola cercata, nelle pagine trovate', () => {
  it('è presente con altra desinenza, senza accento, dopo un articolo, a metà', () => {
    expect(findRiscontro('scuole', ['scuola'])).toBe('presente');
    expect(findRiscontro('citta', ['città.'])).toBe('presente');
    expect(findRiscontro('infanzia', ["dell'infanzia)"])).toBe('presente');
    expect(findRiscontro('s5000', ['S5.00016'])).toBe('presente');
    expect(findRiscontro('dg00004', ['S4.00002/DG.00004'])).toBe('presente');
  });

  it('è simile se comincia come un’altra, per esempio con un errore di battitura', () => {
    expect(findRiscontro('accessibilta', ['accessibilità'])).toBe('simile');
  });

  it('è assente se Pagefind ha ripiegato su un’altra parola', () => {
    expect(findRiscontro('asfalto', ['a', 'as'])).toBe('assente');
  });

  it('è assente se è un numero che non c’è: i numeri non si somigliano', () => {
    expect(findRiscontro('99999', ['99%', '9999'])).toBe('assente');
  });
});

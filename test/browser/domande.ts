const UNIONE = '/enti/unione-terre-d-argine/';
const VP = `${UNIONE}valore-pubblico-2023/`;
const REL = `${UNIONE}performance-2021/`;
const AL = '/enti/comune-di-alessandria/piao-2022-2024/';
const BO = '/enti/citta-metropolitana-di-bologna/pap-2022-2024/';
const AGILE = '/enti/citta-metropolitana/lavoro-agile-2023-2025/';

/** A goal that comes back year after year is as good in each plan, and on the page that follows it. */
const everyYear = (codice: string) => [
  `${VP}obiettivi/${codice}/`,
  `${REL}obiettivi/${codice}/`,
  `${UNIONE}serie/${codice}/`,
];

/** What people ask, in their words, and the pages of which one must be in the first three. */
export const DOMANDE: Record<string, [domanda: string, ...pagine: string[]][]> = {
  'con le parole del documento': [
    ['quanti morti sulle strade', `${VP}indicatori/00052/`],
    ['incidenti sulle strade con feriti', `${VP}indicatori/00051/`],
    ['quanti follower ha la polizia locale su twitter', `${VP}indicatori/00127/`],
    ['post su facebook', `${VP}indicatori/00122/`, `${VP}indicatori/00123/`],
    ['contributi per il terremoto', `${VP}indicatori/00045/`],
    ['infortuni sul lavoro', `${VP}indicatori/00085/`],
    ['tasso di assenza', `${VP}indicatori/00086/`],
    ['tempi medi di conclusione delle pratiche', `${VP}indicatori/00064/`],
    ['accertamenti IMU', `${VP}indicatori/00073/`],
    ['telecamere', `${VP}indicatori/00108/`],
    ['spesa di personale per abitante', `${VP}indicatori/00082/`],
    ['controllo del vicinato', `${VP}indicatori/00091/`, `${VP}indicatori/00092/`],
    ['violenza sulle donne', ...everyYear('02-03-02')],
    ['ferie solidali', `${BO}obiettivi/1156/`, `${BO}indicatori/2724/`],
    ['codice etico', `${BO}indicatori/2815/`],
    ['consigliere di fiducia', `${BO}indicatori/2816/`],
    ['ludoteca', `${AL}obiettivi/u11-b/`],
    ['fontanelle', `${AL}obiettivi/u15-b/`],
    ['pedibus', `${AL}obiettivi/u11-d/`],
    ['amianto negli edifici', `${AL}obiettivi/u06-b/`],
    ['tempi di pagamento', `${REL}obiettivi/s3-00008/`],
    ['perché il totale di un settore non torna', '/controlli/totale-settore/'],
    ['come si calcola il raggiungimento', '/guida/metodo/'],
    ['domande frequenti', '/guida/domande/'],
  ],
  'con parole di tutti i giorni, o una sigla': [
    ['smart working', `${AL}sezioni/lavoro-agile/`, `${AL}obiettivi/la/`, `${VP}obiettivi/la/`, AGILE],
    ['asilo', ...everyYear('01-01-01'), `${VP}indicatori/00002/`, `${REL}obiettivi/s5-00001/`],
    ['posti all’asilo nido', `${VP}indicatori/00002/`, ...everyYear('01-01-01')],
    ['scuola materna', `${VP}indicatori/00006/`, ...everyYear('01-01-02'), `${REL}obiettivi/s5-00002/`],
    ['mensa scolastica', `${VP}indicatori/00015/`, `${VP}indicatori/00097/`, `${VP}indicatori/00098/`],
    ['vigili', `${VP}settori/s9/`, `${REL}settori/s9/`, `${AL}settori/u03/`],
    ['case popolari', ...everyYear('02-03-03'), `${VP}indicatori/00043/`],
    ['immigrati', ...everyYear('02-02-02'), `${VP}indicatori/00038/`, `${VP}indicatori/00039/`],
    ['handicap a scuola', `${VP}indicatori/00013/`, `${VP}indicatori/00014/`, `${VP}obiettivi/s5-00015/`],
    ['tasse evase', ...everyYear('05-02-03'), `${VP}obiettivi/s3-00021/`, `${REL}obiettivi/s3-00004/`],
    ['concorsi pubblici', `${VP}obiettivi/s2-00004/`, `${REL}obiettivi/s2-00004/`, `${AL}obiettivi/u04-a/`],
    ['wifi pubblico', `${VP}indicatori/00119/`],
    ['cybersicurezza', `${AL}obiettivi/rtd-5-1/`, `${AL}obiettivi/rtd-5-2/`, `${VP}obiettivi/s4-00007/`],
    ['badanti', `${VP}indicatori/00142/`],
    ['piano regolatore', ...everyYear('s8-00001'), ...everyYear('04-02-01'), `${VP}indicatori/00133/`],
    ['bollette', `${AL}obiettivi/i3-2/`],
    ['SUAP', ...everyYear('04-01-01'), `${VP}obiettivi/s7-00005/`, `${REL}obiettivi/dg-00003-s7-00001/`],
    ['CUG', `${AL}obiettivi/ap-1-2/`, `${BO}obiettivi/a2/`],
    ['anticorruzione', `${VP}obiettivi/sg-00001/`, `${AL}sezioni/rischi-corruttivi-e-trasparenza/`],
    ['appalti', `${VP}indicatori/00153/`, `${VP}indicatori/00154/`, `${AL}settori/u05/`],
  ],
  'senza accenti, con un errore o con una parola a metà': [
    ['disabilita', ...everyYear('02-03-01'), ...everyYear('02-04-01')],
    ['poverta educativa', `${VP}indicatori/00107/`],
    ['indicattori di salute digitale', `${BO}obiettivi/i4/`, `${BO}obiettivi/173/`, BO],
    ['videosorvelianza', `${VP}indicatori/00113/`, `${VP}indicatori/00108/`],
    ['protezzione civile', ...everyYear('03-05'), ...everyYear('03-05-01'), `${VP}obiettivi/s9-00020/`],
    ['assenteismo', `${VP}indicatori/00086/`],
    ['biblotecha', `${AL}obiettivi/u11-a/`],
    ['anzini', ...everyYear('02-04-02')],
  ],
  'con un codice': [
    ['2724', `${BO}indicatori/2724/`],
    ['indicatore 00045', `${VP}indicatori/00045/`],
    ['S5.00003', `${REL}obiettivi/s5-00003/`],
    ['02.02.03', ...everyYear('02-02-03')],
  ],
};

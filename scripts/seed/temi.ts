/** What an indicator counts: it decides in which forms its target is printed. */
export type Specie = 'quota' | 'conteggio' | 'tempo' | 'costo' | 'data' | 'fatto';

/** A field of the work of an administration: who does it, on what, and how it is measured. */
export interface Tema {
  settore: string;
  assessorato: string;
  dimensione: string;
  /** With their article, so that a verb can take them. */
  oggetti: string[];
  indicatori: [titolo: string, specie: Specie][];
}

/** Writes a theme from one line a field; what is measured has its kind after the colon. */
const tema = (
  settore: string,
  assessorato: string,
  dimensione: string,
  oggetti: string,
  indicatori: string,
): Tema => ({
  settore,
  assessorato,
  dimensione,
  oggetti: oggetti.split('; '),
  indicatori: indicatori.split('; ').map((voce) => {
    const [titolo = '', specie] = voce.split(': ');
    return [titolo, specie as Specie];
  }),
});

export const TEMI: Tema[] = [
  tema(
    'Servizi educativi e scolastici',
    'Istruzione e politiche per l’infanzia',
    'Educativa',
    'i nidi d’infanzia; la refezione scolastica; il trasporto scolastico; i centri estivi; il sostegno agli alunni con disabilità; le scuole d’infanzia; i progetti con le scuole; il prolungamento dell’orario',
    'Domande di nido accolte sul totale: quota; Alunni che usano la refezione: conteggio; Giorni tra la domanda e la risposta alle famiglie: tempo; Costo medio di un pasto in euro: costo; Famiglie soddisfatte del servizio: quota; Bambini iscritti ai centri estivi: conteggio',
  ),
  tema(
    'Servizi sociali',
    'Politiche sociali e sanità',
    'Sociale',
    'l’assistenza domiciliare agli anziani; i progetti per la non autosufficienza; l’accoglienza dei minori; il contrasto alla povertà; il servizio di affido familiare; lo sportello per i caregiver; il centro antiviolenza; la mediazione culturale',
    'Persone seguite a domicilio: conteggio; Giorni di attesa per il primo colloquio: tempo; Progetti personalizzati attivati sul totale delle richieste: quota; Apertura del nuovo centro diurno: data; Nuclei familiari aiutati: conteggio; Spesa media per utente in euro: costo',
  ),
  tema(
    'Tributi',
    'Bilancio e tributi',
    'Economica',
    'la riscossione delle entrate; il recupero dell’evasione IMU; lo sportello dei tributi; il regolamento del canone unico; le rateizzazioni; la banca dati degli immobili; gli avvisi di accertamento; i rimborsi ai contribuenti',
    'Importi riscossi su importi accertati: quota; Avvisi di accertamento emessi: conteggio; Giorni medi per un rimborso: tempo; Approvazione del regolamento: data; Contribuenti serviti allo sportello: conteggio; Costo della riscossione per mille euro: costo',
  ),
  tema(
    'Servizi finanziari',
    'Bilancio e tributi',
    'Economica',
    'il bilancio di previsione; la tempestività dei pagamenti; il controllo di gestione; il fondo crediti di dubbia esigibilità; l’inventario dei beni; il servizio di economato; la contabilità economica; i rapporti con le società partecipate',
    'Indicatore di tempestività dei pagamenti in giorni: tempo; Fatture pagate entro trenta giorni: quota; Approvazione del rendiconto: data; Variazioni di bilancio istruite: conteggio; Residui passivi riaccertati: quota; Pubblicazione del bilancio semplificato: fatto',
  ),
  tema(
    'Personale e organizzazione',
    'Personale',
    'Organizzativa',
    'il piano dei fabbisogni; la formazione dei dipendenti; il lavoro agile; le procedure di concorso; il benessere organizzativo; il fondo risorse decentrate; la mobilità interna; il sistema di valutazione',
    'Dipendenti formati sul totale: quota; Ore di formazione per dipendente: conteggio; Giorni per chiudere un concorso: tempo; Dipendenti in lavoro agile: conteggio; Tasso di assenza: quota; Firma del contratto decentrato: data',
  ),
  tema(
    'Sistemi informativi',
    'Innovazione digitale',
    'Digitale',
    'i servizi on line con SPID; i pagamenti con pagoPA; la sicurezza informatica; la migrazione al cloud; la rete degli uffici; l’archivio digitale; l’integrazione con App IO; il sito istituzionale',
    'Servizi accessibili con SPID sul totale: quota; Pagamenti ricevuti con pagoPA: conteggio; Ore di fermo dei sistemi: tempo; Attivazione del nuovo sito: data; Messaggi inviati con App IO: conteggio; Prova di ripristino dei dati: fatto',
  ),
  tema(
    'Polizia locale',
    'Sicurezza e legalità',
    'Sociale',
    'i controlli sulla velocità; il pattugliamento serale; la videosorveglianza; l’educazione stradale nelle scuole; il contrasto all’abbandono dei rifiuti; la centrale operativa; i controlli sui cantieri; la vicinanza ai quartieri',
    'Ore di pattugliamento serale: conteggio; Incidenti stradali rilevati: tempo; Telecamere funzionanti sul totale: quota; Classi coinvolte nell’educazione stradale: conteggio; Minuti medi di intervento: tempo; Accordo con la Prefettura: fatto',
  ),
  tema(
    'Lavori pubblici',
    'Opere pubbliche e mobilità',
    'Infrastrutturale',
    'la manutenzione delle strade; l’adeguamento sismico delle scuole; le piste ciclabili; l’illuminazione pubblica; il restauro del municipio; i ponti comunali; il piano triennale delle opere; gli impianti sportivi',
    'Chilometri di strade rifatti: conteggio; Opere concluse nei tempi: quota; Fine dei lavori della scuola: data; Segnalazioni di buche risolte: quota; Giorni tra segnalazione e intervento: tempo; Approvazione del progetto esecutivo: data',
  ),
  tema(
    'Ambiente ed energia',
    'Ambiente',
    'Ambientale',
    'la raccolta differenziata; i costi energetici degli edifici; il verde pubblico; la comunità energetica; il piano per il clima; la lotta alle zanzare; il centro del riuso; la qualità dell’aria',
    'Raccolta differenziata sul totale dei rifiuti: quota; Alberi piantati: conteggio; Consumo degli edifici in euro al metro quadro: costo; Adozione del piano per il clima: data; Edifici con impianto fotovoltaico: conteggio; Sforamenti delle polveri sottili: tempo',
  ),
  tema(
    'Urbanistica e territorio',
    'Urbanistica',
    'Ambientale',
    'il piano urbanistico generale; la rigenerazione delle aree dismesse; lo sportello edilizio; il sistema informativo territoriale; gli oneri di urbanizzazione; il piano del commercio; i controlli edilizi; la tutela del paesaggio',
    'Pratiche edilizie chiuse nei termini: quota; Giorni medi per un permesso: tempo; Adozione del piano urbanistico: data; Pratiche presentate on line: quota; Sopralluoghi eseguiti: conteggio; Pubblicazione della cartografia: fatto',
  ),
  tema(
    'Attività produttive',
    'Commercio e turismo',
    'Economica',
    'lo sportello unico delle imprese; i mercati settimanali; la promozione del turismo; i contributi alle imprese; il marchio dei prodotti locali; gli eventi di piazza; il regolamento dei dehors; l’incubatore di imprese',
    'Pratiche SUAP chiuse nei termini: quota; Presenze turistiche: conteggio; Giorni medi per un’autorizzazione: tempo; Imprese che hanno avuto un contributo: conteggio; Uscita del bando: data; Costo medio di un evento in euro: costo',
  ),
  tema(
    'Cultura e biblioteche',
    'Cultura',
    'Culturale',
    'la biblioteca comunale; il museo civico; la stagione teatrale; l’archivio storico; i prestiti tra biblioteche; i laboratori per ragazzi; il festival d’estate; la rete dei musei',
    'Prestiti della biblioteca: conteggio; Visitatori del museo: conteggio; Biglietti venduti sui posti disponibili: quota; Iscritti attivi sulla popolazione: quota; Inaugurazione della mostra: data; Costo per visitatore in euro: costo',
  ),
  tema(
    'Sport e politiche giovanili',
    'Sport e giovani',
    'Sociale',
    'gli impianti sportivi di quartiere; il consiglio dei giovani; lo sport nelle scuole; lo spazio di aggregazione; il servizio civile; i contributi alle società sportive; la piscina comunale; la consulta dello sport',
    'Giovani coinvolti: conteggio; Ore di utilizzo delle palestre sul totale: quota; Società sportive sostenute: conteggio; Apertura dello spazio giovani: data; Giorni per assegnare uno spazio: tempo; Convenzione con le scuole: fatto',
  ),
  tema(
    'Servizi demografici',
    'Servizi al cittadino',
    'Organizzativa',
    'lo sportello polifunzionale; la carta d’identità elettronica; l’anagrafe digitale; le pratiche di stato civile; l’ufficio elettorale; gli appuntamenti on line; la toponomastica; i servizi cimiteriali',
    'Minuti medi di attesa allo sportello: tempo; Carte d’identità rilasciate: conteggio; Certificati chiesti on line: quota; Cittadini soddisfatti: quota; Revisione delle liste elettorali: data; Tombe informatizzate: conteggio',
  ),
  tema(
    'Segreteria e affari generali',
    'Affari istituzionali',
    'Organizzativa',
    'la prevenzione della corruzione; la trasparenza amministrativa; il protocollo informatico; gli atti degli organi; l’accesso civico; i contratti; la conservazione dei documenti; la comunicazione istituzionale',
    'Obblighi di pubblicazione rispettati: quota; Giorni medi per un accesso civico: tempo; Atti pubblicati: conteggio; Adozione del piano anticorruzione: data; Controlli successivi sugli atti: conteggio; Pubblicazione della relazione annuale: fatto',
  ),
  tema(
    'Centrale di committenza',
    'Contratti e appalti',
    'Economica',
    'le gare per i comuni; gli acquisti verdi; l’elenco dei fornitori; gli affidamenti diretti; il programma degli acquisti; la qualificazione della stazione appaltante; le clausole sociali; i contratti del PNRR',
    'Gare concluse: conteggio; Giorni tra richiesta e aggiudicazione: tempo; Acquisti con criteri ambientali: quota; Ribasso medio ottenuto: quota; Approvazione del programma: data; Ricorsi ricevuti: tempo',
  ),
  tema(
    'Protezione civile',
    'Protezione civile',
    'Ambientale',
    'il piano di protezione civile; l’allerta alla popolazione; il volontariato; il centro operativo; le esercitazioni; la manutenzione dei fossi; le aree di accoglienza; il magazzino dei mezzi',
    'Volontari formati: conteggio; Cittadini iscritti all’allerta: conteggio; Aggiornamento del piano: data; Minuti per attivare il centro operativo: tempo; Aree di accoglienza verificate: quota; Esercitazione generale: fatto',
  ),
  tema(
    'Patrimonio e casa',
    'Patrimonio',
    'Sociale',
    'gli alloggi popolari; la vendita degli immobili; il bando affitti; le concessioni; l’agenzia per la casa; la manutenzione degli alloggi; il catasto dei terreni; le morosità incolpevoli',
    'Alloggi assegnati su disponibili: quota; Famiglie aiutate con l’affitto: conteggio; Giorni per rimettere a disposizione un alloggio: tempo; Uscita del bando: data; Entrate da concessioni in migliaia di euro: conteggio; Aggiornamento dell’inventario: fatto',
  ),
  tema(
    'Mobilità e trasporti',
    'Opere pubbliche e mobilità',
    'Ambientale',
    'il trasporto pubblico locale; il piano della mobilità sostenibile; la sosta a pagamento; il bike sharing; i percorsi casa-scuola; le zone a traffico limitato; le fermate accessibili; la logistica urbana',
    'Passeggeri del trasporto pubblico: conteggio; Fermate accessibili sul totale: quota; Minuti di ritardo medio: tempo; Adozione del piano della mobilità: data; Bambini del piedibus: conteggio; Spostamenti in bicicletta: quota',
  ),
  tema(
    'Pari opportunità e partecipazione',
    'Partecipazione',
    'Sociale',
    'il bilancio di genere; i patti di collaborazione; il bilancio partecipativo; lo sportello antidiscriminazione; la rete dei quartieri; il comitato unico di garanzia; la conciliazione dei tempi; i percorsi con il terzo settore',
    'Cittadini coinvolti: conteggio; Patti di collaborazione firmati: conteggio; Proposte realizzate su proposte votate: quota; Pubblicazione del bilancio di genere: data; Costo per partecipante in euro: costo; Insediamento del comitato: fatto',
  ),
];

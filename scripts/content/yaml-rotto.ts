const RIGA_STRANA =
  'questa riga non ha la forma «chiave: valore» → scrivila così, o metti il testo su una riga sola tra virgolette "';
const PARENTESI_APERTA = 'qui manca una virgoletta o una parentesi di chiusura → aggiungila';

/** Causes that a writer of headers meets, by the code of the `yaml` package. */
const SPIEGAZIONI: Record<string, string> = {
  TAB_AS_INDENT: 'il rientro è fatto con una tabulazione → usa due spazi',
  BAD_INDENT:
    'il rientro di questa riga non torna con quello delle righe vicine → allineala a quelle dello stesso gruppo',
  BLOCK_AS_IMPLICIT_KEY:
    'nel testo c’è un «: », che qui comincia un’altra chiave → metti tutto il testo tra virgolette "',
  MULTILINE_IMPLICIT_KEY: RIGA_STRANA,
  MISSING_CHAR: PARENTESI_APERTA,
  TAG_RESOLVE_FAILED: 'il testo comincia con «!», che YAML tiene per sé → metti il testo tra virgolette "',
  BAD_SCALAR_START: 'il testo comincia con un segno che YAML tiene per sé → metti il testo tra virgolette "',
  BAD_DQ_ESCAPE: 'nel testo tra virgolette c’è una barra «\\» → scrivila due volte: \\\\',
  UNEXPECTED_TOKEN:
    'qui c’è qualcosa che non segue la forma «chiave: valore» → metti il testo tra virgolette "',
  BAD_ALIAS: 'il testo comincia con «*» o «&», che YAML tiene per sé → metti il testo tra virgolette "',
  BLOCK_IN_FLOW:
    'tra parentesi { } o [ ] non si può andare a capo con un elenco rientrato → scegli una sola delle due forme',
  MULTIPLE_DOCS: 'una riga «---» di troppo divide l’intestazione → toglila',
};

const GENERICA =
  'qui l’intestazione non segue la forma «chiave: valore» → confronta la riga con quelle vicine, e metti tra virgolette " i testi con segni particolari';

/** Why a header is not YAML, in words for who writes it. */
export function explainYaml({ code, message }: { code: string; message: string }): string {
  // The package gives these two the code of another fault.
  if (message.includes('Implicit map key')) return RIGA_STRANA;
  if (message.startsWith('Flow ')) return PARENTESI_APERTA;
  return SPIEGAZIONI[code] ?? GENERICA;
}

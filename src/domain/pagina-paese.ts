/**
 * Quante righe sta a una pagina che mette insieme tutti gli enti: una riga di controlli, la più pesante, pesa 230 byte compressi,
 * e duecento con il resto della pagina stanno nei 60 KB che un telefono lento apre ancora.
 */
export const MASSIMO_RIGHE = 200;

/**
 * Vero se una pagina di tutti gli enti ha troppe righe per stare intera: allora è un indice, e le righe stanno nella pagina di
 * ciascun ente. Si guarda pagina per pagina, e non quanto è grande il sito: una pagina resta intera finché può.
 */
export const hasTroppeRighe = (righe: number, massimo: number = MASSIMO_RIGHE): boolean => righe > massimo;

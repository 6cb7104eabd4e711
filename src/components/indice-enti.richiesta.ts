/** Ciò che si chiede alla pagina di tutti gli enti, alla loro tabella o al confronto, e non alle righe di uno di loro. */
const DI_TUTTI = ['tipo', 'q', 's'];

/**
 * Una domanda fatta all'elenco di tutti gli enti: di quale ente, se lo dice (un piano è di un ente), e ciò che resta da
 * chiedere nella sua pagina.
 */
export function readRichiesta(ricerca: string, punto: string): { ente: string | undefined; resto: string } {
  const domanda = new URLSearchParams(ricerca);
  const ente = domanda.get('ente') || domanda.get('piano')?.split('/')[0] || undefined;
  for (const nome of ['ente', ...DI_TUTTI]) domanda.delete(nome);
  return { ente, resto: (domanda.size > 0 ? `?${domanda}` : '') + punto };
}

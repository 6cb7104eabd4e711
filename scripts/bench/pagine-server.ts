import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TIPI: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** Already compressed: doing it again would only cost time. */
const COMPRESSI = new Set([
  '.woff2',
  '.png',
  '.pagefind',
  '.pf_filter',
  '.pf_fragment',
  '.pf_index',
  '.pf_meta',
]);

/** As a host does with files that never change: once, at the highest quality. */
const compress = (corpo: Buffer): Buffer =>
  brotliCompressSync(corpo, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: corpo.length,
    },
  });

/** The built site on a port of its own, as a good host would serve it. */
export interface ServerPagine {
  indirizzo: string;
  /** The bytes that travel for an address of the site, headers apart. */
  weigh: (percorso: string) => number;
  close: () => void;
}

/** The file of an address, or nothing. */
function findFile(dist: string, percorso: string): string | undefined {
  const file = join(dist, normalize(decodeURIComponent(percorso)));
  const intero = file.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(intero) && statSync(intero).isFile() ? intero : undefined;
}

/** Serves the built site with Brotli; a page that is not there is the site's 404. */
export async function servePagine(dist: string): Promise<ServerPagine> {
  const pronti = new Map<string, Buffer>();
  const read = (file: string): Buffer => {
    const pronto = pronti.get(file);
    if (pronto) return pronto;
    const letto = readFileSync(file);
    const corpo = COMPRESSI.has(extname(file)) ? letto : compress(letto);
    pronti.set(file, corpo);
    return corpo;
  };
  const server = createServer((richiesta, risposta) => {
    const { pathname } = new URL(richiesta.url ?? '/', 'http://sito');
    const trovato = findFile(dist, pathname);
    const file = trovato ?? join(dist, '404.html');
    const ext = extname(file);
    risposta.writeHead(trovato ? 200 : 404, {
      'Cache-Control': 'max-age=300',
      'Content-Type': `${TIPI[ext] ?? 'application/octet-stream'}; charset=utf-8`,
      ...(COMPRESSI.has(ext) ? {} : { 'Content-Encoding': 'br' }),
    });
    risposta.end(read(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    indirizzo: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weigh: (percorso) => read(findFile(dist, percorso) ?? join(dist, '404.html')).length,
    close: () => server.close(),
  };
}

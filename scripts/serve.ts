import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const PORTA = 4321;
/** Ports to try after the first, if others are using it. */
const TENTATIVI = 20;

/** A missing page is the site's own page that says so. */
function send404(dist: string, risposta: ServerResponse): void {
  const pagina = join(dist, '404.html');
  risposta.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  risposta.end(existsSync(pagina) ? readFileSync(pagina) : 'Questa pagina non c’è.');
}

/** `npm run serve`: shows the built site on this computer. */
function main(dist: string, porta: number): void {
  if (!existsSync(dist)) {
    console.error(`La cartella ${dist}/ non c’è: il sito non è ancora costruito → lancia «npm run build»`);
    process.exitCode = 1;
    return;
  }
  // `dev` reads the disk at each request, so that a build made meanwhile is seen at once.
  const serve = sirv(dist, {
    dev: true,
    etag: true,
    // The indexes can be searched from another site too; the rest is only read.
    setHeaders: (risposta, percorso) => {
      if (percorso.startsWith('/pagefind/')) risposta.setHeader('Access-Control-Allow-Origin', '*');
    },
    onNoMatch: (_richiesta, risposta) => send404(dist, risposta),
  });
  const server = createServer((richiesta, risposta) => serve(richiesta, risposta));
  let prova = porta;
  server.on('error', (errore: NodeJS.ErrnoException) => {
    if (errore.code !== 'EADDRINUSE' || prova >= porta + TENTATIVI) {
      console.error(
        `Il sito non si può mostrare sulla porta ${prova}: ${errore.message} → scegline un’altra con PORT`,
      );
      process.exitCode = 1;
      return;
    }
    console.log(`La porta ${prova} è occupata, provo la ${prova + 1}.`);
    server.listen(++prova);
  });
  server.on('listening', () => console.log(`Il sito è su http://localhost:${prova}/ (Ctrl+C per chiudere)`));
  server.listen(prova);
}

main(process.env.DIST_DIR ?? 'dist', Number(process.env.PORT ?? PORTA));

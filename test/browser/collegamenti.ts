import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fg from 'fast-glob';

/** Looks at every internal link of a built site: how many pages it has, and the links that lead to no page, or to a point that is not there. */
export function checkCollegamenti(dist: string): { quante: number; rotti: string[] } {
  const pagine = fg.sync('**/*.html', { cwd: dist });
  const testi = new Map(
    pagine.map((pagina) => [
      `/${pagina.replace(/index\.html$/, '')}`,
      readFileSync(join(dist, pagina), 'utf8'),
    ]),
  );
  const rotti: string[] = [];
  for (const [pagina, testo] of testi)
    for (const [, href = ''] of testo.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const meta = new URL(href, `http://sito${pagina}`);
      if (meta.host !== 'sito') continue;
      const arrivo = testi.get(meta.pathname);
      const esiste = arrivo !== undefined || existsSync(join(dist, meta.pathname));
      const punto = decodeURIComponent(meta.hash.slice(1));
      if (!esiste || (punto && !arrivo?.includes(`id="${punto}"`))) rotti.push(`${pagina} → ${href}`);
    }
  return { quante: testi.size, rotti };
}

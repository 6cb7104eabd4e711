import type { APIRoute } from 'astro';

/** Everything may be indexed (art. 9 d.lgs. 33/2013); the sitemap's address depends on where the site is published. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);

import type { APIRoute } from 'astro';
import { getSito } from '../../components/progetto';
import { formatDatapackage } from '../../open-data/datapackage';

export const GET: APIRoute = ({ site }) =>
  new Response(formatDatapackage(getSito(site)), { headers: { 'Content-Type': 'application/json' } });

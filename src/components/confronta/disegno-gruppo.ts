import { make } from './elemento';
import type { Gruppo } from './gruppi';

/** Un gruppo da cui scegliere, con la forma che gli dà `GruppoUnita.astro`. */
export function drawGruppo({ ente, titolo, voci }: Gruppo): HTMLElement {
  const caselle = voci.map(({ chiave, nome }) =>
    make('label', {}, make('input', { type: 'checkbox', name: 's', value: chiave }), make('span', {}, nome)),
  );
  return make(
    'details',
    { 'data-ente': ente },
    make('summary', {}, titolo, make('strong', { 'data-scelti': '' })),
    make('fieldset', {}, make('legend', { class: 'visually-hidden' }, titolo), ...caselle),
  );
}

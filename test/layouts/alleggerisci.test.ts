import { expect, test } from 'vitest';
import { lightenHtml } from '../../src/layouts/alleggerisci';

test('gli spazi che i modelli ripetono diventano uno, e gli apostrofi si scrivono come sono', () => {
  expect(lightenHtml('<p title="dell&#39;ente">  L&#39;ente   fa <b> due </b>  cose</p>')).toBe(
    '<p title="dell\'ente"> L\'ente fa <b> due </b> cose</p>',
  );
});

test('dove gli spazi si vedono restano quelli', () => {
  const codice = '<pre class="citazione"><code>se  a\n    allora b</code></pre>';
  expect(lightenHtml(`<p>a  b</p>${codice}<p>c  d</p>${codice}`)).toBe(
    `<p>a b</p>${codice}<p>c d</p>${codice}`,
  );
});

/**
 * Disegna i grafici quando stanno per entrare nella finestra: Chart.js si scarica solo allora.
 * Se non arriva, il riquadro sparisce e la tabella si apre.
 */
const inStampa: (() => void)[] = [];
const dopoStampa: (() => void)[] = [];

async function drawRiquadro(riquadro: HTMLElement): Promise<void> {
  const canvas = riquadro.querySelector('canvas');
  const dati = riquadro.querySelector('script')?.textContent;
  if (!canvas || !dati) return;
  try {
    const { drawGrafico } = await import('./grafico.disegno');
    const disegno = await drawGrafico(canvas, JSON.parse(dati));
    riquadro.setAttribute('data-disegnato', '');
    // Un foglio A4 è largo circa 680 px: il disegno si adatta al foglio e poi torna com'era.
    inStampa.push(() => disegno.resize(Math.min(680, riquadro.clientWidth), riquadro.clientHeight));
    dopoStampa.push(() => disegno.resize());
  } catch {
    riquadro.hidden = true;
    riquadro.parentElement?.querySelector('details')?.setAttribute('open', '');
  }
}

const osservatore = new IntersectionObserver(
  (voci) => {
    for (const { isIntersecting, target } of voci) {
      if (!isIntersecting) continue;
      osservatore.unobserve(target);
      void drawRiquadro(target as HTMLElement);
    }
  },
  { rootMargin: '400px 0px' },
);

for (const riquadro of document.querySelectorAll('[data-grafico]')) osservatore.observe(riquadro);
addEventListener('beforeprint', () => {
  for (const adatta of inStampa) adatta();
});
addEventListener('afterprint', () => {
  for (const adatta of dopoStampa) adatta();
});

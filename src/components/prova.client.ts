/** Opens the trial of other rules; its program and the rules arrive only when someone asks for them. */
for (const prova of document.querySelectorAll<HTMLDetailsElement>('[data-prova]')) {
  prova.hidden = false;
  prova.addEventListener(
    'toggle',
    async () => {
      const { startProva } = await import('./prova.calcolo');
      await startProva(prova);
    },
    { once: true },
  );
}

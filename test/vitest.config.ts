import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    // A browser test that runs alone builds the site first.
    testTimeout: 30_000,
    hookTimeout: 240_000,
  },
});

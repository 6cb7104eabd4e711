import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    // The browser tests share one build and one server.
    testTimeout: 30_000,
    hookTimeout: 240_000,
  },
});

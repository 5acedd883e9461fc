import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**', 'dist/**'],
    // The stages are pure, so files may share a process: models and rules are loaded once and not once a file (the
    // constructions take 20 s of processor time instead of 122).
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})

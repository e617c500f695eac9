import { defineConfig } from 'vitest/config'

// The layers run one after the other through their names; `npx vitest run --project unit` runs one alone.
const project = (name: string, folder: string, timeout: number) => ({
  test: { name, include: [`__tests__/${folder}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout },
})

export default defineConfig({
  test: {
    projects: [
      project('unit', 'unit', 20_000),
      project('tidy', 'tidy', 60_000),
      project('contract', 'contract', 180_000),
      project('e2e', 'e2e', 120_000),
    ],
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.tmp/test-results.json' }]],
  },
})

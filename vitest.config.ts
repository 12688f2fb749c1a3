import { defineConfig } from 'vitest/config'

const PURE = ['model', 'gazetteer', 'reading', 'registry', 'desk'].map(
  (room) => `src/${room}/**/*.test.{ts,tsx}`,
)
const JOURNEYS = ['test/journeys/**/*.test.{ts,tsx}']
const BROWSER = ['test/browser/**/*.test.{ts,tsx}']

/** Groups run one after another, so that a browser and a database under load never share two cores with the rest. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: 2,
    globalSetup: ['test/support/databases.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Pure rooms keep no state, so their files may share a process and load the gazetteer once.
        test: { name: 'pure', include: PURE, isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...JOURNEYS, ...BROWSER],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: JOURNEYS,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          maxWorkers: 1,
          // A browser on a loaded machine may stumble; the run names what passed only when tried again.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})

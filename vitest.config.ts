import { defineConfig } from 'vitest/config'

/** Rooms that keep no state between calls, and what is read by them alone. */
const STATELESS = [
  'src/{model,gazetteer,reading,registry,desk,views,papers,api,cli,web}/**/*.test.{ts,tsx}',
  'test/{corpus,rulebooks}/**/*.test.{ts,tsx}',
]
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
        // Files may share a process, and load the program once.
        test: { name: 'stateless', include: STATELESS, isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: [...STATELESS, ...JOURNEYS, ...BROWSER],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: JOURNEYS,
          // Each opens databases of its own, so that its files may share a process, too. What a test changes of its process,
          // such as a variable of the environment, it puts back.
          isolate: false,
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

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A loaded machine is slow, not wrong: timings are for the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    coverage: {
      // `.ci/run` counts the lines that the tests run: the same command, a little slower.
      enabled: process.env['COVERAGE'] !== undefined,
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportOnFailure: true,
      thresholds: { lines: 95 },
    },
  },
})

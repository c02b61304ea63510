import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', report: 'src/report/index.ts', read: 'src/read/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'node20',
  platform: 'neutral',
  treeshake: true,
  // One copy of what the sub-paths share, so that an error of `factdiff/read` is an instance of the class of `factdiff`.
  splitting: true,
  sourcemap: false,
})

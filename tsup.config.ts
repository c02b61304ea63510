import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', report: 'src/report/index.ts', read: 'src/read/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'node20',
  platform: 'neutral',
  treeshake: true,
  splitting: false,
  sourcemap: false,
})

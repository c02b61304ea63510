import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      report: 'src/report/index.ts',
      read: 'src/read/index.ts',
      stream: 'src/stream/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    // Both builds run at once: this one's broom must not take what the other has written.
    clean: ['!cli.js', '!*worker.js'],
    target: 'node20',
    platform: 'neutral',
    treeshake: true,
    // `import.meta.url` in CommonJS: the worker's place.
    shims: true,
    // One copy of what the sub-paths share, so that an error of `factdiff/read` is an instance of the class of `factdiff`.
    splitting: true,
    sourcemap: false,
  },
  {
    entry: { cli: 'src/cli.ts', worker: 'src/stream/worker.ts', 'module-worker': 'src/stream/module-worker.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    splitting: false,
    sourcemap: false,
    esbuildPlugins: [
      {
        // The command line is a few lines over the other entries, and not another copy of their two megabytes.
        name: 'other entries stay outside',
        setup(build) {
          build.onResolve({ filter: /^\.\.\/(?:read\/|report\/)?index\.js$/ }, ({ path }) => ({
            path: `./${path.split('/').at(-2)?.replace('..', 'index') ?? 'index'}.js`,
            external: true,
          }))
        },
      },
    ],
  },
])

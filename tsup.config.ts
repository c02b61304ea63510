import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig } from 'tsup'

const ENTRIES = ['index', 'read', 'report', 'stream'] as const

/**
 * What Node imports: the names of an entry, each of which loads the entry when it is first called. Tables, weights and
 * wink-nlp's model make two hundred milliseconds that a program which compares nothing need not wait for. Bundlers get the
 * ES modules themselves. `import` and `require` end in the same CommonJS files: two copies would share, and corrupt, the
 * state of wink-nlp.
 */
const writeLazyEntries = (): void => {
  const load = createRequire(import.meta.url)
  mkdirSync('dist/node', { recursive: true })
  for (const entry of ENTRIES) {
    const exports = load(`./dist/${entry}.cjs`) as Record<string, unknown>
    const write = (declare: (name: string) => string, load: string): string =>
      Object.entries(exports)
        .map(([name, value]) => {
          if (typeof value !== 'function') throw new Error(`${name} of ${entry} is no function: it cannot be lazy`)
          // A class must be the class itself, for `instanceof`; it lies in a small file of its own.
          const found = String(value).startsWith('class')
            ? `${load}('../errors.cjs').${name}`
            : `(...args) => (entry ??= ${load}('../${entry}.cjs')).${name}(...args)`
          return `${declare(name)} = ${found}\n`
        })
        .join('')
    const prelude = `import { createRequire } from 'node:module'\nconst load = createRequire(import.meta.url)\nlet entry\n`
    writeFileSync(`dist/node/${entry}.mjs`, prelude + write((name) => `export const ${name}`, 'load'))
    // Bundlers look for `require` by its name.
    writeFileSync(`dist/node/${entry}.cjs`, `'use strict'\nlet entry\n` + write((name) => `exports.${name}`, 'require'))
  }
}

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      report: 'src/report/index.ts',
      read: 'src/read/index.ts',
      stream: 'src/stream/index.ts',
      errors: 'src/errors.ts',
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
    onSuccess: async () => writeLazyEntries(),
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
            path: `./node/${path.split('/').at(-2)?.replace('..', 'index') ?? 'index'}.mjs`,
            external: true,
          }))
        },
      },
    ],
  },
])

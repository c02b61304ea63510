#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { explain } from './cli/explain.js'
import { run } from './cli/run.js'

// A reader that has seen enough (`factdiff … | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    process.stderr.write(`factdiff: output: ${explain(error)}\n`)
    process.exit(2)
  })
}

// From src and from dist alike, package.json is one folder up.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version,
})

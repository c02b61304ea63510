import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '../../src/types.js'

const folder = new URL('../../examples/stories/', import.meta.url)

/** The stories of the examples, by name. */
export const STORIES: Readonly<Record<string, readonly Article[]>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Article[],
    ]),
)

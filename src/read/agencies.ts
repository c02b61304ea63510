import { AGENCIES } from '../data/agencies.js'

let pattern: RegExp | undefined
let names: ReadonlyMap<string, string> | undefined

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Agencies that a byline, a dateline or a copyright line names: "Von Christian Hollmann, dpa" names dpa. For short lines that
 * do nothing but say who wrote something; in running text a name of an agency attributes a statement and is no credit.
 */
export const agenciesIn = (...lines: readonly (string | undefined)[]): string[] => {
  names ??= new Map(AGENCIES.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [form, name])))
  pattern ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  const found = new Set<string>()
  for (const line of lines) {
    for (const [form] of (line ?? '').slice(0, 300).matchAll(pattern)) found.add(names.get(form)!)
  }
  return [...found]
}

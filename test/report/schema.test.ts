import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { compareArticles, renderJson } from '../../src/index.js'
import { STORIES } from '../examples/stories.js'
import { FERRY } from './fixtures.js'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'),
)

const PARTS = compareArticles([
  { id: 'a#2', text: 'Five goats were sold.', corrects: ['a#1'], credits: ['AP'], hints: { people: ['Ann Roe'] } },
  { id: 'b', text: 'Four goats were sold.', partial: true },
])

/** The schema with no field allowed that it does not name: so that a new field of the data model is described, too. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return 'required' in copy ? { ...copy, additionalProperties: false } : copy
}

const validator = (value: unknown) => new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(value as object)

describe('report.schema.json', () => {
  const open = validator(schema)
  const strict = validator(closed(schema))

  it.each([
    ['ferry', FERRY] as const,
    ['a part and a correction', PARTS] as const,
    ...Object.entries(STORIES).map(([name, all]) => [name, compareArticles(all)] as const),
  ])('describes every field of the comparison of %s', (_name, comparison) => {
    const json: unknown = JSON.parse(renderJson(comparison))
    expect([open(json), open.errors]).toEqual([true, null])
    expect([strict(json), strict.errors]).toEqual([true, null])
  })

  it('refuses a finding with one claim that is no single-source finding', () => {
    const [first] = FERRY.findings
    expect(open({ ...FERRY, findings: [{ ...first!, claims: first!.claims.slice(0, 1) }] })).toBe(false)
  })

  it('lets fields be added', () => {
    expect(open({ ...FERRY, later: true })).toBe(true)
  })
})

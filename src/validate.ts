import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { FactdiffError } from './errors.js'
import type { Article } from './types.js'

// ISO 8601 calendar date, with or without a time and a zone: 2023-10-26, 2023-10-26T14:30Z, 2023-10-26T14:30:05.123+02:00
const ISO_DATE =
  /^\d{4}-\d\d-\d\d(?:[T ](?:[01]\d|2[0-4]):?[0-5]\d(?::?[0-6]\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/

/** An ISO 8601 date or date-time whose day exists: 2023-02-30 does not. */
export const isIsoDate = (value: string): boolean => ISO_DATE.test(value) && isValid(parseISO(value.slice(0, 10)))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const needString = (value: unknown, path: string): void => {
  if (value === undefined) throw new FactdiffError('missing', path, 'is required')
  if (typeof value !== 'string')
    throw new FactdiffError('not-a-string', path, `must be a string, got ${typeName(value)}`)
}

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`

const needArray = (value: unknown, path: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new FactdiffError('not-an-array', path, `must be an array, got ${typeName(value)}`)
  return value
}

const needObject = (value: unknown, path: string): Record<string, unknown> => {
  if (!isObject(value)) throw new FactdiffError('not-an-object', path, `must be an object, got ${typeName(value)}`)
  return value
}

const checkMeta = (record: Record<string, unknown>, path: string): void => {
  needString(record['id'], `${path}.id`)
  if (record['id'] === '') throw new FactdiffError('missing', `${path}.id`, 'must not be empty')
  for (const key of ['title', 'source', 'publishedAt', 'url']) {
    if (record[key] !== undefined) needString(record[key], `${path}.${key}`)
  }
  checkDate(record['publishedAt'], `${path}.publishedAt`)
  if (record['partial'] !== undefined && typeof record['partial'] !== 'boolean') {
    throw new FactdiffError(
      'not-a-boolean',
      `${path}.partial`,
      `must be true or false, got ${typeName(record['partial'])}`,
    )
  }
  for (const key of ['credits', 'corrects']) checkStrings(record[key], `${path}.${key}`)
  if (record['hints'] !== undefined) {
    const hints = needObject(record['hints'], `${path}.hints`)
    for (const key of ['people', 'organisations', 'places']) checkStrings(hints[key], `${path}.hints.${key}`)
  }
}

const checkStrings = (value: unknown, path: string): void => {
  if (value === undefined) return
  needArray(value, path).forEach((item, i) => needString(item, `${path}[${i}]`))
}

const checkUnique = (ids: readonly string[], path: (i: number) => string): void => {
  const seen = new Set<string>()
  ids.forEach((id, i) => {
    if (seen.has(id))
      throw new FactdiffError('duplicate', path(i), `${JSON.stringify(id)} is the id of an earlier article`)
    seen.add(id)
  })
}

/** Throws where `value` is given and is no ISO 8601 date. */
export const checkDate = (value: unknown, path: string): void => {
  if (value === undefined) return
  needString(value, path)
  if (!isIsoDate(value as string)) {
    throw new FactdiffError('invalid-date', path, `must be an ISO 8601 date, got ${JSON.stringify(value)}`)
  }
}

export const checkText = (value: unknown, path: string): void => needString(value, path)

export const checkArticle = (article: unknown, path = 'article'): void => {
  const record = needObject(article, path)
  checkMeta(record, path)
  needString(record['text'], `${path}.text`)
}

export const checkArticles = (articles: unknown): void => {
  const list = needArray(articles, 'articles')
  list.forEach((article, i) => checkArticle(article, `articles[${i}]`))
  checkUnique(
    list.map((article) => (article as Article).id),
    (i) => `articles[${i}].id`,
  )
}

const FACT_LISTS = ['quantities', 'dates', 'entities', 'quotes', 'credits', 'sentences', 'skipped'] as const

export const checkFacts = (facts: unknown): void => {
  const list = needArray(facts, 'facts')
  const ids = list.map((item, i) => {
    const record = needObject(item, `facts[${i}]`)
    const article = needObject(record['article'], `facts[${i}].article`)
    checkMeta(article, `facts[${i}].article`)
    for (const key of FACT_LISTS) needArray(record[key], `facts[${i}].${key}`)
    return article['id'] as string
  })
  checkUnique(ids, (i) => `facts[${i}].article.id`)
}

const needOneOf = (value: unknown, allowed: readonly string[], path: string): void => {
  for (const [i, item] of needArray(value, path).entries()) {
    if (!allowed.includes(item as string)) {
      throw new FactdiffError('invalid-option', `${path}[${i}]`, `must be one of ${allowed.join(', ')}`)
    }
  }
}

const needNumber = (value: unknown, low: number, high: number, path: string): void => {
  if (typeof value !== 'number' || !(value >= low && value <= high)) {
    throw new FactdiffError('invalid-option', path, `must be a number from ${low} to ${high}`)
  }
}

/** What an option may be: a number within limits, some of a list of words, or true and false. */
export type OptionRule = { readonly min: number; readonly max: number } | { readonly of: readonly string[] } | 'boolean'

export const checkOptions = (options: unknown, rules: Readonly<Record<string, OptionRule>>): void => {
  const record = needObject(options, 'options')
  for (const [key, rule] of Object.entries(rules)) {
    const value = record[key]
    const path = `options.${key}`
    if (value === undefined) continue
    if (rule === 'boolean') {
      if (typeof value !== 'boolean') throw new FactdiffError('invalid-option', path, 'must be true or false')
    } else if ('of' in rule) needOneOf(value, rule.of, path)
    else needNumber(value, rule.min, rule.max, path)
  }
}

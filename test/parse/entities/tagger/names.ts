import { tagNames } from '../../../../src/parse/entities/tag-names.js'
import { readDocument } from '../../../../src/text/document.js'

/** The names of a text as "type: words", in order. */
export const namesIn = (text: string, title?: string): string[] => {
  const sources = { title: title ?? '', text }
  const docs = title === undefined ? [] : [readDocument(title, 'title')]
  return tagNames([...docs, readDocument(text, 'text')]).map(
    ({ field, type, start, end }) => `${type}: ${sources[field].slice(start, end)}`,
  )
}

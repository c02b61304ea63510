import { describe, expect, it } from 'vitest'
import { findReportedSpeech } from '../../src/parse/reported-speech.js'
import { readDocument } from '../../src/text/document.js'

const reported = (text: string): string[] =>
  findReportedSpeech(readDocument(text, 'text')).map(({ text: words, span, speaker }) => {
    expect(text.slice(span.start, span.end)).toBe(words)
    return `${speaker!.name}: ${words}`
  })

describe('findReportedSpeech', () => {
  it.each([
    ['Ann Lee said that the bridge was unsafe.', 'Ann Lee: the bridge was unsafe'],
    ['The bridge was unsafe, Ann Lee said.', 'Ann Lee: The bridge was unsafe'],
    ['Ann Lee called the bridge unsafe.', 'Ann Lee: the bridge unsafe'],
    ['According to Ann Lee, the bridge was unsafe.', 'Ann Lee: the bridge was unsafe'],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual([expected])
  })

  it.each([
    'The bridge was unsafe.',
    '“The bridge is unsafe,” Ann Lee said.',
    'Ann Lee called the bridge “unsafe”.',
    '“He told me the bridge was unsafe,” Ann Lee said.',
    'Ann Lee said so.',
  ])('finds nothing in: %s', (text) => {
    expect(reported(text)).toEqual([])
  })
})

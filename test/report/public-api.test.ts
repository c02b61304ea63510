import { expect, test } from 'vitest'
import * as factdiff from '../../src/index.js'
import * as report from '../../src/report/index.js'

test('factdiff/report exports exactly this', () => {
  expect(Object.keys(report).sort()).toEqual([
    'renderAnnotations',
    'renderCsv',
    'renderHtml',
    'renderJson',
    'renderMarkdown',
    'renderText',
  ])
})

test('what both entries export is the same', () => {
  expect(factdiff.renderText).toBe(report.renderText)
  expect(factdiff.renderHtml).toBe(report.renderHtml)
})

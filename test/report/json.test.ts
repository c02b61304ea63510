import { expect, it } from 'vitest'
import { renderJson } from '../../src/report/json.js'
import { FERRY, FERRY_ARTICLES } from './fixtures.js'

it('renderJson gives the comparison back when read', () => {
  expect(JSON.parse(renderJson(FERRY, FERRY_ARTICLES))).toEqual(FERRY)
  expect(renderJson(FERRY, [], { indent: 0 })).not.toContain('\n')
})

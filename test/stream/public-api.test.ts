import { expect, test } from 'vitest'
import * as stream from '../../src/stream/index.js'

test('factdiff/stream exports exactly this', () => {
  expect(Object.keys(stream).sort()).toEqual(['FactdiffError', 'compareStories', 'createPool'])
})

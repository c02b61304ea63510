import { expect, it } from 'vitest'
import { anyOf } from '../../../src/text/furniture/any-of.js'

it('answers as the patterns do one by one, each with its own flags', () => {
  const patterns = [/^watch|^read$/i, /^\p{Lu}\p{Ll}+$/u, /END$/, /^x|y$/i]
  const is = anyOf(patterns)
  for (const line of ['WATCH now', 'read', 'read it', 'Émile', 'émile', 'THE END', 'the end', 'happY', 'Xylophone', ''])
    expect([line, is(line)]).toEqual([line, patterns.some((pattern) => pattern.test(line))])
})

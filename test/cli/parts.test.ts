import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeMarkup } from '../../src/cli/decode.js'
import { HELP } from '../../src/cli/help.js'
import { elementLines, errorLine } from '../../src/cli/json-lines.js'
import { linesOf } from '../../src/cli/lines.js'
import { FORMATS, readOptions } from '../../src/cli/options.js'
import { progressOn } from '../../src/cli/progress.js'

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

const collect = async (lines: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

describe('lines of a stream', () => {
  test('are the same however the bytes come, inside a sign of several bytes too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const [whole, bytes] = [text.replace(/^\ufeff+/, ''), new TextEncoder()]
        const expected = whole.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(await collect(linesOf(chunksOf(bytes.encode(whole), size)))).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  test('that are not UTF-8 are refused, also where they break off in a sign', async () => {
    await expect(collect(linesOf(chunksOf(new Uint8Array([0x61, 0xff, 0x0a]), 2)))).rejects.toThrow('is not UTF-8')
    await expect(collect(linesOf(chunksOf(new Uint8Array([0x61, 0xe2, 0x82]), 2)))).rejects.toThrow('is not UTF-8')
  })
})

describe('lines of JSON', () => {
  test('each element of an array begins where it stands', () => {
    expect(elementLines('[{ "a": "],{\\"[" },\n\n [1, [2,\n3]],\n"x", 4]')).toEqual([1, 3, 5, 5])
    expect(elementLines(' [ \n ] ')).toEqual([])
  })

  test('there are as many lines as elements', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.boolean(), (values, pretty) => {
        expect(elementLines(JSON.stringify(values, null, pretty ? 2 : 0))).toHaveLength(values.length)
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['{\n  "id": "a",\n  "text":\n}', 4],
    ['[\n  1,\n  2,,\n  3\n]', 3],
    ['{\n  "id": "a"\n  "text": "b"\n}', 3],
    ['{\n  "id": "a",\n', 2],
    ['{}\n{}', 2],
    ['{\n  "text": "a\nb"\n}', 2],
    ['', 1],
    ['x', 1],
  ])('%j goes wrong in line %i', (json, line) => {
    expect(errorLine(json)).toBe(line)
  })
})

describe('options', () => {
  test('--out says the format, --format goes before it', () => {
    expect(readOptions(['a.json', '--out', 'x.HTML']).format).toBe('html')
    expect(readOptions(['a.json', '--out', 'x.md', '--format', 'text']).format).toBe('text')
    expect(readOptions(['a.json', '--out', '-'])).toMatchObject({ format: 'text', out: undefined })
  })

  test('--only takes lists and may come twice', () => {
    expect(readOptions(['--only', 'names, ages', '--only', 'roles']).topics).toEqual(['name', 'age', 'role'])
  })

  test.each(['', '-1', '1.1', '0x1', 'NaN', '1e-1', ' '])('%j is no confidence', (value) => {
    expect(() => readOptions([`--min-confidence=${value}`])).toThrow('from 0 to 1')
  })

  test.each([
    ['0', 0],
    ['.5', 0.5],
    ['1', 1],
    ['0.75', 0.75],
  ])('%s is one', (value, expected) => {
    expect(readOptions(['--min-confidence', value]).minConfidence).toBe(expected)
  })

  test('the help names every format and fits a terminal', () => {
    for (const format of FORMATS) expect(HELP).toContain(format)
    expect(HELP.split('\n').filter((line) => line.length > 110)).toEqual([])
  })
})

describe('encoding of a page', () => {
  test('is UTF-8 where it is that, whatever the page says', () => {
    expect(decodeMarkup(new TextEncoder().encode('<meta charset="windows-1252">café'))).toContain('café')
  })

  test('is what the page says, or else windows-1252', () => {
    const koi8 = [...new TextEncoder().encode('<meta charset="koi8-r">'), 0xc4, 0xc1]
    expect(decodeMarkup(new Uint8Array(koi8))).toContain('да')
    expect(decodeMarkup(new Uint8Array([0x93, 0x61, 0x94]))).toBe('“a”')
    expect(decodeMarkup(new Uint8Array([...new TextEncoder().encode('<meta charset="none">'), 0xe9]))).toContain('é')
  })
})

describe('progress', () => {
  const watch = (isTTY: boolean, wanted: boolean, times: readonly number[]): string => {
    let written = ''
    let i = 0
    const stderr = { isTTY, write: (text: string) => (written += text) }
    const progress = progressOn(stderr, wanted, () => times[Math.min(i++, times.length - 1)]!)
    times.slice(1).forEach((_, n) => progress.step('articles', n + 1, 9))
    progress.end()
    return written
  }

  test('is shown once the work is long, and taken off at the end', () => {
    expect(watch(true, true, [0, 500, 1500, 1510])).toBe('\r\u001b[Karticles 2/9\r\u001b[K')
  })

  test('is not shown where the work is short, nobody looks, or nobody wants it', () => {
    expect(watch(true, true, [0, 500, 900])).toBe('')
    expect(watch(false, true, [0, 5000, 9000])).toBe('')
    expect(watch(true, false, [0, 5000, 9000])).toBe('')
  })
})

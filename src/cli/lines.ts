import { FactdiffError } from '../errors.js'

/**
 * The lines of a stream of UTF-8, without the line feed. Not by `node:readline`, which also breaks a line at U+2028 and U+2029,
 * and those may stand as they are inside a JSON string.
 *
 * @throws {FactdiffError} where the bytes are not UTF-8
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (chunk?: Uint8Array | string): string => {
    if (typeof chunk === 'string') return chunk
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw new FactdiffError('unreadable', '', 'is not UTF-8 text')
    }
  }
  let open: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = decode(chunk).split('\n')
    open.push(first)
    for (const part of others) {
      yield open.join('')
      open = [part]
    }
  }
  open.push(decode())
  const last = open.join('')
  if (last !== '') yield last
}

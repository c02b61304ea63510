// What pages wrap it in: <![CDATA[…]]>, <!--…-->, // comment marks before either.
const WRAPPING = /^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g

// The whole block went through an HTML escaper: {&quot;@type&quot;:…
const ESCAPED = /^\s*[[{]\s*&(?:quot|#34|#x22);/i

const ESCAPES = '"\\/bfnrt'

/** The string that begins at `from`, with what JSON does not allow in it made harmless; and where it ends. */
const repairString = (json: string, from: number): { text: string; end: number } => {
  let text = '"'
  let i = from + 1
  for (; i < json.length && json[i] !== '"'; i++) {
    const sign = json[i]!
    if (sign === '\\') {
      const next = json[++i] ?? ''
      const hex = next === 'u' && /^[\da-f]{4}$/i.test(json.slice(i + 1, i + 5))
      // \' is JavaScript's, and a lone backslash nobody's.
      text += next !== '' && (ESCAPES.includes(next) || hex) ? sign + next : next
    } else text += sign < ' ' ? ' ' : sign
  }
  return { text: `${text}"`, end: i }
}

/** JSON without what is wrong with it on many pages, as a list of its values: `{…}{…};` holds two. */
const repair = (json: string): string => {
  let fixed = ''
  let depth = 0
  for (let i = 0; i < json.length; i++) {
    const sign = json[i]!
    if (sign === '"') {
      const { text, end } = repairString(json, i)
      fixed += text
      i = end
    } else if (sign === ',' || sign === ';') {
      // Nothing, or an end, follows: it divides nothing.
      if (depth > 0 && !/^[\s,;]*[\]}]/.test(json.slice(i + 1, i + 200))) fixed += ','
    } else if (sign === '{' || sign === '[') {
      if (depth++ === 0 && fixed.trim() !== '') fixed += ','
      fixed += sign
    } else {
      if (sign === '}' || sign === ']') depth--
      fixed += sign < ' ' ? ' ' : sign
    }
  }
  return `[${fixed}]`
}

const attempt = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/**
 * The value of a block of JSON as pages write it: wrapped for XHTML, escaped as HTML, with commas before a closing bracket, raw
 * line breaks, `\'`, or several values in a row, which are given as a list. Undefined where nothing can be made of it.
 */
export const parseLooseJson = (block: string, decode: (text: string) => string): unknown => {
  const bare = block.replace(WRAPPING, '').trim()
  const json = ESCAPED.test(bare) ? decode(bare) : bare
  return attempt(json) ?? attempt(repair(json))
}

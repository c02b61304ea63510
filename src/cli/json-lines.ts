/**
 * The line on which each element of a JSON array begins, counted from 1. `json` is known to be valid and an array.
 *
 * @example
 * elementLines('[\n  { "id": "a" },\n  { "id": "b" }\n]') // [2, 3]
 */
export const elementLines = (json: string): number[] => {
  const lines: number[] = []
  let [line, depth, waiting] = [1, 0, false]
  for (let i = 0; i < json.length; i++) {
    const sign = json[i]!
    if (sign === '\n') line++
    if (/\s/.test(sign)) continue
    if (waiting && sign !== ']') lines.push(line)
    waiting = (depth === 0 && sign === '[') || (depth === 1 && sign === ',')
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    // A string holds no bare line feed; a quotation mark in it stands behind a backslash.
    else if (sign === '"') for (i++; json[i] !== '"'; i++) if (json[i] === '\\') i++
  }
  return lines
}

/** Whether JSON that is cut after a line feed is wrong so far, and not only cut. */
const isWrong = (json: string): boolean => {
  try {
    JSON.parse(json)
    return false
  } catch (error) {
    const { message } = error as Error
    const position = /at position (\d+)/.exec(message)?.[1]
    return position === undefined ? !message.includes('end of JSON input') : Number(position) < json.length
  }
}

/**
 * The line on which JSON that is wrong goes wrong. V8 tells the place of few mistakes, so the first line is looked for, by
 * halves, with which what stands before can no longer become JSON.
 *
 * @example
 * errorLine('{\n  "id": "a",\n  "text":\n}') // 4
 */
export const errorLine = (json: string): number => {
  const lines = json.trimEnd().split('\n')
  let [good, bad] = [0, lines.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isWrong(`${lines.slice(0, middle).join('\n')}\n`)) bad = middle
    else good = middle
  }
  return bad
}

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

/** The line that a SyntaxError of `JSON.parse` speaks of, where it says so. */
export const errorLine = (json: string, message: string): number | null => {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return json.slice(0, Number(position)).split('\n').length
  return /end of JSON input/.test(message) ? json.trimEnd().split('\n').length : null
}

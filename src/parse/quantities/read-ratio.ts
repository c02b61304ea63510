import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { readCardinal } from './read-cardinal.js'
import { isDash } from './word-reading.js'

const ROUND: ReadonlySet<number> = new Set([15, 20, 25, 30, 40, 50, 100, 1000])

/** "one in five", "two out of three", "9 in 10". */
export const readRatio = (
  doc: Document,
  numerator: number,
  at: number,
): { readonly value: number; readonly last: number } | undefined => {
  let i = at
  const word = wordAt(doc, i)
  if (isDash(word)) return undefined
  if (word === 'out' && wordAt(doc, i + 1) === 'of') i += 2
  else if (word === 'in') i++
  else return undefined
  if (wordAt(doc, i) === 'every') i++
  const token = doc.tokens[i]
  if (!token) return undefined
  const run = /^\d[\d,]*$/.test(token.text)
    ? { value: Number(token.text.replace(/,/g, '')), last: i + 1 }
    : token.lower === 'a'
      ? undefined
      : readCardinal(doc, i)
  if (!run || run.value <= numerator || run.value < 2 || numerator < 1) return undefined
  const out = word === 'out'
  // "125 out of 324 patients": so many of so many, each counted; "nine out of ten" is a share.
  if (out && run.value > 12 && !ROUND.has(run.value)) return undefined
  // "one in 2020", "two in three days", "five in 10 minutes" are no ratios.
  if (!out && (![2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000].includes(run.value) || numerator > 9))
    return undefined
  if (
    !out &&
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|games?|matches|starts|cities|states|countries|places)$/.test(
      wordAt(doc, run.last),
    )
  )
    return undefined
  return { value: numerator / run.value, last: run.last }
}

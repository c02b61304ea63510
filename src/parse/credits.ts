import { AGENCIES } from '../data/agencies.js'
import type { Document } from '../text/document.js'
import { linesOf } from '../text/lines.js'

let forms: ReadonlyMap<string, string> | undefined
let pattern: RegExp | undefined

const agencyForms = (): ReadonlyMap<string, string> =>
  (forms ??= new Map(
    AGENCIES.flatMap(([name, ...names]) => names.map((form): [string, string] => [form.toLowerCase(), name])),
  ))

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Any agency's name, the longest form first. */
const agencyPattern = (): RegExp => {
  if (!pattern) {
    const all = AGENCIES.flatMap(([, ...names]) => names).sort((a, b) => b.length - a.length)
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  }
  return pattern
}

// A line that does nothing but credit: "With Reuters", "By: Associated Press", "Source: Xinhua", "© 2015 The Associated Press".
const CREDIT_LINE =
  /^\W{0,3}(?:with|by|from|source|sources|via|credit|copyright|©|\(c\)|agencies|reporting by|additional reporting by|contributing|with (?:reporting|input|inputs|files|additional reporting|contributions?|material|information)|information from|based on reporting|inputs? from|edited by)(?![\p{L}\p{N}])/iu

// "The Associated Press contributed to this report."
const CONTRIBUTED =
  /\b(?:contributed to|also contributed|was used in|were used in|provided (?:some )?information for)\b/i

// HAVANA (AP) --, WASHINGTON, March 3 (Reuters) -, (AP) -
const DATELINE = /^[^\n()]{0,60}\(([^()\n]{2,40})\)\s*(?:--|[-–—:―_|]|$)/u

// "Copyright 2015 The Associated Press. All rights reserved." at the end of a longer line.
const COPYRIGHT = /(?:copyright|©|\(c\))[^\n]{0,100}/giu

const NOTICE = /copyright|©|\(c\)/iu

const SHORT_LINE = 200

const lastSentence = (text: string): string => text.slice(text.lastIndexOf('. ') + 1)

/**
 * Agencies that the article credits, by their usual names, in order of the text: "With Reuters", "HAVANA (AP) --",
 * "The Associated Press contributed to this report". Credits are page furniture, so the source is read, not the text.
 *
 * @param known credits given with the article: they come first, by their usual names where these are known
 *
 * Watch out for: "Reuters reported that …" attributes a statement; it credits nobody with the article.
 */
export const findCredits = (docs: readonly Document[], known: readonly string[] = []): string[] => {
  const found = new Set(known.map((name) => agencyForms().get(name.trim().toLowerCase()) ?? name))
  const collect = (text: string): void => {
    for (const match of text.matchAll(agencyPattern())) {
      const name = agencyForms().get(match[0].toLowerCase())
      // "pa" and "tt" in small letters are no agencies; dpa writes itself so.
      if (name && (/\p{Lu}/u.test(match[0]) || match[0] === 'dpa')) found.add(name)
    }
  }
  for (const doc of docs) {
    if (doc.field !== 'text') continue
    const isCopyrighted = NOTICE.test(doc.source)
    for (const { start, end } of linesOf(doc.source)) {
      const line = doc.source.slice(start, end).trim()
      if (line === '') continue
      const dateline = line.includes('(') ? DATELINE.exec(line) : null
      if (dateline) collect(dateline[1]!)
      else if (line.startsWith('(')) collect(/^\((?:CNN|AP|AFP|Reuters|UPI)\)/.exec(line)?.[0] ?? '')
      if (line.length <= SHORT_LINE && (CREDIT_LINE.test(line) || CONTRIBUTED.test(line))) {
        collect(line)
        continue
      }
      const at = line.indexOf('contributed to this')
      if (at > 0) collect(lastSentence(line.slice(Math.max(0, at - 140), at)))
      if (isCopyrighted && NOTICE.test(line)) for (const notice of line.matchAll(COPYRIGHT)) collect(notice[0])
    }
  }
  return [...found]
}

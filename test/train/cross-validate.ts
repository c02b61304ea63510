/**
 * How well comparisons hold on stories that the weights have not seen: they are learnt on four fifths of the stories, the
 * rest is compared with them, five times.
 *
 *   npm run train:cross-validate -- STORIES.jsonl...
 */
import { AGE_MODEL } from '../../src/align/same-age.js'
import { DAY_MODEL, HOUR_MODEL } from '../../src/align/same-date.js'
import { QUANTITY_MODEL } from '../../src/align/same-quantity.js'
import { compareArticles } from '../../src/index.js'
import { holds, isRight, readLabelled } from '../labelled.js'
import { examplesOf } from './examples.js'
import { fit } from './logistic.js'

const FOLDS = 5

const stories = readLabelled(process.argv.slice(2))
const examples = examplesOf(stories)
const foldOf = new Map([...new Set(stories.map(({ story }) => story))].sort().map((story, i) => [story, i % FOLDS]))

const count = { said: 0, right: 0, slots: 0, found: 0, shared: 0, aligned: 0, traps: 0 }
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = ({ group }: { readonly group: string }): boolean => foldOf.get(group) !== fold
  Object.assign(QUANTITY_MODEL, { weights: fit(examples.quantities.filter(seen)) })
  Object.assign(AGE_MODEL, { weights: fit(examples.ages.filter(seen)) })
  Object.assign(DAY_MODEL, { weights: fit(examples.dates.filter(seen)) })
  Object.assign(HOUR_MODEL, { weights: fit(examples.hours.filter(seen)) })
  for (const { articles, slots } of stories.filter(({ story }) => foldOf.get(story) === fold)) {
    const findings = compareArticles(articles).findings.filter(({ verdict }) => verdict !== 'single-source')
    const differing = findings.filter(({ verdict }) => verdict !== 'agreement')
    count.said += differing.length
    count.right += differing.filter((finding) => isRight(finding, slots)).length
    for (const slot of slots) {
      const met = (list: typeof findings): number => (list.some((finding) => holds(finding, slot)) ? 1 : 0)
      if (slot.verdict === 'trap') {
        count.traps += met(differing)
        continue
      }
      count.shared++
      count.aligned += met(findings)
      if (slot.verdict === 'agreement') continue
      count.slots++
      count.found += met(differing)
    }
  }
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`
console.log(`brought together ${percent(count.aligned, count.shared)}`)
console.log(`discrepancies: precision ${percent(count.right, count.said)}, recall ${percent(count.found, count.slots)}`)
console.log(`traps fallen into: ${count.traps}`)

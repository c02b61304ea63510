import type { Document, Sentence } from '../../text/document.js'
import { isPlain, wordAt } from './amount.js'
import type { Amount } from './amount.js'

const UP = new Set(
  (
    'rose risen rises rise rising grew grown grows grow growing increased increases increase increasing jumped jumps jump jumping climbed climbs climb climbing ' +
    'gained gains gain gaining surged surges surge surging soared soars soar soaring rallied rallies rally rocketed skyrocketed added adds advanced advances ' +
    'up upped raised raises hiked boosted swelled swollen spiked leapt leaped leaps doubled tripled strengthened expanded upward upwards'
  ).split(' '),
)
const DOWN = new Set(
  (
    'fell fallen falls fall falling dropped drops drop dropping declined declines decline declining decreased decreases decrease decreasing slumped slumps slump ' +
    'plunged plunges plunge plunging plummeted plummets plummet tumbled tumbles tumble tumbling slid slides slide sliding lost loses lose losing shed sheds sank sunk sinks sink sinking ' +
    'slipped slips slip slipping dipped dips dip dipping eased eases dived dove crashed shrank shrunk shrinks shrink shrinking lowered reduced reduces reduce cut cuts slashed ' +
    'down weakened downward downwards retreated retreats'
  ).split(' '),
)
// Verbs whose object, not whose measure, a plain count may be: "lost 65 men", "added five stores", "cut 300 trees".
const TRANSITIVE = new Set(
  'gained gains gain gaining added adds lost loses lose losing shed sheds raised raises hiked boosted lowered reduced reduces reduce cut cuts slashed expanded upped drop dropped'.split(
    ' ',
  ),
)
// Nouns after an article: "a drop of 5" names the change and states its size.
const ARTICLES = new Set('a an the this that its their his her no any another sharp'.split(' '))
const FILLERS = new Set(
  'by just only about around some nearly almost more another further as much sharply slightly modestly marginally roughly over than an extra additional back even well to'.split(
    ' ',
  ),
)
// "shot down 5", "picked up 12", "gave up 517", "set up two": the particle belongs to the verb.
const MOTION = new Set(
  'edged trending trended trend went go goes gone going moved moves ended ends closed closes finished inched crept ticked pushed revised came come was were is are be been being stood traded trading opened bid marked rounded turned tracked stepped gapped'.split(
    ' ',
  ),
)

const PHRASAL = new Set(
  'shot shoot shoots shooting gunned gave give gives giving set sets pick picked picks make made makes take took takes laid shut shuts broke blew'.split(
    ' ',
  ),
)

const isParticle = (doc: Document, i: number): boolean => {
  const word = wordAt(doc, i)
  if (word !== 'up' && word !== 'down') return false
  const before = doc.tokens[i - 1]
  return before !== undefined && (PHRASAL.has(before.lower) || (before.pos === 'VERB' && !MOTION.has(before.lower)))
}

const directionAt = (doc: Document, i: number, amount: Amount, by: boolean): 'up' | 'down' | null => {
  const word = wordAt(doc, i)
  const direction = UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null
  if (!direction || isParticle(doc, i)) return null
  if (!by && TRANSITIVE.has(word) && isPlain(amount) && !/^points?$/.test(wordAt(doc, amount.last))) return null
  // A noun with an article before it, adjectives between: "a sharp drop of".
  for (let k = i - 1; k >= i - 2 && k >= 0; k--) {
    if (ARTICLES.has(wordAt(doc, k))) return null
    if (doc.tokens[k]!.pos !== 'ADJ') break
  }
  return direction
}

/**
 * Whether the amount is said to have gone up or down: "rose 4 percent", "fell to 12", "up 50 billion", "-1.3%".
 * The step itself named by a noun ("a 4 percent drop") is a size, not a change of what is measured here.
 *
 * Watch out for "shot down 5", "up to 5", "up from 5", "lost 65 men".
 */
export const readChange = (doc: Document, amount: Amount, first: number, sentence: Sentence): 'up' | 'down' | null => {
  if (amount.unit.dimension === 'percent' && (amount.value ?? 0) < 0) return 'down'
  let by = false
  let level = false
  for (let i = first - 1; i >= sentence.first && i > first - 6; i--) {
    const word = wordAt(doc, i)
    const found = directionAt(doc, i, amount, by || level)
    if (found) return found
    if (word === 'by') by = true
    if (word === 'to') level = true
    if (!FILLERS.has(word)) return null
  }
  return null
}

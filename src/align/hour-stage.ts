import type { Mention } from '../types.js'

/** What an hour is told of: of what happened and who came, or of what followed: a death in hospital, an arrest, a vigil. */
export type HourStage = 'event' | 'death' | 'arrest' | 'court' | 'report'

const STAGES: readonly (readonly [HourStage, string])[] = [
  [
    'event',
    'shot shots shooting shootings gunfire gunshots fire fired firing opened happened occurred erupted began started called call calls responded dispatched reported heard found discovered arrived crashed attack attacked stabbed stabbing robbed robbery exploded explosion struck hit took',
  ],
  ['death', 'pronounced died dies declared'],
  ['arrest', 'arrested arrest custody apprehended captured surrendered detained caught booked charged'],
  ['court', 'sentenced arraigned arraignment hearing court trial appear appeared verdict convicted'],
  [
    'report',
    'update updated updates posted published tweeted declined told reporters spokesman spokeswoman interviewed conference briefing vigil memorial funeral service reopened closed',
  ],
]

const STAGE_OF: ReadonlyMap<string, HourStage> = new Map(
  STAGES.flatMap(([stage, words]) => words.split(' ').map((word) => [word, stage] as const)),
)

const stagesIn = (text: string): HourStage[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => STAGE_OF.get(word) ?? [])

// "police said Sunday night", "according to reports Saturday night", "as of Sunday evening"
const SAID = /\b(?:said|says|say|according to (?:\w+ ){1,2}|as of) (?:on |at |early |late )?$/i

// Of a sentence that runs on, what stands so near is enough.
const NEAR = 120

/**
 * The nearest word before the hour in its own clause, else the first after it: "doctors gave him up at
 * 2:40 a.m., when he died" is the hour of a death, "is in custody after opening fire around 6:10 p.m." is not that of an
 * arrest.
 */
export const hourStage = ({ text, span }: Mention, sentence: Mention): HourStage | null => {
  const start = span.start - sentence.span.start
  const before = sentence.text.slice(Math.max(0, start - NEAR), Math.max(0, start))
  const after = sentence.text.slice(start + text.length, start + text.length + NEAR)
  const clause = (part: string | undefined): string => part ?? ''
  if (SAID.test(before)) return 'report'
  return (
    stagesIn(clause(before.split(/[,;:()]/).at(-1))).at(-1) ??
    stagesIn(clause(after.replace(/^,/, '').split(/[,;:()]/)[0]))[0] ??
    stagesIn(before).at(-1) ??
    null
  )
}

/**
 * Verbs that report what somebody says, by what they take.
 *
 * - `say`: a clause or a noun phrase, all of it in the mouth of the subject ("said 4 died", "confirmed three deaths").
 * - `find`: a clause with "that" only ("found that 4 died", but "found the door open").
 * - `think`: a clause only ("noted that 4 died", but "noted the door").
 * - `quote`: nothing but a quotation ("shouted", "continued").
 * - `call`: an object and what it is called ("called it “deplorable”").
 *
 * Written for this project after the reporting verbs of news style guides; base, third person, past, participle.
 */
export type ReportingKind = 'say' | 'think' | 'find' | 'quote' | 'call'

/** Irregular verbs: base, third person, past (and past participle), present participle. */
const IRREGULAR: readonly (readonly [ReportingKind, string])[] = [
  ['say', 'say says said saying'],
  ['say', 'tell tells told telling'],
  ['quote', 'read reads read reading'],
  ['think', 'write writes wrote written writing'],
  ['find', 'think thinks thought thinking'],
  ['find', 'find finds found finding'],
  ['find', 'show shows showed shown showing'],
  ['think', 'swear swears swore sworn swearing'],
  ['call', 'call calls called calling'],
]

/** Regular verbs: the base alone. */
const REGULAR: Readonly<Record<ReportingKind, string>> = {
  say: 'report announce confirm claim allege estimate warn state assert contend insist maintain testify tweet disclose reiterate stress',
  think:
    'add note deny believe explain argue admit acknowledge concede conclude declare recall reveal suggest predict indicate caution complain emphasize emphasise suspect fear hint lament observe remark recount relate vow pledge promise joke boast assume expect speculate counter forecast project calculate charge affirm advise assess imply repeat signal testify',
  find: 'determine learn hear discover agree remember realize realise doubt remind',
  quote:
    'ask reply respond continue comment exclaim shout scream yell whisper quip wonder demand urge mutter cry inquire interject muse opine plead retort sigh snap chant conclude begin answer ponder gush rave fume',
  call: 'describe dub brand label term denounce condemn praise hail characterize characterise blast slam depict decry dismiss tout assail refer reaffirm express voice echo criticize criticise mock reject',
}

const DOUBLED = new Set(['admit', 'quip', 'refer', 'snap'])

const thirdPerson = (base: string): string =>
  /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`

const regularForms = (base: string): string[] => {
  const stem = DOUBLED.has(base) ? base + base.slice(-1) : base
  if (base.endsWith('e')) return [base, thirdPerson(base), `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(base)) return [base, thirdPerson(base), `${base.slice(0, -1)}ied`, `${base}ing`]
  return [base, thirdPerson(base), `${stem}ed`, `${stem}ing`]
}

let table: ReadonlyMap<string, ReportingKind> | undefined

const build = (): ReadonlyMap<string, ReportingKind> => {
  const forms = new Map<string, ReportingKind>()
  for (const kind of ['quote', 'call', 'find', 'think', 'say'] as const) {
    for (const base of REGULAR[kind].split(' ')) for (const form of regularForms(base)) forms.set(form, kind)
  }
  for (const [kind, row] of IRREGULAR) for (const form of row.split(' ')) forms.set(form, kind)
  return forms
}

/** What a word takes as a reporting verb; undefined for every other word. */
export const reportingKind = (lower: string): ReportingKind | undefined => (table ??= build()).get(lower)

/** Words for those who speak in the news for somebody else, and for whom they speak. Lower case. Written for factdiff. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Bodies by the noun that names them: "Sarun police", "the Danish ministry". */
export const INSTITUTIONS: ReadonlySet<string> = words(
  'police sheriff fire coroner ministry prosecutors authorities investigators troopers government army military examiner attorney guard patrol',
)

/** Nouns of two words, by the last: "medical examiner" is one, "tax examiner" is none. */
export const FIRST_HALVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['examiner', words('medical')],
  ['attorney', words('district state prosecuting commonwealth')],
  ['guard', words('coast national')],
  ['patrol', words('highway border')],
])

/** Who belongs to one body and is named without it: "deputies said" is "the sheriff's office said". */
export const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['deputies', 'sheriff'],
  ['officers', 'police'],
  ['firefighters', 'fire'],
])

/** What a body is called in full, behind its noun: "police department", "fire and rescue". */
export const OFFICES: ReadonlySet<string> = words(
  'department dept office force service services bureau division brigade rescue district headquarters',
)

/** Who speaks for a body: "police spokesman", "chief of police", "sheriff's deputies". */
export const SPEAKERS: ReadonlySet<string> = words(
  'spokesman spokeswoman spokesperson spokespeople spokesmen chief commissioner superintendent supt officer officers sergeant sgt lieutenant lt captain capt major maj colonel col corporal cpl detective detectives det inspector deputy deputies commander official officials representative head',
)

/** Which of the speakers, and what for: "police homicide Sgt.", "deputy police chief". */
export const DUTIES: ReadonlySet<string> = words(
  'deputy assistant acting interim senior chief lead public information media affairs homicide communications',
)

/** Where one of these stands it is not the body that speaks: "retired police chief", "the officer with the police dog". */
export const NOT_SPEAKING: ReadonlySet<string> = words(
  'former ex retired onetime late off duty union from by to about against with who and or mother father wife husband son daughter brother sister friend lawyer attorneys attorney',
)

/** Say nothing of which body it is. */
export const ANY: ReadonlySet<string> = words('the a an local city town area')

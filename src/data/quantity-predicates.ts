import type { Category } from '../types.js'

const table = (entries: readonly (readonly [Category, string])[]): ReadonlyMap<string, Category> =>
  new Map(entries.flatMap(([category, words]) => words.split(' ').map((word): [string, Category] => [word, category])))

/** Participles and adjectives that hold of people: "five people were wounded", "12 dead", "who were slaughtered". */
export const STATES: ReadonlyMap<string, Category> = table([
  [
    'killed',
    'killed slain slaughtered murdered massacred executed assassinated dead deceased died die dies dying perished drowned succumbed martyred lifeless electrocuted',
  ],
  ['injured', 'injured wounded hurt maimed'],
  ['missing', 'missing unaccounted disappeared vanished'],
  ['captive', 'kidnapped abducted captured captive hostage'],
  ['displaced', 'displaced homeless uprooted'],
  ['arrested', 'arrested detained'],
])

/** Verbs that do it to those counted: "killed 7,000", "wounding nine", "arrests two". */
export const ACTIONS: ReadonlyMap<string, Category> = table([
  [
    'killed',
    'killed killing kill kills slew slaughtered slaughtering murdered murdering massacred massacring executed executing assassinated',
  ],
  ['injured', 'injured injuring injure injures wounded wounding wound wounds hurt hurting hurts'],
  ['captive', 'kidnapped kidnapping abducted abducting captured capturing'],
  ['displaced', 'displaced displacing displace displaces uprooted uprooting'],
  ['arrested', 'arrested arresting arrest arrests detained detaining detains'],
])

/** Nouns that are themselves counted: "six deaths", "three hostages". */
export const COUNTED_NOUNS: ReadonlyMap<string, Category> = table([
  ['killed', 'death deaths fatality fatalities killings murders homicides bodies corpses slayings body'],
  ['injured', 'injuries injured wounded'],
  ['missing', 'disappearances'],
  ['captive', 'hostage hostages captive captives abductees'],
  ['displaced', 'refugees'],
  ['arrested', 'arrests detainees arrestees'],
])

/** Nouns that take those counted with "of": "the deaths of six people", "the shooting deaths of two women". */
export const EVENT_NOUNS: ReadonlyMap<string, Category> = table([
  [
    'killed',
    'death deaths killing killings murder murders slaying slayings massacre slaughter execution assassination homicide homicides shooting-death bodies',
  ],
  ['injured', 'wounding injuring'],
  ['captive', 'kidnapping abduction capture'],
  ['displaced', 'displacement'],
  ['arrested', 'arrest arrests detention'],
])

/** Nouns that a running total belongs to: "the death toll rose to 43", "the number of injured stands at 90". */
export const TOTALS: ReadonlyMap<string, Category> = table([
  ['killed', 'toll dead deaths fatalities killed'],
  ['injured', 'injured wounded injuries'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['captive', 'hostages captives'],
  ['arrested', 'arrests arrested detained'],
])

/** Heads that cannot be killed or hurt, though a verb beside them says so: "shot eight times", "killed by two bullets". */
export const NOT_VICTIMS: ReadonlySet<string> = new Set(
  (
    'time times shot shots bullet bullets round rounds gun guns weapon weapons firearm firearms handgun rifle day days count counts charge charges ' +
    'minute minutes year years hour hours week weeks month months shooting shootings attack attacks incident incidents case cases home homes house houses ' +
    'block scene scenes point points car cars vehicle vehicles blast blasts explosion explosions strike strikes airstrikes raid raids missile missiles ' +
    'rocket rockets bomb bombs location locations place places state states country countries city cities town towns village villages game games side hospital hospitals ' +
    'percent mile miles generations generation groups group teams team companies company nations nation murder-suicide crash crashes job jobs goal goals building buildings plane planes blocks part parts suspect-vehicle'
  ).split(' '),
)

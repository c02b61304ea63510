/** Nouns for people who are counted or described, by group; a group other than `people` is a part of them. Written for factdiff. */
const GROUPS: Readonly<Record<string, string>> = {
  people:
    'people person persons individual individuals victim victims human humans life lives death deaths fatality fatalities casualty casualties body bodies soul souls dead resident residents citizens wounded injured patients survivors inhabitants populace bystander bystanders',
  civilians: 'civilian civilians noncombatant noncombatants',
  children:
    'child children kid kids juvenile juveniles minor minors boy boys girl girls toddler toddlers infant infants baby babies youngster youngsters teen teens teenager teenagers youth youths son sons daughter daughters grandchildren schoolchildren',
  women:
    'woman women female females girl girls mother mothers wife wives sister sisters daughter daughters lady ladies',
  men: 'man men male males boy boys father fathers husband husbands brother brothers son sons guy guys',
  officers: 'officer officers policeman policemen deputy deputies trooper troopers cop cops',
  soldiers:
    'soldier soldiers troop troops marine marines sailor sailors serviceman servicemen fighter fighters militant militants insurgent insurgents rebel rebels gunman gunmen',
  suspects:
    'suspect suspects attacker attackers gunman gunmen assailant assailants shooter shooters accomplice perpetrator',
  students: 'student students pupil pupils schoolgirl schoolboy',
  workers:
    'worker workers employee employees staff miner miners journalist journalists doctor doctors nurse nurses medic medics firefighter firefighters',
  hostages: 'hostage hostages captive captives prisoner prisoners detainee detainees',
  families:
    'couple couples family families household households relative relatives friend friends neighbor neighbors neighbour neighbours',
}

const readGroups = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const groups = new Map<string, Set<string>>()
  for (const [group, words] of Object.entries(GROUPS)) {
    for (const word of words.split(' ')) groups.set(word, (groups.get(word) ?? new Set()).add(group))
  }
  return groups
}

/** Which groups of people a noun may mean: "girls" are children and women. */
export const PERSON_GROUPS = readGroups()

/** Whether a noun for one person says man or woman. */
export const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'man men boy boys father dad husband brother stepbrother son stepson grandson uncle nephew grandfather boyfriend stepfather guy gentleman he his him himself male males fiance businessman policeman'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'woman women girl girls mother mom wife sister stepsister daughter stepdaughter granddaughter aunt niece grandmother girlfriend stepmother lady she her hers herself female females fiancee businesswoman policewoman'
    .split(' ')
    .map((word) => [word, 'female'] as const),
])

/** Kinship and what else one person is to another: two of them for one person exclude each other. */
export const KINSHIP: ReadonlySet<string> = new Set(
  'father mother dad mom husband wife brother sister stepbrother stepsister half-brother half-sister son daughter stepson stepdaughter grandson granddaughter uncle aunt nephew niece grandfather grandmother great-uncle great-aunt cousin boyfriend girlfriend fiance fiancee stepfather stepmother roommate neighbor neighbour'.split(
    ' ',
  ),
)

/** Two words for one kinship: "mom" and "mother" exclude nothing. */
export const KIN_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['dad', 'father'],
  ['mom', 'mother'],
  ['neighbour', 'neighbor'],
])

/**
 * What can be counted as a thing, as those who did it, and in a verb: "765 recoveries", "765 people recovered"; "145 reviews",
 * "145 critics", "reviewed by 145 people". Nouns, then verbs, of one line are figures of one fact where all else fits.
 * Written for factdiff.
 */
const LINES: readonly (readonly [nouns: string, verbs: string])[] = [
  ['case cases infection infections occurrence occurrences', 'infected contracted diagnosed sickened'],
  ['recovery recoveries', 'recovered recover'],
  [
    'hospitalization hospitalizations hospitalisation hospitalisations admission admissions',
    'hospitalized hospitalised admitted',
  ],
  ['test tests examination examinations screening screenings', 'tested screened examined'],
  ['vaccination vaccinations dose doses jab jabs', 'vaccinated'],
  ['evacuation evacuations evacuee evacuees', 'evacuated'],
  ['review reviews reviewer reviewers critic critics', 'reviewed'],
  ['rating ratings score scores', 'rated scored'],
  ['view views viewer viewers viewership audience', 'viewed watched saw seen'],
  ['follower followers', 'follow follows followed'],
  ['subscriber subscribers subscription subscriptions', 'subscribe subscribed'],
  ['download downloads', 'downloaded'],
  ['copy copies sale sales unit units album albums record records', 'sold sell sells'],
  ['population inhabitant inhabitants resident residents', 'live lives'],
  ['attendance crowd spectator spectators attendee attendees', 'attended watched'],
  ['seat seats capacity', 'seat seats hold holds host hosts accommodate accommodates'],
  ['speaker speakers', 'speak speaks spoke'],
  ['visitor visitors visit visits', 'visited'],
  ['vote votes voter voters ballot ballots', 'voted'],
  ['applicant applicants application applications', 'applied'],
  ['donation donations donor donors', 'donated'],
  ['arrival arrivals migrant migrants', 'arrived'],
  ['appearance appearances match matches game games', 'appeared played'],
  ['nomination nominations nominee nominees', 'nominated'],
  ['employee employees professional professionals staff worker workers job jobs', 'employs employed employ'],
  ['gun guns handgun handguns pistol pistols firearm firearms weapon weapons rifle rifles', ''],
  ['shot shots gunshot gunshots round rounds bullet bullets casing casings', ''],
  ['car cars vehicle vehicles truck trucks', ''],
  ['home homes house houses building buildings', ''],
  ['company companies firm firms business businesses', ''],
  ['country countries nation nations state states', ''],
  ['soldier soldiers troop troops', ''],
  ['officer officers policeman policemen personnel', ''],
  ['kid kids child children sibling siblings', ''],
  ['shooting shootings incident incidents attack attacks', ''],
  ['student students learner learners pupil pupils enrollment enrolment', 'enrolled'],
]

type Lines = ReadonlyMap<string, readonly number[]>

const index = (part: 0 | 1): Lines => {
  const lines = new Map<string, number[]>()
  LINES.forEach((line, i) => {
    for (const word of line[part].split(' ').filter(Boolean)) lines.set(word, [...(lines.get(word) ?? []), i])
  })
  return lines
}

/** From a noun to its lines. */
export const COUNTED_AS_NOUN: Lines = index(0)

/** From a verb to its lines. */
export const COUNTED_AS_VERB: Lines = index(1)

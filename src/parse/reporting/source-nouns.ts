const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const HUMANS = words(
  'friend cousin neighbor neighbour witness nurse victim official source colleague relative parent grandparent chief head aide spouse kid child teen guard cop medic survivor coach guest host expert fan critic diplomat mate civilian refugee pilot',
)

// Bodies and papers that say things; "talks", "attacks" and "the gun" do not.
const BODIES = words(
  'police authorities officials agency ministry office department company government group organization organisation newspaper paper network station army military party union court university school hospital bureau council committee commission bank firm team league church airline embassy family relatives witnesses people men women children students media outlet outlets campaign administration regime state district county city town lawmakers troops parents sources leaders deputies neighbors neighbours friends experts medics forces rebels militants everyone someone somebody everybody others many some one two staff crew board panel tribunal jury watchdog charity foundation association coalition alliance institute service services website site blog magazine channel broadcaster majority',
)

const PAPERS = words(
  'statement report reports document documents affidavit affidavits complaint records record release letter memo memos study studies poll polls survey lawsuit suit indictment transcript testimony evidence data figures video footage notice message messages post posts tweet tweets email emails warrant warrants obituary article story account accounts filing filings papers investigation research timeline results review text texts note logs log page analysis',
)

// Agents by their ending: officer, investigator, historian, activist, assistant, president, spokesman.
const AGENT = /(?:[^aeiou]er|[aeiou]er|or|ian|ist|ant|ent|man|woman|person|ee|ive|ary|men|people)s?$/
const NO_AGENT = words(
  'weather number numbers order orders murder murders letter water river tower matter matters power paper papers color door doors floor error factor incident incidents accident accidents event events comment comments agreement government department apartment statement document movement treatment moment restaurant warrant plant plants center centre trailer terror corner december september summer winter dinner border fire motive drive list mayhem disorder disaster encounter transfer barrier february january attorney library salary building',
)

/** A singular or plural human being by its head noun, lower case. */
export const isHuman = (head: string): boolean =>
  HUMANS.has(head) || HUMANS.has(head.replace(/s$/, '')) || (AGENT.test(head) && !NO_AGENT.has(head))

/** A common noun that can be the subject of "said", "noted", "confirmed". */
const singular = (head: string): string => (head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.replace(/s$/, ''))

export const canSpeak = (head: string): boolean =>
  isHuman(head) || BODIES.has(head) || BODIES.has(singular(head)) || PAPERS.has(head) || isFamily(head)

const FAMILY = words(
  'mother mom mum father dad brother sister son daughter wife husband uncle aunt niece nephew grandmother grandfather girlfriend boyfriend fiance fiancee stepfather stepmother widow mayor sheriff attorney deputy detective coroner commander king queen prince princess general captain',
)

const isFamily = (head: string): boolean => FAMILY.has(head) || FAMILY.has(head.replace(/s$/, ''))

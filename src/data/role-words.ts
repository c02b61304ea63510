/**
 * Words that head a role: written by hand from the titles, ranks, trades and kinships that news text puts beside a name.
 * Lower case, singular; a plural in -s is understood. Used by `parse/entities/roles`.
 */

/** Offices and functions in states, parties, companies, clubs. */
const OFFICES = `
administrator advisor adviser aide ally ambassador appointee archbishop assemblyman assemblywoman assemblymember
assistant associate attaché attache attorney auditor ayatollah backbencher bailiff bishop boss bureaucrat candidate cardinal ceo cfo coo cto cio
chair chairman chairperson chairwoman chancellor chef chief chieftain cleric clerk co-chair co-chairman co-founder co-leader co-owner
cofounder commander commissioner committeeman comptroller congressman congresswoman constable consul controller convener convenor
coordinator co-ordinator coroner councillor councilor councilman councilmember councilwoman counsel counsellor counselor
creator cabinetmaker curator dean delegate democrat deputy designate dictator diplomat director emir emissary envoy executive
ex-boss ex-president ex-minister figurehead financier firebrand founder frontman governor governor-general head headman headmaster headmistress headteacher
hopeful imam incumbent inspector interpreter investigator judge jurist justice king kingpin lawmaker leader legislator liaison
lieutenant-governor lobbyist magistrate manager marshal mastermind mayor mediator member militant minister moderator mogul monarch
mufti mullah negotiator nominee observer officer official ombudsman operative opponent organiser organizer owner parliamentarian
pastor patriarch patron politburo politician pope premier president president-elect priest prime prince princess principal prior
procurator producer prosecutor provost publisher queen rabbi rapporteur rector regent registrar reporter representative republican reverend
ruler runner-up secretary secretary-general senator shareholder sheikh sheik shah sheriff solicitor speaker spokesman spokesperson spokeswoman
spokesmember staffer stakeholder statesman stateswoman strategist strongman sultan superintendent supervisor supremo
treasurer trustee tsar czar tycoon undersecretary under-secretary under-secretary-general vicar vice-chair vice-chairman
vice-chancellor vice-president warden warlord watchdog whip
`

/** Military and police ranks. */
const RANKS = `
admiral brigadier cadet captain colonel commandant commodore corporal cpl detective fighter general gunner lieutenant
lt maj major marine officer patrolman patrolwoman pilot policeman policewoman private ranger sailor sergeant serviceman servicewoman
sgt soldier superintendent trooper deputy firefighter fireman paramedic veteran cop agent medic airman guardsman
`

/** Trades and callings. */
const TRADES = `
academic accountant activist actor actress advocate analyst anchor anchorman anchorwoman anthropologist archaeologist architect
artist astronaut astronomer astrophysicist athlete author banker barber barista bartender baseman basketballer batsman biochemist
biographer biologist blogger bodyguard bookmaker botanist bowler boxer broadcaster broker builder businessman businessperson
businesswoman butcher buyer campaigner cardiologist caretaker carer carpenter cartoonist cashier champion chemist choreographer cinematographer
climatologist climber clinician coach co-author co-author co-host co-pilot co-star co-worker collector colleague columnist comedian comic commentator
composer computer conductor conservationist constructor consultant contractor contributor correspondent cosmonaut cosmetologist courier
craftsman cricketer criminologist critic cyclist dancer dealer defender demographer dentist dermatologist designer detective developer diver dj
doctor dramatist driver drummer ecologist economist editor educator electrician employee employer engineer
entertainer entrepreneur environmentalist epidemiologist essayist ethnographer evangelist examiner expert explorer
exporter farmer filmmaker film-maker firefighter fisherman fishmonger footballer forecaster forward freelancer fullback gardener geneticist
geographer geologist geophysicist goalie goalkeeper goalscorer golfer guard guerrilla guide guitarist gymnast gynaecologist
hairdresser handyman headliner historian host hostess housekeeper housewife hunter humorist hydrologist illustrator immunologist importer
influencer inventor investigator investor jailer janitor jeweler jockey journalist keeper keyboardist labourer laborer landlady landlord
lawyer lecturer librarian lifeguard linebacker linguist locksmith logistician lyricist magician maker masseuse mathematician
mechanic merchant meteorologist microbiologist midfielder midwife miner missionary model monk musician mountaineer nanny
naturalist neighbor neighbour neurologist neuroscientist neurosurgeon newscaster newsreader novelist nun nurse
nutritionist oceanographer oncologist operator optician optometrist painter pathologist
pediatrician paediatrician performer pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist
pianist pitcher planner player playwright plumber poet pollster porter preacher presenter programmer promoter proprietor prospect
psychiatrist psychologist psychotherapist pundit quarterback racer radiologist rancher rapper realtor receptionist referee
researcher restaurateur retailer retiree rower runner salesman salesperson saleswoman scholar
scientist scorer screenwriter scriptwriter sculptor seaman seamstress seismologist shepherd shopkeeper shortstop singer singer-songwriter
skater skier skipper smuggler sociologist solicitor songwriter specialist spy star statistician
striker student stuntman superstar surfer surgeon swimmer tailor teacher technician technologist tennis
theologian therapist trader trainer trainee translator traveler treasurer trucker tutor umpire undertaker
urologist usher valet vendor veterinarian vet violinist virologist vlogger vocalist volcanologist volunteer waiter
waitress watchman welder winger winner worker wrestler writer youtuber zoologist
academician aficionado all-rounder billionaire millionaire celebrity chorister co-conspirator chronicler clairvoyant cleaner
cosmologist covert crewman deckhand dissident docent ethicist fugitive fundraiser homeowner housemate
homemaker imam insider instructor intern landowner loyalist medallist medalist monarchist neonatologist newcomer obstetrician
opener orthopedist paralegal parishioner passer-by patriot pensioner pioneer preacher professor pro prodigy radical rebel refugee rescuer resident retailer
rival scout separatist socialist socialite supporter survivor tenant tourist tribesman underwriter witness whistleblower whistle-blower
`

/** What somebody is in the story that is told: one side of a crime, a trial, an accident. */
const PARTIES = `
accomplice assailant assassin attacker bomber bystander captive caller complainant convict culprit defendant detainee escapee
gunman hijacker hostage informant inmate juror killer kidnapper motorist murderer passenger patient pedestrian perpetrator plaintiff prisoner rapist robber shooter
sniper suspect terrorist thief toddler victim
`

/** Kin and company. */
const RELATIONS = `
aunt auntie baby bandmate best-friend boyfriend bride bridegroom brother brother-in-law classmate child colleague companion cousin dad daddy daughter
daughter-in-law ex-boyfriend ex-girlfriend ex-husband ex-partner ex-wife father father-in-law fiance fiancé fiancee fiancée friend
girlfriend godfather godmother godson goddaughter granddad granddaughter grandfather grandma grandmother grandnephew grandniece grandpa grandparent grandson
great-aunt great-grandfather great-grandmother great-grandson great-granddaughter great-nephew great-niece great-uncle groom guardian half-brother half-sister heir heiress husband kid lady
mate mentor mom mother mother-in-law mum nephew niece parent partner predecessor protege protégé relative roommate sibling sister sister-in-law son
son-in-law spouse step-brother step-father step-mother step-sister stepbrother stepdad stepdaughter stepfather stepmom
stepmother stepsister stepson step-son step-daughter successor teammate team-mate twin uncle widow widower wife
`

/** Abbreviated ranks and titles; the full stop, if any, is not part of the entry. */
const ABBREVIATIONS = `
adm amb asst atty brig capt cdr cllr cmdr cmsgt col comdr commr cpl cpt dep det dir dr esq fr gen gov gov-elect hon insp lcpl lt lieut
maj mp mep mla pfc pres prof pte pvt rep ret rev revd rt sec sen sgt spc spec sr-col ssgt st-sgt supt tsgt vp fm agt ofc officer-in-charge sra msgt dci dcs
`

/** Irregular plurals, and heads that are only plural. */
const PLURALS = `
attorneys-general assemblymen brothers-in-law businessmen businesswomen chairmen children clergymen congressmen congresswomen councilmen councilwomen
councilmembers crewmen firemen fishermen frontmen guardsmen gunmen lawmen ministers policemen policewomen salesmen servicemen
spokesmen spokeswomen spokespeople statesmen wives housewives midwives thieves secretaries attorneys deputies
dignitaries emissaries missionaries mercenaries celebrities kids parents sens reps govs drs gens cols sgts profs
`

/** Titles that only ever stand before a name: part of it in some styles, a role in ours. */
const TITLES = `
baron baroness count countess dame duchess duke earl empress emperor infanta lord maharaja marquess sir sister tsarina viscount
swami guru saint monsignor msgr mgr father brother mother rebbe lama caliph emir sayyid hojatoleslam hajj haji maulana
`

/** Before a name these are said of people only; an owner, a maker or a rival may be a company. */
const PERSONAL = `
mr mrs ms miss dr prof sen rep gov sgt capt lt col gen det cpl maj supt officer detective sheriff captain sergeant
lieutenant corporal colonel deputy lawyer attorney senator congressman congresswoman mayor governor judge justice
minister spokesman spokeswoman spokesperson actor actress singer rapper coach professor doctor nurse teacher student
reporter journalist photographer husband wife brother sister son daughter mother father uncle aunt cousin nephew niece
boyfriend girlfriend grandmother grandfather grandson granddaughter stepfather stepmother stepson stepdaughter fiance
fiancé fiancee fiancée roommate neighbor neighbour resident witness suspect victim defendant inmate
`

const words = (...tables: readonly string[]): Set<string> =>
  new Set(tables.flatMap((table) => table.split(/\s+/).filter(Boolean)))

let heads: Set<string> | undefined
let abbreviations: Set<string> | undefined
let titles: Set<string> | undefined
let relations: Set<string> | undefined
let personal: Set<string> | undefined
let plurals: Set<string> | undefined

/** Nouns that can head a role wherever it stands: "minister", "spokeswoman", "great-uncle". */
export const roleHeads = (): ReadonlySet<string> => (heads ??= words(OFFICES, RANKS, TRADES, PARTIES, RELATIONS))

/** "Gov", "Sgt", "Dr": only before a name. */
export const rankAbbreviations = (): ReadonlySet<string> => (abbreviations ??= words(ABBREVIATIONS))

/** "Sir", "Dame", "Father": only before a name. */
export const nameTitles = (): ReadonlySet<string> => (titles ??= words(TITLES))

/** Kinship and company: "brother", "girlfriend". */
export const relationWords = (): ReadonlySet<string> => (relations ??= words(RELATIONS))

/** "detective", "cousin", "Mr": what follows with a capital is a person. */
export const personalWords = (): ReadonlySet<string> => (personal ??= words(PERSONAL))

/** Plurals that are no head plus -s: "spokesmen", "deputies", "Sens". */
export const rolePlurals = (): ReadonlySet<string> => (plurals ??= words(PLURALS))

/** Courtesy titles say nothing of a function and are no role; they may tell two people of one surname apart. */
export const COURTESY: ReadonlyMap<string, 'male' | 'female' | 'any'> = new Map([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mx', 'any'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['monsieur', 'male'],
  ['madame', 'female'],
  ['herr', 'male'],
  ['frau', 'female'],
])

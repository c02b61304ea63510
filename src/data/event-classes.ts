/**
 * What happens in a clause, coarsely: stems (see `stem` in align/words.ts) by class of event. Two facts of different
 * classes are seldom one. Written for factdiff after the event types of ACE 2005, widened to disasters and business.
 */
const CLASSES: Readonly<Record<string, string>> = {
  die: 'kill die perish massacre execut assassinat homicid toll suicid behead drown lifeless',
  injure:
    'injure maim grazed treat hospital hospitaliz critical surgery stabl condition transport airlift rush recover burn',
  attack:
    'shoot fire attack bomb explo explod blast strike stab assault ambush airstrik shell missil raid hit gun bullet beat open',
  arrest: 'arrest suspect charg book accus jail prison indict wanted hold captur surrender complic accomplic',
  court:
    'plead sentenc convict trial court judge hear guilty verdict appeal jury attorney prosecut lawsuit su arraign bail bond',
  find: 'find discover locat body recover search stumbl realtor',
  respond: 'respond call dispatch arriv scen 911 emergency officer crew',
  missing: 'miss disappear unaccount lost trapp',
  captive: 'hostag captiv abduct kidnapp seiz captor ransom detain',
  displace: 'displac evacuat flee refuge homeless shelter uproot',
  quake:
    'earthquak quak tremor magnitud richter aftershock flood storm hurrican cyclon tornado wildfir landslid collaps destroy damag',
  meet: 'visit meet talk summit delegation negotiat arriv host tour',
  vote: 'vot elect poll ballot referendum candidat campaign win',
  trade:
    'buy sell sold price cost share stock profit revenu earn sales loss tariff export import market invest percent quarter',
  agree: 'agree sign deal treaty accord pact ratif expir deadlin postpon delay extend',
  hire: 'appoint hire resign fire nam sack promot retir elect replac',
  born: 'born birth birthday marry marri wed father mother grow',
  release: 'releas free let pardon parole exchang swap',
  reward: 'reward donat rais fund offer crim stopper tip',
}

export const EVENT_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, stems]) => stems.split(' ').map((stem) => [stem, name] as const)),
)

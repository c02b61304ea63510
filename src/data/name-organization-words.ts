/** Forms of company, and words that link: no part of what a name says. Partly after opensanctions/rigour (MIT). */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated ltd limited llc llp plc co company companies corp corporation sa srl cv sl ltda cia gmbh ag bv nv oao ooo zao pao ao jsc cjsc ojsc pjsc ' +
    'pte pty sarl sal spa doo dd fze fzco fzc sas rl spr sapi oy ab as asa kft zrt sro cjs pt tbk bhd sdn kg kgaa ev holding holdings'
  ).split(' '),
)

export const LINKS: ReadonlySet<string> = new Set(
  'the a an of and for in on at by with to from de del la el los las y e da do dos di du des le les et und der die das fur s al ul'.split(
    ' ',
  ),
)

/** Forms of one word: "form: other, other". */
export const ORGANIZATION_FORMS: readonly string[] = [
  'department: dept dep',
  'ministry: min',
  'international: intl internacional international',
  'national: natl nacional',
  'association: assn assoc',
  'organization: org organisation organizations organisations',
  'government: govt gov',
  'university: univ uni universidad universite',
  'institute: inst instituto institution',
  'center: centre ctr',
  'defense: defence',
  'labor: labour',
  'committee: cmte cttee comm',
  'commission: comisn',
  'council: cncl',
  'federation: fed',
  'brothers: bros',
  'group: grp grupo groupe gruppe',
  'management: mgmt mgt',
  'development: dev',
  'services: service svcs svc',
  'industries: industry industrial ind industria industrias',
  'enterprises: enterprise ent empresa empresas',
  'trading: trade trad traders',
  'investment: investments inversiones inversion invest',
  'company: co',
  'bank: banco banque banca',
  'exchange: exchanger exchangers changers',
  'technology: tech technologies technical tecnologia',
  'engineering: eng engineers',
  'manufacturing: mfg manufacturers manufacture',
  'transport: transportation transportes',
  'communications: communication comms',
  'construction: constructora constructions',
  'shipping: ship ships',
  'agency: agencia agence',
  'police: policia',
  'party: partido',
  'front: frente',
  'foundation: fundacion fdn stiftung fondation',
  'saint: st',
  'mount: mt',
  'fort: ft',
  'nightclub: night_club',
  'metropolitan: metro',
  'county: co cty',
  'school: schools',
  'hospital: hosp',
  'church: ch',
  'junior: jr',
  'senior: sr',
  'attorneys: attorney',
  'sheriffs: sheriff',
  'division: div',
  'military: mil',
  'holdings: holding',
  'systems: system',
  'products: product',
  'resources: resource',
  'works: work',
  'affairs: affair',
  'deputies: deputy',
  'jihad: jehad jihaad',
  'mujahideen: mujahidin mujahedeen mujahedin mojahedin muhajireen muhajirin',
  '1st: first', '2nd: second', '3rd: third', '4th: fourth', '5th: fifth', '6th: sixth', '7th: seventh', '8th: eighth', '9th: ninth', '10th: tenth',
  '11th: eleventh', '12th: twelfth', '13th: thirteenth', '14th: fourteenth', '15th: fifteenth', '16th: sixteenth', '17th: seventeenth', '18th: eighteenth', '19th: nineteenth', '20th: twentieth',
] // prettier-ignore

/** Words of which a name holds one: where each holds another, the names are two. */
export const CONTRASTS: readonly string[] = [
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central',
  'house senate',
  'men women mens womens boys girls boy girl',
  'upper lower',
  'elementary middle high primary secondary preschool kindergarten',
  'army navy airforce',
  'import export',
  'old new',
  'foreign interior defense defence finance health education justice transport energy agriculture labor labour trade',
  'republican democratic democrat',
  'sunni shia shiite',
  'catholic methodist baptist lutheran presbyterian episcopal',
]

/** Words that many organisations share, by how little it tells to share one. */
export const COMMON_ORGANIZATION_WORDS: readonly (readonly [number, string])[] = [
  [
    0.85,
    'department ministry office agency committee commission council university college school hospital court police center association organization institute foundation group international national federal state city county public general services industries enterprises trading investment bank company holdings management development engineering corporation media news press union party government authority board church fund trust force forces parliament congress cabinet embassy consulate',
  ],
  [
    0.65,
    'islamic republic people peoples popular movement front army liberation revolutionary shipping construction communications technology exchange transport industrial manufacturing commercial maritime marine line lines oil gas petroleum energy power steel metals mining mineral chemical aviation air aircraft airlines insurance finance financial real estate import export products systems security defense research scientific science education medical health elementary high middle community district attorneys sheriffs county house senate first new united world global central regional local club team league service society network television radio times post journal street avenue road park hotel store shop market restaurant bar airport station building memorial district foreign affairs interior justice library museum academy laboratory palace charity relief welfare humanitarian electronics electronic money',
  ],
]

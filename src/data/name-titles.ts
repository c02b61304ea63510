/** Words before or after a person's name that are no part of it. Partly after opensanctions/rigour (MIT), see NOTICE. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mister mrs miss ms mx madam madame mme monsieur fraulein frau herr senor senora senorita don dona dr doctor prof professor ' +
    'president vice prime minister premier chancellor ambassador amb gov governor sen senator rep representative congressman congresswoman mayor ' +
    'gen general lt lieutenant col colonel maj capt captain cpt sgt sergeant cpl corporal pvt cmdr commander adm admiral officer detective det deputy sheriff chief trooper inspector ' +
    'judge justice attorney chairman chairwoman chair director secretary spokesman spokeswoman ' +
    'king queen prince princess sultan emir shah lord lady dame sir baroness his her majesty excellency hrh ' +
    'rev reverend pastor bishop archbishop cardinal pope father sister brother rabbi imam sheikh shaykh sheik shaikh cheikh mullah mulla maulana maulavi mawlawi molla ayatollah hojatoleslam haji hajji hajj hadji al-haj alhaj qari mufti sayyed ustad ustadh ' +
    'hon honourable honorable esq esquire phd md mba cpa dds the'
  ).split(' '),
)

/** Suffixes that tell one generation from another. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'Jr.'],
  ['jnr', 'Jr.'],
  ['junior', 'Jr.'],
  ['sr', 'Sr.'],
  ['snr', 'Sr.'],
  ['senior', 'Sr.'],
  ['ii', 'II'],
  ['iii', 'III'],
  ['iv', 'IV'],
])

/** Articles and links inside a name, written or left out at will: "al-Zawahiri", "van der Bellen", "bin Laden". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ar as ad an az ash adh at le la les los las de del della di da das do dos du des van von der den ter ten te bin ibn ben bint ould uld y ogly oglu ogli kyzy'.split(
    ' ',
  ),
)

/** Titles that are as often names: "Justice Galarza", "Prince Rogers". Left out only before two more words. */
export const NAME_OR_TITLE: ReadonlySet<string> = new Set(
  'justice king prince princess sultan emir shah don judge pope bishop chair prime vice lady lord queen sheriff chief officer father sister brother major'.split(
    ' ',
  ),
)

/** Titles after a name. */
export const TITLES_AFTER: ReadonlySet<string> = new Set('phd md mba esq esquire cpa dds dvm'.split(' '))

/** First halves of "servant of ..." names, written as a word of their own or not. */
export const SERVANT: ReadonlySet<string> = new Set(
  'abd abdul abdel abdal abdol abdu abdoul abdoel abdyl abdur abdus'.split(' '),
)

/** "Son of", "daughter of". */
export const FILIAL: ReadonlySet<string> = new Set('bin ibn ben bint ould uld ogly oglu ogli kyzy'.split(' '))

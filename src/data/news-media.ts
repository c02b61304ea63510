/**
 * Papers, broadcasters and sites by the names under which others cite them, lower case, without "the"; news agencies are in
 * `agencies.ts`. Names that end in a word of `MEDIA_NAME_ENDINGS` ("Cape Times", "Channel 4 News") need not stand here.
 *
 * Written for this project.
 */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  [
    'bbc|itv|cnbc|cnn|cbs|nbc|abc|pbs|npr|cbc|ctv|rte|rté|fox|msnbc|newsmax|c-span|ard|zdf|rai|nhk|kbs|cctv|ndtv|trt|rt',
    'rfe/rl|radio free europe|radio free asia|radio liberty|voice of america|deutsche welle|dw|france 24|france info|bfmtv',
    'al jazeera|al arabiya|al-arabiya|al hadath|al mayadeen|al-manar|al manar|sky|euronews|i24|kan|ynet|haaretz|maariv',
    'guardian|independent|observer|economist|spectator|telegraph|mirror|sun|atlantic|new yorker|new york times|politico',
    'axios|propublica|bellingcat|buzzfeed|huffpost|vox|slate|semafor|the intercept|daily beast|the hill|vice|tmz|variety',
    'newsweek|time magazine|usa today|wall street journal|wsj|washington post|el pais|el país|el mundo|le monde|le figaro',
    'libération|der spiegel|spiegel|die zeit|bild|die welt|frankfurter allgemeine zeitung|süddeutsche zeitung|corriere della sera',
    'la repubblica|la stampa|kommersant|vedomosti|izvestia|novaya gazeta|meduza|rbc|dozhd|suspilne|ukrainska pravda|yle|svt',
    'nrk|asahi shimbun|yomiuri shimbun|mainichi shimbun|chosun ilbo|people’s daily|caixin|dawn|hindu|nikkei|globo|clarín',
    'daily mail|daily express|indian express|daily star|toronto star|kansas city star|arizona republic|sacramento bee|miami herald',
    'evening standard|business standard|christian science monitor|business insider|the record|west australian|australian|age',
  ].flatMap((line) => line.split('|')),
)

/** The last word of a paper's or station's name, as it is written: "the Valley Herald", "Radio Free Europe" is named above. */
export const MEDIA_NAME_ENDINGS: ReadonlySet<string> = new Set(
  (
    'News Times Post Herald Tribune Journal Gazette Chronicle Globe Inquirer Examiner Courier Dispatch Sentinel Telegraph ' +
    'Guardian Observer Register Bulletin Telegram Enquirer Advertiser Ledger Radio TV Television Daily Newspaper Newspapers ' +
    'Magazine Broadcasting Zeitung'
  ).split(' '),
)

/** Common nouns of what prints and sends: "state television", "the Interfax news agency". */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'newspaper newspapers paper papers tabloid daily weekly magazine broadcaster broadcasters television tv radio station channel network networks media outlet outlets website'.split(
    ' ',
  ),
)

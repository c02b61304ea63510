const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words after which a capitalised run is a person's name. Written for this project. */
export const TITLES = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady rev rev. reverend fr. father sister pastor rabbi imam bishop archbishop cardinal pope president vice-president chancellor premier minister secretary senator sen sen. rep rep. representative congressman congresswoman gov gov. governor mayor councilman councilwoman commissioner sheriff deputy officer detective det det. sgt sgt. sergeant lt lt. lieutenant cpl. corporal capt capt. captain maj maj. major col col. colonel gen gen. general adm adm. admiral cmdr cmdr. commander chief inspector constable trooper superintendent marshal agent judge justice prosecutor attorney professor prof prof. coach chairman chairwoman chair ceo director king queen prince princess spokesman spokeswoman spokesperson leader speaker ambassador envoy analyst witness neighbor resident ayatollah sheikh deputies detectives officers lawyer activist',
)

/** A capitalised run with one of these is no person. Written for this project. */
export const ORGANISATION = words(
  "department office ministry police county bureau university college association agency news times post journal herald tribune house court council state states city nations union party committee commission company corp corp. inc inc. ltd ltd. group bank center centre hospital school church army navy force forces guard government parliament congress senate administration authority authorities foundation institute service services society club league federation board district division unit team team. press radio television tv channel network reuters tass interfax afp ap upi bbc cnn nbc abc cbs fox gazette daily chronicle courier sun star review globe telegraph guardian observer mail express mirror organization organisation coalition alliance front movement hamas hezbollah isis taliban nato un u.n. eu u.s. uk us fbi gbi cia tbi kremlin pentagon israel russia ukraine iran china palestinians officials israelis russians residents witnesses americans republicans democrats gop twitter facebook fire rescue metro sheriff's corporation partners holdings airlines motors officers deputies",
)

/** Places that are no person where they stand alone; "Michael Jordan" is one. Written for this project. */
export const PLACES = words(
  'canada mexico france germany britain england scotland wales ireland italy spain portugal poland hungary romania bulgaria serbia croatia greece turkey egypt syria lebanon jordan kuwait qatar oman yemen libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana uganda rwanda congo india pakistan bangladesh afghanistan japan taiwan thailand vietnam cambodia malaysia indonesia philippines australia brazil argentina chile peru colombia venezuela cuba haiti belgium netherlands denmark norway sweden finland iceland austria switzerland europe africa asia america washington moscow beijing london paris berlin kyiv kiev jerusalem tehran baghdad damascus ankara cairo delhi islamabad tokyo seoul pyongyang brussels geneva vienna texas california florida ohio georgia illinois michigan virginia pennsylvania houston chicago miami detroit philadelphia boston dallas atlanta denver seattle louisville nashville',
)

/** Written like names and naming nobody, where they stand alone in all of an article. Written for this project. */
export const NAMELESS: ReadonlySet<string> = new Set([
  ...words(
    'office offices department departments hospital division suv suvs atv cpr dna gps t-shirt t-shirts ak-47 ar-15 k-9',
  ),
  'new year',
  'new years',
  "new year's",
  'new year’s',
])

/** Words that say nothing of what a sentence is about: function words, and the verbs and nouns by which news reports. Written for factdiff. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after again against ago all almost alone along already also although always am among an and another any anyone
  anything are around as at away back be became because been before behind being below between both but by came can cannot come could day days did do does doing done down
  during each early earlier either else even ever every everyone everything few for from further get gets getting go goes going gone got had has have having he her here
  hers herself him himself his how however if in into is it its itself just late later least less let like likely made make makes making many may maybe me
  might more most much must my near nearly never new next no nobody none nor not nothing now of off often on once one only onto or other others our out
  over own per perhaps put quite rather really said same saw say saying says see seen several she should since so some someone something soon still such take taken tell tells than
  that the their theirs them themselves then there these they thing things this those though through thus time times to today together told too took toward towards tuesday monday wednesday thursday friday saturday sunday
  under until up upon us use used using very via was way we week weeks well went were what when where whether which while who whom whose why will with within without would
  year years yet you your yours mr mrs ms dr st jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december
  add added adds announce announced believe believed call called cite cited citing confirm confirmed describe described explain explained note noted official officials
  police report reported reports reportedly source sources spokesman spokesperson spokeswoman state stated statement news quote quoted ask asked n't 's
  morning afternoon evening night first second third last two three four five six seven eight nine ten hour hours minute minutes people person man woman men women`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

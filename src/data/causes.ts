/** Nouns for what kills, hurts or destroys, by kind; two kinds are two events. Written for factdiff. */
const KINDS: Readonly<Record<string, string>> = {
  fire: 'fire fires blaze blazes wildfire wildfires arson inferno',
  storm: 'storm storms hurricane hurricanes typhoon typhoons tornado tornadoes tornados cyclone cyclones',
  flood: 'flood floods flooding mudslide mudslides landslide landslides',
  quake: 'quake quakes earthquake earthquakes tremor tremors aftershock aftershocks',
  crash: 'crash crashes collision collisions wreck wrecks derailment',
  shooting: 'shooting shootings gunfire gunshots',
  blast: 'blast blasts explosion explosions bomb bombs bombing bombings',
  stabbing: 'stabbing stabbings knifing',
  fighting: 'fighting clashes battle battles ambush',
  strike: 'airstrike airstrikes airstrikes shelling',
  disease: 'outbreak epidemic pandemic virus measles cholera flu',
}

/** From a noun, lower case, to its kind. */
export const CAUSES: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
)

const NAMES =
  'news|politics|sports?|business|opinion|world|local|weather|home|video|science|health|technology|tech|entertainment|culture|crime|headlines|stories'

const SECTION = new RegExp(
  `^(?:(?:local|world|us|uk|national|top|breaking|latest|all|rss|front page) )?(?:${NAMES})$|^(?:rss|front page)$`,
  'i',
)

/** A section of a site, which titles of windows and feeds name as often as the site: "Local News". */
export const isSection = (name: string): boolean => SECTION.test(name.trim())

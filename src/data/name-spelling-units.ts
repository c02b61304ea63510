/** Pairs of letters that stand for one sound in some romanisation. */
export const SPELLING_UNITS: readonly string[] = [
  'sh', 'ch', 'kh', 'gh', 'th', 'dh', 'zh', 'ph', 'ts', 'tz', 'ck', 'cz', 'sz', 'rz', 'ks', 'dj', 'dz', 'wh', 'qu',
  'ou', 'oo', 'ow', 'aw', 'au', 'uw', 'ee', 'ei', 'ey', 'ai', 'ay', 'ie', 'iy', 'ye', 'ya', 'yu', 'yo', 'yi', 'ia', 'iu', 'io',
  'ea', 'ae', 'oe', 'ue', 'ii', 'aa', 'uu', 'ij', 'ah', 'eh', 'ov', 'iv', 'oy', 'oi', 'yy', 'oa', 'eu', 'eo',
] // prettier-ignore

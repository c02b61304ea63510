// Sounds in which Ukrainian, Russian, Belarusian, Polish and German forms of a place differ, brought to one form:
// Kharkiv / Kharkov, Bilohirsk / Belogorsk, Hostomel / Gostomel, Rubizhne / Rubezhnoe, Horokhiv / Horochów.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/shch|szcz|sch|sz/g, 'sh'],
  [/dzh|dsh|dj/g, 'dz'],
  [/cz/g, 'ch'],
  [/rz/g, 'r'],
  [/zh/g, 'z'],
  [/tz|ts|c(?!h)/g, 's'],
  [/ch|kh|g/g, 'h'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/j/g, 'i'],
]

const boil = (word: string): string => {
  let out = word
  for (const [pattern, form] of RULES) out = out.replace(pattern, form)
  out = out.replace(/[aeiouy]+/g, 'a').replace(/(?<letter>[^a])\k<letter>+/g, '$<letter>')
  return out.endsWith('a') ? out.slice(0, -1) : out
}

const MOST = 4096
let kept: Map<string, string> | undefined

const boiled = (name: string): string => {
  kept ??= new Map()
  const known = kept.get(name)
  if (known !== undefined) return known
  const out = name.split(' ').map(boil).join(' ')
  if (kept.size >= MOST) kept.clear()
  kept.set(name, out)
  return out
}

const SHORTEST = 5

// How Slavic names of places end; one of the two must.
const ENDING =
  /(?:[iaeo]v|[iey]n|k[aiy]|sk|sk[eiy]|skoy?e|sk[iy]y|[hg]rad|[hg]orod|p[io]l|n[eo]|noy?e|v[eo]|ts[iy]|ts|nia|nya|y[iy]|iy|ii|[io]w|e[tc]s|ch|ih|og|slav|rad|va|ia|ya)$/

/** One Slavic place in two languages: the consonants agree, and vowels stand in the same places. */
export const isSlavicForm = (a: string, b: string): boolean =>
  a.length >= SHORTEST && b.length >= SHORTEST && (ENDING.test(a) || ENDING.test(b)) && boiled(a) === boiled(b)

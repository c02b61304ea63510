import { fold } from '../text/normalize.js'
import type { Cast } from './people.js'

const GENERIC =
  /(?:^| )(?:the|state|province|county|city|town|district|region|governorate|prefecture|republic|sultanate|kingdom|emirate|federation|commonwealth|territory|islands?|capital|country|of)(?= |$)/g

const bareNameOf = (name: string): string =>
  fold(name).replace(/\./g, '').replace(GENERIC, ' ').replace(/\s+/g, ' ').trim()

const known = new WeakMap<Cast, ReadonlyMap<number, readonly number[]>>()

const read = (cast: Cast): ReadonlyMap<number, readonly number[]> => {
  const byName = new Map<string, number[]>()
  const kin = new Map<number, readonly number[]>()
  cast.clusters.forEach(({ name, type }, cluster) => {
    const bare = type === 'place' ? bareNameOf(name) : ''
    if (bare === '') return
    const list = byName.get(bare) ?? []
    list.push(cluster)
    byName.set(bare, list)
    kin.set(cluster, list)
  })
  return kin
}

/**
 * The clusters of places that may be meant by one: "Sarun State" and "Sarun", which the names alone do not make one place.
 * None for a name that is none: "the Sultanate", "the State".
 */
export const placeKin = (cast: Cast, cluster: number): readonly number[] => {
  let kin = known.get(cast)
  if (!kin) known.set(cast, (kin = read(cast)))
  return kin.get(cluster) ?? []
}

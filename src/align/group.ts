import type { Claim, Entity, Topic } from '../types.js'

/** Claims of one fact, brought together; what the diff stage judges. */
export interface ClaimGroup {
  readonly topic: Topic
  /** What is compared, in words. */
  readonly subject: string
  /** Of dates: whether the day is compared, or the hour of it. */
  readonly aspect?: 'day' | 'hour'
  /** Claims of one article, which contradict each other. */
  readonly own?: true
  readonly claims: readonly Claim[]
  /** 0..1: that the claims speak of the same fact. */
  readonly confidence: number
}

/** Entities of several articles that are one person, organisation, place or thing. */
export interface EntityCluster {
  readonly name: string
  readonly type: Entity['type']
  readonly members: readonly { readonly article: number; readonly entity: Entity }[]
  readonly confidence: number
}

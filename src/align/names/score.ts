/** Log odds that two names are one bearer's, less what is asked for: above 0 is a match. */
export const margin = (features: readonly number[], weights: readonly number[], threshold: number): number => {
  let sum = -threshold
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!
  return sum
}

/** Log odds as 0..1. */
export const likelihood = (logOdds: number): number => Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000

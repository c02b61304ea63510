/** Log odds of each feature in `organization-evidence.ts`, in its order. Made by `npm run train:names`; do not edit.
 *  Learnt from pairs of the OFAC sanctions list (public domain). */
export const ORGANIZATION_WEIGHTS: readonly number[] = [
  0.39, // bias
  0.74, // shared
  -0.31, // near
  0.53, // spelt
  -3.12, // contradictions
  -0.72, // contradictedRare
  -0.0, // omittedRare
  0.52, // omittedCommon
  0.05, // turned
  -0.16, // firstAgrees
  0.38, // joined
  2.28, // coverage
  -1.96, // coverageShort
]

/** Log odds asked for. */
export const ORGANIZATION_THRESHOLD = 0.3

/** Log odds of each feature in `organization-evidence.ts`, in its order. Made by `npm run train:names`; do not edit.
 *  Learnt from pairs of the OFAC sanctions list (public domain). */
export const ORGANIZATION_WEIGHTS: readonly number[] = [
  0.38, // bias
  0.85, // shared
  -0.31, // near
  0.51, // spelt
  -3.01, // contradictions
  -0.84, // contradictedRare
  -0.05, // omittedRare
  0.52, // omittedCommon
  0.02, // turned
  -0.21, // firstAgrees
  0.39, // joined
  2.17, // coverage
  -1.94, // coverageShort
]

/** Log odds asked for. */
export const ORGANIZATION_THRESHOLD = 0.3

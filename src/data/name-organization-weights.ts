/** Log odds of each feature in `organization-evidence.ts`, in its order. Made by `npm run train:names`; do not edit.
 *  Learnt from pairs of the OFAC sanctions list (public domain). */
export const ORGANIZATION_WEIGHTS: readonly number[] = [
  0.43, // bias
  0.85, // shared
  -0.31, // near
  0.51, // spelt
  -3.02, // contradictions
  -0.86, // contradictedRare
  -0.05, // omittedRare
  0.51, // omittedCommon
  0.02, // turned
  -0.22, // firstAgrees
  0.39, // joined
  2.16, // coverage
  -1.98, // coverageShort
]

/** Log odds asked for. */
export const ORGANIZATION_THRESHOLD = 0.3

/** Log odds of each feature in `person-evidence.ts`, in its order. Made by `npm run train:names`; do not edit.
 *  Learnt from pairs of the OFAC sanctions list (public domain). */
export const PERSON_WEIGHTS: readonly number[] = [
  0.78, // bias
  0.0, // shared
  1.22, // sharedRare
  -0.95, // near
  -0.99, // initials
  -4.45, // contradictions
  -0.95, // omittedFirst
  0.32, // omittedMiddle
  -0.36, // omittedLast
  0.25, // omittedCommon
  -1.47, // turned
  -0.36, // firstStrain
  0.79, // joined
  2.0, // coverage
]

/** Log odds asked for: a false match costs more than a missed one. */
export const PERSON_THRESHOLD = 1

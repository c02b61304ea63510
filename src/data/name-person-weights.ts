/** Log odds of each feature in `person-evidence.ts`, in its order. Made by `npm run train:names`; do not edit.
 *  Learnt from pairs of the OFAC sanctions list (public domain). */
export const PERSON_WEIGHTS: readonly number[] = [
  0.83, // bias
  -0.01, // shared
  1.19, // sharedRare
  -0.9, // near
  -0.97, // initials
  -4.41, // contradictions
  -0.97, // omittedFirst
  0.3, // omittedMiddle
  -0.29, // omittedLast
  0.24, // omittedCommon
  -1.55, // turned
  -0.38, // firstStrain
  0.79, // joined
  2.02, // coverage
]

/** Log odds asked for: a false match costs more than a missed one. */
export const PERSON_THRESHOLD = 1

/** What is allowed in `GroupOptions`. */
export const GROUP_OPTIONS = { windowDays: { min: 0, max: 36_500 }, threshold: { min: 0, max: 1 } } as const

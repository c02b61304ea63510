import type { Document } from '../text/document.js'

/** Agencies that the article credits: "With Reuters", "(AP) —". */
export const findCredits = (_docs: readonly Document[]): string[] => []

import type { Article, Comparison, TextReportOptions } from '../types.js'

/** The comparison as plain text for a terminal. */
export const renderText = (
  _comparison: Comparison,
  _articles: readonly Article[] = [],
  _options: TextReportOptions = {},
): string => ''

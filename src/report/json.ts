import type { Article, Comparison } from '../types.js'
import type { JsonReportOptions } from './options.js'

/**
 * The comparison itself as JSON, for other programs. Its shape is that of `factdiff/report.schema.json`.
 *
 * @example
 * JSON.parse(renderJson(comparison)) // deep equal to `comparison`
 */
export const renderJson = (
  comparison: Comparison,
  _articles: readonly Article[] = [],
  { indent = 2 }: JsonReportOptions = {},
): string => JSON.stringify(comparison, null, indent)

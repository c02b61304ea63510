import type { Article, Comparison } from '../types.js'
import type { HtmlReportOptions } from './options.js'
import { oneLine } from './clean.js'
import { articleHtml } from './html/article.js'
import { escapeHtml, prose } from './html/escape.js'
import { sectionHtml } from './html/findings.js'
import { highlightRules } from './html/highlight.js'
import { ledeHtml } from './html/lede.js'
import { markedClaims } from './html/marks.js'
import { matrixHtml } from './html/matrix.js'
import { STYLE } from './html/style.js'
import { tilesHtml } from './html/tiles.js'
import { timelineHtml } from './html/timeline.js'
import { reportOf, type Report } from './rows.js'

// Nothing is loaded and nothing runs, whatever an article's text holds.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const articlesHtml = (report: Report, articles: readonly Article[]): string => {
  const columns = report.sources.flatMap((source) => {
    const article = articles.find((one) => one.id === source.id)
    return article === undefined ? [] : [articleHtml(report, source, article)]
  })
  return columns.length === 0
    ? ''
    : `<section aria-labelledby="articles"><h2 id="articles">Articles</h2><div class="articles">\n${columns.join('\n')}\n</div></section>`
}

const headingOf = ({ articles }: Comparison): string =>
  articles.length === 1 ? 'One article' : `Comparison of ${articles.length} articles`

/**
 * The comparison as one self-contained page, without script: what was found on top, then the articles side by side with
 * the compared words marked, each mark linked to its finding and each finding to its places. Without `articles` the page
 * has the findings alone.
 *
 * @example
 * await writeFile('report.html', renderHtml(comparison, articles, { title: 'Ferry coverage' }))
 */
export const renderHtml = (
  comparison: Comparison,
  articles: readonly Article[] = [],
  { title, lang = 'en' }: HtmlReportOptions = {},
): string => {
  const report = reportOf(comparison, articles)
  const marked = markedClaims(report, articles)
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title ?? report.headline)}</title>
<style>${STYLE}${highlightRules(report)}</style>
</head>
<body>
<header>
${articles.length === 0 ? '' : '<a class="skip" href="#articles">To the articles</a>'}
<h1>${prose(oneLine(title ?? headingOf(comparison)))}</h1>
${ledeHtml(report, comparison)}
${tilesHtml(report, articles.length > 0)}
</header>
<main>
${report.nothing === null ? '' : `<p>${escapeHtml(report.nothing)}</p>`}
${matrixHtml(report, marked)}
${timelineHtml(report)}
<div class="desk">
<div class="findings" role="region" aria-label="Findings" tabindex="0">
${report.sections.map((section) => sectionHtml(section, marked)).join('\n')}
</div>
${articlesHtml(report, articles)}
</div>
</main>
<footer><p>Made by factdiff. ≠ major and ≈ minor discrepancy, ↻ update, = agreement.</p></footer>
</body>
</html>
`
}

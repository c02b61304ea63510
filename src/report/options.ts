/** What `renderText` can be asked for. */
export interface TextReportOptions {
  /** ANSI colours. Default: only on a terminal, and never where NO_COLOR is set. */
  readonly color?: boolean
  /** Columns. Default 100. */
  readonly width?: number
  /** Show what only one article says. Default false. */
  readonly singleSource?: boolean
}

/** What `renderMarkdown` can be asked for. */
export interface MarkdownReportOptions {
  /** Heading of the report. */
  readonly title?: string
  /** Show what only one article says. Default false. */
  readonly singleSource?: boolean
}

/** What `renderHtml` can be asked for. */
export interface HtmlReportOptions {
  /** Title of the page. */
  readonly title?: string
  /** BCP 47 language of the page. Default `en`. */
  readonly lang?: string
}

/** What `renderJson` can be asked for. */
export interface JsonReportOptions {
  /** Spaces of indentation. Default 2. */
  readonly indent?: number
}

/** What `renderCsv` can be asked for. */
export interface CsvReportOptions {
  /** Begin with a byte order mark, for spreadsheets that take UTF-8 for something else without it. Default false. */
  readonly bom?: boolean
  /** Include what only one article says. Default true. */
  readonly singleSource?: boolean
}

/** What `renderAnnotations` can be asked for. */
export interface AnnotationReportOptions {
  /** Spaces of indentation. Default 2. */
  readonly indent?: number
  /** Include what only one article says. Default true. */
  readonly singleSource?: boolean
}

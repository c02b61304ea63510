import type { Field, Mention, Span } from '../types.js'

/** A stretch of one text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

export const spansOverlap = (a: Span, b: Span): boolean => a.field === b.field && overlaps(a, b)

/** The words of `source` between two offsets, with their place. */
export const mentionAt = (source: string, field: Field, start: number, end: number): Mention => ({
  text: source.slice(start, end),
  span: { field, start, end },
})

/** Title before text, then by place. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.field === b.span.field
    ? a.span.start - b.span.start || a.span.end - b.span.end
    : a.span.field === 'title'
      ? -1
      : 1

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Without the title that some agencies and pages repeat as the first line. */
export const withoutTitle = (text: string, title: string | undefined): string => {
  const [first = '', ...rest] = text.split('\n')
  return title !== undefined && plain(first) === plain(title) && rest.length > 0 ? rest.join('\n') : text
}

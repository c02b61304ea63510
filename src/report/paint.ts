/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

export type Style = 'major' | 'minor' | 'update' | 'agreement' | 'single-source' | 'strong' | 'dim'

// SGR codes of ECMA-48.
const CODES: Readonly<Record<Style, string>> = {
  major: '1;31',
  minor: '1;33',
  update: '1;36',
  agreement: '1;32',
  'single-source': '2',
  strong: '1',
  dim: '2',
}

interface Terminal {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly stdout?: { readonly isTTY?: boolean }
}

/** True where colours will be seen: a terminal, and NO_COLOR (no-color.org) neither set nor TERM=dumb. */
export const terminalHasColor = (
  terminal: Terminal | undefined = (globalThis as { process?: Terminal }).process,
): boolean =>
  terminal?.stdout?.isTTY === true && (terminal.env?.['NO_COLOR'] ?? '') === '' && terminal.env?.['TERM'] !== 'dumb'

export const paintFor =
  (color: boolean): Paint =>
  (style, text) =>
    color && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text

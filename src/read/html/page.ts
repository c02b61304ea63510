/** The little of the DOM that is asked of a page: what linkedom gives, without its types. */
export interface PageElement {
  readonly textContent: string | null
  readonly tagName: string
  readonly parentElement: PageElement | null
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
}

export interface Page {
  readonly documentElement: PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export const select = (page: Page, selector: string): PageElement[] => [...page.querySelectorAll(selector)]

export const textOf = (element: PageElement | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** linkedom keeps <META NAME=…> as it is written; HTML knows small letters only. */
export const lowerAttributes = (page: Page): void => {
  for (const element of select(page, '*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase()
      if (lower !== name && element.getAttribute(lower) === null) element.setAttribute(lower, value)
    }
  }
}

/** The contents of `<meta>`, by `property`, `name` or `itemprop` in lower case; the first of each. */
export const metaOf = (page: Page): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const meta of select(page, 'meta')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim()
    if (content === undefined || content === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const key of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (key !== '' && !found.has(key)) found.set(key, content)
      }
    }
  }
  return found
}

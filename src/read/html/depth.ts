import { select } from './page.js'
import type { Page, PageElement } from './page.js'

/** How deep the elements of a page are nested. */
export const depthOf = (page: Page): number => {
  const depths = new Map<PageElement | null, number>()
  let deepest = 0
  for (const element of select(page, '*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1
    depths.set(element, depth)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

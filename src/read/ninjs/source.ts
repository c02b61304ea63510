import type { Fields } from '../fields.js'
import { listField, textField } from './fields.js'

// "Copyright 2013 The News Agency, www.tna.org - all rights reserved." names The News Agency.
const NOTICE = /^(?:copyright |© ?|\(c\) ?){1,2}(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?(?<holder>[^,.;|(–]{2,60})/i

const holderIn = (notice: string | undefined): string | undefined =>
  NOTICE.exec((notice ?? '').replace(/\s+/g, ' '))
    ?.groups?.['holder']?.split(/ - | all rights/i)[0]
    ?.trim()

/** The outlet: who holds the copyright, who is named as origin of the content, or whom the copyright notice names. */
export const outletOf = (item: Fields): string | undefined => {
  const holder = textField(item, 'copyrightHolder')
  if (holder !== undefined) return holder
  const [origin] = listField(item, 'infoSources', 'infosource')
  const named = origin && textField(origin, 'name')
  return named ?? holderIn(textField(item, 'copyrightNotice'))
}

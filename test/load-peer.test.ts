import { describe, expect, it } from 'vitest'
import { loadPeer } from '../src/load-peer.js'

describe('loadPeer', () => {
  it('names the command that installs a missing package', async () => {
    const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
    await expect(loadPeer('linkedom', 'readHtml', () => Promise.reject(missing))).rejects.toMatchObject({
      code: 'missing-package',
      message: 'readHtml: needs the package linkedom: npm install linkedom',
    })
  })

  it('lets a fault of the package itself through', async () => {
    const broken = Object.assign(new Error('broken'), { code: 'ERR_DLOPEN_FAILED' })
    await expect(loadPeer('linkedom', 'readHtml', () => Promise.reject(broken))).rejects.toBe(broken)
  })
})

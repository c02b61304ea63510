import { describe, expect, it } from 'vitest'
import { FactdiffError } from '../../src/errors.js'
import { latestVersions } from '../../src/read/ninjs/versions.js'
import { readNinjs } from '../../src/read/read-ninjs.js'

const HTML =
  '<h1>Ferry aground off Hestvik</h1><p>HESTVIK, Norway (AP) &mdash; A ferry ran aground.</p><p>Nobody was hurt.</p>'
const TEXT = 'HESTVIK, Norway (AP) — A ferry ran aground.\nNobody was hurt.'
const TITLE = 'Ferry aground off Hestvik'

const codeOf = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof FactdiffError) return `${error.code} ${error.path}`
  }
  return 'read'
}

describe('readNinjs', () => {
  it.each([
    ['1.x', { versioncreated: '2024-02-01T10:00:00Z', headline: TITLE, body_text: 'A ferry.', body_xhtml: HTML }],
    [
      '1.6',
      { versioncreated: '2024-02-01T10:00:00Z', headline_main: TITLE, body_main: 'A ferry.', body_richtext: HTML },
    ],
    [
      '2.x',
      {
        versioncreated: '2024-02-01T10:00:00Z',
        headlines: [{ role: 'main', value: TITLE }],
        bodies: [{ role: 'text', contenttype: 'text/html', value: HTML }],
      },
    ],
    [
      '3.x',
      {
        versionCreated: '2024-02-01T10:00:00Z',
        headlines: [
          { role: 'short', value: 'Ferry' },
          { role: 'main', value: TITLE },
        ],
        bodies: [
          { role: 'xml', contentType: 'application/xml', value: '<X>no</X>' },
          { role: 'html', contentType: 'text/html', value: HTML },
        ],
      },
    ],
  ])('reads the fields as %s spells them', (_, fields) => {
    const article = readNinjs({ uri: 'urn:example:7', ...fields })
    expect(article).toMatchObject({
      id: 'urn:example:7',
      title: TITLE,
      text: TEXT,
      publishedAt: '2024-02-01T10:00:00Z',
      credits: ['AP'],
      located: 'HESTVIK, Norway',
      missing: ['source'],
    })
  })

  it('names the outlet by copyright holder, source, notice, or option', () => {
    const item = { uri: 'urn:example:1', headline: 'A' }
    expect(readNinjs({ ...item, copyrightHolder: 'Example Wire' }).source).toBe('Example Wire')
    expect(readNinjs({ ...item, infosources: [{ name: 'Example Wire' }] }).source).toBe('Example Wire')
    expect(
      readNinjs({ ...item, copyrightnotice: '© 2024 Example Wire, www.example.org - all rights reserved' }).source,
    ).toBe('Example Wire')
    expect(readNinjs(item, { source: 'Mine' }).source).toBe('Mine')
    expect(readNinjs(item).missing).toEqual(['text', 'source', 'publishedAt'])
  })

  it('takes null for absent, and bylines in a list', () => {
    const nulls = { title: null, headlines: null, bodies: null, people: null, versionCreated: null, pubStatus: null }
    expect(readNinjs({ ...nulls, uri: 'urn:example:9', headline: 'A', bylines: [{ value: 'Jo, AP' }] })).toEqual({
      id: 'urn:example:9',
      url: 'urn:example:9',
      title: 'A',
      text: '',
      byline: 'Jo, AP',
      credits: ['AP'],
      partial: true,
      missing: ['text', 'source', 'publishedAt'],
    })
  })

  it('gives people, organisations and places as hints', () => {
    const hints = { person: [{ name: 'Ida Berg' }], organisations: [{ name: 'Norled' }], places: { name: 'Hestvik' } }
    expect(readNinjs({ uri: 'urn:example:2', headline: 'A', ...hints }).hints).toEqual({
      people: ['Ida Berg'],
      organisations: ['Norled'],
      places: ['Hestvik'],
    })
  })

  it('takes a description for a text where there is no body, and says that it is partial', () => {
    const article = readNinjs({
      uri: 'urn:example:3',
      headline: 'A',
      descriptions: [{ value: 'A ferry ran aground.' }],
    })
    expect(article).toMatchObject({ text: 'A ferry ran aground.', partial: true })
  })

  it('refuses what may not be used, and says which field forbids it', () => {
    const item = { uri: 'urn:example:4', headline: 'A', versionCreated: '2024-02-01T10:00:00Z' }
    expect(codeOf(() => readNinjs({ ...item, pubStatus: 'withheld' }))).toBe('refused item.pubStatus')
    expect(codeOf(() => readNinjs({ ...item, pubstatus: 'canceled' }))).toBe('refused item.pubStatus')
    expect(codeOf(() => readNinjs({ ...item, pubstatus: 'usable' }))).toBe('read')
    expect(codeOf(() => readNinjs({ ...item, type: 'picture' }))).toBe('refused item.type')
    expect(codeOf(() => readNinjs({ uri: 'urn:example:5' }))).toBe('refused item')
    expect(codeOf(() => readNinjs('x'))).toBe('not-an-object item')
  })

  it('holds an embargo against the given time or the date of the version, never against the clock', () => {
    const item = { uri: 'urn:example:6', headline: 'A', versionCreated: '2004-02-01T10:00:00Z' }
    const embargoed = { ...item, embargoedUntil: '2004-02-01T12:00:00+01:00' }
    expect(codeOf(() => readNinjs(embargoed))).toBe('refused item.embargoedUntil')
    expect(codeOf(() => readNinjs(embargoed, { now: '2004-02-01T10:59:00Z' }))).toBe('refused item.embargoedUntil')
    expect(codeOf(() => readNinjs(embargoed, { now: '2004-02-01T11:00:00Z' }))).toBe('read')
    expect(codeOf(() => readNinjs({ ...item, embargoed: '2004-02-01T09:00:00Z' }))).toBe('read')
    expect(codeOf(() => readNinjs({ ...embargoed, versionCreated: null }))).toBe('refused item.embargoedUntil')
    expect(codeOf(() => readNinjs({ ...embargoed, versionCreated: null, contentCreated: '2004-02-02' }))).toBe('read')
    expect(codeOf(() => readNinjs({ ...item, embargoed: 'soon' }))).toBe('refused item.embargoedUntil')
    expect(codeOf(() => readNinjs(item, { now: 'soon' }))).toBe('invalid-date options.now')
  })
})

describe('latestVersions', () => {
  it('keeps the highest version of one uri, as a correction', () => {
    const item = (uri: string, version: string) => readNinjs({ uri, version, headline: `Version ${version}` })
    const kept = latestVersions([item('urn:a', '2'), item('urn:b', '1'), item('urn:a', '10'), item('urn:a', '9')])
    expect(kept.map(({ id, corrects }) => [id, corrects])).toEqual([
      ['urn:a#10', ['urn:a#2', 'urn:a#9']],
      ['urn:b#1', undefined],
    ])
  })

  it('goes by the date where versions are not counted', () => {
    const item = (version: string) => ({
      ...readNinjs({ uri: 'urn:a', headline: version }),
      id: version,
      publishedAt: version,
    })
    expect(latestVersions([item('2024-02-02'), item('2024-02-01')])[0]).toMatchObject({ id: '2024-02-02' })
  })
})

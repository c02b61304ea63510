import { describe, expect, test } from 'vitest'
import { judgeOwnRoles, judgeRoles } from '../../src/diff/role.js'
import type { Claim, Entity } from '../../src/types.js'
import { claimOf } from './claims.js'

const PELL: Entity = { kind: 'entity', type: 'person', name: 'Nora Pell', mentions: [], roles: [], age: null }

// "a: aunt": what article a calls her.
const claims = (...told: readonly string[]): Claim[] =>
  told.map((one) => {
    const [id = '', role = ''] = one.split(': ')
    return claimOf(id, PELL, role, role)
  })

const judged = (...told: readonly string[]) =>
  judgeRoles({
    name: 'Nora Pell',
    claims: claims(...told),
    samePerson: (_a, x, _b, y) => x.endsWith(y) || y.endsWith(x),
  })

const verdict = (...told: readonly string[]): string => {
  const { verdict: said, difference, severity } = judged(...told)!.judgement
  return `${said} ${difference ?? '-'} ${severity}`
}

const why = (...told: readonly string[]): string => judged(...told)!.judgement.explanation

describe('kinship', () => {
  test.each([
    ['wife', 'girlfriend'],
    ['son', 'nephew'],
    ['brother', 'cousin'],
    ['mother', 'grandmother'],
    ['mother', 'wife'],
    ['daughter', 'stepdaughter'],
  ])('to one and the same who is named contradicts another: %s and %s', (a, b) => {
    expect(verdict(`a: Mira's ${a}`, `b: Mira's ${b}`)).toBe('discrepancy role major')
    expect(why(`a: Mira's ${a}`, `b: Mira's ${b}`)).toBe(
      `Nora Pell is called “Mira's ${a}” (A) against “Mira's ${b}” (B).`,
    )
  })

  test.each([
    ['wife', 'girlfriend'],
    ['mother', 'grandmother'],
    ['mother', 'wife'],
    ["victim's mother", "victim's aunt"],
    ["the victim's mother", "the victim's aunt"],
    ["Mira's mother", 'aunt'],
    ["Mira's mother", "Solon's grandmother"],
    ["James' mother", "Mira's sister"],
    ["Mira's neighbor", "Mira's aunt"],
    ["Mira's roommate", "Mira's girlfriend"],
    ["Mira's foster mother", "Mira's grandmother"],
    ["father of Mira's unborn child", "Mira's stepfather"],
    ["wife of Mira's brother", "Mira's cousin"],
    ["Mira's mother's boyfriend", "Mira's uncle"],
    ["Mira's brother-in-law", "Mira's cousin"],
  ])('may be to one and to another, or both at once: %s and %s', (a, b) => {
    expect(verdict(`a: ${a}`, `b: ${b}`)).toBe('agreement role none')
    expect(verdict(`b: ${b}`, `a: ${a}`)).toBe('agreement role none')
  })

  test.each([
    ["Mira's mother", 'Mira’s sister'],
    ["James' mother", "James' sister"],
    ["Mira's mother", "young Mira's sister"],
    ["Mira Sand's older sister", "Sand's mother"],
    ["Mira Sand's aunt", 'younger sister of Mira Sand'],
    ["Sand's aunt", 'wife and cousin of Mira Sand'],
    ["the late Mira Sand's aunt", "Mira Sand's great-aunt"],
  ])('is read however it is put: %s and %s', (a, b) => {
    expect(verdict(`a: ${a}`, `b: ${b}`)).toBe('discrepancy role major')
  })

  test.each([
    ['mom', 'mother'],
    ['father', 'dad'],
    ['neighbor', 'neighbour'],
    ["Mira's mom", "Mira's mother"],
  ])('under another word is the same: %s and %s', (a, b) => {
    expect(verdict(`a: ${a}`, `b: ${b}`)).toMatch(/^agreement/)
  })

  test('of one kind agrees', () => {
    expect(verdict('a: Capt.', 'b: Captain')).toBe('agreement - none')
    expect(verdict('a: Gov.', 'b: Governor')).toBe('agreement - none')
    expect(verdict('a: wife', 'b: wife')).toBe('agreement - none')
    expect(verdict('a: older brother', 'b: brother')).toBe('agreement - none')
  })

  test('and a post are no contradiction', () => {
    expect(verdict('a: wife', 'b: mayor')).toBe('agreement role none')
    expect(verdict('a: mayor', 'b: wife')).toBe('agreement role none')
    expect(verdict("a: Mira's boss", "b: Mira's wife")).toBe('agreement role none')
    expect(verdict("a: Mira's wife", "b: Mira's boss")).toBe('agreement role none')
    expect(verdict('a: neighbor', 'b: mayor')).toBe('agreement role none')
    expect(verdict('a: mayor', 'b: neighbor')).toBe('agreement role none')
  })
})

describe('ranks', () => {
  test.each([
    ['Sgt.', 'Lt.'],
    ['Detective', 'Sergeant'],
    ['police captain', 'Major'],
    ['Chief', 'Commissioner'],
    ['Inspector', 'Superintendent'],
    ['Col.', 'Cpl.'],
    ['Colonel', 'Commander'],
  ])('of which one is wrong: %s and %s', (a, b) => {
    expect(verdict(`a: ${a}`, `b: ${b}`)).toBe('discrepancy role minor')
    expect(why(`a: ${a}`, `b: ${b}`)).toBe(`Nora Pell has another rank here than there: “${a}” (A) against “${b}” (B).`)
  })

  test.each([
    ['Sgt.', 'Sergeant'],
    ['Det.', 'Detective'],
    ['Lt.', 'Lieutenant'],
    ['Capt.', 'Captain'],
    ['Col.', 'Colonel'],
    ['Cpl.', 'Corporal'],
    ['Supt.', 'Superintendent'],
  ])('written short and in full: %s and %s', (a, b) => {
    expect(verdict(`a: ${a}`, `b: ${b}`)).toMatch(/^agreement/)
    expect(verdict(`a: police ${a}`, `b: Sarun ${b}`)).toMatch(/^agreement/)
  })

  test('of two words agree in one of them', () => {
    expect(verdict('a: Detective Sgt.', 'b: Sergeant')).toMatch(/^agreement/)
    expect(verdict('a: Lieutenant', 'b: Detective Lieutenant')).toMatch(/^agreement/)
  })

  test('and a post without a rank are no contradiction', () => {
    expect(verdict('a: Sgt.', 'b: spokeswoman')).toBe('agreement role none')
    expect(verdict('a: spokeswoman', 'b: Sgt.')).toBe('agreement role none')
  })
})

describe('what makes a post a lower one', () => {
  test.each(['deputy', 'vice', 'assistant', 'co', 'acting', 'interim', 'associate'])('%s', (word) => {
    expect(verdict(`a: ${word} director`, 'b: director')).toBe('discrepancy role minor')
    expect(why(`a: ${word} director`, 'b: director')).toBe(
      `Nora Pell has another rank here than there: “${word} director” (A) against “director” (B).`,
    )
  })

  test('is compared where the post is one', () => {
    expect(verdict('a: vice president', 'b: director')).toBe('agreement role none')
    expect(verdict('a: acting director', 'b: interim director')).toBe('discrepancy role minor')
    expect(verdict('a: deputy director', 'b: deputy director')).toBe('agreement - none')
  })

  test('counts though the article writes the post without it later on', () => {
    const { judgement, claims: told } = judged('a: co-owner', 'a: owner', 'b: owner')!
    expect(judgement).toMatchObject({ verdict: 'discrepancy', difference: 'role', severity: 'minor' })
    expect(told.map(({ articleId, text }) => `${articleId}: ${text}`)).toEqual(['a: co-owner', 'b: owner'])
  })

  test('counts not where the other article writes it once, too', () => {
    expect(verdict('a: co-owner', 'a: owner', 'b: owner', 'b: co-owner')).toBe('agreement - none')
  })

  test('counts though the other article gives another lower post', () => {
    expect(verdict('a: co-owner', 'b: owner', 'b: deputy mayor')).toBe('discrepancy role minor')
  })

  test('counts not against another post, nor within one article', () => {
    expect(verdict('a: acting director', 'a: spokeswoman', 'b: spokeswoman')).toBe('agreement - none')
    expect(judged('a: co-owner', 'a: owner')).toBeNull()
  })
})

describe('for whom somebody speaks', () => {
  test('differs', () => {
    expect(verdict('a: Sarun Police spokeswoman', 'b: City Hall spokesman')).toBe('discrepancy role minor')
    expect(why('a: Sarun Police spokeswoman', 'b: City Hall spokesperson')).toBe(
      'Nora Pell speaks for others here than there: “Sarun Police spokeswoman” (A) against “City Hall spokesperson” (B).',
    )
  })

  test.each([
    ['a shorter name', 'Sarun Police spokeswoman', 'Police spokeswoman'],
    ['with and without a genitive', "Halden Sheriff's spokeswoman", 'Sheriff spokeswoman'],
    ['with the other apostrophe', 'Sheriff’s spokeswoman', 'Sheriff spokeswoman'],
    ['letters that stand for a name', 'SPD spokeswoman', 'City Hall spokeswoman'],
    ['no name', 'police spokeswoman', 'City Hall spokeswoman'],
    ['nothing', 'spokeswoman', 'City Hall spokeswoman'],
    ['letters in a name', 'SPD Harbour spokeswoman', 'City Hall spokeswoman'],
    ['one for whom it is told behind', 'City Hall spokeswoman for parks', 'Sarun Police spokeswoman'],
  ])('may be the same: %s', (_, a, b) => {
    expect(verdict(`a: ${a}`, `b: ${b}`)).toMatch(/^agreement/)
    expect(verdict(`a: ${b}`, `b: ${a}`)).toMatch(/^agreement/)
  })
})

describe('posts that agree', () => {
  test.each([
    ['in the same words', 'mayor', 'Mayor'],
    ['in number only', 'owners', 'owner'],
    ['in what they are, not of what', 'minister of Halvia', 'foreign minister'],
    ['for', 'spokeswoman for the port', 'spokeswoman'],
    ['at', 'nurse at the clinic', 'night nurse'],
    ['in', 'teacher in Sarun', 'teacher'],
    ['with', 'engineer with the city', 'engineer'],
    ['from', 'senator from Halden', 'senator'],
    ['in two words of them', 'head of the harbour office', 'harbour office manager'],
  ])('%s', (_, a, b) => {
    expect(verdict(`a: ${a}`, `b: ${b}`)).toBe('agreement - none')
  })

  test('are told as what they are', () => {
    expect(why('a: mayor of Sarun', 'b: mayor', 'c: Mayor')).toBe(
      'Nora Pell has the same role: “mayor of Sarun” (A) and “mayor” (B and C).',
    )
  })

  test('in one word that says little are merely compatible', () => {
    expect(verdict('a: harbour manager', 'b: harbour pilot')).toBe('agreement role none')
    expect(why('a: harbour manager', 'b: pilot')).toBe(
      'Nora Pell is described in different words that do not contradict each other: “harbour manager” (A) and “pilot” (B).',
    )
  })
})

describe('ranks of two words in one article', () => {
  const own = (...texts: readonly string[]): string | null =>
    judgeOwnRoles('Nora Pell', claims(...texts.map((text) => `a: ${text}`)))?.explanation ?? null

  test('that share a word are none to compare', () => {
    expect(own('Detective Sgt.', 'Detective Lt.')).toBeNull()
    expect(own('Detective Sgt.', 'Sergeant')).toBeNull()
  })

  test('are both hers only where one role holds all of them', () => {
    expect(own('Detective Sgt.', 'Lt.', 'Detective Lt.')).toMatch(/has two ranks in A/)
    expect(own('Detective', 'Lt.', 'Detective Lt.')).toBeNull()
  })
})

describe('many roles of one person', () => {
  test('contradict each other only where no two of them agree', () => {
    expect(verdict('a: Sgt.', 'a: Lt.', 'b: Lt.')).toBe('agreement - none')
    expect(verdict('a: wife', 'a: mayor', 'b: girlfriend', 'b: mayor')).toBe('agreement - none')
  })

  test('are told of the two that contradict each other, and of all where nobody does', () => {
    const texts = (...told: readonly string[]) => judged(...told)!.claims.map(({ articleId }) => articleId)
    expect(texts('a: mayor', 'b: mayor', 'c: deputy mayor')).toEqual(['a', 'c'])
    expect(texts('a: mayor', 'b: mayor', 'c: owner')).toEqual(['a', 'b', 'c'])
  })

  test('are nothing to compare in one article', () => {
    expect(judged('a: mayor', 'a: owner')).toBeNull()
    expect(judged()).toBeNull()
  })
})

describe('two ranks in one article', () => {
  const own = (...told: readonly string[]) => judgeOwnRoles('Nora Pell', claims(...told))

  test('contradict each other', () => {
    expect(own('a: Lt.', 'a: Detective')).toEqual({
      verdict: 'discrepancy',
      difference: 'role',
      severity: 'minor',
      explanation: 'Nora Pell has two ranks in A: “Lt.” and “Detective”.',
    })
    expect(own('a: Detective Sgt.', 'a: Sgt.', 'a: Lt.')?.explanation).toContain('“Detective Sgt.” and “Lt.”')
  })

  test.each([
    ['of two articles', ['a: Lt.', 'b: Detective']],
    ['one of them short', ['a: Lt.', 'a: Lieutenant']],
    ['that are both hers', ['a: Detective', 'a: Sgt.', 'a: Detective Sgt.']],
    ['with other words beside them', ['a: Lt.', 'a: homicide detective']],
    ['and a post', ['a: Lt.', 'a: spokeswoman']],
    ['and no words', ['a: Lt.', 'a: —']],
  ])('are none: %s', (_, told) => {
    expect(own(...told)).toBeNull()
  })
})

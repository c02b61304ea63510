import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/compare.js'
import { STORIES } from './stories.js'

const run = (example: string, args: readonly string[] = [], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', `examples/${example}.ts`, ...args], {
    encoding: 'utf8',
    input,
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: '1' },
  })

const records = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { story: string; verdict: string; claims: { articleId: string }[] })

describe('the examples run as they stand', { timeout: 60_000 }, () => {
  it('compare-two-articles prints a report', () => {
    const { status, stdout, stderr } = run('compare-two-articles')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Gulf Dispatch')
    expect(stdout).toContain('Eastern Monitor')
  })

  it('newsroom-pipeline writes one finding a line', () => {
    const { status, stdout, stderr } = run('newsroom-pipeline')
    expect([status, stderr]).toEqual([0, ''])
    for (const { claims } of records(stdout)) expect(claims.length).toBeGreaterThan(1)
  })

  it('newsroom-pipeline reports a bad line, skips it and says so in its exit code', () => {
    const lines = [...STORIES['earthquake']!.map((article) => JSON.stringify(article)), '{"id":', '{"id":"x"}', '']
    const { status, stdout, stderr } = run('newsroom-pipeline', ['-'], lines.join('\n'))
    expect(status).toBe(2)
    expect(stderr).toMatch(/^line 4 skipped: .*\nline 5 skipped: .*text.*\n$/)
    expect(() => records(stdout)).not.toThrow()
  })

  it('compare-stream compares every story on threads, as one comparison here does', () => {
    const { status, stdout, stderr } = run('compare-stream')
    expect([status, stderr]).toEqual([0, ''])
    const expected = Object.values(STORIES).map((articles) => {
      const { discrepancy, agreement } = compareArticles(articles).summary.byVerdict
      return `${articles.map(({ id }) => id).join(', ')}: ${discrepancy} discrepancies, ${agreement} agreements`
    })
    expect(stdout.trimEnd().split('\n')).toEqual(expected)
  })

  it('write-html writes a page', () => {
    const { status, stdout, stderr } = run('write-html')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })

  it('check-a-name compares the names it is given', () => {
    const { status, stdout } = run('check-a-name', ['Abu Marzouk', 'Abu Marzuk'])
    expect(status).toBe(0)
    expect(stdout).toContain('spelling')
    expect(run('check-a-name', ['one name']).status).toBe(2)
  })
})

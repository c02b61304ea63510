import { FactdiffError } from '../errors.js'
import type { Story } from './compare-stories.js'
import { compareStories } from './compare-stories.js'
import { checkDestination, pageName, wantsFolder, writeReport } from './destination.js'
import { explain, isFactdiffError } from './explain.js'
import { gather } from './gather.js'
import { HELP } from './help.js'
import { isTextFile } from './read-file.js'
import { readOptions } from './options.js'
import type { FailOn, Options } from './options.js'
import { progressOn } from './progress.js'
import { hasColor, say } from './terminal.js'
import type { Terminal } from './terminal.js'

const nameOfFile = (file: string): string => (file === '-' ? 'standard input' : file)

const DONE = 0
const FOUND = 1
const WRONG = 2

const fails = (failOn: FailOn, stories: readonly Story[]): boolean =>
  stories.some(({ comparison }) =>
    comparison.findings.some(
      ({ verdict, severity }) => verdict === 'discrepancy' && (failOn === 'discrepancy' || severity === 'major'),
    ),
  )

const write = async (stories: readonly Story[], options: Options, terminal: Terminal): Promise<void> => {
  const { renderStories } = await import('./formats.js')
  const { out, format, group } = options
  const color = out === undefined && hasColor(terminal)
  const width = out === undefined && terminal.stdout.isTTY ? (terminal.stdout.columns ?? 100) : 100
  const render = (some: readonly Story[]): string => renderStories(format, some, { color, width, group })
  if (out === undefined) terminal.stdout.write(render(stories))
  else if (!wantsFolder(options)) await writeReport(out, render(stories))
  else for (const [i, story] of stories.entries()) await writeReport(pageName(out, i, stories.length), render([story]))
}

const compare = async (options: Options, terminal: Terminal): Promise<number> => {
  const { files, quiet, failOn } = options
  const note = (line: string): void => (quiet ? undefined : say(terminal, `factdiff: ${line}`))
  if (files.length === 0) throw new FactdiffError('missing', 'arguments', 'no files; see factdiff --help')
  if ((options.published ?? options.source) !== undefined && !files.some(isTextFile)) {
    note('--published and --source are for plain text (.txt); no file is that')
  }
  await checkDestination(options)
  const articles = await gather(options, terminal)
  if (articles.length === 0) throw new FactdiffError('missing', files.map(nameOfFile).join(', '), 'no articles')
  if (articles.length === 1) note('one article only: it is compared with itself')

  const progress = progressOn(terminal.stderr, !quiet)
  const stories = await compareStories(articles, options, progress)
  progress.end()
  await write(stories, options, terminal)
  return failOn !== undefined && fails(failOn, stories) ? FOUND : DONE
}

/**
 * The command line: `args` without the two that Node puts first.
 *
 * @returns the exit status: 0 done, 1 what `--fail-on` names was found, 2 wrong use or input
 */
export const run = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  try {
    const options = readOptions(args)
    if (options.help || options.version) {
      terminal.stdout.write(options.help ? HELP : `${terminal.version}\n`)
      return DONE
    }
    return await compare(options, terminal)
  } catch (error) {
    say(terminal, `factdiff: ${isFactdiffError(error) ? error.message.replace(/^arguments: /, '') : explain(error)}`)
    return WRONG
  }
}

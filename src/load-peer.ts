import { FactdiffError } from './errors.js'

/**
 * An optional peer dependency, loaded when it is first needed.
 *
 * @throws {FactdiffError} `missing-package`, with the command that installs it
 */
export const loadPeer = async <T>(name: string, reader: string, load: () => Promise<T>): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    // The package is there and is broken: that is not for us to explain.
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== undefined && code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw new FactdiffError('missing-package', reader, `needs the package ${name}: npm install ${name}`)
  }
}

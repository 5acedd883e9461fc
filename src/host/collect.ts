// Turns what the user names – files, folders, addresses, standard input – into inputs, one at a time and in a stable
// order. What cannot be had becomes a problem in its place.
import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { stdin } from 'node:process'
import type { Input } from '../ingest/input.ts'
import { type ProblemCode, ProblemError, problem } from '../model/problem.ts'
import { megabytes, readBounded, TooLong } from './bounded.ts'
import { FETCH_DEFAULTS, type FetchOptions, fetchAddress, isAddress } from './fetch-address.ts'

export interface CollectOptions extends Pick<FetchOptions, 'allowPrivate'> {
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

/** One file, address or standard input; a folder has become its files. */
export type Source = string | ProblemError

export async function* collect(
  paths: readonly string[],
  options: CollectOptions,
): AsyncGenerator<Input | ProblemError> {
  yield* load(await sources(paths), options)
}

/** The files of folders in alphabetical order, hidden ones left out; a folder that leads back into itself is entered once. */
export async function sources(paths: readonly string[]): Promise<readonly Source[]> {
  const found: Source[] = []
  for (const path of paths) {
    const here = path === '-' || isAddress(path) ? [path] : await under(path, new Set())
    found.push(...(here.length > 0 ? here : [noFiles(path)]))
  }
  return found
}

export async function* load(found: readonly Source[], options: CollectOptions): AsyncGenerator<Input | ProblemError> {
  for (const source of found) yield source instanceof ProblemError ? source : await loadOne(source, options)
}

async function loadOne(
  source: string,
  { maxBytes = FETCH_DEFAULTS.maxBytes, ...options }: CollectOptions,
): Promise<Input | ProblemError> {
  try {
    if (isAddress(source)) return await fetchAddress(source, { ...options, maxBytes })
    const bytes = await readBounded(source === '-' ? stdin : createReadStream(source), maxBytes)
    return { name: source, bytes }
  } catch (error) {
    if (error instanceof ProblemError) return error
    if (error instanceof TooLong) {
      return fault(
        'too-large',
        source,
        `It is larger than ${megabytes(maxBytes)}.`,
        'Split it, or save the part that you need.',
      )
    }
    return unreadable(source, error)
  }
}

async function under(path: string, entered: Set<string>): Promise<readonly Source[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const real = await realpath(path)
    if (entered.has(real)) return []
    entered.add(real)
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
    const found: Source[] = []
    for (const name of names) found.push(...(await under(join(path, name), entered)))
    return found
  } catch (error) {
    return [unreadable(path, error)]
  }
}

const noFiles = (path: string): ProblemError =>
  fault('empty', path, 'The folder holds no files (hidden ones are left out).', 'Name a folder with documents in it.')

function unreadable(path: string, error: unknown): ProblemError {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return fault('not-found', path, 'There is no such file or folder.', 'Check the name.')
  if (code === 'EACCES' || code === 'EPERM') {
    return fault(
      'unreadable',
      path,
      'You may not read it.',
      'Ask for the permission, or copy the file to where you may.',
    )
  }
  return fault('unreadable', path, `It could not be read: ${message}.`, 'Check the disk, or copy the file elsewhere.')
}

const fault = (code: ProblemCode, where: string, what: string, remedy: string): ProblemError =>
  new ProblemError(problem(code, where, what, remedy))

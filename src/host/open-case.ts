// Finds or makes the folder of a case and opens its database. The folder is for its owner only: a case holds people.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError, problem } from '../model/problem.ts'
import type { Store } from '../store/contract.ts'

const FILE = 'case.db'

/** `create: false` refuses a folder without a case, so that a slip in its name does not show an empty one. */
export async function openCase(dir: string, { create = true }: { readonly create?: boolean } = {}): Promise<Store> {
  const file = join(dir, FILE)
  if (!create && !existsSync(file)) {
    throw new ProblemError(
      problem('not-found', dir, 'There is no case in this folder.', `Start one: cutout add FILE --case ${dir}`),
    )
  }
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new ProblemError(
      problem(
        'unreadable',
        dir,
        `The folder of the case cannot be made: ${(error as Error).message}.`,
        'Name another folder with --case.',
      ),
    )
  }
  const { openSqlite } = await import('../store/sqlite.ts')
  return openSqlite(file)
}

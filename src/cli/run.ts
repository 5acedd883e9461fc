// Runs the body of a command and turns how it ends into an exit status: 0 all well, 1 some documents have problems,
// 2 the command cannot be carried out as given.
import type { Store } from '../index.ts'
import { type CaseOptions, caseOf, type Options } from './options.ts'
import { beQuiet, say, warn } from './terminal.ts'
import { UsageError } from './usage.ts'

export type Status = 0 | 1 | 2 | 130

/** Commander passes the arguments, then the options, then the command. */
export const body =
  <Given extends Options>(work: (given: readonly string[], options: Given) => Promise<Status>) =>
  async (...passed: unknown[]): Promise<void> => {
    const options = passed.at(-2) as Given
    const given = passed
      .slice(0, -2)
      .flat()
      .filter((value) => value !== undefined) as string[]
    beQuiet(options.quiet === true)
    process.exitCode = await work(given, options).catch(statusOf)
  }

/** Opens the case that the options name, and closes it whatever happens. */
export async function withCase(
  options: CaseOptions,
  work: (store: Store, dir: string) => Promise<Status>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<Status> {
  const { openCase } = await import('../keeping.ts')
  const dir = caseOf(options)
  say(`case: ${dir}`)
  const store = await openCase(dir, { create })
  try {
    return await work(store, dir)
  } finally {
    await store.close()
  }
}

/** The first Ctrl-C lets the document at hand be finished; the second ends at once, which a case survives too. */
export async function stoppable(work: (signal: AbortSignal) => Promise<Status>): Promise<Status> {
  const stop = new AbortController()
  const stopSoon = () => {
    warn('Stopping after this document; press Ctrl-C again to stop at once.')
    stop.abort()
  }
  process.once('SIGINT', stopSoon)
  try {
    const status = await work(stop.signal)
    return stop.signal.aborted ? 130 : status
  } finally {
    process.off('SIGINT', stopSoon)
  }
}

export function statusOf(error: unknown): Status {
  if (error instanceof UsageError) {
    warn(`cutout: ${error.message}`)
    return 2
  }
  if (error instanceof Error && 'problem' in error) {
    warn(`cutout: ${error.message}`)
    return 2
  }
  warn(
    `cutout: this is a fault of the program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  return 1
}

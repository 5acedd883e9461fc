// `cutout reread`: the case read by the reader of this version, with the decisions that lost their claim named.
import type { Command } from 'commander'
import type { Store } from '../../index.ts'
import { type CaseOptions, caseCommand } from '../options.ts'
import { body, type Status, stoppable, withCase } from '../run.ts'
import { counted } from '../show/table.ts'
import { print, progressLine, warn } from '../terminal.ts'

interface RereadOptions extends CaseOptions {
  readonly all?: boolean
}

export const reread = (): Command =>
  caseCommand('reread', 'read what this version of the reader has not read yet; decisions stay')
    .option('--all', 'read every document again')
    .action(
      body<RereadOptions>((_, options) =>
        withCase(options, (store) => stoppable((signal) => readAgain(store, options, signal))),
      ),
    )

async function readAgain(store: Store, { all = false }: RereadOptions, signal: AbortSignal): Promise<Status> {
  const { isSerious, loadReader, newJobId, now, reread: again } = await import('../../index.ts')
  const progress = progressLine()
  const { documents, claims, unattached } = await again(store, await loadReader(), {
    all,
    now,
    newJobId,
    signal,
    onProgress: ({ subject, done, total }) => progress.step(`read ${done + 1}/${total} ${subject}`),
  })
  progress.end()
  print(`${counted(documents, 'document')} read, ${counted(claims, 'claim')} in the case`)
  for (const { id, action, who } of unattached) {
    warn(`decision ${id} (${action.kind}, ${who}) is on a claim that is no longer found; it is kept`)
  }
  return (await store.problems()).some(isSerious) ? 1 : 0
}

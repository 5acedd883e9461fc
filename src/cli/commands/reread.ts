// `cutout reread`: the case read by the reader of this version, with the decisions named that lost what they were about.
import type { Command } from 'commander'
import type { Store } from '../../index.ts'
import { type CaseOptions, caseCommand } from '../options.ts'
import { body, type Status, stoppable, withCase } from '../run.ts'
import { claimWords, mentionWords, type Named } from '../show/decisions.ts'
import { counted } from '../show/table.ts'
import { print, progressLine, warn } from '../terminal.ts'
import { namedIn } from './decisions.ts'

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
  const { isSerious, newJobId, now, reread: again } = await import('../../keeping.ts')
  const { loadReader } = await import('../../reading.ts')
  const progress = progressLine()
  const before = await namedIn(store)
  const { documents, claims } = await again(store, await loadReader(), {
    all,
    now,
    newJobId,
    signal,
    onProgress: ({ subject, done, total }) => progress.step(`read ${done + 1}/${total} ${subject}`),
  })
  progress.end()
  print(`${counted(documents, 'document')} read, ${counted(claims, 'claim')} in the case`)
  await warnOfLost(store, before)
  return (await store.problems()).some(isSerious) ? 1 : 0
}

/** What was found before says what a decision was about whose claim is gone. */
async function warnOfLost(store: Store, before: Named): Promise<void> {
  const { lostDecisions } = await import('../../keeping.ts')
  const after = await namedIn(store)
  const known: Named = { ...after, claims: new Map([...before.claims, ...after.claims]) }
  for (const { decision, claims, mentions, applies } of lostDecisions(await store.claims(), after.log)) {
    const { id, action, who } = decision
    const gone = [...claims.map((c) => claimWords(known, c)), ...mentions.map((m) => mentionWords(known, m))]
    const how = applies ? 'applies in part only' : 'no longer applies'
    warn(`decision ${id} (${action.kind}, ${who}) ${how} and is kept: not found any more: ${gone.join('; ')}`)
  }
}

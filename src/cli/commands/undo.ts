// `cutout undo`: one more line in the log that takes back another; an undo can itself be undone.
import type { Command } from 'commander'
import type { Decision, Store } from '../../index.ts'
import { findDecision } from '../find.ts'
import { type CaseOptions, caseCommand, whoOf, whoOption } from '../options.ts'
import { readAfterChange } from '../read-after-change.ts'
import { body, withCase } from '../run.ts'
import { print } from '../terminal.ts'
import { UsageError } from '../usage.ts'

export const undo = (): Command =>
  caseCommand('undo', 'take a decision back; the log keeps both')
    .argument('[decision]', 'its id; without one, your own latest that still counts')
    .option('--why <reason>', 'the reason, kept with the decision')
    .addOption(whoOption())
    .action(
      body<CaseOptions & { readonly why?: string; readonly who?: string }>(([wanted], options) =>
        withCase(options, async (store) => {
          const { now } = await import('../../keeping.ts')
          const who = await whoOf(options)
          const { id, action } = await target(store, wanted, who)
          const why = options.why === undefined ? {} : { why: options.why }
          const made = await store.decide({ at: now(), who, ...why, action: { kind: 'undo', decision: id } })
          print(`${made.id}  undo  ${id}  ${action.kind}`)
          return action.kind === 'describe' || action.kind === 'undo' ? readAfterChange(store) : 0
        }),
      ),
    )

async function target(store: Store, wanted: string | undefined, who: string): Promise<Decision> {
  const { inForce } = await import('../../keeping.ts')
  const log = await store.decisions()
  if (wanted === undefined) {
    const latest = inForce(log).findLast((d) => d.who === who)
    if (!latest) throw new UsageError(`There is no decision of ${who} to undo.`)
    return latest
  }
  const found = findDecision(log, wanted)
  const undone = log.some(({ action }) => action.kind === 'undo' && action.decision === found.id)
  const counts = found.action.kind === 'undo' || inForce(log).some(({ id }) => id === found.id)
  if (undone && !counts) throw new UsageError(`${found.id} is undone already.`)
  return found
}

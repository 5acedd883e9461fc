// `cutout decisions`: the log as it was written, with what has been undone marked, never hidden.
import type { Command } from 'commander'
import type { Decision, Store } from '../../index.ts'
import { type CaseOptions, caseCommand, formatOption, type OutputFormat } from '../options.ts'
import { body, withCase } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { about, type Named } from '../show/decisions.ts'
import { rendered, table } from '../show/table.ts'
import { print } from '../terminal.ts'

export const decisions = (): Command =>
  caseCommand('decisions', 'list the log of decisions, oldest first')
    .addOption(formatOption())
    .action(
      body<CaseOptions & { readonly format: OutputFormat }>((_, options) =>
        withCase(options, async (store) => {
          const { inForce, lostDecisions } = await import('../../keeping.ts')
          const named = await namedIn(store)
          const { log } = named
          const live = new Set(inForce(log).map(({ id }) => id))
          const lost = new Map(lostDecisions([...named.claims.values()], log).map((l) => [l.decision.id, l]))
          const state = ({ id, action }: Decision): string => {
            if (action.kind !== 'undo' && !live.has(id)) return 'undone'
            const found = lost.get(id)
            return found === undefined ? '' : found.applies ? 'applies in part' : 'no longer applies'
          }
          const lines = log.map((d) => ({ ...d, about: about(d.action, named), state: state(d) }))
          print(
            rendered(lines, options.format, (all) =>
              table(all.map((d) => [d.id.slice(0, SHORT), d.at, d.who, d.action.kind, d.about, d.state, d.why ?? ''])),
            ),
          )
          return 0
        }),
      ),
    )

export async function namedIn(store: Store): Promise<Named> {
  const { addedIn } = await import('../../keeping.ts')
  const log = await store.decisions()
  const claims = await store.claims()
  return {
    log,
    claims: new Map([...claims, ...addedIn(log)].map((claim) => [claim.id, claim])),
    documents: new Map((await store.documents()).map(({ id, name }) => [id, name])),
  }
}

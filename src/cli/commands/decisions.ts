// `cutout decisions`: the log as it was written, with what has been undone marked, never hidden.
import type { Command } from 'commander'
import type { Action, Decision } from '../../index.ts'
import { type CaseOptions, caseCommand, formatOption, type OutputFormat } from '../options.ts'
import { body, withCase } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { rendered, table } from '../show/table.ts'
import { print } from '../terminal.ts'

export const decisions = (): Command =>
  caseCommand('decisions', 'list the log of decisions, oldest first')
    .addOption(formatOption())
    .action(
      body<CaseOptions & { readonly format: OutputFormat }>((_, options) =>
        withCase(options, async (store) => {
          const { inForce } = await import('../../index.ts')
          const log = await store.decisions()
          const live = new Set(inForce(log).map(({ id }) => id))
          const state = ({ id, action }: Decision) => (action.kind === 'undo' || live.has(id) ? '' : 'undone')
          print(
            rendered(log, options.format, (all) =>
              table(
                all.map((d) => [
                  d.id.slice(0, SHORT),
                  d.at,
                  d.who,
                  d.action.kind,
                  about(d.action),
                  state(d),
                  d.why ?? '',
                ]),
              ),
            ),
          )
          return 0
        }),
      ),
    )

/** What the decision is on. */
function about(action: Action): string {
  if (action.kind === 'rate') return `${action.hypothesis} ${action.rating} ${action.claim.slice(0, SHORT)}`
  if (action.kind === 'credit') return `${action.claim.slice(0, SHORT)} ${action.credibility}`
  if ('claim' in action) return action.claim.slice(0, SHORT)
  if ('decision' in action) return action.decision.slice(0, SHORT)
  if ('mentions' in action) return action.mentions.join(', ')
  if (action.kind === 'suppose') return `${action.hypothesis} ${action.text}`
  const said =
    action.kind === 'grade'
      ? ` ${action.grade}`
      : action.kind === 'describe'
        ? ` ${JSON.stringify(action.metadata)}`
        : ''
  return `${action.document.slice(0, SHORT)}${said}`
}

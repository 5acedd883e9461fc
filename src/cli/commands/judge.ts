// `cutout accept` and `cutout reject`: one line in the log for each claim that does not stand so already.
import type { Command } from 'commander'
import { findClaim } from '../find.ts'
import { type CaseOptions, caseCommand, whoOf, whoOption } from '../options.ts'
import { body, withCase } from '../run.ts'
import { print, say } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly why?: string
  readonly who?: string
}

const judge = (kind: 'accept' | 'reject', summary: string): Command =>
  caseCommand(kind, summary)
    .argument('<claim...>', 'ids, or their beginnings, as “cutout claims” prints them')
    .option('--why <reason>', 'the reason, kept with the decision')
    .addOption(whoOption())
    .action(
      body<Options>((ids, options) =>
        withCase(options, async (store) => {
          const { now, standings } = await import('../../keeping.ts')
          const who = await whoOf(options)
          const wanted = await Promise.all(ids.map((id) => findClaim(store, id)))
          const stand = standings(await store.decisions())
          for (const { id } of wanted) {
            if (stand.get(id)?.standing === `${kind}ed`) {
              say(`${id} is ${kind}ed already`)
              continue
            }
            const why = options.why === undefined ? {} : { why: options.why }
            const made = await store.decide({ at: now(), who, ...why, action: { kind, claim: id } })
            print(`${made.id}  ${kind}  ${id}`)
          }
          return 0
        }),
      ),
    )

export const accept = (): Command => judge('accept', 'accept claims: the document does say so')
export const reject = (): Command => judge('reject', 'reject claims: the document does not say so')

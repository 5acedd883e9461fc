// `cutout credit`: a person's word on how credible a fact is, beside what the rules give; and `cutout withdraw`, a
// document that no answer may use any more. Both are lines of the log and can be undone.
import type { Command } from 'commander'
import { type DecideOptions, decide } from '../deciding.ts'
import { findClaim, findDocument } from '../find.ts'
import { caseCommand, whoOption } from '../options.ts'
import { body, withCase } from '../run.ts'
import { UsageError } from '../usage.ts'

export const credit = (): Command =>
  caseCommand('credit', 'overrule the credibility of the fact to which a claim belongs: 1 to 6')
    .argument('<claim>', 'its id, or the beginning, as “cutout facts” prints it')
    .argument(
      '<credibility>',
      '1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged',
    )
    .requiredOption('--why <reason>', 'the reason, kept with the decision')
    .addOption(whoOption())
    .action(
      body<DecideOptions>(([wanted = '', given = ''], options) =>
        withCase(options, async (store) => {
          const { CREDIBILITY } = await import('../../index.ts')
          const known = Object.keys(CREDIBILITY).map(Number) as (keyof typeof CREDIBILITY)[]
          const credibility = known.find((one) => String(one) === given)
          if (!credibility) throw new UsageError(`“${given}” is no credibility; use 1 to 6.`)
          const { id } = await findClaim(store, wanted)
          await decide(store, options, { kind: 'credit', claim: id, credibility }, `${id}  ${credibility}`)
          return 0
        }),
      ),
    )

export const withdraw = (): Command =>
  caseCommand('withdraw', 'take a document out of every answer; it stays in the case with its claims')
    .argument('<document>', 'its id or name')
    .requiredOption('--why <reason>', 'the reason, kept with the decision')
    .addOption(whoOption())
    .action(
      body<DecideOptions>(([wanted = ''], options) =>
        withCase(options, async (store) => {
          const { id, name } = await findDocument(store, wanted)
          await decide(store, options, { kind: 'withdraw', document: id }, `${id}  ${name}`)
          return 0
        }),
      ),
    )

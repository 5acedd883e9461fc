// `cutout explain`: why a claim was made, from the words that triggered it to each role and hedge.
import type { Command } from 'commander'
import type { Claim, Reason } from '../../index.ts'
import { findClaim } from '../find.ts'
import { type CaseOptions, caseCommand } from '../options.ts'
import { body, withCase } from '../run.ts'
import { claimLines, oneLine } from '../show/claims.ts'
import { table } from '../show/table.ts'
import { print } from '../terminal.ts'

export const explain = (): Command =>
  caseCommand('explain', 'say why a claim was made: rule, trigger, roles, hedges')
    .argument('<claim>', 'its id, or the beginning, as “cutout claims” prints it')
    .action(
      body<CaseOptions>(([wanted = ''], options) =>
        withCase(options, async (store) => {
          const { isSpecialCategory, standings } = await import('../../keeping.ts')
          const claim = await findClaim(store, wanted)
          const stand = standings(await store.decisions())
          const name = (await store.documents()).find(({ id }) => id === claim.document)?.name
          print(
            explained(claim, [...claimLines(claim, { standings: stand, isSpecialCategory })], name ?? claim.document),
          )
          return 0
        }),
      ),
    )

function explained({ evidence, rule, reasons }: Claim, lines: readonly string[], document: string): string {
  const { start, end, quote } = evidence
  return [
    ...lines,
    '',
    `“${oneLine(quote)}”`,
    `  ${document} [${start}–${end}]`,
    '',
    `rule ${rule}`,
    table(reasons.map(row)),
  ].join('\n')
}

function row(reason: Reason): readonly string[] {
  const at = `“${oneLine(reason.at.quote)}” [${reason.at.start}–${reason.at.end}]`
  switch (reason.why) {
    case 'trigger':
      return ['  trigger', at, '']
    case 'role':
      return [`  ${reason.role}`, at, reason.path]
    case 'coreference':
      return [
        '  stands for',
        `${at} → “${oneLine(reason.to.quote)}” [${reason.to.start}–${reason.to.end}]`,
        `${reason.sieve}: ${reason.note}`,
      ]
    case 'speaker':
      return ['  speaker', at, reason.note]
    case 'hedge':
      return [`  ${reason.certainty}`, at, reason.note]
    case 'polarity':
      return [`  ${reason.polarity}`, at, reason.note]
  }
}

// `cutout conflicts`: where the documents cannot all be right, side by side; and `cutout prefer`, a person's choice.
import type { Command } from 'commander'
import { type DecideOptions, decide } from '../deciding.ts'
import { findClaim } from '../find.ts'
import { among, caseCommand, formatOption, whoOption } from '../options.ts'
import { body, withCase } from '../run.ts'
import { rendered } from '../show/table.ts'
import { conflictText } from '../show/weighing.ts'
import { print, say } from '../terminal.ts'
import { UsageError } from '../usage.ts'
import { named, sourced, type WeighOptions, weighed, withWeighing } from '../weighing.ts'

interface Options extends WeighOptions {
  readonly kind?: string
}

export const conflicts = (): Command =>
  caseCommand('conflicts', 'list where documents cannot all be right, with every side')
    .argument('[name...]', 'conflicts about this person, place or organisation')
    .option('--kind <names>', 'of these kinds: date,sum,age')
    .addOption(formatOption())
    .action(
      body<Options>((words, options) =>
        withWeighing(options, async (weighing) => {
          const { CONFLICT_KINDS } = await import('../../index.ts')
          const kinds = among(CONFLICT_KINDS, '--kind', options.kind)
          const wanted = named(words)
          const found = weighing.conflicts
            .filter(({ kind }) => kinds?.includes(kind) ?? true)
            .filter(({ about }) => words.length === 0 || wanted(about))
          if (options.format === 'text') print(found.map((one) => conflictText(weighing, one)).join('\n\n'))
          else {
            const lines = found.map(({ sides, ...conflict }) => ({
              ...conflict,
              sides: sides.map(({ claims, ...side }) => ({ ...side, claims: sourced(weighing, claims) })),
            }))
            print(rendered(lines, options.format, () => ''))
          }
          if (found.length === 0) say('No conflict found.')
          return 0
        }),
      ),
    )

export const prefer = (): Command =>
  caseCommand('prefer', 'hold one side of a conflict to be right; the others stay beside it')
    .argument('<claim>', 'a claim of that side, as “cutout conflicts” prints it')
    .requiredOption('--why <reason>', 'the reason, kept with the decision')
    .addOption(whoOption())
    .action(
      body<DecideOptions>(([wanted = ''], options) =>
        withCase(options, async (store) => {
          const { id } = await findClaim(store, wanted)
          const all = (await weighed(store)).conflicts.map(({ sides }) => sides)
          const over = all.flatMap((sides) =>
            sides.some((side) => side.claims.includes(id))
              ? sides.filter((side) => !side.claims.includes(id)).flatMap((side) => side.claims)
              : [],
          )
          if (over.length === 0) throw new UsageError(`${id} is in no conflict; “cutout conflicts” shows which are.`)
          const action = { kind: 'prefer' as const, claim: id, over: [...new Set(over)] }
          await decide(store, options, action, id)
          return 0
        }),
      ),
    )

// `cutout origins`: documents that go back to one origin, with the shared passages and who took from whom.
import type { Command } from 'commander'
import { caseCommand, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { rendered } from '../show/table.ts'
import { familyText } from '../show/weighing.ts'
import { print, say } from '../terminal.ts'
import { type WeighOptions, withWeighing } from '../weighing.ts'

export const origins = (): Command =>
  caseCommand('origins', 'list documents that share an origin: one text, one agency, or one citing the other')
    .addOption(formatOption())
    .action(
      body<WeighOptions>((_, options) =>
        withWeighing(options, async (weighing) => {
          const { families } = weighing.origins
          print(rendered(families, options.format, (all) => all.map((one) => familyText(weighing, one)).join('\n\n')))
          const shared = new Set(families.flatMap(({ documents }) => documents)).size
          const alone = weighing.evidence.documents.size - shared
          say(`${alone} more share no origin that their texts show, which does not prove them independent.`)
          return 0
        }),
      ),
    )

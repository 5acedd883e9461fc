// `cutout gaps`: the standing questions that a case leaves open.
import type { Command } from 'commander'
import { withMaterial } from '../analysing.ts'
import { caseCommand, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { gapsText } from '../show/analysis.ts'
import { rendered } from '../show/table.ts'
import { print } from '../terminal.ts'
import { sourced, type WeighOptions } from '../weighing.ts'

export const gaps = (): Command =>
  caseCommand('gaps', 'list what the case leaves open')
    .addOption(formatOption())
    .action(
      body<WeighOptions>((_words, options) =>
        withMaterial(options, async ({ weighing, material }) => {
          const { chainsOf, gapsOf } = await import('../../index.ts')
          const found = gapsOf(material, chainsOf(material))
          const lines = found.map((gap) => ({ ...gap, claims: sourced(weighing, gap.claims) }))
          print(options.format === 'text' ? gapsText(found) : rendered(lines, options.format, () => ''))
          return 0
        }),
      ),
    )

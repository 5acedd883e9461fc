// `cutout profile`: what the case knows of one person, body or place, grouped by kind, with the sentences.
import type { Command } from 'commander'
import { alsoCalled, entityCalled, withMaterial } from '../analysing.ts'
import { caseCommand, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { dossierText } from '../show/analysis.ts'
import { rendered } from '../show/table.ts'
import { print, say } from '../terminal.ts'
import { sourced, type WeighOptions } from '../weighing.ts'

export const profile = (): Command =>
  caseCommand('profile', 'show what is known of one person, place or organisation')
    .argument('<name...>', 'its name')
    .addOption(formatOption())
    .action(
      body<WeighOptions>((words, options) =>
        withMaterial(options, async (found) => {
          const { dossierOf } = await import('../../index.ts')
          const { material, weighing } = found
          const { entity, others } = await entityCalled(found, words.join(' '))
          const known = dossierOf(weighing, material, entity)
          if (others.length > 0) say(alsoCalled(found, others))
          if (options.format === 'text') print(dossierText(weighing, material, known))
          else {
            const parts = Object.entries(known.parts).map(([part, lines]) => [
              part,
              lines.map((line) => ({ ...line, claims: sourced(weighing, line.claims) })),
            ])
            print(rendered([{ ...known, parts: Object.fromEntries(parts) }], options.format, () => ''))
          }
          return 0
        }),
      ),
    )

// `cutout ladder`: how far the law has gone with each person, step by step, and who blames whom for what.
import type { Command } from 'commander'
import { caseCommand, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { rendered } from '../show/table.ts'
import { attributionText, ladderText } from '../show/weighing.ts'
import { print, say } from '../terminal.ts'
import { named, sourced, type WeighOptions, withWeighing } from '../weighing.ts'

export const ladder = (): Command =>
  caseCommand('ladder', 'list the steps of the law against each person, with what is not known')
    .argument('[person...]', 'one person, by name')
    .addOption(formatOption())
    .action(
      body<WeighOptions>((words, options) =>
        withWeighing(options, async (weighing) => {
          const wanted = named(words)
          const { entities } = weighing.evidence.resolution
          const found = weighing.ladders.filter(
            ({ name, entity }) =>
              words.length === 0 || [name, ...((entity && entities.get(entity)?.names) ?? [])].some(wanted),
          )
          if (options.format === 'text') print(found.map((one) => ladderText(weighing, one)).join('\n\n'))
          else {
            const full = (rungs: (typeof found)[number]['rungs']) =>
              rungs.map(({ claims, against, ...rung }) => ({
                ...rung,
                claims: sourced(weighing, claims),
                against: sourced(weighing, against),
              }))
            const lines = found.map((one) => ({ ...one, rungs: full(one.rungs), beside: full(one.beside) }))
            print(rendered(lines, options.format, () => ''))
          }
          if (found.length === 0) say('No step of the law is told of such a person.')
          return 0
        }),
      ),
    )

export const attribution = (): Command =>
  caseCommand('attribution', 'list who holds which sponsor responsible, and what was withdrawn')
    .argument('[sponsor...]', 'one sponsor, by name')
    .addOption(formatOption())
    .action(
      body<WeighOptions>((words, options) =>
        withWeighing(options, async (weighing) => {
          const wanted = named(words)
          const found = weighing.attributions.filter(({ name }) => words.length === 0 || wanted(name))
          print(rendered(found, options.format, (all) => all.map((one) => attributionText(weighing, one)).join('\n\n')))
          if (found.length === 0) say('No attribution found.')
          return 0
        }),
      ),
    )

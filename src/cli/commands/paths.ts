// `cutout paths`: how two are tied through others, with the sentences along each way.
import type { Command } from 'commander'
import { alsoCalled, entityCalled, withMaterial } from '../analysing.ts'
import { caseCommand, count, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { pathsText } from '../show/analysis.ts'
import { rendered } from '../show/table.ts'
import { print, say } from '../terminal.ts'
import { sourced, type WeighOptions } from '../weighing.ts'

interface Options extends WeighOptions {
  readonly longer?: number
  readonly avoid?: readonly string[]
}

export const paths = (): Command =>
  caseCommand('paths', 'show the shortest ways by which two are tied, with the sentences')
    .argument('<from>', 'a person, place or organisation')
    .argument('<to>', 'another')
    .option('--longer <n>', 'also ways with so many steps more', count)
    .option('--avoid <name...>', 'no way through these')
    .addOption(formatOption())
    .action(
      body<Options>(([from = '', to = ''], options) =>
        withMaterial(options, async (found) => {
          const { networkOf, pathsBetween } = await import('../../index.ts')
          const { material, weighing } = found
          const ends = [await entityCalled(found, from), await entityCalled(found, to)] as const
          const avoid = await Promise.all((options.avoid ?? []).map((name) => entityCalled(found, name)))
          for (const { others } of ends) if (others.length > 0) say(alsoCalled(found, others))
          const ways = pathsBetween(networkOf(material), ends[0].entity, ends[1].entity, {
            longer: options.longer ?? 0,
            avoid: avoid.map(({ entity }) => entity),
          })
          if (options.format === 'text') print(pathsText(weighing, material, ways))
          else {
            const lines = ways.paths.map((steps) =>
              steps.map(({ from, to, claims }) => ({
                from,
                to,
                names: [material.name(from), material.name(to)],
                claims: sourced(weighing, claims),
              })),
            )
            print(rendered(lines, options.format, () => ''))
            if (ways.more) say('There are more ways than these.')
          }
          if (ways.paths.length === 0) say('No claim ties the two, not even through others.')
          return 0
        }),
      ),
    )

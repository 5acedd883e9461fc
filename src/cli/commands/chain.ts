// `cutout chain`: who stood above whom in every incident that names somebody or something, with the money at each hop.
import type { Command } from 'commander'
import { withMaterial } from '../analysing.ts'
import { caseCommand, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { chainText } from '../show/analysis.ts'
import { rendered } from '../show/table.ts'
import { print, say } from '../terminal.ts'
import { sourced, type WeighOptions } from '../weighing.ts'

export const chain = (): Command =>
  caseCommand('chain', 'show the chain of command of every incident that names somebody or something')
    .argument('<name...>', 'a person, place or organisation, or the id of an incident')
    .addOption(formatOption())
    .action(
      body<WeighOptions>((words, options) =>
        withMaterial(options, async ({ weighing, material }) => {
          const { chainsOf, entitiesNamed, incidentsWithId } = await import('../../index.ts')
          const wanted = words.join(' ')
          const chains = chainsOf(material)
          const byId = incidentsWithId(material, wanted).flatMap((id) => material.resolution.incidents.get(id) ?? [])
          const incidents = byId.length > 0 ? byId : chains.naming(entitiesNamed(material, wanted))
          const found = incidents.map(chains.of)
          const lines = found.map((one) => ({
            ...one,
            links: one.links.map((link) => ({ ...link, claims: sourced(weighing, link.claims) })),
          }))
          if (options.format === 'text') print(found.map((one) => chainText(weighing, material, one)).join('\n\n'))
          else print(rendered(lines, options.format, () => ''))
          if (found.length === 0) say(`No incident names “${wanted}”; “cutout incidents” shows which there are.`)
          return 0
        }),
      ),
    )

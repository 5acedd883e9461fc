// `cutout facts`: what the documents assert, each fact with its outlets, its origins and its grade.
import type { Command } from 'commander'
import type { Fact } from '../../index.ts'
import { among, caseCommand, count, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { rendered } from '../show/table.ts'
import { factText } from '../show/weighing.ts'
import { print, say } from '../terminal.ts'
import { named, sourced, type WeighOptions, withWeighing } from '../weighing.ts'

interface Options extends WeighOptions {
  readonly predicate?: string
  readonly limit?: number
}

export const facts = (): Command =>
  caseCommand('facts', 'list what holds: each fact with its outlets and origins')
    .argument('[name...]', 'facts that name this person, place or organisation')
    .option('--predicate <names>', 'of these predicates: arrest,payment')
    .option('--limit <n>', 'at most so many', count)
    .addOption(formatOption())
    .action(
      body<Options>((words, options) =>
        withWeighing(options, async (weighing) => {
          const { PREDICATES } = await import('../../keeping.ts')
          const predicates = among(PREDICATES, '--predicate', options.predicate)
          const wanted = named(words)
          // Within an incident the deed is told by the incident, and who or what it was aimed at by that alone.
          const { incidents, entities } = weighing.evidence.resolution
          const namesIn = ({ roles, incident }: Fact) => [
            ...roles.flatMap((role) => role.words),
            ...((incident && incidents.get(incident)?.targets) ?? []).flatMap((id) => entities.get(id)?.name ?? []),
          ]
          const found = weighing.facts
            .filter(({ predicate }) => predicates?.includes(predicate) ?? true)
            .filter((fact) => words.length === 0 || namesIn(fact).some(wanted))
            .slice(0, options.limit ?? Number.POSITIVE_INFINITY)
          if (options.format === 'text') print(found.map((fact) => factText(weighing, fact)).join('\n\n'))
          else {
            const lines = found.map(({ affirmed, denied, open, ...fact }) => ({
              ...fact,
              grade: weighing.grades.get(fact.id),
              affirmed: sourced(weighing, affirmed),
              denied: sourced(weighing, denied),
              open: sourced(weighing, open),
            }))
            print(rendered(lines, options.format, () => ''))
          }
          if (found.length === 0) say('No fact found.')
          return 0
        }),
      ),
    )

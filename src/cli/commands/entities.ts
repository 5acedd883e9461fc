// `cutout entities`: who and what the case speaks of, under which names and in which documents; with --possible, the
// pairs that may be one and wait for a person.
import type { Command } from 'commander'
import type { Entity, MatchReason } from '../../index.ts'
import { among, type CaseOptions, caseCommand, formatOption, type OutputFormat } from '../options.ts'
import { documentName, type Resolved, withResolution } from '../resolving.ts'
import { body } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { counted, rendered, table } from '../show/table.ts'
import { print, say } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly format: OutputFormat
  readonly type?: string
  readonly possible?: true
  readonly why?: true
}

export const entities = (): Command =>
  caseCommand('entities', 'list people, organisations and places across documents')
    .argument('[name...]', 'with these words in one of their names')
    .option('--type <names>', 'Person, Organization, Place, Group, Thing')
    .option('--possible', 'list the pairs that may be one and wait for a person')
    .option('--why', 'say why mentions were put together')
    .addOption(formatOption())
    .action(
      body<Options>((words, options) =>
        withResolution(options, async (resolved) => {
          const { ENTITY_TYPES } = await import('../../index.ts')
          const types = among(ENTITY_TYPES, '--type', options.type)
          const { resolution } = resolved
          if (options.possible) {
            print(
              rendered(
                resolution.suggestions.map((s) => possibleLine(resolved, s)),
                options.format,
                (all) => all.map(possibleText).join('\n\n'),
              ),
            )
            say(counted(resolution.suggestions.length, 'pair'))
            return 0
          }
          const wanted = words.map((w) => w.toLowerCase())
          const found = [...resolution.entities.values()]
            .filter(({ type }) => types?.includes(type) ?? true)
            .filter(({ names, name }) => wanted.every((w) => [name, ...names].some((n) => n.toLowerCase().includes(w))))
          const lines = found.map((entity) => ({
            ...entity,
            documents: documentsOf(resolved, entity),
            joins: joinsOf(resolved, entity),
          }))
          print(
            rendered(lines, options.format, (all) =>
              options.why
                ? all
                    .map((e) => [`${e.id.slice(0, SHORT)}  ${e.name}`, ...e.joins.map((j) => `  ${j}`)].join('\n'))
                    .join('\n')
                : table(
                    all.map((e) => [
                      e.id.slice(0, SHORT),
                      e.type,
                      e.kind ?? '',
                      e.name,
                      e.names.slice(1).join('; '),
                      counted(e.documents.length, 'document'),
                    ]),
                  ),
            ),
          )
          return 0
        }),
      ),
    )

const documentsOf = (resolved: Resolved, { mentions }: Entity): readonly string[] => [
  ...new Set(mentions.map((m) => documentName(resolved, resolved.resolution.mentions.get(m)!.document))),
]

function joinsOf({ resolution }: Resolved, { mentions }: Entity): readonly string[] {
  const own = new Set(mentions)
  return resolution.joins
    .filter((j) => own.has(j.mentions[0]))
    .map(({ mentions: [a, b], by, score, reasons }) => {
      const names = [a, b].map((m) => resolution.mentions.get(m)?.name ?? m).join(' = ')
      return `${names}: ${by === 'match' ? score.toFixed(2) : by}${reasons.length > 0 ? `: ${reasons.map(reasonText).join('; ')}` : ''}`
    })
}

export const reasonText = ({ feature, weight, left, right }: MatchReason): string =>
  `${feature} ${weight > 0 ? '+' : ''}${weight}${left === right ? '' : ` (${left} / ${right})`}`

const possibleLine = (
  { resolution }: Resolved,
  { entities: ids, score, reasons }: Resolved['resolution']['suggestions'][number],
) => ({
  entities: ids.map((id) => ({ id, name: resolution.entities.get(id)?.name ?? id })),
  score,
  reasons,
})

const possibleText = ({ entities: [a, b], score, reasons }: ReturnType<typeof possibleLine>): string =>
  [
    `${score.toFixed(2)}  ${a?.id.slice(0, SHORT)} ${a?.name}  ?  ${b?.id.slice(0, SHORT)} ${b?.name}`,
    ...reasons.map((r) => `  ${reasonText(r)}`),
  ].join('\n')

// `cutout merge`, `split`, `differ` and `rename`: what a person decides about entities, one line in the log each.
import type { Command } from 'commander'
import type { Action, MergePreview } from '../../index.ts'
import { type CaseOptions, caseCommand, whoOf, whoOption } from '../options.ts'
import { documentName, findEntity, type Resolved, withResolution } from '../resolving.ts'
import { body, type Status } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { print, say, warn } from '../terminal.ts'
import { UsageError } from '../usage.ts'
import { reasonText } from './entities.ts'

interface Options extends CaseOptions {
  readonly why?: string
  readonly who?: string
  readonly preview?: true
  readonly document?: string
}

const deciding = (name: string, summary: string): Command =>
  caseCommand(name, summary).option('--why <reason>', 'the reason, kept with the decision').addOption(whoOption())

const ENTITIES = 'ids, their beginnings, or names, as “cutout entities” prints them'

export const merge = (): Command =>
  deciding('merge', 'hold several entities to be one; “cutout undo” takes it back')
    .argument('<entity...>', ENTITIES)
    .option('--preview', 'only show what would be joined, with reasons and warnings')
    .action(
      body<Options>((wanted, options) =>
        withResolution(options, async (resolved) => {
          const { previewMerge } = await import('../../index.ts')
          const found = several(resolved, wanted)
          const preview = previewMerge(
            resolved.resolution,
            resolved.claims,
            resolved.documents,
            found.map(({ id }) => id),
          )
          for (const { text, claim } of preview.warnings)
            warn(`warning: ${text}${claim ? ` (${claim.slice(0, SHORT)})` : ''}`)
          if (options.preview) {
            print(previewText(resolved, preview))
            return 0
          }
          return decide(
            resolved,
            options,
            { kind: 'merge', mentions: preview.mentions },
            found.map(({ name }) => name).join(' = '),
          )
        }),
      ),
    )

export const split = (): Command =>
  deciding('split', 'give each claim of an entity back to its document’s own mention')
    .argument('<entity>', ENTITIES)
    .option('--document <doc>', 'only what this document says is taken out')
    .action(
      body<Options>(([wanted = ''], options) =>
        withResolution(options, async (resolved) => {
          const { name, mentions } = findEntity(resolved, wanted)
          const out = mentions.filter((m) => {
            const { document } = resolved.resolution.mentions.get(m)!
            return (
              options.document === undefined ||
              document === options.document ||
              documentName(resolved, document) === options.document
            )
          })
          if (out.length === 0) throw new UsageError(`“${name}” is not named in “${options.document}”.`)
          return decide(resolved, options, { kind: 'split', mentions: out }, name)
        }),
      ),
    )

export const differ = (): Command =>
  deciding('differ', 'hold entities not to be the same; they are not proposed again')
    .argument('<entity...>', ENTITIES)
    .action(
      body<Options>((wanted, options) =>
        withResolution(options, async (resolved) => {
          const found = several(resolved, wanted)
          const mentions = found.flatMap((entity) => entity.mentions)
          return decide(resolved, options, { kind: 'differ', mentions }, found.map(({ name }) => name).join(' ≠ '))
        }),
      ),
    )

export const rename = (): Command =>
  deciding('rename', 'give an entity the name that it is shown under')
    .argument('<entity>', ENTITIES)
    .argument('<name>', 'the name')
    .action(
      body<Options>(([wanted = '', name = ''], options) =>
        withResolution(options, async (resolved) => {
          if (name.trim() === '') throw new UsageError('rename: the name is empty.')
          const entity = findEntity(resolved, wanted)
          return decide(
            resolved,
            options,
            { kind: 'rename', mentions: entity.mentions.slice(0, 1), name },
            `${entity.name} → ${name}`,
          )
        }),
      ),
    )

function several(resolved: Resolved, wanted: readonly string[]) {
  const found = [...new Set(wanted.map((w) => findEntity(resolved, w)))]
  if (found.length < 2) throw new UsageError('Name at least two different entities.')
  return found
}

async function decide(resolved: Resolved, options: Options, action: Action, said: string): Promise<Status> {
  const { now } = await import('../../keeping.ts')
  const why = options.why === undefined ? {} : { why: options.why }
  const made = await resolved.store.decide({ at: now(), who: await whoOf(options), ...why, action })
  print(`${made.id}  ${action.kind}  ${said}`)
  say('“cutout undo” takes it back.')
  return 0
}

function previewText(resolved: Resolved, { entities, pairs }: MergePreview): string {
  const name = (id: string) => entities.find((e) => e.id === id)?.name ?? id
  return [
    ...entities.map(
      (e) =>
        `${e.id.slice(0, SHORT)}  ${e.name}  (${e.mentions.map((m) => documentName(resolved, resolved.resolution.mentions.get(m)!.document)).join(', ')})`,
    ),
    ...pairs.flatMap(({ of: [a, b], score, reasons }) => [
      `${score.toFixed(2)}  ${name(a)} ? ${name(b)}`,
      ...reasons.map((r) => `  ${reasonText(r)}`),
    ]),
  ].join('\n')
}

// `cutout documents`: what is in the case, each with the metadata that people have corrected.
import type { Command } from 'commander'
import type { DocumentSummary } from '../../index.ts'
import { type CaseOptions, caseCommand, formatOption, type OutputFormat } from '../options.ts'
import { body, withCase } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { counted, rendered, table } from '../show/table.ts'
import { print } from '../terminal.ts'

export const documents = (): Command =>
  caseCommand('documents', 'list the documents of a case, as people have described them')
    .addOption(formatOption())
    .action(
      body<CaseOptions & { readonly format: OutputFormat }>((_, options) =>
        withCase(options, async (store) => {
          const { described } = await import('../../keeping.ts')
          const log = await store.decisions()
          const list = (await store.documents()).map((d) => ({ ...d, metadata: described(d.metadata, d.id, log) }))
          print(rendered(list, options.format, (all) => table(all.map(row))))
          return 0
        }),
      ),
    )

const row = ({ id, metadata, format, claims, problems, name }: DocumentSummary): readonly string[] => [
  id.slice(0, SHORT),
  metadata.date ?? 'no date',
  metadata.grade ?? '–',
  format,
  counted(claims, 'claim'),
  problems === 0 ? '' : counted(problems, 'problem'),
  [metadata.publisher, metadata.title ?? name].filter((part) => part !== undefined).join(': '),
]

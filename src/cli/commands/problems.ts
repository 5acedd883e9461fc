// `cutout problems`: what could not be taken in or wants a look, with what to do about it.
import type { Command } from 'commander'
import { findDocument } from '../find.ts'
import { type CaseOptions, caseCommand, formatOption, type OutputFormat } from '../options.ts'
import { body, withCase } from '../run.ts'
import { rendered } from '../show/table.ts'
import { print, say } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly format: OutputFormat
  readonly document?: string
}

export const problems = (): Command =>
  caseCommand('problems', 'list what is wrong with documents, and what to do; status 1 when something is')
    .option('--document <doc>', 'of one document: its id or name')
    .addOption(formatOption())
    .action(
      body<Options>((_, options) =>
        withCase(options, async (store) => {
          const { isSerious } = await import('../../keeping.ts')
          const document = options.document === undefined ? undefined : (await findDocument(store, options.document)).id
          const all = await store.problems(document)
          print(
            rendered(all, options.format, (list) =>
              list
                .map(
                  ({ severity, where, what, remedy, code }) =>
                    `${severity}: ${where} (${code})\n  ${what}\n  ${remedy}`,
                )
                .join('\n'),
            ),
          )
          if (all.length === 0) say('No problems.')
          return all.some(isSerious) ? 1 : 0
        }),
      ),
    )

// `cutout link LIST`: entities of the case that may stand on a list the user has. Nothing is merged or kept.
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type CaseOptions, caseCommand, formatOption, type OutputFormat } from '../options.ts'
import { withResolution } from '../resolving.ts'
import { body } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { counted, rendered, table } from '../show/table.ts'
import { print, say, warn } from '../terminal.ts'
import { UsageError } from '../usage.ts'

export const link = (): Command =>
  caseCommand('link', 'match the entities of a case against a list; nothing is merged')
    .argument('<list>', 'sanctions list in JSON lines, OpenSanctions CSV, or FollowTheMoney JSON lines')
    .addOption(formatOption())
    .action(
      body<CaseOptions & { readonly format: OutputFormat }>(([file = ''], options) =>
        withResolution(options, async ({ resolution, claims, documents }) => {
          const { linkToList, readList } = await import('../../index.ts')
          const text = await readFile(file, 'utf8').catch((error: unknown) => {
            throw new UsageError(
              `link: cannot read “${file}”: ${error instanceof Error ? error.message : String(error)}`,
            )
          })
          const { entries, unreadable } = readList(text)
          if (entries.length === 0)
            throw new UsageError(
              `link: “${file}” is no list that is known: JSON lines with id and name, or CSV with a column name.`,
            )
          if (unreadable.length > 0)
            warn(`${file}: ${counted(unreadable.length, 'line')} left out, the first is line ${unreadable[0]}.`)
          const found = linkToList(resolution, claims, documents, entries)
          print(
            rendered(found, options.format, (all) =>
              table(
                all.map((m) => [
                  m.answer,
                  m.score.toFixed(3),
                  m.entity.id.slice(0, SHORT),
                  m.entity.name,
                  m.entry.id,
                  m.entry.name,
                  m.reasons.join('; '),
                ]),
              ),
            ),
          )
          say(`${counted(found.length, 'match')} among ${entries.length} entries`.replace('matchs', 'matches'))
          return unreadable.length > 0 ? 1 : 0
        }),
      ),
    )

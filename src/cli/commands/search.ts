// `cutout search`: places in the texts, best first, with their offsets.
import type { Command } from 'commander'
import type { SearchHit } from '../../index.ts'
import { type CaseOptions, caseCommand, count, formatOption, type OutputFormat } from '../options.ts'
import { body, withCase } from '../run.ts'
import { oneLine } from '../show/claims.ts'
import { rendered } from '../show/table.ts'
import { print, say } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly format: OutputFormat
  readonly limit: number
}

export const search = (): Command =>
  caseCommand('search', 'find words in the texts of a case')
    .argument('<query...>', 'words that must all stand there; "a phrase"; begin* for beginnings')
    .option('--limit <n>', 'at most so many places', count, 20)
    .addOption(formatOption())
    .action(
      body<Options>((query, options) =>
        withCase(options, async (store) => {
          const hits = await store.search(query.join(' '), options.limit)
          const names = new Map((await store.documents()).map(({ id, name, metadata }) => [id, metadata.title ?? name]))
          print(
            rendered(hits, options.format, (all) =>
              all.map((hit) => line(hit, names.get(hit.document) ?? hit.document)).join('\n'),
            ),
          )
          if (hits.length === 0) say('Nothing found.')
          return 0
        }),
      ),
    )

/** The match stands between ›these‹. */
function line({ excerpt, excerptStart, start, end }: SearchHit, name: string): string {
  const [from, to] = [start - excerptStart, end - excerptStart]
  const marked = `${excerpt.slice(0, from)}›${excerpt.slice(from, to)}‹${excerpt.slice(to)}`
  return `${name} [${start}–${end}]\n  ${oneLine(marked)}`
}

// `cutout patterns`: how the incidents of a case are alike, by route of recruitment, method, target and more.
import type { Command } from 'commander'
import type { CrossTable } from '../../index.ts'
import { withMaterial } from '../analysing.ts'
import { among, caseCommand, formatOption } from '../options.ts'
import { body } from '../run.ts'
import { patternsText } from '../show/analysis.ts'
import { table } from '../show/table.ts'
import { print } from '../terminal.ts'
import { sourced, type WeighOptions } from '../weighing.ts'

interface Options extends WeighOptions {
  readonly by?: string
}

export const patterns = (): Command =>
  caseCommand('patterns', 'count the incidents by route of recruitment, method, target, outcome, year and place')
    .option('--by <two>', 'two of these against each other: route,method')
    .addOption(formatOption())
    .action(
      body<Options>((_words, options) =>
        withMaterial(options, async ({ weighing, material }) => {
          const { chainsOf, crossTable, FACETS, patternsOf } = await import('../../index.ts')
          const found = patternsOf(material, chainsOf(material))
          const [row, column] = among(FACETS, '--by', options.by) ?? []
          const cross = row && column ? crossTable(found, row, column) : undefined
          if (options.format === 'text') print(patternsText(found, cross ? [crossText(cross)] : []))
          else {
            const incidents = found.incidents.map((one) => ({
              ...one,
              routes: one.routes.map((route) => ({
                ...route,
                reasons: route.reasons.map(({ rule, text }) => ({ rule, text })),
                claims: sourced(weighing, route.claims),
              })),
            }))
            const answer = { ...found, incidents, ...(cross ? { cross } : {}) }
            print(options.format === 'jsonl' ? `${JSON.stringify(answer)}\n` : `${JSON.stringify(answer, null, 2)}\n`)
          }
          return 0
        }),
      ),
    )

const crossText = ({ rows, columns, cells }: CrossTable): string =>
  table([
    ['', ...columns],
    ...rows.map((row) => [
      row,
      ...columns.map((column) => `${cells.find((cell) => cell.row === row && cell.column === column)?.count ?? '·'}`),
    ]),
  ])

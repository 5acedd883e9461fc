// `cutout match`: do two names mean one bearer? Two names, or a file of pairs, answered in the order given.
import { readFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import type { NameMatch } from '../../index.ts'
import { command, type Options as Given } from '../options.ts'
import { body, type Status } from '../run.ts'
import { table } from '../show/table.ts'
import { print, warn } from '../terminal.ts'
import { UsageError } from '../usage.ts'

interface Options extends Given {
  readonly pairs?: string
  readonly schema: string
  readonly format: 'text' | 'csv' | 'json' | 'jsonl'
}

interface Row extends NameMatch {
  readonly name1: string
  readonly name2: string
  readonly schema: string
}

export const match = (): Command =>
  command('match', 'say whether two names mean the same: same, possible or different, with score and reasons')
    .argument('[name...]', 'two names')
    .option('--pairs <file.csv>', 'a file with the columns name1, name2 and, where known, schema')
    .option('--schema <schema>', 'Person, Company, Organization, LegalEntity, Vessel', 'LegalEntity')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'csv', 'json', 'jsonl']).default('text'),
    )
    .action(body(matchAll))

async function matchAll(names: readonly string[], options: Options): Promise<Status> {
  const { matchNames } = await import('../../index.ts')
  if (options.pairs === undefined && names.length !== 2)
    throw new UsageError('Give two names, or a file of pairs with --pairs FILE.csv.')
  const pairs =
    options.pairs === undefined
      ? [[names[0]!, names[1]!, options.schema]]
      : await pairsOf(options.pairs, options.schema)
  const rows = pairs.map(([name1 = '', name2 = '', schema = ''], i): Row => {
    if (name1.trim() === '' || name2.trim() === '')
      warn(`${options.pairs ?? 'match'}: pair ${i + 1} has an empty name.`)
    return { name1, name2, schema, ...matchNames(name1, name2, schema) }
  })
  print(await shown(rows, options.format))
  return 0
}

async function pairsOf(file: string, schema: string): Promise<readonly (readonly string[])[]> {
  const { parseCsv } = await import('../../index.ts')
  const text = await (file === '-' ? stdin() : readFile(file, 'utf8')).catch((error: unknown) => {
    throw new UsageError(`match: cannot read “${file}”: ${error instanceof Error ? error.message : String(error)}`)
  })
  const [head = [], ...rest] = parseCsv(text)
  const at = (column: string): number => head.findIndex((cell) => cell.trim().toLowerCase() === column)
  const named = at('name1') >= 0 && at('name2') >= 0
  const [one, other, third] = named ? [at('name1'), at('name2'), at('schema')] : [0, 1, 2]
  return (named ? rest : [head, ...rest].filter((row) => row.length > 1)).map((row) => [
    row[one] ?? '',
    row[other] ?? '',
    (third >= 0 && row[third]) || schema,
  ])
}

async function stdin(): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

async function shown(rows: readonly Row[], format: Options['format']): Promise<string> {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  if (format === 'text')
    return table(rows.map((r) => [r.answer, r.score.toFixed(3), r.name1, r.name2, r.reasons.join('; ')]))
  const { csvLine } = await import('../../index.ts')
  const head = 'name1,name2,schema,score,answer,reasons'
  return [
    head,
    ...rows.map((r) => csvLine([r.name1, r.name2, r.schema, r.score.toFixed(3), r.answer, r.reasons.join('; ')])),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

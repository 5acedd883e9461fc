// `cutout read`: one document without a case, its claims on standard output and nothing else there.
import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import type { Claim, Document, Metadata } from '../../index.ts'
import { command, formatOption, metadataOf, type Options, type OutputFormat, withMetadata } from '../options.ts'
import { body, type Status } from '../run.ts'
import { claimsText } from '../show/claims.ts'
import { print, warnOf } from '../terminal.ts'
import { UsageError } from '../usage.ts'

interface ReadOptions extends Options, Metadata {
  readonly format: OutputFormat
  readonly frames?: string
  readonly allowPrivate?: boolean
}

export const read = (): Command =>
  withMetadata(command('read', 'read one document and print its claims; needs no case'))
    .argument('<file>', 'a file, an address, or - for standard input')
    .addOption(formatOption())
    .option('--frames <dir>', 'folder of rules that are laid over the built-in ones')
    .option('--allow-private', 'let an address lead to this machine or a private network')
    .action(body(readOne))

async function readOne([file = '-']: readonly string[], options: ReadOptions): Promise<Status> {
  const { ingest, isSerious, load, loadReader, now, ProblemError, sources } = await import('../../reading.ts')
  const [source, further] = await sources([file])
  if (source === undefined || further !== undefined) {
    throw new UsageError(`“${file}” is a folder; “cutout add ${file}” reads all of its files into a case.`)
  }
  for await (const input of load([source], { allowPrivate: options.allowPrivate === true })) {
    if (input instanceof ProblemError) throw input
    const { documents, problems } = await ingest(input, metadataOf(options), now())
    problems.forEach(warnOf)
    const reader = await loadReader(options.frames === undefined ? {} : { frames: options.frames })
    const read = documents.map(({ document }) => ({ document, claims: reader.read(document) }))
    print(await shown(read, options.format))
    if (problems.some(isSerious)) return 1
  }
  return 0
}

type Read = readonly { readonly document: Document; readonly claims: readonly Claim[] }[]

async function shown(read: Read, format: OutputFormat): Promise<string> {
  const { isSpecialCategory, toExchange, toJsonLines } = await import('../../reading.ts')
  if (format === 'text') return read.map(({ claims }) => claimsText(claims, { isSpecialCategory })).join('\n\n')
  const all = read.flatMap(({ document, claims }) => claims.map((claim) => toExchange(stem(document.name), claim)))
  return format === 'jsonl' ? toJsonLines(all) : `${JSON.stringify(all, null, 2)}\n`
}

/** `papers/seed.txt` → `seed`, `-` → `stdin`. */
export const stem = (name: string): string => (name === '-' ? 'stdin' : basename(name, extname(name)))

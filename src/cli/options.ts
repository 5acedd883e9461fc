// Options that several commands share, with their checks.
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Edtf, Grade, Metadata } from '../index.ts'
import { UsageError } from './usage.ts'

export interface Options {
  readonly quiet?: boolean
}

export interface CaseOptions extends Options {
  readonly case?: string
}

export const FORMATS = ['text', 'json', 'jsonl'] as const
export type OutputFormat = (typeof FORMATS)[number]

export const command = (name: string, summary: string): Command =>
  new Command(name).description(summary).option('--quiet', 'say only what went wrong')

export const caseCommand = (name: string, summary: string): Command =>
  command(name, summary).addOption(
    new Option('--case <dir>', 'folder of the case (default: CUTOUT_CASE or ./cutout-case)'),
  )

export const formatOption = (): Option =>
  new Option('--format <format>', 'how to print').choices(FORMATS).default('text')

export const caseOf = ({ case: dir }: CaseOptions): string => dir ?? (process.env.CUTOUT_CASE || './cutout-case')

/** Calls itself what the user says, or the name of the account. */
export async function whoOf({ who }: { readonly who?: string }): Promise<string> {
  if (who) return who
  if (process.env.CUTOUT_WHO) return process.env.CUTOUT_WHO
  const { userInfo } = await import('node:os')
  return userInfo().username
}

export const whoOption = (): Option => new Option('--who <name>', 'who decides (default: CUTOUT_WHO or your account)')

/** `12` and not `12x`, `-1` or `1e9`. */
export function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`“${text}” is not a whole number such as 20.`)
  return Number(text)
}

// 2025, 2025-06, 2025-06-23, each also with ~ (about), ? (uncertain) or % (both).
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

export function date(text: string): Edtf {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? []
  const real =
    year !== undefined &&
    !Number.isNaN(Date.parse(`${year}-${month}-${day}T00:00:00Z`)) &&
    Number(day) <= daysIn(Number(year), Number(month))
  if (!real)
    throw new InvalidArgumentError(`“${text}” is not a date such as 2025-06-23, 2025-06, 2025 or 2025-06~ (about).`)
  return text as Edtf
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export function grade(text: string): Grade {
  const letter = text.toUpperCase()
  if (!/^[A-F]$/.test(letter)) {
    throw new InvalidArgumentError(
      `“${text}” is not a grade; use A (completely reliable) to E (unreliable), or F (cannot be judged).`,
    )
  }
  return letter as Grade
}

function language(text: string): string {
  if (!/^[a-z]{2}$/i.test(text))
    throw new InvalidArgumentError(`“${text}” is not a language code of two letters such as en or ru.`)
  return text.toLowerCase()
}

function address(text: string): string {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) {
    throw new InvalidArgumentError(`“${text}” is not an address such as https://example.org/page.`)
  }
  return text
}

/** Adds the options by which a user says what is known about a document. */
export const withMetadata = (to: Command): Command =>
  to
    .option('--title <title>', 'title of the document')
    .option('--author <name>', 'who wrote it')
    .option('--publisher <name>', 'who published it')
    .option('--date <date>', 'when it was published, as EDTF: 2025-06-23, 2025-06, 2025', date)
    .option('--language <code>', 'its language: en', language)
    .option('--url <address>', 'where it was published', address)

export const gradeOption = (): Option =>
  new Option('--grade <A–F>', 'how reliable the source is (Admiralty code)').argParser(grade)

const FIELDS = ['title', 'author', 'publisher', 'date', 'language', 'url', 'grade'] as const

export const metadataOf = (options: Metadata): Metadata =>
  Object.fromEntries(FIELDS.flatMap((field) => (options[field] === undefined ? [] : [[field, options[field]]])))

/** `arrest,charge` → both; an unknown one is refused with the list. */
export function among<T extends string>(
  known: readonly T[],
  option: string,
  text: string | undefined,
): readonly T[] | undefined {
  if (text === undefined) return undefined
  return text.split(',').map((part) => {
    const found = known.find((value) => value === part.trim())
    if (!found) throw new UsageError(`${option}: “${part.trim()}” is not one of ${known.join(', ')}.`)
    return found
  })
}

// What went wrong with one document, as a value: a code to test for, what happened, where, and what to do about it.
// Bad input becomes a problem on that document; the rest of the run goes on.
import type { DocumentId } from './ids.ts'

export const PROBLEM_CODES = [
  'not-found',
  'unreadable',
  'empty',
  'binary',
  'unsupported-format',
  'wrong-encoding',
  'no-text-in-pdf',
  'encrypted',
  'corrupt',
  'too-large',
  'nested-archive',
  'active-content',
  'future-date',
  'bad-date',
  'no-date',
  'not-english',
  'address-refused',
  'address-failed',
  'address-too-large',
  'address-timeout',
  'attachment-skipped',
  'reader-failed',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** `error`: the document or a part of it could not be taken in. `warning`: it was, and a person should look. */
export type Severity = 'error' | 'warning' | 'note'

export interface Problem {
  readonly code: ProblemCode
  readonly severity: Severity
  /** File name, address, or part of a document ("report.eml › scan.pdf", "page 3"). */
  readonly where: string
  /** Names the operation and quotes the value. */
  readonly what: string
  /** What the user can do now. */
  readonly remedy: string
  readonly document?: DocumentId
}

/** Codes that leave the exit status at 0: the document was taken in whole. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set(['active-content', 'no-date', 'attachment-skipped'])
const WARNINGS: ReadonlySet<ProblemCode> = new Set(['future-date', 'wrong-encoding', 'not-english', 'nested-archive'])

export function problem(code: ProblemCode, where: string, what: string, remedy: string): Problem {
  const severity = HARMLESS.has(code) ? 'note' : WARNINGS.has(code) ? 'warning' : 'error'
  return { code, severity, where, what, remedy }
}

/** Whether a run that met this problem should end with status 1. */
export const isSerious = ({ severity }: Problem): boolean => severity !== 'note'

/** An error that carries a problem across a throw; the pipeline records it and goes on. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(found: Problem) {
    super(`${found.where}: ${found.what} ${found.remedy}`)
    this.problem = found
  }
}

// The schemas of a case in the order in which they came about. A migration that has shipped is never edited: what
// changes is a further file, and a dump of the old schema joins the fixtures of the tests.
import { sql as first } from './01-case.ts'
import { sql as notes } from './02-notes.ts'

export const MIGRATIONS: readonly string[] = [first, notes]

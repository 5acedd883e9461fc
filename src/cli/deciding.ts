// Writes one line of the log from the command line, with who and why, and says what it wrote.
import type { Action, Store } from '../index.ts'
import { type CaseOptions, whoOf } from './options.ts'
import { print } from './terminal.ts'

export interface DecideOptions extends CaseOptions {
  readonly why?: string
  readonly who?: string
}

/** `about` follows the kind: `k1234…  credit  c5678…  2`. */
export async function decide(store: Store, options: DecideOptions, action: Action, about: string): Promise<void> {
  const { now } = await import('../keeping.ts')
  const why = options.why === undefined ? {} : { why: options.why }
  const made = await store.decide({ at: now(), who: await whoOf(options), ...why, action })
  print(`${made.id}  ${action.kind}  ${about}`)
}

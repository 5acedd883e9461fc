// The sanctions list of ../shared/data as the benches of resolution ask it.
import { existsSync, readFileSync } from 'node:fs'
import { DATA } from './resolve-fit.ts'

export interface Listed {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly aliases: readonly { readonly name: string }[]
  readonly dob: readonly string[]
  readonly nationality: readonly string[]
}

/** Undefined, and `what` is said to be skipped, where the list is not there. */
export function sanctionsList(what: string): readonly Listed[] | undefined {
  const path = new URL('sanctions/ofac-sdn.jsonl', DATA)
  if (!existsSync(path)) {
    console.log(`${what}: needs ../shared/data/sanctions; skipped`)
    return undefined
  }
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Listed)
}

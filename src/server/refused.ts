// A request that cannot be served, as a value to throw: the page shows its message and its remedy as they stand.
import type { Refusal } from './api.ts'

export class Refused extends Error {
  readonly status: 400 | 403 | 404
  readonly body: Refusal
  constructor(status: 400 | 403 | 404, code: string, message: string, remedy: string) {
    super(message)
    this.status = status
    this.body = { code, message, remedy }
  }
}

export const noSuch = (what: string, id: string): Refused =>
  new Refused(
    404,
    'not-found',
    `There is no ${what} “${id}” in this case.`,
    'Reload the page: the case may have changed.',
  )

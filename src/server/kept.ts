// Notes of the page that stay with the case, as JSON: read with what they must look like, so that a note of another version
// counts as none.
import type { z } from '@hono/zod-openapi'
import type { Store } from '../index.ts'

export type Notes = Pick<Store, 'note' | 'keepNote'>

export interface Kept<T> {
  read(): Promise<T>
  write(value: T): Promise<void>
}

export const kept = <T>(notes: Notes, name: string, schema: z.ZodType<T>, none: T): Kept<T> => ({
  async read() {
    const body = await notes.note(name)
    return body === undefined ? none : (schema.safeParse(parsed(body)).data ?? none)
  },
  write: (value) => notes.keepNote(name, JSON.stringify(value)),
})

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

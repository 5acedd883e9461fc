// A room of the workbench asks questions of its own; each stands in one file with its shapes, its routes and its answers.
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Instant, SearchHit } from '../../index.ts'
import type { AskBoard } from '../board.ts'
import type { Notes } from '../kept.ts'

export interface Given {
  readonly board: AskBoard
  /** Full text of the documents, best first. */
  readonly search: (query: string, limit: number) => Promise<readonly SearchHit[]>
  readonly notes: Notes
  /** Who works at the page. */
  readonly who: string
  readonly now: () => Instant
}

/** Puts a room's routes under /api. */
export type Room = (api: OpenAPIHono, given: Given) => void

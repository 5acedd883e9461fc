// A room of the workbench asks questions of its own; each stands in one file with its shapes, its routes and its answers.
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AskBoard } from '../board.ts'

export interface Given {
  readonly board: AskBoard
}

/** Puts a room's routes under /api. */
export type Room = (api: OpenAPIHono, given: Given) => void

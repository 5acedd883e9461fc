// Reads rule files as people write them, and refuses what does not fit. The build does this once for the rules that we ship;
// only a user's own are read so when a document is.
import { parse } from 'yaml'
import { z } from 'zod'
import { type Frame, frameFileSchema } from './schema.ts'
import { type Frames, frameTable } from './table.ts'

export class FrameFileError extends Error {}

export interface FrameFile {
  readonly name: string
  readonly text: string
}

export function framesIn({ name, text }: FrameFile): readonly Frame[] {
  const result = frameFileSchema.safeParse(parse(text))
  if (!result.success) throw new FrameFileError(`frames: ${name} does not fit: ${z.prettifyError(result.error)}`)
  return result.data.frames
}

export const loadFrames = (files: readonly FrameFile[]): Frames => frameTable(files.flatMap(framesIn))

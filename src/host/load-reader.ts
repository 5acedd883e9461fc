// Reads the shipped models and rules from the package's own folder and makes the reader of them.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError, problem } from '../model/problem.ts'
import { loadSyntax } from '../read/03-syntax.ts'
import { loadNames } from '../read/04-names.ts'
import { createReader, type Models, type Reader } from '../read/index.ts'
import { loadGazetteer } from '../read/places.ts'
import { loadRules } from './load-rules.ts'
import { packageRoot } from './package-root.ts'

const MODELS = ['syntax.bin', 'names.bin', 'places.bin'] as const

export interface ModelFile {
  readonly name: string
  /** Absent when the file is. */
  readonly bytes?: number
}

export async function modelFiles(): Promise<readonly ModelFile[]> {
  return Promise.all(
    MODELS.map(async (name) => {
      const found = await stat(join(packageRoot, 'models', name)).catch(() => undefined)
      return found ? { name, bytes: found.size } : { name }
    }),
  )
}

const readers = new Map<string, Promise<Reader>>()

/** `frames`: a folder of rules laid over the built-in ones. The same reader is given again for the same folder. */
export function loadReader({ frames }: { readonly frames?: string } = {}): Promise<Reader> {
  const key = frames ?? ''
  const reader = readers.get(key) ?? makeReader(frames)
  readers.set(key, reader)
  return reader
}

async function makeReader(frames: string | undefined): Promise<Reader> {
  const { bytes, models } = await readModels(frames)
  const reader = createReader(models)
  let version: string | undefined
  return {
    ...reader,
    /** Also names the weights and rules: with others, the same program reads otherwise. Worked out when somebody asks. */
    get version() {
      version ??= `${reader.version}-${fingerprint([...bytes, JSON.stringify(models.frames.frames)])}`
      return version
    },
  }
}

function fingerprint(parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 10)
}

export const loadModels = async (frames?: string): Promise<Models> => (await readModels(frames)).models

async function readModels(
  own: string | undefined,
): Promise<{ readonly bytes: readonly Uint8Array[]; readonly models: Models }> {
  const [syntax, names, places, frames] = await Promise.all([
    model('syntax.bin'),
    model('names.bin'),
    model('places.bin'),
    loadRules(own),
  ])
  return {
    bytes: [syntax, names, places],
    models: { syntax: loadSyntax(syntax), names: loadNames(names), frames, places: loadGazetteer(places) },
  }
}

async function model(name: (typeof MODELS)[number]): Promise<Uint8Array> {
  const file = join(packageRoot, 'models', name)
  try {
    return await readFile(file)
  } catch {
    throw new ProblemError(
      problem(
        'not-found',
        file,
        'A model of the reader is missing.',
        'Install Cutout again; “cutout doctor” shows what is there.',
      ),
    )
  }
}

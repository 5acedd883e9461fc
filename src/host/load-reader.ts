// Reads the shipped models and rules from the package's own folder and makes the reader of them.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError, problem } from '../model/problem.ts'
import { loadSyntax } from '../read/03-syntax.ts'
import { loadNames } from '../read/04-names.ts'
import { loadFrames } from '../read/frames/load.ts'
import { createReader, type Models, type Reader } from '../read/index.ts'
import { loadGazetteer } from '../read/places.ts'
import { framesFolder, packageRoot } from './package-root.ts'

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

/** The version also names the weights and rules: with others, the same program reads otherwise. */
async function makeReader(frames: string | undefined): Promise<Reader> {
  const parts = await readParts(frames)
  const models = modelsOf(parts)
  const reader = createReader(models)
  const hash = createHash('sha256').update(parts.syntax).update(parts.names).update(parts.places)
  hash.update(JSON.stringify(models.frames.frames))
  return { ...reader, version: `${reader.version}-${hash.digest('hex').slice(0, 10)}` }
}

export const loadModels = async (frames?: string): Promise<Models> => modelsOf(await readParts(frames))

interface Parts {
  readonly syntax: Uint8Array
  readonly names: Uint8Array
  readonly places: Uint8Array
  readonly rules: readonly { readonly name: string; readonly text: string }[]
}

async function readParts(frames: string | undefined): Promise<Parts> {
  const [syntax, names, places, builtIn, own] = await Promise.all([
    model('syntax.bin'),
    model('names.bin'),
    model('places.bin'),
    rules(framesFolder),
    frames === undefined ? [] : rules(frames),
  ])
  return { syntax, names, places, rules: [...builtIn, ...own] }
}

const modelsOf = ({ syntax, names, places, rules }: Parts): Models => ({
  syntax: loadSyntax(syntax),
  names: loadNames(names),
  frames: framesOf(rules),
  places: loadGazetteer(places),
})

function framesOf(rules: Parts['rules']): Models['frames'] {
  try {
    return loadFrames(rules)
  } catch (error) {
    const what = `The rules do not fit: ${(error as Error).message}`
    throw new ProblemError(problem('corrupt', '--frames', what, 'Correct the file, or leave it out.'))
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

async function rules(folder: string): Promise<readonly { readonly name: string; readonly text: string }[]> {
  try {
    const all = await readdir(folder)
    // Ours lie there as JSON too, once they are built: YAML takes longer to read than an article does.
    const built = new Set(folder === framesFolder ? all.filter((name) => name.endsWith('.json')) : [])
    const names = all
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => (built.has(asJson(name)) ? asJson(name) : name))
    return await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })))
  } catch (error) {
    throw new ProblemError(
      problem(
        'not-found',
        folder,
        `The rules cannot be read: ${(error as Error).message}.`,
        'Name a folder with .yaml files.',
      ),
    )
  }
}

const asJson = (name: string): string => name.replace(/\.ya?ml$/, '.json')

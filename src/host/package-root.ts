// Where the package lies, whether it runs from src or from dist: models, rules and the built page are found from here.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const packageRoot: string = fileURLToPath(new URL('../..', import.meta.url))

/** The rule files beside this very code: src/read/frames or dist/read/frames. */
export const framesFolder: string = fileURLToPath(new URL('../read/frames', import.meta.url))

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}

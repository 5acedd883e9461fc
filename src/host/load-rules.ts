// Reads the rules: ours as the build has checked and kept them, a user's own as they are written.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError, problem } from '../model/problem.ts'
import type { FrameFile } from '../read/frames/load.ts'
import type { Frame } from '../read/frames/schema.ts'
import { type Frames, frameTable } from '../read/frames/table.ts'
import { framesFolder } from './package-root.ts'

/** `own`: a folder of rules laid over the built-in ones. */
export async function loadRules(own: string | undefined): Promise<Frames> {
  const [builtIn, added] = await Promise.all([builtInRules(), own === undefined ? [] : rulesIn(own)])
  return frameTable([...builtIn, ...added])
}

/** A checkout that runs from its sources has no kept rules. */
async function builtInRules(): Promise<readonly Frame[]> {
  const kept = await readFile(join(framesFolder, 'rules.json'), 'utf8').catch(() => undefined)
  return kept === undefined ? rulesIn(framesFolder) : (JSON.parse(kept) as readonly Frame[])
}

async function rulesIn(folder: string): Promise<readonly Frame[]> {
  const files = await ruleFiles(folder)
  // What reads and checks YAML takes longer to load than an article to read.
  const { framesIn } = await import('../read/frames/load.ts')
  try {
    return files.flatMap(framesIn)
  } catch (error) {
    const what = `The rules do not fit: ${(error as Error).message}`
    throw new ProblemError(problem('corrupt', '--frames', what, 'Correct the file, or leave it out.'))
  }
}

async function ruleFiles(folder: string): Promise<readonly FrameFile[]> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort()
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

// Runs the command line as a user does: a process of its own, with a folder to work in.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = pathToFileURL(`${root}/node_modules/tsx/dist/esm/index.mjs`).href

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly cwd: string
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

export function start(args: readonly string[], { cwd, env = {} }: Surroundings): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, `${root}/src/cli/main.ts`, ...args], {
    cwd,
    env: { ...process.env, CUTOUT_CASE: '', CUTOUT_WHO: 'Iris', ...env },
  })
}

export function cutout(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(args, surroundings)
    let [out, err] = ['', '']
    child.stdout?.on('data', (chunk) => (out += chunk))
    child.stderr?.on('data', (chunk) => (err += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin?.end(surroundings.stdin ?? '')
  })
}

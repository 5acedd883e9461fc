// Installs the dependencies when they are missing or older than the lock file; says nothing when all is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${root}node_modules/.cutout-lock`

/** Runs a command in the repository root with our own binaries first on the path; ends the process when it fails. */
export function run(command, args, { allowFailure = false, env = {} } = {}) {
  const path = `${root}node_modules/.bin:${process.env.PATH}`
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0 && !allowFailure) process.exit(status ?? 1)
  return status ?? 1
}

export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 11)) {
    console.error(`Cutout needs Node 20.11 or newer; this is ${process.versions.node}. See https://nodejs.org.`)
    process.exit(2)
  }
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing dependencies (once; better-sqlite3 compiles for about a minute where no binary fits) …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
  writeFileSync(stamp, lock)
}

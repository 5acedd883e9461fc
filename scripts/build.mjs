// Builds the package into dist/: types with the TypeScript compiler; library, command line and workbench with Vite.
// A part whose sources have not changed since its last build is left alone, so that a second start is quick.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root, run } from './installed.mjs'

const newest = (path) =>
  !existsSync(path)
    ? 0
    : statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)))
      : statSync(path).mtimeMs

async function unless(stamp, sources, build) {
  const latest = Math.max(...sources.map((source) => newest(root + source)))
  if (existsSync(root + stamp) && statSync(root + stamp).mtimeMs > latest) return
  await build()
  mkdirSync(`${root}dist`, { recursive: true })
  writeFileSync(root + stamp, '')
}

/**
 * The rules travel as they are written, for whoever wants to read them, and once more checked and as JSON: to read and check
 * them as they are written takes longer than to read an article.
 */
async function keepRules(from, to) {
  const { framesIn } = await import(pathToFileURL(`${to}/load.js`).href)
  const names = readdirSync(from).filter((name) => name.endsWith('.yaml'))
  for (const name of names) cpSync(`${from}/${name}`, `${to}/${name}`)
  const frames = names.sort().flatMap((name) => framesIn({ name, text: readFileSync(`${from}/${name}`, 'utf8') }))
  writeFileSync(`${to}/rules.json`, JSON.stringify(frames))
}

const LIBRARY = ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/library.config.mjs']

export async function build() {
  ensureInstalled()
  await unless('dist/.built-library', LIBRARY, async () => {
    for (const name of existsSync(`${root}dist`) ? readdirSync(`${root}dist`) : []) {
      if (name !== 'web' && name !== '.built-web') rmSync(`${root}dist/${name}`, { recursive: true })
    }
    run('tsc', ['-p', 'tsconfig.build.json'])
    run('vite', ['build', '--config', 'scripts/library.config.mjs', '--logLevel', 'warn'])
    await keepRules(`${root}src/read/frames`, `${root}dist/read/frames`)
    chmodSync(`${root}dist/cli/main.js`, 0o755)
  })
  await unless('dist/.built-web', ['web', 'src/model', 'src/server', 'package.json'], () => {
    run('vite', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'])
  })
  // `npx cutout` looks among the installed packages, where a checkout does not list itself.
  const command = `${root}node_modules/.bin/cutout`
  if (!existsSync(command)) {
    rmSync(command, { force: true })
    symlinkSync('../../dist/cli/main.js', command)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build()

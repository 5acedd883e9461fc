// Builds the package into dist/: the library and command line with the TypeScript compiler, the workbench with Vite.
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

/** The rules are data: they travel beside the compiled code that reads them. */
function copyData(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyData(`${from}/${entry.name}`, `${to}/${entry.name}`)
    else if (/\.(ya?ml|json|txt|tsv)$/.test(entry.name)) cpSync(`${from}/${entry.name}`, `${to}/${entry.name}`)
  }
}

/** The rules once more, checked and as JSON: to read and check them as they are written takes longer than to read an article. */
async function keepRules(folder) {
  const { framesIn } = await import(pathToFileURL(`${folder}/load.js`).href)
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const frames = names.sort().flatMap((name) => framesIn({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
  writeFileSync(`${folder}/rules.json`, JSON.stringify(frames))
}

export async function build() {
  ensureInstalled()
  await unless('dist/.built-library', ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'], async () => {
    for (const name of existsSync(`${root}dist`) ? readdirSync(`${root}dist`) : []) {
      if (name !== 'web' && name !== '.built-web') rmSync(`${root}dist/${name}`, { recursive: true })
    }
    run('tsc', ['-p', 'tsconfig.build.json'])
    copyData(`${root}src`, `${root}dist`)
    await keepRules(`${root}dist/read/frames`)
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

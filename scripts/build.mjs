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
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root, run } from './installed.mjs'

const newest = (path) =>
  !existsSync(path)
    ? 0
    : statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)))
      : statSync(path).mtimeMs

function unless(stamp, sources, build) {
  const latest = Math.max(...sources.map((source) => newest(root + source)))
  if (existsSync(root + stamp) && statSync(root + stamp).mtimeMs > latest) return
  build()
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

/** The rules once more as JSON, which is read in a hundredth of the time. */
function rulesAsJson(folder) {
  const { parse } = createRequire(import.meta.url)('yaml')
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const rules = parse(readFileSync(`${folder}/${name}`, 'utf8'))
    writeFileSync(`${folder}/${name.replace(/\.yaml$/, '.json')}`, JSON.stringify(rules))
  }
}

export function build() {
  ensureInstalled()
  unless('dist/.built-library', ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'], () => {
    for (const name of existsSync(`${root}dist`) ? readdirSync(`${root}dist`) : []) {
      if (name !== 'web' && name !== '.built-web') rmSync(`${root}dist/${name}`, { recursive: true })
    }
    run('tsc', ['-p', 'tsconfig.build.json'])
    copyData(`${root}src`, `${root}dist`)
    rulesAsJson(`${root}dist/read/frames`)
    chmodSync(`${root}dist/cli/main.js`, 0o755)
  })
  unless('dist/.built-web', ['web', 'src/model', 'src/server', 'package.json'], () => {
    run('vite', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'])
  })
  // `npx cutout` looks among the installed packages, where a checkout does not list itself.
  const command = `${root}node_modules/.bin/cutout`
  if (!existsSync(command)) {
    rmSync(command, { force: true })
    symlinkSync('../../dist/cli/main.js', command)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) build()

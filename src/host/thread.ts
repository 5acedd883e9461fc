// Starts a thread of the program, from the compiled package or from the sources of a checkout.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** `name`: of the file in this folder, without its ending; once built, this code may stand in a folder beside it. */
export function startThread(name: string, workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL(`../host/${name}.js`, import.meta.url), { workerData })
  // In a checkout the thread runs from the sources too, and has to be told what makes them run.
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href
  const inside = new URL(`./${name}.ts`, import.meta.url).href
  const start = `import('${tsx}').then(({ register }) => (register(), import('${inside}')))`
  return new Worker(start, { workerData, eval: true })
}

// Runs the command line inside the test's own process, which is quicker than a process for each call.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import { runCommandLine } from '../../src/cli/program.ts'
import type { Ended } from './cutout.ts'

export const RAID = `Police in Georgia arrested Orkhan Tarverdi in Tbilisi on 21 June 2025. He was charged with espionage.

Prosecutors said that Ruslan Ismayil paid Tarverdi 30,000 US dollars. Tarverdi denied the accusation.
`
export const ESSAY =
  'Larisa Brandt, a broker from Vienna, was arrested in Larnaca. Brandt worked for the ministry of the interior.\n'

export async function run(...args: readonly string[]): Promise<Ended> {
  let [out, err] = ['', '']
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  try {
    await runCommandLine(args)
    return { status: Number(process.exitCode ?? 0), out, err }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
    process.exitCode = undefined
  }
}

/** Each test works in a folder of its own with two documents, `raid.txt` and `essay.txt`. */
export function inOwnFolder(): () => string {
  const before = process.cwd()
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'cutout-cli-'))
    writeFileSync(join(dir, 'raid.txt'), RAID)
    writeFileSync(join(dir, 'essay.txt'), ESSAY)
    process.chdir(dir)
    vi.stubEnv('CUTOUT_CASE', '')
    vi.stubEnv('CUTOUT_WHO', 'Iris')
  })
  afterEach(() => {
    process.chdir(before)
    vi.unstubAllEnvs()
    rmSync(dir, { recursive: true })
  })
  return () => dir
}

export const lines = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

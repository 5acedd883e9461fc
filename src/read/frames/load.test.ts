// The shipped rule files together: every rule has a name of its own, so that none replaces another unseen.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { framesIn, loadFrames } from './load.ts'
import { frameTable } from './table.ts'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

test('no two rules share a name', () => {
  const ids = files.flatMap(({ text }) => (parse(text) as { frames: { id: string }[] }).frames.map(({ id }) => id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect(loadFrames(files).frames).toHaveLength(ids.length)
})

test('a file given later replaces a rule of the same name', () => {
  const text =
    'about: mine\nframes:\n  - id: arrest\n    predicate: arrest\n    verbs: [bag]\n    roles:\n      suspect: { from: [object] }\n'
  const loaded = loadFrames([...files, { name: 'mine.yaml', text }])
  expect(loaded.triggers.verb.has('bag')).toBe(true)
  expect(loaded.frames.filter(({ id }) => id === 'arrest')).toHaveLength(1)
})

test('what the build keeps of the rules says the same as the rules', () => {
  const kept = JSON.parse(JSON.stringify(files.flatMap(framesIn)))
  expect(frameTable(kept)).toEqual(loadFrames(files))
})

test('a rule that does not fit is refused with its file', () => {
  const text =
    'about: mine\nframes:\n  - id: arrest\n    predicate: arrest\n    verbs: [bag]\n    roles:\n      thief: { from: [object] }\n'
  expect(() => framesIn({ name: 'mine.yaml', text })).toThrow(/mine\.yaml does not fit: .*arrest has no role "thief"/s)
})

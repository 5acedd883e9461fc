// The shipped rule files together: every rule has a name of its own, so that none replaces another unseen.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadFrames } from './load.ts'

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

test('rules say the same in YAML and in JSON', () => {
  const asJson = files.map(({ name, text }) => ({ name: `${name}.json`, text: JSON.stringify(parse(text)) }))
  expect(loadFrames(asJson)).toEqual(loadFrames(files))
})

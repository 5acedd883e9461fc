// Measures the name matcher and the resolution of mentions: `--names` the pairs of names alone, `--lists` all but these.
import { large, merging, working } from './resolve-cases.ts'
import { lists } from './resolve-lists.ts'
import { namePairs, transliterated } from './resolve-names.ts'

export async function run(): Promise<void> {
  if (!process.argv.includes('--lists')) {
    namePairs()
    for (const language of ['russian', 'arabic'] as const) transliterated(language)
  }
  if (process.argv.includes('--names')) return
  lists()
  merging()
  large()
  working()
}

if (import.meta.url === `file://${process.argv[1]}`) await run()

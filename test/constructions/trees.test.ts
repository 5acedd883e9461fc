// Whatever is mended, the words of a sentence stay one tree: later steps climb it and end at its root.
import { expect, test } from 'vitest'
import { analyseText } from './check.ts'

test.each([
  'Asked whether Minsk was behind the plan, the minister, who took office in March, would say only that the money had come from abroad.',
  'Asked to confirm that a certain shop in Narva was open on Fridays, he went and sent a selfie from the doorway.',
  'Another important figure is Karim Sadr Nouri, led to militancy, by his own account, through the loss of his village in 2007.',
  'Train A leaves Chicago at noon going 60 miles an hour and train B leaves St. Louis an hour later at 75.',
  'Also charged were Lena Brandt and two men from Riga.',
  'Arrested after the fire: a welder and his girlfriend.',
])('%s', (text) => {
  for (const { words } of analyseText(text).sentences) {
    expect(words.filter((w) => w.head < 0).map((w) => w.rel)).toEqual(['root'])
    for (const [i] of words.entries()) expect(stepsToRoot(words, i)).toBeLessThan(words.length)
  }
})

function stepsToRoot(words: readonly { readonly head: number }[], i: number): number {
  let steps = 0
  for (let at = words[i]?.head ?? -1; at >= 0 && steps <= words.length; at = words[at]?.head ?? -1) steps++
  return steps
}

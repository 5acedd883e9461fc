// Whose deed a sentence's opening is: "Opening the case, Karl Weber, prosecuting, told jurors". The parser leaves the name
// inside the opening where an aside parts it from its verb; a verb without a subject takes the name right behind the comma.
import type { Name } from '../analysis.ts'
import { TITLES } from '../lexicon/names/titles.ts'
import { carrierOf, type Draft, isBelow, isVerb } from './words.ts'

export function nameAfterOpening(words: Draft[], names: readonly Name[]): void {
  const [opening] = words
  const root = words.findIndex((w) => w.head < 0)
  const verb = words[root]
  if (opening?.xpos !== 'VBG' || opening.rel !== 'advcl' || opening.head !== root || !verb || !isVerb(verb)) return
  if (words.some((c) => c.head === root && /^(?:nsubj|csubj|expl)/.test(c.rel))) return
  const comma = words.findIndex((w) => w.text === ',')
  const name = names.find((n) => n.first > comma && n.type === 'Person')
  if (!name || comma < 1 || name.last > root) return
  if (!words.slice(comma + 1, name.first).every((w) => TITLES.has(w.text.toLowerCase()))) return
  const carrier = carrierOf(words, name)
  const w = words[carrier]
  // "Opening the case, Karl Weber said": nothing stands between but asides with their commas.
  if (
    !w ||
    !isBelow(words, carrier, 0) ||
    (name.last < root && words[root - 1]?.text !== ',' && words[name.last]?.text === ',')
  )
    return
  const isPassive = words.some((c) => c.head === root && c.rel === 'aux:pass')
  Object.assign(w, { head: root, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
  for (const [k, c] of words.entries()) {
    if (k < name.last || k >= root || c.rel === 'punct' || (c.head >= name.first && c.head < root && c.head !== 0))
      continue
    if (c.head < name.first) Object.assign(c, { head: carrier, rel: c.xpos === 'VBG' ? 'acl' : 'nmod' })
  }
}

// Agency copy of the east and the south that hands on what a service has given out: "As a result of operational measures
// three persons were detained, the press centre of the service informed the agency." Whatever deeds it tells are the
// service's word, also where the copy says only "it was established that".
import type { Speaker } from '../../model/claim.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import { RELAYS } from '../lexicon/speech/openings.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { lemmaOf, relOf, type Tree } from '../tree.ts'
import { sayingsIn } from './sayings.ts'
import { voiceAt } from './voices.ts'

const OPENS_WITHIN = 5
/** Turns of such copy that have to meet: one alone stands in any wire. */
const ENOUGH = 3

export function relayed(r: Reading): Speaker | undefined {
  if (RELAYS.filter((turn) => turn.test(r.analysis.text)).length < ENOUGH) return undefined
  const opening = r.grammars.slice(0, OPENS_WITHIN)
  return opening.flatMap((g) => saying(r, g) ?? [])[0] ?? opening.flatMap((g) => acting(r, g.tree) ?? [])[0]
}

const NOBODY = { accuser: undefined, speaker: undefined }

/** Whoever "informed the agency", by the tree or by the order of words. */
function saying(r: Reading, g: Grammar): Speaker | undefined {
  const t = g.tree
  const subjects = t.words.flatMap((_, i) =>
    speechVerb(lemmaOf(t, i)) === undefined
      ? []
      : g.argumentsOf(i).flatMap((a) => (a.slot === 'subject' ? a.head : [])),
  )
  const voices = [
    ...sayingsIn(r, t, () => false, NOBODY).flatMap((s) => s.voices),
    ...subjects.flatMap((head) => voiceAt(r, t, head) ?? []),
  ]
  return voices.find((v) => v.side === 'accuser')?.speaker
}

/** "conducted by the State Security Service", "Officers of the security service have detained". */
function acting(r: Reading, t: Tree): Speaker | undefined {
  for (const i of t.words.keys()) {
    if (!/^(?:nsubj|obl:agent)$/.test(relOf(t, i))) continue
    const mention = r.mention(t.sentence.index, i)
    const voice = mention && r.thingOf(mention).type === 'Organization' ? voiceAt(r, t, i) : undefined
    if (voice?.side === 'accuser') return voice.speaker
  }
  return undefined
}

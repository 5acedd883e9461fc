// Counsel who are named behind whom they act for: "Counsel for the third accused, Mrs Ruta Weber, said". The parser gives
// the name to the nearest noun, which is the client; no court reporter calls an accused so.
import type { Name } from '../analysis.ts'
import { carrierOf, type Draft } from './words.ts'

const COUNSEL = /^(?:counsel|lawyer|barrister|solicitor|advocate|attorney)$/
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|baroness|maître|me|avv)\.?$/i
const MANY = /^(?:family|couple|police|group|trio|prosecution|defence|defense|crown)$/
const SILK = /^(?:KC|QC|SC)$/

export function counselNamed(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Person') continue
    const carrier = carrierOf(words, name)
    const client = words[carrier]?.rel === 'appos' ? (words[carrier]?.head ?? -1) : -1
    const c = words[client]
    if (c?.upos !== 'NOUN' || !/^nmod$/.test(c.rel) || names.some((n) => n.first <= client && client < n.last)) continue
    const counsel = words[c.head]
    if (!counsel || !COUNSEL.test(counsel.lemma.toLowerCase()) || c.head > client) continue
    // "The lawyer of the accused, Ivan Petrov" may be either; a form of address is a colleague's.
    const isAddressed = ADDRESS.test(words[name.first]?.text ?? '') || ADDRESS.test(words[name.first - 1]?.text ?? '')
    const isSilk = SILK.test(words[name.last]?.text ?? '') || SILK.test(words[name.last - 1]?.text ?? '')
    // "a solicitor for the family, Karl Weber": one man is no family.
    const isOfMany =
      MANY.test(c.lemma.toLowerCase()) ||
      (c.xpos === 'NNS' && !words.some((w) => w.head === carrier && w.rel === 'conj'))
    if (isAddressed || isSilk || isOfMany) Object.assign(words[carrier] as Draft, { head: c.head })
  }
}

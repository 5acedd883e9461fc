// Who tells what he knows himself: a witness's statement, an affidavit, testimony before a committee. What such a document
// tells of deeds is its author's report; an investigator's affidavit accuses.
import type { Speaker } from '../../model/claim.ts'
import type { Reading } from '../07-frames/reading.ts'
import { DEPOSES, INTRODUCES, TESTIFIES } from '../lexicon/speech/openings.ts'
import type { Tree } from '../tree.ts'
import type { DocumentVoice } from './document-voice.ts'
import { sideOfPerson } from './sides.ts'
import { voiceAt } from './voices.ts'

/** "I, Karl Weber, make oath and say", "My name is Karl Weber" in testimony. */
export function deponent(r: Reading, trees: readonly Tree[], textOf: (t: Tree) => string): DocumentVoice | undefined {
  const isTestimony = trees.slice(0, 3).some((t) => TESTIFIES.test(textOf(t)))
  const opens = trees.slice(0, 8).find((t) => DEPOSES.test(textOf(t)) || (isTestimony && INTRODUCES.test(textOf(t))))
  const by = opens && firstPerson(r, opens)
  if (!by) return undefined
  const investigates = trees.slice(0, 5).some((t) => INVESTIGATES.test(textOf(t)) || /\bcomplaint\b/i.test(textOf(t)))
  return { by: [by], from: opens.sentence.index + 1, alleges: investigates ? 'everything' : 'reports' }
}
/** "I am a Special Agent of the Bureau", "affidavit of Detective Sergeant Karl Weber" */
const INVESTIGATES =
  /\b(?:I am|I have been|I serve as|I, |affidavit of|statement of)\b.{0,60}\b(?:special agent|task force officer|detective|inspector|investigator|prosecutor)\b/i

/** Whoever's remarks it is, where no accuser makes them: "Witness statement of Karl Weber". */
export function teller(r: Reading, t: Tree): DocumentVoice | undefined {
  const isTestimony = TESTIFIES.test(r.analysis.text.slice(t.sentence.start, t.sentence.end))
  const by = isTestimony ? firstPerson(r, t) : undefined
  const thing = r.analysis.things.find((x) => x.type === 'Person' && x.name === by?.name)
  if (!by || !thing || sideOfPerson(r, thing) === 'accuser') return undefined
  return { by: [by], from: t.sentence.index + 1, alleges: 'reports' }
}

/** The first person named in the sentence behind its `from`th character. */
export function firstPerson(r: Reading, t: Tree, from = 0): Speaker | undefined {
  for (const i of t.words.keys()) {
    const mention = r.mention(t.sentence.index, i)
    const thing = mention?.headWord === i && mention.end > t.sentence.start + from ? r.thingOf(mention) : undefined
    if (thing?.type === 'Person' && r.isNamed(thing)) return voiceAt(r, t, i)?.speaker
  }
  return undefined
}

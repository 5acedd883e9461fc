// A verb and the particle that completes it, where the parser took the particle for a preposition: "hand over Milan
// Petrov", "set up a company", "brought in a driver".
import type { Name } from '../analysis.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { type Draft, isVerb, nominal } from './words.ts'

const PAIRS: ReadonlySet<string> = new Set(
  `hand_over turn_over give_up set_up blow_up break_up round_up pick_up roll_up shut_down track_down gun_down hunt_down take_down
  shoot_down set_off send_out carry_out kick_out throw_out head_off ward_off take_over bring_in call_off burn_down pull_off`
    .trim()
    .split(/\s+/),
)

export function particles(words: Draft[]): void {
  words.forEach((w, i) => {
    const verb = words[i - 1]
    const noun = words[w.head]
    // "set aside 300,000 dollars for the murder"
    if (verb && isVerb(verb) && /^(?:set|put|lay)$/.test(verb.lemma) && /^aside$/i.test(w.text) && w.head > i)
      Object.assign(w, { head: i - 1, rel: 'compound:prt' })
    if (!verb || !noun || !isVerb(verb) || w.rel !== 'case' || w.head <= i || !nominal(noun)) return
    if (
      noun.head !== i - 1 ||
      !/^obl/.test(noun.rel) ||
      !PAIRS.has(`${verb.lemma.toLowerCase()}_${w.text.toLowerCase()}`)
    )
      return
    if (words.some((c) => c.head === i - 1 && c.rel === 'obj')) return
    const passive = words.some((c) => c.head === i - 1 && c.rel === 'aux:pass')
    if (passive) return
    Object.assign(w, { head: i - 1, rel: 'compound:prt', upos: 'ADP', xpos: 'RP' })
    noun.rel = 'obj'
  })
}

/** Verbs that with this particle mean to make somebody one's own. */
const WINS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: 'bring call draft rope pull send reel',
    over: 'win',
    up: 'sign line pick',
    on: 'take bring',
    out: 'sound seek send',
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
)

/** "brought in Ivan Petrov", "won over a clerk": the particle belongs to the verb and the person is its object. */
export function wonOver(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    const verb = words[i - 1]
    if (w.rel !== 'case' || verb?.upos !== 'VERB' || !WINS.get(w.text.toLowerCase())?.has(verb.lemma)) return
    const noun = words[w.head]
    if (!noun || noun.head !== i - 1 || w.head < i) return
    const person =
      names.some((n) => n.type === 'Person' && w.head >= n.first && w.head < n.last) ||
      namesPeople(noun.lemma, noun.xpos === 'NNS')
    if (!person) return
    Object.assign(w, { head: i - 1, rel: 'compound:prt' })
    noun.rel = 'obj'
  })
}

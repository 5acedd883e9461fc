// All rules in one table that answers "which frames does this word trigger?" in one look-up. A frame given later replaces
// one of the same id, so that a user's folder can correct ours.
import { type Plan, plan } from './plan.ts'
import type { Frame } from './schema.ts'

export interface Trigger {
  readonly frame: Frame
  /** Further lemmas that must stand below the trigger: [trial] of "stand trial". */
  readonly rest: readonly string[]
  readonly set: Readonly<Record<string, string>>
  readonly phrase: string
  readonly plan: Plan
}

/** What sort of word triggers: `verb` arrest, `thing` Organization, `value` Age, `lexicon` occupations. */
const FORMS = ['verb', 'noun', 'adjective', 'auxiliary', 'thing', 'value', 'lexicon'] as const
export type Form = (typeof FORMS)[number]

export interface Frames {
  readonly frames: readonly Frame[]
  /** By form and word; longer phrases first, so that "stand trial" is not read as "stand". */
  readonly triggers: Readonly<Record<Form, ReadonlyMap<string, readonly Trigger[]>>>
  /** The verbs among the triggers, so that a mistaken base form can be set right. */
  readonly verbs: ReadonlySet<string>
}

/** "send|pass photo|map" stands for four phrases. */
const spelledOut = (phrase: string): readonly string[] =>
  !phrase.includes('|')
    ? [phrase]
    : phrase
        .split(' ')
        .map((word) => word.split('|'))
        .reduce<string[]>((made, words) => made.flatMap((m) => words.map((w) => (m === '' ? w : `${m} ${w}`))), [''])

export function frameTable(given: Iterable<Frame>): Frames {
  const frames = new Map<string, Frame>()
  for (const frame of given) frames.set(frame.id, frame)
  const triggers = Object.fromEntries(FORMS.map((form) => [form, new Map<string, Trigger[]>()])) as Record<
    Form,
    Map<string, Trigger[]>
  >
  for (const frame of frames.values()) {
    const planned = plan(frame)
    for (const variant of [frame, ...(frame.variants ?? [])]) {
      // Shared by all its phrases: there are twelve thousand, and an object for each took a third of the time.
      const set = { ...frame.set, ...variant.set }
      for (const [form, phrases] of [
        ['verb', variant.verbs],
        ['noun', variant.nouns],
        ['adjective', variant.adjectives],
        ['auxiliary', variant.auxiliaries],
        ['thing', variant.things],
        ['value', variant.values],
        ['lexicon', variant.lexicon === undefined ? undefined : [variant.lexicon]],
      ] as const) {
        for (const phrase of (phrases ?? []).flatMap(spelledOut)) {
          const [head = '', ...rest] = phrase.split(' ')
          const list = triggers[form].get(head) ?? []
          list.push({ frame, rest, set, phrase, plan: planned })
          triggers[form].set(head, list)
        }
      }
    }
  }
  for (const form of FORMS)
    for (const list of triggers[form].values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return { frames: [...frames.values()], triggers, verbs: new Set(triggers.verb.keys()) }
}

// Labelled speech: interviews, hearings and broadcasts put who speaks before a colon ("TVEIT: He was exchanged …"). Each
// sentence belongs to the last label before it; those who only ask, and the outlet's own people, are the document's voice.
import type { Sentence } from '../analysis.ts'
import { unlabelledTurns } from './unlabelled-turns.ts'

export interface Turn {
  /** The label as it stands in the text. */
  readonly start: number
  readonly end: number
  readonly label: string
  /** A guest tells what a reader hears from nobody else; the house asks, introduces and reports. */
  readonly isGuest: boolean
}

const LABEL = /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|al|de|van|von|bin|der)){0,4}):\s/u
/** Openings with a colon that nobody speaks: heads of letters, notes, captions. */
const NO_LABEL =
  /^(?:from|to|cc|bcc|subject|re|date|sent|note|notes|source|sources|contact|tel|phone|email|e-mail|published|updated|photo|image|caption|title|transcript|editor.s note|attachments?|website|read more|see also|correction|count .*|charge .*)$/i
const HOUSE =
  /^(?:host|co-?host|presenter|anchor|anchorman|anchorwoman|newsreader|correspondent|reporter|interviewer|moderator|narrator|announcer|question|q|voice-?over|editor|chair|the interviewer|the moderator)$/i

/** Whose turn each sentence stands in; undefined before the first label and in texts that are no conversation. */
export function turns(text: string, sentences: readonly Sentence[]): readonly (Turn | undefined)[] {
  const found: { sentence: number; block: number; label: string; start: number }[] = []
  let block = -1
  for (const s of sentences) {
    const label = s.block === block ? undefined : LABEL.exec(text.slice(s.start, s.end))?.[1]
    block = s.block
    if (label === undefined || NO_LABEL.test(label)) continue
    found.push({ sentence: s.index, block, label, start: text.indexOf(label, s.start) })
  }
  const times = new Map<string, typeof found>()
  for (const f of found) times.set(f.label, [...(times.get(f.label) ?? []), f])
  if (found.length < 3 || ![...times.values()].some((all) => all.length > 1)) return unlabelledTurns(text, sentences)
  const asking = new Set(
    [...times].filter(([label, all]) => HOUSE.test(label) || asks(text, sentences, all)).map(([label]) => label),
  )
  const result: (Turn | undefined)[] = []
  let next = 0
  let turn: Turn | undefined
  for (const s of sentences) {
    const f = found[next]
    if (f?.sentence === s.index) {
      turn = { start: f.start, end: f.start + f.label.length, label: f.label, isGuest: !asking.has(f.label) }
      next++
    }
    result.push(turn)
  }
  return result
}

/** Whether most of what is said under a label ends in a question. */
function asks(text: string, sentences: readonly Sentence[], all: readonly { readonly block: number }[]): boolean {
  const asked = all.filter(({ block }) => {
    const last = sentences.findLast((s) => s.block === block)
    return last !== undefined && /\?["”’]?\s*$/.test(text.slice(last.start, last.end))
  })
  return asked.length * 2 > all.length
}

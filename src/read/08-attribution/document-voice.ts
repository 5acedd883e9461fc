// Whose document it is when an accuser wrote it: an indictment, a police or ministry release, a minister's statement.
// What it says that people did is then that body's allegation; who they are and what the law did it states.
import type { Speaker } from '../../model/claim.ts'
import type { Metadata } from '../../model/document.ts'
import { quote, span } from '../../model/span.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Word } from '../analysis.ts'
import { RELEASE, REPORT_TITLE, SENTENCED_BY, SPOKEN_BY } from '../lexicon/speech/openings.ts'
import { ACCUSING_BODY } from '../lexicon/speech/voices.ts'
import { relOf, type Tree } from '../tree.ts'
import { isCaution } from './cautions.ts'
import { relayed } from './relayed.ts'
import { deponent, firstPerson, teller } from './testimony.ts'
import { voiceAt } from './voices.ts'

export interface DocumentVoice {
  readonly by: readonly Speaker[]
  /** First sentence that it holds for. */
  readonly from: number
  /** An indictment alleges everything that it tells of the accused; a release only what incriminates; a witness reports
   *  what he tells; a judge finds. */
  readonly alleges: 'everything' | 'deeds' | 'reports' | 'nothing'
}

const LOOKS_AT = 16
/** "The Grand Jury for the Southern District charges:", however the parser takes it. */
const CHARGES =
  /^(?:\d+\.\s*)?(?:the\s+)?(.{3,120}?)\s+(?:hereby\s+)?(?:charges?|alleges?|accuses?|presents?)(?:\s+that|\s+(?:the (?:accused|defendants?)\s+)?as follows|\s+the following(?:\s+\w+)?)?\s*[:.]?\s*$/i
/** "The indictment, served last week, sets out the following facts:", "The arrest warrants read as follows:" */
const SETS_OUT =
  /^(?:the\s+)?((?:arrest |search )?(?:indictment|complaint|affidavit|warrant|charge sheet|prosecution|crown)s?)\b.{0,90}?\b(?:the following(?:\s+\w+)?|as follows)\s*[:.]\s*$/i
/** "In essence, the following facts are set out in the indictment:", "The accused are charged with the following:" */
const SET_OUT =
  /\bthe following\b.{0,60}?\b(?:set out|laid out|alleged|charged|described|contained|established)\b.{0,20}?\b(?:in|by|to) (?:the )?((?:arrest )?(?:indictment|complaint|affidavit|warrant|charge sheet|prosecution|bill of indictment))\b(?:,[^:]{0,60})?\s*[:.]\s*$/i
/** "In the warrants, the accused are essentially charged with the following:" */
const CHARGED_WITH =
  /\b(?:accused|defendants?|suspects?)\b.{0,60}?\b(?:charged|accused|alleged|suspected)\b.{0,40}?\b(?:the following\b.{0,30}|as follows)[:.]\s*$/i
/** "In the warrants the following facts are essentially set out:", with the facts right behind the colon or below it */
const IN_WARRANTS =
  /\bin (?:the )?(?:arrest )?(?:warrants?|indictments?|complaint|charge sheet)\b[^:.]{0,40}?\bthe following\b[^:.]{0,60}:/i
/** "I, Karl Weber, being duly sworn, state", "I, Special Agent Karl Weber of the FBI, being first duly sworn" */
const SWEARS = /\bbeing\s+(?:first\s+)?(?:duly\s+)?sworn\b/i
/** "The Public Prosecutor charges", "The Prosecutor General of Latvia accuses" */
const PROSECUTES =
  /\b((?:(?:Public|Federal|State|Chief|General|Crown|District|Regional|City)\s+)*(?:Prosecutor|Procurator|Attorney)(?:[\s-]General)?)\b[^.:]{0,60}?\s(?:hereby\s+)?(?:charges|accuses|alleges|indicts|presents)\b/
const ACCUSATION_TITLE =
  /^(?:\W*(?:superseding|first|second|sealed|federal|bill of)\s+)*(?:indictment|affidavit|criminal complaint|criminal information|charge sheet|complaint and affidavit|act of accusation|bill of indictment)\b(?:\s+(?:in support of|for|and)\b[^.]{0,80})?\W*$/i
/** Bodies of a state that no kind tells: "the Foreign Office", "the Financial Sanctions Directorate". */
const OFFICIAL = /\b(?:office|ministry|department|directorate|authority|agency|bureau|commission|council|committee)\b/i
const TODAY =
  /\btoday\b[^.]{0,200}\b(?:designat|sanction|impos|announc|unseal|charg)\w*|\b(?:designat|sanction|impos|announc|unseal|charg)\w*\b[^.]{0,60}\btoday\b/i
const CASE = /\b(?:indict\w*|charge[sd]|complaint|arrest\w*|sanction\w*|designat\w*)\b/i
const ACTS =
  /^(?:announc|charg|designat|sanction|arrest|indict|sa(?:id|y)|alleg|stat|declar|publish|issu|confirm|inform|report|seiz|extradit|expell?|warn|impos)(?:e?[ds]|e|ing)?$/i

export function documentVoice(r: Reading, metadata: Metadata): DocumentVoice | undefined {
  const trees = r.grammars.slice(0, LOOKS_AT).map((g) => g.tree)
  const textOf = (t: Tree) => r.analysis.text.slice(t.sentence.start, t.sentence.end)
  for (const t of trees) {
    const found = formulaIn(textOf(t))
    if (found?.[1] && t.words.length <= 25)
      return { by: [formula(r, t, found[1])], from: t.sentence.index + 1, alleges: 'everything' }
  }
  const charged = trees.find((t) => CHARGED_WITH.test(textOf(t)) || IN_WARRANTS.test(textOf(t)))
  if (charged) {
    const by =
      actor(r, trees) ?? actingBody(r, trees) ?? letterhead(r, trees) ?? published(metadata) ?? actingOffice(r, trees)
    return { by: by ? [by] : [], from: behindColon(charged, textOf), alleges: 'everything' }
  }
  const witness = deponent(r, trees, textOf)
  if (witness) return witness
  const title = trees.slice(0, 8).find((t) => ACCUSATION_TITLE.test(textOf(t)))
  if (title) {
    const by = sworn(r, trees) ?? prosecutor(r, trees) ?? published(metadata)
    return { by: by ? [by] : [], from: title.sentence.index + 1, alleges: 'everything' }
  }
  const remarks = trees.slice(0, 3).find((t) => SENTENCED_BY.test(textOf(t)))
  const judge = remarks && firstPerson(r, remarks, textOf(remarks).search(SENTENCED_BY))
  if (judge) return { by: [judge], from: remarks.sentence.index + 1, alleges: 'nothing' }
  const annual = trees.slice(0, 4).find((t) => t.words.length <= 16 && REPORT_TITLE.test(textOf(t)))
  const speech = trees.slice(0, 6).find((t) => SPOKEN_BY.test(textOf(t)))
  const reporting = annual && (letterhead(r, trees) ?? named(r, annual) ?? (speech && firstPerson(r, speech)))
  if (reporting) return { by: [reporting], from: annual.sentence.index + 1, alleges: 'deeds' }
  const release = trees.slice(0, 8).find((t) => RELEASE.test(textOf(t))) ?? speech
  if (!release && !published(metadata)) return actsToday(r, trees, textOf) ?? cautious(r, trees, textOf) ?? handedOn(r)
  const witnessed = release !== undefined && release === speech ? teller(r, speech) : undefined
  if (witnessed) return witnessed
  const by =
    (release && named(r, release)) ??
    actor(r, trees) ??
    letterhead(r, trees) ??
    published(metadata) ??
    coordinator(r, trees)
  const from = 0
  if (by) return { by: [by], from, alleges: 'deeds' }
  // "Superseding indictment charges four", released by nobody whose name is known.
  return trees.slice(0, 6).some((t) => CASE.test(textOf(t))) ? { by: [], from, alleges: 'deeds' } : undefined
}

/** "Today, the Treasury's Office of Foreign Assets Control designated a network": only a body's own release says today. */
function actsToday(r: Reading, trees: readonly Tree[], textOf: (t: Tree) => string): DocumentVoice | undefined {
  const acting = trees.slice(0, 4).find((t) => TODAY.test(textOf(t)))
  const by = acting && actor(r, [acting])
  return by && { by: [by], from: 0, alleges: 'deeds' }
}

/** "An indictment is merely an allegation": whoever warns so publishes an accusation, under whatever headline. */
function cautious(r: Reading, trees: readonly Tree[], textOf: (t: Tree) => string): DocumentVoice | undefined {
  if (!r.grammars.some(({ tree }) => isCaution(textOf(tree)))) return undefined
  const by = actor(r, trees.slice(0, 4))
  return { by: by ? [by] : [], from: 0, alleges: 'deeds' }
}

function handedOn(r: Reading): DocumentVoice | undefined {
  const by = relayed(r)
  return by && { by: [by], from: 0, alleges: 'deeds' }
}

/** The facts begin with the next sentence, or in this one. */
const behindColon = (t: Tree, textOf: (t: Tree) => string): number =>
  t.sentence.index + (/:\s*\S/.test(textOf(t)) ? 0 : 1)

/** The words behind which the accusation begins: they end in a colon, or in "as follows." */
function formulaIn(sentence: string): RegExpExecArray | undefined {
  if (!/:\s*$|\b(?:as follows|the following)\.\s*$/i.test(sentence)) return undefined
  return CHARGES.exec(sentence) ?? SETS_OUT.exec(sentence) ?? SET_OUT.exec(sentence) ?? undefined
}

/** Whoever swears to a complaint, or the prosecutor who charges in so many words. */
function sworn(r: Reading, trees: readonly Tree[]): Speaker | undefined {
  for (const t of trees) {
    const sentence = r.analysis.text.slice(t.sentence.start, t.sentence.end)
    const affiant = SWEARS.test(sentence) ? firstPerson(r, t) : undefined
    if (affiant) return affiant
    const name = PROSECUTES.exec(sentence)?.[1]
    if (name) return formula(r, t, name)
  }
  return undefined
}

/** "Grand Jury for the Southern District of California" is the Grand Jury. */
function formula(r: Reading, t: Tree, subject: string): Speaker {
  const name = subject.replace(/\s+(?:for|in|at|sitting|empan\w+|within)\s.*$/i, '').replace(/,.*$/, '')
  const start = r.analysis.text.indexOf(name, t.sentence.start)
  const at = start < 0 ? t.sentence : span(start, start + name.length)
  return { name, at: quote(r.analysis.text, at) }
}

function published({ publisher, author }: Metadata): Speaker | undefined {
  for (const name of [publisher, author]) if (name !== undefined && ACCUSING_BODY.test(name)) return { name }
  return undefined
}

/** The first body or office of accusation that the opening names. */
function prosecutor(r: Reading, trees: readonly Tree[]): Speaker | undefined {
  for (const t of trees) {
    for (const i of t.words.keys()) {
      const mention = r.mention(t.sentence.index, i)
      if (mention?.headWord !== i) continue
      const thing = r.thingOf(mention)
      if (thing.type === 'Organization' && (thing.kind === 'prosecution' || /grand jury/i.test(thing.name)))
        return voiceAt(r, t, i)?.speaker
    }
  }
  return undefined
}

/** A line that is nothing but the name of the body: "MINISTRY OF JUSTICE", "Norwegian Police Security Service (PST)". */
function letterhead(r: Reading, trees: readonly Tree[]): Speaker | undefined {
  for (const t of trees.slice(0, 4)) {
    const line = r.analysis.text.slice(t.sentence.start, t.sentence.end)
    const name = line.replace(/\s*\([^)]*\)\s*$/, '').trim()
    if (t.words.length > 10 || !ACCUSING_BODY.test(name) || t.words.some((w) => /^(?:VB|MD)/.test(w.xpos))) continue
    if (/[.,:;\d]/.test(name)) continue
    return { name, at: quote(r.analysis.text, span(t.sentence.start, t.sentence.start + name.length)) }
  }
  return undefined
}

/** The accusing body that is the subject of something in the first sentences: "the Prosecutor's Office had three men arrested". */
function actingBody(r: Reading, trees: readonly Tree[]): Speaker | undefined {
  for (const t of trees)
    for (const i of t.words.keys()) {
      const mention = relOf(t, i) === 'nsubj' ? r.mention(t.sentence.index, i) : undefined
      const voice = mention && r.thingOf(mention).type === 'Organization' ? voiceAt(r, t, i) : undefined
      if (voice?.side === 'accuser') return voice.speaker
    }
  return undefined
}

/** "The Federal Prosecutor General had three men arrested" */
const actingOffice = (r: Reading, trees: readonly Tree[]): Speaker | undefined =>
  trees
    .flatMap((t) => t.words.flatMap((_, i) => (relOf(t, i) === 'nsubj' ? (voiceAt(r, t, i) ?? []) : [])))
    .find((v) => v.side === 'accuser')?.speaker

/** "Press release of the Ministry of Justice", "Statement by Deputy Minister …". */
function named(r: Reading, t: Tree): Speaker | undefined {
  for (const i of t.words.keys()) {
    const mention = r.mention(t.sentence.index, i)
    if (mention?.headWord !== i || !['Person', 'Organization'].includes(r.thingOf(mention).type)) continue
    const voice = voiceAt(r, t, i)
    if (voice?.side === 'accuser') return voice.speaker
  }
  return undefined
}

/** The body that acts in the first sentences: "The Department of the Treasury today designated …". */
function actor(r: Reading, trees: readonly Tree[]): Speaker | undefined {
  for (const t of trees) {
    for (const i of t.words.keys()) {
      const mention = r.mention(t.sentence.index, i)
      if (mention?.headWord !== i || r.thingOf(mention).type !== 'Organization') continue
      const follows = behind(t, mention.last).some((w) => ACTS.test(w.text) && w.text !== 'States')
      const voice = follows ? voiceAt(r, t, i) : undefined
      if (voice && (voice.side === 'accuser' || OFFICIAL.test(voice.speaker.name))) return voice.speaker
    }
  }
  return undefined
}

/** Whose release it is where several countries' authorities act: "with the support of Europol", "working through Eurojust". */
function coordinator(r: Reading, trees: readonly Tree[]): Speaker | undefined {
  for (const t of trees)
    for (const i of t.words.keys()) {
      const mention = r.mention(t.sentence.index, i)
      if (mention?.headWord !== i || r.thingOf(mention).type !== 'Organization') continue
      const ahead = r.analysis.text.slice(t.sentence.start, mention.start)
      const voice = COORDINATED.test(ahead) ? voiceAt(r, t, i) : undefined
      if (voice?.side === 'accuser') return voice.speaker
    }
  return undefined
}
const COORDINATED =
  /\b(?:(?:support(?:ed)?|coordinat(?:ed|ion)|co-ordinat(?:ed|ion)|assist(?:ed|ance)|help|facilitated|hosted) (?:of|by|from|at)|(?:working|cooperat\w+|together|coordinated) through|joint (?:operation|investigation|statement) (?:by|of)) (?:the )?$/i

/** What follows a name and the brackets behind it: "(OFAC) is today also sanctioning". */
function behind(t: Tree, last: number): readonly Word[] {
  const close = t.words[last]?.text === '(' ? t.words.findIndex((w, i) => i > last && w.text === ')') : -1
  return t.words.slice(Math.max(last, close + 1)).slice(0, 4)
}

// Finds the dictionary form of a word from its Penn tag and its ending. A rule says what to cut and what to add
// ("-ied" VBD: cut 3, add "y"); the longest ending that has a rule decides, and a whole word may have its own.
import { IRREGULAR_NOUNS, IRREGULAR_VERBS, VERBS } from './verbs.ts'

export interface Lemmatiser {
  /** `tag ending` → `cut|add`, or `=` for the form as it stands; an ending that starts with ^ is a whole word. */
  readonly rules: ReadonlyMap<string, string>
  readonly longest: number
  /** Verbs seen in the treebank, which settle what an ending leaves open: "bombed" is bomb, "robed" would be robe. */
  readonly verbs: ReadonlySet<string>
}

/** Proper names keep their capitals and lose at most a plural ending; every other lemma is in lower case. */
export function lemma(lemmatiser: Lemmatiser, form: string, xpos: string): string {
  const lower = form.toLowerCase().replace(/[’‘`]/g, "'")
  if (xpos === 'PRP' && lower === 'i') return 'I'
  const whole = lemmatiser.rules.get(`${xpos} ^${lower}`)
  if (whole !== undefined) return changed(form, lower, xpos, whole)
  // "30,000" is 30000.
  if (xpos === 'CD') return /^\d[\d,]*$/.test(form) ? form.replaceAll(',', '') : lower
  const irregular = xpos.startsWith('VB')
    ? IRREGULAR_VERBS.get(lower)
    : xpos === 'NNS'
      ? irregularNoun(lower)
      : undefined
  if (irregular !== undefined) return irregular
  const ruled = changed(form, lower, xpos, ruleFor(lemmatiser, lower, xpos))
  return /^VB[DNGZ]$/.test(xpos) && !isVerb(lemmatiser, ruled) ? (knownVerb(lemmatiser, lower) ?? ruled) : ruled
}

const isVerb = ({ verbs }: Lemmatiser, word: string): boolean => VERBS.has(word) || verbs.has(word)

/** "gunmen" and "midwives" follow the word they end in. */
function irregularNoun(lower: string): string | undefined {
  const exact = IRREGULAR_NOUNS.get(lower)
  if (exact !== undefined) return exact
  return /..men$/.test(lower) ? `${lower.slice(0, -2)}an` : undefined
}

/** Undoes "-ed", "-ing", "-es" and "-s" in each way there is, and takes the first that is a known verb. */
function knownVerb(lemmatiser: Lemmatiser, lower: string): string | undefined {
  const stem = /^(.+?)(?:e?d|ing|e?s)$/.exec(lower)?.[1]
  if (stem === undefined) return undefined
  const undoubled = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem
  return [`${stem}e`, stem, undoubled, stem.replace(/i$/, 'y'), stem.replace(/ck$/, 'c')].find((w) =>
    isVerb(lemmatiser, w),
  )
}

const NAMES = new Set(['NNP', 'NNPS'])

function changed(form: string, lower: string, xpos: string, rule: string | undefined): string {
  const keepsCase = NAMES.has(xpos) || rule === '=' || lower.length !== form.length
  const from = keepsCase ? form : lower
  if (rule === undefined || rule === '=') return from
  const bar = rule.indexOf('|')
  const cut = Number(rule.slice(0, bar))
  const out = from.slice(0, Math.max(0, from.length - cut)) + rule.slice(bar + 1)
  return out === '' ? from : out
}

function ruleFor({ rules, longest }: Lemmatiser, lower: string, xpos: string): string | undefined {
  for (let k = Math.min(longest, lower.length); k >= 0; k--) {
    const rule = rules.get(`${xpos} ${lower.slice(lower.length - k)}`)
    if (rule !== undefined) return rule
  }
  return undefined
}

/** Rules travel as lines `tag<TAB>rule<TAB>ending ending …`, verbs as one line `verbs<TAB><TAB>accept accuse …`. */
export function readRules(text: string): Lemmatiser {
  const rules = new Map<string, string>()
  const verbs = new Set<string>()
  let longest = 0
  for (const line of text.split('\n')) {
    const [tag, rule, endings] = line.split('\t')
    if (tag === undefined || rule === undefined || endings === undefined) continue
    for (const ending of endings.split(' ')) {
      if (tag === 'verbs') verbs.add(ending)
      else {
        rules.set(`${tag} ${ending}`, rule)
        if (!ending.startsWith('^')) longest = Math.max(longest, ending.length)
      }
    }
  }
  return { rules, longest, verbs }
}

/** What turns `form` into `lemma`: `=` for the form with its capitals, otherwise a cut and an addition to the lower case. */
export function ruleBetween(form: string, lemma: string, xpos: string): string {
  const lower = form.toLowerCase().replace(/[’‘`]/g, "'")
  if (!NAMES.has(xpos) && lemma === form && lemma !== lower) return '='
  const target = NAMES.has(xpos) ? lemma.toLowerCase() : lemma
  let same = 0
  while (same < lower.length && same < target.length && lower[same] === target[same]) same++
  return `${lower.length - same}|${target.slice(same)}`
}

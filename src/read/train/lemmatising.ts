// Learns lemma rules: for each Penn tag the commonest change at every ending, kept only where it differs from what a
// shorter ending already says, so that a few thousand rules cover tens of thousands of words.
import type { TreeToken } from '../03-syntax/conllu.ts'
import { ruleBetween } from '../03-syntax/lemmatiser.ts'

const LONGEST = 5

export function learnLemmas(tokens: readonly TreeToken[]): string {
  // tag → lower-case form → rule → count
  const seen = new Map<string, Map<string, Map<string, number>>>()
  for (const t of tokens) {
    const lower = t.form.toLowerCase().replace(/[’‘`]/g, "'")
    if (t.xpos === 'GW' || t.lemma === '_' || /[\s\d]/.test(lower)) continue
    const forms = seen.get(t.xpos) ?? new Map<string, Map<string, number>>()
    const rules = forms.get(lower) ?? new Map<string, number>()
    const rule = ruleBetween(t.form, t.lemma, t.xpos)
    rules.set(rule, (rules.get(rule) ?? 0) + 1)
    seen.set(t.xpos, forms.set(lower, rules))
  }
  const lines = new Map<string, string[]>()
  for (const [tag, forms] of [...seen].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const best = [...forms]
      .map(([form, rules]) => ({ form, rule: commonest(rules) }))
      .sort((a, b) => (a.form < b.form ? -1 : 1))
    const byEnding = new Map<string, Map<string, number>>()
    for (const { form, rule } of best) {
      for (let k = 0; k <= Math.min(LONGEST, form.length); k++) {
        const ending = form.slice(form.length - k)
        const rules = byEnding.get(ending) ?? new Map<string, number>()
        byEnding.set(ending, rules.set(rule, (rules.get(rule) ?? 0) + 1))
      }
    }
    const kept = new Map<string, string>()
    const known = (form: string): string | undefined => {
      for (let k = Math.min(LONGEST, form.length); k >= 0; k--) {
        const rule = kept.get(form.slice(form.length - k))
        if (rule !== undefined) return rule
      }
      return undefined
    }
    for (const ending of [...byEnding.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
      const rules = byEnding.get(ending)!
      const support = [...rules.values()].reduce((a, b) => a + b, 0)
      const rule = commonest(rules)
      if ((ending === '' || support >= 2) && known(ending) !== rule) kept.set(ending, rule)
    }
    for (const { form, rule } of best) if (known(form) !== rule) kept.set(`^${form}`, rule)
    for (const [ending, rule] of kept) {
      const key = `${tag}\t${rule}`
      lines.set(key, [...(lines.get(key) ?? []), ending])
    }
  }
  const rules = [...lines].map(([key, endings]) => `${key}\t${endings.join(' ')}`)
  return [...rules, `verbs\t\t${knownVerbs(tokens).join(' ')}`].join('\n')
}

function commonest(rules: ReadonlyMap<string, number>): string {
  return [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

/** Verbs that the treebank has in their plain form, which proves the spelling, or at least twice. */
function knownVerbs(tokens: readonly TreeToken[]): string[] {
  const times = new Map<string, number>()
  for (const { xpos, form, lemma } of tokens) {
    if (!xpos.startsWith('VB') || !/^[a-z]{3,}$/.test(lemma)) continue
    times.set(lemma, (times.get(lemma) ?? 0) + (form.toLowerCase() === lemma ? 2 : 1))
  }
  return [...times].flatMap(([verb, n]) => (n >= 2 ? [verb] : [])).sort()
}

// What stands right beside a name in its sentence and makes it a person's or longer: aliases, titles, hyphens.
import type { Word } from '../analysis.ts'
import { TITLES } from '../lexicon/names/titles.ts'
import { knownPeoples, knownPlaces, titles } from './known.ts'
import { spanOver, touching } from './labels.ts'
import type { Found } from './model.ts'
import { phraseAt } from './phrases.ts'
import { caseMode, type WordForm } from './word.ts'

type Forms = readonly WordForm[]

/** "Davit K., known in criminal circles as the Dentist", "alias El Gordo": another name of a person is a person. */
export function withAliases(spans: readonly Found[], forms: Forms): Found[] {
  const out = [...spans]
  for (let i = 1; i < forms.length; i++) {
    if (!forms[i]!.capital || forms[i - 1]!.capital || !isAlias(forms, i)) continue
    const own = spanOver(spans, i)
    const bearer = bearerBefore(spans, i, own)
    if (bearer?.type !== 'PER' || own?.type === 'PER') continue
    let last = i
    while (last < forms.length && forms[last]!.capital && forms[last]!.alphabetic) last++
    last = Math.max(last, own?.last ?? 0)
    if (phraseAt(knownPlaces, forms, i)?.last === last) continue
    if (own !== undefined) out.splice(out.indexOf(own), 1)
    out.push({ first: own?.first ?? i, last, type: 'PER' })
  }
  return out.length > 1 ? out.sort((x, y) => x.first - y.first) : out
}

const bearerBefore = (spans: readonly Found[], i: number, own: Found | undefined): Found | undefined =>
  spans.findLast((y) => y.last <= i && i - y.last < 9 && y !== own)

const ALIAS_WORDS = new Set(['alias', 'aka', 'a.k.a.', 'a/k/a', 'nicknamed', 'dubbed'])
const CALLED = new Set(['known', 'referred'])

function isAlias(forms: Forms, first: number): boolean {
  let i = first - 1
  while (i >= 0 && /^["“‘«']$/u.test(forms[i]!.text)) i--
  if (ALIAS_WORDS.has(forms[i]?.lower ?? '')) return true
  const letters = forms.slice(Math.max(0, i - 4), i + 1).map((f) => f.lower)
  if (letters.join('') === 'a/k/a') return true
  return forms[i]?.lower === 'as' && forms.slice(Math.max(0, i - 6), i).some((f) => CALLED.has(f.lower))
}

/** "the Rzeszów-Jasionka airport": the second half belongs to the name when it is no name of its own. */
export function withSecondHalf(spans: readonly Found[], forms: Forms, words: readonly Word[]): Found[] {
  const isKnown = (i: number): boolean =>
    phraseAt(knownPlaces, forms, i) !== undefined || phraseAt(knownPeoples, forms, i) !== undefined
  const out: Found[] = []
  for (const x of spans) {
    const left = out.at(-1)
    const dash = words[x.first - 1]
    const joined =
      dash?.text === '-' &&
      left?.last === x.first - 1 &&
      words[left.last - 1]!.end === dash.start &&
      dash.end === words[x.first]!.start
    if (joined && left.type === 'LOC' && x.type === 'LOC' && !(isKnown(left.first) && isKnown(x.first)))
      out[out.length - 1] = { ...left, last: x.last }
    else out.push(x)
  }
  return out.map((x) => {
    const dash = words[x.last]
    const next = words[x.last + 1]
    const joined = dash?.text === '-' && dash.start === words[x.last - 1]!.end && next?.start === dash.end
    if (joined && x.type === 'LOC' && isLinked(words, forms, x.last + 1)) return { ...x, last: x.last + 4 }
    const free = joined && forms[x.last + 1]!.capital && !out.some((y) => y.type !== 'MISC' && y.first === x.last + 1)
    const takes = free && (x.type === 'LOC' || x.type === 'PER') && !isKnown(x.last + 1)
    if (!takes) return x
    // "Mei-Ling Horvat": the surname behind the second half.
    let last = x.last + 2
    while (x.type === 'PER' && forms[last]?.capital && forms[last]!.alphabetic && !out.some((y) => y.first === last))
      last++
    return { ...x, last }
  })
}

const LINKS = /^(?:on|upon|am|an|de|du|des|del|la|le|les|sur|sous|al|el)$/i

/** "Rostov-on-Don", "Walton-on-Thames": behind the small word comes one more of the name. */
const isLinked = (words: readonly Word[], forms: Forms, i: number): boolean =>
  LINKS.test(words[i]?.text ?? '') &&
  words[i + 1]?.text === '-' &&
  words[i + 1]!.start === words[i]!.end &&
  words[i + 2]?.start === words[i + 1]!.end &&
  forms[i + 2]!.capital

/** "Mr. Okonkwo", "Rabbi Baruch", "Hojjat al Islam Hamid Sohrabi": capitals right behind a title belong to a person. */
export function withTitled(spans: readonly Found[], forms: Forms): Found[] {
  const out = [...spans]
  if (caseMode(forms) !== 'mixed') return out
  for (let i = 0; i < forms.length - 1; i++) {
    if (!forms[i]!.capital) continue
    const title = phraseAt(titles, forms, i)
    if (title === undefined || !SURE_TITLES.has(TITLES.get(title.value) ?? 'profession')) continue
    const from = title.last
    let to = from
    while (
      to < forms.length &&
      to - from < 4 &&
      forms[to]!.capital &&
      forms[to]!.alphabetic &&
      (forms[to]!.text.length > 1 || to > from)
    )
      to++
    if (to === from) continue
    const there = touching(out, title.last - title.first > 1 ? i : from, to)
    const [only] = there
    if (only === undefined) out.push({ first: from, last: to, type: 'PER' })
    // the model began a word late: "Hamid [Sohrabi Tari]"
    else if (there.length === 1 && only.type === 'PER' && only.first > from && only.last >= to) {
      out[out.indexOf(only)] = { ...only, first: from }
    }
    // or took title and name for a thing or for two names: "[Hojjat] al [Islam Sohrabi Tari]"
    else if (
      title.last - title.first > 1 &&
      there.every((x) => x.first >= i && x.last <= to && !(x.type === 'PER' && x.first === i && x.last === to))
    ) {
      for (const x of there) out.splice(out.indexOf(x), 1)
      out.push({ first: from, last: to, type: 'PER' })
    }
    i = to - 1
  }
  return out.length > 1 ? out.sort((a, b) => a.first - b.first) : out
}

/** "President" and "Captain" also stand before what is no name; these do not. */
const SURE_TITLES = new Set(['courtesy', 'religious'])

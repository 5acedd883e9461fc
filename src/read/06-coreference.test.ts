// Who is who in little invented texts, and who is not. Names are marked by hand, so that only this stage and the shipped
// parser are tried: "[P1 Rauf Melik] hired [- a driver]. [1 He] fled to [L2:city:TR Ankara]." P, O, L, T and N make a name
// (person, body, place, thing, people word); the number is the thing it must belong to, `-` is nothing else that is
// marked, `1+2` stands for both.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { offset } from '../model/ids.ts'
import type { OrganizationKind, PlaceKind } from '../model/ontology.ts'
import { sentences as split } from './01-sentences.ts'
import { tokens } from './02-tokens.ts'
import { loadSyntax, syntax } from './03-syntax.ts'
import { coreference } from './06-coreference.ts'
import type { Mention, Name, Sentence } from './analysis.ts'
import { loadFrames } from './frames/load.ts'
import { GIVEN_NAMES } from './lexicon/names/given-names.ts'
import { mend } from './mend.ts'

interface Mark {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
}

interface NameMark extends Mark {
  readonly type: Name['type']
  readonly kind?: OrganizationKind | PlaceKind
  readonly country?: string
}

const TYPES: Readonly<Record<string, Name['type']>> = {
  P: 'Person',
  O: 'Organization',
  L: 'Place',
  T: 'Thing',
  N: 'People',
}

function readMarks(marked: string): {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly names: readonly NameMark[]
} {
  let text = ''
  let at = 0
  const marks: Mark[] = []
  const names: NameMark[] = []
  for (const m of marked.matchAll(/\[(\S+) ([^\]]+)\]/g)) {
    const [whole, tag = '', words = ''] = m
    text += marked.slice(at, m.index)
    const [head = '', ...rest] = tag.split(':')
    const mark: Mark = {
      label: head.replace(/^[POLTN]/, ''),
      start: text.length,
      end: text.length + words.length,
      text: words,
    }
    const type = TYPES[head[0] ?? '']
    const country = rest.find((r) => /^[A-Z]{2}$/.test(r))
    const kind = rest.find((r) => /^[a-z]/.test(r)) as OrganizationKind | PlaceKind | undefined
    if (type)
      names.push({
        ...mark,
        type,
        ...(kind === undefined ? {} : { kind }),
        ...(country === undefined ? {} : { country }),
      })
    if (mark.label !== '') marks.push(mark)
    text += words
    at = m.index + whole.length
  }
  return { text: text + marked.slice(at), marks, names }
}

/** The name as the stage before would give it, once the words of its sentence are known. */
function nameOf(mark: NameMark, sentence: number, first: number, last: number): Name {
  const gender = mark.type === 'Person' ? GIVEN_NAMES.get(mark.text.split(' ')[0]?.toLowerCase() ?? '') : undefined
  return {
    start: offset(mark.start),
    end: offset(mark.end),
    sentence,
    first,
    last,
    text: mark.text,
    type: mark.type,
    ...(mark.kind === undefined ? {} : { kind: mark.kind }),
    ...(mark.country === undefined ? {} : { country: mark.country }),
    ...(gender === undefined ? {} : { gender }),
  }
}

const model = loadSyntax(readFileSync(new URL('../../models/syntax.bin', import.meta.url)))

const rules = new URL('./frames/', import.meta.url)
const { verbs } = loadFrames(
  readdirSync(rules)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(new URL(name, rules), 'utf8') })),
)

function prepared(marked: string) {
  const { text, marks, names: nameMarks } = readMarks(marked)
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'paragraph',
  }))
  const parsed = split(text, blocks as never).map(
    (s, index): Sentence => ({ ...s, index, words: syntax(model, text, s, tokens(text, s)) }),
  )
  const names = nameMarks.flatMap((mark): Name[] => {
    const s = parsed.find((x) => x.start <= mark.start && mark.end <= x.end)
    const first = s?.words.findIndex((w) => w.start >= mark.start) ?? -1
    const last = s?.words.findLastIndex((w) => w.end <= mark.end) ?? -1
    return s && first >= 0 && last >= first ? [nameOf(mark, s.index, first, last + 1)] : []
  })
  const sentences = parsed.map((s) =>
    mend(
      s,
      names.filter((n) => n.sentence === s.index),
      [],
      verbs,
    ),
  )
  return { text, marks, sentences, names }
}

function read(marked: string) {
  const p = prepared(marked)
  return { ...p, ...coreference(p.text, p.sentences, p.names, []) }
}

/** What is wrong with the chains of a marked text, in words; nothing when all is right. */
function faults(marked: string): readonly string[] {
  const { marks, mentions, things, sentences } = read(marked)
  const headStart = (m: Mention) => sentences[m.sentence]?.words[m.headWord]?.start ?? m.start
  const thingOf = marks.map((mark) => {
    const inside = mentions.filter((m) => headStart(m) >= mark.start && headStart(m) < mark.end && m.start < mark.end)
    return inside.toSorted((a, b) => Math.abs(a.end - mark.end) - Math.abs(b.end - mark.end) || a.start - b.start)[0]
      ?.thing
  })
  const found: string[] = []
  marks.forEach((a, i) => {
    if (a.label.includes('+')) {
      const wanted = a.label.split('+').map((l) => thingOf[marks.findIndex((m) => m.label === l)])
      const thing = thingOf[i]
      const got = thing === undefined ? [] : (things[thing]?.members ?? [])
      if (wanted.toSorted().join() !== [...got].sort().join())
        found.push(`“${a.text}” stands for ${got.map((m) => things[m]?.name).join(' and ') || 'nobody'}`)
      return
    }
    marks.slice(i + 1).forEach((b, k) => {
      if (b.label.includes('+')) return
      const [x, y] = [thingOf[i], thingOf[i + 1 + k]]
      const together = x !== undefined && x === y
      const should = a.label === b.label && a.label !== '-'
      if (together !== should) found.push(`“${a.text}” and “${b.text}” are ${together ? 'one' : 'two'}`)
    })
  })
  return found
}

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'names of persons': [
    '[P1 Rauf Melik] was arrested in Izmir. [P1 Melik] denied the charges.',
    '[P1 Polad Omarov] spoke first. [P2 Elnur Dadash] followed. [P1 Omarov] left and [P2 Dadash] stayed.',
    '[P1 Yeison Murillo Bejarano] was captured on Monday. [P1 Murillo] led the gang.',
    '[P1 Farrukh Davlat] vanished in May. His mother says that [P1 Farrukh] loved music.',
    '[P1 Farid Sultanov] met his brother [P2 Anar Sultanov] in Tbilisi.',
    '[P1 Farid Sultanov] was jailed. Weeks later police detained his cousin. [P2 Anar Sultanov] had fled. [P2 Sultanov] was found in Baku.',
    'Mr [P1 Karim Dost] and Mrs [P2 Leila Dost] were there. Mrs [P2 Dost] wept.',
    '[P1 Farid Sultanov] and [P2 Anar Sultanov] were questioned. [P- Sultanov] said nothing.',
    '[P1 Ana Prelog] knows [P2 Ana Kovač].',
    '[P1 Jiří Růžek] was freed. [P1 Jiri Ruzek] went home.',
  ],
  'names of bodies and states': [
    'The [O1:intelligence Internal Protection Service] ([O1:intelligence IPS]) made the arrest. The [O1:intelligence IPS] gave no details.',
    "Marovia's [O1:intelligence State Security Service] ([O1:intelligence DTQ]) announced it. [O1:intelligence DTQ] officers searched the house.",
    'The [O1:charity Northern Light Foundation] opened in May. [O1:charity Northern Light] paid the rent.',
    '[O1:military Harbour Guard Force] men came first. The [O1:military Guard Force] left at noon.',
    'The [O1:other General Assembly of the Coast Union] met. The [O2:other Coast Union] is poor.',
    'The [O1:police Georgian police] searched the flat while the [O2:police Cypriot police] watched.',
    '[L1:country:IR Iran] denied it. [L1:city:IR Tehran] accused its neighbours of lying.',
    '[L1:country:IR Iran] denied it. The ambassador flew home to [L2:city:IR Tehran] on Sunday.',
    'The [O1:state:IR Iranian regime] pays them. They act on behalf of [L1:country:IR Iran].',
    'The [L1:country:RU Russia] desk was told. The men were hired by [L1:city:RU Moscow].',
    'He was born in [L1:city:RU Moscow]. [L2:country:RU Russia] wants him back.',
    'The talks between [L1:country:TR Turkey] and [L2:country:IR Iran] failed. [L1:city:TR Ankara] blamed [L2:city:IR Tehran].',
    '[L1:city:CO Bogotá], 26 Feb - The police of [L2:country:CO Colombia] freed a banker.',
    "[L1:city:AZ Baku]'s airport was closed. [L2:country:AZ Azerbaijan] protested.",
  ],
  'aliases and naming': [
    '[P1 Nadir Salim], known in criminal circles as [P1 Old Gul], was shot. [P1 Gul] died in May.',
    '[P1 Alireza Moheb], alias [P1 Don Ali], paid in cash.',
    '[P1 Viktor Lenz], nicknamed “[P1 the Baker]”, drove the car.',
    'A [N:GE Georgian] citizen named [P1 Agil Aslan] was hired. [P1 Aslan] refused.',
    'The driver was identified as [P1 Rauf Melik]. [P1 Melik] is 30.',
    '[1 The suspect] was identified as [P1 Rauf Melik].',
    '[1 A driver] was held in Brno. [1 The man], named by police as [P1 Rauf Melik], was armed.',
    '[1 A driver] was held in Brno. [2 Another man], named by police as [P2 Rauf Melik], was armed.',
    '[P1 Alireza Moheb] was stopped at the airport. [1 This individual], known as [P1 Don Ali], came in October.',
    'They met [1 a man] in a hotel. Prosecutors named [1 him] as [P1 Rauf Melik].',
    'Police say that [P1 Rauf Melik] hired [P2 Ivo Hrast], also known as [P2 Ferro].',
  ],
  'apposition, title and copula': [
    '[P1 Polad Omarov], [1 a national of Georgia], was arrested.',
    '[1 The journalist] [P1 Leila Alavi] lives in New York. [1 The journalist] fled in 2009.',
    'Foreign [1 Minister] [P1 Gavin Soor] spoke on Friday. [1 The minister] thanked the police.',
    '[P1 Khalid Mehdi] was [1 the hitman]. [1 The hitman] was paid.',
    '[P1 Rauf Melik] became [1 the leader of the gang] in 2019.',
    '[P1 Rauf Melik] was not [- the driver].',
    '[P1 Rauf Melik] may be [- the driver].',
    'The island of [L1:region Crete] has a base. They photographed [1 the island].',
    '[P1 Omar Nasser], [P2 Ivo Hrast] and [P3 Lena Orlova] were charged.',
    'The lawyer of [P1 Omar Nasser], [P2 Paola Rizo], said nothing.',
    '[1 A tall man] entered. [1 The man] was [P1 Rauf Melik].',
  ],
  'descriptions that come back': [
    'Police arrested [1 a student] on suspicion of spying. [1 The suspect] had taken photos.',
    'Police detained [1 a woman] in Lyon. [1 The arrested woman] said nothing.',
    '[1 A bodyguard] killed the banker. [1 The bodyguard] ran away.',
    '[P1 Agil Aslan], a [N:GE Georgian] citizen and drug trafficker, was hired in May. The plot failed. [1 The drug trafficker] is in jail.',
    '[1 A reporter] was followed for weeks. [1 The journalist] told the police.',
    'They joined [O1:criminal Los Verdes]. [1 The gang] sold guns.',
    '[P1 Agil Aslan] was arrested in May. [2 An electrician] was arrested in June. [2 The suspect] had taken photos.',
    "[L1:country:AZ Azerbaijan]'s [O2:intelligence:AZ State Security Service] made the arrest. [L1:country:AZ Azerbaijan]'s [2 intelligence service] named nobody.",
    'The [O1:intelligence State Security Service] named a suspect. [1 The service] gave no date.',
    '[O1:company Bright Star Shipping] owns the tanker. [1 The company] denies it.',
    '[L1:country:CY Cyprus] has two bases. [1 The country] joined in 2004.',
    'He led [1 a crime syndicate]. [1 The syndicate] ran casinos.',
    'He opened [1 a foundation] in Ganja. [1 The foundation] paid for schools.',
  ],
  'descriptions that do not': [
    '[1 The men] left early. [2 The women] stayed. [2 They] sang.',
    '[1 The community in Russia] grew. [2 The community in Georgia] shrank.',
    '[1 Migrants] drowned in May. Europe fears [2 migrants].',
    '[P1 Rauf Melik] lost [1 his] [2 brother]. [P3 Ivo Hrast] found [3 his] [4 brother].',
    '[1 A man] was arrested on Monday. [2 Another man] was arrested on Tuesday.',
    '[P1 Rauf Melik] was arrested. [- A man] was seen near the house.',
    '[1 A suspect] was held in May. [2 A second suspect] was held in June.',
    '[1 A Dutch man] was charged. [2 A separate suspect] is at large.',
    '[P1 Leila Alavi] was threatened. [- The man] came back twice.',
    '[1 The director of the museum] met [2 the director of the bank].',
    '[P1 Omar Nasser] shot [2 the guard].',
    '[1 A gang] from Lyon met [2 a gang] from Nice.',
    'The [O1:court Supreme Court] ruled. [- The group] appealed.',
    'The [1 Jewish community] in Baku was warned. [2 The Kurdish community] was not.',
    "[P1 Nadir Salim]'s [2 bodyguard] fled.",
    '[P1 Omar Nasser] was charged in March. [- The older brother] was freed.',
  ],
  'several people': [
    '[P1 Rauf Melik] and [P2 Ivo Hrast] hired a driver. [1+2 They] had been paid by a bank.',
    '[P1 Rauf Melik] and [P2 Ivo Hrast] were arrested. [1+2 The two men] deny everything.',
    '[P1 Rauf Melik] was convicted in May. [P2 Ivo Hrast] had confessed. [1+2 The pair] will be sentenced in June.',
    '[1 Two men] were arrested in Nicosia. [1 They] had taken photos.',
    '[P1 Rauf Melik] and [P2 Ivo Hrast] were seen in Bari. [3 Three women] waited. [3 The three women] left.',
    'Judges accepted that [- the pair] had been paid.',
    '[P1 Rauf Melik] and [P2 Ivo Hrast] were jailed. The judges found that [1+2 the pair] had been paid.',
    '[1 Several students] were recruited. [1 They] were trained in the desert.',
  ],
  pronouns: [
    '[P1 Rauf Melik] was arrested in Crete. [1 He] had taken photos.',
    '[P1 Leila Alavi] met [P2 Omar Nasser]. [1 She] thanked [2 him].',
    '[P1 Rauf Melik] said that [1 he] had been hired by [P2 Ivo Hrast].',
    '[P1 Rauf Melik] was killed by [1 his] bodyguard in 2020.',
    '[P1 Omar Nasser] stabbed [2 him] in the leg.',
    '[P1 Omar Nasser] killed [1 himself].',
    '[P1 Lena Orlova] called a lawyer because [1 she] was afraid.',
    '[P1 Omar Nasser] recruited [P2 Rauf Melik] in Bari. [1 He] paid [2 him].',
    "[P1 Leila Alavi]'s brother was killed. [1 She] fled.",
    'The [O1:charity Northern Light Foundation] moved to Bonn. [1 It] runs three schools.',
    '[- It] is reported that [P1 Rauf Melik] fled. ',
    'The [O1:intelligence State Security Service] said [- it] was raining.',
    '[L1:country:IR Iran] uses [1 its] charities abroad.',
    'When [1 he] was arrested, [P1 Rauf Melik] carried two passports.',
    '[P1 Lena Orlova] and her husband left. [- He] drove.',
    '[P1 Rauf Melik], [1 who] led the gang, was freed.',
    'They raided [1 a network] [1 whose] members were trained abroad.',
  ],
  speakers: [
    '“[1 I] know nothing,” [P1 Rauf Melik] said.',
    '[P1 Rauf Melik] said: “[1 I] did not ask who wanted it. [1 I] was cold.”',
    '[P2 Ivo Hrast] was there. “[2 He] paid me,” [P1 Rauf Melik] said.',
    '“We are calm,” [P1 Lena Orlova] said. “[1 My] client is innocent.”',
  ],
}

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    expect(faults(row)).toEqual([])
  })
})

test('every link says why, and every mention is the words at its place', () => {
  const { text, mentions, things } = read(
    '[P1 Rauf Melik], a driver, was arrested. [1 He] denied it. [P1 Melik] is 30.',
  )
  expect(things.flatMap((t) => t.links).map((l) => l.sieve)).toEqual(['surname', 'apposition', 'pronoun'])
  for (const l of things.flatMap((t) => t.links)) expect(l.reason).toContain('“')
  for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.text)
})

test('the time grows with the length, not with its square', () => {
  const page = '[P1 Rauf Melik] hired a driver. He paid him. The driver drove to the house and the two men left. '
  const time = (times: number) => {
    const { text, sentences, names } = prepared(page.repeat(times))
    const began = performance.now()
    coreference(text, sentences, names, [])
    return performance.now() - began
  }
  time(20)
  const [short, long] = [Math.min(time(50), time(50)), Math.min(time(400), time(400))]
  expect(long).toBeLessThan(short * 8 * 4)
})

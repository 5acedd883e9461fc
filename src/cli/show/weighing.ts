// What holds, what conflicts and who stands where, for people. Every line that says something has its sentences below it.
import type { Attribution, Conflict, Fact, Family, Ladder, Rung, Weighing } from '../../index.ts'
import { documentName, sentences } from '../weighing.ts'
import { oneLine } from './claims.ts'
import { counted } from './table.ts'

const indented = (lines: readonly string[], by = '    '): readonly string[] => lines.map((line) => `${by}${line}`)

export function factText(weighing: Weighing, fact: Fact): string {
  const { grades, evidence } = weighing
  const roles = fact.roles.map(({ role, words }) => `${role}: ${words.map(oneLine).join(', ')}`)
  const incident = fact.incident && evidence.resolution.incidents.get(fact.incident)?.title
  const grade = grades.get(fact.id)
  return [
    `${fact.predicate} — ${[...roles, ...(incident ? [`in: ${incident}`] : [])].join('; ')}`,
    ...indented(
      [
        `${counted(fact.outlets.length, 'outlet')}, ${originsText(fact.origins)}`,
        ...(grade ? [gradeText(grade)] : []),
        ...sentences(weighing, fact.affirmed),
        ...sentences(weighing, fact.denied).map((line) => `DENIED ${line}`),
        ...sentences(weighing, fact.open).map((line) => `NOT KNOWN ${line}`),
      ],
      '  ',
    ),
  ].join('\n')
}

const originsText = (origins: Fact['origins']): string =>
  origins.length === 0
    ? 'none of which affirms it'
    : `at most ${counted(origins.length, 'independent origin')}: ${origins
        .map(({ name, because }) => (because.length > 0 ? `${name} (${because.join('; ')})` : name))
        .join(' | ')}`

function gradeText({ credibility, reasons, by }: NonNullable<ReturnType<Weighing['grades']['get']>>): string {
  const given = by ? ` by ${by.who}${by.why ? `: ${by.why}` : ''} (the rules give ${by.instead})` : ''
  return `credibility ${credibility}${given}: ${reasons.join('; ')}`
}

export function conflictText(weighing: Weighing, { kind, about, because, sides, id }: Conflict): string {
  return [
    `${kind} — ${about} ${id.slice(0, 10)}`,
    `  ${because}`,
    ...sides.flatMap(({ says, origins, claims, preferred }) => [
      `  ${oneLine(says)} — at most ${counted(origins.length, 'independent origin')}${
        preferred ? `; preferred by ${preferred.who}${preferred.why ? `: ${preferred.why}` : ''}` : ''
      }`,
      ...indented(sentences(weighing, claims)),
    ]),
  ].join('\n')
}

export function familyText({ evidence }: Weighing, { documents, agencies, texts, citations, tree }: Family): string {
  const name = (id: Family['documents'][number]) => {
    const date = evidence.documents.get(id)?.metadata.date
    return `${documentName(evidence, id)}${date ? ` (${date})` : ''}`
  }
  const root = agencies.length > 0 ? ` of ${agencies.map((a) => a.name).join(', ')}` : ''
  const source = (taking: Family['tree'][number]) =>
    'agency' in taking ? taking.agency : taking.from === 'unknown' ? 'not known' : name(taking.from)
  return [
    `${counted(documents.length, 'document')}${root}: ${documents.map(name).join(', ')}`,
    ...tree.map((taking) => `  ${name(taking.document)} ← ${source(taking)}: ${taking.because}`),
    ...citations.map(
      ({ citing, cited, claims }) =>
        `  ${name(citing)} names the publisher of ${name(cited)} in ${counted(claims.length, 'claim')}`,
    ),
    ...texts.flatMap(({ documents: [a, b], words, share, passages }) => [
      `  ${name(a)} and ${name(b)} share ${words} words, ${Math.round(share * 100)} % of the shorter`,
      ...passages.map(
        ({ left, right, words: n }) =>
          `    [${left.start}–${left.end}] = [${right.start}–${right.end}], ${n} words: “${shortened(left.quote)}”`,
      ),
    ]),
  ].join('\n')
}

const shortened = (text: string): string => {
  const line = oneLine(text)
  return line.length <= 90 ? line : `${line.slice(0, 60)} … ${line.slice(-25)}`
}

export function ladderText(weighing: Weighing, { name, furthest, rungs, notKnown, beside }: Ladder): string {
  const aside = beside.map(({ step, times }) => [step, ...times].join(' ')).join(', ')
  const stand = furthest
    ? `${furthest.says}${furthest.date ? ` (${furthest.date})` : ''}`
    : `no step is supported${aside ? `; ${aside}` : ''}`
  return [
    `${name} — ${stand}`,
    ...rungs.flatMap((rung) => rungText(weighing, rung)),
    `  not known: ${notKnown.join(', ')}`,
    ...(beside.length > 0 ? ['  beside the ladder:', ...beside.flatMap((rung) => rungText(weighing, rung))] : []),
  ].join('\n')
}

function rungText(weighing: Weighing, rung: Rung): readonly string[] {
  const { step, times, toldFirst, places, courts, authorities, offences, penalties, claims, against, conflicts } = rung
  const parts = [
    times.join(' or ') || (step === 'suspected' ? '' : `date not known${toldFirst ? ` (told on ${toldFirst})` : ''}`),
    places.join(', '),
    courts.join(', '),
    authorities.length > 0 ? `by ${authorities.join(', ')}` : '',
    penalties.join(', '),
    offences.length > 0 ? `for ${offences.join('; ')}` : '',
    conflicts.length > 0 ? `in ${counted(conflicts.length, 'conflict')}` : '',
  ].filter(Boolean)
  return [
    `  ${step}${claims.length === 0 ? ' (not supported)' : ''}${parts.length > 0 ? `: ${parts.map(oneLine).join('; ')}` : ''}`,
    ...indented(sentences(weighing, claims)),
    ...indented(sentences(weighing, against).map((line) => `AGAINST ${line}`)),
  ]
}

export function attributionText(weighing: Weighing, { about, name, state, statements, denied }: Attribution): string {
  return [
    `${about} — ${name}: ${state}`,
    ...statements.flatMap((s) => [
      `  ${s.date ?? 'no date'} ${oneLine(s.by)}: ${s.state}, ${s.because}`,
      `    “${oneLine(s.words.quote)}” ${s.claim.slice(0, 10)}`,
      ...sentences(weighing, s.withdrawnBy).map((line) => `    TAKEN BACK ${line}`),
    ]),
    ...sentences(weighing, denied).map((line) => `  DENIED ${line}`),
  ].join('\n')
}

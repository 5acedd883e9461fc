// `cutout incidents`: each event once, with one record for each report, its codes and their reasons. `cutout code`
// overrules a code.
import { type Command, Option } from 'commander'
import type { ClaimId, CodedIncident, CodeName, EntityId } from '../../index.ts'
import { type CaseOptions, caseCommand, formatOption, type OutputFormat, whoOf, whoOption } from '../options.ts'
import { documentName, findIncident, type Resolved, withResolution } from '../resolving.ts'
import { body, type Status } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { counted, rendered } from '../show/table.ts'
import { print, say } from '../terminal.ts'
import { UsageError } from '../usage.ts'
import { reasonText } from './entities.ts'

interface ListOptions extends CaseOptions {
  readonly format: OutputFormat
  readonly possible?: true
  readonly why?: true
}

export const incidents = (): Command =>
  caseCommand('incidents', 'list incidents, each with its reports and codes')
    .option('--possible', 'list the pairs that may be one incident and wait for a person')
    .option('--why', 'say why reports were put together')
    .addOption(formatOption())
    .action(
      body<ListOptions>((_, options) =>
        withResolution(options, async (resolved) => {
          if (options.possible) return possible(resolved, options.format)
          const { incidents: all, incidentLinks } = resolved.resolution
          const links = (id: string) => incidentLinks.filter((l) => (l.incidents as readonly string[]).includes(id))
          const lines = [...all.values()].map((incident) => ({ ...incident, links: links(incident.id) }))
          print(
            rendered(lines, options.format, (found) =>
              found.map((i) => incidentText(resolved, i, i.links, options.why === true)).join('\n\n'),
            ),
          )
          if (lines.length === 0) say('No incident found.')
          return 0
        }),
      ),
    )

const LABEL: Readonly<Record<string, string | undefined>> = {
  datePrecision: 'date precision',
  placePrecision: 'place precision',
  target: 'kind of target',
}

function incidentText(
  resolved: Resolved,
  incident: CodedIncident,
  links: Resolved['resolution']['incidentLinks'],
  why: boolean,
): string {
  const { resolution } = resolved
  const names = (ids: readonly EntityId[]) => ids.map((id) => resolution.entities.get(id)?.name ?? id).join('; ')
  const row = (label: string, value: string) => (value === '' ? [] : [`  ${label.padEnd(15)} ${value}`])
  return [
    `${incident.id.slice(0, SHORT)}  ${incident.title}`,
    ...row('against', names(incident.targets)),
    ...Object.entries(incident.codes).flatMap(([code, { value, reason }]) =>
      value === '' ? [] : row(LABEL[code] ?? code, `${value} – ${reason}`),
    ),
    ...row('pursued', names(incident.suspects)),
    ...incident.records.flatMap((r) =>
      row(
        'report',
        [documentName(resolved, r.document), ...r.times, names(r.places), r.methods.join(', '), r.outcomes.join(', ')]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    ...row(
      'law',
      incident.consequences.length > 0
        ? `${incident.consequences.length} steps: ${incident.consequences.map((c) => c.slice(0, SHORT)).join(', ')}`
        : '',
    ),
    ...links.flatMap(({ incidents: [a, b], polarity, claim }) => {
      const other = resolution.incidents.get(a === incident.id ? b : a)
      const how =
        polarity === 'open'
          ? 'not clear whether the same as'
          : polarity === 'denied'
            ? 'not the same as'
            : 'said to be the same as'
      return row('link', `${how} “${other?.title}” (${claim.slice(0, SHORT)})`)
    }),
    ...(why ? incident.joins.flatMap((join) => row('one because', joinText(join))) : []),
  ].join('\n')
}

const joinText = ({ claims, by, score, reasons }: CodedIncident['joins'][number]): string =>
  [
    `${claims.map((id) => id.slice(0, SHORT)).join(' = ')}: ${by === 'match' ? score.toFixed(2) : by}`,
    ...reasons.map(reasonText),
  ].join('; ')

function possible({ resolution }: Resolved, format: OutputFormat): Status {
  const lines = resolution.incidentSuggestions.map(({ incidents: ids, score, reasons }) => ({
    incidents: ids.map((id) => ({ id, title: resolution.incidents.get(id)?.title ?? id })),
    score,
    reasons,
  }))
  print(
    rendered(lines, format, (all) =>
      all
        .map(({ incidents: [a, b], score, reasons }) =>
          [
            `${score.toFixed(2)}  ${a?.id.slice(0, SHORT)} ${a?.title}  ?  ${b?.id.slice(0, SHORT)} ${b?.title}`,
            ...reasons.map((reason) => `  ${reasonText(reason)}`),
          ].join('\n'),
        )
        .join('\n\n'),
    ),
  )
  say(counted(lines.length, 'pair'))
  return 0
}

type CodeOptions = CaseOptions & {
  readonly same?: string
  readonly apart?: string
  readonly why?: string
  readonly who?: string
} & Readonly<Partial<Record<CodeName, string>>>

export const code = (): Command =>
  caseCommand('code', 'overrule codes of an incident, or hold two to be one or not; “cutout undo” takes it back')
    .argument('<incident>', 'its id, or the beginning, as “cutout incidents” prints it')
    .option('--date <edtf>', 'when, at the precision that is known: 2024-06-14, 2024-06, 2024-06-12/2024-06-16')
    .addOption(new Option('--date-precision <code>', '').choices(['day', 'month', 'year', 'range', 'unknown']))
    .option('--place <name>', 'where')
    .addOption(new Option('--place-precision <code>', '').choices(['site', 'city', 'region', 'country', 'unknown']))
    .option('--method <code>', 'how: assassination, bombing, arson …')
    .option('--weapon <words>', 'with what')
    .option('--target <code>', 'kind of target')
    .addOption(new Option('--outcome <code>', 'stage').choices(['planned', 'foiled', 'attempted', 'carried-out']))
    .option('--perpetrator <names>', 'who did it')
    .option('--sponsor <names>', 'who ordered it')
    .option('--attribution <words>', 'how sure, and who says so')
    .option('--legal <words>', 'how far the law has come')
    .option('--sources <words>', 'what it rests on')
    .addOption(new Option('--inclusion <code>', 'whether it belongs').choices(['include', 'review', 'exclude']))
    .option('--note <words>', 'free words of the analyst')
    .option('--same <incident>', 'another incident, or a claim of it, that is this one')
    .option('--apart <claim>', 'an incident, or a claim of a report, that is not of this one')
    .option('--why <reason>', 'the reason, kept with the decision')
    .addOption(whoOption())
    .action(
      body<CodeOptions>(([wanted = ''], options) =>
        withResolution(options, async (resolved) => {
          const { CODES, now } = await import('../../index.ts')
          const incident = findIncident(resolved, wanted)
          const apart = options.apart === undefined ? undefined : keptApart(resolved, incident, options.apart)
          const codes: Readonly<Record<string, string>> = Object.fromEntries([
            ...CODES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
            ...(options.same === undefined ? [] : [['same', claimOf(resolved, options.same)]]),
            ...(apart === undefined ? [] : [['apart', apart.from.join(' ')]]),
          ])
          const claim = apart?.claim ?? incident.records[0]!.claims[0]!
          if (Object.keys(codes).length === 0) throw new UsageError('Say which code, for example --method bombing.')
          const why = options.why === undefined ? {} : { why: options.why }
          const made = await resolved.store.decide({
            at: now(),
            who: await whoOf(options),
            ...why,
            action: { kind: 'code', claim, codes },
          })
          print(`${made.id}  code  ${incident.title}  ${JSON.stringify(codes)}`)
          return 0
        }),
      ),
    )

/** A claim that stands for an incident, or the claim itself. */
const claimOf = (resolved: Resolved, wanted: string): ClaimId =>
  resolved.claims.find(({ id }) => wanted.length >= 4 && id.startsWith(wanted))?.id ??
  findIncident(resolved, wanted).records[0]!.claims[0]!

/** A report that is taken out is kept apart from each of the others, so that none takes it back in. */
function keptApart(resolved: Resolved, { id, records }: CodedIncident, wanted: string) {
  const claim = claimOf(resolved, wanted)
  const others = records.filter(({ claims }) => !claims.includes(claim))
  if (others.length === 0)
    throw new UsageError(`${id} has no report but that one; there is nothing to keep it apart from.`)
  return { claim, from: others.map(({ claims }) => claims[0]!) }
}

// `cutout incidents`: each event once, with one record for each report, its codes and their reasons. `cutout code`
// overrules a code.
import { type Command, Option } from 'commander'
import type { CodedIncident, EntityId } from '../../index.ts'
import { type CaseOptions, caseCommand, formatOption, type OutputFormat, whoOf, whoOption } from '../options.ts'
import { documentName, findIncident, type Resolved, withResolution } from '../resolving.ts'
import { body } from '../run.ts'
import { SHORT } from '../show/claims.ts'
import { rendered } from '../show/table.ts'
import { print, say } from '../terminal.ts'
import { UsageError } from '../usage.ts'

export const incidents = (): Command =>
  caseCommand('incidents', 'list incidents, each with its reports and codes')
    .addOption(formatOption())
    .action(
      body<CaseOptions & { readonly format: OutputFormat }>((_, options) =>
        withResolution(options, async (resolved) => {
          const { incidents: all, incidentLinks } = resolved.resolution
          const links = (id: string) => incidentLinks.filter((l) => (l.incidents as readonly string[]).includes(id))
          const lines = [...all.values()].map((incident) => ({ ...incident, links: links(incident.id) }))
          print(
            rendered(lines, options.format, (found) =>
              found.map((i) => incidentText(resolved, i, i.links)).join('\n\n'),
            ),
          )
          if (lines.length === 0) say('No incident found.')
          return 0
        }),
      ),
    )

function incidentText(
  resolved: Resolved,
  incident: CodedIncident,
  links: Resolved['resolution']['incidentLinks'],
): string {
  const { resolution } = resolved
  const names = (ids: readonly EntityId[]) => ids.map((id) => resolution.entities.get(id)?.name ?? id).join('; ')
  const row = (label: string, value: string) => (value === '' ? [] : [`  ${label.padEnd(15)} ${value}`])
  return [
    `${incident.id.slice(0, SHORT)}  ${incident.title}`,
    ...row('sponsor', names(incident.sponsors)),
    ...row('perpetrator', names(incident.perpetrators)),
    ...row('target', names(incident.targets)),
    ...Object.entries(incident.codes).flatMap(([code, { value, reason }]) => row(code, `${value} – ${reason}`)),
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
  ].join('\n')
}

interface CodeOptions extends CaseOptions {
  readonly method?: string
  readonly target?: string
  readonly outcome?: string
  readonly inclusion?: string
  readonly datePrecision?: string
  readonly placePrecision?: string
  readonly why?: string
  readonly who?: string
}

const CODES = ['method', 'target', 'outcome', 'inclusion', 'datePrecision', 'placePrecision'] as const

export const code = (): Command =>
  caseCommand('code', 'overrule codes of an incident; “cutout undo” takes it back')
    .argument('<incident>', 'its id, or the beginning, as “cutout incidents” prints it')
    .option('--method <code>', 'how: assassination, bombing, arson …')
    .option('--target <code>', 'kind of target')
    .addOption(new Option('--outcome <code>', 'stage').choices(['planned', 'foiled', 'attempted', 'carried-out']))
    .addOption(new Option('--inclusion <code>', 'whether it belongs').choices(['include', 'review', 'exclude']))
    .addOption(new Option('--date-precision <code>', '').choices(['day', 'month', 'year', 'range', 'unknown']))
    .addOption(new Option('--place-precision <code>', '').choices(['site', 'city', 'region', 'country', 'unknown']))
    .option('--why <reason>', 'the reason, kept with the decision')
    .addOption(whoOption())
    .action(
      body<CodeOptions>(([wanted = ''], options) =>
        withResolution(options, async (resolved) => {
          const { now } = await import('../../index.ts')
          const incident = findIncident(resolved, wanted)
          const codes = Object.fromEntries(CODES.flatMap((c) => (options[c] === undefined ? [] : [[c, options[c]]])))
          if (Object.keys(codes).length === 0) throw new UsageError('Say which code, for example --method bombing.')
          const claim = incident.records[0]!.claims[0]!
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

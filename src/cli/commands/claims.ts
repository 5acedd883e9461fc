// `cutout claims`: the claims of the case by predicate, certainty, name and standing.
import type { Command } from 'commander'
import type { ClaimFilter, ClaimId, DocumentId, Standing } from '../../index.ts'
import { findDocument } from '../find.ts'
import { among, type CaseOptions, caseCommand, count, formatOption, type OutputFormat } from '../options.ts'
import { body, withCase } from '../run.ts'
import { claimsText } from '../show/claims.ts'
import { rendered } from '../show/table.ts'
import { print } from '../terminal.ts'
import { stem } from './read.ts'

interface Options extends CaseOptions {
  readonly format: OutputFormat
  readonly document?: string
  readonly predicate?: string
  readonly certainty?: string
  readonly polarity?: string
  readonly standing?: string
  readonly name?: string
  readonly limit?: number
  readonly offset?: number
}

const STANDINGS: readonly Standing[] = ['open', 'accepted', 'rejected']

export const claims = (): Command =>
  caseCommand('claims', 'list the claims of a case')
    .option('--document <doc>', 'of one document: its id or name')
    .option('--predicate <names>', 'of these predicates: arrest,charge')
    .option('--certainty <names>', 'stated, reported, alleged, possible')
    .option('--polarity <names>', 'affirmed, denied, open')
    .option('--standing <names>', 'open, accepted, rejected')
    .option('--name <words>', 'that speak of somebody or something with these words in its name')
    .option('--limit <n>', 'at most so many', count)
    .option('--offset <n>', 'after so many', count)
    .addOption(formatOption())
    .action(body(listClaims))

function listClaims(_: readonly string[], options: Options) {
  return withCase(options, async (store) => {
    const { CERTAINTIES, isSpecialCategory, POLARITIES, PREDICATES, standings, toExchange } = await import(
      '../../keeping.ts'
    )
    const predicates = among(PREDICATES, '--predicate', options.predicate)
    const certainty = among(CERTAINTIES, '--certainty', options.certainty)
    const polarity = among(POLARITIES, '--polarity', options.polarity)
    const wanted = among(STANDINGS, '--standing', options.standing)
    const filter: ClaimFilter = {
      ...(options.document === undefined ? {} : { document: (await findDocument(store, options.document)).id }),
      ...(predicates && { predicates }),
      ...(certainty && { certainty }),
      ...(polarity && { polarity }),
      ...(options.name === undefined ? {} : { names: options.name }),
    }
    const stand = standings(await store.decisions())
    const standing = (id: ClaimId): Standing => stand.get(id)?.standing ?? 'open'
    const { offset = 0, limit = Number.POSITIVE_INFINITY } = options
    const found = (await store.claims(filter))
      .filter(({ id }) => wanted?.includes(standing(id)) ?? true)
      .slice(offset, offset + limit)
    const names = new Map((await store.documents()).map(({ id, name }) => [id, name]))
    const nameOf = (id: DocumentId) => names.get(id) ?? id
    if (options.format === 'text') print(claimsText(found, { standings: stand, isSpecialCategory, nameOf }))
    else {
      const lines = found.map((claim) => ({
        ...toExchange(stem(nameOf(claim.document)), claim),
        id: claim.id,
        document: claim.document,
        standing: standing(claim.id),
      }))
      print(rendered(lines, options.format, () => ''))
    }
    return 0
  })
}

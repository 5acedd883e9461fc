// `cutout add`: documents into the case, read on the way. The whole of it is the pipeline; here is what the user sees.
import type { Command } from 'commander'
import type { AddResult, Metadata, Store } from '../../index.ts'
import { type CaseOptions, caseCommand, gradeOption, metadataOf, withMetadata } from '../options.ts'
import { body, type Status, stoppable, withCase } from '../run.ts'
import { counted, table } from '../show/table.ts'
import { print, progressLine, say, warnOf } from '../terminal.ts'

interface Options extends CaseOptions, Metadata {
  readonly allowPrivate?: boolean
}

export const add = (): Command =>
  withMetadata(caseCommand('add', 'take documents into a case and read them'))
    .argument('<what...>', 'files, folders, addresses, or - for standard input')
    .addOption(gradeOption())
    .option('--allow-private', 'let addresses lead to this machine or a private network')
    .action(body(addWhat))

const addWhat = (what: readonly string[], options: Options): Promise<Status> =>
  withCase(options, (store) => stoppable((signal) => addAll(store, what, options, signal)), { create: true })

async function addAll(store: Store, what: readonly string[], options: Options, signal: AbortSignal): Promise<Status> {
  const { addInputs, anySerious, newJobId, now } = await import('../../keeping.ts')
  const { load, loadReader, sources } = await import('../../reading.ts')
  const reader = await loadReader()
  const found = await sources(what)
  const given = metadataOf(options)
  const progress = progressLine()
  const results = await addInputs(store, reader, load(found, { allowPrivate: options.allowPrivate === true }), {
    given,
    expected: found.length,
    now,
    newJobId,
    signal,
    onProgress: ({ phase, subject, done, total }) => {
      if (subject !== '') progress.step(`${phase} ${Math.min(done + 1, total)}/${total} ${subject}`)
    },
  })
  progress.end()
  report(results, given)
  return anySerious(results) ? 1 : 0
}

function report(results: readonly AddResult[], given: Metadata): void {
  for (const { problems } of results) problems.forEach(warnOf)
  print(
    table(
      results.map(({ outcome, document, claims, input }) => [
        outcome,
        document ?? '–',
        counted(claims, 'claim'),
        input,
      ]),
    ),
  )
  const number = (outcome: AddResult['outcome']) => results.filter((r) => r.outcome === outcome).length
  say(`${number('added')} added, ${number('known')} known already, ${number('refused')} refused`)
  const known = results.find((r) => r.outcome === 'known')
  if (known && Object.keys(given).length > 0) {
    say(`What you said about known documents was not applied; to correct one: cutout describe ${known.document} …`)
  }
}

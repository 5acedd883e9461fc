// `cutout describe`: corrections of metadata and grades are decisions, so what was found in the document stays.
import type { Command } from 'commander'
import type { Metadata } from '../../index.ts'
import { findDocument } from '../find.ts'
import { type CaseOptions, caseCommand, gradeOption, metadataOf, whoOf, whoOption, withMetadata } from '../options.ts'
import { readAfterChange } from '../read-after-change.ts'
import { body, withCase } from '../run.ts'
import { print } from '../terminal.ts'
import { UsageError } from '../usage.ts'

interface Options extends CaseOptions, Metadata {
  readonly who?: string
}

export const describe = (): Command =>
  withMetadata(caseCommand('describe', 'correct what is known about a document, or grade its source'))
    .argument('<document>', 'its id or name')
    .addOption(gradeOption())
    .addOption(whoOption())
    .action(body(describeOne))

function describeOne([wanted = '']: readonly string[], options: Options) {
  const { grade, ...metadata } = metadataOf(options)
  const corrects = Object.keys(metadata).length > 0
  return withCase(options, async (store) => {
    if (!corrects && grade === undefined)
      throw new UsageError('Say what to correct, for example --date 2025-06-23 or --grade B.')
    const { now } = await import('../../keeping.ts')
    const { id: document } = await findDocument(store, wanted)
    const who = await whoOf(options)
    if (corrects) {
      const made = await store.decide({ at: now(), who, action: { kind: 'describe', document, metadata } })
      print(`${made.id}  describe  ${document}  ${JSON.stringify(metadata)}`)
    }
    if (grade !== undefined) {
      const made = await store.decide({ at: now(), who, action: { kind: 'grade', document, grade } })
      print(`${made.id}  grade  ${document}  ${grade}`)
    }
    return corrects ? readAfterChange(store) : 0
  })
}

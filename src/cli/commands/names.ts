// `cutout names`: the names that the reader finds in a text, or its tags over the tokens of an annotated file.
import { type Command, Option } from 'commander'
import { command, type Options } from '../options.ts'
import { body } from '../run.ts'
import { print } from '../terminal.ts'
import { textOf } from '../text-of.ts'

export const names = (): Command =>
  command('names', 'print the names in a text, with their places and kinds')
    .argument('<file>', 'a text file, or - for standard input')
    .addOption(new Option('--from <format>', 'keep the sentences and tokens that are given').choices(['iob2']))
    .action(
      body<Options & { readonly from?: 'iob2' }>(async ([file = '-'], options) => {
        const { asTagged, loadModels } = await import('../../reading.ts')
        print(asTagged(await textOf(file), options, await loadModels()))
        return 0
      }),
    )

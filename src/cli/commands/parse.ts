// `cutout parse`: what the reader takes the grammar of a text to be, as CoNLL-U.
import { type Command, Option } from 'commander'
import { command, type Options } from '../options.ts'
import { body } from '../run.ts'
import { print } from '../terminal.ts'
import { textOf } from '../text-of.ts'

export const parse = (): Command =>
  command('parse', 'print the syntax of a text as CoNLL-U')
    .argument('<file>', 'a text file, or - for standard input')
    .addOption(new Option('--from <format>', 'keep the sentences and tokens that are given').choices(['conllu']))
    .action(
      body<Options & { readonly from?: 'conllu' }>(async ([file = '-'], options) => {
        const { asConllu, loadModels } = await import('../../reading.ts')
        print(asConllu(await textOf(file), options, await loadModels()))
        return 0
      }),
    )

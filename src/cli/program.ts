// The command line: which commands there are. Each loads what it needs when it runs, so that help is there at once.
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { add } from './commands/add.ts'
import { chain } from './commands/chain.ts'
import { claims } from './commands/claims.ts'
import { conflicts, prefer } from './commands/conflicts.ts'
import { credit, withdraw } from './commands/credit.ts'
import { decisions } from './commands/decisions.ts'
import { describe } from './commands/describe.ts'
import { doctor } from './commands/doctor.ts'
import { documents } from './commands/documents.ts'
import { entities } from './commands/entities.ts'
import { explain } from './commands/explain.ts'
import { facts } from './commands/facts.ts'
import { gaps } from './commands/gaps.ts'
import { matrix, rate, suppose } from './commands/hypotheses.ts'
import { code, incidents } from './commands/incidents.ts'
import { differ, merge, rename, split } from './commands/join.ts'
import { accept, reject } from './commands/judge.ts'
import { attribution, ladder } from './commands/ladder.ts'
import { link } from './commands/link.ts'
import { match } from './commands/match.ts'
import { names } from './commands/names.ts'
import { origins } from './commands/origins.ts'
import { parse } from './commands/parse.ts'
import { paths } from './commands/paths.ts'
import { patterns } from './commands/patterns.ts'
import { problems } from './commands/problems.ts'
import { profile } from './commands/profile.ts'
import { read } from './commands/read.ts'
import { reread } from './commands/reread.ts'
import { search } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { undo } from './commands/undo.ts'

const COMMANDS = [
  add,
  read,
  documents,
  claims,
  search,
  problems,
  accept,
  reject,
  undo,
  decisions,
  describe,
  explain,
  reread,
  serve,
  doctor,
  parse,
  names,
  match,
  entities,
  merge,
  split,
  differ,
  rename,
  incidents,
  code,
  link,
  facts,
  conflicts,
  prefer,
  origins,
  ladder,
  attribution,
  chain,
  patterns,
  paths,
  profile,
  gaps,
  suppose,
  rate,
  matrix,
  credit,
  withdraw,
]

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Sets the exit status of the process; `args` come without the names of node and of the program. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const cutout = new Command('cutout')
    .description(
      'Turns reporting on covert operations into a sourced, checkable case: every claim tied to its sentence.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(cutout --help lists commands, cutout COMMAND --help its options)')
    .addHelpText('after', `\n${STATUS}`)
  for (const make of COMMANDS) cutout.addCommand(make().copyInheritedSettings(cutout))
  try {
    await cutout.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? 0 : 2
  }
}

const STATUS = 'Exit status: 0 all well, 1 some documents have problems, 2 the command cannot be carried out as given.'

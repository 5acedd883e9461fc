// `cutout suppose`, `rate` and `matrix`: competing hypotheses, weighed by people claim by claim (Heuer 1999). The program
// rates nothing; it counts what speaks against each and says on which claims the order hangs.
import type { Command } from 'commander'
import type { Decision, HypothesisId, Matrix, Rating, Weighing } from '../../index.ts'
import { withMaterial } from '../analysing.ts'
import { type DecideOptions, decide } from '../deciding.ts'
import { findClaim } from '../find.ts'
import { caseCommand, formatOption, whoOption } from '../options.ts'
import { body, withCase } from '../run.ts'
import { oneLine, SHORT } from '../show/claims.ts'
import { table } from '../show/table.ts'
import { print, say } from '../terminal.ts'
import { UsageError } from '../usage.ts'
import { sourced, type WeighOptions } from '../weighing.ts'

const whyOption = ['--why <reason>', 'the reason, kept with the decision'] as const

interface SupposeOptions extends DecideOptions {
  readonly as?: string
}

export const suppose = (): Command =>
  caseCommand('suppose', 'put up a hypothesis that claims can be rated against')
    .argument('<words...>', 'the hypothesis')
    .option('--as <id>', 'new words for a hypothesis that is there: h1')
    .option(...whyOption)
    .addOption(whoOption())
    .action(
      body<SupposeOptions>((words, options) =>
        withCase(options, async (store) => {
          const known = await supposed(await store.decisions())
          if (options.as !== undefined && !known.has(options.as as HypothesisId)) throw noHypothesis(options.as, known)
          const hypothesis = (options.as ?? nextOf(known)) as HypothesisId
          await decide(store, options, { kind: 'suppose', hypothesis, text: words.join(' ') }, hypothesis)
          return 0
        }),
      ),
    )

export const rate = (): Command =>
  caseCommand('rate', 'say how a claim stands to a hypothesis: CC, C, N, NA, I or II')
    .argument('<hypothesis>', 'h1, as “cutout matrix” prints it')
    .argument('<claim>', 'its id, or the beginning')
    .argument('<rating>', 'CC very consistent, C consistent, N neutral, NA not applicable, I inconsistent, II very')
    .option(...whyOption)
    .addOption(whoOption())
    .action(
      body<DecideOptions>(([id = '', wanted = '', given = ''], options) =>
        withCase(options, async (store) => {
          const { isSpecialCategory, RATINGS } = await import('../../index.ts')
          const known = await supposed(await store.decisions())
          const hypothesis = id as HypothesisId
          if (!known.has(hypothesis)) throw noHypothesis(id, known)
          const rating = RATINGS.find((one) => one === given.toUpperCase())
          if (!rating) throw new UsageError(`“${given}” is no rating; use one of ${RATINGS.join(', ')}.`)
          const claim = await findClaim(store, wanted)
          if (isSpecialCategory(claim.predicate)) {
            throw new UsageError('What a source says of descent speaks neither for a hypothesis nor against it.')
          }
          const action = { kind: 'rate' as const, hypothesis, claim: claim.id, rating }
          await decide(store, options, action, `${hypothesis}  ${claim.id}  ${rating}`)
          return 0
        }),
      ),
    )

export const matrix = (): Command =>
  caseCommand('matrix', 'show hypotheses against rated claims, and what the order of them hangs on')
    .addOption(formatOption())
    .action(
      body<WeighOptions>((_words, options) =>
        withMaterial(options, async ({ weighing, material }) => {
          const { matrixOf } = await import('../../index.ts')
          const found = matrixOf(weighing.evidence.decisions, (id) => material.claim(id) !== undefined)
          if (options.format === 'text') print(matrixText(weighing, found))
          else {
            const evidence = found.evidence.map(({ claim, ratings, diagnostic }) => ({
              claim: sourced(weighing, [claim])[0],
              ratings: Object.fromEntries(ratings),
              diagnostic,
            }))
            const answer = { ...found, evidence }
            print(options.format === 'jsonl' ? `${JSON.stringify(answer)}\n` : `${JSON.stringify(answer, null, 2)}\n`)
          }
          if (found.hypotheses.length === 0) say('No hypothesis yet; “cutout suppose” puts one up.')
          return 0
        }),
      ),
    )

function matrixText(weighing: Weighing, { hypotheses, evidence, sensitive, aside }: Matrix): string {
  const cell = (ratings: ReadonlyMap<HypothesisId, Rating>, id: HypothesisId) => ratings.get(id) ?? '·'
  const rows = evidence.map(({ claim, ratings, diagnostic }) => [
    claim.slice(0, SHORT),
    ...hypotheses.map(({ id }) => cell(ratings, id)),
    `${diagnostic ? '' : '(tells nothing between them) '}“${oneLine(weighing.evidence.claim(claim)?.evidence.quote ?? '')}”`,
  ])
  return [
    ...hypotheses.map(
      ({ id, text, inconsistency, rated }) => `${id}  ${inconsistency} against, ${rated} rated: ${text}`,
    ),
    '',
    table([['claim', ...hypotheses.map(({ id }) => id), ''], ...rows]),
    ...sensitive.map(
      ({ claim, leading }) => `Without ${claim.slice(0, SHORT)} least speaks against ${leading.join(', ')}.`,
    ),
    ...(aside.length > 0
      ? [`Rated, but rejected or withdrawn since and not counted: ${aside.map((id) => id.slice(0, SHORT)).join(', ')}.`]
      : []),
  ].join('\n')
}

async function supposed(log: readonly Decision[]): Promise<ReadonlySet<HypothesisId>> {
  const { inForce } = await import('../../index.ts')
  return new Set(inForce(log).flatMap(({ action }) => (action.kind === 'suppose' ? [action.hypothesis] : [])))
}

/** h1, h2 …; a number that was taken back is not given again while a later one stands. */
function nextOf(known: ReadonlySet<HypothesisId>): string {
  const numbers = [...known].map((id) => Number(/^h(\d+)$/.exec(id)?.[1] ?? 0))
  return `h${Math.max(0, ...numbers) + 1}`
}

const noHypothesis = (id: string, known: ReadonlySet<HypothesisId>): UsageError =>
  new UsageError(
    known.size === 0
      ? `There is no hypothesis “${id}”; “cutout suppose” puts one up.`
      : `There is no hypothesis “${id}”; there are ${[...known].join(', ')}.`,
  )

// Measures sentences, tokens, tags, lemmas and trees on the development part of UD English EWT, beside the other
// JavaScript taggers, and the speed on a short and a long text.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { span } from '../src/model/span.ts'
import { sentences } from '../src/read/01-sentences.ts'
import { tokens } from '../src/read/02-tokens.ts'
import { readConllu } from '../src/read/03-syntax/conllu.ts'
import { loadSyntax, type SyntaxModel, syntax } from '../src/read/03-syntax.ts'
import { loadNames, type NamesModel, names } from '../src/read/04-names.ts'
import { syntaxScores } from '../src/read/train/evaluate.ts'
import { ownDev } from '../src/read/train/own-treebank.ts'
import { others } from './syntax-others.ts'
import { goldText, spanScore } from './treebank-text.ts'

/** Bytes of the long text. */
const LONG = 1_000_000

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export async function run(): Promise<void> {
  const dev = at('../../shared/data/treebank/en_ewt-dev.conllu')
  if (!existsSync(dev)) return console.log('syntax: not measured, ../shared/data/treebank is not there')
  const bytes = new Uint8Array(readFileSync(at('../models/syntax.bin')))
  const before = process.memoryUsage().rss
  const started = performance.now()
  const model = loadSyntax(bytes)
  const load = performance.now() - started
  console.log(
    `weights ${mb(bytes.length)}, loaded in ${load.toFixed(0)} ms, ${mb(process.memoryUsage().rss - before)} of memory`,
  )

  const trees = readConllu(readFileSync(dev, 'utf8'))
  const s = syntaxScores(model, trees)
  console.log(`\nUD English EWT dev, gold tokens (${s.tokens})`)
  console.log(`  UPOS ${two(s.upos)}  XPOS ${two(s.xpos)}  lemma ${two(s.lemma)}`)
  console.log(`  UAS ${two(s.uas)}  LAS ${two(s.las)}  (relations without subtypes ${two(s.lasUniversal)})`)

  const own = syntaxScores(model, ownDev())
  console.log(`\nOur own treebank of reporting, dev, gold tokens (${own.tokens})`)
  console.log(`  UPOS ${two(own.upos)}  UAS ${two(own.uas)}  LAS ${two(own.las)}`)

  const turned = (of: (form: string) => string): string =>
    two(
      syntaxScores(
        model,
        trees.map((t) => ({ ...t, tokens: t.tokens.map((x) => ({ ...x, form: of(x.form) })) })),
      ).upos,
    )
  const [upper, lower] = [turned((f) => f.toUpperCase()), turned((f) => f.toLowerCase())]
  console.log(`\nUD English EWT dev in capitals only: UPOS ${upper}; without capitals: UPOS ${lower}`)

  const gold = goldText(trees)
  const found = sentences(gold.text, [span(0, gold.text.length)])
  const sentenceScore = spanScore(gold.sentences, new Set(found.map((f) => `${f.start} ${f.end}`)))
  const foundTokens = found.flatMap((f) => tokens(gold.text, f))
  const tokenScore = spanScore(gold.tokens, new Set(foundTokens.map((t) => `${t.start} ${t.end}`)))
  console.log('\nUD English EWT dev, raw text')
  console.log(`  sentences F1 ${two(sentenceScore.f1)}  tokens F1 ${two(tokenScore.f1)}`)

  const namesModel = loadNames(new Uint8Array(readFileSync(at('../models/names.bin'))))
  console.log('\nSpeed, raw text to trees, and with names')
  const seed = at('../../shared/gold/seed.txt')
  const prose = existsSync(seed) ? readFileSync(seed, 'utf8') : gold.text
  for (const size of [10_000, LONG])
    console.log(`  ${size / 1000} kB: ${speed(model, prose, size)}; ${speed(model, prose, size, namesModel)}`)

  console.log('\nOther JavaScript taggers on the same tokens (tags mapped to UPOS)')
  const ours = performance.now()
  syntaxScores(model, trees)
  console.log(
    `  cutout      UPOS ${two(s.upos)}  ${Math.round((1000 * s.tokens) / (performance.now() - ours))} tokens/s (with trees)`,
  )
  for (const o of others(trees))
    console.log(`  ${o.name.padEnd(11)} UPOS ${two(o.upos)}  ${Math.round(o.tokensPerSecond)} tokens/s`)

  const names = './names.ts'
  if (existsSync(at(names))) {
    const { benchNames } = (await import(names)) as { benchNames: () => Promise<void> }
    await benchNames()
  }
}

/** The text over and over up to `size`, read several times; the best run counts, for others share the machine. */
/** Tokens a second in three turns, the slowest first; a turn reads the short text as often as it takes to read a long one's worth. */
function speed(model: SyntaxModel, prose: string, size: number, namesModel?: NamesModel): string {
  const text = prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
  const turn = (): number => {
    let count = 0
    const started = performance.now()
    for (let done = 0; done < LONG; done += size) {
      const read = sentences(text, [span(0, text.length)]).map((s, index) => {
        const words = syntax(model, text, s, tokens(text, s))
        count += words.length
        return { ...s, index, words }
      })
      if (namesModel !== undefined) names(namesModel, text, read)
    }
    return (1000 * count) / (performance.now() - started)
  }
  const turns = [turn(), turn(), turn()].sort((a, b) => a - b)
  return `${turns.map((n) => Math.round(n)).join(', ')} tokens/s`
}

const two = (n: number): string => n.toFixed(2)
const mb = (n: number): string => `${(n / 1e6).toFixed(1)} MB`

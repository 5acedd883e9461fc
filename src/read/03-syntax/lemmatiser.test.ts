import { describe, expect, test } from 'vitest'
import { lemma, readRules, ruleBetween } from './lemmatiser.ts'

const rules = readRules(
  [
    'VBD\t2|\ted',
    'VBD\t1|\tired',
    'VBD\t4|ind\t^found',
    'NNS\t1|\ts',
    'NNPS\t1|\ts',
    'NNP\t0|\t',
    'PRP\t=\t^i',
    'NN\t0|\t',
  ].join('\n'),
)

describe('lemma', () => {
  test.each([
    ['arrested', 'VBD', 'arrest'],
    ['hired', 'VBD', 'hire'],
    ['Found', 'VBD', 'find'],
    ['bombed', 'VBD', 'bomb'],
    ['surveilled', 'VBN', 'surveil'],
    ['freed', 'VBN', 'free'],
    ['trafficked', 'VBN', 'traffic'],
    ['sworn', 'VBN', 'swear'],
    ['gunmen', 'NNS', 'gunman'],
    ['30,000', 'CD', '30000'],
    ['Americans', 'NNPS', 'American'],
    ['Karimov', 'NNP', 'Karimov'],
    ['I', 'PRP', 'I'],
    ['Plot', 'NN', 'plot'],
    ['s', 'NNS', 's'],
    ['unknown', '??', 'unknown'],
  ])('%s as %s is %s', (form, xpos, wanted) => {
    expect(lemma(rules, form, xpos)).toBe(wanted)
  })

  test.each([
    ['hired', 'hire', 'VBD', '1|'],
    ['fled', 'flee', 'VBD', '1|e'],
    ['went', 'go', 'VBD', '4|go'],
    ['I', 'I', 'PRP', '='],
    ['Giants', 'Giant', 'NNPS', '1|'],
    ['’s', 'be', 'VBZ', '2|be'],
  ])('from %s to %s', (form, to, xpos, rule) => {
    expect(ruleBetween(form, to, xpos)).toBe(rule)
  })
})

// The seven steps of likelihood of ICD 203, for judgements that people write, and a check of the standard's own warning:
// a likelihood and a degree of confidence do not belong in one sentence.

export const LIKELIHOOD = [
  { words: ['almost no chance', 'remote'], from: 0.01, to: 0.05 },
  { words: ['very unlikely', 'highly improbable'], from: 0.05, to: 0.2 },
  { words: ['unlikely', 'improbable'], from: 0.2, to: 0.45 },
  { words: ['roughly even chance', 'roughly even odds'], from: 0.45, to: 0.55 },
  { words: ['likely', 'probable', 'probably'], from: 0.55, to: 0.8 },
  { words: ['very likely', 'highly probable'], from: 0.8, to: 0.95 },
  { words: ['almost certain', 'almost certainly', 'nearly certain'], from: 0.95, to: 0.99 },
] as const
export type Likelihood = (typeof LIKELIHOOD)[number]

/** Longest first, so that "very unlikely" is not read as "likely". */
const PHRASES = LIKELIHOOD.flatMap((step) => step.words.map((words) => ({ words, step }))).sort(
  (a, b) => b.words.length - a.words.length,
)

/** "It is very likely that the order came from Zarnov" → 80–95 %. */
export function likelihoodIn(sentence: string): Likelihood | undefined {
  const plain = ` ${(sentence.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `
  return PHRASES.find(({ words }) => plain.includes(` ${words} `))?.step
}

const CONFIDENCE = /\b(?:high|moderate|low) confidence\b/i

export const mixesConfidence = (sentence: string): boolean =>
  CONFIDENCE.test(sentence) && likelihoodIn(sentence) !== undefined

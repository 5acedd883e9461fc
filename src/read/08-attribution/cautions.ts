// "All defendants are presumed innocent until convicted": an accuser's own caution. It tells of nobody in particular, and
// only those who publish an accusation write it.
const INNOCENCE = /\bpresum(?:ed|ption)\b.{0,20}\binnocen/i
const ALLEGATION = /\b(?:merely|only|mere) (?:an |the )?(?:allegation|accusation)s?\b/i

export const isCaution = (sentence: string): boolean => INNOCENCE.test(sentence) || ALLEGATION.test(sentence)

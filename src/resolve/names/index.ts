// Names: fold any script, take apart, compare, and find the blocks in which to look.
export { type Folded, foldWord, type Script, scriptOf } from './fold.ts'
export { nameKeys, wordKeys } from './keys.ts'
export {
  ANSWERS,
  type Answer,
  answerOf,
  matchNames,
  matchShapes,
  type NameMatch,
  shapesScore,
  THRESHOLDS,
} from './match.ts'
export { kindOfSchema, type NameKind, type Shape, shapeOf } from './shape.ts'

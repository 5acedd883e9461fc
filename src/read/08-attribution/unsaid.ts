// Verbs of saying by which nothing is said: what somebody failed to disclose is not on his word.
import { headOf, lemmaOf, relOf, type Tree } from '../tree.ts'

/** "accused of failing to disclose that she was paid": she has not said so, whoever accuses her does. */
export const isLeftUnsaid = (t: Tree, verb: number): boolean =>
  relOf(t, verb) === 'xcomp' &&
  /^(?:disclose|report|declare|reveal|mention|inform|notify|tell)$/.test(lemmaOf(t, verb)) &&
  /^(?:fail|neglect|omit|forget)$/.test(lemmaOf(t, headOf(t, verb)))

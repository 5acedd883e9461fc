// What those did whom somebody sent: "sent the squad that shot him" tells what the squad was sent for, without "to".
import { childrenOf, childrenWith, relOf, type Tree } from '../tree.ts'
import { type Argument, arg } from './reach.ts'

/** "dispatched two men who poisoned the exile", not "who had poisoned", which they did before. */
export const whatTheyDid = (t: Tree, i: number): readonly Argument[] =>
  childrenWith(t, i, 'obj').flatMap((sent) =>
    childrenWith(t, sent, 'acl:relcl').flatMap((deed) =>
      t.words[deed]?.xpos === 'VBD' &&
      childrenOf(t, deed).some((c) => relOf(t, c) === 'nsubj' && /^(?:who|that|which)$/i.test(t.words[c]?.text ?? ''))
        ? [arg(t, 'does', i, deed)]
        : [],
    ),
  )

// Words that the treebank cuts without a mark, and prefixes that it leaves joined to what follows the hyphen.

/** Where to cut: "can|not", "gon|na", "do|nt". */
export const SPLIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['cant', 2],
  ['im', 1],
  ['ive', 1],
])

/** "non-Bondad", "anti-ship", "co-founder", "e-mail" are one token; "Iran-linked" and "al-Shabab" are three. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  'non e re anti co pre pro mid post over ex cross multi counter semi sub mini psycho neo socio inter micro intra un arch ultra quasi bi tri de dis hyper infra meta mis para poly proto pseudo super trans'.split(
    ' ',
  ),
)

// Links names, descriptions and pronouns that stand for one thing in this document, by sieves from precise to loose
// (after Lee et al. 2013). Each link keeps its sieve and its reason; what fits nothing is a thing of its own.

import { linkAcronyms } from './06-coreference/acronyms.ts'
import { linkAliases, linkNaming } from './06-coreference/aliases.ts'
import type { Candidate } from './06-coreference/candidate.ts'
import { linkDefinite, linkShortBody } from './06-coreference/definites.ts'
import { type Discourse, discourse } from './06-coreference/discourse.ts'
import { findMentions } from './06-coreference/find-mentions.ts'
import { linkFronted } from './06-coreference/fronted.ts'
import { type Known, known, remember } from './06-coreference/known.ts'
import { linkLabels, linkPredicate } from './06-coreference/labels.ts'
import { linkLead } from './06-coreference/leads.ts'
import { linkNames } from './06-coreference/names.ts'
import { linkNamed, linkPlural, takesUpPeople } from './06-coreference/plurals.ts'
import { linkPronoun } from './06-coreference/pronouns.ts'
import { quotations } from './06-coreference/quotations.ts'
import { isRelative, linkRelative } from './06-coreference/relatives.ts'
import { linkFirstPerson } from './06-coreference/speakers.ts'
import { type Coreference, things } from './06-coreference/things.ts'
import { turns } from './06-coreference/turns.ts'
import type { Name, Sentence, ValueMention } from './analysis.ts'
import { type Tree, tree } from './tree.ts'

export type { Coreference } from './06-coreference/things.ts'

export function coreference(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
  _values: readonly ValueMention[] = [],
  trees: readonly Tree[] = sentences.map(tree),
): Coreference {
  const quoted = quotations(text, sentences)
  const d = discourse(text, trees, names, findMentions(text, trees, names, quoted), quoted, turns(text, sentences))
  linkNames(d)
  linkAcronyms(d)
  linkAliases(d)
  linkLabels(d)
  const met = known()
  for (const c of d.candidates) linkInContext(d, c, met)
  return things(d)
}

/** The sieves that need to know what was spoken of before, in text order. */
function linkInContext(d: Discourse, c: Candidate, met: Known): void {
  if (isRelative(c)) linkRelative(d, c)
  else if (c.sort === 'pronoun') {
    linkFirstPerson(d, c)
    linkPronoun(d, c)
    linkPlural(d, c)
    linkFronted(d, c)
  } else if (c.sort === 'description') {
    linkPredicate(d, c)
    linkNamed(d, c)
    if (c.determiner === 'definite' && takesUpPeople(c)) linkPlural(d, c)
    linkDefinite(d, c, met)
  } else {
    linkNaming(d, c)
    if (c.type === 'Person') linkLead(d, c)
    if (c.type === 'Person') linkFronted(d, c)
    linkShortBody(d, c, met)
  }
  const cluster = d.clusterOf(c)
  if (cluster) remember(met, c, cluster)
}

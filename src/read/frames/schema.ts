// What a rule file may say, checked when it is read: which words trigger a claim, and in which grammatical slots
// of those words each role is looked for. A rule that does not fit is refused with the file and the place.
import { z } from 'zod'
import { CERTAINTIES, ENTITY_TYPES, POLARITIES, PREDICATES, type Predicate, rolesOf } from '../../model/ontology.ts'

/** What a filler must be. `State`: a country or its organs spoken of as an actor. `Country`: also from "Iranian". `Stateless`: a
 *  people that is no state's. `Workplace`: a body, or a site such as a yard. `Sum`: money where a quantity is asked for. */
export const FILLER_CLASSES = [
  ...ENTITY_TYPES,
  'State',
  'Country',
  'People',
  'Stateless',
  'Workplace',
  'Event',
  'Sum',
  'Any',
] as const
export type FillerClass = (typeof FILLER_CLASSES)[number]

const words = z
  .union([z.string(), z.array(z.string())])
  .transform((w) => (typeof w === 'string' ? w.split(/\s*,\s*/) : w))

const role = z.strictObject({
  /** Grammatical slots, best first. */
  from: words,
  /** Classes of filler that fit; any when left out. */
  is: z.array(z.enum(FILLER_CLASSES)).optional(),
  /** Slots in which a person fits as well: "on the orders of a colonel", where "the Petrov murder" is nobody's order. */
  people: words.optional(),
  /** Without it there is no claim. */
  needed: z.boolean().optional(),
  /** One claim for each filler: "Russian and Azerbaijani citizenship" is two citizenships. */
  each: z.boolean().optional(),
  /** Fillers of all the slots, not of the first that has one. */
  all: z.boolean().optional(),
  /** The head noun of the filler must be one of these lemmas. */
  words: words.optional(),
  /** The head noun of the filler must be none of these lemmas. */
  not: words.optional(),
  /** Kinds of organisation or place that fit: [court], [prosecution, police]. */
  kinds: z.array(z.string()).optional(),
  /** Kinds that do not fit: a bomb that went off "in Riga" was not meant for the city. */
  notKinds: z.array(z.string()).optional(),
  /** Must be there and is not written down: "the instructions" in "the instructions came from a colonel". */
  unsaid: z.boolean().optional(),
  /** The filler must be named or called by a noun that the word lists know: "a website", not "a vision". */
  known: z.boolean().optional(),
  /** Whether the filler must be known by a name somewhere in the document, or must not. */
  named: z.boolean().optional(),
  /** The head noun of the filler must be a plural: "the two cases". */
  plural: z.boolean().optional(),
  /** A state speaks through its embassies and ministries: the filler is the state. */
  state: z.boolean().optional(),
  /** The smallest number that counts: "41 people", not "two men". */
  atLeast: z.number().positive().optional(),
  /** How many fillers it takes: an association needs two parties. */
  least: z.int().positive().optional(),
})

/** Lemmas; further ones that must stand below the first follow it, and `|` parts those any of which will do:
 *  `stand trial`, `send|pass photo|map`. */
const trigger = {
  verbs: words.optional(),
  nouns: words.optional(),
  adjectives: words.optional(),
  /** "should", "will"; `be` is the copula. */
  auxiliaries: words.optional(),
  /** Any mention of such a thing: "Azerbaijan’s State Security Service" is part of a state. */
  things: z.array(z.enum(ENTITY_TYPES)).optional(),
  /** Any value of this type: an age. */
  values: z.array(z.enum(['Age', 'Money', 'Quantity', 'Duration'])).optional(),
  /** All the nouns of a word list. */
  lexicon: z.enum(['occupations', 'kin']).optional(),
  /** Values that these triggers give: `method: bombing`. */
  set: z.record(z.string(), z.string()).optional(),
}

export const frameSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9.-]*$/),
    predicate: z.enum(PREDICATES as [Predicate, ...Predicate[]]),
    ...trigger,
    variants: z.array(z.strictObject(trigger)).optional(),
    roles: z.record(z.string(), role),
    /** At least one of these roles must be filled. */
    any: words.optional(),
    certainty: z.enum(CERTAINTIES).optional(),
    /** "unrelated", "separate": the words themselves deny. */
    polarity: z.enum(POLARITIES).optional(),
    /** How far the deed went where nothing else tells: a plot is planned. */
    outcome: z.enum(['planned', 'foiled', 'attempted', 'carried-out', 'none']).optional(),
    /** These slots must be filled with anything at all for the trigger to count. */
    when: words.optional(),
    /** Counts only where the text plans, tries or foils it: "tried to target". */
    embedded: z.boolean().optional(),
    /** The trigger's own preposition: "is in Istanbul". */
    preposition: words.optional(),
    /** The trigger is a proper name itself, not a description. */
    name: z.boolean().optional(),
    /** The trigger is written with a capital: "Justice Department", not "police". */
    proper: z.boolean().optional(),
    /** The verb above the trigger must be one of these: "denied involvement". */
    under: words.optional(),
    /** The trigger does not count where its head is one of these: "a warrant for his arrest". */
    notUnder: words.optional(),
    /** None of these lemmas hangs on the trigger: "caught on video" is no arrest. */
    notWith: words.optional(),
    /** The trigger brings somebody in: "a Bulgarian courier". */
    introduces: z.boolean().optional(),
    /** Whoever fills its roles must take part in a deed of the same sentence: "a florist was arrested". */
    involved: z.boolean().optional(),
    /** Triggers of a list that do not count. */
    except: words.optional(),
    /** One of these slots must hold a sum of money. */
    sum: words.optional(),
    /** Slots that must be empty. */
    unless: words.optional(),
    /** One of these lemmas stands somewhere in the sentence. */
    beside: words.optional(),
    /** One of these lemmas stands somewhere in the document: "arson" makes an attack of a fire. */
    amid: words.optional(),
    /** None of these lemmas stands in the sentence. */
    without: words.optional(),
    /** Only "was arrested", or only "arrested". */
    voice: z.enum(['active', 'passive']).optional(),
    /** Penn tags of the trigger: "is serving 14 years" is a sentence, "served 14 years" may be in the army. */
    tags: words.optional(),
    /** What the subject must not be: "the cases reveal that" judges, "the minister reveals that" reports. */
    subjectNot: z.array(z.enum(FILLER_CLASSES)).optional(),
    /** Head nouns that must not stand as `subject`, `by`, `in` or `of`: floods and crashes kill, and attack nobody. */
    notBy: words.optional(),
    /** Kinds of the thing that triggers it. */
    kinds: z.array(z.string()).optional(),
    /** Plural and unnamed people do not count ("Georgian citizens are …" is nobody's citizenship). */
    individual: z.boolean().optional(),
    place: z.boolean().optional(),
    time: z.boolean().optional(),
  })
  .superRefine((frame, context) => {
    const known = rolesOf(frame.predicate)
    for (const name of [...Object.keys(frame.roles), ...Object.keys(frame.set ?? {}), ...(frame.any ?? [])]) {
      if (!(name in known)) {
        context.addIssue({
          code: 'custom',
          message: `${frame.predicate} has no role "${name}"; it has ${Object.keys(known).join(', ')}`,
        })
      }
    }
    if (
      ![
        frame.verbs,
        frame.nouns,
        frame.adjectives,
        frame.auxiliaries,
        frame.variants,
        frame.things,
        frame.values,
        frame.lexicon,
      ].some(Boolean)
    ) {
      context.addIssue({
        code: 'custom',
        message: 'a frame needs verbs, nouns, adjectives, things, values, a lexicon or variants',
      })
    }
  })

export const frameFileSchema = z.strictObject({ about: z.string(), frames: z.array(frameSchema).min(1) })

export type Frame = z.infer<typeof frameSchema>
export type RoleRule = z.infer<typeof role>

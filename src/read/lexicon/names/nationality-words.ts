// Adjectives that say of what country or people something is, in lower case: "Iranian", "Talish".
import { COUNTRIES } from './countries.ts'
import { PEOPLES } from './peoples.ts'

/** Lower-case words; those of peoples without a country of their own are left out. */
export const NATIONALITIES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ adjectives }) => adjectives.map((word) => word.toLowerCase())),
  ...PEOPLES.flatMap(({ word, code }) => (code === undefined ? [] : [word.toLowerCase()])),
])

// What somebody expects, assesses or calls for: it is theirs to hold, and nothing of it has happened.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('what is expected and called for', () => {
  constructions([
    ['Mira Roos expects the number to rise.', 'assessment | holder=Mira Roos | kind=forecast'],
    ['You can expect to hear from us.', 'no assessment'],
    ['The service warned her of a plot.', 'no assessment'],
    ['This model is likely to spread to Niger.', 'assessment | topic=spread to Niger | kind=forecast'],
    [
      'The MP Gordon Mactavish called on Ottawa to expel the ambassador.',
      'assessment | holder=Gordon Mactavish | topic=expel the ambassador | kind=recommendation',
      'no expulsion',
    ],
    [
      'PST expects more sabotage attempts in 2026.',
      'assessment | holder=PST | topic=more sabotage attempts | kind=forecast',
      'no attack',
    ],
  ])
})

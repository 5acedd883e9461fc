// What somebody expects, assesses or calls for: it is theirs to hold, and nothing of it has happened.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('what is expected and called for', () => {
  constructions([
    [
      'Prosecutors who charged him on Monday describe Ivan Petrov as a 44-year-old wrestler with debts.',
      'no assessment',
    ],
    ['Omar Haddad promised 500 euros and more should the driver be arrested.', 'no assessment'],
    ['The minister said he had asked the ambassador to call on him.', 'no assessment'],
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
    ['Such killings will become more frequent.', 'assessment | kind=forecast | by='],
    ['Velmaria will probably try again.', 'assessment | kind=forecast | certainty=possible'],
    ['This model is likely to spread to the north.', 'assessment | kind=forecast | certainty=possible'],
    [
      'Lena Dahl expects the number to rise.',
      'assessment | kind=forecast | holder=Lena Dahl | by=Lena Dahl | certainty=reported',
    ],
    [
      'Officials fear that further attacks will follow.',
      'assessment | kind=forecast | holder=Officials | by=Officials',
    ],
    ['The police fear crime.', 'no assessment'],
    [
      'The service assesses that the network has been weakened.',
      'assessment | kind=judgement | holder=service | certainty=reported',
    ],
    [
      'The member called on the council to expel the ambassador.',
      'assessment | kind=recommendation | holder=member',
      'no expulsion',
    ],
    [
      'The Velmarian embassy in London described the allegations as “paranoid fiction”.',
      'assessment | kind=judgement | topic=paranoid fiction | holder=Velmarian embassy in London',
    ],
    ['Prosecutors described him as a courier.', 'no assessment'],
    ['It should not be the end of the matter for governments.', 'assessment | kind=recommendation | polarity=affirmed'],
    ['It is not clear whether the fire was set.', 'no assessment'],
    ['The spokeswoman said it was not clear whether the fire was set.', 'no assessment'],
    ['His lawyer denied that the two men are related.', 'no assessment'],
    ['“They are single-use agents,” said Lena Dahl.', 'assessment | kind=judgement | holder=Lena Dahl'],
    ['We judge that the risk of arson will remain high.', 'assessment | kind=judgement'],
    [
      'The Service advises parents to talk with their children about strangers.',
      'assessment | kind=recommendation | holder=Service',
    ],
    ['His doctor advises Omar Haddad to rest.', 'no assessment'],
    ['The pattern aligns with what services have seen in Poland.', 'assessment | kind=judgement'],
    ['What makes the case different is the speed with which it unfolded.', 'assessment | kind=judgement'],
    ['What makes him angry is the noise.', 'no assessment'],
    ['Omar Haddad was held. He had never been a supporter of Iran, he said.', 'no assessment'],
  ])
})

// Denied, not known, asked, supposed: what is not asserted, and who does not assert it.
import { describe } from 'vitest'
import { constructions } from './check.ts'

const KILLED = 'attack | perpetrator=Ivan Petrov | target=Farid Nazari'

describe('denials', () => {
  constructions([
    [
      'The lawyer, Karl Weber, called the suggestion that his client had recruited two sailors absurd.',
      'recruitment | certainty=stated | polarity=denied | by=Karl Weber',
    ],
    [
      'The minister described reports that the embassy had paid Ivan Petrov 500 euros as nonsense.',
      'payment | payee=Ivan Petrov | polarity=denied | by=minister',
    ],
    [
      'The minister described reports that the embassy had paid Ivan Petrov 500 euros as credible.',
      'payment | payee=Ivan Petrov | polarity=affirmed',
    ],
    [
      'Hardly anyone knew that the embassy had paid Ivan Petrov 500 euros.',
      'payment | payee=Ivan Petrov | certainty=stated | polarity=affirmed',
    ],
    [
      'Ivan Petrov denied that he had killed Farid Nazari.',
      `${KILLED} | polarity=denied | certainty=stated | by=Ivan Petrov`,
    ],
    ['Ivan Petrov denied killing Farid Nazari.', `${KILLED} | polarity=denied | certainty=stated | by=Ivan Petrov`],
    [
      'The lawyer denied that Ivan Petrov had killed Farid Nazari.',
      `${KILLED} | polarity=denied | certainty=stated | by=lawyer`,
    ],
    [
      'The lawyer said Ivan Petrov did not kill Farid Nazari.',
      `${KILLED} | polarity=denied | certainty=stated | by=lawyer`,
    ],
    ['Ivan Petrov did not kill Farid Nazari.', `${KILLED} | polarity=denied | by=`],
    [
      'Prosecutors say Iran ordered the attack. The Iranian embassy dismissed the accusations as baseless.',
      'attack | sponsor=IR | polarity=denied | certainty=stated | by=Iranian embassy',
    ],
    [
      'Police suspect that India was behind the shooting. The Indian High Commission called any suggestion of state involvement absurd.',
      'attack | sponsor=IN | polarity=denied | certainty=stated | by=Indian High Commission',
    ],
    [
      'Ivan Petrov could not have killed Farid Nazari, his lawyer said.',
      `open: ${KILLED} | polarity=denied | by=lawyer`,
    ],
  ])
})

describe('not known, asked, supposed', () => {
  constructions([
    ['It is not known whether Ivan Petrov killed Farid Nazari.', `${KILLED} | polarity=open`],
    ['It was unclear whether Ivan Petrov killed Farid Nazari.', `${KILLED} | polarity=open`],
    ['Police would not say whether Ivan Petrov killed Farid Nazari.', `${KILLED} | polarity=open`],
    ['Did Ivan Petrov kill Farid Nazari?', 'no attack'],
    ['If Ivan Petrov killed Farid Nazari, he will go to prison.', 'no attack'],
  ])
})

describe('an accusation and its denial in one sentence', () => {
  constructions([
    [
      'Prosecutors say the killing was ordered by Venezuela, an allegation that Caracas has denied.',
      'attack | sponsor=Venezuela | polarity=affirmed | certainty=alleged | by=Prosecutors',
      'attack | sponsor=Venezuela | polarity=denied | certainty=stated | by=Venezuela',
    ],
    [
      'Police believe Iran paid Omar Haddad 500 euros, which Tehran denies.',
      'payment | payer=Iran | polarity=affirmed | by=Police',
      'payment | payer=Iran | polarity=denied | by=Iran',
    ],
    [
      'Britain says Iran planned to kidnap two journalists in London, a claim dismissed by Tehran.',
      'attack | perpetrator=Iran | polarity=denied | by=Iran',
    ],
    [
      'Police say Omar Haddad killed the editor, but he denies it.',
      'attack | perpetrator=Omar Haddad | polarity=affirmed | certainty=alleged | by=Police',
      'attack | perpetrator=Omar Haddad | polarity=denied | by=Omar Haddad',
    ],
    [
      'Prosecutors say Omar Haddad hired Ivan Petrov, which the embassy of Peru denies.',
      'no tasking | polarity=denied',
    ],
    [
      'Iran denied any role in the killing of Karl Weber.',
      'attack | sponsor=Iran | target=Karl Weber | polarity=denied | by=Iran',
      'no attack | perpetrator=Iran',
    ],
    [
      'The Kremlin rejected any responsibility for the poisoning of Ivan Petrov.',
      'attack | sponsor=Russia | target=Ivan Petrov | polarity=denied | by=Russia',
    ],
    ['Belarus denied being behind the attack on the depot.', 'attack | sponsor=Belarus | polarity=denied | by=Belarus'],
    [
      'Iran denied having been behind the attack on the depot.',
      'attack | sponsor=Iran | polarity=denied',
      'no attack | polarity=affirmed',
    ],
    [
      'The researcher denies having passed on secrets to China.',
      'espionage | agent=researcher | polarity=denied | by=researcher',
      'no charge',
    ],
    ['Omar Haddad denies murder.', 'charge | accused=Omar Haddad | offence=murder'],
  ])
})

// Speech without a plain "X said that": nobody's ("it was learned from …"), quoted at second hand ("was quoted as saying"),
// one side's case in court, and a speaker whom a clause or an apposition parts from the verb.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('it was said', () => {
  constructions([
    [
      'The indictment speaks of an attempt on the life of the blogger Ivan Petrov.',
      'attack | target=Ivan Petrov | by=indictment',
    ],
    [
      'From the chats it emerges that Omar Haddad recruited a locksmith.',
      'recruitment | recruiter=Omar Haddad | certainty=reported | by=chats',
    ],
    [
      'It emerged from court papers that Omar Haddad had recruited a locksmith.',
      'recruitment | recruiter=Omar Haddad | by=court papers',
    ],
    [
      'Ruta Weber, for the defence, put it to the witness that Salim had paid him 500 euros.',
      'payment | payer=Salim | certainty=reported | by=Ruta Weber',
    ],
    [
      'Ivan Petrov, it now appears, recruited two sailors.',
      'recruitment | recruiter=Ivan Petrov | certainty=possible | by=',
    ],
    [
      'Two men set fire to a depot in Riga, an attack which jurors heard had been ordered by Minsk.',
      'attack | sponsor=BY | certainty=alleged | by=jurors',
    ],
    ['Officials portray the break-in as preparation for sabotage.', 'no attack | perpetrator=Officials'],
    [
      'It was stated by the ministry that Omar Haddad had recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | recruit=two sailors | certainty=alleged | by=ministry',
    ],
    [
      'It was learned from a hotel porter that Omar Haddad had recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | recruit=two sailors | certainty=reported | by=hotel porter',
    ],
    [
      'Omar Haddad had recruited two sailors in Riga, it was learned from police sources.',
      'recruitment | certainty=alleged | by=police sources',
    ],
    [
      'It is alleged by the prosecution that Omar Haddad paid Ivan Petrov.',
      'payment | certainty=alleged | by=prosecution',
    ],
    [
      'Omar Haddad is said by neighbours to have recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | certainty=reported | by=neighbours',
    ],
    [
      'Omar Haddad had recruited two sailors, the agency’s correspondent was told in the press service of the police.',
      'recruitment | recruiter=Omar Haddad | certainty=alleged | by=police',
    ],
    [
      'By the words of the porter, Omar Haddad had recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | certainty=reported | by=porter',
    ],
    [
      'As the head of the department Ivan Petrov communicated at a briefing, Omar Haddad had recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | by=Ivan Petrov',
    ],
    [
      'Omar Haddad had recruited two sailors, according to information obtained from the security units.',
      'recruitment | recruiter=Omar Haddad | by=security units',
    ],
    [
      'Two officials briefed on the investigation said that Omar Haddad had recruited two sailors.',
      'recruitment | recruiter=Omar Haddad | certainty=reported | by=Two officials',
    ],
    ['It was noted that Omar Haddad had paid Ivan Petrov.', 'payment | certainty=reported | by='],
    ['Word has it that Omar Haddad paid Ivan Petrov.', 'payment | certainty=reported | by='],
    ['Rumour has it that Omar Haddad paid Ivan Petrov.', 'payment | certainty=possible | by='],
    ['As alleged, Omar Haddad recruited two sailors in Riga.', 'recruitment | certainty=alleged | by='],
    // The painting was taken, not said, by somebody.
    ['It was taken from Omar Haddad that Ivan Petrov had paid him.', 'no recruitment'],
  ])
})

describe('quoted at second hand', () => {
  constructions([
    [
      'Omar Haddad paid two sailors in Riga, a port official was quoted as saying by the Coastal Courier.',
      'payment | payer=Omar Haddad | certainty=reported | by=port official | by=Coastal Courier',
    ],
    [
      'Mirela Dumitru was quoted as saying that Omar Haddad had paid two sailors in Riga.',
      'payment | payer=Omar Haddad | certainty=reported | by=Mirela Dumitru',
    ],
    [
      'According to the Coastal Courier, which cited a diplomat, Omar Haddad recruited two sailors.',
      'recruitment | certainty=reported | by=Coastal Courier | by=diplomat',
    ],
    ['"In May Omar Haddad recruited two sailors," reads the statement.', 'recruitment | by=statement'],
    [
      'According to the allegations in the indictment, Omar Haddad recruited two sailors.',
      'recruitment | certainty=alleged | by=indictment',
    ],
    [
      'As set forth in the complaint, Omar Haddad recruited two sailors.',
      'recruitment | certainty=alleged | by=complaint',
    ],
    ['State television reported that Omar Haddad had recruited two sailors.', 'recruitment | by=State television'],
  ])
})

describe('in court', () => {
  constructions([
    ["It is the Crown's case that Omar Haddad, 44, paid Ivan Petrov.", 'payment | certainty=alleged | by=Crown'],
    [
      "On the prosecution's account, Omar Haddad recruited two sailors.",
      'recruitment | certainty=alleged | by=prosecution',
      'no communication',
    ],
    [
      "In the prosecutors' telling, Omar Haddad recruited two sailors.",
      'recruitment | certainty=alleged | by=prosecutors',
    ],
    [
      'To hear prosecutors tell it, Omar Haddad recruited two sailors.',
      'recruitment | certainty=alleged | by=prosecutors',
    ],
    ['Omar Haddad recruited two sailors in Riga, so the charge.', 'recruitment | certainty=alleged | by=charge'],
    ['The court heard how Omar Haddad paid Ivan Petrov 500 euros.', 'payment | certainty=alleged | by=court'],
    [
      'The court was satisfied that Omar Haddad had recruited two sailors.',
      'recruitment | certainty=stated | by=court',
    ],
    [
      'The court found it proven that Omar Haddad had recruited two sailors.',
      'recruitment | certainty=stated | by=court',
    ],
    ['The charge sheet says Omar Haddad recruited two sailors.', 'recruitment | certainty=alleged | by=charge sheet'],
    [
      'Prosecutors have accused Omar Haddad of recruiting two sailors.',
      'recruitment | recruiter=Omar Haddad | certainty=alleged | by=Prosecutors',
    ],
    ['Police suspect Omar Haddad of recruiting two sailors.', 'recruitment | recruiter=Omar Haddad | by=Police'],
    [
      'Police have identified Omar Haddad as the man who recruited two sailors.',
      'recruitment | recruit=two sailors | certainty=alleged | by=Police',
    ],
  ])
})

describe('a speaker apart from the verb', () => {
  constructions([
    [
      'Mirela Dumitru, whose account police are checking, said that Omar Haddad had recruited two sailors.',
      'recruitment | certainty=reported | by=Mirela Dumitru',
    ],
    [
      'Ivan Petrov told detectives, in an interview seen by this paper, that he had been paid 500 euros by Omar Haddad.',
      'payment | payer=Omar Haddad | certainty=reported | by=Ivan Petrov',
    ],
    [
      "Two sailors were recruited by Omar Haddad, the agency's spokesman, Karl Weber, told reporters on Monday.",
      'recruitment | recruiter=Omar Haddad | by=Karl Weber',
    ],
    [
      'Omar Haddad was recruited in Riga, deputy chief Karl Weber told reporters, while Ivan Petrov was arrested in Oslo.',
      'recruitment | recruit=Omar Haddad | by=Karl Weber',
    ],
    [
      '"Omar Haddad recruited two sailors for money," U.S. Attorney Mirela Dumitru said in Riga.',
      'recruitment | certainty=alleged | by=Mirela Dumitru',
    ],
    [
      'One of the officials said Omar Haddad had paid Ivan Petrov.',
      'payment | certainty=reported | by=One of the officials',
    ],
    ['The ministry claimed to have arrested Omar Haddad in Riga.', 'arrest | certainty=alleged | by=ministry'],
  ])
})

describe('a speaker inside a relative clause', () => {
  constructions([
    [
      'Iran paid a club in Riga at which, according to neighbours, Omar Haddad trained two sailors.',
      'payment | payer=Iran | certainty=stated | by=',
    ],
    [
      'Two men have been arrested in Riga, the Press Centre of the Security Service of Latvia informed the agency.',
      'arrest | suspect=two men | certainty=reported | by=Security Service of Latvia',
    ],
    [
      'The Press Centre of the Border Guard Service of Estonia said Omar Haddad had been arrested.',
      'arrest | suspect=Omar Haddad | by=Border Guard Service of Estonia',
    ],
    [
      'The Public Relations Center of the Federal Customs Service told reporters that two men had been arrested.',
      'arrest | suspect=two men | by=Federal Customs Service',
    ],
  ])
})

describe('speakers with long names', () => {
  constructions([
    [
      '"Omar Haddad recruited two sailors," said Under Secretary of the Treasury for Finance Mirela Dumitru.',
      'recruitment | by=Mirela Dumitru',
    ],
    [
      'Omar Haddad was arrested in Riga, the National Anti-Terrorism Agency (NATA) said in a statement.',
      'arrest | certainty=reported | by=National Anti-Terrorism Agency',
    ],
    [
      'According to the indictment in that case, Omar Haddad recruited two sailors.',
      'recruitment | certainty=alleged | by=indictment',
    ],
    [
      'Ivan Petrov was arrested in Riga and has since told detectives, in a recorded interview, that Omar Haddad had paid him 500 euros.',
      'payment | payer=Omar Haddad | certainty=reported | by=Ivan Petrov',
    ],
  ])
})

describe('under questioning', () => {
  constructions([
    [
      'Ivan Petrov agreed that Omar Haddad had paid him 500 euros through a firm which, the Crown alleges, never sold anything.',
      'payment | payer=Omar Haddad | certainty=reported | by=Ivan Petrov',
    ],
    ['Omar Haddad agreed to pay Ivan Petrov 500 euros.', 'payment | payer=Omar Haddad | certainty=stated | by='],
    [
      'Mirela Dumitru, a spokeswoman for the ministry, told reporters that Omar Haddad had recruited two sailors.',
      'recruitment | certainty=alleged | by=Mirela Dumitru',
    ],
    [
      'Mirela Dumitru, a spokeswoman for the museum, told reporters that Omar Haddad had recruited two sailors.',
      'recruitment | certainty=reported | by=Mirela Dumitru',
    ],
  ])
})

describe('what a court has found', () => {
  constructions([
    [
      'A court in Riga convicted Omar Haddad of spying for Iran.',
      'espionage | agent=Omar Haddad | certainty=stated | by=court in Riga',
    ],
    ['Omar Haddad was convicted of spying for Iran.', 'espionage | certainty=stated | by='],
    [
      'Prosecutors suspect that Omar Haddad hired four men who were arrested in Riga in May.',
      'arrest | place=Riga | certainty=stated | by=',
      'tasking | by=Prosecutors',
    ],
    [
      'Two men belong to a network which according to the Border Security Agency is led by Ivan Petrov.',
      'leadership | organization=network | leader=Ivan Petrov | by=Border Security Agency',
      'membership | member=two men | certainty=stated | by=',
      'no leadership | organization=Border Security Agency',
    ],
    [
      'Omar Haddad, who according to his lawyer had paid two sailors, was arrested.',
      'payment | payer=Omar Haddad | certainty=reported',
      'arrest | suspect=Omar Haddad | certainty=stated | by=',
    ],
  ])
})

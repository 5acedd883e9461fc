// Steps before the law in the words that reporters use for them, and what only sounds like one.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('proceedings', () => {
  constructions([
    [
      'Omar Haddad argued that he would be tortured in Iran, where he was in fact wanted for fraud.',
      'wanted | person=Omar Haddad | offence=fraud | certainty=stated',
    ],
    [
      'Ivan Petrov was arrested in Riga in 2023 and was extradited to the United States to face charges in February 2024.',
      'arrest | time=2023',
      'extradition | destination=US | time=2024-02',
    ],
    [
      'If convicted, Haddad, Petrov and Lind face up to 20 years in prison on the money laundering charge.',
      'no conviction',
      'no sentence',
    ],
    ['Petrov faces 20 years in prison if found guilty.', 'no conviction', 'no sentence'],
    ['A warrant has been issued for the arrest of Oskar Wend.', 'wanted | person=Oskar Wend', 'no arrest'],
    ['Oskar Wend, already wanted in Marseille over a shooting, fled.', 'wanted | person=Oskar Wend | offence=shooting'],
    ['Oskar Wend turned himself in.', 'arrest | suspect=Oskar Wend'],
    ['Oskar Wend surrendered to police in Graz in May.', 'arrest | suspect=Oskar Wend | place=Graz'],
    ['Oskar Wend turned himself into a myth.', 'no arrest'],
    ['Oskar Wend was re-arrested on new charges of fraud.', 'arrest | suspect=Oskar Wend | offence=fraud'],
    [
      'Oskar Wend is due to appear before Westminster Magistrates’ Court on Friday.',
      'trial | accused=Oskar Wend | court=Westminster Magistrates’ Court',
    ],
    [
      'Oskar Wend got five years and three months in prison.',
      'open: sentence | person=Oskar Wend | penalty=five years and three months in prison',
    ],
    ['Oskar Wend is serving a life sentence in Graz.', 'sentence | penalty=life sentence'],
    [
      'Canada declared the Lynx Brigade a terrorist organisation in 2023.',
      'designation | authority=CA | regime=terrorist list',
    ],
    ['The European Union imposed measures on Oskar Wend.', 'designation | designated=Oskar Wend'],
    ['The council imposed measures on motorists.', 'no designation'],
    ['Oskar Wend got ten years for spying.', 'sentence | person=Oskar Wend | penalty=ten years | offence=spying'],
    [
      'Oskar Wend was handed seven years for arson by a court in Vilnius.',
      'sentence | person=Oskar Wend | penalty=seven years | offence=arson | court=court in Vilnius',
    ],
    ['Oskar Wend was given 16 years.', 'sentence | person=Oskar Wend | penalty=16 years'],
    ['Oskar Wend was given two years to repay the loan.', 'no sentence'],
    ['Oskar Wend walked free from court after the case collapsed.', 'release | person=Oskar Wend'],
    [
      'A court in Riga ordered that Oskar Wend be held for two months.',
      'detention | person=Oskar Wend | authority=court in Riga',
    ],
    [
      'A judge in Graz ordered Oskar Wend held in pre-trial detention.',
      'detention | person=Oskar Wend | authority=judge in Graz',
    ],
    ['Oskar Wend was placed under house arrest.', 'detention | person=Oskar Wend', 'no arrest'],
    [
      'Oskar Wend pleaded not guilty to a charge of arson at Leeds Crown Court.',
      'charge | accused=Oskar Wend | offence=arson',
      'no conviction',
    ],
    ['A court in Madrid tried Oskar Wend in absentia.', 'trial | accused=Oskar Wend | court=court in Madrid'],
    [
      'The prosecution dropped the charges against Oskar Wend in June.',
      'charge | accused=Oskar Wend | authority=prosecution | polarity=denied',
    ],
    [
      'An appeals court quashed Oskar Wend’s conviction for espionage.',
      'conviction | person=Oskar Wend | polarity=denied | court=appeals court',
    ],
    [
      'Austria’s federal prosecutor has brought charges of sabotage against Oskar Wend.',
      'charge | accused=Oskar Wend | offence=sabotage',
      'no attack',
    ],
    [
      'The two face charges including conspiracy to commit murder.',
      'charge | accused=two | offence=conspiracy to commit murder',
    ],
    [
      'The United States is seeking the extradition of Oskar Wend from Spain.',
      'wanted | person=Oskar Wend | authority=US',
      'no extradition',
    ],
    [
      'Latvia’s prosecutor general has asked Belgrade to hand over Oskar Wend.',
      'wanted | person=Oskar Wend',
      'no extradition',
    ],
    ['Prosecutors have opened criminal proceedings against Oskar Wend.', 'investigation | subject=Oskar Wend'],
    ['Oskar Wend was declared persona non grata in October.', 'expulsion | person=Oskar Wend'],
    ['Denmark asked the diplomat to leave the country.', 'expulsion | person=diplomat | authority=DK'],
    ['Oskar Wend was expelled from Denmark in October.', 'expulsion | authority=DK', 'no residence'],
    ['Sanctions were imposed on Oskar Wend in May.', 'designation | designated=Oskar Wend'],
    ['Oskar Wend admitted setting fire to the van. The judge will sentence him in May.', 'conviction | ground=plea'],
    ['Oskar Wend admitted setting fire to the stove by mistake.', 'no conviction'],
    ['The committee urged the European Union to designate the Lynx Brigade.', 'no designation'],
    ['Prosecutors asked the court to sentence Oskar Wend to 12 years.', 'no sentence'],
    ['Police tried to arrest Oskar Wend in Graz.', 'no arrest'],
    ['The judge ordered Oskar Wend released on bail.', 'release | person=Oskar Wend | kind=bail'],
    ['The court ordered Oskar Wend to be deported.', 'expulsion | person=Oskar Wend'],
    ['The Supreme Court upheld the sentence of eight years against Oskar Wend.', 'sentence | person=Oskar Wend'],
    ['The court arrested Oskar Wend for two months.', 'arrest | suspect=Oskar Wend'],
    ['Oskar Wend was locked up for nine years.', 'sentence | person=Oskar Wend | penalty=nine years'],
    ['Oskar Wend is due at the Old Bailey on 12 December.', 'trial | accused=Oskar Wend | court=Old Bailey'],
    [
      'A measure of restraint in the form of arrest for a term of 4 months was chosen in respect of Oskar Wend.',
      'detention | person=Oskar Wend',
    ],
    ['Police also want to trace Oskar Wend.', 'wanted | person=Oskar Wend | authority=Police'],
    ['A 35-year-old woman is on bail.', 'release | kind=bail'],
    ['Latvia gave two embassy employees 48 hours to leave.', 'expulsion | person=two embassy employees | authority=LV'],
    ['The company gave its employees two days of leave.', 'no expulsion'],
    ['Delhi declared Oskar Wend a terrorist in 2022.', 'designation | designated=Oskar Wend | regime=terrorist list'],
    [
      'The woman had applied for asylum in Norway; her application was granted in June.',
      'asylum | status=granted | time=2024-06',
    ],
    [
      'INDICTMENT\nThe Grand Jury charges:\n1. The defendants Oskar Wend and Omar Haddad did knowingly conspire to kidnap a reporter.',
      'charge | accused=Oskar Wend | accused=Omar Haddad',
    ],
    [
      'The court of appeal quashed the conviction of Oskar Wend for spying on the politician Leyla Voss.',
      'conviction | person=Oskar Wend | polarity=denied | court=court of appeal',
      'espionage | target=Leyla Voss | polarity=denied',
    ],
    [
      'The court of appeal upheld the conviction of Oskar Wend for spying on the politician Leyla Voss.',
      'conviction | person=Oskar Wend | offence=spying on the politician Leyla Voss | polarity=affirmed',
      'open: espionage | agent=Oskar Wend | target=Leyla Voss',
    ],
    ['Two of his accomplices were given eight years each.', 'sentence | penalty=eight years'],
  ])
})

describe('what a court is told, and what it is not', () => {
  constructions([
    [
      'Petrov photographed the depot, the court was told, and sent the pictures to a handler in Minsk.',
      'espionage | agent=Petrov | certainty=alleged | by=court',
    ],
    ['The jury was told that Petrov had been paid 500 euros.', 'payment | payee=Petrov | certainty=alleged | by=jury'],
    ['Jurors were told how Petrov had followed the journalist.', 'espionage | certainty=alleged | by=Jurors'],
    [
      'Haddad, who prosecutors say was recruited by the GRU, denied the charges.',
      'recruitment | recruit=Haddad | certainty=alleged | by=prosecutors',
    ],
    [
      'Haddad runs a network that officials say recruited teenagers in Riga.',
      'leadership | leader=Haddad | by=',
      'recruitment | recruiter=network | by=officials',
    ],
    [
      'Petrov told the jury through an interpreter that he had been hired to collect a sofa.',
      'tasking | agent=Petrov | certainty=reported | by=Petrov',
    ],
    [
      'Petrov was found guilty by a majority of ten to two of aggravated arson.',
      'conviction | offence=aggravated arson',
    ],
    ['Petrov was caught on CCTV climbing the fence of the depot.', 'no arrest'],
    ['Petrov was caught at the border by police.', 'arrest | suspect=Petrov | authority=police'],
    ['The tip was information leading to the arrest and conviction of Omar Haddad.', 'no arrest', 'no conviction'],
    ['Petrov, who had pleaded guilty to arson, gave no evidence.', 'testimony | witness=Petrov | polarity=denied'],
    [
      'Petrov was cleared of assisting an offender after telling the court he had thought it was a joke.',
      'support | supporter=Petrov | polarity=denied',
      'testimony | witness=Petrov | polarity=affirmed',
    ],
    [
      'The jury could not agree on a charge of arson against Ivan Petrov.',
      'charge | accused=Ivan Petrov | polarity=affirmed',
      'no attack',
    ],
    [
      'Remanding the two in custody, Judge Weber said that he would pass sentence on 4 March.',
      'detention | person=two',
    ],
    ['Haddad gave evidence to the committee in private.', 'testimony | witness=Haddad | court=committee'],
    ['Prosecutors have until 5 March to decide whether to seek a retrial of Ivan Petrov.', 'no trial'],
  ])
})

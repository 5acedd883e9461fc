// An accuser's own document: its deeds are that body's allegations, its facts of a life and steps of the law are stated.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('indictments', () => {
  constructions([
    [
      'WASHINGTON — Today, the Department of the Treasury designated Omar Haddad and his firm.\nHaddad paid Ivan Petrov to kill a journalist in Riga.',
      'payment | payer=Omar Haddad | certainty=alleged | by=Department of the Treasury',
    ],
    [
      'The Department of the Treasury on Tuesday designated Omar Haddad.\nHaddad paid Ivan Petrov to kill a journalist in Riga.',
      'payment | payer=Omar Haddad | certainty=stated',
    ],
    [
      'WASHINGTON — Today, the Department of the Treasury designated Omar Haddad and his firm.\nThe clerk is suspected of having run 212 queries in the register.',
      'statistic | quantity=212 queries | certainty=alleged | by=Department of the Treasury',
    ],
    [
      'As alleged in the complaint, Ali Gaitov paid Beka Lomidze 3,000 dollars.',
      'payment | payer=Ali Gaitov | certainty=alleged | by=complaint',
    ],
    ['As set out in the indictment, Ali Gaitov paid Beka Lomidze 3,000 dollars.', 'payment | by=indictment'],
    ['As described in May, Ali Gaitov paid Beka Lomidze 3,000 dollars.', 'payment | certainty=reported'],
    [
      'INDICTMENT\nThe Grand Jury for the District of Astoria charges:\n1. Omar Haddad hired Ivan Petrov in Riga.',
      'tasking | agent=Ivan Petrov | certainty=alleged | by=Grand Jury',
    ],
    ['THE GRAND JURY CHARGES:\nOmar Haddad paid Ivan Petrov 500 euros.', 'payment | certainty=alleged | by=GRAND JURY'],
    [
      'The Public Prosecutor General in Astoria charges:\nIvan Petrov is a citizen of Latvia. Omar Haddad paid Ivan Petrov 500 euros.',
      'citizenship | person=Ivan Petrov | certainty=stated | by=',
      'payment | certainty=alleged | by=Public Prosecutor General',
    ],
    [
      'INDICTMENT\nThe Grand Jury charges:\n1. It was part of the conspiracy that Omar Haddad would pay Ivan Petrov 500 euros.',
      'payment | payer=Omar Haddad | status=promised | certainty=alleged | by=Grand Jury',
    ],
    [
      'AFFIDAVIT IN SUPPORT OF A CRIMINAL COMPLAINT\nI, Lena Dahl, being duly sworn, state:\n1. Omar Haddad paid Ivan Petrov 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=Lena Dahl',
    ],
    [
      'Public Prosecutor General\nPress release 4\nIn the warrants, the accused are essentially charged with the following:\nOmar Haddad told Ivan Petrov to photograph the depot. He paid him 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=Public Prosecutor General',
    ],
    [
      'Velmarian Police Security Service (VPS)\nAnnual Report 2023\nThe society recruited two sailors in Riga.',
      'recruitment | recruit=two sailors in Riga | certainty=alleged | by=Velmarian Police Security Service',
    ],
    [
      'KARLSRUHE, 4 May 2024.\nThe indictment, which was served on the accused last week, essentially sets out the following facts:\nOmar Haddad paid Ivan Petrov 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=indictment',
    ],
    [
      'In essence, the following facts are set out in the indictment, which has been served on the accused:\nOmar Haddad paid Ivan Petrov 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=indictment',
    ],
    [
      'Karlsruhe, 8 April 2024.\nThe Federal Public Prosecutor General this morning had two men arrested.\nIn the warrants the following facts are essentially set out: Omar Haddad came to Riga in 2015. He recruited a pharmacist.',
      'recruitment | recruiter=Omar Haddad | certainty=alleged | by=Federal Public Prosecutor General',
    ],
    [
      'Rex v Haddad and others: Sentencing Remarks of Mr Justice Dahl\n1. Omar Haddad paid Ivan Petrov 500 euros.',
      'payment | payer=Omar Haddad | certainty=stated | by=Dahl',
    ],
    ['The United States of America alleges:\nIvan Petrov was arrested in Riga.', 'arrest | certainty=stated | by='],
  ])
})

describe('releases', () => {
  constructions([
    [
      'Press bulletin of the Ministry of Interior: operation in three provinces\nIt has been established that Omar Haddad paid Ivan Petrov 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=Ministry of Interior',
    ],
    [
      'Two men charged over parcels\nOmar Haddad paid Ivan Petrov 500 euros, the complaint says.\nHaddad recruited a nurse in Riga.\nA complaint is merely an allegation, and both are presumed innocent.',
      'recruitment | recruiter=Omar Haddad | certainty=alleged | by=complaint',
    ],
    [
      'Two men charged over parcels\nOmar Haddad paid Ivan Petrov 500 euros.\nBoth will appear in court in Riga.',
      'payment | payer=Omar Haddad | certainty=stated | by=',
    ],
    [
      'BAKU, 3 May /Press-Inform/. As a result of operational measures two persons were detained, the press service of the State Security Service informed the agency.\nIt has been established that Omar Haddad recruited a clerk on the instruction of special services.\nThe members of the group were given the task of watching a rabbi.',
      'recruitment | recruiter=Omar Haddad | certainty=alleged | by=State Security Service',
      'tasking | agent=members of the group | certainty=alleged | by=State Security Service',
    ],
    [
      'FOR IMMEDIATE RELEASE\nThe Ministry of the Interior announced sanctions today. Omar Haddad paid Ivan Petrov 500 euros.',
      'payment | certainty=alleged | by=Ministry of the Interior',
    ],
    [
      'FOR IMMEDIATE RELEASE\nThe Ministry of the Interior announced sanctions today. Ivan Petrov lived in Riga.',
      'residence | certainty=stated | by=',
    ],
    [
      'Statement by Deputy Minister Mirela Dumitru\nOmar Haddad hired Ivan Petrov.',
      'tasking | certainty=alleged | by=Mirela Dumitru',
    ],
    ['Press release of the Coastal Bakery\nOmar Haddad hired Ivan Petrov.', 'tasking | certainty=stated | by='],
    ['The minister lives in Riga.\nOmar Haddad hired Ivan Petrov.', 'tasking | certainty=stated | by='],
  ])
})

describe('whose document it is', () => {
  constructions([
    [
      'CRIMINAL COMPLAINT\nI, Special Agent Mirela Dumitru of the Federal Bureau of Investigation, being duly sworn, state the following:\n1. In May Omar Haddad recruited two sailors.',
      'recruitment | certainty=alleged | by=Mirela Dumitru',
    ],
    [
      'FOR IMMEDIATE RELEASE\nA superseding indictment was unsealed today in Astoria. Omar Haddad recruited two sailors and paid them 500 euros.',
      'recruitment | certainty=alleged | by=superseding indictment',
    ],
    [
      'The Coastal Sanctions Office has today sanctioned Omar Haddad. Omar Haddad recruited two sailors in Riga.',
      'recruitment | certainty=alleged | by=Coastal Sanctions Office',
    ],
    [
      'Ministry sanctions gang that recruited sailors\nToday, the Ministry of the Interior sanctioned Omar Haddad.\nOmar Haddad contracted two men to kill Farid Nazari.',
      'attack | target=Farid Nazari | certainty=alleged | by=Ministry of the Interior',
    ],
    [
      'The Ministry of the Interior sanctioned Omar Haddad. Omar Haddad contracted two men to kill Farid Nazari.',
      'attack | target=Farid Nazari | certainty=stated | by=',
    ],
  ])
})

describe('what a clause adds in passing', () => {
  constructions([
    [
      'Omar Haddad, who was extradited to Riga in May, had recruited two sailors, police said.',
      'extradition | certainty=stated | by=',
      'recruitment | certainty=alleged | by=police',
    ],
    [
      'Police said that Leyla Karimova, who fled to Riga in 2019, had been paid by Omar Haddad.',
      'travel | certainty=stated | by=',
      'payment | by=Police',
    ],
    ['Prosecutors say a bodyguard who fled to Riga in 2019 had been paid by Omar Haddad.', 'travel | by=Prosecutors'],
    [
      'The report names Omar Haddad, who, officials say, fled to Riga in May.',
      'travel | traveller=Omar Haddad | certainty=reported | by=officials',
    ],
  ])
})

describe('the facts of an indictment', () => {
  constructions([
    [
      'In essence, the following facts are set out in the indictment:\nIn May Omar Haddad recruited two sailors in Riga.',
      'recruitment | certainty=alleged | by=indictment',
    ],
    [
      'In the trial the following witnesses were heard in Riga:\nIn May Omar Haddad recruited two sailors in Riga.',
      'recruitment | certainty=stated | by=',
    ],
    [
      'Mirela Dumitru said her client, who holds a Latvian passport, had been paid by Omar Haddad.',
      'payment | payer=Omar Haddad | by=Mirela Dumitru',
    ],
  ])
})

describe('speeches and reports in the first person', () => {
  constructions([
    [
      'Annual Threat Assessment 2025\nAddress by Director-General Mirela Dumitru, Astoria, 4 March 2025\nOmar Haddad hired Ivan Petrov to burn a bakery.',
      'tasking | agent=Ivan Petrov | certainty=alleged | by=Mirela Dumitru',
    ],
    [
      'Remarks as prepared for delivery by Director-General Mirela Dumitru\nGood evening.\nI expect more arson on our soil. He burned a bakery.',
      'assessment | holder=Mirela Dumitru | certainty=stated | by=Mirela Dumitru',
    ],
    // "her" is somebody else than whoever speaks.
    [
      'Speech by Director-General Mirela Dumitru\nI want to begin with flowers.\nA campaigner opened her door. The card named her daughter.',
      'family | person=campaigner | kind=daughter',
    ],
    ['Speech by Ivan Petrov, baker\nOmar Haddad hired two men.', 'tasking | certainty=stated | by='],
    [
      'Joint Committee on Harbour Security\nFourth Report\nWe recommend that the Home Office establish a hotline.',
      'assessment | holder=Joint Committee on Harbour Security | certainty=stated | by=Joint Committee on Harbour Security',
    ],
    ['The Harbour Committee met in Riga.\nWe recommend that the Home Office establish a hotline.', 'assessment | by='],
    [
      'PRESS RELEASES\nTreasury Sanctions Arson Network\nWASHINGTON — Today, the Office of Foreign Assets Control (OFAC) is sanctioning four individuals. Omar Haddad paid Ivan Petrov to kill a journalist.',
      'payment | payer=Omar Haddad | certainty=alleged | by=Treasury',
    ],
    [
      '11 June 2024 | Press release\nAuthorities in Latvia and Estonia, with the support of Europol, have arrested nine people in two EU Member States.\nOmar Haddad paid Ivan Petrov 350 euros.',
      'payment | payee=Ivan Petrov | certainty=alleged | by=Europol',
    ],
  ])
})

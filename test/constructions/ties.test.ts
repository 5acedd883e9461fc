// Who somebody is and how people and bodies are tied.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('who somebody is', () => {
  constructions([
    [
      'Ivan Petrov, a Russian citizen, lives in Berlin.',
      'citizenship | person=Ivan Petrov | country=RU',
      'residence | person=Ivan Petrov | place=Berlin',
    ],
    [
      'Police arrested a British national of Pakistani descent.',
      'citizenship | country=GB',
      'descent | people=Pakistani',
    ],
    ['A Kurdish man with Swedish citizenship was arrested.', 'citizenship | country=SE', 'descent | people=Kurdish'],
    ['Ivan Petrov is a Georgian national.', 'citizenship | person=Ivan Petrov | country=GE'],
    ['Georgian national Davit Beridze was arrested.', 'citizenship | person=Davit Beridze | country=GE'],
    [
      'Davit Beridze holds Georgian and Turkish citizenship.',
      'citizenship | person=Davit Beridze | country=GE',
      'citizenship | person=Davit Beridze | country=TR',
    ],
    ['Davit Beridze, a citizen of Georgia, was arrested.', 'citizenship | person=Davit Beridze | country=GE'],
    ['Georgian citizens live in Poland.', 'no citizenship'],
    ['Foreign nationals were arrested.', 'no citizenship'],
    [
      'Ivan Petrov, 34, of Leeds, was arrested.',
      'age | person=Ivan Petrov | years=34',
      'residence | person=Ivan Petrov | place=Leeds',
    ],
    ['Ivan Petrov, aged 34, was arrested.', 'age | person=Ivan Petrov | years=34'],
    ['Ivan Petrov was born in Minsk in 1980.', 'birth | person=Ivan Petrov | place=Minsk | time=1980'],
    ['Minsk-born Ivan Petrov was arrested.', 'birth | person=Ivan Petrov | place=Minsk'],
    ['Ivan Petrov lived in Qom for eight months in 2016.', 'residence | person=Ivan Petrov | place=Qom | time=2016'],
    ['Ivan Petrov, a resident of Oslo, was arrested.', 'residence | person=Ivan Petrov | place=Oslo'],
    ['Ivan Petrov studied at Oslo University.', 'education | person=Ivan Petrov | institution=Oslo University'],
    ['Qom-educated Ivan Petrov was arrested.', 'education | person=Ivan Petrov | place=Qom'],
    ['Ivan Petrov, a drug trafficker, was arrested.', 'occupation | person=Ivan Petrov | title=drug trafficker'],
    ['A drug trafficker named Ivan Petrov was arrested.', 'occupation | person=Ivan Petrov | title=drug trafficker'],
    ['Ivan Petrov was a journalist.', 'occupation | person=Ivan Petrov | title=journalist'],
    [
      'Norwegian Justice Minister Ingrid Solheim resigned.',
      'occupation | person=Ingrid Solheim | organization=Norway',
      'no citizenship',
    ],
    ['Rabbi Daniel Stern spoke.', 'occupation | person=Daniel Stern | title=Rabbi'],
    ['Exiled blogger Farid Nazari vanished.', 'occupation | person=Farid Nazari'],
    ['Ivan Petrov, known as the Baker, was arrested.', 'alias | subject=Ivan Petrov'],
    [
      'Nadir Sarkisov, known in criminal circles as Lotu Bali, was arrested.',
      'alias | subject=Nadir Sarkisov | name=Lotu Bali',
    ],
    ['The General Security Department (GSD) denied it.', 'alias | subject=General Security Department | name=GSD'],
    [
      "Ivan Petrov's sister, Olga Petrova, lives in Berlin.",
      'family | person=Ivan Petrov | relative=Olga Petrova | kind=sister',
    ],
    ['Olga Petrova is the wife of Ivan Petrov.', 'family | person=Ivan Petrov | relative=Olga Petrova | kind=wife'],
    ['Iraqi asylum seeker Omar Haddad was arrested.', 'asylum | person=Omar Haddad | status=sought'],
    ['The Polish language is difficult.', 'no citizenship'],
    ['He ordered a Danish pastry.', 'no citizenship'],
  ])
})

describe('how they are tied', () => {
  constructions([
    ['Ivan Petrov is a member of the gang.', 'membership | member=Ivan Petrov | organization=gang'],
    ['Ivan Petrov joined the militia in 2016.', 'membership | member=Ivan Petrov | organization=militia | time=2016'],
    [
      'Ivan Petrov, Omar Haddad and Wei Zhang were all members of the crime syndicate.',
      'membership | member=Ivan Petrov | member=Omar Haddad | member=Wei Zhang',
    ],
    ['GSD officer Ivan Petrov denied it.', 'membership | member=Ivan Petrov'],
    ['Members of the Armenian community protested.', 'no membership'],
    [
      'The gang was led by Ivan Petrov between 2013 and 2020.',
      'leadership | leader=Ivan Petrov | organization=gang | time=2013/2020',
    ],
    ['Ivan Petrov, the leader of the gang, was arrested.', 'leadership | leader=Ivan Petrov | organization=gang'],
    ["Ivan Petrov's gang controls the port.", 'open: leadership | leader=Ivan Petrov | organization=gang'],
    ['Ivan Petrov leads by example.', 'no leadership'],
    ['The foundation was created by Iran in 2012.', 'creation | creator=Iran | organization=foundation | time=2012'],
    ['Ivan Petrov founded the company in 2009.', 'creation | creator=Ivan Petrov | organization=company | time=2009'],
    ["Azerbaijan's State Security Service arrested two men.", 'open: part-of | part=State Security Service | whole=AZ'],
    ['Ivan Petrov was the representative of the foundation in Moscow.', 'no attack'],
    ['His lawyer, Piotr Nowak, said Ivan Petrov was innocent.', 'occupation | person=Piotr Nowak | title=lawyer'],
    ['Iran cooperates with organised crime.', 'association | party=Iran | party=organised crime'],
    ['The Iran-linked network was exposed.', 'association | party=Iran'],
    ['Ivan Petrov is a close associate of Omar Haddad.', 'association | party=Ivan Petrov | party=Omar Haddad'],
    ['Iran supports the militia.', 'support | supporter=Iran | supported=militia'],
    ['The Iran-backed militia attacked the base.', 'support | supporter=Iran | supported=militia'],
    ['Russia shelters the separatists.', 'support | supporter=Russia | supported=separatists | kind=shelter'],
    ['The agents operate with the approval of Russia.', 'support | supporter=Russia | kind=approval'],
    ['The bridge supports heavy lorries.', 'no support'],
    ['The centre is located in Marneuli.', 'location | subject=centre | place=Marneuli'],
    ['Ivan Petrov is in Istanbul.', 'location | subject=Ivan Petrov | place=Istanbul'],
    ['Ivan Petrov is in trouble.', 'nothing'],
    ['The United States operates a base on Crete.', 'operation | operator=United States'],
    ['Crete hosts the United States’ Souda Bay naval base.', 'operation | operator=United States'],
    ['The town of Elbląg houses a military base.', 'location | subject=military base | place=Elbląg'],
    ['The ministry hosts a dinner.', 'no location'],
  ])
})

describe('where somebody or something belongs', () => {
  constructions([
    ['The Iranian Ministry of Intelligence denied it.', 'part-of | part=Iranian Ministry of Intelligence | whole=IR'],
    ['The Security Service of Ukraine denied it.', 'part-of | part=Security Service of Ukraine | whole=UA'],
    ['Turkish police arrested two men.', 'no part-of'],
    ['Cormac Burke SC, for Mr Radev, said his client was innocent.', 'occupation | person=Cormac Burke | title=SC'],
    ['Garda Aoife Laoire said that she had gone aboard.', 'occupation | person=Aoife Laoire | title=Garda'],
    [
      'Ravshan Yuldosh (Uzbek national, 26), a welder, was arrested.',
      'citizenship | person=Ravshan Yuldosh | country=UZ',
    ],
    [
      'An employee of the Iranian embassy was arrested.',
      'occupation | person=employee of the Iranian embassy | organization=Iranian embassy',
    ],
    [
      'They were arrested outside the Strasbourg home of Golnar Sadegh.',
      'residence | person=Golnar Sadegh | place=Strasbourg',
    ],
    ['The network was created by Anatoly Zador, born in 1979.', 'birth | person=Anatoly Zador | time=1979'],
    [
      'An 18-year-old student of a medical college was recruited by the GRU.',
      'education | person=18-year-old student of a medical college | institution=medical college',
    ],
    [
      'A second secretary at the Russian embassy left in October.',
      'occupation | organization=Russian embassy | title=second secretary',
    ],
    ['Oksana Hrynko, a beautician of Leeds, was arrested.', 'residence | person=Oksana Hrynko | place=Leeds'],
    ['Leyla Nazari, the mayor of Leeds, was arrested.', 'no residence'],
  ])
})

describe('where a body, a house or a town lies', () => {
  constructions([
    [
      'They burned down a furniture warehouse in Vilnius.',
      'location | subject=furniture warehouse in Vilnius | place=Vilnius',
    ],
    ['A court in Asunción convicted him.', 'location | subject=court in Asunción | place=Asunción'],
    ['The District Court in Rostov-on-Don jailed him.', 'location | subject=District Court | place=Rostov-on-Don'],
    ['Ivan Petrov was arrested in Alicante, Spain, on Monday.', 'location | subject=Alicante | place=ES'],
    ['Ivan Petrov was shot in the Azerbaijani city of Ganja.', 'location | subject=Ganja | place=AZ'],
    ["He met them in a bar in Maputo, Mozambique's capital.", 'location | subject=Maputo | place=MZ'],
    ['VILNIUS, Lithuania (AP) — Police arrested Ivan Petrov.', 'no location'],
    ['Ivan Petrov worked for a company established in Cyprus.', 'location | subject=company | place=CY'],
    ['The company, which has its headquarters in Limassol, denied it.', 'location | subject=company | place=Limassol'],
    ['Ivan Petrov met two women in a hotel in Riga.', 'no location'],
    ['Lena Weber is a fellow at the Nordic Centre in Uppsala.', 'location | subject=Nordic Centre | place=Uppsala'],
    ['Ion Cazacu is believed to be in Dubai.', 'location | subject=Ion Cazacu | place=Dubai | certainty=possible'],
  ])
})

describe('where somebody lives', () => {
  constructions([
    [
      'Emil Radev (37) and Plamen Stoyanov (41), both Bulgarians with addresses in Vienna, have pleaded not guilty.',
      'residence | person=Emil Radev | place=Vienna',
      'residence | person=Plamen Stoyanov | place=Vienna',
    ],
    ['Ivan Petrov walked out of his flat in Istanbul to buy bread.', 'residence | person=Ivan Petrov | place=Istanbul'],
    [
      'Ivan Petrov is believed to be hiding in Tehran.',
      'residence | person=Ivan Petrov | place=Tehran | certainty=possible',
    ],
    ['Ivan Petrov spent nine years in Beirut.', 'residence | person=Ivan Petrov | place=Beirut'],
    ['Ivan Petrov hid in a cellar.', 'no residence'],
    ['A man from Tromsø was charged.', 'residence | place=Tromsø'],
  ])
})

describe('taken on, hired through, trained by', () => {
  constructions([
    [
      'Orhan Akbulut was taken on by the National Intelligence Organisation in 1973.',
      'recruitment | recruit=Orhan Akbulut | recruiter=National Intelligence Organisation | time=1973',
    ],
    ['The issue was taken on by the committee.', 'no recruitment'],
    [
      'Two locksmiths were hired through a nightclub promoter.',
      'recruitment | recruit=Two locksmiths | recruiter=nightclub promoter',
    ],
    [
      'Two men were hired through Telegram.',
      'recruitment | recruit=Two men | channel=Telegram',
      'no recruitment | recruiter=Telegram',
    ],
    [
      'An unemployed man answered an FSB advertisement in a chat group.',
      'recruitment | recruit=unemployed man | recruiter=FSB',
    ],
    ['The officer answered questions about an advertisement.', 'no recruitment'],
    ['Orhan Akbulut went through a sabotage course run by the Americans.', 'training | trainee=Orhan Akbulut'],
    ['Nuri Delik hanged himself in his cell.', 'death | victim=Nuri Delik'],
  ])
})

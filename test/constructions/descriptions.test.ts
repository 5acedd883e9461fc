// Descriptions beside names: in front of the sentence, joined by "and", said of both, offices with capitals.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('descriptions of people', () => {
  constructions([
    [
      'A former wrestler and father of two, Farid Salmanov joined the gang in 2011.',
      'occupation | person=Farid Salmanov | title=former wrestler',
      'membership | member=Farid Salmanov | time=2011',
    ],
    [
      'An ethnic Talish born in Iran and a Russian citizen, Farid Salmanov lived in Baku.',
      'descent | person=Farid Salmanov | people=Talish',
      'birth | person=Farid Salmanov | place=IR',
      'citizenship | person=Farid Salmanov | country=RU',
    ],
    [
      'Born in Shiraz and a Dutch citizen, Leyla Amani ran the office.',
      'birth | person=Leyla Amani | place=Shiraz',
      'citizenship | person=Leyla Amani | country=NL',
    ],
    [
      'An Afghan national living in Berlin, Omid Rahimi is accused of spying.',
      'citizenship | person=Omid Rahimi | country=AF',
      'open: residence | person=Omid Rahimi | place=Berlin',
    ],
    ['Three weeks later, Reza Karimi was arrested in Athens.', 'arrest | suspect=Reza Karimi', 'no occupation'],
    [
      'The association is led by Qom-educated Russian citizen and ethnic Talish Farid Jafarli.',
      'leadership | leader=Farid Jafarli',
      'citizenship | person=Farid Jafarli | country=RU',
      'descent | person=Farid Jafarli | people=Talish',
    ],
    [
      'Police arrested taxi driver and part-time boxer Oskar Wend on Monday.',
      'arrest | suspect=Oskar Wend',
      'occupation | person=Oskar Wend | title=taxi driver',
      'occupation | person=Oskar Wend | title=part-time boxer',
    ],
    [
      'The agency charged Polad Orujov and Rafat Amani, both Georgian nationals, with espionage.',
      'citizenship | person=Polad Orujov | country=GE',
      'citizenship | person=Rafat Amani | country=GE',
    ],
    [
      'They accused Polad Orujov and Rafat Amani (both ethnic Kurds) of spying.',
      'descent | person=Polad Orujov',
      'descent | person=Rafat Amani',
    ],
    [
      'Prosecutors in Denmark charged the captain, a Georgian named Zaza Gelovani, with vandalism.',
      'charge | accused=Zaza Gelovani | offence=vandalism',
      'citizenship | person=Zaza Gelovani | country=GE',
    ],
    [
      'Luis Ospina, 44, a Colombian national residing in Miami, is charged with murder.',
      'open: citizenship | person=Luis Ospina | country=CO',
      'charge | accused=Luis Ospina | offence=murder',
    ],
    ['Three of the suspects are Ukrainian citizens.', 'citizenship | country=UA'],
    ['Two Bulgarian nationals were arrested in Graz.', 'citizenship | country=BG', 'arrest | place=Graz'],
    ['Zaur Islamov, an ethnic Chechen from Grozny, was arrested.', 'descent | people=Chechen', 'no citizenship'],
    ['Chechen exile Zaur Islamov was shot.', 'no citizenship'],
  ])
})

describe('offices', () => {
  constructions([
    [
      'The defendants remain in custody, added Teresa Lomax, Assistant Attorney General for National Security.',
      'occupation | person=Teresa Lomax | title=Assistant Attorney General',
    ],
    [
      'Assistant U.S. Attorneys Miriam Goldfarb and Kevin Tran are prosecuting the case.',
      'occupation | person=Miriam Goldfarb | title=Assistant U.S. Attorneys',
      'occupation | person=Kevin Tran | title=Assistant U.S. Attorneys',
    ],
    ['Justice Emmanuel Prakash adjourned the hearing.', 'occupation | person=Emmanuel Prakash | title=Justice'],
    ['Witnesses spoke of justice; Emmanuel Prakash wept.', 'no occupation'],
    ['Oskar Wend, a former air force pilot, was arrested.', 'occupation | title=former air force pilot'],
    [
      'Oskar Wend, the deputy director of the plant, was arrested.',
      'occupation | title=deputy director | organization=plant',
    ],
    [
      'Dmitri Orlov is a military attaché at the Russian embassy in Vienna.',
      'occupation | person=Dmitri Orlov | organization=Russian embassy',
    ],
  ])
})

describe('sentences and moves', () => {
  constructions([
    [
      'Anna Lind, who was convicted of fraud last year and sentenced to nine years in prison, appealed.',
      'sentence | person=Anna Lind | penalty=nine years in prison',
    ],
    ['Karim Yusupov left Armenia in 2023 and now lives under protection in Norway.', 'residence | place=NO'],
    ['Karim Yusupov left for Armenia the same night.', 'travel | traveller=Karim Yusupov | destination=AM'],
    ['Karim Yusupov was sent to Germany under a false name.', 'travel | destination=DE'],
    ['The letter was sent to Germany.', 'no travel'],
  ])
})

describe('which verb is the sentence', () => {
  constructions([
    [
      'Two men convicted of fraud in Norway were flown to Ankara on Friday.',
      'open: conviction | person=Two men | offence=fraud',
      'travel | traveller=Two men | destination=Ankara',
    ],
    ['In raids in Graz, four members of a gang were captured.', 'arrest | suspect=four members of a gang | place=Graz'],
    [
      'The freed Austrian, Hannes Wend, 58, had spent three years in prison.',
      'citizenship | person=Hannes Wend | country=AT',
      'detention | person=Hannes Wend',
    ],
    ['A dog walker has been arrested on suspicion of spying.', 'arrest | suspect=dog walker | offence=spying'],
    ['Police convinced a jury and were thanked.', 'no arrest', 'no conviction'],
  ])
})

describe('offices and trades, wherever they stand', () => {
  constructions([
    [
      'Their leader, a retired police sergeant called Erdal Ocak, was paid 900,000 lira.',
      'occupation | person=Erdal Ocak | title=retired police sergeant',
      'payment | payee=Erdal Ocak',
    ],
    ['A fourth defendant, a travel agent, was acquitted.', 'occupation | person=fourth defendant | title=travel agent'],
    [
      'Under Secretary of the Treasury for Sanctions Deborah Lindt said nothing.',
      'occupation | person=Deborah Lindt | organization=Treasury | title=Under Secretary',
    ],
    [
      'The choir director of a local parish Anatoly Zador fled.',
      'occupation | person=Anatoly Zador | title=choir director',
    ],
    [
      'Golden Heron Consulting, whose sole director was Lena Weber, denied it.',
      'leadership | leader=Lena Weber | organization=Golden Heron Consulting | title=director',
    ],
    [
      'The deputy head of the city administration, Igor Karan, was killed.',
      'leadership | leader=Igor Karan | title=head',
    ],
    ['The director of a Shia charity, Juma Mwita, fled.', 'leadership | leader=Juma Mwita | organization=Shia charity'],
    ["The station's manager, a Guinean named Rida Bazz, denied it.", 'occupation | person=Rida Bazz'],
    ['Kamil Wros, a dog walker, spied on the banker.', 'occupation | person=Kamil Wros | title=dog walker'],
    [
      'Lena Weber, of the Oslo Institute, has met 31 of them.',
      'occupation | person=Lena Weber | organization=Oslo Institute',
    ],
    ['Lena Weber, a member of the European Parliament, was hurt.', 'occupation | person=Lena Weber | title=member'],
    ['The driver, a courier and a cook were freed.', 'no occupation'],
    ['Cameron Teller met Ivan Petrov.', 'no occupation'],
  ])
})

describe('ages, peoples and kin in more wordings', () => {
  constructions([
    ['Ivan Petrov and Omar Haddad, both 23, were charged.', 'age | person=Ivan Petrov | person=Omar Haddad | years=23'],
    ['Mr Haddad, who is forty-two, was drugged.', 'age | person=Haddad | years=42'],
    ['The pupil Gustaw Z., 17, set fire to a lorry.', 'age | person=Gustaw Z. | years=17'],
    ['The answer is 42, he said.', 'no age'],
    ['Ivan Petrov said that his father, 71, had been held.', 'age | years=71'],
    ["Victim-1's mother and sister were held.", 'family | kind=mother', 'family | kind=sister'],
    ['Karl Weber, head of the security department, said nothing.', 'leadership | leader=Karl Weber | title=head'],
    [
      'Samir Haddad, a Franco-Algerian scooter thief, was offered a passport.',
      'citizenship | person=Samir Haddad | country=FR',
      'citizenship | person=Samir Haddad | country=DZ',
    ],
    ['Emil Radev and Plamen Stoev, both Bulgarians, left.', 'citizenship | person=Plamen Stoev | country=BG'],
    ['Doku Amai, a Chechen businessman, was wounded.', 'descent | person=Doku Amai | people=Chechen', 'no citizenship'],
    ['Doku Amai, a European businessman, was wounded.', 'no descent'],
    ['Doku Amai, a Jewish businessman, was wounded.', 'no descent'],
    ['Rosa Duarte, a Brazilian attorney, fled.', 'citizenship | person=Rosa Duarte | country=BR'],
    ['Ivan Petrov had a cousin who lived in London.', 'family | person=Ivan Petrov | relative=cousin | kind=cousin'],
    ['A Castlebrook man told the court he was ill.', 'residence | person=Castlebrook man | place=Castlebrook'],
  ])
})

describe('how many of them', () => {
  constructions([
    [
      'At least 46 minors have been arrested since 2024.',
      'statistic | quantity=46 minors | subject=46 minors | measure=arrested',
    ],
    ['Poland has broken up 11 cells.', 'statistic | quantity=11 cells | measure=broken'],
    ['Two men were arrested.', 'no statistic'],
    ['He was jailed for 14 years.', 'no statistic'],
    ['The road is 46 kilometres long.', 'no statistic'],
  ])
})

describe('a description, a title and a name', () => {
  constructions([
    [
      'The centre is led by Iranian citizen Sheikh Omar Haddad.',
      'citizenship | person=Omar Haddad | country=IR',
      'leadership | leader=Omar Haddad | organization=centre',
    ],
    [
      'German national Dr Karl Weber was arrested.',
      'citizenship | person=Karl Weber | country=DE',
      'arrest | suspect=Karl Weber',
    ],
    ['An ethnic Kurdish grocery store owner was threatened.', 'descent | people=Kurdish'],
    ['Iran runs the Zarya.ge website.', 'operation | asset=Zarya.ge | operator=IR'],
  ])
})

describe('where somebody works', () => {
  constructions([
    [
      'Detective Sergeant Anil Ross, of the Metropolitan Police, told the court that no trace had been found.',
      'occupation | person=Anil Ross | title=Detective Sergeant | organization=Metropolitan Police',
    ],
    [
      "Assistant Attorney General Dana Whit of the Justice Department's National Security Division announced the charges.",
      'occupation | person=Dana Whit | title=Assistant Attorney General | organization=National Security Division',
    ],
    [
      "Sultan Karim, a mathematics teacher at one of the foundation's schools, was convicted.",
      "occupation | person=Sultan Karim | title=mathematics teacher | organization=one of the foundation's schools",
    ],
    [
      'Marta Nowak was employed as a claims analyst by a health insurer in Newark.',
      'occupation | person=Marta Nowak | title=claims analyst | organization=health insurer in Newark',
    ],
    [
      'Rafal Yuld, 26, a welder employed at the warehouse, was recruited online.',
      'occupation | person=Rafal Yuld | title=welder | organization=warehouse',
    ],
    [
      'Jan Kowal, a clerk in the passport office of the interior ministry, sold the data.',
      'occupation | person=Jan Kowal | title=clerk | organization=passport office of the interior ministry',
    ],
    [
      'Tomas Kund, a taxi driver and spokesman for an opposition party, was warned.',
      'occupation | person=Tomas Kund | title=spokesman | organization=opposition party',
    ],
    [
      'Lena Fors, an analyst for the think tank Nordic Watch, said so.',
      'occupation | person=Lena Fors | title=analyst | organization=Nordic Watch',
    ],
    // Where one lives or is met is no place of work.
    ['Igor Belov, a businessman in the port of Varna, hired them.', 'no occupation | organization=port of Varna'],
    ['He was paid by the boss, Kiril Dobrev, in the car park of a pub.', 'no occupation | organization=car park'],
  ])
})

describe('a description behind a comma tells who it is', () => {
  constructions([
    [
      'Annika Roos is now a senior fellow at the Nordic Security Forum, a Riga-based think tank.',
      'location | subject=Nordic Security Forum | place=Riga',
    ],
    [
      'The ship is owned by a company in the Seychelles, Calder Marine.',
      'operation | asset=ship | operator=Calder Marine',
      'location | subject=Calder Marine | place=SC',
    ],
    ['Casa Verde, a cultural centre in Oslo, was searched by police.', 'location | subject=Casa Verde | place=Oslo'],
    [
      'The cell was led by Orhan Kaya, alias "the Captain", a Turkish former gendarme who ran a security company.',
      'citizenship | person=Orhan Kaya | country=TR',
      'occupation | person=Orhan Kaya | title=former gendarme',
      'leadership | leader=Orhan Kaya | organization=security company',
    ],
    // A man at the head of a body is no body.
    ['Juma Mwin, a charity director in Oslo, was arrested.', 'arrest | suspect=Juma Mwin', 'no location'],
  ])
})

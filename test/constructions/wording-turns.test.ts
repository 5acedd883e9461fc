// Deeds in the turns of phrase of papers, courts and agencies: whose task it was, what the order was, who survived,
// what was tapped, drawn and noted, what was paid for what, and where a paragraph says that it all plays.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('attacks told by the struck, the blamed and the damage', () => {
  constructions([
    [
      'The dissident Omar Salehi survived a poisoning in Vienna in 2019.',
      'attack | target=Omar Salehi | method=assassination | outcome=attempted | place=Vienna | time=2019',
    ],
    ['The target of the attack was a former intelligence officer, Yuri Melnik.', 'attack | target=Yuri Melnik'],
    [
      'Iran was responsible for the murder of the dissident Hamid Rostami.',
      'attack | sponsor=Iran | target=Hamid Rostami | method=assassination',
    ],
    ['The plan to blow up a pipeline was abandoned in March.', 'attack | target=pipeline | outcome=planned'],
    ['The plot against the publisher Samir Toma collapsed.', 'attack | target=Samir Toma'],
    [
      'The blast killed two guards and injured six people.',
      'attack | target=two guards',
      'attack | target=six people | method=bombing',
    ],
    [
      'A masked gunman fired six shots through the window of the consulate in Toronto.',
      'attack | perpetrator=masked gunman | target=consulate in Toronto | method=shooting',
    ],
    [
      'Explosives were discovered in the boot of the car of Ivan Petrov.',
      'attack | target=car of Ivan Petrov | method=bombing | outcome=foiled',
    ],
    [
      'Four Serbs trained in Moldova sprayed green paint on the memorial, two synagogues and a restaurant.',
      'attack | perpetrator=Four Serbs | target=two synagogues',
    ],
    ['Two Serbs were behind the vandalism of five synagogues in Paris.', 'attack | target=five synagogues in Paris'],
    [
      'The cargo vessel dragged its anchor across two data cables.',
      'attack | target=two data cables | method=sabotage',
    ],
    ['The body of the banker Roman Zub was discovered in a canal in Vienna.', 'death | victim=Roman Zub'],
    ['A kitchen fire damaged a restaurant in Ghent.', 'no attack'],
    ['The ship dragged its anchor in the storm.', 'no attack'],
    ['The listening device was hidden in the lamp of the office.', 'no attack'],
    ['The company denied the allegations of fraud.', 'no attack'],
    ['Police stormed the flat of the suspect.', 'no attack'],
  ])
})

describe('spying in everyday words', () => {
  constructions([
    [
      'The pair travelled to Stuttgart to intercept the phones of Ukrainian soldiers.',
      'espionage | agent=pair | target=Ukrainian soldiers',
    ],
    ['The spy Andrei Sokolov drew maps of the air base.', 'espionage | agent=Andrei Sokolov | target=air base'],
    [
      'Roman Seleznev supplied the Russians with the coordinates of Ukrainian positions.',
      'espionage | agent=Roman Seleznev | recipient=Russians | target=Ukrainian positions',
      'no support',
    ],
    [
      'Danish intelligence accuses three members of an Iranian separatist group of spying for Saudi Arabia.',
      'espionage | agent=three members of an Iranian separatist group | sponsor=Saudi Arabia | certainty=alleged',
    ],
    ['Tourists photographed the cathedral in Cologne.', 'no espionage'],
    ['The journalist wrote reports on refugees for a newspaper.', 'no espionage'],
    ['The new law allows the police to intercept phone calls.', 'no espionage'],
    ['Their drones filmed the result.', 'no espionage'],
  ])
})

describe('whose task it was and what was paid for it', () => {
  constructions([
    [
      "Petar Ivanov's task was to collect the parcel in Vilnius.",
      'tasking | agent=Petar Ivanov | task=collect the parcel in Vilnius',
    ],
    [
      'Petar Ivanov had orders to burn down the restaurant.',
      'tasking | agent=Petar Ivanov | task=burn down the restaurant',
    ],
    [
      'The contract for the murder went to a biker in Vancouver.',
      'tasking | agent=biker in Vancouver | task=contract for the murder',
    ],
    [
      'Petar Ivanov was given the task of photographing the port by a man named Viktor.',
      'tasking | agent=Petar Ivanov | principal=Viktor',
    ],
    [
      'Omar Haddad had been ordered to assassinate a diplomat in Istanbul.',
      'tasking | agent=Omar Haddad | task=assassinate a diplomat in Istanbul',
    ],
    [
      'Three Ukrainians were paid 100 dollars each to plant cameras along the tracks by a man called Andrzej.',
      'payment | payer=Andrzej | payee=Three Ukrainians | amount=USD 100',
      'espionage | agent=Three Ukrainians',
    ],
    [
      'Tehran put up $300,000 for the murder of the writer.',
      'payment | payer=Iran | amount=USD 300000 | purpose=murder of the writer',
    ],
    [
      'The murder of Leon Kasumi had been commissioned by the businessman Arben Hoxha for 120,000 euros.',
      'payment | payer=Arben Hoxha | amount=EUR 120000 | purpose=murder of Leon Kasumi',
    ],
    [
      'The killers were offered up to half a million dollars.',
      'payment | payee=killers | amount=USD 500000 | status=promised',
    ],
    [
      'The network paid CC-1, a private investigator in Queens, $15,000 to obtain bank records of Victim-2.',
      'payment | payee=CC-1 | amount=USD 15000 | purpose=obtain bank records of Victim-2',
      'tasking | agent=CC-1',
    ],
    [
      'Prosecutors say Ivan Petrov was given 5,000 euros by a man he knew as Boris.',
      'payment | payee=Ivan Petrov | payer=Boris | amount=EUR 5000',
    ],
    ["The parliament's task was to approve the budget.", 'no tasking'],
    ['The two men were to appear in court on Monday.', 'no tasking'],
    ['The film earned 12 million dollars in its first week.', 'no payment'],
    ['The mayor was ordered to pay damages.', 'no tasking'],
  ])
})

describe('won, trained, moved and funded', () => {
  constructions([
    ['Viktor Sava drew his brother Ilie into the plot.', 'recruitment | recruiter=Viktor Sava | recruit=Ilie'],
    [
      'Jonas Berg volunteered his services to the Russian embassy in 2018.',
      'recruitment | recruit=Jonas Berg | recruiter=Russian embassy | time=2018',
    ],
    [
      'Two of the saboteurs had undergone firearms training in Serbia.',
      'training | trainee=Two of the saboteurs | place=Serbia',
    ],
    [
      'Courses in espionage were given to Petar Ivanov by an officer in Moscow.',
      'training | trainee=Petar Ivanov | trainer=officer in Moscow',
    ],
    [
      'Reza Mousavi arrived from Istanbul on a Portuguese passport.',
      'travel | traveller=Reza Mousavi | origin=Istanbul',
    ],
    [
      'Omar Aliyev was abducted in Istanbul and put aboard a flight to Dushanbe.',
      'travel | traveller=Omar Aliyev | destination=Dushanbe',
    ],
    ['The group operated an encrypted channel called Shadow.', 'operation | operator=group | asset=encrypted channel'],
    [
      'The money for the newspaper came from the Russian embassy.',
      'funding | funder=Russian embassy | recipient=newspaper',
    ],
    ['Iran provides Hezbollah with $700 million a year.', 'funding | funder=Iran | recipient=Hezbollah'],
    [
      'The channel spread pro-Kremlin propaganda among Germans of Russian origin.',
      'influence | actor=channel | audience=Germans of Russian origin',
    ],
    ['The charity supplied refugees with blankets.', 'no funding'],
  ])
})

describe('what the parser takes for something else', () => {
  constructions([
    [
      'A second suspect, a student at Salford University, sent photos of the warehouse to a handler in Lahore.',
      'espionage | agent=second suspect | target=warehouse',
    ],
    [
      'On the orders of a colonel, the three arrested men agreed to set fire to two signal boxes.',
      'attack | perpetrator=three arrested men | target=two signal boxes | outcome=planned',
    ],
    [
      'Beijing uses the association to influence Chinese students in Britain.',
      'influence | actor=CN | audience=Chinese students | place=GB',
    ],
    [
      'Three men had been paid to attack surfers in Arugam Bay by an Iraqi based in Qom.',
      'open: payment | payer=Iraqi | payee=Three men',
      'payment | payee=Three men',
    ],
    [
      'Police said the 31-year-old, known online as Raven, had been hired by a man in Crimea to paint coffins.',
      'tasking | agent=Raven | principal=man in Crimea',
    ],
    [
      'Omar Hoxha had first approached a gang, whose leader refused, and then turned to two brothers from Charleroi to kill the editor.',
      'tasking | principal=Omar Hoxha | agent=two brothers from Charleroi',
    ],
  ])
})

describe('denials and what is run, looked up and promised', () => {
  constructions([
    [
      "The murder of the dissident shook Europe.\n\nIran's embassy in Nicosia dismissed the claim as theatre.",
      'attack | sponsor=Iran | polarity=denied',
    ],
    [
      'The murder of the dissident shook Europe.\n\nThe Indian High Commission in London called any suggestion of state involvement absurd.',
      'attack | sponsor=India | polarity=denied',
    ],
    ['The company was hit by a fire.\n\nThe ministry rejected the report.', 'no attack'],
    ['A bomb hidden in a crate had been meant for the comedian Reza Golzar.', 'attack | target=Reza Golzar'],
    ['The brothers hid a bomb in a fruit crate.', 'no attack'],
    [
      'Sabina Ramizova owned a currency exchange in Astara.',
      'operation | operator=Sabina Ramizova | asset=currency exchange in Astara',
    ],
    [
      'The attaché had required students to report on their countrymen.',
      'tasking | agent=students | task=report on their countrymen',
    ],
    [
      'For the elimination of the editor a sum of 150,000 dollars was promised.',
      'payment | amount=USD 150000 | purpose=elimination of the editor | status=promised',
      'attack | target=editor | method=assassination',
    ],
    [
      'Elchin Rzayev is said to have paid for the hit through a firm in Izmir.',
      'payment | payer=Elchin Rzayev | certainty=reported',
    ],
    ['The council runs three schools.', 'no operation'],
  ])
})

describe('counts and scenes', () => {
  constructions([
    [
      'At least 41 people have been charged in Europe since 2021.',
      'statistic | subject=At least 41 people | quantity=41 people | measure=charged | time=2021/..',
    ],
    ['Police arrested two men on Monday.', 'no statistic'],
    [
      'The table lists the cases.\n\nThis section describes two of them.\n\nNairobi, 2021. The reconnaissance of a synagogue was entrusted to the director of a charity.',
      'espionage | place=Nairobi | time=2021',
    ],
    [
      'TALLINN, 3 May. The reconnaissance of a base was entrusted to a driver.',
      'open: espionage | target=base | place=TALLINN',
    ],
  ])
})

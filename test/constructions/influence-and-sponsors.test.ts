// Campaigns that sway and spread, with their audience; and who is behind the deed of others, as sure as the order that tells.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('campaigns, operations and soft power', () => {
  constructions([
    [
      'Moscow runs influence operations among Russian speakers in Latvia.',
      'influence | actor=RU | audience=Russian speakers in Latvia | instrument=influence operations | place=LV',
    ],
    [
      'Iran conducts soft power policies among the youth of Georgia.',
      'influence | actor=IR | audience=youth of Georgia | instrument=soft power policies',
    ],
    [
      'The Iranian embassy conducts soft power policies to win over the youth of Georgia.',
      'influence | actor=Iranian embassy | audience=youth of Georgia',
      'no recruitment',
    ],
    [
      'The service is suspected of running a disinformation campaign among Moldovan voters.',
      'influence | actor=service | audience=Moldovan voters | certainty=alleged',
    ],
    ['Beijing wages propaganda campaigns against dissidents abroad.', 'influence | actor=CN | audience=dissidents'],
    [
      'A Russian troll farm sought to sway voters in France through fake websites.',
      'influence | actor=Russian troll farm | audience=voters in France | instrument=fake websites',
    ],
    [
      'The channel spread false stories about the vote among pensioners in Riga.',
      'influence | actor=channel | audience=pensioners in Riga',
    ],
    [
      'The foundation spread the ideas of the revolution among students in Tbilisi.',
      'influence | actor=foundation | audience=students in Tbilisi',
    ],
    ['The government launched a campaign against disinformation among students.', 'no influence'],
    ['Officials want to counter Russian influence operations among voters.', 'no influence'],
    ['The ministry ran a campaign on vaccines among pensioners.', 'no influence'],
    ['The company promotes its values to customers.', 'no influence'],
    ['A youth of 17 threw a grenade at the shop.', 'attack | perpetrator=youth'],
  ])
})

describe('who is behind the deed of others', () => {
  constructions([
    [
      'Omar Haddad is accused of sending the squad that shot Ivan Petrov.',
      'tasking | principal=Omar Haddad | agent=squad | certainty=alleged',
      'attack | sponsor=Omar Haddad | perpetrator=squad | target=Ivan Petrov | certainty=alleged',
      'no attack | certainty=stated',
    ],
    [
      'Tehran dispatched the team that kidnapped Leyla Karimova.',
      'attack | sponsor=IR | perpetrator=team | target=Leyla Karimova | certainty=stated',
    ],
    [
      'Pavel Dorin is accused of hiring the gunmen who killed the banker.',
      'attack | sponsor=Pavel Dorin | perpetrator=gunmen | certainty=alleged',
      'no attack | sponsor=Pavel Dorin | certainty=stated',
      'death | victim=banker | certainty=stated',
    ],
    [
      'Pavel Dorin denied that he had hired the gunmen who killed the banker.',
      'attack | perpetrator=gunmen | target=banker | certainty=stated',
      'no attack | sponsor=Pavel Dorin',
    ],
    ['Iran may have hired the men who shot the editor.', 'attack | sponsor=IR | target=editor | certainty=possible'],
    ['The embassy sent two clerks who had shot a guard.', 'no tasking', 'no attack | sponsor=embassy'],
    ['Police sent officers who shot the gunman.', 'no tasking'],
    [
      'Haddad joined Iran-backed militias in targeting opposition members.',
      'attack | perpetrator=Haddad | target=opposition members',
    ],
    ['The minister joined farmers in demanding a price cut.', 'nothing'],
    ['Police targeted members of a gang.', 'no attack'],
  ])
})

describe('whose deed it was, and whose it was not', () => {
  constructions([
    [
      'Judges sent a man to prison for the murder of a banker.',
      'sentence | person=man',
      'attack | perpetrator=man | target=banker | outcome=carried-out',
      'no attack | sponsor=Judges',
    ],
    [
      'Iran sent a man to Riga to bomb a shop.',
      'attack | perpetrator=man | sponsor=IR | target=shop | outcome=planned',
    ],
    [
      'Police arrested a Lebanese cook and his Danish wife suspected of planning to bomb a centre.',
      'attack | perpetrator=Lebanese cook | target=centre | outcome=planned | certainty=alleged',
    ],
    [
      'Officers detained a teacher and a clerk accused of spying on a base.',
      'espionage | agent=teacher | agent=clerk | target=base | certainty=alleged',
    ],
    [
      'Karl Weber was jailed for the abduction of an activist and two guards, who were seized on a highway in 2023 and held in a forest.',
      'attack | target=two guards | method=kidnapping',
      'no arrest',
      'no detention | person=two guards',
    ],
    ['Ivo Marek was drugged, bound and put into a van in Graz.', 'attack | target=Ivo Marek | method=kidnapping'],
    ['He was put into a police car and taken to court.', 'no attack'],
    ['The minister, whose convoy was bombed in June, resigned.', 'attack | target=convoy of minister'],
    ['A clerk smelt of burning hair after the arson.', 'no attack | target=burning hair'],
    ['A camera hidden in a bird box had been recording the lane.', 'no espionage'],
    [
      'Not only did Baku expel four diplomats in April 2023, it also handed over a dossier.',
      'expulsion | person=four diplomats | polarity=affirmed',
    ],
    ['Baku did not expel the four diplomats.', 'no expulsion | polarity=affirmed'],
    ['The embassy neither confirmed nor denied any role in the attack.', 'nothing'],
    ['The ministry refused to confirm or deny that it had sent the men to kill the editor.', 'nothing'],
    [
      'The ministry denied any role in the attack on the editor.',
      'attack | sponsor=ministry | target=editor | polarity=denied',
    ],
    [
      'Ivo Marek denied any part in the murder of the banker.',
      'attack | perpetrator=Ivo Marek | target=banker | polarity=denied',
    ],
  ])
})

describe('sponsors by their other words', () => {
  constructions([
    [
      'A gang working for Iran plotted to kill a lawyer in Paris.',
      'representation | agent=gang | principal=IR',
      'attack | perpetrator=gang | sponsor=IR | target=lawyer in Paris | outcome=planned',
    ],
    ['A baker who works for the ministry stabbed his wife.', 'no attack | sponsor=ministry'],
    ['Killers sent by Moscow shot the exile in Berlin.', 'attack | sponsor=RU | perpetrator=Killers | target=exile'],
    ['Police sent a squad to the bank.', 'no tasking'],
    [
      'The murder of the exile was carried out on the orders of Chechen leader Adam Kasarov.',
      'attack | sponsor=Adam Kasarov | target=exile',
    ],
    ['The murder of the exile was carried out at the behest of Tehran.', 'attack | sponsor=IR | target=exile'],
    [
      'The hit on the banker was ordered by a colonel in Minsk, police believe.',
      'attack | sponsor=colonel in Minsk | target=banker | certainty=possible',
    ],
    [
      'The murder of a banker, which the police blame on a gang, took place in May.',
      'attack | target=banker | sponsor=gang | certainty=alleged | by=police',
      'death | victim=banker | certainty=stated',
    ],
    [
      'The attack on the depot, blamed on Iran, hurt two guards.',
      'attack | target=depot | sponsor=IR | certainty=alleged',
    ],
    [
      'Police blame the attack on the depot on Iran.',
      'attack | target=depot | sponsor=IR | certainty=alleged | by=Police',
    ],
    ['State-sponsored hackers stole data from a hospital.', 'no funding | funder=State'],
    ['Iran is small, but its readiness to kill is great.', 'no attack'],
    ['The service passed information to the police.', 'no espionage'],
  ])
})

describe('plots, those caught before, and those who judge', () => {
  constructions([
    [
      'Police arrested three men in Larnaca before they could kill a banker.',
      'attack | perpetrator=three men in Larnaca | target=banker | outcome=foiled',
      'no attack | perpetrator=Police',
    ],
    ['Police arrested the men before they could call a lawyer.', 'no attack'],
    [
      'A bomb plot targeting the Israeli embassy in Baku was uncovered in 2012.',
      'attack | target=Israeli embassy | method=bombing | outcome=planned',
    ],
    ['A scheme targeting pensioners was exposed.', 'no attack'],
    [
      'A couple carried explosives meant for a rally near Paris.',
      'attack | target=rally | method=bombing | place=Paris',
    ],
    ['The explosives were meant for a quarry.', 'no attack'],
    [
      'The caterer Balbir Gill, treasurer of a temple in Surrey, was killed in May.',
      'attack | target=Balbir Gill | time=2024-05',
      'no attack | place=Surrey',
    ],
    ['Balbir Gill, a caterer, was killed in Surrey in May.', 'attack | target=Balbir Gill | place=Surrey'],
    [
      'A German court jailed two men for scouting military sites in Bavaria for Russia.',
      'espionage | agent=two men | target=military sites | sponsor=RU | place=Bavaria',
    ],
    [
      'Prosecutors demanded twelve years for the stabbing of a singer in Rotterdam.',
      'attack | target=singer in Rotterdam | outcome=carried-out',
      'no attack | sponsor=Prosecutors',
    ],
    ['Iran demanded the killing of the editor.', 'attack | sponsor=IR | target=editor | outcome=planned'],
    ['The service had followed the pair for weeks before it arrested them.', 'no espionage'],
    ['A cook, asked by the judge for whom he was to kill the banker, shrugged.', 'no attack | perpetrator=judge'],
  ])
})

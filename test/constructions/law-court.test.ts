// What courts and prosecutors do, each wording in a row; and sentences that only sound like it.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('charge', () => {
  constructions([
    ['Ivan Petrov is accused of spying for China.', 'charge | accused=Ivan Petrov', 'espionage | certainty=alleged'],
    ['Iran is accused of spying.', 'no charge'],
    ['The minister accused Ivan Petrov of lying.', 'no charge'],
    ['Ivan Petrov faces two charges of terrorism.', 'charge | accused=Ivan Petrov | offence=terrorism'],
    ['Ivan Petrov was indicted on charges of wire fraud.', 'charge | accused=Ivan Petrov | offence=wire fraud'],
    [
      'Ivan Petrov was indicted by a grand jury in New York in May.',
      'charge | accused=Ivan Petrov | authority=grand jury in New York | time=2024-05',
    ],
    [
      'The prosecutors charged Ivan Petrov with kidnapping, aggravated conspiracy and fraud.',
      'charge | accused=Ivan Petrov | offence=kidnapping | offence=aggravated conspiracy | offence=fraud',
    ],
    [
      'Ivan Petrov was charged with the attempted murder of Leyla Karimova.',
      'charge | accused=Ivan Petrov | offence=attempted murder of Leyla Karimova',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | outcome=attempted | certainty=alleged',
    ],
    ['None of the men has been charged.', 'charge | accused=None of the men | polarity=denied'],
    ['None has been charged.', 'charge | polarity=denied'],
    [
      'Ivan Petrov was seized at a fair on charges of espionage.',
      'charge | accused=Ivan Petrov | offence=espionage',
      'arrest | suspect=Ivan Petrov',
    ],
    [
      'Ivan Petrov appeared before magistrates on Monday accused of arson.',
      'charge | accused=Ivan Petrov | offence=arson',
    ],
    ['The soldiers charged the hill with great courage.', 'no charge'],
  ])
})

describe('trial', () => {
  constructions([
    ['The trial of Ivan Petrov opens in Hamburg on Monday.', 'open: trial | accused=Ivan Petrov | place=Hamburg'],
    ['Ivan Petrov is on trial in Hamburg for murder.', 'trial | accused=Ivan Petrov | place=Hamburg'],
    [
      'Ivan Petrov will go on trial at the Hamburg Regional Court in May.',
      'trial | accused=Ivan Petrov | court=Hamburg Regional Court',
    ],
    [
      'Ivan Petrov appeared before a court in Leeds on charges of arson.',
      'trial | accused=Ivan Petrov | court=court in Leeds',
      'charge | accused=Ivan Petrov | offence=arson',
    ],
    [
      'Ivan Petrov was found guilty after a five-week trial at Leeds Crown Court.',
      'trial | accused=Ivan Petrov | court=Leeds Crown Court',
      'conviction | person=Ivan Petrov | court=Leeds Crown Court | ground=verdict',
    ],
    ['The drug is on trial in Hamburg.', 'no trial'],
    ['Two Serbs are on trial for murder.', 'trial | accused=Two Serbs'],
    [
      'Ivan Petrov is on trial for stabbing a journalist.',
      'attack | perpetrator=Ivan Petrov | target=journalist | certainty=alleged',
      'no attack | certainty=stated',
    ],
    [
      'Ivan Petrov stood trial for the murder of an editor.',
      'attack | perpetrator=Ivan Petrov | target=editor | certainty=alleged',
    ],
    ['The actor appeared in a film.', 'no trial'],
  ])
})

describe('conviction and acquittal', () => {
  constructions([
    [
      'A court in Riga found Ivan Petrov guilty of murder.',
      'conviction | person=Ivan Petrov | court=court in Riga | offence=murder | ground=verdict',
    ],
    [
      'Ivan Petrov was found guilty of assisting a foreign service by a jury in Leeds.',
      'open: conviction | person=Ivan Petrov | offence=assisting a foreign service | court=jury in Leeds',
    ],
    ['Ivan Petrov was found not guilty of murder.', 'acquittal | person=Ivan Petrov | offence=murder', 'no conviction'],
    ['Ivan Petrov pleaded not guilty to espionage.', 'no conviction', 'no acquittal'],
    ['Ivan Petrov pleaded guilty to espionage.', 'conviction | person=Ivan Petrov | offence=espionage | ground=plea'],
    [
      'Ivan Petrov pleaded guilty today in federal court in Dallas to using excessive force.',
      'conviction | person=Ivan Petrov | offence=using excessive force | ground=plea',
    ],
    [
      'Ivan Petrov admitted the same offences.',
      'conviction | person=Ivan Petrov | offence=same offences | ground=plea',
    ],
    ['Ivan Petrov admitted two counts of arson.', 'conviction | person=Ivan Petrov | ground=plea'],
    ['Ivan Petrov admitted defeat.', 'no conviction'],
    [
      'Ivan Petrov was convicted in his absence of insulting the president.',
      'conviction | person=Ivan Petrov | offence=insulting the president | ground=in-absentia',
    ],
    [
      'Ivan Petrov was sentenced in absentia to 12 years in prison.',
      'conviction | person=Ivan Petrov | ground=in-absentia',
      'sentence | person=Ivan Petrov | penalty=12 years in prison',
    ],
    [
      'Ivan Petrov was cleared of murder by a jury in Leeds.',
      'acquittal | person=Ivan Petrov | offence=murder | court=jury in Leeds',
      'attack | perpetrator=Ivan Petrov | polarity=denied',
    ],
    [
      'A court in Hamburg convicted Levan Berid, a 35-year-old Georgian, of attempted murder.',
      'conviction | person=Levan Berid | court=court in Hamburg | offence=attempted murder',
    ],
    [
      'Ivan Petrov was acquitted of arson but found guilty of working for a foreign intelligence service.',
      'acquittal | person=Ivan Petrov | offence=arson',
      'conviction | person=Ivan Petrov | offence=working for a foreign intelligence service',
    ],
    ['Ivan Petrov was cleared to land.', 'no acquittal'],
    ['The road was cleared of snow by the army.', 'no acquittal'],
  ])
})

describe('sentence', () => {
  constructions([
    [
      'Ivan Petrov was jailed for eleven years for murder.',
      'sentence | person=Ivan Petrov | penalty=eleven years | offence=murder',
    ],
    ['Ivan Petrov was handed an eight-year term.', 'sentence | person=Ivan Petrov | penalty=eight-year term'],
    [
      'The court gave Ivan Petrov nine years in prison.',
      'open: sentence | person=Ivan Petrov | penalty=nine years in prison | court=court',
    ],
    ['Ivan Petrov got life in prison.', 'sentence | person=Ivan Petrov'],
    ['Anna Petrova received two years, suspended.', 'sentence | person=Anna Petrova | penalty=two years, suspended'],
    [
      'Levan Berid, the car thief jailed for eleven years on Tuesday, is a nephew of Murad Tal.',
      'open: sentence | person=Levan Berid | penalty=eleven years | time=2024-06-11',
    ],
    ['Ivan Petrov faces up to three years in prison.', 'no sentence'],
    ['The doctor gave Ivan Petrov three months.', 'no sentence'],
    ['The sentence was too long for the editor.', 'no sentence'],
  ])
})

describe('investigation and testimony', () => {
  constructions([
    ['Police opened an investigation into the fire.', 'investigation | authority=police | subject=fire', 'no attack'],
    ['The company is under investigation for fraud.', 'investigation | subject=company'],
    [
      'An investigation by German prosecutors into Ivan Petrov continues.',
      'investigation | authority=German prosecutors | subject=Ivan Petrov',
    ],
    ['The case was investigated by the police.', 'investigation | subject=case'],
    [
      'Ivan Petrov gave evidence against Omar Haddad at a court in Leeds.',
      'testimony | witness=Ivan Petrov | against=Omar Haddad | court=court in Leeds',
    ],
  ])
})

describe('a verb said once for two people', () => {
  constructions([
    [
      'Ivan Petrov was charged with murder, and Leyla Karimova with arson.',
      'charge | accused=Ivan Petrov | offence=murder',
      'no charge | accused=Ivan Petrov | offence=arson',
      'charge | accused=Leyla Karimova | offence=arson',
    ],
    [
      'The court sentenced Ivan Petrov to nine years in prison and Leyla Karimova to six.',
      'sentence | person=Ivan Petrov | penalty=nine years in prison',
      'sentence | person=Leyla Karimova | penalty=six | court=court',
    ],
    [
      'Ivan Petrov was arrested in Riga and Leyla Karimova in Tallinn.',
      'arrest | suspect=Ivan Petrov | place=Riga',
      'arrest | suspect=Leyla Karimova | place=Tallinn',
      'no arrest | suspect=Leyla Karimova | place=Riga',
    ],
    [
      'Prosecutors charged Ivan Petrov with espionage, Leyla Karimova with arson and Marta Ilves with fraud.',
      'charge | accused=Leyla Karimova | offence=arson',
      'charge | accused=Marta Ilves | offence=fraud',
    ],
    [
      'Ivan Petrov was hired to kill Leyla Karimova and Marta Ilves with a bomb.',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova | target=Marta Ilves',
    ],
  ])
})

describe('what a trial is about, and what somebody did before', () => {
  constructions([
    [
      'Two Chechens are on trial for stabbing a journalist.',
      'trial | accused=Two Chechens',
      'charge | accused=Two Chechens | offence=stabbing a journalist',
    ],
    [
      'Ivan Petrov is awaiting trial in Graz on charges of terrorism.',
      'charge | accused=Ivan Petrov | offence=terrorism',
    ],
    [
      'Ivan Petrov, a bouncer with two convictions for robbery, fled to Belgrade.',
      'conviction | person=Ivan Petrov | offence=robbery',
    ],
    [
      'Ivan Petrov was convicted of arson and of assisting a foreign intelligence service.',
      'conviction | person=Ivan Petrov | offence=arson | offence=assisting a foreign intelligence service',
    ],
    ['Ivan Petrov got life for the murder of a clerk.', 'sentence | person=Ivan Petrov | penalty=life'],
    ['Ivan Petrov got a new life in Spain.', 'no sentence'],
    ['A bank told a judge that it was insolvent.', 'no testimony'],
    [
      'Ivan Petrov, who had been granted refugee status in Uruguay, was abducted.',
      'asylum | person=Ivan Petrov | country=UY | status=granted',
    ],
    ['Ivan Petrov was arrested, held for 14 hours and let go.', 'release | person=Ivan Petrov'],
    ['Ivan Petrov went home in a prisoner exchange in 2023.', 'release | person=Ivan Petrov | kind=swap | time=2023'],
  ])
})

describe('sentences of few words', () => {
  constructions([
    [
      'A former clerk was jailed today at Leeds Crown Court.',
      'sentence | person=former clerk | court=Leeds Crown Court',
    ],
    [
      'Karl Weber has already served eight months for the collision.',
      'sentence | person=Karl Weber | penalty=eight months | offence=collision',
    ],
    ['Karl Weber served nine years for the company.', 'no sentence'],
    [
      'A court in Riga fined Karl Weber 500 euros for insulting the president.',
      'sentence | person=Karl Weber | penalty=500 euros | offence=insulting the president',
    ],
    [
      'Judge Vera Burke slapped a fine of 2,000 euros on Karl Weber.',
      'sentence | person=Karl Weber | penalty=fine of 2,000 euros',
    ],
    ['The regulator fined Marlin Shipping two million euros.', 'no sentence'],
    ['He smiled as Karl Weber was led into a courtroom in Riga.', 'trial | accused=Karl Weber'],
  ])
})

describe('two people and two verdicts in a headline', () => {
  constructions([
    [
      'Petrov cleared as Haddad is convicted of arson',
      'acquittal | person=Petrov',
      'conviction | person=Haddad | offence=arson',
      'no conviction | person=Petrov',
    ],
    [
      'Banker acquitted as clerk is found guilty of spying',
      'conviction | person=clerk | offence=spying',
      'no conviction | person=Banker',
    ],
    [
      'Two men who plotted murder of editor convicted in Riga',
      'conviction | person=Two men',
      'no conviction | person=editor',
    ],
    [
      'The captain who ferried two divers surrendered to Omani coastguards on Thursday.',
      'arrest | suspect=captain',
      'no extradition',
    ],
  ])
})

describe('hearings, and what witnesses have yet to do', () => {
  constructions([
    ['Karl Weber, a driver, has described to a judge how crates were loaded.', 'testimony | witness=Karl Weber'],
    ['Two boys are to testify on Thursday.', 'no testimony'],
    ['A clerk had been due to testify the next day.', 'no testimony'],
    [
      'Beside him in the dock sat two adults, Karl Weber and Ivan Petrov.',
      'trial | accused=Karl Weber | accused=Ivan Petrov',
    ],
    [
      'A hearing on Wednesday for the three men, who will ask for bail, was adjourned.',
      'trial | accused=three men',
      'no release',
    ],
    ['The committee held a hearing for the nurses.', 'no trial'],
    [
      'Also charged is an accountant, Karl Weber, who has been in custody since December.',
      'charge | accused=Karl Weber',
      'no charge | time=2023-12/..',
      'detention | person=Karl Weber',
    ],
    ['Karl Weber was held in Durrës pending his extradition to Belgium.', 'no extradition'],
  ])
})

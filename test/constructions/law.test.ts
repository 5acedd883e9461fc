// What the law does: arrest to release, by voice, clause and nominalisation.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('arrest', () => {
  constructions([
    [
      'Police arrested Ivan Petrov in Riga on 3 May.',
      'arrest | suspect=Ivan Petrov | authority=police | place=Riga | time=2024-05-03',
    ],
    [
      'Ivan Petrov was arrested by Latvian police in Riga.',
      'arrest | suspect=Ivan Petrov | authority=Latvian police | place=Riga',
    ],
    [
      'Ivan Petrov, 34, was arrested in Riga on Monday.',
      'arrest | suspect=Ivan Petrov | place=Riga | time=2024-06-10',
      'age | person=Ivan Petrov | years=34',
    ],
    [
      'The arrest of Ivan Petrov by Latvian police surprised his neighbours.',
      'arrest | suspect=Ivan Petrov | authority=Latvian police',
    ],
    [
      'Ivan Petrov, who was arrested in Riga in March 2023, denied everything.',
      'arrest | suspect=Ivan Petrov | place=Riga | time=2023-03',
    ],
    [
      'Police detained two men on suspicion of espionage.',
      'arrest | suspect=two men | offence=espionage',
      'espionage | agent=two men | certainty=alleged',
    ],
    [
      'A Russian citizen was arrested in Oslo on suspicion of spying on a naval base.',
      'arrest | place=Oslo | offence=spying on a naval base',
      'espionage | certainty=alleged',
    ],
    [
      'Omar Haddad was arrested on charges of murder.',
      'arrest | suspect=Omar Haddad | offence=murder',
      'attack | perpetrator=Omar Haddad | certainty=alleged',
    ],
    [
      'Leyla Karimova was detained at the airport, accused of passing secrets to Iran.',
      'arrest | suspect=Leyla Karimova',
    ],
    ['Officers took Marko Jovanovic into custody in Belgrade.', 'arrest | suspect=Marko Jovanovic'],
    [
      'Ivan Petrov and Omar Haddad were arrested in Vienna.',
      'arrest | suspect=Ivan Petrov | suspect=Omar Haddad | place=Vienna',
    ],
    [
      'Ivan Petrov was arrested in Prague and extradited to the United States.',
      'arrest | suspect=Ivan Petrov | place=Prague',
      'extradition | person=Ivan Petrov | destination=US',
    ],
    [
      'The State Security Service announced the arrest of three people.',
      'arrest | suspect=three people | authority=State Security Service | certainty=reported | by=State Security Service',
    ],
    ['Ivan Petrov has not been arrested.', 'arrest | suspect=Ivan Petrov | polarity=denied'],
    ['If Ivan Petrov is arrested, his lawyers will appeal.', 'no arrest'],
    ['Was Ivan Petrov arrested?', 'no arrest'],
    ['Police should arrest Ivan Petrov.', 'no arrest'],
    ['The festival captured the hearts of visitors.', 'no arrest'],
    ['Omar Haddad is wanted in Germany for fraud.', 'wanted | person=Omar Haddad | authority=DE | offence=fraud'],
    ['A warrant was issued for Omar Haddad.', 'wanted | person=Omar Haddad'],
    ['Police are seeking a woman who bought the petrol.', 'wanted | person=woman | authority=police'],
  ])
})

describe('charge, trial, conviction, sentence', () => {
  constructions([
    [
      'Prosecutors charged Ivan Petrov with espionage.',
      'charge | accused=Ivan Petrov | offence=espionage',
      'espionage | agent=Ivan Petrov | certainty=alleged',
    ],
    ['Ivan Petrov was charged with murder and arson.', 'charge | accused=Ivan Petrov | offence=murder | offence=arson'],
    ['Ivan Petrov was charged with two counts of murder.', 'charge | accused=Ivan Petrov'],
    ['A grand jury indicted Wei Zhang for fraud in 2022.', 'charge | accused=Wei Zhang | offence=fraud | time=2022'],
    ['Wei Zhang faces charges of money laundering.', 'charge | accused=Wei Zhang'],
    ['The prosecution charged them with the crimes of kidnapping and extortion.', 'no arrest'],
    ['Wei Zhang stood trial in Stockholm in 2021.', 'trial | accused=Wei Zhang | place=Stockholm | time=2021'],
    ['The trial of Wei Zhang began in Stockholm.', 'trial | accused=Wei Zhang'],
    ['Wei Zhang pleaded guilty to espionage.', 'conviction | person=Wei Zhang | ground=plea | offence=espionage'],
    ['Wei Zhang was found guilty of murder by a court in Berlin.', 'conviction | person=Wei Zhang | ground=verdict'],
    [
      'A court in Berlin convicted Wei Zhang of murder in 2021.',
      'conviction | person=Wei Zhang | court=court in Berlin | offence=murder | time=2021',
    ],
    [
      'Wei Zhang was convicted of murder.',
      'conviction | person=Wei Zhang | offence=murder',
      'attack | perpetrator=Wei Zhang',
    ],
    ['The jury acquitted Piotr Nowak.', 'acquittal | person=Piotr Nowak'],
    ['Piotr Nowak was acquitted of all charges.', 'acquittal | person=Piotr Nowak'],
    [
      'Piotr Nowak was sentenced to 25 years in prison for murder.',
      'sentence | person=Piotr Nowak | penalty=25 years in prison | offence=murder',
    ],
    ['A judge jailed Piotr Nowak for seven years.', 'sentence | person=Piotr Nowak | penalty=seven years'],
    ['Piotr Nowak is serving 14 years in Norway.', 'sentence | person=Piotr Nowak | penalty=14 years'],
    ['Davit Beridze testified in court in May.', 'testimony | witness=Davit Beridze | time=2024-05'],
    [
      'Davit Beridze told a Hamburg court that he had been hired by Omar Haddad.',
      'testimony | witness=Davit Beridze | court=Hamburg court',
      'tasking | principal=Omar Haddad | agent=Davit Beridze | certainty=reported | by=Davit Beridze',
    ],
    ['Piotr Nowak was remanded in custody.', 'detention | person=Piotr Nowak'],
    ['Piotr Nowak is being held in a prison in Minsk.', 'detention | person=Piotr Nowak'],
    ['Piotr Nowak spent three years in prison.', 'detention | person=Piotr Nowak'],
    ['Piotr Nowak was released on bail.', 'release | person=Piotr Nowak | kind=bail'],
    ['Piotr Nowak was freed in a prisoner swap.', 'release | person=Piotr Nowak | kind=swap'],
    ['The president pardoned Piotr Nowak on Thursday.', 'release | person=Piotr Nowak | kind=pardon'],
    ['The album was released in 2020.', 'no release'],
    ['He charged his phone at the station.', 'no charge'],
    ['The company charges a fee of 20 euros.', 'no charge'],
  ])
})

describe('states and people', () => {
  constructions([
    [
      'Germany extradited Omar Haddad to Turkey in 2023.',
      'extradition | person=Omar Haddad | destination=TR | time=2023',
    ],
    [
      'Omar Haddad was extradited from Spain to the United States.',
      'extradition | person=Omar Haddad | origin=ES | destination=US',
    ],
    [
      'The extradition of Omar Haddad to Turkey surprised his lawyer.',
      'extradition | person=Omar Haddad | destination=TR',
    ],
    ['His lawyer opposed the extradition of Omar Haddad to Turkey.', 'no extradition'],
    ['Poland expelled three Russian diplomats.', 'expulsion | authority=Poland | person=Russian diplomats'],
    [
      'Three diplomats were expelled by Poland in April.',
      'expulsion | person=three diplomats | authority=Poland | time=2024-04',
    ],
    [
      'Police foiled a plot to kill Leyla Karimova.',
      'disruption | authority=police',
      'attack | target=Leyla Karimova | method=assassination',
    ],
    ['A terror plot was thwarted in Cyprus.', 'disruption | place=CY'],
    ['Police dismantled a network of smugglers.', 'disruption | authority=police'],
    [
      'The United States sanctioned Omar Haddad in 2020.',
      'designation | authority=United States | designated=Omar Haddad | time=2020',
    ],
    ['The European Union imposed sanctions on Omar Haddad.', 'designation | designated=Omar Haddad'],
    [
      'Leyla Karimova was granted asylum in Sweden in 2016.',
      'asylum | person=Leyla Karimova | country=SE | status=granted | time=2016',
    ],
    ['Leyla Karimova applied for asylum in Sweden.', 'asylum | person=Leyla Karimova | status=sought'],
    ['Police are investigating the attack.', 'investigation | authority=police'],
    ['The storm disrupted flights at the airport.', 'no disruption'],
  ])
})

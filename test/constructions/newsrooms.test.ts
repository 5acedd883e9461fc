// What dispatches of agencies and local papers say of attacks: bombs that kill, bombers who blow themselves up, claims of
// responsibility, deeds that are only meant, and words that look like an arrest or an attack and are none.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('a deed told by its means', () => {
  constructions([
    [
      'A captain was killed near Riga by a roadside bomb.',
      'attack | target=captain | weapon=roadside bomb | method=bombing',
      'death | victim=captain',
    ],
    ['The blast killed three protesters.', 'attack | target=three protesters | method=bombing'],
    ['The explosion targeted a bakery.', 'attack | target=bakery | method=bombing'],
    ['The attack, which the army condemned, killed four villagers.', 'attack | target=four villagers'],
    [
      'A car bomb exploded outside a courthouse, killing 12 and wounding 40.',
      'attack | target=courthouse | weapon=car bomb | method=bombing',
      'attack | target=12 | method=bombing',
      'death | victim=12',
    ],
    [
      'Three policemen died when a suicide bomber blew himself up at a checkpoint.',
      'attack | perpetrator=suicide bomber | target=checkpoint | method=bombing',
    ],
    ['A woman detonated her vest near a mosque.', 'attack | perpetrator=woman | target=mosque | method=bombing'],
    [
      'Tamer Aydin was killed in a gun battle with police.',
      'death | victim=Tamer Aydin',
      'attack | target=Tamer Aydin',
    ],
    [
      'Rebels seized dozens of hostages in a theatre.',
      'attack | target=dozens of hostages | method=kidnapping',
      'no arrest',
    ],
  ])
})

describe('claims of responsibility', () => {
  constructions([
    [
      'The Northern Front has claimed responsibility for the bombing of a hotel in Riga.',
      'attack | perpetrator=Northern Front | target=hotel in Riga | method=bombing | certainty=alleged',
    ],
    ['The attack was claimed by the Northern Front.', 'attack | perpetrator=Northern Front | certainty=alleged'],
    ['No group has claimed responsibility for the attack.', 'nothing'],
    ['Nobody has claimed responsibility for the shooting.', 'nothing'],
    ['The army claimed credit for the victory.', 'no attack'],
  ])
})

describe('only meant', () => {
  constructions([
    [
      'Ivan Petrov bought a knife to kill Omar Haddad.',
      'attack | perpetrator=Ivan Petrov | target=Omar Haddad | outcome=planned',
      'no death',
    ],
    [
      'Ivan Petrov travelled to Riga to kill Omar Haddad.',
      'attack | perpetrator=Ivan Petrov | target=Omar Haddad | outcome=planned',
      'no death',
    ],
    ['The group obtained explosives to bomb the embassy.', 'attack | target=embassy | outcome=planned'],
    [
      'Ivan Petrov used a drone to attack the embassy.',
      'attack | perpetrator=Ivan Petrov | target=embassy | outcome=carried-out',
    ],
    [
      'Ivan Petrov used a gang to attack the embassy.',
      'attack | perpetrator=gang | sponsor=Ivan Petrov | outcome=carried-out',
    ],
  ])
})

describe('no arrest and no attack', () => {
  constructions([
    ['The man was caught on surveillance video dropping off a package.', 'no arrest'],
    ['Forty people were detained in hospital after the blast.', 'no arrest'],
    ['He reserved the truck, to be picked up at noon.', 'no arrest'],
    ['The blast was in what President Otto Brandt called an “attack”.', 'no attack'],
    [
      'They pleaded not guilty to lying about ties to the two men accused of carrying out the Riga bombing.',
      'attack | perpetrator=two men | method=bombing | polarity=affirmed | certainty=alleged',
    ],
  ])
})

describe('who is meant', () => {
  constructions([
    [
      'Police arrested the brother of Otto Brandt, who died in 2013.',
      'arrest | suspect=brother of Otto Brandt',
      'death | victim=Otto Brandt',
    ],
    ['The lawyer of Ivan Petrov, a former judge, was arrested.', 'arrest | suspect=lawyer of Ivan Petrov'],
    [
      'Rezo Maier — the heir of firebrand leader Otto Brandt, who died in 2013 — rejects the plan.',
      'death | victim=Otto Brandt',
    ],
    [
      'An Oslo court — the highest in Norway — convicted Ivan Petrov of murder.',
      'conviction | person=Ivan Petrov | court=Oslo court',
    ],
    [
      'Two men — Ivan Petrov and Omar Haddad — were arrested in Riga.',
      'arrest | suspect=Ivan Petrov | suspect=Omar Haddad',
    ],
    [
      'José, a bus driver, said he fled. Former minister José Luis Cano was arrested in Riga.',
      'occupation | person=José | title=bus driver',
      'arrest | suspect=José Luis Cano',
    ],
    [
      'Eldon Ivers, a clerk, was questioned on Monday. He said Petrov used the name Karl Lind.',
      'alias | name=Karl Lind | subject=Petrov | by=Eldon Ivers',
    ],
  ])
})

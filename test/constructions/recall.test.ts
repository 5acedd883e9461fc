// Turns of phrase that agencies, indictments and profiles use: asides, datelines, deeds taken up again, states that no
// list knows, nicknames, and verbs that the rules came to know later.
import { describe, expect, test } from 'vitest'
import { constructions, readText } from './check.ts'

describe('set aside before parsing', () => {
  constructions([
    [
      'Nikolay Bozhin, 38, of Ilford, was convicted of arson.',
      'age | person=Nikolay Bozhin | years=38',
      'residence | person=Nikolay Bozhin | place=Ilford',
      'conviction | person=Nikolay Bozhin',
    ],
    ['RIGA, May 5 (Norda) — Two men were arrested in Riga on Friday.', 'arrest | suspect=two men | place=Riga'],
    ['Anna Lind (born 4 March 1944 in Oslo) is a Norwegian painter.', 'citizenship | person=Anna Lind | country=NO'],
    [
      'The Directorate of Special Tasks (DST) arrested Ivan Petrov.',
      'open: alias | name=DST',
      'arrest | suspect=Ivan Petrov',
    ],
    ['Omar Haddad, alias the Tailor, was arrested.', 'arrest | suspect=Omar Haddad'],
    ['Omar Haddad, alias El Sastre, was arrested.', 'arrest | suspect=Omar Haddad'],
  ])
})

describe('states that no list knows', () => {
  constructions([
    [
      "The Belmarian government denied it. Belmaria's State Security Service arrested Ivan Petrov.",
      'arrest | suspect=Ivan Petrov | authority=State Security Service',
      'part-of | part=State Security Service | whole=Belmaria',
    ],
    [
      'The Belmarian embassy in Warsaw funded the school. Belmaria is rich.',
      'part-of | part=Belmarian embassy | whole=Belmaria',
      'funding | funder=Belmarian embassy | recipient=school',
    ],
    [
      'A Belmarian courier was arrested. Belmaria denied it.',
      'citizenship | country=Belmaria',
      'occupation | title=courier',
    ],
  ])
})

describe('deeds taken up again', () => {
  constructions([
    [
      'Omar Haddad was on a mission to kill Leyla Karimova. He was hired for 30,000 dollars by Ivan Petrov.',
      'payment | payee=Omar Haddad | payer=Ivan Petrov | purpose=kill Leyla Karimova',
      'tasking | agent=Omar Haddad | task=kill Leyla Karimova',
    ],
    [
      'Omar Haddad planned to kill Leyla Karimova. Ivan Petrov was tasked by Iran to carry out the killing.',
      'attack | perpetrator=Ivan Petrov | target=Leyla Karimova',
    ],
    ['Omar Haddad killed a fly. Ivan Petrov was hired by the gang.', 'no payment'],
  ])
})

describe('further verbs and nouns', () => {
  constructions([
    [
      'Omar Haddad planted a bomb under the car of Leyla Karimova.',
      'attack | perpetrator=Omar Haddad | method=bombing | weapon=bomb',
    ],
    ['Bomb disposal officers searched the street.', 'open: no attack'],
    [
      'Ivan Petrov met Omar Haddad in Tijuana in May 2023.',
      'open: association | party=Ivan Petrov | party=Omar Haddad | place=Tijuana | time=2023-05',
    ],
    ['Omar Haddad drove the men to Calais.', 'travel | traveller=men | destination=Calais'],
    ['Ivan Petrov was working as a driver in Oslo.', 'occupation | person=Ivan Petrov'],
    [
      'The foundation employed Ivan Petrov as a courier.',
      'occupation | person=Ivan Petrov | title=courier | organization=foundation',
    ],
    ['Ivan Petrov worked for a charity.', 'membership | member=Ivan Petrov | organization=charity'],
    ['The EPS is an intelligence service of Russia.', 'no membership'],
    ['The foundation has opened a school in Osh.', 'creation | creator=foundation | organization=school in Osh'],
    [
      'Leyla Karimova fled Turkey in 2016 and was granted asylum in Germany.',
      'asylum | person=Leyla Karimova | country=DE',
      'travel | traveller=Leyla Karimova | origin=TR | destination=DE',
    ],
    ['Iran denied any involvement in the attack.', 'attack | sponsor=Iran | polarity=denied'],
    ['The officer followed Farida Nazari in Lyon.', 'espionage | target=Farida Nazari | place=Lyon'],
    ['His lawyer, Piotr Nowak, spoke for Ivan Petrov.', 'occupation | person=Piotr Nowak | title=lawyer'],
    ['Bishkek would do better to open its archives.', 'assessment | kind=recommendation'],
    ['The Azerbaijani community numbers 250,000 people.', 'open: statistic | quantity=250000 people'],
    ['Kidnappings fell by 11 per cent in 2023.', 'statistic | quantity=11 %'],
    ['He fell ill in May.', 'no statistic'],
  ])
})

test('every span that a claim holds is cut out of the text', () => {
  const text = 'RIGA, May 5 — Omar Haddad, 44, of Luton, hired Ivan Petrov for 5,000 euros, prosecutors said.'
  for (const claim of readText(text)) {
    expect(text.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.quote)
    for (const fillers of Object.values(claim.roles))
      for (const { at } of fillers) expect(text.slice(at.start, at.end)).toBe(at.quote)
  }
})

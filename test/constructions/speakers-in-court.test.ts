// The story of a trial: counsel opens the case, and the paragraphs that follow tell it on as counsel's until the other side
// speaks or the court decides.
import { describe } from 'vitest'
import { constructions } from './check.ts'

const OPENING =
  'Courier on trial over depot fire\nOpening the case, Fiona Dalby KC, prosecuting, told jurors that Ivan Petrov, 24, had met a man called Omar Haddad in Riga.\n'

describe('the case that a court hears', () => {
  constructions([
    [
      `${OPENING}Haddad paid him 500 euros.\nPetrov set fire to the depot.`,
      'payment | payer=Omar Haddad | certainty=alleged | by=Fiona Dalby',
      'attack | perpetrator=Ivan Petrov | certainty=alleged | by=Fiona Dalby',
    ],
    [
      `${OPENING}He was offered 900 euros for the depot.\n“I want it in cash,” Petrov wrote.\nHe recruited Lev Orlov.`,
      'payment | payee=Ivan Petrov | certainty=alleged | by=Fiona Dalby',
      'recruitment | recruit=Lev Orlov | certainty=alleged | by=Fiona Dalby',
    ],
    [
      `${OPENING}Petrov was arrested in Leeds.\nPetrov paid Lev Orlov 300 euros.`,
      'arrest | suspect=Ivan Petrov | certainty=stated | by=',
      'payment | payer=Ivan Petrov | certainty=alleged | by=Fiona Dalby',
    ],
    [
      `${OPENING}Petrov told the jury that he had thought it was a joke.\nPetrov paid Lev Orlov 300 euros.`,
      'no payment | by=Fiona Dalby',
    ],
    [
      `${OPENING}The jury convicted Petrov of arson.\nIn 2019 Petrov paid Lev Orlov 300 euros.`,
      'payment | payer=Ivan Petrov | certainty=stated | by=',
    ],
    [
      `${OPENING}Two detectives followed Petrov for a week.\nPetrov paid Lev Orlov 300 euros.`,
      'payment | payer=Ivan Petrov | certainty=alleged | by=Fiona Dalby',
      'no espionage | certainty=alleged',
    ],
    [
      'A survey of nine cases\nServices hire strangers.\nThey pay little.\nThey ask for films.\nA court in Riga heard that Omar Haddad hired Ivan Petrov.\nIn Graz an unemployed welder set fire to nine buses.',
      'attack | certainty=stated | by=',
    ],
    [
      'A skipper who set fire to two yachts for a Russian paymaster was "a patriot when drunk", the Old Bailey heard on Monday.',
      'attack | perpetrator=skipper | certainty=alleged | by=Old Bailey',
    ],
    [
      'Omar Haddad paid Ivan Petrov 500 euros, a jury at Leeds Crown Court was told on Wednesday.',
      'payment | payer=Omar Haddad | certainty=alleged | by=jury at Leeds Crown Court',
    ],
  ])
})

describe('set between commas', () => {
  constructions([
    [
      'Kaptenen, the prosecutor contends, is Ivan Petrov, 33, who paid two boys 4,000 kroner.',
      'payment | payer=Ivan Petrov | payee=two boys | certainty=alleged | by=prosecutor',
      'no occupation | person=Kaptenen',
    ],
    [
      'The money, stated the prosecution, was handed to Ivan Petrov by Omar Haddad.',
      'payment | payee=Ivan Petrov | certainty=alleged | by=prosecution',
    ],
    [
      'Omar Haddad, who, officials say, was hired by Ivan Petrov, fled to Minsk.',
      'tasking | agent=Omar Haddad | certainty=reported | by=officials',
      'travel | traveller=Omar Haddad | certainty=stated | by=',
    ],
    [
      'A fourth man, believed by investigators to have paid Omar Haddad 500 euros, flew to Riga.',
      'payment | payer=fourth man | payee=Omar Haddad | certainty=possible | by=investigators',
      'travel | traveller=fourth man | certainty=stated | by=',
    ],
    [
      'There are reports that Omar Haddad hired Ivan Petrov.',
      'tasking | principal=Omar Haddad | certainty=reported | by=',
    ],
    [
      'A court in Riga sentenced Omar Haddad to nine years in prison; the couple were exposed by a customer.',
      'sentence | person=Omar Haddad | certainty=stated | by=',
    ],
    [
      'Bratislava has ordered out an attache, Ivan Petrov, who it says paid a clerk 9,000 euros.',
      'payment | payee=clerk | certainty=alleged | by=Slovakia',
      'no payment | by=Ivan Petrov',
    ],
    [
      'Investigators said a naval mechanic, Ivan Petrov, paid a woman 500 euros.',
      'payment | payer=Ivan Petrov | certainty=alleged | by=Investigators',
    ],
    ['Her brother-in-law, with whom she ran a shop, did not.', 'no family | polarity=denied'],
    ['Omar Haddad never had a brother.', 'family | polarity=denied'],
    ['Footage from a bakery showed two figures cutting through the fence.', 'no assessment'],
    ['The case shows that small services hire strangers.', 'assessment | kind=judgement'],
    [
      'Ivan Petrov was paid 500 dollars, apparently by a travel agency in Riga.',
      'payment | payee=Ivan Petrov | certainty=possible',
    ],
  ])
})

describe('who tells what he knows himself', () => {
  constructions([
    [
      'AFFIDAVIT\nI, Leyla Karimova, of Riga, do hereby solemnly affirm and state as under:\n1. That Omar Haddad paid my brother 500 euros.',
      'payment | payer=Omar Haddad | certainty=reported | by=Leyla Karimova',
    ],
    [
      'WITNESS STATEMENT OF LEYLA KARIMOVA\nI am a nurse. A visitor offered me 500 euros.',
      'payment | payee=Leyla Karimova | certainty=reported | by=Leyla Karimova',
    ],
    [
      'Testimony before the Committee on Transport\nMy name is Leyla Karimova. In May a stranger hired two boys to burn a signal box.',
      'tasking | agent=two boys | certainty=reported | by=Leyla Karimova',
    ],
    [
      'AFFIDAVIT OF DETECTIVE SERGEANT KARL WEBER\nI, Karl Weber, of the Economic Crime Bureau, make oath and say as follows:\n1. Omar Haddad paid Ivan Petrov 500 euros.',
      'payment | payer=Omar Haddad | certainty=alleged | by=Karl Weber',
    ],
    [
      'Opening the case, Karl Weber, prosecuting, told jurors that Omar Haddad had stabbed an editor.\nRuta Lind, who works for a television station, was treated in hospital.\nHaddad bought the knife from Ivan Petrov and paid him 50 euros.',
      'membership | member=Ruta Lind | certainty=stated | by=',
      'payment | payer=Omar Haddad | by=Karl Weber',
    ],
  ])
})

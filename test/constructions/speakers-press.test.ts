// Sources as agencies and papers of the case give them: "according to the investigation", "as reported by", a quotation or an
// account that goes on in the next paragraph, a formula behind which the whole document accuses.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('translated agency copy', () => {
  constructions([
    [
      'According to the investigation, Omar Haddad hired Ivan Petrov.',
      'tasking | certainty=alleged | by=investigation',
    ],
    [
      'As reported by the Interior Ministry, Omar Haddad hired Ivan Petrov.',
      'tasking | certainty=alleged | by=Interior Ministry',
      'no occupation',
    ],
    ['Omar Haddad hired Ivan Petrov, the press service of the FSB reports.', 'tasking | certainty=alleged | by=FSB'],
    [
      "Omar Haddad hired Ivan Petrov, the press service of the prosecutor's office reports.",
      "tasking | certainty=alleged | by=prosecutor's office",
    ],
    [
      'Omar Haddad hired Ivan Petrov, the Baltic News Agency reports with reference to a diplomat.',
      'tasking | certainty=reported | by=Baltic News Agency',
    ],
    [
      'According to the case file, Omar Haddad paid Ivan Petrov 500 euros.',
      'payment | certainty=alleged | by=case file',
    ],
    ['One former official put it bluntly: Iran hired Ivan Petrov.', 'tasking | by=One former official'],
    ['The killing of Farid Nazari was blamed on Iran.', 'attack | sponsor=Iran | certainty=alleged'],
  ])
})

describe('speech that goes on in the next paragraph', () => {
  constructions([
    [
      'According to the indictment, Omar Haddad met Ivan Petrov in Riga in May.\nHe had promised him 500 euros for the photographs.',
      'payment | payee=Ivan Petrov | certainty=alleged | by=indictment',
    ],
    [
      'The court heard that Omar Haddad met Ivan Petrov in May.\nOmar Haddad had paid him 500 euros.',
      'payment | certainty=alleged | by=court',
    ],
    [
      '"Omar Haddad recruited Ivan Petrov in Riga," the minister said.\n"He paid him 500 euros."',
      'payment | certainty=alleged | by=minister',
    ],
    [
      'Karl Weber, a neighbour, spoke on Monday. "Omar Haddad paid Ivan Petrov 500 euros," he said.',
      'payment | certainty=reported | by=Karl Weber',
    ],
    [
      'The Interior Ministry published a statement on Monday. It said Omar Haddad had paid Ivan Petrov 500 euros.',
      'payment | certainty=alleged | by=Interior Ministry',
    ],
  ])
})

describe('formulas of accusation', () => {
  const DEED = 'Omar Haddad paid Ivan Petrov 500 euros.'
  const by = (name: string) => `payment | payer=Omar Haddad | certainty=alleged | by=${name}`
  constructions([
    [`BILL OF INDICTMENT\nThe Public Prosecutor charges the accused as follows:\n${DEED}`, by('Public Prosecutor')],
    [
      `INDICTMENT\nThe Prosecutor General of Latvia accuses\nOMAR HADDAD, born 4 May 1980 in Riga,\nof the following offences:\n${DEED}`,
      by('Prosecutor General'),
    ],
    [`CRIMINAL COMPLAINT\nI, Karl Weber, being duly sworn, state the following:\n1. ${DEED}`, by('Karl Weber')],
    [`AFFIDAVIT\nKarl Weber, being first duly sworn, deposes and says:\n1. ${DEED}`, by('Karl Weber')],
    [`The prosecution alleges the following:\n${DEED}`, by('prosecution')],
    [`The arrest warrant sets out the following facts:\n${DEED}`, by('arrest warrant')],
    [`The shop sells the following:\n${DEED}`, 'payment | certainty=stated | by='],
    [
      'An Armenian student accused of spying on a base told a court on Thursday that he had photographed its runway. Davit Saryan, 24, pleaded not guilty to spying.',
      'espionage | agent=Davit Saryan | target=its runway | by=Davit Saryan',
    ],
    [
      'In March the Committee announced the arrest of a group which, according to its data, prepared an attack on a synagogue.',
      'attack | perpetrator=group | by=Committee',
      'no attack | by=group',
    ],
    [
      'The agency said in May that Omar Haddad had left. According to its information, he was paid by Iran.',
      'payment | payee=Omar Haddad | by=agency',
    ],
  ])
})

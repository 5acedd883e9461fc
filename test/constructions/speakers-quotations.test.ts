// Words in quotation marks belong to whoever speaks them, wherever the verb of saying stands.
import { describe } from 'vitest'
import { constructions } from './check.ts'

const HIRED = 'tasking | principal=Omar Haddad | agent=Ivan Petrov'

describe('quotations', () => {
  constructions([
    ['"Omar Haddad hired Ivan Petrov," said Mirela Dumitru.', `${HIRED} | certainty=reported | by=Mirela Dumitru`],
    [
      '"Omar Haddad hired Ivan Petrov," Mirela Dumitru said in Riga.',
      `open: ${HIRED} | certainty=reported | by=Mirela Dumitru`,
    ],
    ['Mirela Dumitru said: "Omar Haddad hired Ivan Petrov."', `${HIRED} | certainty=reported | by=Mirela Dumitru`],
    ['A source said: "Omar Haddad hired Ivan Petrov."', `${HIRED} | certainty=reported | by=source`],
    ['“Omar Haddad hired Ivan Petrov,” the prosecutor told reporters.', `${HIRED} | certainty=alleged | by=prosecutor`],
    [
      '"It was cold," Mirela Dumitru said. "Omar Haddad hired Ivan Petrov."',
      `${HIRED} | certainty=reported | by=Mirela Dumitru`,
    ],
    [
      '"Omar Haddad hired Ivan Petrov. He paid him 500 euros," said Mirela Dumitru.',
      'payment | certainty=reported | by=Mirela Dumitru',
    ],
    ['Omar Haddad hired Ivan Petrov in the "Blue Anchor" in Riga.', `${HIRED} | certainty=stated | by=`],
    [
      'Mirela Dumitru, who asked not to be named, snorted: "Ivan Petrov never killed Farid Nazari."',
      'open: attack | perpetrator=Ivan Petrov | polarity=denied | certainty=stated | by=Mirela Dumitru',
    ],
  ])
})

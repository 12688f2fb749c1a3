import { partiesIn, textIn } from '#registry/folding.ts'
import { alike, type Comparison, datesMeet, sharedPart, UNLIKE } from './likeness.ts'

/** The same parties and no speaking against it in day or instrument: one instrument told twice. */
export const compareAgreement: Comparison = {
  keys: (f) => partiesIn(f, 'parties'),
  compare: (a, b) => {
    const parties = partiesIn(a, 'parties')
    const others = partiesIn(b, 'parties')
    if (sharedPart(parties, others) < 1 || Math.min(parties.length, others.length) < 2) return UNLIKE
    if (!datesMeet(textIn(a, 'date'), textIn(b, 'date'), 3)) return UNLIKE
    const instruments = [textIn(a, 'instrument'), textIn(b, 'instrument')]
    const dated = textIn(a, 'date') !== undefined && textIn(b, 'date') !== undefined
    if (!dated && instruments[0] !== instruments[1]) return UNLIKE
    return alike(dated ? 1 : 0.7, 'same parties', dated ? 'same day' : 'same instrument')
  },
}

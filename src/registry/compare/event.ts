import { foldText } from '#model/values/fold.ts'
import { partiesIn, textIn } from '#registry/folding.ts'
import { alike, type Comparison, datesMeet, UNLIKE } from './likeness.ts'

/** The same kind of occasion on agreeing days in one place; without a place or a day on one side, by its title. */
export const compareEvent: Comparison = {
  keys: (f) => [`event:${textIn(f, 'kind') ?? ''}`],
  compare: (a, b) => {
    if (textIn(a, 'kind') !== textIn(b, 'kind') || !datesMeet(textIn(a, 'date'), textIn(b, 'date'), 1))
      return UNLIKE
    const places = [partiesIn(a, 'place')[0], partiesIn(b, 'place')[0]]
    if (places[0] && places[1] && places[0] !== places[1]) return UNLIKE
    const titles = [foldText(textIn(a, 'title') ?? ''), foldText(textIn(b, 'title') ?? '')]
    const dated = textIn(a, 'date') !== undefined && textIn(b, 'date') !== undefined
    if (dated && places[0] && places[1]) return alike(1, 'same place', 'same day')
    if (titles[0] && titles[0] === titles[1]) return alike(0.9, 'same title')
    return dated ? alike(0.6, 'same day') : UNLIKE
  },
}

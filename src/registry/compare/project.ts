import { foldText } from '#model/values/fold.ts'
import { partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, UNLIKE } from './likeness.ts'

/** A project is known by its title and place. */
export const compareProject: Comparison = {
  keys: (f) => [`project:${foldText(textIn(f, 'title') ?? '')}`],
  compare: (a, b) => {
    const places = [partiesIn(a, 'place')[0], partiesIn(b, 'place')[0]]
    if (places[0] && places[1] && places[0] !== places[1]) return UNLIKE
    return compareProject.keys(a)[0] === compareProject.keys(b)[0] ? alike(1, 'same title') : UNLIKE
  },
}

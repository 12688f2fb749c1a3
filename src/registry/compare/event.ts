import { foldText } from '#model/values/fold.ts'
import { type Folding, partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, daysTold, monthsAround, UNLIKE } from './likeness.ts'

function titleOf(folding: Folding): string {
  return foldText(textIn(folding, 'title') ?? '')
}

/** The same kind of occasion on one day in one place; without a place on one side, or with a rougher day, by its title. */
export const compareEvent: Comparison = {
  keys: (f) => {
    const kind = textIn(f, 'kind') ?? ''
    const title = titleOf(f)
    return [
      ...monthsAround(textIn(f, 'date')).map((month) => `${kind}@${month}`),
      ...(title ? [`${kind}:${title}`] : []),
    ]
  },
  compare: (a, b) => {
    if (textIn(a, 'kind') !== textIn(b, 'kind')) return UNLIKE
    const places = [partiesIn(a, 'place')[0], partiesIn(b, 'place')[0]]
    if (places[0] && places[1] && places[0] !== places[1]) return UNLIKE
    const sameTitle = titleOf(a) !== '' && titleOf(a) === titleOf(b)
    const otherTitle = titleOf(a) !== '' && titleOf(b) !== '' && !sameTitle
    const bothDated = textIn(a, 'date') !== undefined && textIn(b, 'date') !== undefined
    switch (daysTold(a, b, 'date', 1)) {
      case 'same':
        if (sameTitle) return alike(1, 'same title', 'same day')
        return otherTitle && (a.sourceId === b.sourceId || !places[0] || !places[1])
          ? UNLIKE
          : alike(places[0] && places[1] ? 1 : 0.75, 'same day')
      case 'roughly':
      case 'unsaid':
        return sameTitle ? alike(0.8, 'same title') : UNLIKE
      case 'may':
        return sameTitle && bothDated ? alike(0.8, 'same title', 'same time') : UNLIKE
      default:
        return UNLIKE
    }
  },
}

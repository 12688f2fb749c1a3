import { foldText } from '#model/values/fold.ts'
import { type Folding, partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, daysTold, mayFollow, pairsOf, sharedPart, UNLIKE } from './likeness.ts'

/** How two tellings name the instrument: alike, one only in general words, or as two instruments. */
function instrumentsOf(a: Folding, b: Folding): 'same' | 'general' | 'other' {
  const names = [textIn(a, 'instrument'), textIn(b, 'instrument')]
  if (names[0] === names[1]) return 'same'
  const general = names.some((name) => name === undefined || name === 'agreement')
  return general && a.sourceId !== b.sourceId ? 'general' : 'other'
}

/** One document that names two titles, or two fields that share nothing, tells of two instruments. */
function toldApart(a: Folding, b: Folding): boolean {
  if (a.sourceId !== b.sourceId) return false
  const titles = [foldText(textIn(a, 'title') ?? ''), foldText(textIn(b, 'title') ?? '')]
  if (titles[0] && titles[1] && titles[0] !== titles[1]) return true
  const fields = [a.slots.sectors, b.slots.sectors]
  return Array.isArray(fields[0]) && Array.isArray(fields[1]) && sharedPart(fields[0], fields[1]) === 0
}

/** The same parties and nothing speaking against it in day, instrument, title or field: one instrument told twice. */
export const compareAgreement: Comparison = {
  vague: true,
  keys: (f) => pairsOf(partiesIn(f, 'parties')),
  compare: (a, b) => {
    const parties = partiesIn(a, 'parties')
    const others = partiesIn(b, 'parties')
    if (sharedPart(parties, others) < 1 || Math.min(parties.length, others.length) < 2) return UNLIKE
    const days = daysTold(a, b, 'date', 3)
    const instruments = instrumentsOf(a, b)
    if (days === 'apart' || instruments === 'other' || toldApart(a, b)) return UNLIKE
    if (days === 'same') return alike(instruments === 'same' ? 1 : 0.7, 'same parties', 'same day')
    if (!mayFollow(a, b, 'date')) return UNLIKE
    const sure = instruments === 'same' && days !== 'may'
    return alike(sure ? 0.8 : 0.6, 'same parties', 'nothing speaks against it')
  },
}

import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Inherited, Note } from '#registry/succeed/inherited.ts'
import { TIER_WORDS, NOTE_WORDS as W } from '../words/succession-words.ts'
import type { NoteText } from './after-merger-view.ts'
import type { UnitNames } from './unit-names.ts'

type Telling = { readonly names: UnitNames; readonly lang: Language; readonly partner: string }

/** The notes of one thing in words. */
export function noteTexts(held: Inherited, telling: Telling): readonly NoteText[] {
  return held.notes.map((note) => ({ note: note.note, text: textOf(note, held, telling) }))
}

function textOf(note: Note, held: Inherited, { names, lang, partner }: Telling): string {
  const day = (iso: string) => printDate(iso, lang)
  const list = (units: readonly string[]) => units.map((unit) => names(unit).name).join(', ')
  switch (note.note) {
    case 'double':
      return note.within ? W.doubleWithin[lang](partner) : W.double[lang](partner)
    case 'tier':
      return W.tier[lang](
        TIER_WORDS[note.before][lang],
        TIER_WORDS[note.after][lang],
        TIER_WORDS[note.partner][lang],
      )
    case 'ends':
      return (note.renews ? W.endsRenews : W.ends)[lang](day(note.on))
    case 'overdue':
      return W.overdue[lang](day(note.on))
    case 'no-end':
      return W.noEnd[lang]
    case 'ended':
      return note.on ? W.endedOn[lang](day(note.on)) : W.ended[lang]
    case 'planned':
      return W.planned[lang]
    case 'undated':
      return W.undated[lang](named(names, held.origin))
    case 'parted':
      return W.parted[lang](list(note.heirs))
    case 'nobody':
      return W.nobody[lang]
    case 'not-loaded':
      return W.notLoaded[lang](day(note.on))
    case 'office-ended':
      return W.officeEnded[lang](day(note.on))
    case 'partner-changed':
      return W.partnerChanged[lang](
        held.partnersOrigin.map((unit) => named(names, unit)).join(', '),
        held.partnersAfter.map((unit) => named(names, unit)).join(', '),
      )
  }
}

function named(names: UnitNames, unit: string): string {
  const { name, when } = names(unit)
  return when ? `${name} (${when})` : name
}

import type { Gazetteer } from '#gazetteer/place.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Draft } from '#model/statement.ts'
import { slotParties } from '#views/party-names.ts'
import { printValue } from '#views/print-value.ts'
import { KIND_WORDS, slotWord } from '#views/words/glossary.ts'

/**
 * What a desk entry says where the person wrote no sentence: its values, one after the other, in the words every page has
 * for them. It is quoted as evidence, so that no name of a column may stand in it.
 */
export function deskSentence(gazetteer: Gazetteer, kind: KindName, slots: Draft['slots']): string {
  const values = Object.entries(slots).map(([slot, value]) => {
    const said = printValue(kind, slot, value, 'vi', slotParties(gazetteer, slots, 'vi'))
    const other = BOTH[kind]?.includes(slot) ? printValue(kind, slot, value, 'en') : said
    return `${slotWord(kind, slot, 'vi')}: ${said}${other === said ? '' : ` / ${other}`}`
  })
  return `${KIND_WORDS[kind].vi} – ${values.join('; ')}`
}

/** Words of investment that investors read, too: fields and states stand in both languages, as those of a sheet do. */
const BOTH: { readonly [K in KindName]?: readonly string[] } = {
  project: ['sector', 'status'],
  investment: ['sector'],
}

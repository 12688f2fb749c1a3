import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { parseMoney, printMoney, printNumber } from '#model/values/money.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { CHOICE_WORDS, SECTOR_WORDS } from './words/glossary.ts'
import { wordFor } from './words/word-for.ts'

/** A value of a closed list in words. */
export function choiceWord(kind: KindName, slot: string, value: string, lang: Language): string {
  return (
    wordFor(CHOICE_WORDS, `${kind}.${slot}.${value}`, lang) ??
    wordFor(SECTOR_WORDS, value, lang) ??
    wordFor(CHOICE_WORDS, value, lang) ??
    value
  )
}

/** A party's name out of the slot's own words, where no address is known. */
export function plainParty(text: string, lang: Language): string {
  const party = parsePartyName(text)
  return party.kind === 'country' ? countryName(party.name, lang) : party.name
}

/** Prints a slot's value for a reader. `partyAt` names the party at a path, where one is known. */
export function printValue(
  kind: KindName,
  slot: string,
  value: SlotValue,
  lang: Language,
  partyAt: (path: string) => string | undefined = () => undefined,
): string {
  const type = slotsOf(kindOf(kind))[slot]?.type
  if (Array.isArray(value)) {
    const items = (value as readonly string[]).map((item, i) =>
      type === 'choices'
        ? choiceWord(kind, slot, item, lang)
        : (partyAt(`${slot}.${i}`) ?? plainParty(item, lang)),
    )
    return items.join(', ')
  }
  if (typeof value === 'number') return printNumber(value, lang)
  if (typeof value === 'boolean')
    return value ? (lang === 'vi' ? 'có' : 'yes') : lang === 'vi' ? 'không' : 'no'
  const text = String(value)
  switch (type) {
    case 'date':
      return printDate(text, lang)
    case 'money': {
      const money = parseMoney(text)
      return isProblem(money) ? text : printMoney(money, lang)
    }
    case 'choice':
      return choiceWord(kind, slot, text, lang)
    case 'party':
    case 'person':
    case 'locality':
      return partyAt(slot) ?? plainParty(text, lang)
    default:
      return text
  }
}

const NUMBERS = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const

/** A place among investors: “in the top five”, “3rd”; “trong nhóm 5 nhà đầu tư hàng đầu”, “đứng thứ 3”. */
export function printRank(rank: number, within: boolean, lang: Language): string {
  if (lang === 'vi') return within ? `trong nhóm ${rank} nhà đầu tư hàng đầu` : `đứng thứ ${rank}`
  if (within) return `in the top ${NUMBERS.en[rank] ?? rank}`
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(rank)
  return `${rank}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`
}

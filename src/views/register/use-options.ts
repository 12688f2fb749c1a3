import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Slot, slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import type { RegisterKind } from '#model/recipe.ts'
import { choiceWord } from '#views/print-value.ts'
import { SIDE_WORDS, SLOT_WORDS } from '#views/words/glossary.ts'
import { LAST_DAY } from './last-day.ts'

export type UseOption = { readonly use: string; readonly text: string }

const PART_WORDS = {
  country: { en: 'country', vi: 'nước' },
  lat: { en: 'latitude', vi: 'vĩ độ' },
  lon: { en: 'longitude', vi: 'kinh độ' },
  currency: { en: 'currency', vi: 'loại tiền' },
  ours: { en: 'our side', vi: 'phía ta' },
  theirs: { en: 'the other side', vi: 'phía đối tác' },
} as const

/** What a column of a register may be taken for, in words, in the order of the kind's slots. */
export function useOptions(kind: RegisterKind, lang: Language): readonly UseOption[] {
  return Object.entries(slotsOf(kindOf(kind))).flatMap(([name, slot]) => {
    if (kind === 'visit' && HELD.has(name)) return []
    const options = optionsOf(name, slot, lang, labelOf(kind, name, lang))
    return kind === 'visit' && name === 'days'
      ? [...options, { use: LAST_DAY, text: LAST_DAY_WORDS[lang] }]
      : options
  })
}

/** A journey has a first and a last day of its own; from when to when a fact held would say the same in the same words. */
const HELD: ReadonlySet<string> = new Set(['heldFrom', 'heldTo'])
const LAST_DAY_WORDS = { en: 'To day (the last one)', vi: 'Đến ngày (ngày cuối)' } as const

/** A tie's two sides are told by whose they are: “Bên A” of a file may be either. */
function labelOf(kind: RegisterKind, name: string, lang: Language): string {
  const side = kind === 'partnership' ? SIDE_OF[name] : undefined
  return side ? SIDE_WORDS[side][lang] : (SLOT_WORDS[name]?.[lang] ?? name)
}

const SIDE_OF: Readonly<Record<string, keyof typeof SIDE_WORDS>> = { a: 'ours', b: 'theirs' }

function optionsOf(name: string, slot: Slot, lang: Language, label: string): readonly UseOption[] {
  const part = (use: string, word: keyof typeof PART_WORDS, of = label) => ({
    use,
    text: `${of}: ${PART_WORDS[word][lang]}`,
  })
  const whole = { use: name, text: label }
  switch (slot.type) {
    case 'locality':
      return [
        whole,
        part(`${name}.country`, 'country'),
        part(`${name}.lat`, 'lat'),
        part(`${name}.lon`, 'lon'),
      ]
    case 'party':
    case 'localities':
      return [whole, part(`${name}.country`, 'country')]
    case 'money':
      return [whole, part(`${name}.currency`, 'currency')]
    case 'parties': {
      const theirs = part(`${name}.1`, 'theirs')
      return [whole, part(`${name}.0`, 'ours'), theirs, part(`${name}.1.country`, 'country', theirs.text)]
    }
    default:
      return [whole]
  }
}

export type SetOption = {
  readonly slot: string
  readonly label: string
  readonly values: readonly { readonly value: string; readonly text: string }[]
}

/** Slots of closed lists that may be set for all rows of a register. */
export function setOptions(kind: RegisterKind, lang: Language): readonly SetOption[] {
  return Object.entries(kindOf(kind).slots).flatMap(([slot, { type, values }]) =>
    type === 'choice'
      ? [
          {
            slot,
            label: SLOT_WORDS[slot]?.[lang] ?? slot,
            values: (values ?? []).map((value) => ({ value, text: choiceWord(kind, slot, value, lang) })),
          },
        ]
      : [],
  )
}

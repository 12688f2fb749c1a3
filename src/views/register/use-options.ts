import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Slot, slotsOf } from '#model/kinds/kind.ts'
import type { Bilingual, Language } from '#model/problem.ts'
import { type RecipeColumn, type RegisterKind, useOf } from '#model/recipe.ts'
import { choiceWord } from '../print-value.ts'
import { SIDE_WORDS, SLOT_WORDS } from '../words/glossary.ts'
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

/** The same for the columns of one register: what one of them is taken for already is offered too, or a form would lose it. */
export function columnOptions(
  kind: RegisterKind,
  lang: Language,
  columns: readonly RecipeColumn[],
): readonly UseOption[] {
  const options = useOptions(kind, lang)
  const offered = new Set(options.map(({ use }) => use))
  const others = new Set(columns.flatMap(({ use }) => (use && !offered.has(use) ? [use] : [])))
  return [...options, ...[...others].map((use) => ({ use, text: textOf(kind, use, lang) }))]
}

/** “Signed by 3: country”, or when a journey took place where an older mapping has that for a fact held. */
function textOf(kind: RegisterKind, use: string, lang: Language): string {
  const taken = useOf(kind, use)
  if (!taken) return use
  const label = HELD_WORDS[taken.slot]?.[lang] ?? labelOf(kind, taken.slot, lang)
  const place = taken.path.split('.')[1]
  const whole = place === undefined ? label : `${label} ${Number(place) + 1}`
  return taken.part === 'value' || taken.part === 'until'
    ? whole
    : `${whole}: ${PART_WORDS[taken.part][lang]}`
}

const HELD_WORDS: Readonly<Record<string, Bilingual>> = {
  heldFrom: { en: 'Took place from', vi: 'Diễn ra từ ngày' },
  heldTo: { en: 'Took place until', vi: 'Diễn ra đến ngày' },
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

import type { Bilingual, Language } from '#model/problem.ts'
import type { Card, CardGroup } from '#views/cards-view.ts'
import { wrapped } from './columns.ts'

const STANDINGS: Readonly<Record<Card['standing'], Bilingual>> = {
  new: { en: 'new', vi: 'mới' },
  adds: { en: 'adds to the book', vi: 'bổ sung cho sổ' },
  differs: { en: 'differs from the book', vi: 'khác với sổ' },
  held: { en: 'in the book already', vi: 'đã có trong sổ' },
}

const VERDICTS: Readonly<Record<'accept' | 'amend' | 'reject', Bilingual>> = {
  accept: { en: 'confirmed', vi: 'đã xác nhận' },
  amend: { en: 'corrected', vi: 'đã sửa' },
  reject: { en: 'set aside', vi: 'đã bỏ' },
}

/** A group of cards under its title, with the word `judge --group` takes. */
export function groupText({ key, title, cards, waiting }: CardGroup, lang: Language): string {
  return [`${title}  [${key}: ${waiting.length}]`, ...cards.map((card) => cardText(card, lang))].join('\n')
}

/** A card: its address and sentence, where the book says otherwise, and its quotes. */
export function cardText(card: Card, lang: Language): string {
  const state = card.decision
    ? `${VERDICTS[card.decision.verdict][lang]}, ${card.decision.by}`
    : STANDINGS[card.standing][lang]
  const unlike = card.values.flatMap((value) =>
    value.book === undefined
      ? []
      : [
          lang === 'vi'
            ? `      ${value.label}: ${value.text}; sổ ghi ${value.book}`
            : `      ${value.label}: ${value.text}; the book says ${value.book}`,
        ],
  )
  return [
    `  ${card.id}  ${card.kindWord}: ${card.title}  (${state})`,
    ...unlike,
    ...card.quotes.map((quote) => wrapped(`“${quote.quote}”`, '      ')),
  ].join('\n')
}

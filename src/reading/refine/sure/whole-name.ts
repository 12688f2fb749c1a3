import { foldText } from '#model/values/fold.ts'
import type { Finding } from '../../engine-finding.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'

const HYPHEN = /^[-–]$/

/** A word in capitals that belongs to no other name: it may be the rest of this one. */
function isLooseName(line: Line, at: number): boolean {
  const token = line.sentence.tokens[at]
  if (token?.kind !== 'word' || !token.capital) return false
  const over = line.taken[at]
  return !over || over.type === 'organisation'
}

/** `the capital of Wallonia`, `thủ phủ vùng …`: a town that goes without its name is meant. */
const TOWN_OF =
  /(^| )(capital|seat|heart|outskirts|suburb|department) of( the)?$|(^| )(thủ phủ|ngoại ô)( \S+)?$/

/** Is the place from token `first` to before `last` a piece of a longer name: `Bà Rịa - Vũng Tàu`, `Nam Gyeongsang`? */
function isPieceOfName(line: Line, first: number, last: number): boolean {
  const { tokens } = line.sentence
  if (isLooseName(line, last)) return true
  if (TOWN_OF.test(wordsFrom(line, Math.max(0, first - 4), first))) return true
  if (HYPHEN.test(tokens[last]?.text ?? '')) return true
  return (
    first > 1 && (isLooseName(line, first - 1) || (first > 2 && HYPHEN.test(tokens[first - 1]?.text ?? '')))
  )
}

/** `Kyiv region`: more than the town of that name. */
const WIDER = /^(region|oblast|voivodeship|governorate|delta|basin|area|valley|prefecture|province|county)$/

/** Words of rank that may stand in a name or be left out. */
const RANK =
  /^(the|city|province|prefecture|county|district|town|of|municipality|state|region|metropolitan|borough|shire|commune|ward|village|thanh|pho|tinh|tp|quan|huyen|thi|xa|tran|phuong|vung|bang|-|\.)$/

function wordsOfName(words: readonly string[]): string {
  return ` ${words.filter((word) => word && !RANK.test(word)).join(' ')} `
}

/** Is the name in the text a part of the one it was taken for, or that a part of it: `New Delhi` for Delhi? */
function isTakenForAnother(line: Line, { first, last, place }: PlaceEntity): boolean {
  const printed = wordsOfName(line.folded.slice(first, last))
  const known = wordsOfName(foldText(place.name).split(/[\s-]+/))
  return printed !== known && printed.trim() !== '' && (printed.includes(known) || known.includes(printed))
}

/** Is every place of its slots that the sentence prints there whole? */
export function hasWholePlaces({ line, slots }: Finding): boolean {
  const spans = Object.values(slots).flatMap((fill) => fill.spans)
  return !line.entities.some(
    (e) =>
      e.type === 'place' &&
      !e.stands &&
      spans.some((span) => span.start < e.end && e.start < span.end) &&
      (isPieceOfName(line, e.first, e.last) ||
        isTakenForAnother(line, e) ||
        (e.place.level !== 'first' && e.place.level !== 'second' && WIDER.test(line.words[e.last] ?? ''))),
  )
}

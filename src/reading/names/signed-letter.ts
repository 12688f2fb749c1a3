import { grown } from '../grown.ts'
import { CLOSES_LETTER } from '../words/en/furniture-words.ts'
import { type Line, spanOf } from './line.ts'
import { addPerson, type People } from './people.ts'

/** Most words of a name that is signed. */
const MOST_NAMES = 5

/** Lines between the close of a letter and the name below it. */
const GAP = 2

/** The line that is nothing but the name a letter is signed with. */
export function signedLine(lines: readonly Line[]): Line | undefined {
  const close = lines.findLastIndex((line) => CLOSES_LETTER.test(line.plain))
  if (close < 0) return undefined
  return lines.slice(close + 1, close + 1 + GAP).find(({ sentence: { tokens } }) => {
    const words = tokens.filter((t) => t.kind === 'word')
    return words.length >= 2 && words.length <= MOST_NAMES && tokens.every((t) => t.capital || t.text === '.')
  })
}

/** Notes who signs a letter: his name stands alone, and nothing beside it says that it is one. */
export function noteSigner(lines: readonly Line[], people: People): void {
  const line = signedLine(lines)
  if (!line) return
  const { tokens } = line.sentence
  const name = tokens.reduce(
    (text, t, i) => text + (i > 0 && (tokens[i - 1]?.end ?? 0) < t.start ? ' ' : '') + t.text,
    '',
  )
  addPerson(people, name.normalize('NFC'), spanOf(line, 0, tokens.length))
}

/** Gives who signs the office printed below the name, of the place beside it: `Mayor, Pokhara Metropolitan City`. */
export function giveSignedOffice(lines: readonly Line[]): void {
  const line = signedLine(lines)
  const below = line && lines[line.index + 1]
  const signer = line?.entities.find((e) => e.type === 'person')
  const role = below?.entities.find((e) => e.type === 'role')
  if (signer?.type !== 'person' || role?.type !== 'role' || role.first > 0) return
  if (signer.person.offices.length > 0) return
  const place = below?.entities.find((e) => e.type === 'place' && e.first >= role.last)
  const of =
    place?.type === 'place'
      ? { value: place.value, placeId: place.place.id, start: place.start, end: place.end }
      : undefined
  signer.person.offices.push(grown(role.office, of && !role.office.of ? { of } : {}))
}

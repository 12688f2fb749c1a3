import { slugOf } from '#model/values/fold.ts'
import type { ProtocolView } from '#views/mission-protocol.ts'
import type { PartnerView } from '#views/partner-view.ts'
import type { PaperFile } from './layout/docx-file.ts'

/** Somebody as a card of their office: nothing private is on file, and nothing private is on the card. */
export type OfficeCard = {
  readonly id: string
  readonly name: string
  readonly nativeName?: string
  readonly post?: string
  readonly body?: string
  /** What the post rests on, and its day. */
  readonly note?: string
}

/** Cards as one file (vCard 4.0, RFC 6350). */
export function peopleCards(cards: readonly OfficeCard[], office: string): string {
  return cards
    .map(({ id, name, nativeName, post, body, note }) =>
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `UID:${escaped(`${id}@${office}.entente`)}`,
        `FN:${escaped(name)}`,
        ...(nativeName ? [`NICKNAME:${escaped(nativeName)}`] : []),
        ...(post ? [`TITLE:${escaped(post)}`] : []),
        ...(body ? [`ORG:${escaped(body)}`] : []),
        ...(note ? [`NOTE:${escaped(note)}`] : []),
        'END:VCARD',
      ]
        .map(foldedLine)
        .join('\r\n'),
    )
    .join('\r\n')
    .concat(cards.length ? '\r\n' : '')
}

/** Both sides of a delegation as cards. */
export function rosterCards({ ours, theirs }: ProtocolView): readonly OfficeCard[] {
  return [...ours, ...theirs].map(({ id, name, nativeName, post, body }) => ({
    id,
    name,
    ...(nativeName ? { nativeName } : {}),
    ...(post ? { post } : {}),
    ...(body ? { body } : {}),
  }))
}

/** Those who hold an office of a partner, as last named in a source. */
export function officeHolderCards({ people }: PartnerView): readonly OfficeCard[] {
  return people.map(({ person, role, of, lastAttested }) => ({
    id: person.id || slugOf(person.name),
    name: person.name,
    post: role.text,
    ...(of ? { body: of.name } : {}),
    ...(lastAttested ? { note: lastAttested } : {}),
  }))
}

/** Cards as a file, named for whom they are of. */
export function peopleCardsFile(cards: readonly OfficeCard[], office: string, about: string): PaperFile {
  const bytes = new TextEncoder().encode(peopleCards(cards, office))
  return {
    bytes,
    fileName: `${slugOf(about).slice(0, 60) || 'people'}.vcf`,
    mediaType: 'text/vcard; charset=utf-8',
  }
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r\n?|\n/g, '\\n')
}

/** The most octets of a line; a longer one goes on after a blank. */
const MOST = 75

/** Cuts a line between letters, never within one: a letter of Vietnamese takes up to three octets. */
function foldedLine(line: string): string {
  const lines = ['']
  let size = 0
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length
    if (size + octets > MOST) {
      lines.push(' ')
      size = 1
    }
    lines[lines.length - 1] += letter
    size += octets
  }
  return lines.join('\r\n')
}

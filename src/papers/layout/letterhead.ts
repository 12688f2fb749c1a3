import { AlignmentType, BorderStyle, Paragraph, type Table, TextRun } from 'docx'
import { sideBySide } from './grid.ts'
import { SIZE, TEXT_WIDTH } from './type-sizes.ts'

/** What stands at the head of an administrative paper of Vietnam. */
export type Letterhead = {
  /** The body above the issuer, where there is one: the People's Committee. Line breaks stay. */
  readonly above?: string
  readonly issuer: string
  /** Number and sign where they are given; left to be written in else. */
  readonly number?: string
  /** What the paper is about, for a letter: it stands under the number, behind “V/v”. */
  readonly about?: string
  readonly place: string
  /** ISO day; left to be written in where absent. */
  readonly day?: string
  readonly width?: number
}

/**
 * The head as Decree 30/2020 lays it out: issuer at the left, the state's name and motto at the right, under them number and
 * subject, place and day. The state's name and motto are always in Vietnamese.
 */
export function letterhead({
  above,
  issuer,
  number,
  about,
  place,
  day,
  width = TEXT_WIDTH,
}: Letterhead): Table {
  const left = [
    ...(above ? above.split('\n').map((text) => line(text.toLocaleUpperCase('vi'), SIZE.issuer)) : []),
    ...issuer
      .split('\n')
      .map((text) => line(held(text, place).toLocaleUpperCase('vi'), SIZE.issuer, { bold: true })),
    rule(width * 0.42, 0.4),
  ]
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', SIZE.state - 2, { bold: true }),
    line('Độc lập - Tự do - Hạnh phúc', SIZE.motto - 2, { bold: true }),
    rule(width * 0.58, 0.6),
  ]
  const under = [
    line(`Số: ${number ?? '        /'}`, SIZE.number),
    ...(about ? [line(`V/v ${about}`, SIZE.number - 2, { before: 120 })] : []),
  ]
  return sideBySide(
    [
      [left, right],
      [under, [line(`${place}, ${longDay(day)}`, SIZE.motto, { italic: true })]],
    ],
    [42, 58],
    width,
  )
}

/** “ngày 05 tháng 01 năm 2026”: the day and the first two months have two digits, so that none can be altered. */
export function longDay(day: string | undefined): string {
  const [year, month, date] = (day ?? '').split('-')
  if (!year || !month || !date) return 'ngày      tháng      năm 20'
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** A name that has to turn to a second line turns before the place, never within it. */
function held(text: string, place: string): string {
  return text.replace(place, place.replaceAll(' ', '\u00a0'))
}

function line(
  text: string,
  size: number,
  look: { readonly bold?: boolean; readonly italic?: boolean; readonly before?: number } = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: look.before ?? 0 },
    children: [
      new TextRun({
        text,
        size,
        ...(look.bold ? { bold: true } : {}),
        ...(look.italic ? { italics: true } : {}),
      }),
    ],
  })
}

/** A thin line in the middle of its column, as long as a part of it. */
function rule(width: number, part: number): Paragraph {
  const side = Math.round((width * (1 - part)) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 120, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
    children: [],
  })
}

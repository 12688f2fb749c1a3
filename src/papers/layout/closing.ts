import { AlignmentType, Paragraph, type Table, TextRun } from 'docx'
import { sideBySide } from './grid.ts'
import { SIZE, TEXT_WIDTH } from './type-sizes.ts'

/** Who a paper goes to: “Kính gửi: …” in the middle; several stand under one another. */
export function addressee(to: readonly string[]): readonly Paragraph[] {
  const [first = ''] = to
  const lines =
    to.length === 1
      ? [`Kính gửi: ${first}`]
      : ['Kính gửi:', ...to.map((each, i) => `- ${each}${i === to.length - 1 ? '.' : ';'}`)]
  return lines.map(
    (text, i) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: i ? 0 : 360, after: i === lines.length - 1 ? 240 : 0 },
        children: [new TextRun({ text, size: SIZE.body })],
      }),
  )
}

/** The end of a paper: recipients at the left, post and name of who signs at the right, with room for the hand. */
export type Closing = {
  readonly recipients: readonly string[]
  /** Authority and post, line by line: “TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”. */
  readonly post: readonly string[]
  readonly name?: string
  readonly width?: number
}

export function closing({ recipients, post, name, width = TEXT_WIDTH }: Closing): Table {
  const left = [
    new Paragraph({
      spacing: { before: 240 },
      children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: SIZE.recipientsHead })],
    }),
    ...recipients.map(
      (text) => new Paragraph({ children: [new TextRun({ text: `- ${text}`, size: SIZE.recipients })] }),
    ),
  ]
  const right = [
    ...inPlaceOf(post)
      .flatMap(turned)
      .map((text, i) => signLine(text.toLocaleUpperCase('vi'), i ? 0 : 240)),
    ...Array.from({ length: 4 }, () => signLine('', 0)),
    signLine(name ?? '', 0),
  ]
  return sideBySide([[left, right]], [50, 50], width)
}

/** Heads whose deputies sign in their place. */
const DEPUTY =
  /^phó\s+(chủ tịch|tổng giám đốc|giám đốc|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|trưởng phòng|trưởng ban|chánh văn phòng)(?!\p{L})/iu

/** A deputy signs for the head of the body, who is named first: “KT. GIÁM ĐỐC”, “PHÓ GIÁM ĐỐC” (Decree 30/2020). */
export function inPlaceOf(post: readonly string[]): readonly string[] {
  const head = DEPUTY.exec(post[0] ?? '')?.[1]
  return head && post.length === 1 ? [`KT. ${head}`, ...post] : post
}

/** About as many letters of a post as stand in its half of the page. */
const POST_LETTERS = 27

/** A post too long for one line turns after its comma, where the body begins: “Chuyên viên, / Phòng Hợp tác quốc tế”. */
function turned(post: string): readonly string[] {
  const comma = post.indexOf(', ')
  if (post.length <= POST_LETTERS || comma < 0) return [post]
  return [post.slice(0, comma + 1), post.slice(comma + 2)]
}

function signLine(text: string, before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before },
    children: [new TextRun({ text, bold: true, size: SIZE.body })],
  })
}

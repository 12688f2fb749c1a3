import { ownDayIn } from '#reading/refine/tell-day.ts'
import type { Stated } from './intake.ts'

const LOOK_LINES = 60
const MOTTO = /^(cộng h(oà|òa) xã hội chủ nghĩa việt nam|độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc)/iu
const NUMBER = /^số\s*:/iu
const SORT =
  /^(báo cáo|tờ trình|quyết định|kế hoạch|thông báo|biên bản|đề án|chương trình|nghị quyết|chỉ thị|thỏa thuận|thoả thuận|bản ghi nhớ|công hàm|hướng dẫn|giấy mời|thông cáo)( (chung|báo chí|ghi nhớ))?$/iu
const ABOUT = /^(v\/v|về việc|về)\s*:?\s/iu

/**
 * What the head of a letter or report states, as Vietnamese offices have to write it: who issues it, its day, what it is
 * about. A dateline of its own is taken from other documents, too; nothing is worked out from running text.
 */
export function statedHead(text: string): Stated {
  const lines = headLines(text)
  const published = lines.map(dayOf).find((day) => day !== undefined)
  const official =
    lines.some((line) => MOTTO.test(line)) || lines.some((line) => NUMBER.test(line)) || isHeaded(lines)
  const publisher = official ? issuerOf(lines) : undefined
  const title = official ? (titleOf(lines) ?? numberedTitle(lines)) : undefined
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
  }
}

/** Pasted without its head, a paper still begins with its sort in capitals and what it is about. */
function isHeaded([sort = '', about = '']: readonly string[]): boolean {
  return SORT.test(sort) && sort === sort.toUpperCase() && /^(?:v\/v|về việc)\s/iu.test(about)
}

function headLines(text: string): readonly string[] {
  return text
    .slice(0, 20_000)
    .normalize('NFC')
    .split(/\n|\t| \| /)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, LOOK_LINES)
}

/** The stop some letters print behind their day. */
const STOP = /(?<=năm \d{4})\.$/u

/** The day a line states as its own. It is told by words: digits alone in the field of a table may be the day of anything. */
function dayOf(printed: string): string | undefined {
  const line = printed.replace(STOP, '')
  const day = ownDayIn(line)
  return day && /\p{L}{3}/u.test(line.slice(day.start, day.end)) ? day.iso : undefined
}

/** “BÁO CÁO” with what it is about on the lines below, or the “V/v” of a letter. */
function titleOf(lines: readonly string[]): string | undefined {
  const sort = lines.findIndex((line) => SORT.test(line) && line === line.toUpperCase())
  if (sort >= 0) {
    const about = lines.slice(sort + 1, sort + 4)
    const end = about.findIndex(
      (line, i) => i > 0 && (!/^[\p{Ll}\d(“"]/u.test(line) || /[.:]$/.test(about[i - 1] ?? '')),
    )
    const words = about
      .slice(0, end < 0 ? about.length : end)
      .filter((line) => !/^[-–—_*]+$/.test(line))
      .join(' ')
    return [lines[sort], words].filter(Boolean).join(' – ').slice(0, 300)
  }
  return lines.find((line) => ABOUT.test(line) && line.length > 12)?.slice(0, 300)
}

/** A letter that names neither its sort nor its matter goes by its number: the first line of it is whose paper it is written on. */
function numberedTitle(lines: readonly string[]): string | undefined {
  const number = lines.map((line) => /^số\s*:\s*(\d\S*\/\S+)/iu.exec(line)?.[1]).find(Boolean)
  return number && `Văn bản số ${number}`
}

const OFFICE = /^(sở|ban|phòng|văn phòng|trung tâm|cục|vụ|hội|liên hiệp)(?!\p{L})/iu

/** The body that issues a letter stands in capitals above its number, below the body it belongs to. */
function issuerOf(lines: readonly string[]): string | undefined {
  const number = lines.findIndex((line) => NUMBER.test(line))
  const capitals = (number < 0 ? [] : lines.slice(0, number)).filter(
    (line) =>
      /\p{Lu}{2}/u.test(line) &&
      line === line.toUpperCase() &&
      !MOTTO.test(line) &&
      !/^[^\p{L}]*mật$/iu.test(line),
  )
  const named = capitals.slice(-2)
  return named.length
    ? named.reduce((a, b) => (OFFICE.test(b) ? `${a}, ${b}` : `${a} ${b}`)).slice(0, 200)
    : undefined
}

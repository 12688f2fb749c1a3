import type { Span } from '#model/citation.ts'
import type { Line } from './names/line.ts'

/**
 * What the heading above says of the time of a line: the year or month it goes through, and whether what stands there is still
 * to be done. A report tells what was done and, under its next heading, what is to be done, both in the same bare words:
 * `Ký kết thỏa thuận với …`.
 */
export type Section = {
  readonly year?: number
  readonly month?: number
  readonly plans: boolean
  /** Where the heading stands that names the month. */
  readonly at?: Span
}

/** No heading is longer. */
const MOST_OF_HEADING = 26

/** What numbers a heading. */
const NUMBER = '^(?:(?:phần )?(?:thứ )?(?:[ivx]+|\\d+(?: \\. \\d+)?|[a-zđ]|nhất|hai|ba) ?[.):/-] |[-–•*+] )?'

/** Headings over what is to be done. */
const PLANS = new RegExp(
  `${NUMBER}(?:một số |các |về |những |nội dung |đề xuất |dự kiến ){0,2}(?:phương hướng|định hướng|nhiệm vụ (?:trọng|chủ|công|năm|tháng|quý|và|,|6|9|sáu|thời|đối|trong|cuối)|(?:kế hoạch|chương trình|lịch)(?: (?:công tác|hoạt động|đối ngoại|làm việc|triển khai|năm|tháng|quý|tuần|thời gian)|$)|trọng tâm|công tác trọng tâm|(?:công tác|hoạt động|công việc|việc) (?:\\S+ ){0,3}?(?:thời gian tới|(?:tuần|tháng|quý|năm) (?:tới|sau))|thời gian tới|dự kiến|tờ trình)`,
)

/** Headings over what was done. */
const LOOKS_BACK = new RegExp(
  `${NUMBER}(?:một số |các |về |những |đánh giá |tóm tắt ){0,2}(?:báo cáo|kết quả|tình hình|đánh giá|tổng kết|sơ kết|thành tựu|(?:công tác|hoạt động|việc|nội dung) (?:đã|trong (?:tuần|tháng|quý|năm))|thực hiện|tồn tại|hạn chế|khó khăn|thuận lợi)(?: |$)`,
)

/** `Tháng 1`, `Tháng 01/2024`: the month a chronicle goes through. */
const MONTH = new RegExp(`${NUMBER}tháng (\\d{1,2})(?: ?(?:/|-|năm) ?(\\d{4}))? ?:?$`)

/** `Năm 2023`: the year a chronicle goes through. */
const YEAR = new RegExp(`${NUMBER}năm (\\d{4}) ?:?$`)

/** The one month, and the first year, a heading names. */
const MONTH_NAMED = /(?<!\d )tháng (\d{1,2})(?= |$)(?! (?:đến|-|–|và) )/
const YEAR_NAMED = /(?:năm|\/|-) ?((?:19|20)\d\d)(?= |$)/

/** Lines of a plan that tell what it goes back to. */
const GROUNDS = /^(?:[-–•*+] )?(?:căn cứ|thực hiện|xét|theo|trên cơ sở|tiếp theo|phúc đáp)(?= )/

function yearOf(plain: string): number | undefined {
  const year = YEAR_NAMED.exec(plain)?.[1]
  return year ? Number(year) : undefined
}

function monthOf(plain: string): number | undefined {
  const month = Number(MONTH_NAMED.exec(plain)?.[1] ?? 0)
  return month >= 1 && month <= 12 ? month : undefined
}

/** A section with the year and month its heading names, else those of the paper. */
function sectionOf(plain: string, plans: boolean, above: Section | undefined): Section {
  const month = monthOf(plain)
  const year = yearOf(plain) ?? (above && above.plans === plans ? above.year : undefined)
  return { plans, ...(year ? { year } : {}), ...(month ? { month } : {}) }
}

/** The section a heading opens; undefined where a line is none. */
function openedBy(line: Line, above: Section | undefined, isTitle: boolean): Section | undefined {
  const { plain } = line
  const month = MONTH.exec(plain)
  if (month && Number(month[1]) <= 12 && Number(month[1]) > 0) {
    const year = month[2] ? Number(month[2]) : above?.year
    return { plans: above?.plans ?? false, month: Number(month[1]), ...(year ? { year } : {}) }
  }
  const year = YEAR.exec(plain)?.[1]
  if (year) return { plans: above?.plans ?? false, year: Number(year) }
  if (LOOKS_BACK.test(plain)) return sectionOf(plain, false, above)
  if (PLANS.test(plain)) return sectionOf(plain, true, above)
  return isTitle && above && yearOf(plain) ? sectionOf(plain, above.plans, above) : undefined
}

/** A short line without a stop, alone in its block but for its number. */
function isHeading(line: Line): boolean {
  const last = line.words.at(-1) ?? ''
  return line.words.length <= MOST_OF_HEADING && !/^[.;,?!]$/.test(last)
}

/** Gives each line the section it stands in. The headline of news opens none: only a paper names itself in one. */
export function markSections(lines: readonly Line[]): void {
  let section: Section | undefined
  for (const line of lines) {
    if (line.sentence.lang !== 'vi') continue
    const opened =
      isHeading(line) && !(line.index === 0 && !isPaperName(line))
        ? openedBy(line, section, line.headline)
        : undefined
    if (opened) section = { ...opened, at: { start: line.sentence.start, end: line.sentence.end } }
    if (section) line.lookups.section = section.plans && GROUNDS.test(line.plain) ? undefined : section
  }
}

/** `KẾ HOẠCH`, `BÁO CÁO`, `LỊCH CÔNG TÁC TUẦN`: a paper that says what it is. */
function isPaperName(line: Line): boolean {
  return /^(?:kế hoạch|báo cáo|tờ trình|tình hình|tháng \d+)(?: |$)|^(?:lịch|chương trình|kế hoạch) (?:công tác|hoạt động|đối ngoại|làm việc)/.test(
    line.plain,
  )
}

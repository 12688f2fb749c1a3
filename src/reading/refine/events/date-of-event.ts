import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { DateEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { distance } from './place-of-event.ts'

const SPOKEN =
  /^(said|told|announced|promised|asked|pledged|proposed|added|urged|invited|suggested|would|nói|hứa|mời)$/

/** `giai đoạn 2021-2025`: a stretch of years is no day of an occasion. */
const YEARS = /^\d{4}\/\d{4}$/
/** `8 tháng đầu năm`: what was counted over them is told at an occasion. */
export const MONTHS = /^\d{4}-\d{2}\/\d{4}-\d{2}$/

/** `Trong khuôn khổ hội chợ, ngày 3/10 diễn ra lễ ký`: the day behind the comma is that of what is held beside it. */
const WITHIN_IT = askOf(/(?:trong khuôn khổ|bên lề|trước thềm)(?: (?:các|những|buổi|chương trình))?$/)

/** `tickets for the fair go on sale on Monday`, `apply for the fair by 3 May`: a day of getting there, not of the fair. */
const OF_ITS_SALE = askOf(
  /\b(?:on sale|applications?|registrations?|register|bookings?) |\b(?:apply|register|sign up)$|(?<!\p{L})(?:mở bán|đăng ký|hạn chót)(?!\p{L})/u,
)

const TAKES_PLACE = askOf(/^(?:, |đã |cũng ){0,2}(?:diễn ra|khai mạc|tổ chức)(?= |$)/)

function isFrame({ line, first, last }: Finding): boolean {
  if (!saysWithin(WITHIN_IT, line, Math.max(0, first - 5), first)) return false
  if (line.words[last] === ',') return true
  const day = line.entities.find((e) => e.type === 'date' && e.first >= last)
  if (!day || line.words[day.first - 1] !== ',') return false
  return saysWithin(TAKES_PLACE, line, day.last, day.last + 4)
}

/** A day an occasion was to be on, or would have been on: `first planned for June`, `cancelled in 2020`, `put off from 3 June`. */
const NOT_HELD_ON = askOf(
  /(?:\b(?:(?:first|originally|initially|previously|earlier|once) (?:been )?(?:planned|scheduled|set|pencilled in|due|slated|meant|announced|to (?:be held|take place|open))|(?:was|were|been|is) (?:cancelled|canceled|called off|scrapped|suspended|skipped|put off|not held)|instead of|rather than)(?: \S+){0,2}?(?: (?:for|in|on|from|this|last|its|usual|early|late|mid|-)){0,3}|(?<!\p{L})(?:(?:ban đầu|trước đó|lúc đầu)(?: \S+){0,2}? (?:dự kiến|định|ấn định)|dự kiến ban đầu|(?:bị|phải|đã) (?:hủy|huỷ|tạm dừng|dừng)|thay vì)(?: (?:vào|ngày|tháng|tổ chức|trong|năm|diễn ra|là)){0,4})$/u,
)

/** Where it is put off to: `postponed until October`, `lùi đến ngày 5/10`. */
export const MOVED_TO = askOf(
  /(?:\b(?:moved|postponed|put off|put back|pushed back|deferred|delayed|rescheduled|shifted)|(?<!\p{L})(?:lùi|dời|hoãn|chuyển)(?: lại| lịch)?(?: từ (?:\S+ ){1,4}?(?=sang|đến|tới))?)(?: ?(?:to|until|till|sang|đến|tới|the|ngày|tháng|early|late|mid|-)(?= |$)){0,3}$/u,
)

/** `moved from 3 June to 10 June`: of the two days told in one the last is meant. */
const MOVED_FROM = askOf(
  /(?:\b(?:moved|postponed|put off|put back|pushed back|deferred|rescheduled|shifted|brought forward|changed)|(?<!\p{L})(?:lùi|dời|hoãn|chuyển)(?: lịch)?) (?:from|từ)(?: ngày)?$/u,
)

/** `kỷ niệm 15 năm (17/6/2008 - 17/6/2023)`: what is kept falls on the day told last. */
const SAME_DAY = /^\d{4}(-\d\d-\d\d)\/\d{4}\1$/

/** `opens on 20 November and closes on 12 December`, `khai mạc 24/11 và hạ màn ngày 28/11`: from the first day to the last, told apart. */
export function lastDayOf({ words, entities }: Line, own: DateEntity): DateEntity | undefined {
  const iso = own.mention.iso
  const last = entities.find((e): e is DateEntity => e.type === 'date' && e.first >= own.last)
  if (iso.length !== 10 || last?.mention.iso.length !== 10 || last.mention.iso <= iso) return undefined
  return CLOSES.test(words.slice(own.last, last.first).join(' ')) ? last : undefined
}

const CLOSES =
  /^(?:(?!; |if |whether |nobody |another |other |second |nếu |thứ )\S+ ){0,9}?(?:(?:closes?|closed|closing|ends?|ended|ending|running|runs?|ran|lasts?|lasted|open|continues?) (?:on|until|till|to|through)?|(?:until|till|through)|(?:bế mạc|hạ màn|khép lại|kết thúc|kéo dài|mở cửa|mở|diễn ra)(?: (?:vào|đến|tới|hết|ngày|tối|chiều|sáng)){0,3}|(?:đến|tới) hết(?: ngày)?) ?$/

/** The day or term a date tells of an occasion. */
export function termOf({ line }: Finding, { first, mention }: DateEntity): string {
  const { iso } = mention
  const moved = iso.includes('/') && saysWithin(MOVED_FROM, line, Math.max(0, first - 4), first)
  return moved || SAME_DAY.test(iso) ? (iso.split('/')[1] ?? iso) : iso
}

/** `met on Friday to prepare for the fair`, `họp về công tác chuẩn bị Diễn đàn`: the day before is that of the work for it. */
const AWAITED = askOf(
  /(?:\b(?:prepar\w+ (?:for|of)|plans? (?:for|to (?:hold|host|stage|organi[sz]e))|ahead of|in the run - up to|in the lead - up to|arrangements for|to (?:discuss|announce|plan|promote|publici[sz]e)(?: plans for| details of| preparations for)?)|(?<!\p{L})(?:chuẩn bị|phương án|kế hoạch|trước thềm|họp báo|công tác|giới thiệu|thông tin)(?: (?:cho|tổ chức|về|việc|công tác|các|đăng cai)){0,4})(?: \S+){0,4}$/u,
)

/** `the meeting in February, and the Expo … from 12 to 14 October`: a day before `and` is another's, where one of its own stands behind. */
function isOfAnother({ line, first, last }: Finding, date: DateEntity, to: number): boolean {
  if (
    !/(?:^|, )(?:and|while)(?: (?:the|an?|its|a new)(?= |$)|$)|(?:^|, )và$/.test(
      wordsFrom(line, date.last, first),
    )
  )
    return false
  return line.entities.some((e) => e.type === 'date' && e.first >= last && e.last <= to)
}

/** Is an occasion told only as what is got ready for? */
export function isAwaited({ line, first }: Finding): boolean {
  return saysWithin(AWAITED, line, Math.max(0, first - 9), first)
}

/** When an occasion takes place, as far as its clause tells. */
export function dateOf(finding: Finding, from: number, to: number, until: string): DateEntity | undefined {
  const { line } = finding
  const named =
    line.sentence.tokens[finding.last - 1]?.capital === true ||
    line.sentence.tokens[finding.first]?.capital === true ||
    /^lần thứ \d/.test(wordsFrom(line, finding.last, finding.last + 3))
  if (isFrame(finding)) return undefined
  const awaited = isAwaited(finding)
  const fits = (e: DateEntity) => {
    const { relation, iso } = e.mention
    if (/^(?:by|until)$/.test(relation) && !saysWithin(MOVED_TO, line, Math.max(0, e.first - 8), e.first))
      return false
    if (e.last <= finding.first && (awaited || isOfAnother(finding, e, to))) return false
    if (saysWithin(NOT_HELD_ON, line, Math.max(from, e.first - 9), e.first)) return false
    if (relation === 'since' && iso.length < 7) return false
    if (iso.length <= 4 && !named) return false
    if (YEARS.test(iso) || (MONTHS.test(iso) && !named && iso.slice(8) <= until)) return false
    const [a, b] = e.first >= finding.last ? [finding.last, e.first] : [e.last, finding.first]
    if (saysWithin(OF_ITS_SALE, line, a, b)) return false
    return !line.words.slice(a, b).some((word) => SPOKEN.test(word))
  }
  const dates = line.entities
    .filter((e): e is DateEntity => e.type === 'date' && e.first >= from && e.last <= to && fits(e))
    .sort((a, b) => distance(a, finding) - distance(b, finding))
  const putOffTo = dates.find((e) => saysWithin(MOVED_TO, line, Math.max(0, e.first - 8), e.first))
  const date = putOffTo ?? dates[0]
  return date && dayOfYear(date, dates)
}

/** `On June 6 … the 2023 conference`: the year is part of its name, the day says when. */
function dayOfYear(date: DateEntity, dates: readonly DateEntity[]): DateEntity {
  const { iso } = date.mention
  return (iso.length === 4 && dates.find((d) => d.mention.iso.startsWith(`${iso}-`))) || date
}

import { askOf, mayHold, saysIn } from '../../asked.ts'
import type { Person } from '../../names/entity.ts'
import { claim, entityAt, isFree, type Line, release, spanOf, wordsFrom } from '../../names/line.ts'
import { wordSet } from '../../words/word-set.ts'
import { chairTold, leaderTold } from '../meetings/leader-told.ts'
import type { Scene } from '../scene.ts'
import { isResident } from '../visits/visit-clue.ts'

/** `Vị khách`, `Chủ nhà`, `Trưởng đoàn`: people told by their part in the talks. */
const GUEST_VI = askOf(
  /^(?:(?:vị )?khách(?: quý)?|(?:ông |bà )?trưởng đoàn|người đứng đầu đoàn(?: bạn| khách)?)$/,
)
const HOST_VI = askOf(
  /^(?:(?:vị |phía |người )?chủ nhà|chủ|(?:vị|nhà) lãnh đạo(?: (?:tỉnh|thành phố|địa phương))?|người đứng đầu (?:tỉnh|thành phố|địa phương))$/,
)
const COUNTERPART_VI = askOf(/^người đồng (?:cấp|nhiệm)$/)

const CHAIR_VI = askOf(/^(?:(?:vị |người )?chủ (?:trì|tọa|toạ))$/)

const PARTS_VI = [GUEST_VI, HOST_VI, COUNTERPART_VI, CHAIR_VI]
const OPENS_VI = wordSet('vị|nhà|khách|trưởng|ông|bà|người|phía|chủ')

/** Words of a part, the longest first. */
const LONGEST_VI = 6

/** What a part stands before where it acts: a verb, or a word that leads to one. */
const ACTS_VI =
  /^(?:thì|cũng|còn|đã|sẽ|mong|đề|nhận|cho|nói|hứa|cam|khẳng|bày|gợi|đáp|cảm|chia|nhấn|hoan|thông|tặng|trao|mời|đánh|và|đến|tới|muốn|kể|hỏi|trả|tin|xin|là|ngỏ|nhờ|rủ|yêu|kêu|hy|hi|ước|hẹn|gật|lắc|cười|đồng|nhất|tán|ủng|giới|tiếp|ghi|lưu|nêu|đưa|thúc|giục|khuyên|khuyến|kiến|bàn|nài|trình|chúc|không|chưa|lại|liền|bèn|vui|gửi|dặn|quả|tiết|nhắc|góp|đoan|mở|phân|giải|xác|bảo|đại)$/

type Part = 'guest' | 'host' | 'other' | 'chair'

function partAt(line: Line, at: number): { readonly last: number; readonly part: Part } | undefined {
  if (!PARTS_VI.some((part) => mayHold(part, line.hints))) return undefined
  for (let last = Math.min(line.words.length, at + LONGEST_VI); last > at; last -= 1) {
    const words = wordsFrom(line, at, last)
    const part = saysIn(GUEST_VI, line, words)
      ? 'guest'
      : saysIn(HOST_VI, line, words)
        ? 'host'
        : saysIn(COUNTERPART_VI, line, words)
          ? 'other'
          : saysIn(CHAIR_VI, line, words)
            ? 'chair'
            : undefined
    if (part) return { last, part }
  }
  return undefined
}

/** `khách mời quốc tế`, `khách mời danh dự`: guests who were asked to come, not one who asks. */
const INVITED = /^khách mời (?:quốc|danh|đặc|của|là|trong|nước|chính|,|có|gồm|và|đến|từ|hôm)$/

/** A part opens a clause, and is no word of `chủ nhà, ông X`: there the name is told. */
function stands(line: Line, at: number, last: number): boolean {
  if (INVITED.test(wordsFrom(line, at, last + 2))) return false
  const before = line.words[at - 1] ?? ''
  return (
    /^(|,|;|"|:|-|và|thì|đề|nghị|mời|tiếp|đón|với|còn|rồi|nhưng|song|chính|lời|riêng|theo)$/.test(before) &&
    ACTS_VI.test(line.words[last] ?? '')
  )
}

/** Who was spoken of last on a side; for the other part of a pair whoever is not the one the sentence is about. */
function whoIs(
  part: Part,
  scene: Scene,
  seen: readonly Person[],
  subject: Person | undefined,
): Person | undefined {
  const sided = [...seen].reverse().filter((p) => p.side !== undefined)
  const travelling = sided.filter((p) => !isResident(p))
  const atHome = (p: Person) => p.side?.value === scene.home?.value
  const latest = part === 'guest' && !travelling.some((p) => !atHome(p)) ? sided : travelling
  if (part === 'other')
    return latest.find((p) => p !== subject && atHome(p) !== (subject ? atHome(subject) : false))
  return latest.find((p) => atHome(p) === (part === 'host'))
}

function put(line: Line, first: number, last: number, person: Person): void {
  for (let at = first; at < last; at += 1) {
    const over = entityAt(line, at)
    if (over?.type === 'role' || (over?.type === 'place' && over.stands)) release(line, over)
  }
  if (isFree(line, first))
    claim(line, { type: 'person', person, full: false, first, last, ...spanOf(line, first, last) })
}

/** Puts the person last spoken of on a side where a Vietnamese sentence tells him by his part. */
export function markVietnameseParts(
  line: Line,
  scene: Scene,
  seen: readonly Person[],
  subject: Person | undefined,
): void {
  for (let at = 0; at < line.words.length; at += 1) {
    if (!OPENS_VI.has(line.words[at] ?? '')) continue
    const found = partAt(line, at)
    if (!found || !stands(line, at, found.last)) continue
    const leads = line.words[found.last - 1] === 'đoàn' ? leaderTold(line, scene) : undefined
    const who =
      found.part === 'chair' ? chairTold(line, scene) : (leads ?? whoIs(found.part, scene, seen, subject))
    if (who) put(line, at, found.last, who)
    at = found.last - 1
  }
}

const WHOSE = wordSet('his|her|the')

/** `her counterpart`, with no name behind it: who was last spoken of on the other side. */
export function markCounterpart(
  line: Line,
  scene: Scene,
  seen: readonly Person[],
  subject: Person | undefined,
): void {
  if (line.sentence.lang !== 'en') return
  for (let at = 0; at < line.words.length - 1; at += 1) {
    if (line.words[at + 1] !== 'counterpart' || !WHOSE.has(line.words[at] ?? '') || !isFree(line, at))
      continue
    const near = entityAt(line, at + 2)?.type
    if (near === 'person' || near === 'role' || /^(from|in|of|,)$/.test(line.words[at + 2] ?? '')) continue
    const own = line.entities.findLast((e) => e.type === 'person' && e.last <= at)
    const who = whoIs('other', scene, seen, own?.type === 'person' ? own.person : subject)
    if (who) put(line, at, at + 2, who)
  }
}

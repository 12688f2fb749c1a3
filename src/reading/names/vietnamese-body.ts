import { FIELDS_OF_BODIES, ORGANISATION_STOPS } from '../words/vi/organisation-heads.ts'
import { LEVEL_WORDS } from '../words/vi/roles.ts'
import { isSyllable } from '../words/vi/syllable.ts'
import { wordSet } from '../words/word-set.ts'
import { countryAt } from './country-at.ts'
import { isFree, type Line } from './line.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import { openerAt } from './vietnamese-openers.ts'

/** Verbs of two syllables behind a body, whose first syllable may be part of a name elsewhere. */
const STOP_PAIRS = wordSet(
  'dự kiến|dự định|công bố|khẳng định|thông báo|tuyên bố|bày tỏ|hoan nghênh|kiến nghị|kêu gọi|phối hợp|nhất trí|đầu tư|quyết định|xác nhận|chuẩn bị|bắt đầu|thống nhất|tài trợ|tham gia|giới thiệu|nêu rõ|cử đoàn|đón tiếp|hỗ trợ|bắt tay|xin phép|góp vốn|kết bạn|kết nghĩa|biểu diễn|ký kết|cam kết|trao đổi|thành lập|thiết lập|mở rộng|khởi công|khai trương|vận hành|triển khai|cung cấp|mong muốn|dẫn đầu|rót vốn|hoàn thành|ra mắt|làm việc|sẵn sàng|chia sẻ|nhấn mạnh|đánh giá|tiếp nhận|trao tặng|đào tạo|giúp đỡ|cho hay|tiến hành|đón nhận|đồng ý|tập huấn|xúc tiến|vận động|bố trí|tham mưu|chủ trì|rà soát|đôn đốc|theo dõi|hướng dẫn|xây dựng|tổ chức|hoàn thiện|cân đối|thẩm định|liên hệ|lựa chọn|trước ngày|trước khi|xem xét|phê duyệt|ban hành|cho ý|chấp thuận|trân trọng|kính mời|nhận được|kính đề|trình hđnd|trình ubnd|trình hội|trình ban|trình thường|trình thủ|trình chính|trình bộ|trình cấp',
)

/** Words in small letters that belong to the name they close: `Viện Nghiên cứu Lúa quốc tế`. */
const CLOSING_PAIRS = wordSet('quốc tế|quốc gia|trung ương')

/** End of a Vietnamese body’s name whose opening words stand at a token. */
export function vietnameseEnd(line: Line, at: number, opener: number, context: PlaceContext): number {
  const tokens = line.sentence.tokens
  let i = at + opener
  let end = i
  let small = 0
  while (i < tokens.length && i - at < 16) {
    const token = tokens[i]
    const word = line.words[i] ?? ''
    const phrase = zoneWords(line, i)
    if (phrase > 0) {
      i += phrase
      end = i
      small = 0
      continue
    }
    if (word === ',' && fieldBehind(line, i)) {
      i += 1
      continue
    }
    if (!token || !isFree(line, i) || token.kind !== 'word') {
      if (word === '-' && tokens[i + 1]?.capital) {
        i += 1
        continue
      }
      break
    }
    const isField = FIELDS_OF_BODIES.has(`${word} ${line.words[i + 1]}`) && !tokens[i + 1]?.capital
    const match = isField ? undefined : placeAt(line, i, context)
    if (match && goesOn(line, at, i, match.length)) {
      i += match.length
      end = i
      continue
    }
    if (match) return withSeat(line, at, withPartner(line, withTown(line, i, match.length, context)), context)
    if (end > at + opener && CLOSING_PAIRS.has(`${word} ${line.words[i + 1]}`)) {
      i += 2
      end = i
      small = 0
      continue
    }
    if (ORGANISATION_STOPS.has(word) && !token.capital) break
    if (i > at + opener && !token.capital && STOP_PAIRS.has(`${word} ${line.words[i + 1]}`)) break
    if (word === 'và') {
      if (!tokens[i + 1]?.capital || openerAt(line, i + 1) || joinsForeign(line, i)) break
      i += 1
      continue
    }
    i += 1
    small = token.capital ? 0 : small + 1
    if (token.capital || (!LEVEL_WORDS.has(word) && !endsBefore(line, at + opener, i - 1, small))) end = i
  }
  return end
}

/** `Becamex IDC và Brainport Development`: names that are no Vietnamese words on either side are two. */
function joinsForeign({ words }: Line, at: number): boolean {
  return !isSyllable(words[at - 1] ?? '') && !isSyllable(words[at + 1] ?? '')
}

/** `Bệnh viện Samsung Changwon`: behind what may be a town abroad the town that is meant goes on the name. */
function withTown(line: Line, first: number, length: number, context: PlaceContext): number {
  const end = first + length
  if (length > 1 || [first, end].some((at) => isSyllable(line.words[at] ?? ''))) return end
  const next =
    isFree(line, end) && line.sentence.tokens[end]?.capital ? placeAt(line, end, context) : undefined
  return next ? end + next.length : end
}

/** What firms are called first. */
const FIRMS = wordSet('công ty|tập đoàn|tổng công|ngân hàng')

/** `Công ty TNHH Kumho Nông nghiệp`: a firm's own name may be a town's abroad, and goes on behind it. */
function goesOn(line: Line, at: number, place: number, length: number): boolean {
  const next = line.sentence.tokens[place + length]
  if (!FIRMS.has(`${line.words[at]} ${line.words[at + 1]}`) || length > 1) return false
  if (isSyllable(line.words[place] ?? '') || !next?.capital || !isFree(line, place + 1)) return false
  return next.kind === 'word' && openerAt(line, place + 1) === undefined
}

const ZONE_WORDS = ['khu kinh tế', 'khu công nghiệp', 'khu chế xuất', 'khu công nghệ cao'].map((w) =>
  w.split(' '),
)

/** `Ban Quản lý Khu kinh tế`: a word of several syllables within a name, of which the first alone has a capital. */
function zoneWords(line: Line, at: number): number {
  if (line.words[at] !== 'khu' || !line.sentence.tokens[at]?.capital) return 0
  return ZONE_WORDS.find((words) => words.every((word, k) => line.words[at + k] === word))?.length ?? 0
}

/** `Sở Văn hóa, Thể thao và Du lịch`: behind the comma the next field of work follows. */
export function fieldBehind(line: Line, comma: number): boolean {
  const { tokens } = line.sentence
  return (
    tokens[comma + 1]?.capital === true &&
    FIELDS_OF_BODIES.has(`${line.words[comma + 1]} ${line.words[comma + 2]}`)
  )
}

const SEATED = wordSet('viện|hiệp|hội')

/** `Viện Pháp tại Huế`: bodies of another land are told by where they sit. */
function withSeat(line: Line, at: number, end: number, context: PlaceContext): number {
  if (line.words[end] !== 'tại' || !SEATED.has(line.words[at] ?? '')) return end
  const seat = placeAt(line, end + 1, context)?.length ?? countryAt(line, end + 1, context)?.length ?? 0
  return seat > 0 ? end + 1 + seat : end
}

/**
 * Behind a capital a word in small letters belongs to the name only as the second syllable of that word (`Kinh tế`), which a
 * name of another language (`Sembcorp rót`) or of a land (`Việt - Đức đặt`) has not.
 */
function endsBefore(line: Line, first: number, at: number, small: number): boolean {
  const { tokens } = line.sentence
  const last = tokens[at - small]
  if (!last?.capital || at - small < first) return false
  return small > 1 || !isSyllable(last.word) || LANDS.has(last.word)
}

/** Lands by one syllable. */
const LANDS = wordSet('việt|đức|nhật|hàn|mỹ|pháp|anh|nga|lào|trung|úc|thái|bỉ|séc|ấn')

/** `Hội hữu nghị Fukuroi - Việt Nam`: a society of friends is named for both its lands. */
function withPartner(line: Line, end: number): number {
  const tokens = line.sentence.tokens
  if (line.words[end] !== '-' || !tokens[end + 1]?.capital || !isFree(line, end + 1)) return end
  return tokens[end + 2]?.capital && isFree(line, end + 2) ? end + 3 : end + 2
}

/**
 * `Ông Tanaka, Giám đốc Công ty Toyota Boshoku`: behind the holder’s name a firm’s own goes on past the town it begins with. The
 * end of the name, or 0 where it goes no further.
 */
export function firmNameEnd(line: Line, from: number, at: number, length: number): number {
  const { tokens } = line.sentence
  const comma = line.words.lastIndexOf(',', from)
  const told = comma >= 0 && from - comma <= 4 && tokens[comma - 1]?.capital === true
  if (length !== 1 || !told || isSyllable(line.words[at] ?? '')) return 0
  if (!FIRMS.has(`${line.words[from]} ${line.words[from + 1]}`)) return 0
  let end = at + 1
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital && isFree(line, end)) end += 1
  return end > at + 1 ? end : 0
}

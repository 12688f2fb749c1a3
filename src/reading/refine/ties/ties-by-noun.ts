import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { modalityOfFact } from '../../engine-untrue.ts'
import { grown } from '../../grown.ts'
import type { PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { OVER, TAILS } from '../../words/roll-words.ts'
import { wordSet } from '../../words/word-set.ts'
import { refOf } from '../party-ref.ts'
import { rollYear } from '../rolls/roll-year.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from './complete-partnership.ts'
import { holdsAnother } from './spread-ties.ts'
import { tieKind } from './tie-kind.ts'
import { isTakenBack } from './tie-taken-back.ts'
import type { ToldYear } from './told-year.ts'

/** What a tie is called by a noun. */
const NOUN = '(?:kết nghĩa|hữu nghị|hợp tác|kết bạn|giao hảo|bạn bè|bạn|anh em|chị em)'
const NAMES_TIE = askOf(/kết nghĩa|hữu nghị|hợp tác|kết bạn|giao hảo|bạn|anh em|chị em/)

/** Right behind a partner: `thì hợp tác`, `, chỗ hữu nghị`, `là đối tác hữu nghị`, `(hợp tác`, `vẫn chỉ dừng ở hợp tác`, `đều kết nghĩa`. */
const IS_ONE = new RegExp(
  String.raw`^(?:(?:,|–|—|-|:|\(|là|thì|cũng|vẫn|chỉ|mới|đều|thảy|đã|nơi|chỗ|ở|bậc|mức|hạng|một|đối|tác|thành|phố|tỉnh|bạn|địa|phương|quan|hệ|tình|dừng|lại|gọi|có|được|coi|xem|mối|cùng|cả|hai|ba|bốn|người|nay|hiện|thuộc|hàng|diện) ){1,8}?(${NOUN}(?: hợp tác| hữu nghị| kết nghĩa)?)(?= (?:từ|năm|hồi|kể|tính|ký|về|với|cả|[,.;:)(])| ?$)`,
)

/** Right before a partner: `hữu nghị với`, `có tỉnh hữu nghị là`, `bạn hợp tác gồm`. */
const LEADS_TO = new RegExp(
  String.raw`(?:^| )(${NOUN}(?: hợp tác| hữu nghị| kết nghĩa)?)(?: (?:thứ (?:nhất|hai|ba|tư|năm|sáu|\d+)|lâu năm|nước ngoài|xa|gần|nhất|của tỉnh|của ta|của thành phố))*,? (?:với|cùng|là|gồm|có|:|thì có|như|sau|kế|tiếp sau|ngoài)(?: (?:tỉnh|thành|phố|tp|bang|vùng|thủ|đô|đến|tới|:))*$`,
)

/** Between the members of a list, their lands and years aside. */
const JOINS = wordSet(
  ', và cùng với rồi ; ( ) tỉnh thành phố tp bang vùng thủ đô huyện của bên nước năm từ hồi kể tính còn'.replaceAll(
    ' ',
    '|',
  ),
)

/** What may stand before whoever is a partner: nothing but what opens a clause, joins or leads on. */
const OPENS = wordSet(
  'và với cùng còn có là như thì , ; : ( - – • * " “ tỉnh thành phố tp bang vùng đô riêng gồm sau kế rồi ngoài nhất ba hai bốn thêm nữa đến tới'.replaceAll(
    ' ',
    '|',
  ),
)

/** What makes a tie less than one that stands, or another’s: wished for, denied, told of bodies. */
const LESS =
  /(?:^| )(?:không|chưa|chẳng|bác bỏ|tin|tin đồn|dự kiến|sẽ|đề xuất|mong|muốn|dự thảo|đề nghị|xin|nhầm|nếu|từng|tưởng|hẹn|định|chờ|\?|trường|đại học|hội|câu lạc bộ|công ty|tập đoàn|doanh nghiệp|bệnh viện|viện|thăm|đoàn|sang|đón|khách|hàng|cơ hội|tiềm năng|nội dung|lĩnh vực)(?= )/

/** No sentence of a roll is longer. */
const LONGEST = 70

/** A piece of a sentence between semicolons, and whose ties it tells. */
type Piece = { readonly line: Line; readonly from: number; readonly to: number; readonly owner: PartyRef }

/** `Nam Định cũng là bạn của Prato`: the place a piece opens with, where it says whose partner it is. */
function subjectIn(line: Line, from: number, to: number): PlaceEntity | undefined {
  const first = line.entities.find(
    (e): e is PlaceEntity => e.type === 'place' && e.first >= from && e.last <= to,
  )
  return first && first.first <= from + 3 && IS_OF.test(wordsFrom(line, first.last, to)) ? first : undefined
}

const IS_OF = new RegExp(String.raw`^(?:\S+ ){0,2}?là (?:\S+ ){0,3}?${NOUN} (?:\S+ ){0,2}?(?:của|với) `)

function piecesOf(line: Line, home: PartyRef, land: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let owner = home
  for (let at = 0; at <= line.words.length; at += 1) {
    if (at < line.words.length && line.words[at] !== ';') continue
    const own = line.entities.find(
      (e): e is PlaceEntity =>
        e.type === 'place' &&
        e.first >= from &&
        e.last <= at &&
        e.place.country === land &&
        !onlyLocates(line, e),
    )
    const subject = own ?? subjectIn(line, from, at)
    if (subject) owner = refOf(subject)
    pieces.push({ line, from, to: at, owner })
    from = at + 1
  }
  return pieces
}

/** The position behind a partner and what only says where it lies: `(Lào)`, `của Nhật`, `, thành phố cảng Hàn Quốc`. */
function behindTag(line: Line, place: PlaceEntity, to: number): number {
  let at = place.last
  const next = line.words[at] ?? ''
  const land = line.entities.find((e) => e.first >= at && e.first <= at + 5 && e.last <= to)
  const isLand = land?.type === 'country' || (land?.type === 'place' && land.place.id === place.place.within)
  if (
    isLand &&
    /^(?:\(|của|bên|nước|,|ở)$/.test(next) &&
    !NAMES_TIE.regex.test(wordsFrom(line, at, land.first))
  ) {
    at = land.last
    if (next === '(' && line.words[at] === ')') at += 1
  }
  return at
}

/** What a partner is called right behind it. */
function calledBehind({ line, to }: Piece, place: PlaceEntity, next: number): string | undefined {
  const at = behindTag(line, place, to)
  return IS_ONE.exec(`${wordsFrom(line, at, Math.min(to, next, at + 14))} `)?.[1]
}

function calledBefore({ line, from }: Piece, place: PlaceEntity): string | undefined {
  return LEADS_TO.exec(wordsFrom(line, Math.max(from, place.first - 12), place.first))?.[1]
}

/** Is there nothing between two partners but what joins the members of a list? */
function isJoined(line: Line, one: PlaceEntity, other: PlaceEntity): boolean {
  for (let at = one.last; at < other.first; at += 1) {
    const entity = line.taken[at]
    if (
      entity
        ? entity.type !== 'country' && entity.type !== 'date' && entity.type !== 'number'
        : !JOINS.has(line.words[at] ?? '')
    )
      return false
  }
  return true
}

/** What each partner of a piece is called: by its own words, else as the list it stands in. */
function calledIn(piece: Piece, places: readonly PlaceEntity[]): readonly (string | undefined)[] {
  const own = places.map((p, i) => calledBehind(piece, p, places[i + 1]?.first ?? piece.to))
  const called = places.map((p, i) => own[i] ?? calledBefore(piece, p))
  const { line } = piece
  for (let i = 1; i < places.length; i += 1) {
    const [one, other] = [places[i - 1], places[i]]
    if (!called[i] && !own[i - 1] && called[i - 1] && one && other && isJoined(line, one, other))
      called[i] = called[i - 1]
  }
  for (let i = places.length - 2; i >= 0; i -= 1) {
    const [one, other] = [places[i], places[i + 1]]
    if (!called[i] && own[i + 1] && one && other && isJoined(line, one, other)) called[i] = own[i + 1]
  }
  return called
}

/** The year behind a partner, before anything else is told. */
function yearBehind({ line }: Piece, place: PlaceEntity, to: number, scene: Scene): ToldYear | undefined {
  for (let at = place.last; at < to; at += 1) {
    const entity = line.taken[at]
    const year = entity && rollYear(line, entity, scene.published)
    if (year) return year
    if (entity ? entity.type !== 'country' : !TAILS.vi.has(line.words[at] ?? '')) return undefined
  }
  return undefined
}

function tieOf(piece: Piece, place: PlaceEntity, called: string, to: number, scene: Scene): Finding {
  const { line, owner } = piece
  const over =
    OVER.test(wordsFrom(line, place.last, to)) ||
    /(?:^| )(?:đã bỏ|khép lại)(?= |$)/.test(wordsFrom(line, place.last, to))
  const year = over ? undefined : yearBehind(piece, place, to, scene)
  const since: Filled | undefined = year && { value: year.iso, spans: [year.entity] }
  const kind = called.startsWith('bạn') || called === 'giao hảo' ? 'friendship' : tieKind(called)
  return {
    kind: 'partnership',
    readBy: 'vi/moi-con-lai',
    line,
    first: place.first,
    last: year?.entity.last ?? to,
    at: place.first,
    slots: grown(
      {
        a: filledBy(owner, true),
        b: filledBy(refOf(place)),
        kind: { value: kind, spans: [], implied: true },
        status: { value: over ? 'ended' : 'established', spans: [] },
      },
      since ? { since } : {},
    ),
  }
}

function partnersIn({ line, from, to, owner }: Piece): readonly PlaceEntity[] {
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  const land = owner.value.slice(-2)
  return places.filter(
    (p) =>
      p.first >= from &&
      p.last <= to &&
      p.place.country !== land &&
      p.place.level !== 'country' &&
      !onlyLocates(line, p) &&
      !holdsAnother(p, places) &&
      (p.first === from || OPENS.has(line.words[p.first - 1] ?? '')),
  )
}

/**
 * The ties a Vietnamese sentence tells by a noun beside each partner or once for a list of them: `Kyoto là đối tác hữu nghị từ
 * 2013; Takayama thì hợp tác`, `hữu nghị với Gangneung, với Mokpo`. They are those of the place of home’s land the piece opens
 * with, else of whom the passage is about.
 */
export function tiesByNoun(line: Line, scene: Scene, read: readonly Finding[]): readonly Finding[] {
  const { home } = scene
  if (
    !home ||
    line.sentence.lang !== 'vi' ||
    line.headline ||
    line.words.length > LONGEST ||
    !says(NAMES_TIE, line)
  )
    return []
  const told = new Set(read.flatMap((tie) => [tie.slots.a?.value, tie.slots.b?.value]))
  return piecesOf(line, home.ref, home.place.country).flatMap((piece) => {
    if (LESS.test(` ${wordsFrom(line, piece.from, piece.to)} `)) return []
    const places = partnersIn(piece)
    const called = calledIn(piece, places)
    return places.flatMap((place, i) => {
      const name = called[i]
      if (!name || told.has(place.value) || modalityOfFact(line, place.first, place.last, 7) !== 'done')
        return []
      const tie = tieOf(piece, place, name, places[i + 1]?.first ?? piece.to, scene)
      return isTakenBack(tie, scene) ? [] : [tie]
    })
  })
}

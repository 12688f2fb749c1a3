import { askOf, find, mayHold, says } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import type { Line } from '../names/line.ts'
import type { Scene } from '../refine/scene.ts'
import { isOfBodies } from './bodies-papers.ts'

const PAPER_EN =
  /\b(memorand(?:um|a)|mous?|agreements?|pacts?|accords?|letters? of intent|statements? of intent|joint (?:statement|declaration)|protocol|charter|treaty|contract|compact|covenant|deal|document|text|(?<!\bon )paper|it|(?:old|new|older|newer|younger|earlier|previous|former|first|second|third) one|predecessor)\b/

const SIGNED_EN = askOf(
  /\b((?:re-?)?signed|signing|signs(?= (?:it|the|an?|its|their|on|up)\b)|inked|inks|sealed|seals|initiall?ed|countersigned|penned|put (?:their |his |her |its )?(?:names?|signatures?|pens?) to|put (?:down )?(?:to|on) paper|put in writing|put to paper|issued(?= a joint)|concluded|executed|formali[sz]ed|signatures?)\b/,
)
const PAPER_VI =
  /(bản ghi nhớ|biên bản|thỏa thuận|văn bản|văn kiện|tờ giấy(?! (?:mời|khen|phép|khai|báo|bạc))|bản (?:mới|cũ|này|ấy|đầu)|trang giấy|tài liệu|giao ước|nghị định thư|ý định thư|tuyên bố chung|hiệp định|hợp đồng|kế hoạch (?:hợp tác|hành động)|chương trình hợp tác)/
const SIGNED_VI = askOf(
  /(^| )(ký|ký kết|chữ ký|đặt bút|hạ bút|trao nhau|(?:ra|công bố)(?= (?:một |bản )?tuyên bố chung))( |$)/,
)

/** Words that tell a paper exists without a word of its signing: its day, its term, what came out of talks. */
const STANDS_EN = askOf(
  /\b(dated|came out of|ended (?:with|in)|resulted in|led to|produced|bears? the (?:stamps?|signatures?|seals?|names?)|exchanged|handed over|took effect|entered into force|in force|renewed|extended|prolonged|runs (?:until|to|through)|valid (?:for|until|to)|signatories|goes back to|dates? from|has had an?|have had an?|under an?|closed|struck|clinched|(?:exchanged?|swapped?|traded?) (?:signed )?copies of|held up|agreed in an?|entered into|came away with|wrapped up|took home|set down in|laid down in|bound by|tied by|cemented|awaits? (?:its )?signatures?|ready for signature|(?:is|are|was|were) foreseen|up for renewal|due for renewal|being drafted|being drawn up|(?:was|is|were) (?:among )?the (?:\S+ )?(?:fruits?|outcomes?|results?|products?|upshot) of|(?:outcome|result|fruit|upshot|yield)(?: of (?:\S+ ){1,4}?)?(?: was| is| :)|got an?|(?:joined hands|teamed up|linked up) with)\b/,
)
const STANDS_VI = askOf(
  /(?<!\p{L})(kết thúc bằng|khép lại bằng|trao cho nhau|trao nhau|trao đổi|gia hạn|có hiệu lực|hết hiệu lực|có giá trị|đề ngày|lập ngày)(?!\p{L})/u,
)

/** Papers by a name of their own; `text` or `it` stand for one only beside its signing. */
const NAMED_EN = askOf(
  /\b(memorandum|mous?|(?:cooperation |friendship |partnership |framework |sister - city |twinning )?(?:agreement|pact|accord|treaty)|letters? of intent|joint (?:statement|declaration)|protocol|contract)\b/,
)
const NAMED_VI = askOf(/(bản ghi nhớ|biên bản ghi nhớ|thỏa thuận|ý định thư|tuyên bố chung|hiệp định)/)

/** Words between a paper and its signing at most. */
const FARTHEST = 22

/** What is said of many papers names none: `the first such document it has concluded`. */
const TALLIED = askOf(/\b(?:first|only) such\b.*\b(?:several|many|a number of)\b/)

/** What tells of a paper in its sentence, by language: without a word of it nothing is looked for. */
const TELLS = { en: [SIGNED_EN, STANDS_EN], vi: [SIGNED_VI, STANDS_VI] } as const

function cueIn(line: Line): { first: number; last: number } | undefined {
  if (!TELLS[line.sentence.lang].some((one) => mayHold(one, line.hints))) return undefined
  const vi = line.sentence.lang === 'vi'
  const shape = vi ? PAPER_VI : PAPER_EN
  const one = shape.exec(line.plain)
  if (!one) return undefined
  const signed = find(vi ? SIGNED_VI : SIGNED_EN, line)
  if (!signed) return standingIn(line)
  const paper = (vi && paperBehind(shape, line.plain, one, signed.index)) || one
  const at = (index: number) => line.plain.slice(0, index).split(' ').length - 1
  const end = (m: RegExpExecArray) => at(m.index) + m[0].trim().split(' ').length
  const first = Math.min(at(paper.index), at(signed.index))
  const last = Math.max(end(paper), end(signed))
  if (last - first > FARTHEST || line.words.slice(first, last).includes(';') || says(TALLIED, line))
    return undefined
  return { first, last }
}

/** `đánh giá cao thỏa thuận cũ và ký kế hoạch năm 2024`: what is signed stands behind the verb, whatever paper is named before. */
function paperBehind(
  shape: RegExp,
  plain: string,
  before: RegExpExecArray,
  from: number,
): RegExpExecArray | undefined {
  const words = (first: number, last: number) => plain.slice(first, last).trim().split(' ').length
  if (before.index >= from || words(before.index, from) <= NEAR) return undefined
  const behind = shape.exec(plain.slice(from))
  if (!behind || words(from, from + behind.index) > OBJECT) return undefined
  behind.index += from
  return behind
}

/** What is signed stands so near behind the verb. */
const OBJECT = 3

/** How far a paper may stand from the words that tell of it. */
const NEAR = 8

/** A paper whose signing nobody speaks of, with the words that tell it stands. */
function standingIn(line: Line): { first: number; last: number } | undefined {
  const vi = line.sentence.lang === 'vi'
  const paper = find(vi ? NAMED_VI : NAMED_EN, line)
  const stands = find(vi ? STANDS_VI : STANDS_EN, line)
  if (!paper || !stands || says(TALLIED, line)) return undefined
  const at = (index: number) => line.plain.slice(0, index).split(' ').length - 1
  const end = (m: RegExpExecArray) => at(m.index) + m[0].trim().split(' ').length
  const first = Math.min(at(paper.index), at(stands.index))
  const last = Math.max(end(paper), end(stands))
  const between = Math.max(at(paper.index), at(stands.index)) - Math.min(end(paper), end(stands))
  return between <= NEAR ? { first, last } : undefined
}

const NAMES = { en: 'en/paper-told', vi: 'vi/van-ban-duoc-ke' } as const

/** Was a paper read without a pattern, so that who signed it may be mistaken? */
export function isTold(finding: Finding): boolean {
  return finding.readBy === NAMES.en || finding.readBy === NAMES.vi || isOfBodies(finding)
}

/** `Biên bản có giá trị ba năm kể từ ngày ký`: what is said of the paper of the sentences before, by its sort alone. */
const SAME_PAPER = askOf(
  /^(?:bản ghi nhớ|biên bản|biên bản ghi nhớ|bản thỏa thuận|thỏa thuận|văn bản|văn kiện)(?: (?:này|trên|nói trên|vừa ký))? (?:có giá trị|có hiệu lực|được lập thành|gồm|nêu rõ)(?= )/,
)

/** How many sentences back that paper was signed. */
const SIGNED_BACK = 5

/** `Dự lễ ký kết có bà X`: who saw it signed. */
const SAW_IT = askOf(/^(?:cùng )?(?:tham dự|dự|chứng kiến|tham gia)(?: buổi)? (?:lễ ký|ký kết)(?= )/)

/** `Theo thỏa thuận, hai bên sẽ trao đổi …`, `Under the agreement, the two will …`: what a paper told before provides for; `the signed agreement` is that paper, too. */
const UNDER_IT = askOf(
  /^(?:theo|under|according to)(?: the(?: terms of the)?| this| nội dung)? (?:thỏa thuận|bản ghi nhớ|biên bản ghi nhớ|biên bản|văn kiện|(?:cooperation |new )?(?:agreement|memorandum|mou|deal|pact|accord|document))(?: này| trên| vừa ký)? ,|\bthe (?:newly |just |recently )?signed (?:agreement|memorandum|mou|deal|pact|accord|document)\b/,
)

function goesOnAbout(line: Line, told: ReadonlySet<number>): boolean {
  const before = [...told].some((index) => index < line.index && line.index - index <= SIGNED_BACK)
  if (!before || says(SAW_IT, line) || says(UNDER_IT, line)) return before
  if (!says(SAME_PAPER, line)) return false
  return !line.entities.some((e) => e.type === 'place' || e.type === 'organisation' || e.type === 'date')
}

/** `Ký kết thỏa thuận quốc tế`: heads what is told of papers, and tells of none. */
function isHeading({ words, entities, kind, sentence }: Line): boolean {
  if (sentence.named) return true
  if (entities.length > 0 || words.length >= SHORT || words.at(-1) === '.') return false
  return kind !== 'paragraph' || sentence.tokens.every(({ text }) => text === text.toUpperCase())
}

const SHORT = 12

/** Papers of sentences no pattern reads one in. */
export function papersTold(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const told = new Set(found.filter((f) => f.kind === 'agreement').map((f) => f.line.index))
  const more = scene.lines.flatMap((line): Finding[] => {
    if (told.has(line.index) || line.headline || line.kind === 'dateline') return []
    if (isHeading(line) || goesOnAbout(line, told)) return []
    const cue = cueIn(line)
    if (!cue) return []
    const modality = modalityOfFact(line, cue.first, cue.last)
    if (modality === 'denied') return []
    return [
      {
        kind: 'agreement',
        readBy: NAMES[line.sentence.lang],
        line,
        ...cue,
        at: cue.first,
        slots: modality === 'planned' ? { status: { value: 'planned', spans: [] } } : {},
      },
    ]
  })
  return more.length > 0 ? [...found, ...more].sort((a, b) => a.line.index - b.line.index) : found
}

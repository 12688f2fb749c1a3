import { askOf, says } from '../../asked.ts'
import { type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { wordsFrom } from '../../names/line.ts'
import { isBody } from '../../names/party.ts'
import { countryOf } from '../party-ref.ts'

/** A firm’s figure told of what it has had for long. */
const LONG = askOf(
  /(?<!\p{L})(?:hiện|hiện nay|hiện tại|còn hiệu lực|lũy kế|luỹ kế|từ năm|từ khi|đến nay|trước đó|trước đây|tổng vốn)(?!\p{L})/u,
)

/** A firm may be the first of all investors; the largest project is no place among them. */
const OF_INVESTORS = askOf(/nhà đầu tư|\binvestors?\b/)

/** How far behind the sum of all licences those of single firms stand. */
const BEHIND = 4

function isOfFirm({ slots }: Finding): boolean {
  return typeof slots.origin?.value === 'string' && isBody(slots.origin.value)
}

/** The land of a figure: a single licence may be told of the town its park is in. */
function landOf({ slots }: Finding): string | undefined {
  return countryOf(String(slots.host?.value))
}

/** The licences of a day a firm’s figure is one of. */
function licencesBefore(figure: Finding, figures: readonly Finding[]): Finding | undefined {
  return figures.findLast(
    (f) =>
      f.slots.measure?.value === 'licensed' &&
      !f.slots.origin &&
      landOf(f) === landOf(figure) &&
      (f.line === figure.line
        ? f.first < figure.first
        : f.line.index < figure.line.index && figure.line.index - f.line.index <= BEHIND),
  )
}

/** `Cấp mới 2 dự án, tổng vốn 165 triệu USD, gồm: dự án của Thái Lan 140 triệu USD; …`: one of those just counted. */
function isOneOf({ line, first }: Finding): boolean {
  return says(AMONG, line) && AMONG.regex.test(wordsFrom(line, 0, first))
}

const AMONG = askOf(/(?<!\p{L})(?:gồm|bao gồm|trong đó(?: có)?|cụ thể) ?:(?= |$)/u)

function isToldOfLong({ line, first, last }: Finding): boolean {
  return says(LONG, line) && LONG.regex.test(wordsFrom(line, Math.max(0, first - 12), last + 4))
}

/**
 * The figures of single firms: behind `trao giấy chứng nhận cho 5 dự án, tổng vốn 187 triệu USD` a firm’s sum is one of those
 * licences, of the same day, and has no place among the investors of a land.
 */
export function figuresOfFirms(figures: readonly Finding[]): readonly Finding[] {
  return figures.map((figure) => {
    const { slots, line } = figure
    if (line.sentence.lang !== 'vi') return figure
    if (!isOfFirm(figure) && !isOneOf(figure)) return figure
    const { rank, within, ...rest } = slots
    const own = says(OF_INVESTORS, line) ? slots : rest
    const all = slots.measure?.value === 'stock' ? licencesBefore(figure, figures) : undefined
    if (!all || isToldOfLong(figure)) return rank ? withSlots(figure, own) : figure
    const asof = slots.asof ?? all.slots.asof
    return withSlots(
      figure,
      grown(own, { measure: { value: 'licensed', spans: [] }, ...(asof ? { asof } : {}) }),
    )
  })
}

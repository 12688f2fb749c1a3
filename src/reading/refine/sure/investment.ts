import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { saysWithin } from '../../says-within.ts'
import { LETTER_SIGNS } from '../../words/currencies.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { toldFromOutside } from './every-kind.ts'
import { NOT_HEDGED } from './hedge.ts'
import { isHereOrUntold, isHome, isReadHere, placesOf } from './told-here.ts'

/** Patterns that read a figure where it is printed. */
const OF_FIGURES = /\/(invested-projects|du-an-dau-tu)$/

/** Characters from a count to its sum. */
const BESIDE = 70

/** `P21.4 million`: the letter is more than one land’s. */
function hasLetterSign({ slots, line }: Finding): boolean {
  const sum = line.entities.find((e) => e.start === slots.amount?.spans[0]?.start)
  return sum !== undefined && LETTER_SIGNS[line.sentence.tokens[sum.first]?.text ?? ''] !== undefined
}

/** Does a sum stand right beside the count of what it was put into? Several such may share a sentence. */
function isCountWithSum({ slots }: Finding): boolean {
  const [a] = slots.projects?.spans ?? []
  const [b] = slots.amount?.spans ?? []
  if (slots.origin) return false
  return a !== undefined && b !== undefined && Math.abs(a.start - b.start) <= BESIDE
}

/** `of which Genoa’s 12`, `riêng Hàn Quốc 21`, `12 dự án sang Lào`: whose a part is, or where money goes, is not whose the whole is. */
const OF_A_PART = askOf(
  /\b(?:of which|of them|including|among them|alone)(?: \S+){0,3}$|(?<!\p{L})(?:riêng|trong đó|sang|ra)(?: \S+){0,2}$/u,
)

/** Is an investor told behind the sum as that of a part of it, or as where it goes? */
function isOfAPart({ slots, line }: Finding): boolean {
  const at = slots.origin?.spans[0]
  const sum = slots.projects?.spans[0] ?? slots.amount?.spans[0]
  const who = line.entities.find((e) => at && e.start <= at.start && at.start < e.end)
  if (!who || !sum || who.start < sum.start) return false
  return saysWithin(OF_A_PART, line, Math.max(0, who.first - 4), who.first)
}

/** Several sums or days in one sentence may be told of several things. */
function standsAlone(finding: Finding): boolean {
  const { entities } = finding.line
  const sums = entities.filter((e) => e.type === 'number' && e.mention.kind === 'money').length
  const days = entities.filter((e) => e.type === 'date').length
  if (isOfAPart(finding)) return false
  if (finding.slots.within || entities.some((e) => e.type === 'person')) return false
  return isCountWithSum(finding) ? days <= 1 || !finding.slots.asof : sums === 1 && days <= 1
}

const FROM_ABROAD = askOf(/\b(fdi|foreign|overseas)\b|nước ngoài|vốn ngoại/u)

/** Is it said that the money is from abroad, or of which day it is? What is neither may be money of the land itself. */
function isForeignOrDated({ slots, line }: Finding): boolean {
  return slots.origin !== undefined || slots.asof !== undefined || says(FROM_ABROAD, line)
}

/** A figure with its day or rank is one of the statistics of the place told from. */
function isDated({ slots, line }: Finding): boolean {
  const counted = line.sentence.lang === 'vi' && slots.projects !== undefined
  return slots.asof !== undefined || slots.rank !== undefined || counted
}

const STILL_TO_COME = askOf(/(\bwill\b|['’]ll\b|\bto invest\b|\bplans?\b|(?<!\p{L})(sẽ|dự kiến)(?!\p{L}))/u)

/** A standing sum is told of a day, not of a period: `in the first seven months`. */
function isOfADay({ slots }: Finding): boolean {
  return slots.measure?.value !== 'stock' || !String(slots.asof?.value ?? '').includes('/')
}

/** `had further …`, `cấp mới`, `in the third quarter`: added in some months, not all that stands. */
const ADDED = askOf(
  /\b(further|another|additional|counting only|quarter)\b|(?<!\p{L})(cấp mới|quý)(?!\p{L})/u,
)

/** `… 4 projects, bringing the total to …`, `thêm 4 dự án, nâng tổng vốn lên …`: the projects are new, the sum is all there is. */
const RAISED = askOf(
  /\b(?:bringing|brings|brought|raising|raises|raised|taking|takes|took|lifting|lifted) (?:\S+ ){1,7}?to\b|(?<!\p{L})(?:nâng|đưa)(?: (?!,)\S+){1,9} lên(?!\p{L})/u,
)

/** Is a sum called standing that may be what came to it, or set beside projects that came to it? */
function isOnlyAdded({ slots, line }: Finding): boolean {
  if (slots.projects && slots.measure?.value !== 'pledged' && says(RAISED, line)) return true
  return slots.measure?.value === 'stock' && says(ADDED, line)
}

/** Is what is told to come taken for a pledge, what stands for a stock? */
function isOfItsTime({ slots, line }: Finding): boolean {
  return slots.measure?.value === 'pledged' || !says(STILL_TO_COME, line)
}

/** Is the place invested in named, or home where the sentence names no other of its land? */
function hasHost(finding: Finding, scene: Scene): boolean {
  const { host } = finding.slots
  if (isReadHere(host, finding))
    return placesOf(finding).every(
      (place) => place.value === host?.value || place.place.country !== countryOf(String(host?.value)),
    )
  const land = scene.home?.place.country
  return (
    !host?.implied &&
    isHome(host, scene) &&
    isDated(finding) &&
    placesOf(finding).every((place) => place.value === host?.value || place.place.country !== land)
  )
}

/** When a figure of investment is read surely. */
export const INVESTMENT: readonly SureCondition[] = [
  {
    asks: { en: 'the sentence prints a sum', vi: 'câu có ghi số vốn' },
    holds: (f) => OF_FIGURES.test(f.readBy) && isReadHere(f.slots.amount, f) && !hasLetterSign(f),
  },
  {
    asks: {
      en: 'it says whose money it is, that it is foreign, or of which day',
      vi: 'câu nói rõ vốn của ai, là vốn nước ngoài, hoặc tính đến ngày nào',
    },
    holds: isForeignOrDated,
  },
  {
    asks: {
      en: 'the sum and its day are the only ones, or the sum stands beside its projects',
      vi: 'chỉ có một số vốn và một mốc thời gian, hoặc số vốn ghi liền số dự án',
    },
    holds: standsAlone,
  },
  {
    asks: {
      en: 'a standing sum is told of a day, not of a period or as still to come',
      vi: 'vốn hiện có tính đến một ngày, không phải của một giai đoạn hay việc sắp tới',
    },
    holds: (f) => isOfItsTime(f) && isOfADay(f) && !isOnlyAdded(f),
  },
  {
    asks: {
      en: 'the place invested in is named, or plainly the place told from',
      vi: 'nơi nhận vốn có tên trong câu, hoặc rõ là địa phương của bài',
    },
    holds: hasHost,
  },
  {
    asks: {
      en: 'the number of projects stands in the sentence, and so do investor, day and rank where they are told',
      vi: 'số dự án có trong câu; nhà đầu tư, thời điểm, thứ hạng nếu có cũng vậy',
    },
    holds: (f) =>
      f.slots.projects !== undefined &&
      [f.slots.projects, f.slots.origin, f.slots.asof, f.slots.rank].every(
        (fill) => fill?.spans.length === 0 || isHereOrUntold(fill, f),
      ),
  },
  NOT_HEDGED,
  toldFromOutside('host'),
]

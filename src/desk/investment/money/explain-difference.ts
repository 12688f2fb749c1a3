import type { Bilingual } from '#model/problem.ts'
import { addExactly } from '#model/values/add-exactly.ts'
import { type DateValue, printDate } from '#model/values/date.ts'
import { type Money, printAbout, printMoney } from '#model/values/money.ts'
import type { Span } from './tally.ts'

/** One figure as a source tells it, in the terms a difference is explained by. */
export type Told = {
  readonly amount?: Money
  readonly asof?: DateValue
  readonly estimated: boolean
  /** It was told for another ground than the place has now. */
  readonly otherGround: boolean
}

/** What our own files come to beside what a source tells. */
export type Beside = {
  readonly files: readonly Money[]
  readonly told?: Told
  readonly span: Span
  readonly stock: boolean
  /** Our sums were converted by a rate: they are told to few digits. */
  readonly about?: boolean
  /** The line is a field of the economy. */
  readonly fields?: boolean
}

/** What was told less what our files come to, in one currency; absent where they are not to be subtracted. */
export function differenceOf({ files, told }: Pick<Beside, 'files' | 'told'>): Money | undefined {
  const [first, second] = files
  const amount = told?.amount
  if (!amount || !first || second || first.currency !== amount.currency) return undefined
  return { amount: addExactly([amount.amount, -first.amount]), currency: amount.currency }
}

/** Why the two differ, in sentences, the gravest first: a difference is explained, never evened out. */
export function explainDifference(beside: Beside): readonly Bilingual[] {
  const { files, told } = beside
  if (!told) return [files.length ? NOT_TOLD : NEITHER]
  if (!files.length) return [NO_FILES, ...termsOf(beside, told)]
  const difference = differenceOf(beside)
  const field = beside.fields && difference?.amount !== 0 ? [OTHER_FIELDS] : []
  return [...sizeOf(difference, beside, told), ...field, ...termsOf(beside, told)]
}

function sizeOf(
  difference: Money | undefined,
  { files, about }: Beside,
  { amount }: Told,
): readonly Bilingual[] {
  if (!amount) return [NO_AMOUNT]
  if (!difference) return [currencies(amount, files)]
  if (difference.amount === 0) return [EQUAL]
  const print = about ? printAbout : printMoney
  return [difference.amount > 0 ? toldMore(difference, print) : filesMore(difference, print)]
}

function termsOf({ span, stock }: Beside, { asof, estimated, otherGround }: Told): readonly Bilingual[] {
  return [
    ...(asof ? dayOf(asof, span, stock) : [NO_DAY]),
    ...(otherGround ? [OTHER_GROUND] : []),
    ...(estimated ? [ESTIMATED] : []),
  ]
}

function dayOf(asof: DateValue, { from, to }: Span, stock: boolean): readonly Bilingual[] {
  const same = stock ? asof.to === to : asof.from === from && asof.to === to
  if (same) return []
  const told = { en: printDate(asof.iso, 'en'), vi: printDate(asof.iso, 'vi') }
  const ours = (lang: 'en' | 'vi') =>
    from && !stock ? `${printDate(from, lang)} – ${printDate(to, lang)}` : printDate(to, lang)
  return [
    stock
      ? {
          en: `It was told as of ${told.en}, our files are read as of ${ours('en')}.`,
          vi: `Số công bố tính đến ${told.vi}, hồ sơ tính đến ${ours('vi')}.`,
        }
      : {
          en: `It was told for ${told.en}, our files are counted ${from ? 'for' : 'up to'} ${ours('en')}.`,
          vi: `Số công bố của kỳ ${told.vi}, hồ sơ tính ${from ? 'trong kỳ' : 'đến'} ${ours('vi')}.`,
        },
  ]
}

type Print = typeof printMoney

function toldMore(difference: Money, print: Print): Bilingual {
  return {
    en: `${print(difference, 'en')} of what was told stands in no file of ours: the office follows some investors, the source counts all.`,
    vi: `Số công bố nhiều hơn hồ sơ ${print(difference, 'vi')}: hồ sơ chỉ theo dõi một số nhà đầu tư, nguồn tính tất cả.`,
  }
}

function filesMore({ amount, currency }: Money, print: Print): Bilingual {
  const size = { amount: -amount, currency }
  return {
    en: `Our files come to ${print(size, 'en')} more than was told: a certificate may be newer than the figure, or counted elsewhere.`,
    vi: `Hồ sơ nhiều hơn số công bố ${print(size, 'vi')}: có thể giấy chứng nhận cấp sau số liệu, hoặc được tính ở nơi khác.`,
  }
}

function currencies({ currency }: Money, files: readonly Money[]): Bilingual {
  const ours = files.map((one) => one.currency).join(', ')
  return {
    en: `The figure is told in ${currency}, our files hold ${ours}; they are not subtracted.`,
    vi: `Số công bố tính bằng ${currency}, hồ sơ tính bằng ${ours}; không trừ cho nhau.`,
  }
}

const NOT_TOLD: Bilingual = {
  en: 'No source on file tells this figure.',
  vi: 'Chưa có nguồn nào trong sổ nêu số liệu này.',
}
const NEITHER: Bilingual = {
  en: 'Neither a source nor a file of ours has it.',
  vi: 'Cả nguồn và hồ sơ đều chưa có số này.',
}
const NO_FILES: Bilingual = {
  en: 'No file of ours holds capital of this sort.',
  vi: 'Chưa có hồ sơ nào ghi loại vốn này.',
}
const NO_AMOUNT: Bilingual = {
  en: 'The source counts projects and states no amount.',
  vi: 'Nguồn chỉ nêu số dự án, không nêu số vốn.',
}
const EQUAL: Bilingual = { en: 'Both come to the same.', vi: 'Hai bên bằng nhau.' }
const NO_DAY: Bilingual = {
  en: 'The source does not say as of which day.',
  vi: 'Nguồn không nêu tính đến ngày nào.',
}
const OTHER_FIELDS: Bilingual = {
  en: 'The source sorts by its own list of fields; a file counts under the one field it names.',
  vi: 'Nguồn phân ngành theo danh mục riêng; mỗi hồ sơ chỉ tính vào một lĩnh vực đã ghi.',
}
const OTHER_GROUND: Bilingual = {
  en: 'It was told for the ground the place had before it merged.',
  vi: 'Số công bố tính cho địa bàn trước sáp nhập.',
}
const ESTIMATED: Bilingual = { en: 'The source calls it an estimate.', vi: 'Nguồn nêu là số ước tính.' }

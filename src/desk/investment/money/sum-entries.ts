import type { Refusal } from '#model/refusal.ts'
import { addExactly } from '#model/values/add-exactly.ts'
import { groupBy } from '#model/values/group-by.ts'
import type { Money } from '#model/values/money.ts'
import type { Entry } from './entry.ts'
import { isRegistered } from './measure.ts'
import { refuseMoney } from './refuse-money.ts'

/** A total, or every reason why there is none. */
export type EntrySum =
  | { readonly total: Money; readonly of: number; readonly refusals: readonly [] }
  | { readonly refusals: readonly Refusal[] }

/**
 * Adds sums up. Newly registered, adjusted and bought make one total, the registered one; nothing else is ever added to
 * another measure, foreign to domestic, or one currency to another.
 */
export function sumEntries(entries: readonly Entry[]): EntrySum {
  const [first] = entries
  const refusals = first ? unlike(entries) : [NOTHING]
  if (refusals.length || !first) return { refusals }
  const amount = addExactly(entries.map((entry) => entry.amount.amount))
  return { total: { amount, currency: first.amount.currency }, of: entries.length, refusals: [] }
}

/**
 * The sums of entries of any sort: like ones are added, unlike ones stand side by side – by currency, and then by whose
 * capital it is. This is the one way entries are added up; what may not be added never meets here.
 */
export function sumAlike(entries: readonly Entry[]): readonly Money[] {
  const groups = groupBy(entries, ({ amount, measure, provenance }) =>
    [amount.currency, SIDE_ORDER[provenance], isRegistered(measure) ? '' : measure].join(' '),
  )
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, alike]) => {
      const made = sumEntries(alike)
      return 'total' in made ? [made.total] : []
    })
}

const SIDE_ORDER: Readonly<Record<Entry['provenance'], number>> = { foreign: 0, domestic: 1, unsaid: 2 }

function unlike(entries: readonly Entry[]): readonly Refusal[] {
  const measures = [...new Set(entries.map((entry) => entry.measure))]
  const currencies = [...new Set(entries.map((entry) => entry.amount.currency))].sort()
  const sides = new Set(entries.map((entry) => entry.provenance))
  const pledged = measures.includes('pledged') && measures.length > 1
  const mixed = measures.length > 1 && !measures.every(isRegistered)
  return [
    ...(pledged ? [PLEDGED] : mixed ? [MEASURES_DIFFER] : []),
    ...(sides.size > 1 ? [SIDES] : []),
    ...(currencies.length > 1 ? [currenciesDiffer(currencies)] : []),
  ]
}

const NOTHING = refuseMoney(
  'nothing',
  { en: 'There is no sum here to add up.', vi: 'Không có số tiền nào để cộng.' },
  { en: 'Choose another period, place or investor.', vi: 'Hãy chọn kỳ, nơi hoặc nhà đầu tư khác.' },
)

const PLEDGED = refuseMoney(
  'pledged-and-made',
  {
    en: 'Some of it is only pledged in a memorandum; a pledge is not an investment.',
    vi: 'Có số mới chỉ là cam kết trong bản ghi nhớ; cam kết chưa phải là đầu tư.',
  },
  { en: 'Ask for the pledged sums apart.', vi: 'Hãy xem riêng số vốn cam kết.' },
)

const MEASURES_DIFFER = refuseMoney(
  'different-measures',
  {
    en: 'Registered, realised and standing capital count the same project twice when added.',
    vi: 'Cộng vốn đăng ký, vốn thực hiện và vốn lũy kế là tính một dự án hai lần.',
  },
  { en: 'Choose one measure.', vi: 'Hãy chọn một chỉ tiêu.' },
)

const SIDES = refuseMoney(
  'foreign-and-domestic',
  {
    en: 'Foreign and domestic capital, or capital of an origin nobody states, stand side by side here.',
    vi: 'Ở đây có cả vốn nước ngoài và vốn trong nước, hoặc vốn chưa rõ nguồn gốc.',
  },
  { en: 'Choose foreign or domestic.', vi: 'Hãy chọn vốn nước ngoài hoặc vốn trong nước.' },
)

function currenciesDiffer(currencies: readonly string[]): Refusal {
  const list = currencies.join(', ')
  return refuseMoney(
    'currencies',
    {
      en: `The sums are in several currencies (${list}).`,
      vi: `Số tiền tính theo nhiều loại tiền (${list}).`,
    },
    {
      en: 'Name the currency wanted; a rate with its day has to be on file.',
      vi: 'Hãy chọn loại tiền cần quy đổi; phải có tỷ giá kèm ngày trong sổ.',
    },
  )
}

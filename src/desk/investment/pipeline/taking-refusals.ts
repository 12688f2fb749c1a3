import type { Refusal } from '#model/refusal.ts'
import { printDate } from '#model/values/date.ts'
import { printMoney } from '#model/values/money.ts'
import { stepRefusal } from '../../step-refusal.ts'
import { shortIn } from '../money/entry.ts'
import { takesAway } from '../money/measure.ts'
import type { Short } from '../money/taken.ts'
import type { Deal, Stepping, StepTaken } from './deal.ts'

type Wanted = Pick<Stepping, 'step' | 'day' | 'amount' | 'share'>

/** Why capital may not leave a file so: how much is missing or told twice, or more than stands in it. */
export function takingRefusals({ steps }: Pick<Deal, 'steps'>, wanted: Wanted): readonly Refusal[] {
  const { step, day, amount, share } = wanted
  if (!takesAway(step)) return share === undefined ? [] : [NO_SHARE]
  if (step === 'decrease' && share !== undefined) return [NO_SHARE]
  if (amount && share !== undefined) return [ONE_OF_BOTH]
  if (share === undefined && !(Number.parseFloat(amount ?? '') > 0)) return [HOW_MUCH]
  const after = [...steps, { ...wanted, seq: Number.MAX_SAFE_INTEGER }]
  const registered = steps.some((one) => one.amount && one.day <= day && REGISTERS.has(one.step))
  if (!registered) return [nothingStands(day)]
  const short = shortIn({ steps: after })
  return short ? [belowZero(short)] : []
}

/** Why a step may not be taken back: what left afterwards would be more than stands without it. */
export function undoRefusals({ steps }: Pick<Deal, 'steps'>, seq: number): readonly Refusal[] {
  const short = shortIn({ steps: steps.filter((one) => one.seq !== seq) })
  return short ? [belowZero(short)] : []
}

const REGISTERS: ReadonlySet<StepTaken['step']> = new Set([
  'investment-certificate',
  'share-purchase',
  'expansion',
])

function belowZero({ day, wanted, there }: Short): Refusal {
  const said = (lang: 'en' | 'vi') => [printMoney(there, lang), printMoney(wanted, lang)] as const
  const [[thereEn, wantedEn], [thereVi, wantedVi]] = [said('en'), said('vi')]
  return stepRefusal(
    'deal/below-zero',
    {
      en: `On ${printDate(day, 'en')} only ${thereEn} would stand in this file in that currency; ${wantedEn} cannot leave it.`,
      vi: `Ngày ${printDate(day, 'vi')} hồ sơ chỉ còn ${thereVi} tính theo loại tiền này; không thể rút hoặc giảm ${wantedVi}.`,
    },
    {
      en: 'Check the sum, its currency and the day; where all of it left, note the withdrawal; take the decrease back before the step it rests on.',
      vi: 'Hãy kiểm tra số tiền, loại tiền và ngày; nếu rút toàn bộ thì ghi bước rút vốn; muốn rút lại bước gốc thì rút lại bước giảm vốn trước.',
    },
  )
}

function nothingStands(day: string): Refusal {
  return stepRefusal(
    'deal/nothing-stands',
    {
      en: `By ${printDate(day, 'en')} no registered capital is on file here, so none can leave.`,
      vi: `Đến ngày ${printDate(day, 'vi')} hồ sơ chưa ghi vốn đăng ký nên không có gì để giảm hoặc rút.`,
    },
    {
      en: 'Note the certificate or the share purchase with its sum first.',
      vi: 'Hãy ghi giấy chứng nhận hoặc bước góp vốn, mua cổ phần kèm số vốn trước.',
    },
  )
}

const HOW_MUCH = stepRefusal(
  'deal/how-much-left',
  { en: 'How much capital left is missing.', vi: 'Còn thiếu số vốn giảm hoặc rút.' },
  {
    en: 'Give the sum with its currency; of a partial withdrawal a share in per cent does as well.',
    vi: 'Hãy ghi số vốn và loại tiền; nếu rút một phần, có thể ghi tỷ lệ phần trăm.',
  },
)

const ONE_OF_BOTH = stepRefusal(
  'deal/sum-or-share',
  {
    en: 'A sum and a share are both given; which of them left cannot be told.',
    vi: 'Vừa có số tiền vừa có tỷ lệ; không rõ phần nào đã rút.',
  },
  { en: 'Give the one the source states.', vi: 'Hãy ghi theo đúng nguồn, một trong hai.' },
)

const NO_SHARE = stepRefusal(
  'deal/no-share',
  {
    en: 'A share in per cent is told of a partial withdrawal only.',
    vi: 'Tỷ lệ phần trăm chỉ ghi cho bước rút một phần vốn.',
  },
  { en: 'Give the sum instead.', vi: 'Hãy ghi số tiền.' },
)

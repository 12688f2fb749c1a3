import type { Refusal } from '#model/refusal.ts'
import { printDate } from '#model/values/date.ts'
import { notYet, stepRefusal } from '../../step-refusal.ts'
import { measureOf } from '../money/measure.ts'
import type { Deal, DealStep, Stepping } from './deal.ts'
import { withdrawnOn } from './stage.ts'
import { takingRefusals } from './taking-refusals.ts'

/** Steps that happen once; what grows afterwards is an expansion, what went wrong is taken back. */
const ONCE: ReadonlySet<DealStep> = new Set([
  'lead',
  'qualified',
  'policy-approval',
  'investment-certificate',
  'enterprise-certificate',
  'withdrawn',
])

type Wanted = Pick<Stepping, 'step' | 'day' | 'amount' | 'share'>

/**
 * Every reason why a step may not be noted; empty where it may. Order is no reason: deciding happens elsewhere, and a step
 * may be left out or filled in later.
 */
export function stepRefusals(deal: Pick<Deal, 'steps'>, wanted: Wanted, today: string): readonly Refusal[] {
  const { step, day, amount } = wanted
  const gone = withdrawnOn(deal)
  const there = deal.steps.find((one) => one.step === step)
  return [
    ...(day > today ? [notYet('deal', day)] : []),
    ...(there && ONCE.has(step) ? [already(there.day)] : []),
    ...(gone && step !== 'withdrawn' && day > gone ? [afterWithdrawal(gone)] : []),
    ...(step === 'withdrawn' ? beforeOthers(deal, day) : []),
    ...(amount && !measureOf(step) ? [noMoney()] : []),
    ...(!amount && step === 'realised' ? [howMuch()] : []),
    ...(gone && day > gone ? [] : takingRefusals(deal, wanted)),
  ]
}

function beforeOthers({ steps }: Pick<Deal, 'steps'>, day: string): readonly Refusal[] {
  const last = steps.at(-1)
  return last && last.day > day ? [withdrawnBefore(last.day)] : []
}

function already(day: string): Refusal {
  return stepRefusal(
    'deal/already',
    {
      en: `This step was noted on ${printDate(day, 'en')}, and it happens once.`,
      vi: `Bước này đã ghi ngày ${printDate(day, 'vi')} và chỉ có một lần.`,
    },
    {
      en: 'Take the other back if it was wrong; note added capital as an expansion.',
      vi: 'Nếu ghi nhầm, hãy rút lại bước cũ; vốn tăng thêm thì ghi là mở rộng.',
    },
  )
}

function afterWithdrawal(day: string): Refusal {
  return stepRefusal(
    'deal/after-withdrawal',
    {
      en: `The investor withdrew on ${printDate(day, 'en')}; nothing follows that day.`,
      vi: `Nhà đầu tư đã rút ngày ${printDate(day, 'vi')}; sau ngày đó không còn bước nào.`,
    },
    {
      en: 'Take the withdrawal back if it was wrong, or open a new file.',
      vi: 'Nếu ghi nhầm, hãy rút lại bước rút vốn, hoặc lập hồ sơ mới.',
    },
  )
}

function withdrawnBefore(day: string): Refusal {
  return stepRefusal(
    'deal/withdrawn-before',
    {
      en: `A step of ${printDate(day, 'en')} is on file, later than this withdrawal.`,
      vi: `Hồ sơ có bước ngày ${printDate(day, 'vi')}, sau ngày rút này.`,
    },
    {
      en: 'Give the day of the withdrawal as its source has it, or take the later step back.',
      vi: 'Hãy ghi ngày rút đúng theo nguồn, hoặc rút lại bước sau.',
    },
  )
}

function noMoney(): Refusal {
  return stepRefusal(
    'deal/no-money',
    {
      en: 'This step moves no capital, so a sum here would be counted as something it is not.',
      vi: 'Bước này không làm phát sinh vốn, ghi số tiền vào đây sẽ bị tính sai.',
    },
    {
      en: 'Leave the sum out, or put it at the intent, the certificate, the share purchase, the expansion or the capital realised.',
      vi: 'Hãy bỏ số tiền, hoặc ghi ở bước thỏa thuận, giấy chứng nhận, góp vốn mua cổ phần, mở rộng hay giải ngân.',
    },
  )
}

function howMuch(): Refusal {
  return stepRefusal(
    'deal/how-much',
    { en: 'How much capital was realised is missing.', vi: 'Còn thiếu số vốn đã thực hiện.' },
    { en: 'Give the sum with its currency.', vi: 'Hãy ghi số vốn và loại tiền.' },
  )
}

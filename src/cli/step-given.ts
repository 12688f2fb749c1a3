import type { Run } from './command.ts'
import { said } from './said.ts'

/** A step as the act's schema wants it, out of the flags. */
export function stepGiven(
  { given }: Run,
  step: string,
  evidenceId: string | undefined,
): Readonly<Record<string, unknown>> {
  const text = (flag: string) => given.text(flag)
  const size = text('size') === undefined ? undefined : Number(text('size'))
  switch (step) {
    case 'decided': {
      const outcome = text('outcome') ?? 'approved'
      const stated = { size, start: text('start'), end: text('end'), budgetTotal: text('spent') }
      const paper = { number: text('number'), day: text('day'), signer: text('signer'), evidenceId }
      return { step, decision: said({ outcome, ...paper, ...stated }) }
    }
    case 'answered': {
      const outcome = text('outcome') ?? 'accepted'
      return { step, answer: said({ outcome, words: text('words'), day: text('day') }) }
    }
    case 'travelled':
    case 'received':
      return { step, journey: said({ start: text('start'), end: text('end'), size }) }
    case 'reported': {
      const deviations = given.texts('deviation').map((line) => {
        const [planned, actual, reason] = line.split('|').map((part) => part.trim())
        return said({ planned, actual, reason })
      })
      const results = given.texts('result').map((says) => said({ says, evidenceId }))
      const report = { day: text('day'), summary: text('summary'), size, spent: text('spent') }
      return { step, report: said({ ...report, deviations, results }) }
    }
    case 'excepted': {
      const exception = {
        clause: text('clause'),
        ground: text('ground'),
        signer: text('signer'),
        day: text('day'),
      }
      return { step, exception: said(exception) }
    }
    case 'cancelled':
    case 'reopened':
      return said({ step, why: text('why') })
    default:
      return said({ step, day: text('day'), note: text('note') })
  }
}

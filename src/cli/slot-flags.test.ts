import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { parseSlotFlags } from './slot-flags.ts'

describe('slot flags are read by the type of each slot', () => {
  test.each([
    ['partnership', ['a=Da Nang|VN', 'since=1997'], { a: 'Da Nang|VN', since: '1997' }],
    [
      'investment',
      ['projects=285', 'within=yes', 'amount=382000000 USD'],
      { projects: 285, within: true, amount: '382000000 USD' },
    ],
    ['investment', ['within=Không'], { within: false }],
    ['investment', ['within=co\u0301'], { within: true }],
    [
      'agreement',
      ['parties=Da Nang|VN; Daegu|KR', 'sectors=ports;'],
      { parties: ['Da Nang|VN', 'Daegu|KR'], sectors: ['ports'] },
    ],
    ['agreement', ['title=A = B'], { title: 'A = B' }],
  ] as const)('%s %j', (kind, texts, set) => {
    expect(parseSlotFlags(kind, texts)).toEqual({ set, cleared: [] })
  })

  test('an empty value takes the slot out', () => {
    expect(parseSlotFlags('partnership', ['since='])).toEqual({ set: {}, cleared: ['since'] })
  })

  test.each([
    ['partnership', 'since', 'slot-not-a-pair'],
    ['partnership', '=1997', 'slot-not-a-pair'],
    ['partnership', 'year=1997', 'slot-unknown'],
    ['partnership', 'toString=x', 'slot-unknown'],
    ['investment', 'projects=1.285', 'count-not-read'],
    ['investment', 'projects=-3', 'count-not-read'],
    ['investment', 'within=maybe', 'flag-not-read'],
  ] as const)('%s %s is refused: %s', (kind, text, code) => {
    const read = parseSlotFlags(kind, [text])
    expect(isProblem(read) && read.problem).toBe(code)
  })
})

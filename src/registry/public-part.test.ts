import { describe, expect, test } from 'vitest'
import type { Slots } from '#model/kinds/kind.ts'
import { foldBook } from './fold.ts'
import type { Folding } from './folding.ts'
import { publicPart } from './public-part.ts'

let order = 0

function folding(id: string, slots: Slots, more: Partial<Folding> = {}): Folding {
  order += 1
  return {
    statementId: id,
    sourceId: `s-${id}`,
    kind: 'partnership',
    slots: { a: 'Da Nang|VN', b: 'Changwon|KR', ...slots },
    parties: { a: 'da-nang', b: 'changwon' },
    countries: ['KR', 'VN'],
    quote: id,
    amended: false,
    day: '2025-01-01',
    order,
    ...more,
  }
}

function partOf(all: readonly Folding[], open: readonly string[], mayName = (_name: string) => true) {
  const [record, ...more] = foldBook(all)
  if (!record || more.length) throw new Error('one record was meant')
  return publicPart(
    record,
    all.filter((each) => open.includes(each.statementId)),
    mayName,
  )
}

function values(part: ReturnType<typeof publicPart>) {
  return Object.fromEntries(Object.entries(part?.slots ?? {}).map(([slot, held]) => [slot, held.shown.value]))
}

describe('the public part of a record', () => {
  test('what public sources carry, under the address of the oldest of them', () => {
    const all = [folding('desk', { status: 'established' }), folding('open', { kind: 'friendship' })]
    const part = partOf(all, ['open'])
    expect(part?.id).toBe('open')
    expect(part?.statementIds).toEqual(['open'])
    expect(values(part)).toEqual({ a: 'Da Nang|VN', b: 'Changwon|KR', kind: 'friendship' })
  })

  test('a value the desk shows otherwise is left out, not told the older way', () => {
    const all = [
      folding('open', { status: 'established' }, { day: '2024-01-01' }),
      folding('desk', { status: 'suspended' }, { day: '2025-01-01' }),
    ]
    expect(values(partOf(all, ['open']))).toEqual({ a: 'Da Nang|VN', b: 'Changwon|KR' })
  })

  test('a year the public knows is not made the day the desk knows', () => {
    const all = [folding('open', { since: '1997' }), folding('desk', { since: '1997-10-13' })]
    const part = partOf(all, ['open'])
    expect(values(part).since).toBe('1997')
    expect(part?.heldFrom).toBe('1997-01-01')
  })

  test('a name the desk alone uses is not shown in place of the public one', () => {
    const all = [folding('desk', { b: 'Project K|KR' }), folding('open', {})]
    expect(values(partOf(all, ['open'])).b).toBe('Changwon|KR')
  })

  test('a public telling the other way round keeps its sides', () => {
    const turned = folding(
      'open',
      { a: 'Changwon|KR', b: 'Da Nang|VN' },
      { parties: { a: 'changwon', b: 'da-nang' } },
    )
    expect(values(partOf([folding('desk', {}), turned], ['open']))).toEqual({
      a: 'Changwon|KR',
      b: 'Da Nang|VN',
    })
  })

  test('nothing where no public source tells what it is about', () => {
    expect(partOf([folding('desk', {})], [])).toBeUndefined()
    expect(partOf([folding('open', {})], ['open'], (name) => name !== 'Changwon|KR')).toBeUndefined()
  })

  test('neither why a value is shown nor that others say otherwise is left to read', () => {
    const all = [
      folding('open', { status: 'established' }, { day: '2025-02-01' }),
      folding('desk', { status: 'planned' }, { day: '2024-01-01' }),
    ]
    const held = Object.values(partOf(all, ['open'])?.slots ?? {})
    expect(new Set(held.map(({ reason }) => reason))).toEqual(new Set(['only']))
    expect(held.flatMap(({ others }) => others)).toEqual([])
  })
})

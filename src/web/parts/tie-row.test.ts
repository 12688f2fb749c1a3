import { expect, test } from 'vitest'
import type { ShortTie } from '#views/ties/ties-view.ts'
import { tiesWords } from '../words/ties-words.ts'
import { wordsIn } from '../words/words.ts'
import { citingOf } from './marks.tsx'
import { tieRowText } from './tie-row.ts'

const HOSTILE = `<img src=x onerror="alert('1')">`
const citing = citingOf('da-nang', wordsIn('en'), [
  {
    mark: 1,
    statementId: 'st1',
    sourceId: 's-1',
    sourceTitle: 'Notice',
    sourceKind: 'document',
    quote: 'q',
    start: 0,
    end: 1,
  },
])
const words = { own: tiesWords('en'), inherited: 'inherited' }
const bare: ShortTie = {
  recordId: 'r1',
  partner: { id: 'p1', kind: 'locality', name: 'Daegu', country: 'KR', countryName: 'Korea' },
  ours: [{ id: 'home', kind: 'locality', name: 'Đà Nẵng' }],
  inherited: false,
  state: 'established',
  stateWord: 'in force',
  steps: [],
  marks: [],
}
const contact = {
  sort: 'visit',
  recordId: 'r2',
  on: '2024',
  word: 'visit',
  onText: '2024',
  marks: [1],
} as const

test('a row opens its partner, its record and the source of what it tells', () => {
  const text = tieRowText({ ...bare, exchange: contact, greeting: { ...contact, marks: [] } }, citing, words)
  expect(text).toContain('<a href="/da-nang/partners/p1">Daegu</a>')
  expect(text).toContain('<a class="plain" href="/da-nang/records/r1">in force</a>')
  expect(text).toContain('href="/da-nang/sources/s-1?at=st1#st-st1"')
})

test('stages there is no room for are counted, with the way to all of them; others are not spoken of', () => {
  expect(tieRowText({ ...bare, moreSteps: 2 }, citing, words)).toContain(
    'href="/da-nang/records/r1#tie-over-time"',
  )
  expect(tieRowText(bare, citing, words)).not.toContain('tie-over-time')
})

test('what is not on file is said, and nothing is made of it', () => {
  const text = tieRowText(bare, citing, words)
  expect(text).toContain(words.own.noneOnFile)
  expect(text).toContain(`data-label="${words.own.end}"><span class="nothing">–</span></td>`)
  expect(text).not.toContain('class="tag"')
})

test('nothing of a name, a word or an address is taken for a tag', () => {
  const party = { id: HOSTILE, kind: 'locality', name: HOSTILE, countryName: HOSTILE } as const
  const lapsed = { on: '2025-01-01', onText: HOSTILE, why: HOSTILE, sourceId: HOSTILE }
  const end = {
    rule: 'stated',
    renewed: 0,
    tacit: false,
    says: HOSTILE,
    onText: HOSTILE,
    noticeText: HOSTILE,
  } as const
  const told = { ...contact, word: HOSTILE, onText: HOSTILE }
  const step = { step: 'inherited', word: HOSTILE, onText: HOSTILE, marks: [], basis: HOSTILE } as const
  const text = tieRowText(
    {
      ...bare,
      recordId: HOSTILE,
      partner: party,
      ours: [party],
      inherited: true,
      stateWord: HOSTILE,
      steps: [step],
      moreSteps: 2,
      end,
      exchange: told,
      greeting: told,
      lapsed,
    },
    citing,
    words,
  )
  expect(text).not.toContain('<img')
  expect(text).not.toContain('="alert')
})

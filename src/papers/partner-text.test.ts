import { describe, expect, test } from 'vitest'
import type { CitedValue, PartyRef } from '#views/cite.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { emptyView } from './empty-view.fixture.ts'
import { renderPartnerText } from './partner-text.ts'

const korea: PartyRef = { id: 'kr', kind: 'country', name: 'South Korea', country: 'KR' }
const home: PartyRef = { id: '', kind: 'locality', name: 'Da Nang', country: 'VN' }

const EMPTY = emptyView({ subject: korea, home, asOfText: '15 June 2025' })

function value(text: string, marks: readonly number[], others: CitedValue['others'] = []): CitedValue {
  return { value: text, text, marks, reason: 'newest', why: 'the newest source', origins: ['src1'], others }
}

const FOUND: PartnerView = {
  ...EMPTY,
  answer: 'found',
  figures: [
    {
      recordId: 'r',
      marks: [1, 2],
      host: home,
      origin: korea,
      projects: value('285', [1, 2, 3], [{ text: '290', marks: [5], origins: ['src5'] }]),
      amount: value('USD 382 million', [1, 2, 3, 5]),
    },
  ],
  cites: [
    {
      mark: 1,
      statementId: 'x',
      sourceId: 's-1',
      sourceTitle: 'Korean capital',
      sourceKind: 'document',
      quote: '285\nprojects',
      start: 0,
      end: 12,
    },
  ],
}

describe('a partner as text', () => {
  test('values carry their marks, other sources stand beside, quotes end the text', () => {
    const text = renderPartnerText(FOUND, { lang: 'en', sources: true })
    expect(text).toContain(
      '285 projects [1–3] (the newest source; another source: 290 [5]), USD 382 million [1–3, 5]',
    )
    expect(text).toContain('[1] “285 projects” — Korean capital (s-1)')
  })

  test('to send: no marks, no quotes, the other figure still beside', () => {
    const text = renderPartnerText(FOUND, { lang: 'vi', sources: false })
    expect(text).toContain('285 dự án (the newest source; nguồn khác: 290)')
    expect(text).not.toMatch(/\[\d/)
    expect(text).not.toContain('s-1')
  })

  test('to send with sources: the quotes go along, our numbers and what nobody confirmed do not', () => {
    const view = { ...FOUND, unconfirmed: { count: 1, sources: [{ id: 's-9', title: 'A note', count: 1 }] } }
    const text = renderPartnerText(view, { lang: 'en', sources: true, toSend: true })
    expect(text).toContain('[1] “285 projects” — Korean capital')
    expect(text).not.toMatch(/s-1|s-9|A note/)
  })

  test('where all values rest on the same words, the marks stand once', () => {
    const [figure] = FOUND.figures
    const same = {
      ...FOUND,
      figures: figure ? [{ ...figure, projects: value('285', [1]), amount: value('USD 1', [1]) }] : [],
    }
    expect(renderPartnerText(same, { lang: 'en', sources: true })).toContain('285 projects, USD 1 [1]')
  })

  test('nothing on file is said, and is not “never happened”', () => {
    const text = renderPartnerText(EMPTY, { lang: 'en', sources: true })
    expect(text).toContain('Nothing is on file. This does not mean that nothing happened')
  })

  test('what was not confirmed stands apart, and is never sent', () => {
    const waiting = {
      ...EMPTY,
      unconfirmed: { count: 2, sources: [{ id: 's-2', title: 'A note', count: 2 }] },
    }
    expect(renderPartnerText(waiting, { lang: 'vi', sources: true })).toContain('chưa xác nhận (2)')
    expect(renderPartnerText(waiting, { lang: 'vi', sources: false })).not.toContain('A note')
  })
})

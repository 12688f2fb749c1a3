import { describe, expect, test } from 'vitest'
import type { Cite } from '#views/cite.ts'
import type { ProjectView } from '#views/project.ts'
import { unfounded } from './paper.test.support.ts'
import { paperLines } from './paper.ts'
import { writeProjectSheet } from './project-sheet.ts'

const cite = (mark: number, quote: string): Cite => ({
  mark,
  statementId: `s${mark}`,
  sourceId: 'e-1',
  sourceTitle: 'An entry',
  sourceKind: 'entry',
  quote,
  start: mark * 100,
  end: mark * 100 + quote.length,
})
const value = (text: string) =>
  ({ value: text, text, marks: [1], reason: 'only', why: '', origins: [], others: [] }) as const
const part = (name: ProjectView['parts'][number]['part'], text: string, lang?: 'vi') => ({
  part: name,
  label: name,
  seq: 1,
  text,
  ...(lang ? { lang } : {}),
  saidOn: '2025-04-10',
  saidOnText: '10/4/2025',
  marks: [2],
})
const VIEW: ProjectView = {
  id: 'p',
  title: value('Chip testing plant'),
  place: { id: 'da-nang-vn', kind: 'locality', name: 'Da Nang' },
  industries: [{ code: 'C26', text: 'C26 – Computers, electronics and optics', stated: false }],
  sector: value('semiconductors'),
  firms: [],
  firmsTold: { marks: [] },
  sought: [{ id: 'kr', kind: 'country', name: 'South Korea' }],
  soughtTold: { marks: [1] },
  status: value('seeking partners'),
  marks: [1],
  asOf: '2025-04-10',
  asOfText: '10/4/2025',
  home: 'Da Nang',
  parts: [part('land', '3 ha', 'vi'), part('incentives', 'Rent free for 4 years.')],
  links: [],
  matches: [],
  open: true,
  cites: [cite(1, 'Da Nang seeks partners'), cite(2, 'Land: 3 ha')],
}
const paper = writeProjectSheet(VIEW, 'en', { issuer: 'Desk', place: 'Da Nang', day: '2025-04-10' })

describe('the sheet of a project on paper', () => {
  test('every line rests on something, and says which of its words are in the other language', () => {
    expect(unfounded(paper)).toEqual([])
    const lines = paperLines(paper)
    expect(lines).toContain('land: 3 ha (in Vietnamese).')
    expect(lines).toContain('incentives: Rent free for 4 years.')
    expect(lines).toContain('Partners sought: South Korea.')
    expect(paper.cites.map((one) => one.quote)).toEqual(['Da Nang seeks partners', 'Land: 3 ha'])
    expect(paper.fileName).toBe('project-seeking-partners-chip-testing-plant.docx')
  })

  test('what is not on file has no line, and no pair of the desk’s stands on it', () => {
    const text = paperLines(paper).join('\n')
    expect(text).not.toContain('Firms taking part')
    expect(text).not.toContain('Contact')
  })
})

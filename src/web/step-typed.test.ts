import { describe, expect, test } from 'vitest'
import type { Form } from './form.ts'
import { stepTyped } from './step-typed.ts'

function formOf(fields: Readonly<Record<string, string>>): Form {
  const text = (name: string) => fields[name] ?? ''
  return {
    texts: new Map(Object.entries(fields).map(([name, value]) => [name, [value]])),
    file: () => undefined,
    text,
    list: (name) => text(name).split(/\s+/).filter(Boolean),
    typed: fields,
  }
}

describe('a report as its form sent it', () => {
  const report = { step: 'reported', day: '05/11/2026', summary: 'Đã thăm.' }

  test('every result keeps its own file, an emptied one goes, and new ones have theirs', () => {
    const form = formOf({
      ...report,
      'result-0': 'Ký bản ghi nhớ',
      'result-0-file': 'f-1',
      'result-1': ' ',
      'result-1-file': 'f-2',
      'result-2': 'Thăm cảng',
      'result-2-file': '',
      results: 'Mời lễ hội\nNhận hai thực tập sinh',
    })
    expect(stepTyped(form, 'vi', 'f-3')).toMatchObject({
      report: {
        results: [
          { says: 'Ký bản ghi nhớ', evidenceId: 'f-1' },
          { says: 'Thăm cảng' },
          { says: 'Mời lễ hội', evidenceId: 'f-3' },
          { says: 'Nhận hai thực tập sinh', evidenceId: 'f-3' },
        ],
      },
    })
  })

  test('a report without a result has none', () => {
    expect(stepTyped(formOf(report), 'vi', undefined)).toEqual({
      step: 'reported',
      report: { day: '2026-11-05', summary: 'Đã thăm.' },
    })
  })
})

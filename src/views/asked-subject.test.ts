import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { readAsked } from './asked-subject.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

/** The first name of a question that a country or a place answers to. */
function asked(question: string): string | undefined {
  const name = readAsked(gazetteer, question)?.names.find((each) => each.country || each.places.length)
  return name && (name.country ?? name.places[0]?.name)
}

describe('whom a question is about', () => {
  test.each([
    ['What do we have with Korea?', 'KR'],
    ['what do we have with the Republic of Korea', 'KR'],
    ['Ta có gì với Hàn Quốc?', 'KR'],
    ['ta co gi voi han quoc', 'KR'],
    ['hàn quốc', 'KR'],
    ['Quan hệ với Nhật Bản thế nào?', 'JP'],
    ['Ta có gì với nước Đức?', 'DE'],
    ['What have we signed with Germany in tourism?', 'DE'],
    ['Changwon thì sao', 'Changwon'],
    ['with Gwangju', 'Gwangju'],
    ['what about daegu?', 'Daegu'],
    ['Ta có gì với Đà Nẵng?', 'Da Nang'],
    ['ties with Ho Chi Minh City', 'Ho Chi Minh City'],
  ])('%s', (question, name) => {
    expect(asked(question)).toBe(name)
    expect(asked(question.normalize('NFD'))).toBe(name)
  })

  test('a country’s word within a longer name is not the country', () => {
    expect(asked('Ta có gì với Phạm Đức Ấn?')).toBeUndefined()
    const names = readAsked(gazetteer, 'Ta có gì với Phạm Đức Ấn?')?.names.map((each) => each.folded)
    expect(names).toContain('pham duc an')
  })

  test('the whole name is what is left without the words of the question', () => {
    expect(readAsked(gazetteer, 'What do we have with Pusan National University?')?.whole).toBe(
      'Pusan National University',
    )
    expect(readAsked(gazetteer, 'Trần Văn Hội thì sao?')?.whole).toBe('Trần Văn Hội')
  })

  test.each(['', '   ', '?', 'ta có gì với?', 'what do we have with', 'what about the'])(
    '“%s” names nobody',
    (question) => {
      expect(readAsked(gazetteer, question)).toBeUndefined()
    },
  )

  test('a very long question is still read', () => {
    expect(readAsked(gazetteer, `${'word '.repeat(5000)}Korea`)).toBeDefined()
  })
})

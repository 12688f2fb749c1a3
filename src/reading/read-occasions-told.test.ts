import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { read } from './read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

function occasions(text: string, lang: 'en' | 'vi') {
  return read({ text, lang, published: '2026-10-15', publisher: '' }, gazetteer)
    .statements.filter((s) => s.kind === 'event')
    .map((s) => `${s.slots.kind} ${s.slots.place} ${s.slots.date} ${s.slots.status}`)
}

describe('occasions called by other words', () => {
  test.each([
    ['The Nagano Food Fest returned to Can Tho on October 3.', 'festival Can Tho|VN 2026-10-03 done'],
    ['The Can Tho Carnival gets under way on 20 December.', 'festival Can Tho|VN 2026-12-20 planned'],
    ['An art show opens in Can Tho on June 20, 2027.', 'exhibition Can Tho|VN 2027-06-20 planned'],
    ['Can Tho staged a Japanese Culture Week on 3 August.', 'festival Can Tho|VN 2026-08-03 done'],
    ['The Partnership Summit closed in the city on October 11.', 'conference Can Tho|VN 2026-10-11 done'],
    [
      'The 20th birthday of the twinning was kept in Can Tho on May 4.',
      'anniversary Can Tho|VN 2026-05-04 done',
    ],
  ])('en: %s', (text, wanted) => {
    expect(occasions(`CAN THO – ${text}`, 'en')).toEqual([wanted])
  })

  test.each([
    ['Tuần lễ Nhật Bản diễn ra tại Cần Thơ ngày 3/8.', 'festival Can Tho|VN 2026-08-03 done'],
    ['Hội hoa xuân sẽ mở ngày 2/2/2027 tại Cần Thơ.', 'festival Can Tho|VN 2027-02-02 planned'],
    ['Tọa đàm về logistics được tổ chức ngày 4/5 tại Cần Thơ.', 'conference Can Tho|VN 2026-05-04 done'],
  ])('vi: %s', (text, wanted) => {
    expect(occasions(`CẦN THƠ – ${text}`, 'vi')).toEqual([wanted])
  })

  test.each([
    ['en', 'The show must go on, the mayor said on May 4 in Can Tho.'],
    ['en', 'A week in Nagano costs 900 dollars since May 4.'],
    ['en', 'The market for rice fell on May 4.'],
    ['en', 'The weekend of May 4 was wet in Can Tho.'],
    ['vi', 'Tuần này, ngày 4/5, trời mưa tại Cần Thơ.'],
    ['vi', 'Ngày 4/5, hội viên họp tại Cần Thơ.'],
  ] as const)('%s, none: %s', (lang, text) => {
    expect(occasions(`${lang === 'en' ? 'CAN THO' : 'CẦN THƠ'} – ${text}`, lang)).toEqual([])
  })
})

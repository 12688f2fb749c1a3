import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from './read.ts'

function occasions(text: string, lang: 'en' | 'vi') {
  return read({ text, lang, published: '2026-10-15', publisher: '' }, gazetteer)
    .statements.filter((s) => s.kind === 'event')
    .map((s) => `${s.slots.kind} ${s.slots.place} ${s.slots.date} ${s.slots.status}`)
}

test('a place thanked in the clause before is surely no place of an occasion', () => {
  const text = 'Can Tho sends thanks to Leeds for the books, and the Harvest Festival opens on 4 June 2027.'
  const { statements } = read({ text, lang: 'en', published: '2026-10-15', publisher: '' }, gazetteer)
  expect(statements.filter((s) => s.kind === 'event' && s.sure)).toEqual([])
})

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

describe('where an occasion is', () => {
  test.each([
    [
      'en',
      'CAN THO – The city sends twelve singers to Leeds for the Harbour Festival on May 4, 2027.',
      'festival Leeds|GB 2027-05-04 planned',
    ],
    [
      'en',
      'CAN THO – He leaves on Sunday for Leeds, where he attends the Harbour Forum on November 4.',
      'forum Leeds|GB 2026-11-04 planned',
    ],
    ['en', 'CAN THO – The fair opened at the Wellington on October 3.', 'fair Can Tho|VN 2026-10-03 done'],
    [
      'vi',
      'CẦN THƠ – Tháng 5/2027, thành phố cử một đoàn sang Leeds dự lễ hội đua thuyền.',
      'festival Leeds|GB 2027-05 planned',
    ],
  ] as const)('%s: %s', (lang, text, wanted) => {
    expect(occasions(text, lang)).toEqual([wanted])
  })

  test('a list of dates tells the town behind a comma', () => {
    const list =
      'Can Tho told its friends on Monday what is to come in the next months. The calendar is short.\n\nWHAT COMES NEXT\n\n4 November: Harbour Fair, Fish Hall, Leeds\n\nTwin Ports Forum, Can Tho, 6 November'
    expect(occasions(list, 'en')).toEqual([
      'fair Leeds|GB 2026-11-04 planned',
      'forum Can Tho|VN 2026-11-06 planned',
    ])
  })
})

describe('occasions put off, held again, and got ready for', () => {
  test.each([
    [
      'The Film Festival, first planned for November 4, will now be held in Can Tho on December 9.',
      'festival Can Tho|VN 2026-12-09 planned',
    ],
    [
      'The Rice Fair in Can Tho has been moved from November 3 to November 10.',
      'fair Can Tho|VN 2026-11-10 planned',
    ],
    [
      'The Rice Forum, which was to be held in Can Tho on October 8, has been pushed back to December 3.',
      'forum Can Tho|VN 2026-12-03 planned',
    ],
    ['The Rice Fair in Can Tho has been postponed until December.', 'fair Can Tho|VN 2026-12 planned'],
    [
      'The Boat Festival, which was cancelled in 2021 because of the floods, will return to Can Tho on November 27.',
      'festival Can Tho|VN 2026-11-27 planned',
    ],
  ])('en: %s', (text, wanted) => expect(occasions(`CAN THO – ${text}`, 'en')).toEqual([wanted]))

  test('what was only called off is none', () => {
    expect(occasions('CAN THO – The Rice Fair of November 3 in Can Tho was cancelled.', 'en')).toEqual([])
  })

  test('the day people met to get ready for it is not its own', () => {
    const en = 'CAN THO – Officials met on October 12 to discuss preparations for the Can Tho Rice Fair.'
    expect(occasions(en, 'en')).toEqual(['fair Can Tho|VN undefined planned'])
    const vi =
      'CẦN THƠ – Ngày 12/10/2026, Phó Chủ tịch họp về công tác chuẩn bị Diễn đàn lúa gạo năm 2026. Diễn đàn được tổ chức ngày 4/12/2026 tại Cần Thơ.'
    expect(occasions(vi, 'vi')).toEqual(['forum Can Tho|VN 2026-12-04 planned'])
  })

  test('that a place will host it is no promise', () => {
    const given = (text: string) =>
      read({ text, lang: 'en', published: '2026-10-15', publisher: '' }, gazetteer).statements.filter(
        (s) => s.kind === 'commitment',
      )
    expect(given('CAN THO – Can Tho will host the Delta Rice Forum on November 12.')).toEqual([])
    expect(given('CAN THO – Can Tho will host ten nurses from Kobe in November.')).toHaveLength(1)
  })
})

describe('where an occasion is, told by its house or beside another', () => {
  test.each([
    [
      'Hội chợ lúa gạo diễn ra tại Trung tâm triển lãm Kim Thành, thành phố Lào Cai ngày 10/11/2026.',
      'fair Lao Cai|VN 2026-11-10 planned',
    ],
    [
      'Lễ hội lúa gạo diễn ra tại Quảng trường tỉnh, TP. Biên Hòa ngày 10/11/2026.',
      'festival Bien Hoa|VN 2026-11-10 planned',
    ],
    ['Diễn đàn lúa gạo diễn ra tại Sa Pa, Lào Cai ngày 10/11/2026.', 'forum Sa Pa|VN 2026-11-10 planned'],
    [
      'Hội nghị lúa gạo dự kiến tổ chức ngày 14/11 tại Cần Thơ được lùi sang ngày 22/11.',
      'conference Can Tho|VN 2026-11-22 planned',
    ],
  ])('vi: %s', (text, wanted) => expect(occasions(`CẦN THƠ – ${text}`, 'vi')).toEqual([wanted]))

  test('the place of what was told before, with its own day, is not its own', () => {
    const text =
      'CAN THO – The city plans to open a desk in Frankfurt in March and host the Delta Rice Forum on November 21.'
    expect(occasions(text, 'en')).toEqual(['forum Can Tho|VN 2026-11-21 planned'])
  })

  test('a meet of investors is a conference', () => {
    const text = 'CAN THO – Forty firms came to the investors’ meet held in Can Tho on October 3.'
    expect(occasions(text, 'en')).toEqual(['conference Can Tho|VN 2026-10-03 done'])
  })
})

test('a day before “and the” is another’s, and a frame has no day of what is held beside it', () => {
  const en =
    'CAN THO – Can Tho will hold a trade meeting in February, and the Delta Rice Expo will take place in Can Tho from November 12 to 14.'
  expect(occasions(en, 'en')).toEqual(['exhibition Can Tho|VN 2026-11-12/2026-11-14 planned'])
  const vi =
    'CẦN THƠ – Bên lề diễn đàn, Hội chợ lúa gạo diễn ra tại Cần Thơ từ ngày 25/11 đến hết ngày 30/11.'
  expect(occasions(vi, 'vi')).toEqual(['fair Can Tho|VN 2026-11-25/2026-11-30 planned'])
})

test('an occasion told by its opening and by the day it lasts until is one', () => {
  const text =
    'Tối 10/10, tại phường Móng Cái, tỉnh Quảng Ninh khai mạc Hội chợ Thương mại quốc tế. Hội chợ diễn ra đến hết ngày 16/10 với 400 gian hàng.'
  expect(occasions(text, 'vi').map((one) => one.split(' ').at(-2))).toEqual(['2026-10-10/2026-10-16'])
})

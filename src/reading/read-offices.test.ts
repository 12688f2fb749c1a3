import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { Language } from '#model/problem.ts'
import { read } from './read.ts'
import { rolesIn } from './read-roles.fixture.ts'

test('whose father holds an office does not hold it', () => {
  expect(rolesIn('The mayor of Turku is Elsa Falk’s father.')).toEqual([])
  expect(rolesIn('The mayor of Turku is Elsa Falk.')).toEqual(['Elsa Falk: mayor of Turku|FI'])
})

describe('an office and its holder in two sentences', () => {
  test.each([
    [
      'The Governor of Champasak was in Turku last week. Mr Bounmy Keolavong came with eleven others.',
      'Bounmy Keolavong: Governor of Champasak|LA',
    ],
    [
      'TURKU - Joost van der Laan does not mind rain. The Ambassador of the Netherlands spent Monday on a dyke.',
      'Joost van der Laan: Ambassador of the Netherlands of NL',
    ],
  ])('%s', (text, role) => expect(rolesIn(text)).toContain(role))

  test.each([
    'TURKU - The mayor of Daegu sent a letter. Minna Arve read it out before the council.',
    'TURKU - The former Governor of Champasak was here last week. Mr Bounmy Keolavong came with eleven others.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]))
})

describe('whose an office is, told by a noun or by where somebody is met', () => {
  test.each([
    ['TURKU - Pia Lund, the city’s mayor, signed with a borrowed pen.', 'Pia Lund: mayor of Turku|FI'],
    [
      'TURKU - Jens Holt flew in from Kiel, where on Tuesday he had been received by Deputy Mayor Uta Brandt.',
      'Uta Brandt: Deputy Mayor of Kiel|DE',
    ],
    [
      'HẢI PHÒNG - Đoàn Hải Phòng đến thành phố Kobe gặp Thị trưởng Okada Shinji, sau đó sang Osaka và Osaka lại đón đoàn.',
      'Okada Shinji: Thị trưởng of Kobe|JP',
      'vi',
    ],
    [
      'TURKU - The council looked back on its ties with Busan and Lyon.\n\nUtrecht did not wait to be asked. On 15 January Mayor Marieke Smit came to sign.',
      'Marieke Smit: Mayor of Utrecht|NL',
    ],
    [
      'DAEGU - Mayor Kang Ho-jun of Daegu and his Tashkent counterpart, Rustam Alimov, signed a paper.',
      'Rustam Alimov: Mayor of Tashkent|UZ',
    ],
  ] as const)('%s', (text, role, lang: Language = 'en') => expect(rolesIn(text, lang)).toContain(role))

  test('the office of an equal is no sure reading', () => {
    const text =
      'DAEGU - On 3 May 2024 Deputy Mayor Kang Ho-jun of Daegu met his counterpart from Turku, Anna Berg, in Daegu.'
    const found = read({ text, lang: 'en', published: '2024-05-16' }, gazetteer).statements
    const berg = found.find((one) => one.kind === 'role' && one.slots.person === 'Anna Berg')
    expect(berg).toMatchObject({ slots: { role: 'Deputy Mayor', of: 'Turku|FI' } })
    expect(berg?.sure).toBeFalsy()
  })

  test('whoever leads a trade or a neighbourhood holds no office by it', () => {
    const text = 'TURKU - Anna Berg, a business leader, and community leader Jens Holt came to Turku.'
    expect(rolesIn(text)).toEqual([])
  })

  test('a governor abroad is none of a Vietnamese province', () => {
    const text = 'ĐỒNG THÁP - Đoàn tỉnh sang Prey Veng (Campuchia). Tỉnh trưởng Chea Sokha ra đón.'
    expect(rolesIn(text, 'vi')).toEqual(['Chea Sokha: Tỉnh trưởng of Prey Veng|KH'])
  })
})

describe('titles made of a field and a head', () => {
  test.each([
    ['Anna Berg, harbour master of Turku, read the letter.', 'Anna Berg: harbour master of Turku|FI'],
    ['Anna Berg, twinning officer of Turku, read the letter.', 'Anna Berg: twinning officer of Turku|FI'],
    ['TURKU - Anna Berg, the deputy high commissioner, read the letter.', 'deputy high commissioner'],
    [
      'TURKU - Anna Berg, head of international relations, read it.',
      'Anna Berg: head of international relations',
    ],
    ['TURKU - The ball was opened by Anna Berg, the warden, and a choir.', 'Anna Berg: warden'],
  ])('%s', (text, role) => expect(rolesIn(text).join()).toContain(role))

  test.each([
    'TURKU - Anna Berg, a manager at heart, read the letter.',
    'TURKU - Of the group, Anna Berg, its head, spoke first.',
    'TURKU - The port has a manager. Anna Berg read the letter.',
    'TURKU - Anna Berg, who heads the group, spoke first.',
    'TURKU - Anna Berg, who leads the city’s delegation, spoke first.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]))
})

test('a signature tells an office, a headline with a comma does not', () => {
  const letter = 'Turku mourns a willow. It stood by the mill for ninety years, and nobody knows why it fell.'
  expect(rolesIn(`Notes from Turku\n\n${letter}\n\nNotes by Pia Lund, chair`)).toHaveLength(1)
  expect(rolesIn(`Notes from Turku\n\n${letter}\n\nOld Mill Lane, city centre`)).toEqual([])
})

describe('an office told by a verb', () => {
  test.each([
    ['TURKU - Pia Lund was elected mayor of Turku in May.', 'Pia Lund: mayor of Turku|FI'],
    ['TURKU - Pia Lund was appointed mayor of Turku in May.', 'Pia Lund: mayor of Turku|FI'],
    [
      'TURKU - Pia Lund, who chairs Turku’s Sister Cities board, spoke.',
      'Pia Lund: chair of Turku’s Sister Cities board',
    ],
    [
      'HÀ NỘI - Ông Lê Văn Bình được bầu làm Chủ tịch UBND tỉnh Nghệ An từ tháng 5.',
      'Lê Văn Bình: Chủ tịch UBND of Nghe An|VN',
      'vi',
    ],
    [
      'HÀ NỘI - Thay ông Lê Văn Bình giữ chức Chủ tịch UBND tỉnh Nghệ An là bà Trần Thị Hoa.',
      'Trần Thị Hoa: Chủ tịch UBND of Nghe An|VN',
      'vi',
    ],
  ] as const)('%s', (text, role, lang: Language = 'en') => expect(rolesIn(text, lang)).toEqual([role]))
})

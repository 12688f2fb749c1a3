import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const meetingsIn = (text: string, lang: Language = 'en') =>
  readSlots('meeting', text, { lang, published: '2024-05-16' })

const HOLT = 'Mayor Jens Holt of Kiel'
const RANTA = 'Mayor Elina Ranta of Turku'
const HOLT_VI = 'Thị trưởng Kiel (Đức) Jens Holt'
const HA = 'Phó Chủ tịch UBND thành phố Hải Phòng Lê Văn Hà'

describe('courtesies that take two people in one place, or on one line', () => {
  test.each([
    `${RANTA} showed ${HOLT} round the market on 14 May.`,
    `${RANTA} spoke by phone to ${HOLT} on 14 May.`,
    `${HOLT} gave ${RANTA} lunch on 14 May.`,
    `${RANTA} (left) with ${HOLT} at the castle on 14 May.`,
    `${RANTA} asked ${HOLT} for help with the trams. The meeting took place at the castle on 14 May.`,
  ])('%s', (text) => {
    const [met] = meetingsIn(`TURKU – ${text}`)
    expect(met?.participants).toHaveLength(2)
    expect(met?.date).toBe('2024-05-14')
  })

  test.each([
    `Ngày 14/5, ${HA} họp trực tuyến với ${HOLT_VI}.`,
    `Ngày 14/5, ${HA} tặng quà lưu niệm ${HOLT_VI}.`,
    `Ngày 14/5, ${HA} nghe ${HOLT_VI} giới thiệu về cảng.`,
    `Trưa 14/5, ${HA} mời cơm thân mật ${HOLT_VI}.`,
    `Đoàn đại biểu thành phố Kiel (Đức) được ${HA} tiếp ngày 14/5.`,
  ])('%s', (text) => {
    expect(meetingsIn(text, 'vi')).toMatchObject([{ date: '2024-05-14' }])
  })
})

describe('nobody has met', () => {
  test.each([
    [`TURKU – ${RANTA} denied having met ${HOLT}.`, 'en'],
    [`${HA} mong sớm được gặp ${HOLT_VI}.`, 'vi'],
    [`${HA} phủ nhận đã gặp ${HOLT_VI}.`, 'vi'],
    [`${HA} và ${HOLT_VI} cắt băng khai mạc lễ hội tại Hải Phòng ngày 14/5.`, 'vi'],
  ] as const)('%s', (text, lang) => {
    expect(meetingsIn(text, lang)).toEqual([])
  })
})

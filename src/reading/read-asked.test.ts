import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from './read.ts'

const OPENING = {
  en: 'DA NANG – Mayor Kim Min-soo of Changwon was received in Da Nang on May 20, 2024.\n\n',
  vi: 'ĐÀ NẴNG – Thị trưởng Changwon Kim Min-soo thăm Đà Nẵng ngày 20/5/2024.\n\n',
}

function askedIn(text: string, lang: 'en' | 'vi') {
  const { statements } = read(
    { text: OPENING[lang] + text, lang, published: '2024-05-21', publisher: '' },
    gazetteer,
  )
  return statements
    .filter((s) => s.kind === 'commitment')
    .map(({ slots }) => `${String(slots.by)}: ${String(slots.kind)}`)
}

describe('what is asked, promised and proposed in words of conversation', () => {
  it.each([
    ['Mayor Kim has already promised to repair the lamps along the quay.', 'pledge'],
    ['Mayor Kim offered free berths to two fishing schools from the autumn.', 'pledge'],
    ['Mayor Kim held out the prospect of ten scholarships a year.', 'pledge'],
    ['Mayor Kim would be grateful, he said, if Da Nang lent its potters for a month.', 'request'],
    ['Mayor Kim would love it if the city sent its divers in June.', 'request'],
    ['Mayor Kim was of the opinion that a joint camp could be run by the two cities.', 'proposal'],
    ['Mayor Kim pleaded for a shared radio channel, to be built together.', 'proposal'],
  ])('%s', (text, kind) => {
    expect(askedIn(text, 'en')).toEqual([`Kim Min-soo: ${kind}`])
  })

  it.each([
    ['Thị trưởng Kim khuyên thành phố giữ lại rặng dừa ven sông.', 'request'],
    ['Thị trưởng Kim hối thúc các ngân hàng cho ngư dân vay sớm.', 'request'],
    ['Thị trưởng Kim rủ Đà Nẵng mở một lớp dạy lặn vào mùa hè.', 'proposal'],
    ['Thị trưởng Kim mời trường nghề Đà Nẵng lập chung một xưởng hàn.', 'proposal'],
  ])('%s', (text, kind) => {
    expect(askedIn(text, 'vi')).toEqual([`Kim Min-soo: ${kind}`])
  })

  it.each([
    ['Mayor Kim offered his condolences to the family of the late chairman.', 'en'],
    ['Mayor Kim offered the guests a glimpse of the old port.', 'en'],
    ["Mayor Kim said he'd been to the city before.", 'en'],
    ['Thị trưởng Kim xin lỗi vì đến muộn.', 'vi'],
    ['Thị trưởng Kim xin phép về trước.', 'vi'],
  ] as const)('“%s” asks and promises nothing', (text, lang) => {
    expect(askedIn(text, lang)).toEqual([])
  })
})

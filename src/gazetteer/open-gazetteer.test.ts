import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldText } from '#model/values/fold.ts'
import { openGazetteer } from './open-gazetteer.ts'
import type { FindPlace } from './place.ts'

const bytes = readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url))
const gazetteer = openGazetteer(bytes)

function best(name: string, hints?: FindPlace): string | undefined {
  const place = gazetteer.find(name, hints)[0]
  return place ? `${place.name}|${place.country} ${place.level}` : undefined
}

function bestId(name: string, hints?: FindPlace): string | undefined {
  return gazetteer.find(name, hints)[0]?.id
}

function match(text: string, at = 0, hints?: FindPlace) {
  const found = gazetteer.match(text.split(' ').map(foldText), at, hints)
  return found ? [found.length, found.places[0]?.name, found.weak] : undefined
}

describe('find', () => {
  it.each([
    ['Đà Nẵng', 'Da Nang|VN first'],
    ['Danang', 'Da Nang|VN first'],
    ['ĐÀ NẴNG', 'Da Nang|VN first'],
    ['Ðà Nẵng'.normalize('NFD'), 'Da Nang|VN first'],
    ['TP.HCM', 'Ho Chi Minh City|VN first'],
    ['TPHCM', 'Ho Chi Minh City|VN first'],
    ['HCMC', 'Ho Chi Minh City|VN first'],
    ['Sài Gòn', 'Ho Chi Minh City|VN first'],
    ['thành phố Hồ Chí Minh', 'Ho Chi Minh City|VN first'],
    ['tỉnh Khánh Hoà', 'Khanh Hoa|VN first'],
    ['Hà Nội', 'Hanoi|VN first'],
    ['Sơn Đông', 'Shandong|CN first'],
    ['tỉnh Sơn Đông', 'Shandong|CN first'],
    ['Quảng Châu', 'Guangzhou|CN second'],
    ['Nam Ninh', 'Nanning|CN second'],
    ['Hà Khẩu', 'Hekou|CN third'],
    ['Hoa-phăn', undefined],
    ['Houaphan', 'Houaphanh|LA first'],
    ['Xiêng Khoảng', 'Xiangkhouang|LA first'],
    ['Gyeongsangbuk-do', 'North Gyeongsang|KR first'],
    ['Jeollanam-do', 'South Jeolla|KR first'],
    ['South Jeolla Province', 'South Jeolla|KR first'],
    ['Jeju', 'Jeju|KR first'],
    ['Seoul', 'Seoul|KR first'],
    ['Gwangju', 'Gwangju|KR first'],
    ['Changwon-si', 'Changwon|KR second'],
    ['Pyeongtaek City', 'Pyeongtaek|KR second'],
    ['Hwaseong', 'Hwaseong|KR second'],
    ['Gimje', 'Gimje|KR second'],
    ['Setagaya', 'Setagaya|JP second'],
    ['Sakai', 'Sakai|JP second'],
    ['Fukuoka Prefecture', 'Fukuoka|JP first'],
    ['Fukuoka City', 'Fukuoka|JP second'],
    ['St. Petersburg', 'Saint Petersburg|RU first'],
    ['Zhanjiang', 'Zhanjiang|CN second'],
    ['Aktau', 'Aktau|KZ city'],
    ['Gold Coast', 'Gold Coast|AU second'],
    ['City of Bristol', 'Bristol|GB second'],
    ['Washington, D.C.', 'Washington DC|US first'],
    ['Washington state', 'Washington|US first'],
    ['New Taipei', 'New Taipei|TW first'],
    ['Phnôm Pênh', 'Phnom Penh|KH first'],
    ['Van Phong Economic Zone', 'Van Phong Economic Zone|VN zone'],
    ['Khu kinh tế Dung Quất', 'Dung Quat Economic Zone|VN zone'],
    ['South Korea', 'South Korea|KR country'],
  ])('finds %s', (name, expected) => {
    expect(best(name)).toBe(expected)
  })

  it.each([
    ['Kunming', 'Côn Minh'],
    ['Houaphanh', 'Hủa Phăn'],
    ['Moscow', 'Moskva'],
    ['Yinchuan', 'Ngân Xuyên'],
    ['Champasak', undefined],
    ['New York', undefined],
    ['Siem Reap', undefined],
    ['Chiang Rai', undefined],
  ])('tells the Vietnamese name of %s bare of its level and of notes', (name, expected) => {
    expect(gazetteer.find(foldText(name))[0]?.nameVi).toBe(expected)
  })

  it.each([
    ['', {}],
    ['Nowhere in Particular', {}],
    ['Ủy ban nhân dân', {}],
    ['Đà Nẵng', { country: 'KR' }],
    ['Busan', { country: 'VN' }],
    ['sister city', {}],
    ['người', {}],
    ['2025', {}],
    ['다낭', {}],
  ])('finds nothing for “%s”', (name, hints) => {
    expect(gazetteer.find(name, hints)).toEqual([])
  })

  it('keeps namesakes apart and ranks them by the hints', () => {
    expect(best('Gwangju', { level: 'second' })).toBe('Gwangju|KR second')
    expect(bestId('Gwangju', { level: 'second' })).not.toBe(bestId('Gwangju'))
    expect(best('Nagasaki', { level: 'city' })).toBe('Nagasaki|JP second')
    expect(best('Manchester', { country: 'US' })).toBe('Manchester|US city')
    expect(best('Manchester')).toBe('Manchester|GB second')
    expect(best('Cordoba', { country: 'ES' })).toBe('Cordoba|ES city')
  })

  it('gives a city that is a first-level unit once', () => {
    for (const [name, country] of [
      ['Seoul', 'KR'],
      ['Busan', 'KR'],
      ['Beijing', 'CN'],
      ['Hai Phong', 'VN'],
    ] as const) {
      const places = gazetteer.find(name, { country, day: '2026-01-01' })
      expect(places.filter((place) => place.name === name)).toHaveLength(1)
      expect(places[0]?.city).toBe(true)
    }
  })

  it('says where a place is', () => {
    const place = gazetteer.find('Changwon')[0]
    expect(place?.lat).toBeCloseTo(35.23, 1)
    expect(place?.lon).toBeCloseTo(128.68, 1)
    expect(place?.nameNative).toMatch(/창원/)
    expect(gazetteer.get(place?.within ?? '')?.name).toBe('South Gyeongsang')
  })
})

describe('Vietnam by the day', () => {
  it('tells the units of one name apart', () => {
    const old = gazetteer.find('Da Nang', { day: '2025-06-30' })
    const now = gazetteer.find('Da Nang', { day: '2025-07-01' })
    expect(old[0]).toMatchObject({ to: '2025-07-01', iso3166_2: 'VN-DN' })
    expect(now[0]).toMatchObject({ from: '2025-07-01', level: 'first' })
    expect(old[0]?.id).not.toBe(now[0]?.id)
    expect(gazetteer.find('Đà Nẵng')[0]?.id).toBe(now[0]?.id)
  })

  it('counts 63 units, then 34', () => {
    expect(gazetteer.units('VN', '2024-06-01')).toHaveLength(63)
    expect(gazetteer.units('VN', '2025-02-01')).toHaveLength(63)
    expect(gazetteer.units('VN', '2025-07-01')).toHaveLength(34)
    expect(gazetteer.units('VN', '2026-05-01')).toHaveLength(34)
    expect(gazetteer.units('KR', '2026-05-01')).toHaveLength(17)
    expect(gazetteer.units('XX', '2026-05-01')).toEqual([])
  })

  it('leaves a unit that did not change as one', () => {
    const days = ['2020-01-01', '2026-01-01']
    const ids = days.map((day) => bestId('Nghệ An', { day }))
    expect(new Set(ids).size).toBe(1)
    expect(gazetteer.heirs(ids[0] ?? '')).toEqual([])
  })

  it('leads from the old unit to the new and back', () => {
    const quangNam = bestId('Quảng Nam', { day: '2024-01-01' }) ?? ''
    const heirs = gazetteer.heirs(quangNam)
    expect(heirs.map((place) => place.name)).toEqual(['Da Nang'])
    const first = gazetteer.predecessors(heirs[0]?.id ?? '').filter((place) => place.level === 'first')
    expect(first.map((place) => place.name).sort()).toEqual(['Da Nang', 'Quang Nam'])
    expect(gazetteer.predecessors(quangNam).filter((place) => place.level === 'first')).toEqual([])
  })

  it('follows Đồng Nai from province to city', () => {
    const days = ['2025-03-01', '2025-10-01', '2026-05-01']
    const units = days.map((day) => gazetteer.find('Đồng Nai', { day })[0])
    expect(new Set(units.map((unit) => unit?.id)).size).toBe(3)
    expect(units.map((unit) => unit?.city === true)).toEqual([false, false, true])
    const binhPhuoc = bestId('Bình Phước', { day: '2024-01-01' }) ?? ''
    expect(gazetteer.heirs(binhPhuoc, '2025-10-01')[0]?.id).toBe(units[1]?.id)
    expect(gazetteer.heirs(binhPhuoc)[0]?.id).toBe(units[2]?.id)
  })

  it('tells Huế from Thừa Thiên Huế', () => {
    expect(best('Huế', { day: '2024-06-01' })).toBe('Hue|VN second')
    expect(best('Huế', { day: '2025-02-01' })).toBe('Hue|VN first')
    expect(best('Thừa Thiên-Huế', { day: '2024-06-01' })).toBe('Thua Thien Hue|VN first')
    expect(gazetteer.heirs(bestId('Thừa Thiên Huế') ?? '').map((place) => place.name)).toEqual(['Hue'])
  })

  it.each([
    ['Hội An', 'Da Nang'],
    ['Nha Trang', 'Khanh Hoa'],
    ['Đà Lạt', 'Lam Dong'],
    ['Cam Lâm', 'Khanh Hoa'],
    ['Vũng Tàu', 'Ho Chi Minh City'],
    ['Quy Nhơn', 'Gia Lai'],
    ['Thủ Đức', 'Ho Chi Minh City'],
    ['Móng Cái', 'Quang Ninh'],
  ])('ends the district level: %s passed to %s', (name, heir) => {
    const place = gazetteer.find(name, { country: 'VN', day: '2025-01-15' })[0]
    expect(place).toMatchObject({ level: 'second', to: '2025-07-01' })
    expect(gazetteer.heirs(place?.id ?? '').map((unit) => unit.name)).toEqual([heir])
  })

  it('lets a new text name a former province, but no unit before its day', () => {
    expect(gazetteer.find('Bình Dương', { day: '2026-02-01' })[0]).toMatchObject({ to: '2025-07-01' })
    expect(gazetteer.find('Lào Cai', { day: '2020-01-01' }).some((place) => place.from)).toBe(false)
    expect(gazetteer.find('Hải Phòng', { day: '2026-02-01' }).some((place) => place.to)).toBe(false)
  })

  it('dates Korean mergers too', () => {
    const old = gazetteer.find('Changwon', { day: '2005-01-01' })[0]
    expect(old?.to).toBe('2010-07-01')
    expect(gazetteer.heirs(bestId('Masan', { country: 'KR', day: '2005-01-01' }) ?? '')[0]?.id).toBe(
      bestId('Changwon'),
    )
  })
})

describe('match', () => {
  it.each([
    ['Ho Chi Minh City People’s Committee', 0, 4, 'Ho Chi Minh City'],
    ['Khanh Hoa province and', 0, 3, 'Khanh Hoa'],
    ['tỉnh Khánh Hòa tổ chức', 0, 3, 'Khanh Hoa'],
    ['thành phố Đà Nẵng và', 0, 4, 'Da Nang'],
    ['the city of San Diego in', 1, 4, 'San Diego'],
    ['in Ba Ria-Vung Tau today', 1, 3, 'Ba Ria-Vung Tau'],
    ['huyện Cam Lâm', 0, 3, 'Cam Lam'],
    ['Saint Petersburg', 0, 2, 'Saint Petersburg'],
  ])('takes the longest name of “%s”', (text, at, length, name) => {
    expect(match(text, at)).toEqual([length, name, false])
  })

  it.each([
    ['Best', true],
    ['Mobile', true],
    ['Melissa', true],
    ['Vinh', true],
    ['Nice', true],
    ['Hue', false],
    ['Kobe', false],
    ['Berlin', false],
    ['Florence', false],
  ])('says whether %s needs a cue', (text, weak) => {
    expect(match(text)?.[2]).toBe(weak)
  })

  it('needs no cue beside a level word', () => {
    expect(match('Vinh City')).toEqual([2, 'Vinh', false])
    expect(match('thành phố Vinh')).toEqual([3, 'Vinh', false])
  })

  it.each(['delegation of', 'signed', 'và', 'the', 'tổ chức', '– –', ''])('finds no name in “%s”', (text) => {
    expect(match(text)).toBeUndefined()
  })

  it('does not run over an empty token or past the end', () => {
    expect(gazetteer.match(['da', '', 'nang'], 0)?.places[0]?.name).not.toBe('Da Nang')
    expect(gazetteer.match(['da', 'nang'], 5)).toBeUndefined()
    expect(match('Busan', 0, { country: 'VN' })).toBeUndefined()
  })
})

describe('the file', () => {
  it('refuses bytes that are no gazetteer, of another layout, or cut short', () => {
    expect(() => openGazetteer(new Uint8Array(0))).toThrow('not a gazetteer')
    expect(() => openGazetteer(new Uint8Array(400))).toThrow('not a gazetteer')
    expect(() => openGazetteer(bytes.subarray(0, bytes.length >> 1))).toThrow('cut short')
    const other = new Uint8Array(bytes.subarray(0, 400))
    other[4] = 250
    expect(() => openGazetteer(other)).toThrow('layout')
  })

  it('knows no id that is not in it', () => {
    for (const id of ['', 'gn-1', 'gn-x', 'vn-99', '#vn-48', 'da nang'])
      expect(gazetteer.get(id)).toBeUndefined()
    expect(gazetteer.get('vn-48')?.name).toBe('Da Nang')
    expect(gazetteer.heirs('nowhere')).toEqual([])
    expect(gazetteer.predecessors('nowhere')).toEqual([])
  })

  it('reads bytes that do not lie at a multiple of four', () => {
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(openGazetteer(shifted.subarray(1)).find('Busan')[0]?.name).toBe('Busan')
  })
})

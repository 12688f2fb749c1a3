import { readFileSync } from 'node:fs'
import { foldText } from '../../src/model/values/fold.ts'
import type { City, Seats } from './cities.ts'
import type { PlaceDraft } from './draft.ts'
import { asciiName, keyOf } from './names.ts'
import type { SecondUnit } from './units.ts'

const MERGED = '2025-07-01'
const CHANGED_TYPE = /^(Đồng Nai|Thừa Thiên Huế)$/

/** English names that are not the Vietnamese letters without their marks. */
const ENGLISH: Readonly<Record<string, string>> = {
  'Hà Nội': 'Hanoi',
  'Hồ Chí Minh': 'Ho Chi Minh City',
  'Bà Rịa–Vũng Tàu': 'Ba Ria-Vung Tau',
}

/** Further names of first-level units in the press. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'Hà Nội': ['Ha Noi', 'Hanoi', 'Hanoi capital', 'Thủ đô Hà Nội'],
  'Hồ Chí Minh': [
    'HCMC',
    'HCM City',
    'HCM',
    'TPHCM',
    'TP HCM',
    'TP. HCM',
    'TP.HCM',
    'Tp Ho Chi Minh',
    'Saigon',
    'Sài Gòn',
    'Ho Chi Minh',
    'Hochiminh',
    'Ho Chi Minh City',
    'Hochiminh City',
    'Thành phố Hồ Chí Minh',
  ],
  'Đà Nẵng': ['Danang', 'Da Nang'],
  'Hải Phòng': ['Haiphong'],
  'Cần Thơ': ['Cantho'],
  'Bà Rịa–Vũng Tàu': ['Ba Ria Vung Tau', 'BR-VT', 'Baria Vungtau', 'Ba Ria'],
  'Thừa Thiên Huế': ['Thua Thien-Hue', 'TT Hue', 'TT-Hue', 'Thừa Thiên'],
  'Đắk Lắk': ['Dac Lac', 'Daklak', 'Đắc Lắc', 'Darlac'],
  'Đắk Nông': ['Dac Nong', 'Daknong', 'Đắc Nông'],
  'Kon Tum': ['Kontum'],
  'Bắc Kạn': ['Bac Can', 'Bắc Cạn'],
  'Quảng Ninh': ['Quangninh'],
  'Lào Cai': ['Laocai'],
  'Bình Dương': ['Binhduong'],
  'Đồng Nai': ['Dongnai'],
}

/** The first official district code of each province that stood until July 2025: districts are numbered in their order. */
const FIRST_DISTRICT =
  '1:01 24:02 40:04 58:06 70:08 80:10 94:11 105:12 116:14 132:15 148:17 164:19 178:20 193:22 213:24 227:25 243:26 256:27 268:01 ' +
  '288:30 303:31 323:33 336:34 347:35 356:36 369:37 380:38 412:40 436:42 450:44 461:45 474:46 490:48 502:49 522:51 ' +
  '540:52 555:54 568:56 582:58 593:60 608:62 622:64 643:66 660:67 672:68 688:70 703:72 718:74 731:75 747:77 760:79 ' +
  '794:80 815:82 829:83 842:84 855:86 866:87 883:89 899:91 916:92 930:93 941:94 954:95 964:96'

const NUMBERS: Readonly<Record<string, number>> = {
  Một: 1,
  Hai: 2,
  Ba: 3,
  Bốn: 4,
  Năm: 5,
  Sáu: 6,
  Bảy: 7,
  Tám: 8,
  Chín: 9,
  Mười: 10,
  'Mười Một': 11,
}

/** Official first-level codes to GeoNames' first-level codes of before 2025, by the list's own seats. */
const OLD_ADMIN1 =
  '01:44 02:50 04:05 06:72 08:68 10:90 11:92 12:89 14:32 15:70 17:53 19:85 20:39 22:30 24:71 25:83 26:86 27:74 30:79 31:13 33:81 ' +
  '34:35 35:80 36:82 37:59 38:34 40:58 42:52 44:62 45:64 46:66 48:78 49:84 51:63 52:46 54:61 56:54 58:60 60:47 62:55 ' +
  '64:49 66:88 67:91 68:23 70:76 72:33 74:75 75:43 77:45 79:20 80:24 82:37 83:03 84:67 86:69 87:09 89:01 91:21 92:87 ' +
  '93:93 94:65 95:73 96:77'

type Row = {
  old: string
  oldCode: string
  iso: string
  seat: boolean
  now: string
  nowCode: string
  day: string
}

function rowsOf(csv: string): Row[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const f = line.split(',')
      return {
        old: f[0] ?? '',
        oldCode: f[1] ?? '',
        iso: f[2] ?? '',
        seat: f[3] === 'yes',
        now: f[4] ?? '',
        nowCode: f[5] ?? '',
        day: f[7] ?? '',
      }
    })
}

const CITIES_BEFORE = new Set(['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ'])
const CITIES_AFTER = new Set([...CITIES_BEFORE, 'Huế'])

function unit(name: string, id: string, city: boolean): PlaceDraft {
  const keys = new Set<string>()
  for (const text of [name, ENGLISH[name] ?? name, ...(ALSO[name] ?? [])]) {
    const key = keyOf(text)
    if (key) keys.add(key)
  }
  return {
    id,
    name: ENGLISH[name] ?? asciiName(name),
    vi: name.replace('–', ' - '),
    country: 'VN',
    level: 'first',
    city,
    within: 'VN',
    lat: 0,
    lon: 0,
    population: 0,
    weight: 1_500_000,
    bonus: 0.4,
    keys,
  }
}

/** The dated first-level units: 63 until July 2025, 34 since, and the two that changed their type. */
export function vietnamUnits(csvFile: string, seats: Seats): PlaceDraft[] {
  const rows = rowsOf(readFileSync(csvFile, 'utf8'))
  const places: PlaceDraft[] = []
  for (const row of rows) {
    if (row.day && row.day !== MERGED) continue
    const merged = row.day === MERGED
    const place = unit(row.old, `vn-${row.oldCode}`, CITIES_BEFORE.has(row.old))
    place.iso = row.iso
    if (merged) {
      place.to = MERGED
      place.heir = `vn-${row.nowCode}-2025`
    }
    if (row.old === 'Huế') continue
    places.push(place)
  }
  for (const row of rows) {
    if (row.day !== MERGED || places.some((place) => place.id === `vn-${row.nowCode}-2025`)) continue
    const place = unit(row.now, `vn-${row.nowCode}-2025`, CITIES_AFTER.has(row.now))
    place.from = MERGED
    places.push(place)
  }
  for (const row of rows.filter((one) => CHANGED_TYPE.test(one.old) && one.day && one.day !== MERGED))
    changeType(places, row)
  for (const place of places) placeAtSeat(place, rows, seats)
  return places
}

/** A unit lies where its seat does: the seat of the predecessor that kept it. */
function placeAtSeat(place: PlaceDraft, rows: readonly Row[], seats: Seats): void {
  const code = place.id.split('-')[1] ?? ''
  const seat = place.from ? rows.find((row) => row.nowCode === code && row.seat)?.oldCode : code
  const geonames = OLD_ADMIN1.split(' ').find((pair) => pair.startsWith(`${seat}:`))
  const at = seats.get(`VN.${geonames?.split(':')[1]}`)
  if (at) Object.assign(place, { lat: at.lat, lon: at.lon })
}

/** A unit that stays where it is but becomes a city: the old one ends on the day, the new one begins. */
function changeType(places: PlaceDraft[], row: Row): void {
  const heir = `vn-${row.nowCode}-${row.day.slice(0, 4)}`
  const before = places.find((place) => place.id === `vn-${row.oldCode}-2025`)
  const old = before ?? unit(row.old, `vn-${row.oldCode}`, false)
  old.to = row.day
  old.heir = heir
  const now = unit(row.now, heir, true)
  now.from = row.day
  if (!before) old.iso = row.iso
  places.push(...(before ? [] : [old]), now)
}

/** Official code of the province a district belonged to until July 2025. */
export function oldProvinceOf(district: number): string {
  if (district === 250) return '01'
  let code = ''
  for (const pair of FIRST_DISTRICT.split(' ')) {
    const [first, province] = pair.split(':')
    if (Number(first) <= district) code = province ?? ''
  }
  return code
}

/** GeoNames' old first-level code to the official code: `78` → `48`. */
export function officialCodes(): Map<string, string> {
  return new Map(
    OLD_ADMIN1.split(' ').map((pair) => {
      const [official = '', geonames = ''] = pair.split(':')
      return [geonames, official]
    }),
  )
}

/** Districts that had become towns or cities by 2025 and that the list still prints as districts. */
const BECAME_TOWNS = new Set(
  '088 123 172 193 195 205 222 259 262 311 328 350 374 407 507 534 697 709 712 762 948 959'.split(' '),
)
/** Districts that bore another name at their end. */
const RENAMED: Readonly<Record<string, string>> = { '374': 'Hoa Lư', '407': 'Nghi Sơn' }

function districtName(name: string): { vi: string; city: boolean } {
  const city = /^(Thành Phố|Thành phố|Thị Xã|Thị xã)|( city| City| Town)$/.test(name)
  const bare = name
    .replace(/^(Thành Phố|Thị Xã|Quận|Huyện|Huyen)\s+/i, '')
    .replace(/\s+(District|city|Town)$/i, '')
  const number = NUMBERS[bare] ?? (/^\d+$/.test(bare) ? Number(bare) : undefined)
  return { vi: number ? `Quận ${number}` : bare.replace(/Ð/g, 'Đ'), city }
}

/** Districts, towns and cities of the district level: all ended in July 2025, the province around them is their heir. */
export function vietnamDistricts(second: SecondUnit[], cities: City[], units: PlaceDraft[]): PlaceDraft[] {
  const codes = officialCodes()
  const byName = new Map<string, City[]>()
  for (const city of cities.filter((one) => one.country === 'VN')) {
    const at = `${codes.get(city.admin1)}:${foldText(city.name.replace(/^(Thị Trấn|Huyện|Quận)\s+/i, ''))}`
    byName.set(at, [...(byName.get(at) ?? []), city])
  }
  const places: PlaceDraft[] = []
  const taken = new Set<City>()
  const cityFirst = (unit: SecondUnit) => (districtName(unit.name).city ? 0 : 1)
  const wanted = second.filter((one) => one.country === 'VN').sort((a, b) => cityFirst(a) - cityFirst(b))
  for (const { admin1, code, name } of wanted) {
    const number = Number(code)
    if (!(number < 1000) || name.startsWith('Quảng trường')) continue
    const province = oldProvinceOf(number)
    const { vi, city } = districtName(name)
    const match = (byName.get(`${province}:${foldText(vi)}`) ?? [])
      .filter((one) => !taken.has(one))
      .sort((a, b) => b.population - a.population)[0]
    if (match) taken.add(match)
    const old = units.find((place) => place.id === `vn-${province}`)
    const heir = units
      .filter((place) => place.id.startsWith(`vn-${admin1}`) && place.from)
      .map((place) => place.id)
    places.push(
      district({
        code,
        listed: vi,
        vi: RENAMED[code] ?? vi,
        city: city || BECAME_TOWNS.has(code),
        match,
        within: old?.id ?? 'VN',
        heir: heir.sort()[0] ?? `vn-${admin1}`,
      }),
    )
  }
  return places
}

function district(of: {
  code: string
  listed: string
  vi: string
  city: boolean
  match: City | undefined
  within: string
  heir: string
}): PlaceDraft {
  const hue = of.code === '474'
  const quan = /^Quận \d+$/.test(of.vi)
  const keys = new Set<string>()
  const names = [
    of.vi,
    of.listed,
    ...(of.match?.others ?? []),
    ...(quan ? [of.vi.replace('Quận', 'District')] : []),
  ]
  for (const text of names) {
    const key = keyOf(text)
    if (key) keys.add(key)
  }
  return {
    id: of.match ? `gn-${of.match.id}` : `a2-VN-${of.code}`,
    name: quan ? of.vi.replace('Quận', 'District') : asciiName(of.vi),
    vi: of.vi,
    country: 'VN',
    level: 'second',
    city: of.city,
    within: of.within,
    lat: of.match?.lat ?? 0,
    lon: of.match?.lon ?? 0,
    population: of.match?.population ?? 0,
    weight: of.match?.population || (of.city ? 60_000 : 30_000),
    bonus: 0.1,
    to: hue ? '2025-01-01' : MERGED,
    heir: hue ? 'vn-46-2025' : of.heir,
    keys,
  }
}

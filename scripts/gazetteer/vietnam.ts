import { readFileSync } from 'node:fs'
import type { Seats } from './cities.ts'
import type { PlaceDraft } from './draft.ts'
import { asciiName, keyOf } from './names.ts'

/** The day the provinces merged and the district level ended. */
export const MERGED = '2025-07-01'
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

/** GeoNames' old first-level code to the official code: `78` → `48`. */
export function officialCodes(): Map<string, string> {
  return new Map(
    OLD_ADMIN1.split(' ').map((pair) => {
      const [official = '', geonames = ''] = pair.split(':')
      return [geonames, official]
    }),
  )
}

import { foldText } from './fold.ts'
import { isZone } from './zone.ts'

/** Names of the tz database that computers give in an older spelling. */
const RESPELLED: Readonly<Record<string, string>> = {
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
}

/** Cities a desk would name whose clocks the tz database keeps under another city's name. */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  'Asia/Ho_Chi_Minh': [
    ...[
      'Hanoi',
      'Ha Noi',
      'Hà Nội',
      'Đà Nẵng',
      'Danang',
      'Da Nang',
      'Sài Gòn',
      'Nha Trang',
      'Huế',
      'Hải Phòng',
    ],
    ...[
      'TP Hồ Chí Minh',
      'TP. Hồ Chí Minh',
      'Thành phố Hồ Chí Minh',
      'Ho Chi Minh City',
      'Cần Thơ',
      'Việt Nam',
      'Vietnam',
    ],
  ],
  'Asia/Seoul': ['Xơ-un', 'Busan', 'Daegu', 'Incheon', 'Changwon', 'Hàn Quốc', 'South Korea', 'Korea'],
  'Asia/Tokyo': ['Osaka', 'Kyoto', 'Nagoya', 'Yokohama', 'Fukuoka', 'Sakai', 'Nhật Bản', 'Japan'],
  'Asia/Shanghai': [
    'Bắc Kinh',
    'Beijing',
    'Thượng Hải',
    'Quảng Châu',
    'Guangzhou',
    'Shenzhen',
    'Trung Quốc',
    'China',
  ],
  'Asia/Taipei': ['Đài Bắc'],
  'Asia/Vientiane': ['Viêng Chăn', 'Lào', 'Laos'],
  'Asia/Phnom_Penh': ['Phnôm Pênh', 'Campuchia', 'Cambodia'],
  'Asia/Bangkok': ['Băng Cốc', 'Thái Lan', 'Thailand'],
  'Asia/Kolkata': ['New Delhi', 'Mumbai', 'Ấn Độ', 'India'],
  'Europe/Moscow': ['Mát-xcơ-va', 'Matxcova', 'Saint Petersburg'],
  'Europe/Paris': ['Pa-ri', 'Pháp', 'France', 'Lyon', 'Toulouse'],
  'Europe/Berlin': ['Frankfurt', 'Munich', 'Hamburg', 'Đức', 'Germany'],
  'Europe/London': ['Luân Đôn', 'Anh'],
  'Europe/Zurich': ['Geneva'],
  'America/New_York': [
    'Washington',
    'Washington, D.C.',
    'Boston',
    'Philadelphia',
    'Atlanta',
    'Miami',
    'Pittsburgh',
  ],
  'America/Chicago': ['Houston', 'Dallas', 'Austin'],
  'America/Los_Angeles': ['San Francisco', 'San Diego', 'Seattle', 'Portland', 'Oakland', 'Las Vegas'],
  'Australia/Sydney': ['Canberra'],
}

let byName: ReadonlyMap<string, string> | undefined

/** Zones by their own names and by the cities they are called after, folded. */
function zonesByName(): ReadonlyMap<string, string> {
  if (byName) return byName
  const names = new Map<string, string>()
  for (const listed of Intl.supportedValuesOf('timeZone')) {
    const zone = RESPELLED[listed] ?? listed
    for (const name of [listed, zone]) {
      names.set(foldZone(name), zone)
      const city = foldZone(name.split('/').at(-1) ?? name)
      if (!names.has(city)) names.set(city, zone)
    }
  }
  for (const [zone, cities] of Object.entries(CITIES))
    for (const city of cities) names.set(foldZone(city), zone)
  byName = names
  return names
}

function foldZone(text: string): string {
  return foldText(text.replaceAll('_', ' '))
}

/** The zone meant by a name of the tz database in any spelling, or by a well-known city; undefined where there is none. */
export function zoneNamed(text: string): string | undefined {
  const named = zonesByName().get(foldZone(text.trim()))
  return named ?? (isZone(text.trim()) ? text.trim() : undefined)
}

/** The zone whose name is nearest to what was typed, for saying what may have been meant; undefined where none is near. */
export function nearestZone(text: string): string | undefined {
  const typed = foldZone(text.trim().split('/').at(-1) ?? '')
  const most = typed.length < 5 ? 1 : 2
  let best: { readonly zone: string; readonly far: number } | undefined
  for (const [name, zone] of zonesByName()) {
    if (Math.abs(name.length - typed.length) > most) continue
    const far = distance(name, typed)
    if (far <= most && (!best || far < best.far)) best = { zone, far }
  }
  return best?.zone
}

/** How many letters have to be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row[b.length] ?? 0
}

import { foldText } from '../../src/model/values/fold.ts'
import type { City } from './cities.ts'
import type { PlaceDraft } from './draft.ts'
import { NAMES_BY_NUMBER } from './fixed-names.ts'
import { asciiName, keyOf } from './names.ts'
import type { SecondUnit } from './units.ts'
import { MERGED, officialCodes } from './vietnam.ts'

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
    const at = `${codes.get(city.admin1)}:${foldText((NAMES_BY_NUMBER[city.id] ?? city.name).replace(/^(Thị Trấn|Huyện|Quận)\s+/i, ''))}`
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

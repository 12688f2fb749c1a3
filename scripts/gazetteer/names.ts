import { foldText } from '../../src/model/values/fold.ts'

/** Level words that municipalities bear behind or before their names, by country: `Yuba City` keeps its own. */
const MUNICIPAL_TAILS: Readonly<Record<string, RegExp>> = {
  KR: /[ -](si|gun|gu|eup|myeon|dong|city|special city|metropolitan city|town)$/i,
  JP: /[ -](shi|ku|machi|chō|cho|mura|son|city|town|village)$/i,
  CN: /[ -](shi|xian|qu|city|prefecture|prefecture-level city)$/i,
  TW: /[ -](shi|city|county|township|district)$/i,
  VN: /\s(city|town)$/i,
  AU: /\s(city|shire)$/i,
}
const ANY_TAIL = /\s(municipality|district municipality)$/i
const MUNICIPAL_HEAD =
  /^(city of|city and borough of|royal borough of|borough of|municipality of|gemeente|kabupaten|thành phố|thị xã|quận|huyện|huyen|thi xa|thanh pho|municipio de|município de|commune de|comuna|amphoe|muang|khan|krong)\s+/i
/** `Kota Bandung` is the town of Bandung; `Kota Kinabalu` in Malaysia is a name. */
const INDONESIAN_HEAD = /^(kota|kabupaten)\s+/i
const REGION_TAIL =
  /\s+(province|prefecture|region|department|governorate|oblast|krai|voivodeship|county|raion|rayon|district|state|autonomous region|emirate|canton|parish|division|diqu|zizhizhou)$/i
const REGION_HEAD =
  /^(province of|provincia di|provincia de|província de|province de|provincie|provincia|regierungsbezirk|powiat|département de|department of|città metropolitana di|state of|district of|region of|municipality of|governorate of|srŏk)\s+/i
const BARE_ADJECTIVE =
  /^(north|south|east|west|central|free|northern|southern|eastern|western|capital|upper|lower|national capital|federal)$/i

/** `Frankfurt (Oder)` is told apart by what stands in brackets; `Kempten (Allgäu)` needs it in Germany alone. */
function isNamesake(name: string): boolean {
  return name.startsWith('Frankfurt')
}

/** A municipality's name without its level word, or undefined where the name says it is something larger. */
export function municipalName(name: string, country: string): string | undefined {
  const tail = MUNICIPAL_TAILS[country]
  const head = country === 'ID' ? INDONESIAN_HEAD : MUNICIPAL_HEAD
  const plain = isNamesake(name) ? name : name.replace(/\s*\([^)]*\)$/, '')
  const cut = (tail ? plain.replace(tail, '') : plain).replace(ANY_TAIL, '').replace(head, '').trim()
  if (cut === name && (REGION_TAIL.test(name) || REGION_HEAD.test(name))) return undefined
  const bare = cut
  return bare.length > 1 ? bare : name
}

/** A region's name without its level word, unless a mere adjective would be left. */
export function regionName(name: string): string {
  const bare = name.replace(REGION_TAIL, '').replace(REGION_HEAD, '').trim()
  return bare.length < 2 || BARE_ADJECTIVE.test(bare) ? name : bare
}

/** Latin letters only, as statements write names: `Đà Nẵng` → `Da Nang`. */
export function asciiName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .replace(/œ/g, 'oe')
    .replace(/ə/g, 'a')
    .replace(/Ə/g, 'A')
    .replace(/þ/g, 'th')
    .replace(/Þ/g, 'Th')
    .replace(/ħ/g, 'h')
    .replace(/Ħ/g, 'H')
    .trim()
}

/** A key of the file: folded, ASCII, of a sensible length; undefined where it cannot be one. */
export function keyOf(name: string): string | undefined {
  const key = foldText(name)
  return /^[a-z0-9]+( [a-z0-9]+)*$/.test(key) && key.length > 1 && key.length <= 60 && /[a-z]{2}/.test(key)
    ? key
    : undefined
}

/** Does the name use letters that only Vietnamese has? (West African ones share the dotted vowels, Guarani has `ẽ`.) */
export function isVietnamese(name: string, country: string): boolean {
  return (
    !/^(NG|BJ|TG|GH)$/.test(country) &&
    /[ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựạảẻỉỏủỷỹơư]/i.test(name) &&
    !/[çñøåßūōāēī]/i.test(name)
  )
}

const NATIVE: Readonly<Record<string, RegExp>> = {
  KR: /^[\uac00-\ud7a3]{2,}$/,
  KP: /^[\uac00-\ud7a3]{2,}$/,
  JP: /^[\u4e00-\u9fff\u3041-\u30ff\u3005ヶ]{2,}$/,
  CN: /^[\u4e00-\u9fff]{2,}$/,
  TW: /^[\u4e00-\u9fff]{2,}$/,
  HK: /^[\u4e00-\u9fff]{2,}$/,
  MO: /^[\u4e00-\u9fff]{2,}$/,
  LA: /^[\u0e80-\u0eff ]{2,}$/,
  TH: /^[\u0e00-\u0e7f ]{2,}$/,
  RU: /^[\u0400-\u04ff -]{2,}$/,
  UA: /^[\u0400-\u04ff -]{2,}$/,
}

/** The native name among others: of a municipality the one with its level letter, as its own papers print it. */
export function nativeName(country: string, names: readonly string[]): string | undefined {
  const script = NATIVE[country]
  if (!script) return undefined
  const fitting = names.filter((name) => script.test(name))
  const levelled = /^(KR|JP|CN|TW)$/.test(country)
    ? fitting.find((name) => /[시군구市町村区郡県]$/.test(name))
    : undefined
  return levelled ?? fitting[0]
}

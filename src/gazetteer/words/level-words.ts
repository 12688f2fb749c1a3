import type { PlaceLevel } from '../place.ts'

/** What a level word says of the place beside it. */
export type LevelWord = {
  /** Folded words. */
  readonly words: string
  readonly side: 'before' | 'after'
  /** The levels it fits; `city` stands for a city of any level. */
  readonly fits: readonly PlaceLevel[]
  /** Where it is used; everywhere if left out. */
  readonly countries?: readonly string[]
  /** A Vietnamese word: before a name that is also a plain word it is believed of places in Vietnam only. */
  readonly vietnamese?: boolean
  /** Too vague to make a place of a name that is also a plain word: `Many town`, `the Central region`. */
  readonly vague?: boolean
}

const CITY: readonly PlaceLevel[] = ['city']
const FIRST: readonly PlaceLevel[] = ['first']
const REGION: readonly PlaceLevel[] = ['first', 'second']
const DISTRICT: readonly PlaceLevel[] = ['second', 'third']
const SMALL: readonly PlaceLevel[] = ['third', 'city']
const TOWN: readonly PlaceLevel[] = ['second', 'third', 'city']

type More = Pick<LevelWord, 'countries' | 'vietnamese' | 'vague'>

function before(fits: readonly PlaceLevel[], words: string, more: More = {}): LevelWord[] {
  return words.split(', ').map((word) => ({ words: word, side: 'before', fits, ...more }))
}

function after(fits: readonly PlaceLevel[], words: string, more: More = {}): LevelWord[] {
  return words.split(', ').map((word) => ({ words: word, side: 'after', fits, ...more }))
}

const VIETNAMESE: More = { vietnamese: true }
const VAGUE: More = { vague: true }
const KOREA: More = { countries: ['KR', 'KP'] }
const JAPAN: More = { countries: ['JP'] }
const CHINA: More = { countries: ['CN', 'TW'] }

/** The closed list of level words that stand beside a name in English or Vietnamese, or hang on a romanised one. */
export const LEVEL_WORDS: readonly LevelWord[] = [
  ...before(CITY, 'city of, municipality of, metropolis of'),
  ...before(CITY, 'thanh pho, tp, thu do, do thi', VIETNAMESE),
  ...before(REGION, 'province of, prefecture of'),
  ...before(REGION, 'region of', VAGUE),
  ...before(REGION, 'tinh', VIETNAMESE),
  ...before(FIRST, 'state of, autonomous region of, oblast of, canton of'),
  ...before(FIRST, 'bang, tieu bang, khu tu tri', VIETNAMESE),
  ...before(DISTRICT, 'district of, county of'),
  ...before(DISTRICT, 'huyen, quan', VIETNAMESE),
  ...before(TOWN, 'town of, township of, borough of', VAGUE),
  ...before(TOWN, 'thi xa', VIETNAMESE),
  ...before(SMALL, 'village of, commune of, ward of', VAGUE),
  ...before(SMALL, 'thi tran, xa, phuong, dac khu', VIETNAMESE),
  ...after(CITY, 'city, metropolitan city, special city, special self governing city, capital city'),
  ...after(CITY, 'municipality', VAGUE),
  ...after(REGION, 'province, prefecture, special self governing province, governorate'),
  ...after(REGION, 'region, department', VAGUE),
  ...after(FIRST, 'autonomous region, oblast, krai, canton, voivodeship'),
  ...after(FIRST, 'state', VAGUE),
  ...after(DISTRICT, 'district, county'),
  ...after(DISTRICT, 'borough', VAGUE),
  ...after(TOWN, 'town, township', VAGUE),
  ...after(SMALL, 'ward, commune, village', VAGUE),
  ...after(CITY, 'si, gwangyeoksi', KOREA),
  ...after(DISTRICT, 'gun, gu, ku', KOREA),
  ...after(FIRST, 'do', KOREA),
  ...after(CITY, 'shi', { countries: ['JP', 'CN', 'TW'] }),
  ...after(FIRST, 'ken, fu, to', JAPAN),
  ...after(DISTRICT, 'ku', JAPAN),
  ...after(SMALL, 'machi, cho, mura, son', JAPAN),
  ...after(FIRST, 'sheng', CHINA),
  ...after(DISTRICT, 'xian, qu', CHINA),
]

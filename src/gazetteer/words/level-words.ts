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
}

const CITY: readonly PlaceLevel[] = ['city']
const FIRST: readonly PlaceLevel[] = ['first']
const REGION: readonly PlaceLevel[] = ['first', 'second']
const DISTRICT: readonly PlaceLevel[] = ['second', 'third']
const SMALL: readonly PlaceLevel[] = ['third', 'city']
const TOWN: readonly PlaceLevel[] = ['second', 'third', 'city']

function before(fits: readonly PlaceLevel[], words: string, countries?: readonly string[]): LevelWord[] {
  return words
    .split(', ')
    .map((word) => ({ words: word, side: 'before', fits, ...(countries ? { countries } : {}) }))
}

function after(fits: readonly PlaceLevel[], words: string, countries?: readonly string[]): LevelWord[] {
  return words
    .split(', ')
    .map((word) => ({ words: word, side: 'after', fits, ...(countries ? { countries } : {}) }))
}

/** The closed list of level words that stand beside a name in English or Vietnamese, or hang on a romanised one. */
export const LEVEL_WORDS: readonly LevelWord[] = [
  ...before(CITY, 'city of, thanh pho, tp, municipality of, metropolis of, thu do, do thi'),
  ...before(REGION, 'province of, tinh, prefecture of, region of, department of, vung'),
  ...before(FIRST, 'state of, bang, tieu bang, autonomous region of, khu tu tri, oblast of, canton of'),
  ...before(DISTRICT, 'district of, county of, huyen, quan, chau'),
  ...before(TOWN, 'town of, township of, thi xa, borough of'),
  ...before(SMALL, 'thi tran, xa, phuong, village of, commune of, ward of, dac khu'),
  ...after(
    CITY,
    'city, metropolitan city, municipality, special city, special self governing city, capital city',
  ),
  ...after(REGION, 'province, prefecture, region, special self governing province, department, governorate'),
  ...after(FIRST, 'state, autonomous region, oblast, krai, canton, voivodeship'),
  ...after(DISTRICT, 'district, county, borough'),
  ...after(TOWN, 'town, township'),
  ...after(SMALL, 'ward, commune, village, township'),
  ...after(CITY, 'si, gwangyeoksi', ['KR', 'KP']),
  ...after(DISTRICT, 'gun, gu, ku', ['KR', 'KP']),
  ...after(FIRST, 'do', ['KR', 'KP']),
  ...after(CITY, 'shi', ['JP', 'CN', 'TW']),
  ...after(FIRST, 'ken, fu, to', ['JP']),
  ...after(DISTRICT, 'ku', ['JP']),
  ...after(SMALL, 'machi, cho, mura, son', ['JP']),
  ...after(FIRST, 'sheng', ['CN', 'TW']),
  ...after(DISTRICT, 'xian, qu', ['CN', 'TW']),
]

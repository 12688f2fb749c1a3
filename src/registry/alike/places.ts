import { foldText } from '#model/values/fold.ts'
import { japaneseKey, koreanKey, romanise } from './sounds.ts'

/** What a name of a place says: its own name, its rank where it says one, and what it is told to lie in. */
export type PlaceSpelling = {
  readonly bare: string
  readonly key: string
  readonly level?: Level
  readonly within?: string
}

type Level = 'province' | 'metropolis' | 'city' | 'district' | 'commune'

/** Rank words before a name, folded. */
const BEFORE: readonly (readonly [RegExp, Level])[] = [
  [/^(tinh|province of|state of|prefecture of|changwat) /, 'province'],
  [/^(thanh pho|tp|city of|municipality of) /, 'city'],
  [/^(quan|huyen|thi xa|district of|county of) /, 'district'],
  [/^(xa|phuong|thi tran|commune of|ward of) /, 'commune'],
]

const AFTER: readonly (readonly [RegExp, Level])[] = [
  [/ (metropolitan city|special city|metropolitan government)$/, 'metropolis'],
  [/ (province|prefecture|state|oblast|region)$/, 'province'],
  [/ (city|municipality|town)$/, 'city'],
  [/ (district|county)$/, 'district'],
  [/ (commune|ward|village)$/, 'commune'],
]

/** Rank endings that stand behind a hyphen. */
const HYPHENED: ReadonlyMap<string, Level> = new Map(
  Object.entries<Level>({
    do: 'province',
    ken: 'province',
    fu: 'province',
    si: 'city',
    shi: 'city',
    gun: 'district',
    gu: 'district',
    ku: 'district',
    cho: 'commune',
    dong: 'commune',
    eup: 'commune',
    myeon: 'commune',
  }),
)

const ORIGINAL: readonly (readonly [RegExp, Level])[] = [
  [/(특별자치도|도|県|縣|府|省)$/u, 'province'],
  [/(광역시|특별시|특별자치시)$/u, 'metropolis'],
  [/(시|市)$/u, 'city'],
  [/(군|구|区|區|郡)$/u, 'district'],
]

/** Characters that were simplified apart in Japan and China; one form of each. */
const ONE_FORM: Readonly<Record<string, string>> = {
  廣: '広',
  广: '広',
  縣: '県',
  區: '区',
  國: '国',
  東: '东',
  島: '岛',
  東京: '东京',
  門: '门',
  寧: '宁',
  雲: '云',
  慶: '庆',
  濱: '浜',
  澤: '沢',
}

/** Reads what a name of a place says. */
export function spellPlace(name: string, country?: string): PlaceSpelling {
  const [head = '', ...rest] = name.replace(/\s*\(([^)]*)\)/g, ', $1').split(/\s*,\s*/)
  const words = head.trim().split(/\s+/)
  const original = /[가-힣]$/.test(head.trim()) && words.length > 1
  const own = original ? (words.at(-1) ?? head) : head
  const within = original ? words.slice(0, -1).join(' ') : rest.join(' ')
  const cut = cutOriginal(own.trim())
  const spelled = cutLatin(cut.text)
  const bare = turnDirections(spelled.bare)
  const level = cut.level ?? spelled.level
  return {
    bare: bare.replace(/ /g, ''),
    key: soundKey(bare, country),
    ...(level ? { level } : {}),
    ...(within ? { within: spellPlace(within, country).key } : {}),
  }
}

function cutOriginal(text: string): { readonly text: string; readonly level?: Level } {
  for (const [pattern, level] of ORIGINAL) {
    if (pattern.test(text) && text.replace(pattern, '').length > 1)
      return { text: oneForm(text.replace(pattern, '')), level }
  }
  return { text: oneForm(text) }
}

function oneForm(text: string): string {
  return [...text].map((letter) => ONE_FORM[letter] ?? letter).join('')
}

function cutLatin(text: string): { readonly bare: string; readonly level?: Level } {
  const hyphen = /[-‐–](\p{L}+)$/u.exec(text)
  const ending = hyphen?.[1] ? HYPHENED.get(hyphen[1].toLowerCase()) : undefined
  if (ending && hyphen) return { bare: foldText(romanise(text.slice(0, hyphen.index))), level: ending }
  const folded = foldText(romanise(text)).replace(/^st /, 'saint ')
  for (const [pattern, level] of BEFORE)
    if (pattern.test(folded)) return { bare: folded.replace(pattern, ''), level }
  for (const [pattern, level] of AFTER)
    if (pattern.test(folded)) return { bare: folded.replace(pattern, ''), level }
  return { bare: folded }
}

/** “Gyeongsangnam” is “South Gyeongsang”. */
function turnDirections(bare: string): string {
  const native = /^(gyeongsang|jeolla|chungcheong|hamgyeong|pyeongan|hwanghae)(nam|buk)$/.exec(bare)
  if (native) return `${native[1]} ${native[2]}`
  const english = /^(north|south) (.+)$/.exec(bare)
  if (english && /^(gyeongsang|jeolla|chungcheong)$/.test(english[2] ?? ''))
    return `${english[2]} ${english[1] === 'north' ? 'buk' : 'nam'}`
  return bare
}

function soundKey(bare: string, country: string | undefined): string {
  const plain = bare.replace(/ /g, '')
  if (!/^[a-z]+$/.test(plain)) return plain
  if (country === 'KR' || country === 'KP') return koreanPlaceKey(plain)
  return country === 'JP' ? japaneseKey(plain) : plain
}

/** The two official romanizations; families' spellings are no matter of places, so u and o stay two. */
function koreanPlaceKey(plain: string): string {
  const kept = plain.replace(/eu/g, 'i').replace(/u/g, 'y')
  return koreanKey(kept)
}

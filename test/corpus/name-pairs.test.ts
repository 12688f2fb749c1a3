import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareParties } from '#registry/alike/compare-parties.ts'
import { type Profile, SUGGESTED_FROM } from '#registry/alike/profile.ts'
import { realGazetteer } from '../support/context.ts'

type Pair = {
  readonly lang: string
  readonly same: boolean
  /** Kept aside while the rules were written. */
  readonly aside: boolean
  readonly kind: Profile['kind']
  readonly a: Omit<Profile, 'id' | 'kind'>
  readonly b: Omit<Profile, 'id' | 'kind'>
}

const PAIRS = readFileSync(new URL('./name-pairs.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Pair)

/** A party as the book would have it: a place with its entry in the gazetteer where its name has just one. */
function profile(pair: Pair, side: 'a' | 'b'): Profile {
  const own = pair[side]
  const places =
    pair.kind === 'locality' && own.country
      ? realGazetteer().find(own.name, { country: own.country, day: '2024-01-01' })
      : []
  const [only] = places
  return { id: side, kind: pair.kind, ...own, ...(only && places.length === 1 ? { placeId: only.id } : {}) }
}

function measure(pairs: readonly Pair[]) {
  const told = pairs.map((pair) => ({
    pair,
    said: compareParties(profile(pair, 'a'), profile(pair, 'b')).score >= SUGGESTED_FROM,
  }))
  const right = told.filter(({ pair, said }) => said && pair.same).length
  const said = told.filter((each) => each.said).length
  const wanted = pairs.filter((pair) => pair.same).length
  return {
    pairs: pairs.length,
    precision: right / said,
    recall: right / wanted,
    wrong: told
      .filter((each) => each.said !== each.pair.same)
      .map(({ pair, said: it }) => `${it ? '+' : '-'} ${pair.a.name} / ${pair.b.name}`),
  }
}

test('at least five hundred pairs, in five languages, true ones and decoys', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(500)
  expect([...new Set(PAIRS.map((pair) => pair.lang))].sort()).toEqual(['en', 'ja', 'ko', 'vi', 'zh'])
})

test.each(['all', 'aside', 'tuned', 'vi', 'ko', 'ja', 'en', 'zh'])(
  '%s: precision and recall of what is suggested',
  (part) => {
    const pairs = PAIRS.filter(
      (pair) =>
        part === 'all' ||
        (part === 'aside' ? pair.aside : part === 'tuned' ? !pair.aside : pair.lang === part),
    )
    const { precision, recall, wrong } = measure(pairs)
    process.stdout.write(
      `${part}: ${pairs.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    )
    if (process.env.SHOW_PAIRS === part) process.stdout.write(`${wrong.join('\n')}\n`)
    if (part !== 'all' && part !== 'aside') return
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  },
)

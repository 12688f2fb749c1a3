import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { read } from '#reading/read.ts'

type Text = {
  readonly id: string
  readonly lang: 'en' | 'vi'
  readonly publisher: string
  readonly published?: string | null
  readonly text: string
  readonly aside?: boolean
}
type Said = { readonly type: string; readonly [slot: string]: unknown }

const fileOf = (name: string) =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))
const OWN = fileOf('other-kinds.texts.jsonl').map((line): Text => JSON.parse(line))
const DEV = fileOf('dev.texts.jsonl').map((line): Text => JSON.parse(line))
const GOLD = new Map(
  fileOf('other-kinds.gold.jsonl').map((line): [string, readonly Said[]] => {
    const { id, statements } = JSON.parse(line)
    return [id, statements]
  }),
)

const KEYS: Readonly<Record<string, readonly string[]>> = {
  link: ['a', 'b', 'status'],
  gift: ['giver', 'receiver', 'thing'],
  profile: ['locality', 'attribute', 'value'],
  project: ['title', 'place'],
  meeting: ['participants', 'status', 'date'],
}

/** A statement by what tells it apart; the sides of a link in either order. */
function keyOf(said: Said): string {
  const values = (KEYS[said.type] ?? []).map((slot) => String(said[slot] ?? ''))
  const sides = said.type === 'link' ? [...values.slice(0, 2).sort(), ...values.slice(2)] : values
  return [said.type, ...sides].join(' | ').replaceAll("'", '’')
}

function readOther(text: Text): readonly string[] {
  const { published, ...rest } = text
  return read({ ...rest, ...(published ? { published } : {}) }, gazetteer)
    .statements.filter((d) => d.readBy.startsWith('other-kinds/'))
    .map((d) => keyOf({ type: d.kind, ...d.slots }))
}

function score(texts: readonly Text[]) {
  let right = 0
  let given = 0
  let wanted = 0
  const wrong: string[] = []
  for (const text of texts) {
    const found = readOther(text)
    const gold = (GOLD.get(text.id) ?? []).map(keyOf)
    const hits = found.filter((key) => gold.includes(key))
    wrong.push(...found.filter((key) => !gold.includes(key)).map((key) => `${text.id}: ${key}`))
    right += hits.length
    given += found.length
    wanted += gold.length
  }
  return { precision: right / given, recall: right / wanted, given, wanted, wrong }
}

describe('links, projects, profiles, gifts and meetings without names', () => {
  const parts = {
    'own texts': score(OWN.filter((text) => !text.aside)),
    'own texts kept aside': score(OWN.filter((text) => text.aside)),
    news: score(DEV),
  }
  for (const [name, { precision, recall, given, wanted, wrong }] of Object.entries(parts)) {
    console.log(
      `${name}: precision ${precision.toFixed(2)} of ${given}, recall ${recall.toFixed(2)} of ${wanted}`,
      wrong,
    )
  }

  it('is right nine times in ten', () => {
    for (const { precision } of Object.values(parts)) expect(precision).toBeGreaterThanOrEqual(0.9)
  })

  it('finds most of what the texts written for it say', () => {
    expect(parts['own texts'].recall).toBeGreaterThanOrEqual(0.9)
    expect(parts['own texts kept aside'].recall).toBeGreaterThanOrEqual(0.7)
  })

  it('reads nothing from what is denied, only promised, or no gift at all', () => {
    const none = ['other-07', 'other-11', 'other-18', 'other-21', 'other-22']
    const texts = OWN.filter((one) => none.includes(one.id))
    expect(texts).toHaveLength(none.length)
    for (const text of texts) expect(readOther(text)).toEqual([])
  })
})

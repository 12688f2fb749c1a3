import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { readNote } from '#reading/note/read-note.ts'

type Expected = {
  readonly id: string
  readonly lang: 'en' | 'vi'
  readonly written: string
  readonly home: string
  readonly text: string
  readonly parts: readonly {
    readonly kind: string
    readonly says?: string
    readonly slots: Record<string, unknown>
  }[]
  readonly asks?: readonly string[]
}

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))
const NOTES = readFileSync(new URL('./notes.gold.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Expected => JSON.parse(line))

/** Reads a note and holds it against what was expected: right, and which wrong values nobody would be asked about. */
function judge(note: Expected) {
  const reading = readNote(note, gazetteer)
  const asks = reading.parts.flatMap((part, i) => part.doubts.map(({ slot }) => `${i}.${slot}`))
  const told = reading.parts.map(({ kind, slots, quote }) => ({
    kind,
    ...(kind === 'commitment' ? { says: quote } : {}),
    slots,
  }))
  const want = note.parts.map((part) => ({
    ...part,
    slots: Object.fromEntries(Object.entries(part.slots).filter(([, value]) => value !== '')),
  }))
  const silent = told.flatMap((part, i) => {
    const right = want.find((one) => one.kind === part.kind && one.says === part.says) ?? want[i]
    return Object.entries(part.slots).flatMap(([slot, value]) =>
      asks.includes(`${i}.${slot}`) || JSON.stringify(right?.slots[slot]) === JSON.stringify(value)
        ? []
        : [`${note.id} ${i}.${slot}=${JSON.stringify(value)}`],
    )
  })
  const sorted = (value: unknown) =>
    JSON.stringify(value, (_, one) =>
      one && typeof one === 'object' && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    )
  const missing = (note.asks ?? []).filter((ask) => !asks.includes(ask))
  const right = sorted(told) === sorted(want) && missing.length === 0
  return { id: note.id, right, silent, missing, told, asks, left: reading.left }
}

describe('quick notes', () => {
  const judged = NOTES.map(judge)
  const wrong = judged.filter((one) => !one.right)
  if (process.env.SHOW_NOTES) for (const one of wrong) console.log(JSON.stringify(one))

  it('has more than seventy of them in both languages', () => {
    expect(NOTES).toHaveLength(75)
    expect(new Set(NOTES.map((note) => note.lang))).toEqual(new Set(['vi', 'en']))
  })

  it('reads nine in ten right', () => {
    console.log(`quick notes: ${judged.length - wrong.length} of ${judged.length} right`)
    expect((judged.length - wrong.length) / judged.length).toBeGreaterThanOrEqual(0.9)
  })

  it('says nothing wrong without asking', () => {
    expect(judged.flatMap((one) => one.silent)).toEqual([])
  })

  it('asks where the note leaves something open', () => {
    expect(judged.flatMap((one) => one.missing.map((ask) => `${one.id} ${ask}`))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { askOf, listAsked, mayHold, says } from '#reading/asked.ts'
import { setStage } from '#reading/read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))
const texts = ['dev', 'genre'].flatMap((name) =>
  readFileSync(new URL(`./${name}.texts.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row): { readonly text: string } => JSON.parse(row)),
)

/** How many expressions a case asks of every line, so that none takes long on a loaded machine. */
const GROUP = 80

describe('what is asked of lines', () => {
  const lines = texts.flatMap(({ text }) => setStage({ text }, gazetteer).lines)

  const asked = listAsked()
  const groups = Array.from({ length: Math.ceil(asked.length / GROUP) }, (_, at) => ({
    from: at * GROUP + 1,
    group: asked.slice(at * GROUP, (at + 1) * GROUP),
  }))

  it.each(groups)('loses nothing: a line that holds an expression has its hint (from $from)', ({ group }) => {
    const lost = group.flatMap((one) =>
      lines
        .filter((line) => !mayHold(one, line.hints) && one.regex.test(line.plain))
        .map((line) => `${one.regex.source}: ${line.plain}`),
    )
    expect(lost).toEqual([])
  })

  it('leaves most of it unasked', () => {
    const told = asked.filter(({ at, bit }) => at > 0 || bit > 1)
    const held = told.reduce((sum, one) => sum + lines.filter(({ hints }) => mayHold(one, hints)).length, 0)
    expect(told.length).toBeGreaterThan(150)
    expect(held / told.length / lines.length).toBeLessThan(0.25)
  })

  it('asks always where nothing of an expression is certain', () => {
    const [line] = lines
    if (!line) throw new Error('no lines')
    expect(mayHold(askOf(/\d{4}|^a/), line.hints)).toBe(true)
    expect(says(askOf(/^(?!x)/), line)).toBe(true)
    expect(mayHold(askOf(/zzqx/), line.hints)).toBe(false)
  })
})

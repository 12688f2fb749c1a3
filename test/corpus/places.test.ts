import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'

/** A name as printed, on a day or beside a land where that matters, and the place a reader of the press takes it for. */
type Probe = {
  readonly name: string
  readonly day?: string
  readonly hint?: string
  readonly id: string
  readonly level: string
  readonly country: string
}

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))
const probes = readFileSync(new URL('./places.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Probe => JSON.parse(line))

describe('names of places', () => {
  it('are a hundred and fifty or more', () => {
    expect(probes.length).toBeGreaterThanOrEqual(150)
  })

  it.each(probes)('$name ($day$hint) is $id', ({ name, day, hint, id, level, country }) => {
    const [first] = gazetteer.find(name, { ...(day ? { day } : {}), ...(hint ? { country: hint } : {}) })
    expect({ id: first?.id, level: first?.level, country: first?.country }).toEqual({ id, level, country })
  })

  it.each([
    ['Quảng Nam', '2026-01-01', 'Da Nang'],
    ['Bình Dương', '2026-01-01', 'Ho Chi Minh City'],
    ['Bắc Giang', '2026-01-01', 'Bac Ninh'],
    ['Hải Dương', '2026-01-01', 'Hai Phong'],
  ])('%s on %s has its heir in %s', (name, day, heir) => {
    const [old] = gazetteer.find(name, { day, country: 'VN' })
    expect(gazetteer.heirs(old?.id ?? '', day).map((place) => place.name)).toEqual([heir])
  })

  it.each(['Xyzzyville', 'Đồng Hồ Nước', ''])('“%s” is no place', (name) => {
    expect(gazetteer.find(name)).toEqual([])
  })
})

import { foldText } from '../../src/model/values/fold.ts'
import type { PlaceDraft } from './draft.ts'

/** Korean municipalities that merged: the old ones, the day, the new one. A merged city is another than its heir. */
const MERGERS: readonly { day: string; into: string; from: readonly string[] }[] = [
  { day: '2010-07-01', into: 'Changwon', from: ['Changwon', 'Masan', 'Jinhae'] },
  { day: '2014-07-01', into: 'Cheongju', from: ['Cheongju', 'Cheongwon'] },
]

/** What is put for a city that is no more and of which nothing is counted. */
const UNCOUNTED = { population: 0, weight: 100_000 }

function slug(name: string): string {
  return foldText(name).replaceAll(' ', '-')
}

/** Dates the new cities and gives back the old ones, ended, with their heirs. */
export function koreanMergers(places: readonly PlaceDraft[]): PlaceDraft[] {
  const ended: PlaceDraft[] = []
  const named = (name: string) =>
    places
      .filter((place) => place.country === 'KR' && foldText(place.name) === foldText(name) && !place.to)
      .sort((a, b) => b.weight - a.weight)
  for (const { day, into, from } of MERGERS) {
    const heir = named(into)[0]
    if (!heir) throw new Error(`${into} is not among the places.`)
    heir.from = day
    for (const name of from) {
      const standing = name === into ? undefined : named(name)[0]
      if (standing) {
        standing.to = day
        standing.heir = heir.id
        standing.level = 'second'
        continue
      }
      const { from: _, vi, native, ...kept } = heir
      const alike = name === into ? { ...(vi ? { vi } : {}), ...(native ? { native } : {}) } : UNCOUNTED
      ended.push({
        ...kept,
        ...alike,
        id: `kr-${slug(name)}-until-${day.slice(0, 4)}`,
        name,
        to: day,
        heir: heir.id,
        keys: new Set(name === into ? heir.keys : [foldText(name)]),
      })
    }
  }
  return ended
}

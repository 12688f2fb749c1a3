import { labelOf } from '../names/place-at.ts'
import type { Scene } from './scene.ts'

/**
 * The words each party of the document was read from: `KR` from “RoK” and “Korean”. What the gate compares a slot with, so
 * that it checks the place cited and not the gazetteer’s list of spellings.
 */
export function surfaceNames(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>()
  const note = (value: string, start: number, end: number) => {
    const set = names.get(value) ?? new Set<string>()
    set.add(scene.text.slice(start, end))
    names.set(value, set)
  }
  for (const line of scene.lines) {
    for (const entity of line.entities) {
      if (entity.type === 'place' && !entity.stands) {
        note(entity.value, entity.start, entity.end)
        note(entity.place.country, entity.start, entity.end)
      }
      if (entity.type === 'country') note(entity.code, entity.start, entity.end)
      if (entity.type === 'organisation' && entity.stands) note(entity.name, entity.start, entity.end)
      if (entity.type === 'role' && entity.office.of)
        note(entity.office.of.value, entity.office.of.start, entity.office.of.end)
      if (entity.type === 'organisation' && entity.within) {
        note(labelOf(entity.within), entity.start, entity.end)
        note(entity.within.country, entity.start, entity.end)
      }
    }
  }
  for (const person of scene.people.all) {
    for (const office of person.offices) if (office.of) note(office.of.value, office.of.start, office.of.end)
  }
  return new Map([...names].map(([value, set]) => [value, [...set]]))
}

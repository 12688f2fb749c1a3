import type { Mission } from '#desk/mission/mission.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import type { Item } from '#model/programme.ts'
import { respelled, spelledPlaces } from './spelled-places.ts'

/**
 * A mission with its places as a reader of this language writes them: in its paper, in its forms and on its programme. Parts
 * taken from the book come in the spelling they were read in, which is English.
 */
export function spelledMission(gazetteer: Gazetteer, mission: Mission, lang: Language): Mission {
  const { hosts = [], places = [], body = '' } = mission.parts
  const named = { parts: [...hosts, ...places, body], programme: mission.programme.flatMap(namesIn) }
  const spelled = spelledPlaces(gazetteer, named, lang)
  if (!Object.keys(spelled).length) return mission
  const slots = { ...(mission.parts.hosts && { hosts }), ...(mission.parts.places && { places }) }
  const own = (text: string) => spelled[text] ?? text
  return {
    ...mission,
    parts: {
      ...mission.parts,
      ...respelled(slots, spelled),
      ...(body ? { body: own(body) } : {}),
    },
    programme: mission.programme.map((item) => spelledItem(item, own)),
  }
}

function namesIn(item: Item): readonly string[] {
  return item.what === 'session'
    ? [...(item.locality ? [item.locality] : []), ...(item.counterparts ?? [])]
    : []
}

function spelledItem(item: Item, own: (text: string) => string): Item {
  if (item.what !== 'session') return item
  return {
    ...item,
    ...(item.locality ? { locality: own(item.locality) } : {}),
    ...(item.counterparts ? { counterparts: item.counterparts.map(own) } : {}),
  }
}

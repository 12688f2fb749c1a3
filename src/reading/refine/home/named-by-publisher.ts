import type { Place } from '#gazetteer/place.ts'
import { foldText } from '#model/values/fold.ts'
import { labelOf } from '../../names/place-at.ts'
import { BEFORE_PLACE, BEHIND_PLACE, SECOND_NAMES } from '../../words/publisher-words.ts'

/** From so many letters on a name stands in an address by no accident. */
const LONG = 5

/** A short name counts where the rest of its part of the address is a word of publishing: `hueriver`, `bao-hue`, not `tube`. */
const LEAST = 3

const shapes = new Map<string, RegExp>()

/** A long name may have anything behind it; before it stands at most what an address calls a paper or an office. */
function shapeOf(name: string): RegExp {
  const known = shapes.get(name)
  if (known) return known
  const behind = name.length >= LONG ? '' : `(?:${BEHIND_PLACE}){0,2}$`
  const made = new RegExp(`^(?:${BEFORE_PLACE})?${name}${behind}`)
  if (shapes.size > 2000) shapes.clear()
  shapes.set(name, made)
  return made
}

/** The names of places met: every mention of one asks again. */
const names = new WeakMap<Place, readonly string[]>()

function namesOf(place: Place): readonly string[] {
  const known = names.get(place)
  if (known) return known
  const made = namesFolded(place)
  names.set(place, made)
  return made
}

function namesFolded(place: Place): readonly string[] {
  const plain = [place.name.replace(/ \(.*$/, ''), place.nameVi ?? ''].map((name) =>
    foldText(name).replace(/[^a-z0-9]/g, ''),
  )
  return [...new Set([...plain, ...(SECOND_NAMES[labelOf(place)] ?? [])])].filter((n) => n.length >= LEAST)
}

/** The words an address or name of a publisher is made of; those of an address may be glued together. */
function partsOf(publisher: string): readonly string[] {
  return foldText(publisher)
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length >= LEAST)
}

/**
 * Is a publisher called by a town: `szczecin-cityhall.eu`, `baonghean.vn`, `saigonharbourpost.com`? Asked only of places the
 * text itself speaks of, so that an address that happens to hold a name misleads nobody.
 */
export function isNamedBy(publisher: string, place: Place): boolean {
  if (!publisher || place.level === 'country') return false
  const parts = partsOf(publisher)
  return namesOf(place).some((name) => parts.some((part) => part.includes(name) && shapeOf(name).test(part)))
}

/** `freundevonbayamo.org`: friends of a place are elsewhere. */
const FRIENDS_OF = /(?:^|[^a-z])(?:friendsof|freundevon|freunde-von|amisde|amis-de|amigosde|vriendenvan)/

/** Does a publisher’s address hold the name of a place anywhere, or is it called by it? That much makes the place weigh more. */
export function holdsName(publisher: string, place: Place): boolean {
  if (!publisher) return false
  const [name = ''] = namesOf(place)
  if (FRIENDS_OF.test(publisher)) return false
  return (name.length >= LONG && publisher.includes(name)) || isNamedBy(publisher, place)
}

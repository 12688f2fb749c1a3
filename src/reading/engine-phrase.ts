import type { Sign } from './engine-shorthand.ts'

/** Does the person hold an office, this or another? */
export function holds(person: Sign | undefined, role: Sign | undefined): boolean {
  const p = person?.entity
  const r = role?.entity
  if (p?.type !== 'person' || r?.type !== 'role') return false
  return p.person.offices.some((o) => o.start === r.office.start) || p.person.offices.length > 0
}

/** Is this very office the person's? */
export function holdsThis(person: Sign | undefined, role: Sign | undefined): boolean {
  const p = person?.entity
  const r = role?.entity
  if (p?.type !== 'person' || r?.type !== 'role') return false
  return p.person.offices.some((o) => o.start >= r.start && o.end <= r.end)
}

/** `Hai Phong Port General Director Pham Duc Anh`: the body is the person’s own. */
export function isOfBody(person: Sign | undefined, body: Sign | undefined): boolean {
  const p = person?.entity
  const o = body?.entity
  return (
    p?.type === 'person' &&
    o?.type === 'organisation' &&
    p.person.offices.some((of) => of.body === o.name || of.of?.value === o.name)
  )
}

/** `Ken Sim of Vancouver`: the place is the person’s own. */
export function actsFor(person: Sign | undefined, place: Sign | undefined): boolean {
  const p = person?.entity
  const l = place?.entity
  return p?.type === 'person' && l?.type === 'place' && p.person.side?.value === l.value
}

/** Does the one place lie in the other? */
export function isInside(small: Sign | undefined, large: Sign | undefined): boolean {
  const a = small?.entity
  const b = large?.entity
  if (a?.type !== 'place' || b?.type !== 'place' || a.place.country !== b.place.country) return false
  return a.place.within === b.place.id || (b.place.level === 'first' && a.place.level !== 'first')
}

/** Does the place lie in the country? */
export function sameCountry(place: Sign | undefined, country: Sign | undefined): boolean {
  const a = place?.entity
  const b = country?.entity
  return a?.type === 'place' && b?.type === 'country' && a.place.country === b.code
}

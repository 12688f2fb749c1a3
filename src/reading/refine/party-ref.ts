import type { CountryEntity, OrganisationEntity, PartyRef, PlaceEntity } from '../names/entity.ts'

/** A party reference of a place where it is named. */
export function refOf(entity: PlaceEntity): PartyRef {
  const at = entity.stands ?? entity
  return { value: entity.value, placeId: entity.place.id, start: at.start, end: at.end }
}

/** A party reference of a body where it is named. */
export function bodyRef(entity: OrganisationEntity): PartyRef {
  const at = entity.stands ?? entity
  return { value: entity.name, start: at.start, end: at.end }
}

/** A party reference of a land where it is named. */
export function landRef({ code, start, end }: CountryEntity): PartyRef {
  return { value: code, start, end }
}

/** A party reference of whatever is named there. */
export function partyRef(entity: PlaceEntity | OrganisationEntity | CountryEntity): PartyRef {
  if (entity.type === 'place') return refOf(entity)
  return entity.type === 'organisation' ? bodyRef(entity) : landRef(entity)
}

/** The country code of a party value, where it has one. */
export function countryOf(value: string): string | undefined {
  const at = value.length - 2
  if (at < 0 || !isCapital(value.charCodeAt(at)) || !isCapital(value.charCodeAt(at + 1))) return undefined
  if (at === 0) return value
  return value[at - 1] === '|' ? value.slice(at) : undefined
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

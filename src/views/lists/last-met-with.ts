import type { Ground, GroundContact } from './ground.ts'

/** The last exchange and the last greeting with some partners, and the offices through which they were met. */
export type LastWith = {
  readonly exchange?: GroundContact
  /** The last possible day of the exchange that is not after the day read. */
  readonly latest: string
  readonly greeting?: GroundContact
}

/** What was exchanged last with some partners by a day: the same contacts, in the same order, that a whole list counts. */
export function lastWith(ground: Ground, partners: readonly string[], day: string): LastWith {
  let exchange: GroundContact | undefined
  let greeting: GroundContact | undefined
  for (const contact of contactsNear(ground, partners, day)) {
    if (!contact.on) continue
    if (contact.greeting) greeting = laterOf(greeting, contact, day)
    else exchange = laterOf(exchange, contact, day)
  }
  return {
    ...(exchange ? { exchange } : {}),
    latest: exchange ? latestOf(exchange, day) : '',
    ...(greeting ? { greeting } : {}),
  }
}

/** The contacts with some partners, or with people who hold an office of them, that had come by a day. */
export function* contactsNear(
  ground: Ground,
  partners: readonly string[],
  day: string,
): Generator<GroundContact> {
  for (const id of whomIsMet(ground, partners, day))
    for (const contact of ground.contactsOf.get(id) ?? [])
      if (contact.seen <= day && contact.others.every((other) => partners.includes(other))) yield contact
}

function whomIsMet(ground: Ground, partners: readonly string[], day: string): readonly string[] {
  const people = partners.flatMap((id) =>
    (ground.rolesOf.get(id) ?? []).flatMap((role) => (role.begun <= day ? [role.person] : [])),
  )
  return people.length ? [...new Set([...partners, ...people])] : partners
}

function latestOf({ to }: GroundContact, day: string): string {
  return to < day ? to : day
}

/** The later of two; of two on one day the one of the lower address. */
function laterOf(a: GroundContact | undefined, b: GroundContact, day: string): GroundContact {
  if (!a) return b
  const [x, y] = [latestOf(a, day), latestOf(b, day)]
  return y > x || (y === x && b.id < a.id) ? b : a
}

/** The offices through which a contact is one with some partners: those that have to be read with it. */
export function rolesThrough(
  ground: Ground,
  partners: readonly string[],
  { day, contacts }: { readonly day: string; readonly contacts: readonly GroundContact[] },
): readonly string[] {
  return partners.flatMap((id) =>
    (ground.rolesOf.get(id) ?? []).flatMap((role) =>
      role.begun <= day && ground.contactsOf.get(role.person)?.some((contact) => contacts.includes(contact))
        ? [role.id]
        : [],
    ),
  )
}

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
  eachContactNear(ground, { partners, day }, (contact) => {
    if (!contact.on) return
    if (contact.greeting) greeting = laterOf(greeting, contact, day)
    else exchange = laterOf(exchange, contact, day)
  })
  return {
    ...(exchange ? { exchange } : {}),
    latest: exchange ? latestOf(exchange, day) : '',
    ...(greeting ? { greeting } : {}),
  }
}

/**
 * Takes the contacts with some partners, with their bodies, or with people who hold an office of either, that had come by a day; one that names
 * several of them may come more than once. Asked of every partner of a book, so it makes nothing on its way.
 */
export function eachContactNear(
  ground: Ground,
  {
    partners,
    day,
    gifts = false,
  }: {
    readonly partners: readonly string[]
    readonly day: string
    /** No contacts but gifts. */
    readonly gifts?: boolean
  },
  take: (contact: GroundContact) => void,
): void {
  const takeOf = (id: string) => {
    for (const contact of ground.contactsOf.get(id) ?? [])
      if (
        (contact.gift || !gifts) &&
        contact.seen <= day &&
        (!contact.others.length || contact.others.every((other) => partners.includes(other)))
      )
        take(contact)
  }
  const takeWith = (id: string) => {
    takeOf(id)
    for (const role of ground.rolesOf.get(id) ?? []) if (role.begun <= day) takeOf(role.person)
  }
  for (const id of partners) {
    takeWith(id)
    for (const body of ground.bodiesOf(id)) takeWith(body)
  }
}

/** Tells what was exchanged last with some partners by a day, counted once for whoever asks of the same ones. */
export type LastMet = (partners: readonly string[]) => LastWith

/** Nobody asked for yet. */
export function lastMetOn(ground: Ground, day: string): LastMet {
  const known = new Map<string, LastWith>()
  return (partners) => {
    const key = partners.length === 1 ? (partners[0] ?? '') : partners.join(' ')
    const there = known.get(key)
    if (there) return there
    const made = lastWith(ground, partners, day)
    known.set(key, made)
    return made
  }
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
  return withBodies(ground, partners).flatMap((id) =>
    (ground.rolesOf.get(id) ?? []).flatMap((role) =>
      role.begun <= day && ground.contactsOf.get(role.person)?.some((contact) => contacts.includes(contact))
        ? [role.id]
        : [],
    ),
  )
}

/** Some partners and the bodies that belong to them. */
export function withBodies(
  { bodiesOf }: Pick<Ground, 'bodiesOf'>,
  partners: readonly string[],
): readonly string[] {
  return [...new Set([...partners, ...partners.flatMap(bodiesOf)])]
}

import { culturesOf } from '../../names/culture.ts'
import { landsOfName } from '../../names/culture-abroad.ts'
import type { Person } from '../../names/entity.ts'
import type { Local } from '../scene.ts'

/** Who has no office is of the one place whose people are named so, if another land’s people are not. */
export function guessByName(person: Person, home: Local, locals: readonly Local[]): void {
  const own = culturesOf(person.name)
  const cultures = own.size > 0 ? own : landsOfName(person.name, home.place.country)
  const fitting = locals.filter((l) => cultures.has(l.place.country))
  const [first] = fitting
  if (
    (own.size > 0 && own.size !== 1) ||
    !first ||
    fitting.some((l) => l.place.country !== first.place.country)
  )
    return
  person.side = first.place.country === home.place.country ? home.ref : first.ref
  person.guessed = true
}

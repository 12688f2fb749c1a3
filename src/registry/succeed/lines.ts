import type { Succession, Unit } from '#model/succession.ts'
import type { DateValue } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'

/** What the lines of units are drawn from: a succession without its source. */
export type Line = Pick<Succession, 'id' | 'from' | 'to' | 'day' | 'sort'>

/** Who holds, on a day, what a unit held, and through which successions. Several where it was cut in parts, none where nobody followed. */
export type Holders = { readonly units: readonly string[]; readonly via: readonly string[] }

/**
 * The unit that bore a name on the day something was told of. `maybe` is the former unit of the name where no day says which
 * of the two is meant.
 */
export type Origin = { readonly unit: string; readonly maybe?: string }

/** The lines that lead from units to their heirs. */
export type Lines = {
  readonly holders: (unit: string, day: string) => Holders
  readonly origin: (unit: string, told: Pick<DateValue, 'from' | 'to'> | undefined) => Origin
  /** The first day on which a unit no longer stands; undefined where it still does on the day asked for. */
  readonly endOf: (unit: string, day: string) => string | undefined
  /** Units that got a part of this one's ground by a day, while it stands on. */
  readonly partHeirs: (unit: string, day: string) => readonly string[]
  /** Every unit whose line ends where this one's ends, itself included. */
  readonly family: (unit: string) => ReadonlySet<string>
}

const FAR = '9999-12-31'

/**
 * Draws the lines. `namesakes` are births known from elsewhere (a dated gazetteer): they say which unit bore a name before,
 * and never who inherits.
 */
export function drawLines(successions: readonly Line[], namesakes: readonly Line[] = []): Lines {
  const whole = successions.filter((each) => each.sort !== 'transferred' && each.to?.key !== each.from.key)
  const out = byKey(whole, (each) => each.from.key)
  const births = byKey([...whole, ...namesakes], (each) => each.to?.key)
  const holders = (unit: string, day: string, seen: readonly string[] = []): Holders => {
    const ends = (out.get(unit) ?? []).filter((each) => each.day <= day)
    if (!ends.length || seen.includes(unit)) return { units: [unit], via: [] }
    const next = ends.flatMap((end) => (end.to ? [holders(end.to.key, day, [...seen, unit])] : []))
    return {
      units: unique(next.flatMap((each) => each.units)),
      via: unique([...ends.map((end) => end.id), ...next.flatMap((each) => each.via)]),
    }
  }
  const roots = (unit: string) => holders(unit, FAR).units
  const known = unique(
    [...whole, ...namesakes].flatMap((each) => [each.from.key, each.to?.key ?? each.from.key]),
  )
  return {
    holders: (unit, day) => holders(unit, day),
    origin: (unit, told) => originOf(births, unit, told),
    endOf: (unit, day) =>
      (out.get(unit) ?? [])
        .map((each) => each.day)
        .filter((end) => end <= day)
        .sort()[0],
    partHeirs: (unit, day) =>
      successions
        .filter((each) => each.sort === 'transferred' && each.from.key === unit && each.day <= day)
        .flatMap((each) => each.to?.key ?? []),
    family: (unit) => {
      const wanted = new Set(roots(unit))
      return new Set([
        unit,
        ...wanted,
        ...known.filter((each) => roots(each).some((root) => wanted.has(root))),
      ])
    },
  }
}

function originOf(
  births: ReadonlyMap<string, readonly Line[]>,
  unit: string,
  told: Pick<DateValue, 'from' | 'to'> | undefined,
  seen: readonly string[] = [],
): Origin {
  const born = births.get(unit) ?? []
  const day = born.map((each) => each.day).sort()[0]
  const before = born.find((each) => each.sort === 'renamed' || (each.to && isNamesake(each.from, each.to)))
  if (!day || !before || seen.includes(unit) || (told && told.from >= day)) return { unit }
  if (!told || told.to >= day) return { unit, maybe: before.from.key }
  return originOf(births, before.from.key, told, [...seen, unit])
}

function isNamesake(a: Unit, b: Unit): boolean {
  const names = (unit: Unit) => [unit.name, unit.nameLocal ?? unit.name].map(foldText)
  return a.country === b.country && names(a).some((name) => names(b).includes(name))
}

function byKey(lines: readonly Line[], keyOf: (line: Line) => string | undefined): Map<string, Line[]> {
  const map = new Map<string, Line[]>()
  for (const line of lines) {
    const key = keyOf(line)
    if (key !== undefined) map.set(key, [...(map.get(key) ?? []), line])
  }
  return map
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

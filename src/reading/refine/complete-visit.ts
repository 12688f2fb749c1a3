import type { Filled, Finding } from '../engine-finding.ts'
import type { PartyRef, Person } from '../names/entity.ts'
import { filledBy } from './complete-partnership.ts'
import { dateNear, dayOf } from './main-day.ts'
import { countryOf, refOf, type Scene } from './scene.ts'

function personNamed(scene: Scene, name: unknown): Person | undefined {
  return scene.people.all.find((p) => p.name === name)
}

function list(fill: Filled | undefined): readonly string[] {
  return Array.isArray(fill?.value) ? (fill.value as readonly string[]) : []
}

/** A name of the sender that is a place counts as the place, not as who happens to stand before the word. */
function senderOf(finding: Finding, scene: Scene): PartyRef | undefined {
  const from = finding.slots.from
  if (from) {
    const person = personNamed(scene, from.value)
    const span = from.spans[0]
    if (person?.side) return person.side
    if (!person && span)
      return {
        value: String(from.value),
        ...span,
        ...(from.placeIds?.[0] ? { placeId: from.placeIds[0] } : {}),
      }
  }
  return personNamed(scene, finding.slots.head?.value)?.side
}

/** Where a visit goes when its sentence does not say: home for guests, the place abroad spoken of for home’s own. */
function goalsOf(finding: Finding, from: PartyRef, scene: Scene): Filled | undefined {
  const stated = finding.slots.to
  const kept = list(stated)
    .map((value, i) => ({ value, i }))
    .filter(({ value }) => value !== from.value && countryOf(value) !== countryOf(from.value))
  if (stated && kept.length > 0) {
    return {
      value: kept.map((k) => k.value),
      spans: kept.map((k) => stated.spans[k.i] ?? finding.line.sentence),
      placeIds: kept.map((k) => stated.placeIds?.[k.i]),
    }
  }
  const { line } = finding
  const here = line.entities.flatMap((e) =>
    e.type === 'place' &&
    countryOf(e.value) !== countryOf(from.value) &&
    /^(in|to|at|for|tại|ở|tới|đến|sang|thăm|visit|tour|touring)$/.test(line.words[e.first - 1] ?? '')
      ? [refOf(e)]
      : [],
  )
  const goal =
    here[0] ??
    (scene.home && countryOf(scene.home.value) !== countryOf(from.value)
      ? scene.home.ref
      : scene.locals.find((l) => l.place.country !== countryOf(from.value))?.ref)
  if (!goal) return undefined
  return { value: [goal.value], spans: [{ start: goal.start, end: goal.end }], placeIds: [goal.placeId] }
}

/** Completes a visit: who sends, where to, who leads, how many, from when. */
export function completeVisit(finding: Finding, scene: Scene): Finding | undefined {
  const slots = { ...finding.slots }
  const from = senderOf(finding, scene)
  if (!from) return undefined
  const to = goalsOf(finding, from, scene)
  if (!to) return undefined
  slots.from = filledBy(from)
  slots.to = to
  const head = personNamed(scene, slots.head?.value)
  if (
    head &&
    head.side &&
    head.side.value !== from.value &&
    countryOf(head.side.value) !== countryOf(from.value)
  )
    delete slots.head
  const plus = slots.plus
  delete slots.plus
  if (plus && typeof plus.value === 'number') slots.size = { value: plus.value + 1, spans: plus.spans }
  slots.status ??= { value: 'done', spans: [] }
  const planned = slots.status.value === 'planned'
  const day =
    dateNear(
      finding.line,
      finding.last,
      (e) => e.mention.relation !== 'until' && (planned || e.mention.iso.length >= 7),
    ) ?? (planned ? undefined : dayOf(scene, finding.line, finding.last))
  if (day && !slots.start) {
    const past = !scene.published || day.mention.iso.slice(0, 10) <= scene.published.slice(0, 10)
    const iso = day.mention.iso
    const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(iso)
    slots.start = { value: range?.[1] ?? iso, spans: [day] }
    if (!past && !planned && iso.length === 10) slots.status = { value: 'planned', spans: [] }
    if (range?.[1] && range[2] && !slots.days) {
      const days = Math.round((Date.parse(range[2]) - Date.parse(range[1])) / 86_400_000) + 1
      if (days > 1 && days < 30) slots.days = { value: days, spans: [day] }
    }
  }
  return { ...finding, slots }
}

/** One visit a sender and state: several sentences each tell a part of it. */
export function mergeVisits(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = []
  for (const finding of findings) {
    const key = (f: Finding) => `${f.slots.from?.value} ${f.slots.status?.value}`
    const same = merged.find(
      (m) =>
        key(m) === key(finding) &&
        (finding.slots.status?.value !== 'planned' ||
          m.line.index === finding.line.index ||
          m.slots.start?.value === finding.slots.start?.value),
    )
    if (!same) {
      merged.push({ ...finding, slots: { ...finding.slots } })
      continue
    }
    for (const slot of ['head', 'size', 'days']) {
      const fill = finding.slots[slot]
      if (fill && !same.slots[slot]) same.slots[slot] = fill
    }
    const start = finding.slots.start
    const own = same.slots.start
    if (start && (!own || String(start.value) < String(own.value))) same.slots.start = start
    same.slots.to = joinLists(same.slots.to, finding.slots.to)
  }
  return merged
}

function joinLists(a: Filled | undefined, b: Filled | undefined): Filled {
  const values = [...list(a)]
  const spans = [...(a?.spans ?? [])]
  const ids = [...(a?.placeIds ?? [])]
  list(b).forEach((value, i) => {
    if (values.includes(value)) return
    const span = b?.spans[i]
    if (!span) return
    values.push(value)
    spans.push(span)
    ids.push(b?.placeIds?.[i])
  })
  return { value: values, spans, placeIds: ids }
}

import type { Finding } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import { countryOf } from '../party-ref.ts'
import { listOf } from './visit-clue.ts'

/** `trong chuyến thăm Lào, đoàn A hội đàm với đoàn Viêng Chăn`: the second group of the sentence is at home there. */
export function hostsTheOther(visit: Finding, all: readonly Finding[]): boolean {
  const { line, first } = visit
  const from = String(visit.slots.from?.value)
  if (!/(^| )(với|with)( the| a)?$/.test(wordsFrom(line, Math.max(0, first - 2), first))) return false
  return all.some(
    (other) =>
      other !== visit &&
      other.line === line &&
      other.first < first &&
      listOf(other.slots.to).some((goal) => goal === from || goal === countryOf(from)),
  )
}

/** `when he travels to Sofia with a delegation`: the same days and the way back are no journey from there. */
export function isReversed(visit: Finding, all: readonly Finding[]): boolean {
  const { from, head, start, to } = visit.slots
  const land = countryOf(String(from?.value ?? ''))
  if (head || !land) return false
  return all.some(
    (other) =>
      other.line === visit.line &&
      other.slots.head !== undefined &&
      other.slots.start?.value === start?.value &&
      listOf(other.slots.to).some((goal) => countryOf(goal) === land) &&
      listOf(to).some((goal) => countryOf(goal) === countryOf(String(other.slots.from?.value ?? ''))),
  )
}

import type { Finding } from '../engine-finding.ts'
import { wordsFrom } from '../names/line.ts'
import { countryOf } from './scene.ts'
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

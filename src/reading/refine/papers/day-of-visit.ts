import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { DateEntity } from '../../names/entity.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'

const THAT_VISIT = askOf(
  /\b(during|on|in the course of) (that|this|the same|his|her|their|the) (visit|trip|tour|stay|mission|journey)\b|(trong|nhân|tại) chuyến (thăm|công tác)( làm việc)? (này|đó|ấy|nói trên)/,
)

const VISITS = askOf(
  /\b(visit\w*|trip|travelled|traveled|tour\w*|mission|delegation|came to)\b|thăm|chuyến|đoàn|sang/,
)

/** Words before the year of a tie or paper spoken of on the way. */
const OF_PAPER = askOf(
  /\b(?:signed|concluded|established|founded|twinned|ký|ký kết|thiết lập)(?: (?:in|on|back|năm|từ|ngày))*$/,
)

/** `During that visit the two cities exchanged …`: the day of the visit told just before. */
export function dayOfThatVisit(finding: Finding, scene: Scene): DateEntity | undefined {
  const { line } = finding
  if (!says(THAT_VISIT, line)) return undefined
  for (const at of [line.index, line.index - 1, line.index - 2]) {
    const told = scene.lines[at]
    if (!told || (at !== line.index && !says(VISITS, told))) continue
    const day = told.entities.find(
      (e): e is DateEntity =>
        e.type === 'date' &&
        (at !== line.index || e.last <= finding.first) &&
        e.mention.relation !== 'since' &&
        !saysWithin(OF_PAPER, told, Math.max(0, e.first - 3), e.first),
    )
    if (day) return day
  }
  return undefined
}

import type { Sign } from './engine-shorthand.ts'
import type { Line } from './names/line.ts'

/** `Trưởng đại diện JETRO tại Hà Nội đề nghị`: where a body sits asks for nothing; the holder of the office before it does. */
export function beforeSeat(signs: readonly Sign[], at: number): number {
  const seated = signs[at]?.entity?.type === 'place' && /^(?:tại|ở)$/.test(signs[at - 1]?.text ?? '')
  const body = signs[at - 2]?.entity?.type
  if (!seated || (body !== 'organisation' && body !== 'role')) return at
  const holder = signs.findLastIndex((s, i) => i < at - 2 && s.entity?.type === 'person')
  return holder >= 0 && at - holder <= SEAT ? holder : at - 2
}

/** `Ông Kim, Tổng Giám đốc Hanil Motors đề nghị`: the body of an office told behind its holder asks for nothing; the holder does. */
export function beforeBody(signs: readonly Sign[], at: number, line: Line): number {
  const [holder, body] = [signs[at - 1]?.entity, signs[at]?.entity]
  if (body?.type !== 'organisation' || holder?.type !== 'person') return at
  const office = line.entities.some(
    (e) => e.type === 'role' && e.first >= holder.last && e.last <= body.first,
  )
  return office ? at - 1 : at
}

/** How far before the seat of a body its head is named. */
const SEAT = 7

import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Entity, PartyRef } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { bodyRef } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { FIRMS } from './figure-words.ts'
import { headsFirm, landOf, ownsProject } from './investor-told.ts'

/** Bodies that lend and grant for works and own none of them. */
const LENDS =
  /\b(?:development bank|world bank|investment bank|export-import bank|eximbank|development agency|cooperation agency|adb|aiib|ebrd|jica|koica|kfw|giz|afd|usaid|undp|unesco|unicef)\b|ngân hàng (?:phát triển|thế giới|đầu tư)|cơ quan (?:phát triển|hợp tác)/iu

/** Bodies of the public hand and of the common good: what they build they build for themselves. */
const OF_THE_PUBLIC =
  /\b(?:councils?|government|parliament|senate|congress|ministry|department|authority|municipality|city hall|universit\w+|college|schools?|hospital|museum|church|library|club|foundation|trust|union|police|army|railways?)\b|(?<!\p{L})(?:chính phủ|bộ|sở|ủy ban|ubnd|trường|đại học|bệnh viện|bảo tàng|quỹ|hội đồng)(?!\p{L})/iu

function isNoCompany(name: string): boolean {
  return /^[A-Z]{2}$|\|/.test(name) || LENDS.test(name) || OF_THE_PUBLIC.test(name)
}

/** A company, or companies told by where they are from: `two Chinese textile makers`. */
export function isOfFirms(told: PartyRef | undefined, words: string): boolean {
  return told !== undefined && (!isNoCompany(told.value) || FIRMS.test(words))
}

/** Who pledges where the sentence says `the company`: the body last spoken of. */
export function lastBody(finding: Finding, scene: Scene): PartyRef | undefined {
  for (let index = finding.line.index; index >= 0 && index > finding.line.index - 3; index -= 1) {
    const line = scene.lines[index]
    if (index < finding.line.index && !says(THE_FIRM, finding.line)) return undefined
    const bodies = (line?.entities ?? []).filter(
      (e) =>
        e.type === 'organisation' &&
        (index < finding.line.index || e.last <= finding.last) &&
        !IN.test(line?.words[e.first - 1] ?? ''),
    )
    const body = bodies.at(-1)
    if (body?.type === 'organisation') return bodyRef(body)
    const firm = line && headsFirm(line)
    if (firm) return firm
  }
  return undefined
}

/** What goes back to a firm named before. */
const THE_FIRM = askOf(
  /\b(?:it|its|they|their|it'll|(?:the|this|that) (?:\S+ )?(?:company|firm|group|maker|manufacturer|producer|developer|conglomerate|giant|investor|brewer|operator|supplier|corporation|subsidiary))\b|(?<!\p{L})(?:công ty|tập đoàn|doanh nghiệp|hãng|nhà đầu tư|đơn vị)(?: này| đã| sẽ| dự| cam| cũng| đang| vừa)(?!\p{L})/u,
)

const IN = /^(in|at|the|tại|ở|with)$/

/** `Nordvik Wind of Bergen, Norway`, `the plant of X (Japan)`: the land nearest the sum only tells whence the body is. */
export function isWhence(line: Line, body: Entity, from: Entity): boolean {
  if (body.type !== 'organisation' || body.last >= from.first) return false
  if (body.last === from.first - 1 && ownsProject(line, body)) return true
  return from.type !== 'organisation' && WHENCE.test(wordsFrom(line, body.last, from.first))
}

const WHENCE = /^(?:, )?(?:of|from|based in|headquartered in|\()(?: the)?(?: [^ ,]+ ,)?(?: the)?$/

/** Is a firm of another land than the place it builds in, as far as its sentence or the one before tells? */
export function isFromAbroad({ line }: Finding, host: PartyRef, scene: Scene): boolean {
  if (says(LICENCE, line)) return true
  const own = landOf(host, scene)
  return [line, scene.lines[line.index - 1]].some((one) =>
    one?.entities.some(
      (e) =>
        (e.type === 'country' && e.code !== own) ||
        (e.type === 'place' && e.place.country !== own) ||
        (e.type === 'organisation' && e.within !== undefined && e.within.country !== own),
    ),
  )
}

/** What is licensed is licensed to outsiders, where a city tells of it. */
const LICENCE = askOf(
  /\b(?:investment (?:licen[cs]e|certificate)|licen[cs]e for)|(?<!\p{L})(?:giấy chứng nhận|giấy phép)(?: đăng ký)? đầu tư/u,
)

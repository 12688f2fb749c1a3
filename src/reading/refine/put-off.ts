import { askOf, says } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import type { Scene } from './scene.ts'

/** Told of the paper in the next sentence: `it has slipped to July`. */
const PUT_OFF = askOf(
  /^(?:[^,;:]+ , (?:but|and|so) )?(?:(?:but|so|now) )?(?:it|this|that|the signing|signing)(?: has| had| was| is|'s)?(?: now| been)? (?:slipped|pushed|put (?:back|off)|moved|postponed|delayed|deferred)(?: back)? (?:to|until|till)(?= )|\b(?:but|and|so) (?:it|this|that)(?: has| had| was|'s)?(?: been)? (?:slipped|pushed|put (?:back|off)|moved|postponed|delayed|deferred)(?: back)? (?:to|until|till)\b/,
)

/** Does the sentence behind a paper put its signing off, which is then still to come? */
export function isPutOff({ line }: Finding, scene: Scene): boolean {
  const next = scene.lines[line.index + 1]
  return next !== undefined && !next.headline && says(PUT_OFF, next)
}

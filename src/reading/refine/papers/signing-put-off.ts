import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Scene } from '../scene.ts'

/** How the new day of what was put off is told: `to 4 May`, `until next spring`; a hall or an agenda one moves to is none. */
const TO_A_TIME = String.raw`(?:to|until|till) (?:the )?(?:(?:early|mid|late|end|beginning|start|middle)(?: -)? (?:of )?)?(?:the )?(?:\d|next|later|after|following|new year|week|month|quarter|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)`

const SLIPPED = `(?:slipped|pushed|put (?:back|off)|moved|postponed|delayed|deferred)(?: back)? ${TO_A_TIME}`

/** Told of the paper in the next sentence: `it has slipped to July`. */
const PUT_OFF = askOf(
  new RegExp(
    String.raw`^(?:[^,;:]+ , (?:but|and|so) )?(?:(?:but|so|now) )?(?:it|this|that|the signing|signing)(?: has| had| was| is|'s)?(?: now| been)? ${SLIPPED}|\b(?:but|and|so) (?:it|this|that)(?: has| had| was|'s)?(?: been)? ${SLIPPED}`,
  ),
)

/** Does the sentence behind a paper put its signing off, which is then still to come? */
export function isSigningPutOff({ line }: Finding, scene: Scene): boolean {
  const next = scene.lines[line.index + 1]
  return next !== undefined && !next.headline && says(PUT_OFF, next)
}

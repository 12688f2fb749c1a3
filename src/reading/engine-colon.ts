import type { Sign } from './engine-shorthand.ts'

/** Is a sign somebody who may speak: a person, a body, a place? */
export function isParty(sign: Sign): boolean {
  const type = sign.entity?.type
  return type === 'person' || type === 'organisation' || type === 'place'
}

/** How far behind a colon words are still those of whom it follows. */
const BEHIND_COLON = 9

/** Verbs by which a side’s own deed is told. */
const TO_COME = /^(?:will|would|shall|is|to)$/

/** `Ward went further: Leeds will …`: the side right behind a colon acts, but its word is told by whoever speaks before. */
function overOwnSide(signs: readonly Sign[], at: number): number {
  if (signs[at]?.entity?.type !== 'place') return at
  const before = signs[at - 1]?.text === 'the' ? at - 2 : at - 1
  const told = signs[before]?.text === ':' && signs.slice(0, before).some((s) => s.entity?.type === 'person')
  return told ? before : at
}

/** `Bà chỉ hỏi một điều: mùa xuân này …`: the colon before a position with no party between, or -1. */
export function colonBefore(signs: readonly Sign[], from: number, verb: Sign | undefined): number {
  const at = TO_COME.test(verb?.text ?? '') ? overOwnSide(signs, from) : from
  for (let i = at; i > 0 && at - i < BEHIND_COLON; i -= 1) {
    const sign = signs[i]
    if (sign?.text === ':') return i
    if (sign && (isParty(sign) || /^(?:;|\?|\.)$/.test(sign.text))) return -1
  }
  return -1
}

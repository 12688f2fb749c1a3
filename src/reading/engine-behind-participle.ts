import { partyOf } from './engine-party.ts'
import type { Sign } from './engine-shorthand.ts'
import type { PartyRef } from './names/entity.ts'
import type { Line } from './names/line.ts'
import type { Scene } from './refine/scene.ts'

/** `Promising to pay for the trees, Ms Ward left`: who acts behind a participle that opens the sentence. */
export function behindParticiple(
  signs: readonly Sign[],
  at: number,
  line: Line,
  scene: Scene,
): PartyRef | undefined {
  if (at > 1 || !/^[a-z]{3,}ing$/.test(signs[at]?.text ?? '')) return undefined
  const subject = signs.find((s, i) => i > at && s.entity?.type === 'person' && signs[i - 1]?.text === ',')
  return subject && partyOf(subject, 'person', line, scene)[0]
}

import type { PartyRef } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import type { Scene } from '../scene.ts'

/** Words a sentence opens with that goes on to tell of whom the one before told: `It made friends with …`, `Ngoài ra …`. */
const GOES_ON =
  /^(?:(?:and|but|so|besides|moreover|also|in addition|earlier|previously|apart from that|in europe|in asia|abroad) ,? ?)?(?:it|its|they|their|there|the (?:oldest|first|closest|nearest|other|latest|newest|second|third|last)|(?:hai )?(?:đơn vị|địa phương|tỉnh|thành phố|nơi|xứ) này|tại đây|ở đây|ngoài ra|bên cạnh đó|trước đó|trước đây|gần nhất|lâu nhất|xa nhất|mới nhất|đầu tiên|kế đó|tiếp đó|rồi|còn|cũng)(?= |$)/

/** Further partners are those of whoever the first was told of: `Vung Tau becomes Gunsan’s first friend. Its earlier partners are …`. */
const FURTHER =
  /^(?:its|their) (?:\S+ )?(?:earlier|other|older|existing|previous|further|remaining|longest|oldest|first|only|present|current) /

/** How far back the one told of may be named. */
const NAMED_BEFORE = 3

/** Whose ties a passage tells where it goes on by `its earlier`, `their other`: home’s, where a sentence just before named it. */
export function passageOwner(line: Line, scene: Scene): PartyRef | undefined {
  const { home } = scene
  if (!home || !GOES_ON.test(line.plain)) return undefined
  for (let at = line.index - 1; at >= Math.max(0, line.index - NAMED_BEFORE); at -= 1) {
    const before = scene.lines[at]
    if (!before || before.sentence.block !== line.sentence.block) return undefined
    const own = before.entities.some((e) => e.type === 'place' && e.value === home.value)
    if (own && FURTHER.test(line.plain)) return home.ref
    if (before.entities.some((e) => e.type === 'place')) return undefined
  }
  return undefined
}

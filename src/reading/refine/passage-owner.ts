import type { PartyRef, PlaceEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { countryOf, refOf, type Scene } from './scene.ts'
import { isToldOf } from './told-of.ts'

/** Words a sentence opens with that goes on to tell of whom the one before told: `It made friends with …`, `Ngoài ra …`. */
const GOES_ON =
  /^(?:(?:and|but|so|besides|moreover|also|in addition|earlier|previously|apart from that|in europe|in asia|abroad) ,? ?)?(?:it|its|they|their|there|the (?:oldest|first|closest|nearest|other|latest|newest|second|third|last)|(?:hai )?(?:đơn vị|địa phương|tỉnh|thành phố|nơi|xứ) này|tại đây|ở đây|ngoài ra|bên cạnh đó|trước đó|trước đây|gần nhất|lâu nhất|xa nhất|mới nhất|đầu tiên|kế đó|tiếp đó|rồi|còn|cũng)(?= |$)/

/** Further partners are those of whoever the first was told of: `Vung Tau becomes Gunsan’s first friend. Its earlier partners are …`. */
const FURTHER =
  /^(?:its|their) (?:\S+ )?(?:earlier|other|older|existing|previous|further|remaining|longest|oldest|first|only|present|current) /

/** How far back the one told of may be named. */
const NAMED_BEFORE = 3

/** The locality a sentence tells of: its one place before any of another land, as subject or named for it. */
function toldOf(line: Line): PlaceEntity | undefined {
  const [first] = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  return first && isToldOf(line, first) ? first : undefined
}

/**
 * Whose ties a passage tells where it goes on by `it`, `its` or no name at all: the locality of home’s land that the sentence
 * before told of, though the text as a whole is told from another.
 */
export function passageOwner(line: Line, scene: Scene, b: string): PartyRef | undefined {
  const { home } = scene
  if (!home || !GOES_ON.test(line.plain)) return undefined
  for (let at = line.index - 1; at >= Math.max(0, line.index - NAMED_BEFORE); at -= 1) {
    const before = scene.lines[at]
    if (!before || before.sentence.block !== line.sentence.block) return undefined
    const own = before.entities.some((e) => e.type === 'place' && e.value === home.value)
    if (own && FURTHER.test(line.plain)) return home.ref
    const told = toldOf(before)
    if (told && told.place.country === home.place.country && countryOf(b) !== told.place.country)
      return refOf(told)
    if (before.entities.some((e) => e.type === 'place')) return undefined
  }
  return undefined
}

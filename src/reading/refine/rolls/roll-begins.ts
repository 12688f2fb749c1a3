import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { NO_ENTRY } from '../../words/roll-words.ts'
import { refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { tieKind } from '../ties/tie-kind.ts'
import type { Roll } from './roll-on.ts'

/** Words that say of partners in the plural whose list then follows. */
const OPENS = askOf(
  /\b(?:(?:sister|twin|twinned|partner|friendship|friendly)(?: -)? (?:cities|towns|provinces|localities|municipalities|states|regions)|sisters|twins|twinnings|partners|cousins|(?:foreign|overseas|international|older|other|existing|formal|official) (?:friends|friendships|relatives|siblings|ties|links|partnerships|relationships)|circle of friends)\b|(?:thành phố|địa phương|tỉnh|bạn bè|đối tác|bạn|nơi|đơn vị) (?:nước ngoài )?(?:đã )?(?:kết nghĩa|hữu nghị|hợp tác|nước ngoài|quốc tế)|kết nghĩa với (?:nhiều|\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)/,
)

/** `Haiphong does not count among our partner cities`: whoever is none of them, they are spoken of, and may be told next. */
const ENDS_WITH_THEM =
  /(?:sister|twin|partner|friendship)(?: -)? (?:cities|towns|provinces)(?: (?:so far|yet|today|abroad))? [.:]$/

/** A heading over those a town is friends with: `Who the friends are`. */
const HEADS = askOf(/\b(?:friends|siblings)\b|bạn bè/)

function headsList(line: Line, scene: Scene): boolean {
  return line.headline && says(HEADS, line) && scene.lines[line.index + 1]?.kind === 'list'
}

/** The roll that a line opens which speaks of partners without tying one: a heading, `We have three sister cities`. */
export function opened(line: Line, scene: Scene): Roll | undefined {
  const home = scene.home
  if (!home || line.words.length > 40) return undefined
  if (!says(OPENS, line) && !headsList(line, scene)) return undefined
  if (!line.headline && NO_ENTRY[line.sentence.lang].test(line.plain) && !ENDS_WITH_THEM.test(line.plain))
    return undefined
  const own = line.entities.find(
    (e): e is PlaceEntity => e.type === 'place' && !e.stands && e.place.country === home.place.country,
  )
  return { owner: own ? refOf(own) : home.ref, kind: tieKind(line.plain), at: line.index, headed: true }
}

/** The roll that a tie opens: whose it is goes on to have the next. */
export function openedBy(tie: Finding, scene: Scene): Roll | undefined {
  const { a, b, kind, status } = tie.slots
  if (!a || !b || status?.value === 'planned') return undefined
  const home = scene.home?.value
  const side = b.value === home ? b : a
  const [span] = side.spans
  const placeId = side.placeIds?.[0]
  if (!span || typeof side.value !== 'string') return undefined
  return {
    owner: { value: side.value, start: span.start, end: span.end, ...(placeId ? { placeId } : {}) },
    kind: String(kind?.value ?? 'cooperation'),
    at: tie.line.index,
    headed: false,
  }
}

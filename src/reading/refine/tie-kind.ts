import type { Filled, Finding } from '../engine-finding.ts'
import { wordsFrom } from '../names/line.ts'

const SISTER =
  /\b(sister|sisters|twin|twins|twinned|twinning|twinnings|sibling|sisterhood)\b|kết nghĩa|anh em|chị em/
const FRIEND =
  /\b(friendship|friendly|friends|friend)\b|hữu nghị|kết bạn|là (?:\S+ ){0,3}?bạn(?: bè)? (?:của|với)|bạn bè của/

/** Words of a tie that name cooperation, whatever other ties the sentence tells. */
export const OF_COOPERATION =
  /\b(cooperat|work(ed|ing) with|(strategic|economic) partnership|partnership (agreement|pact|accord|deal|arrangement)|memorand(um|a)|mous?\b)|hợp tác|ghi nhớ/

/** The sort of tie its words name. Friendship and cooperation together is friendship. */
export function tieKind(words: string): 'sister-city' | 'friendship' | 'cooperation' {
  return SISTER.test(words) ? 'sister-city' : FRIEND.test(words) ? 'friendship' : 'cooperation'
}

/** The words that tell of a tie: behind the partner told before it, where they name one of their own. */
export function tieWords({ line, first, last }: Finding, b: Filled): string {
  const at = b.spans[0]?.start ?? 0
  const before = line.entities.findLast(
    (e) => e.type === 'place' && e.first >= first && e.end <= at && !e.stands,
  )
  const own = before ? wordsFrom(line, before.last, last) : ''
  return SISTER.test(own) || FRIEND.test(own) || OF_COOPERATION.test(own) ? own : wordsFrom(line, first, last)
}

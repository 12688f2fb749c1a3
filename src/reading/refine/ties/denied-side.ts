import type { Filled } from '../../engine-finding.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { isSetAside } from '../../names/located.ts'

/** Words right before a place that say it is not the one. */
const NOT_THIS =
  /(?:^| )(?:(?:not|nor|never|rather than|instead of)(?: with| of| to)?(?: the)?|(?:chứ )?(?:không phải|chẳng phải|chứ không)(?: là)?(?: với)?(?: tỉnh| thành phố| tp)?)$/

/** `twinned with Würzburg, not with Orléans`: a side named only to say that it is not the one. */
export function isDenied(line: Line, { spans }: Filled): boolean {
  const [span] = spans
  const at = span ? line.sentence.tokens.findIndex((token) => token.start === span.start) : -1
  return (at > 0 && NOT_THIS.test(wordsFrom(line, Math.max(0, at - 6), at))) || isBeside(line, { spans })
}

/** Do words tell of a link one travels by, which makes no partners: `the road link with Cork`, `its air links with Kiel`? */
export function isOfTraffic(words: string): boolean {
  return OF_TRAFFIC.test(words) && !/\b(?:sister|twin|friend)/.test(words)
}

const OF_TRAFFIC = /\b(?:air|rail|railway|road|bus|ferry) (?:- )?links? with\b/

/** Is a side only set aside: `Ngoài Incheon, Hải Phòng còn kết nghĩa với …`? */
export function isBeside(line: Line, { spans }: Pick<Filled, 'spans'>): boolean {
  const place = line.entities.find((e) => e.start === spans[0]?.start)
  return place?.type === 'place' && isSetAside(line, place)
}

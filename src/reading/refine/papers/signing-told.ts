import { askOf, find } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { DateEntity } from '../../names/entity.ts'
import { wordsBefore } from '../../names/line.ts'
import type { Scene } from '../scene.ts'

/** Speaks of the signing of a paper told right before, up to its day: `The signing is set for 10 June`, `Lễ ký dự kiến diễn ra ngày 10/6`. */
const SIGNING = askOf(
  /^(?:the |its |a |formal |official |actual )*(?:signing|signature)(?: ceremony| event)? (?:is|was|will|took|has|had|should|may)\b|^(?:it|the (?:\S+ ){0,4}?(?:agreement|memorandum|mou|pact|accord|document|deal|charter|treaty|text|paper)) (?:is|are|will|was)(?: \S+){0,4}? (?:signed|inked|sealed|concluded)\b|\b(?:will|(?:is|are) (?:\S+ )?to|plans? to|expects? to) (?:\S+ )?sign (?:it|(?:the|that|this) (?:\S+ ){0,3}?(?:agreement|memorandum|mou|pact|accord|document|deal))\b|^(?:việc ký|việc ký kết|lễ ký|lễ ký kết|thỏa thuận|bản ghi nhớ|văn bản)(?: (?!đã)\S+){0,6}? (?:diễn ra|tổ chức|được ký|ký kết|ký)(?= )/,
)

/** How many sentences behind the paper its signing is still the one spoken of. */
const BEHIND = 2

/** The day of the signing a paper waits for, told in a sentence of its own behind it. */
export function signingToldBehind({ line }: Finding, scene: Scene): DateEntity | undefined {
  for (let step = 1; step <= BEHIND; step += 1) {
    const next = scene.lines[line.index + step]
    if (!next || next.sentence.block > line.sentence.block + 1 || next.headline) return undefined
    const said = find(SIGNING, next)
    if (!said) continue
    const from = wordsBefore(next, said.index)
    return next.entities.find(
      (e): e is DateEntity => e.type === 'date' && e.first >= from && e.mention.iso.length >= 7,
    )
  }
  return undefined
}

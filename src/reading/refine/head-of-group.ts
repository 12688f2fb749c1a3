import { askOf } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import type { Person } from '../names/entity.ts'
import { saysWithin } from '../says-within.ts'
import type { Scene } from './scene.ts'

/** Said of a man right behind his name: he leads the group. */
const LEADS = askOf(/^(?:(?!;|đã|do)\S+ ){0,14}?(?:dẫn đầu|(?:làm )?trưởng đoàn)(?= |$)/)

/** Who leads the group a Vietnamese text speaks of as `đoàn`: told so before, however far back. */
export function headOfGroup({ line }: Finding, met: Person, scene: Scene): Person | undefined {
  for (let index = line.index; index >= 0; index -= 1) {
    const before = scene.lines[index]
    const head = before?.entities.find(
      (e) =>
        e.type === 'person' &&
        e.person.side?.value !== met.side?.value &&
        saysWithin(LEADS, before, e.last, e.last + 18),
    )
    if (head?.type === 'person') return head.person
  }
  return undefined
}

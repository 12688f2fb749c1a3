import { askOf, says } from '../asked.ts'
import type { Person } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import type { Scene } from './scene.ts'

/** `do ông X, Phó Chủ tịch UBND tỉnh, làm trưởng đoàn`, `Head of delegation: Ms X`: who leads those a report is of. */
const LEADS = askOf(
  /(?<!\p{L})(?:làm trưởng đoàn|dẫn đầu|trưởng đoàn|head of (?:the )?delegation|delegation leader|(?:led|headed) by)(?!\p{L})/u,
)

/** Who was told last, anywhere up to a sentence, to lead a delegation. */
export function leaderTold(
  line: Line,
  scene: Scene,
  fits: (person: Person) => boolean = () => true,
): Person | undefined {
  for (let index = line.index; index >= 0; index -= 1) {
    const told = scene.lines[index]
    if (!told || !says(LEADS, told)) continue
    const leader = told.entities.find((e) => e.type === 'person' && e.full && fits(e.person))
    if (leader?.type === 'person') return leader.person
  }
  return undefined
}

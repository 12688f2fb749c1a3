import { type Asked, askOf, says } from '../../asked.ts'
import type { Person } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import type { Scene } from '../scene.ts'

/** `do ông X, Phó Chủ tịch UBND tỉnh, làm trưởng đoàn`, `Head of delegation: Ms X`, `led a group`: who leads those a report is of. */
const LEADS = askOf(
  /(?<!\p{L})(?:làm trưởng đoàn|dẫn đầu|dẫn đoàn|trưởng đoàn|head of (?:the )?delegation|delegation leader|(?:led|headed) by|(?:led|leads|leading|headed|heads|heading) (?:an?|the|his|her|its) (?:\S+ ){0,3}?(?:delegation|group|party|team|mission))(?!\p{L})/u,
)

/** `bà X, Phó Chủ tịch UBND tỉnh (chủ trì)`, `chaired by Ms X`: who is in the chair. */
const CHAIRS = askOf(/(?<!\p{L})(?:chủ trì|chủ tọa|chủ toạ|chaired by|in the chair)(?!\p{L})/u)

/** Who was told last to be in the chair. */
export function chairTold(line: Line, scene: Scene): Person | undefined {
  return toldBy(CHAIRS, line, scene)
}

/** Who was told last, anywhere up to a sentence, to lead a delegation. */
export function leaderTold(
  line: Line,
  scene: Scene,
  fits: (person: Person) => boolean = () => true,
): Person | undefined {
  return toldBy(LEADS, line, scene, fits)
}

function toldBy(
  cue: Asked,
  line: Line,
  scene: Scene,
  fits: (person: Person) => boolean = () => true,
): Person | undefined {
  for (let index = line.index; index >= 0; index -= 1) {
    const told = scene.lines[index]
    if (!told || !says(cue, told)) continue
    const one = told.entities.find((e) => e.type === 'person' && e.full && fits(e.person))
    if (one?.type === 'person') return one.person
  }
  return undefined
}

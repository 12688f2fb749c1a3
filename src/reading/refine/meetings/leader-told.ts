import { type Asked, askOf, find, mayHold } from '../../asked.ts'
import type { Person, PersonEntity } from '../../names/entity.ts'
import { type Line, wordsBefore } from '../../names/line.ts'
import type { Scene } from '../scene.ts'

/** `do ông X, Phó Chủ tịch UBND tỉnh, làm trưởng đoàn`, `Head of delegation: Ms X`, `led a group`: who leads those a report is of. */
const LEADS = askOf(
  /(?<!\p{L})(?:làm trưởng đoàn|dẫn đầu|dẫn đoàn|trưởng đoàn|head of (?:the )?delegation|delegation leader|(?:led|headed) by|(?:led|leads|leading|headed|heads|heading) (?:an?|the|his|her|its) (?:\S+ ){0,3}?(?:delegation|group|party|team|mission))(?!\p{L})/u,
)

/** `led by`, `Head of delegation:`, `Trưởng đoàn: ông X`: behind these the leader is named. */
const NAMED_BEHIND = / by$|^(?:trưởng đoàn|head of|delegation leader)/

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
    const found = told && mayHold(cue, told.hints) ? find(cue, told) : null
    if (!told || !found) continue
    const one = namedAt(told, found, fits)
    if (one) return one.person
  }
  return undefined
}

/** Who is named nearest to the word of leading, on the side of it where leaders are named; a sentence may name host and guest. */
function namedAt(
  line: Line,
  cue: RegExpExecArray,
  fits: (person: Person) => boolean,
): PersonEntity | undefined {
  const people = line.entities.filter(
    (e): e is PersonEntity => e.type === 'person' && e.full && fits(e.person),
  )
  const from = wordsBefore(line, cue.index)
  const before = people.findLast((e) => e.first < from)
  const behind = people.find((e) => e.first >= from)
  if (!NAMED_BEHIND.test(cue[0])) return before ?? behind
  const next = wordsBefore(line, cue.index + cue[0].length) + 1
  return /^[;,.)]$/.test(line.words[next] ?? '') ? before : (behind ?? before)
}

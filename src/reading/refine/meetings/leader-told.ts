import { type Asked, askOf, find, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Person, PersonEntity } from '../../names/entity.ts'
import { type Line, wordsBefore, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'

/** `do ông X, Phó Chủ tịch UBND tỉnh, làm trưởng đoàn`, `Head of delegation: Ms X`, `led a group`: who leads those a report is of. */
const LEADS = askOf(
  /(?<!\p{L})(?:làm trưởng đoàn|dẫn đầu|dẫn đoàn|trưởng đoàn|head of (?:the )?delegation|delegation leader|(?:led|headed) by|and (?:his|her) (?:\S+ )?(?:delegation|group|party|team|entourage|colleagues)|(?:led|leads|leading|headed|heads|heading) (?:an?|the|his|her|its) (?:\S+ ){0,3}?(?:delegation|group|party|team|mission))(?!\p{L})/u,
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

/** `hosted a delegation from the port. It was led by X`: guests received before anybody of them is named. */
const GUESTS = askOf(
  /\b(?:received|welcomed|hosted|greeted|met(?: with)?) (?:an?|the) (?:\S+ ){0,4}?(?:delegation|group|party|team|mission)(?!\p{L})|(?<!\p{L})(?:tiếp|đón|làm việc với) đoàn(?!\p{L})/u,
)

/** What a sentence on them opens with. */
const SPEAKS_OF_THEM =
  /^(?:[^\p{L}]*)(?:it|they|the (?:\S+ ){0,3}?(?:delegation|group|party|team|mission|visitors|guests)|đoàn|trưởng đoàn|head of)(?!\p{L})/u

/** Who is told right behind to lead the guests of a sentence. */
export function leaderNext(line: Line, scene: Scene, fits: (person: Person) => boolean): Person | undefined {
  if (!says(GUESTS, line)) return undefined
  for (const next of scene.lines.slice(line.index + 1, line.index + 3)) {
    const found = SPEAKS_OF_THEM.test(next.plain) ? find(LEADS, next) : null
    if (found) return namedAt(next, found, fits)?.person
  }
  return undefined
}

function toldBy(
  cue: Asked,
  line: Line,
  scene: Scene,
  fits: (person: Person) => boolean = () => true,
): Person | undefined {
  for (let index = line.index; index >= 0; index -= 1) {
    const told = scene.lines[index]
    const found = told && find(cue, told)
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

/** Those who travelled, by a common noun or a pronoun: whom they met, their leader met. */
const GROUP =
  /(?:^| )(?:đoàn|(?:the|our) (?:\S+ )?(?:delegation|mission|group|party|team|visitors|guests|delegates)|they|it)(?: |$)/

/** `đón tiếp và làm việc với đoàn`: the group received, with nothing more said of whose it is. */
const GROUP_MET = askOf(
  /(?:^| )(?:tiếp|đón|với|gặp)(?: cả)? đoàn(?= (?:[.,;]|và |tại )|$)|\b(?:hosted|received|welcomed|met|greeted|briefed) (?:them|the (?:delegation|group|party|team|visitors|guests)(?! (?:of|from|led)))\b/,
)

/** Is a meeting told of a group by that word alone, before the deed where nobody is named, or as those who were received? */
export function isOfGroup({ line, first }: Finding): boolean {
  const named = line.entities.some((e) => e.type === 'person' && e.last <= first)
  if (GROUP.test(wordsFrom(line, named ? Math.max(0, first - 3) : 0, first + 3))) return true
  return saysWithin(GROUP_MET, line, first, first + 14)
}

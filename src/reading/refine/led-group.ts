import type { PartyRef, Person } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { refOf } from './scene.ts'

/** How far before `do` the group may be named: `đoàn đại biểu cấp cao thủ đô Viêng Chăn (Lào) do ông …`. */
const FAR = 18

/** Words that end the name of a group. */
const ENDS = /^(đã|sẽ|đến|thăm|với|tại|ở|;|:|\.|và|cùng|sang|tới)$/

/** `đoàn đại biểu tỉnh Hà Giang do ông X làm trưởng đoàn`: the place whose people somebody leads is his own, whatever his name. */
export function ledGroup(person: Person, lines: readonly Line[]): PartyRef | undefined {
  const line = lines.find((l) => person.span.start >= l.sentence.start && person.span.start < l.sentence.end)
  if (line?.sentence.lang !== 'vi') return undefined
  const at = line.sentence.tokens.findIndex((t) => t.start === person.span.start)
  const by = line.words.lastIndexOf('do', at)
  if (by < 0 || !/^(ông|bà|ngài|đồng chí|)$/.test(wordsFrom(line, by + 1, at))) return undefined
  const group = line.words.lastIndexOf('đoàn', by)
  if (group < 0 || by - group > FAR || line.words.slice(group, by).some((w) => ENDS.test(w))) return undefined
  const place = line.entities.find((e) => e.type === 'place' && e.first >= group && e.last <= by)
  const body = line.entities.some((e) => e.type === 'organisation' && e.first >= group && e.last <= by)
  return place?.type === 'place' && !body ? refOf(place) : undefined
}

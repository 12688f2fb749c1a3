import { askOf, says, saysIn } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { DateEntity, Person } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'

/** What calls a text the record of one talk. */
const RECORD = askOf(
  /\b(?:minutes|memorandum|note|record|summary|report|notes|file note) (?:of|on|for) (?:the |an? )?(?:file|\S+ ){0,3}?(?:meeting|call|conversation|talks?|discussions?|courtesy call|session|video call|telephone call)\b|\b(?:meeting|call) (?:notes?|memo|record|report|minutes)\b|^(?:biên bản|ghi nhớ|tóm tắt|nội dung) (?:\S+ ){0,2}?(?:làm việc|hội đàm|cuộc họp|buổi|cuộc|họp|điện đàm|trao đổi)|^biên bản$/u,
)

/** The head of those of one side: `Phía tỉnh Nghệ An:`, `On their side:`, `For the City of Tacoma:`. */
const SIDE = askOf(
  /^(?:[-•+*] |(?:\d+|[a-z]) ?[.)] )?(?:(?:đại diện |thành phần )?(?:về )?(?:phía|bên)(?= )(?:(?! có | gồm )[^:]){0,60}?|(?:on |from |for )?(?:our|their|the other|the) (?:[^: ]+ ){0,4}?side|(?:for|on behalf of|representing) (?:the )?(?!(?:further|more|media|press|all|any|details|information|questions|enquiries|inquiries|queries|bookings|tickets|example|record) )[^:]{2,50}|(?:[^: ]+ ){1,4}(?:side|delegation)) :/u,
)

/** Who is told as missing was not there. */
const ABSENT = askOf(/^(?:[-•+*] )?(?:apologies|absent|regrets|vắng)/u)

/** Words a line of a roll opens with, apart from honorifics. */
const MOST_BEFORE_NAME = 6

type Roll = { readonly line: Line; readonly people: readonly Person[] }

/** Full names of a line; of one under a head, where it opens with one. */
function peopleIn(line: Line, under: boolean): readonly Person[] {
  const named = line.entities.flatMap((e) => (e.type === 'person' && e.full ? [e] : []))
  const [first] = named
  if (!first || (under && first.first > MOST_BEFORE_NAME)) return []
  return [...new Set(named.map((e) => e.person))]
}

/** The sides of the table with those who sat there, as the roll tells them. */
function rollsOf(scene: Scene): readonly Roll[] {
  const rolls: Roll[] = []
  let open: { line: Line; people: Person[] } | undefined
  for (const line of scene.lines) {
    if (says(SIDE, line)) {
      open = { line, people: [...peopleIn(line, false)] }
      rolls.push(open)
    } else if (open && !says(ABSENT, line)) {
      const people = peopleIn(line, true)
      const isMark = line.words.length <= 2
      if (people.length === 0 && !isMark) open = undefined
      else open.people.push(...people.filter((p) => !open?.people.includes(p)))
    } else open = undefined
  }
  return rolls.filter((roll) => roll.people.length > 0)
}

/** The day a record tells as its own: the first full day told no later than its rolls, else right behind. */
function dayOf(scene: Scene, until: number): DateEntity | undefined {
  const days = (lines: readonly Line[]) =>
    lines.flatMap((line) =>
      line.entities.filter(
        (e): e is DateEntity => e.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(e.mention.iso),
      ),
    )
  return days(scene.lines.slice(0, until))[0] ?? days(scene.lines.slice(until, until + 12))[0]
}

const AT = /(?:^| )(?:tại|ở|in|at)(?: (?:trụ sở|thành phố|thị xã|tỉnh|ubnd|the|city|of|town|hall|,))*$/

/** `Venue: Town Hall, Galway`. */
const VENUE = askOf(/^(?:[-•+*] )?(?:place|venue|where|location|địa điểm|nơi họp) :/)

const ONLINE = askOf(/\b(?:online|video|virtual|telephone|phone|teams|zoom|call)\b|trực tuyến|điện đàm/)

/** Where it took place, as its head tells. */
function placeOf(scene: Scene, until: number): Filled | undefined {
  const head = scene.lines.slice(0, until)
  if (head.some((line) => says(ONLINE, line))) return undefined
  for (const line of head)
    for (const e of line.entities)
      if (
        e.type === 'place' &&
        !e.stands &&
        (says(VENUE, line) || AT.test(wordsFrom(line, Math.max(0, e.first - 5), e.first)))
      )
        return filledBy(refOf(e))
  return undefined
}

/**
 * Reads the record of a talk: both sides with the names of those who sat there, each under its head, and the day and place
 * the record opens with. No sentence says that they met; the record does.
 */
export function meetingsInMinutes(scene: Scene): readonly Finding[] {
  const isRecord = scene.lines.slice(0, HEAD).some((line) => saysIn(RECORD, line, line.plain))
  if (!isRecord) return []
  const [one, two, ...more] = rollsOf(scene)
  if (!one || !two || more.length > 2) return []
  const people = [...new Set([one, two, ...more].flatMap((roll) => roll.people))]
  const until = two.line.index
  const day = dayOf(scene, until)
  if (day && scene.published?.length === 10 && day.mention.iso > scene.published) return []
  const place = placeOf(scene, until)
  const { line } = one
  return [
    {
      kind: 'meeting',
      readBy: line.sentence.lang === 'vi' ? 'vi/bien-ban' : 'en/minutes',
      line,
      first: 0,
      last: line.words.length,
      at: 0,
      slots: {
        participants: { value: people.map((p) => p.name), spans: people.map((p) => p.span) },
        ...(place ? { place } : {}),
        ...(day ? { date: { value: day.mention.iso, spans: [day] } } : {}),
      },
    },
  ]
}

/** How many sentences of a text may say what it is. */
const HEAD = 6

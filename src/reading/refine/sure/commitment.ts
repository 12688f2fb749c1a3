import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { isReadHere } from './told-here.ts'

/** Patterns that read who says what is to be done. */
const OF_WORDS = /\/(asks-for|proposes|pledges|cam-ket|de-nghi|de-xuat)$/

/** The speaker stands before the verb, though by a short form of the name that is printed whole elsewhere. */
function isNamedBefore({ line, slots, at }: Finding): boolean {
  return line.entities.some((e) => e.type === 'person' && e.person.name === slots.by?.value && e.last <= at)
}

/** Is the speaker told in his own sentence by a part of his name? `He`, `his host` and `the head of the party` may be others. */
function isByName({ line, at, slots }: Finding): boolean {
  return line.entities.some((e) => {
    if (e.type !== 'person' || e.person.name !== slots.by?.value || e.last > at) return false
    const names = e.person.key.split(' ')
    return line.folded.slice(e.first, e.last).some((word) => names.includes(word))
  })
}

/** How many people the sentence before names. */
function peopleBefore({ line }: Finding, scene: Scene): number {
  const before = scene.lines[line.index - 1]?.entities ?? []
  return new Set(before.flatMap((e) => (e.type === 'person' ? [e.person.name] : []))).size
}

/** A second pronoun in the sentence is somebody else, and so is a host or guest: `She asked him`, `He challenged his host`. */
const ANOTHER = askOf(
  /\b(she|he)\b.*\b(him|her)\b|\b(his|her) (host|hostess|guests?|counterpart|visitors?)\b/,
)

/** Does a word come from an officer or a body: somebody named, or a pronoun behind a sentence that names one person alone? */
function hasOneSpeaker(finding: Finding, scene: Scene): boolean {
  if (/\|[A-Z]{2}$|^[A-Z]{2}$/.test(String(finding.slots.by?.value))) return false
  if (!isReadHere(finding.slots.by, finding) && !isNamedBefore(finding)) return false
  const speaker = scene.people.all.find((person) => person.name === finding.slots.by?.value)
  if (!speaker) return true
  if (speaker.offices.length === 0) return false
  return isByName(finding) || (peopleBefore(finding, scene) === 1 && !says(ANOTHER, finding.line))
}

/** Verbs that ask or promise and do nothing else; “said” and “told” may only report. */
const ASKS_OR_PROMISES =
  /^(?:(?:asked|urged|urges|invited|requested|appealed|proposed|suggested|put|floated|promised|pledged|undertook|assured|offered|announced|affirmed|replied|begged|pressed|recommended|proposes)(?= |$)|(?:gave (?:his|her)|called (?:on|for)|would like)(?= |$)|(?:cam kết|hứa|khẳng định|đề nghị|mời|nhờ|kêu gọi|gợi ý|đề xuất|cho biết|cho hay|thông báo|mong|xin|khuyến nghị)(?= (?!muốn)|$))/u

/** Invited to a room, asked for so and so many: what was asked for stands elsewhere. */
const ASKS_FOR_LESS =
  /^(?:invited to (?:her|his|the) |asked for (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?! \p{L})|asked (?:,|whether|if) )/u

/** Is something asked for or promised in so many words, and more than out of courtesy? */
function isAskedPlainly({ line, at, slots }: Finding): boolean {
  const words = wordsFrom(line, at, at + 4)
  return ASKS_OR_PROMISES.test(words) && !ASKS_FOR_LESS.test(words) && !slots.courtesy
}

const BOTH = askOf(
  /\b(joint|jointly|together|both|two|pair|either|each|sides?|side by side)\b|(?<!\p{L})(hai|2|cùng|chung|song phương)(?!\p{L})/u,
)

/** Is what somebody proposes for both to do? What one side alone is to do may be a request; what both do, a proposal. */
function isForWhom({ slots, line, at, last }: Finding): boolean {
  return slots.kind?.value !== 'proposal' || saysWithin(BOTH, line, at, last)
}

/** When a promise, request or proposal is read surely. */
export const COMMITMENT: readonly SureCondition[] = [
  {
    asks: {
      en: 'it is asked or promised in so many words, not out of courtesy',
      vi: 'lời đề nghị hay cam kết nói rõ, không phải xã giao',
    },
    holds: (f) => OF_WORDS.test(f.readBy) && isAskedPlainly(f),
  },
  {
    asks: {
      en: 'it is the word of an officer or a body named there, or of the one person named just before',
      vi: 'là lời của người có chức vụ hoặc cơ quan nêu tên tại chỗ, hoặc của người duy nhất vừa nêu',
    },
    holds: hasOneSpeaker,
  },
  {
    asks: { en: 'what is proposed is for both sides to do', vi: 'điều đề xuất là việc hai bên cùng làm' },
    holds: isForWhom,
  },
  {
    asks: { en: 'it is no question', vi: 'không phải câu hỏi' },
    holds: ({ line }) => !line.words.includes('?'),
  },
]

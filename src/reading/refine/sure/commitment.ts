import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Entity, Person, PersonEntity } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { isWoman } from '../called/is-woman.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { isReadHere } from './told-here.ts'
import { isGivenByHim } from './whose-word.ts'

/** Patterns that read who says what is to be done. */
const OF_WORDS = /\/(asks-for|proposes|pledges|cam-ket|de-nghi|de-xuat)$/

/** Words between who speaks and the verb, his office and marks left out: more of them tell of something else first. */
const FEW = 3

/**
 * Does the speaker stand right before the verb, be it by a short form of the name that is printed whole elsewhere? Whom
 * Vietnamese introduces in that very sentence may be the one spoken to, and so may another named in between.
 */
function isNamedBefore(finding: Finding): boolean {
  const { line, slots, at } = finding
  if (line.sentence.lang === 'vi' && isReadHere(slots.by, finding)) return false
  const speaker = line.entities.findLast(
    (e): e is PersonEntity => e.type === 'person' && e.person.name === slots.by?.value && e.last <= at,
  )
  if (!speaker) return false
  const another = (e: Entity) => e.type === 'person' && e.person !== speaker.person
  if (line.entities.some((e) => another(e) && e.first >= speaker.last && e.last <= at)) return false
  const between = line.sentence.tokens
    .slice(speaker.last, at)
    .filter((token, i) => token.kind === 'word' && !line.taken[speaker.last + i])
  return between.length <= FEW
}

/** Is the speaker told in his own sentence by a part of his name? `He`, `his host` and `the head of the party` may be others. */
function isByName({ line, at, slots }: Finding): boolean {
  return line.entities.some((e) => {
    if (e.type !== 'person' || e.person.name !== slots.by?.value || e.last > at) return false
    const names = e.person.key.split(' ')
    return line.folded.slice(e.first, e.last).some((word) => names.includes(word))
  })
}

/** Does the sentence before name one person alone: the speaker, or somebody whom `he` or `she` cannot mean? */
function isAloneBefore({ line }: Finding, speaker: Person, scene: Scene): boolean {
  const before = scene.lines[line.index - 1]?.entities ?? []
  const people = new Set(before.flatMap((e) => (e.type === 'person' ? [e.person] : [])))
  const [alone] = people
  if (people.size !== 1 || !alone) return false
  return alone === speaker || isWoman(alone, scene) === !isWoman(speaker, scene)
}

/** A second pronoun in the sentence is somebody else, and so is a host or guest: `She asked him`, `He challenged his host`. */
const ANOTHER = askOf(
  /\b(she|he)\b.*\b(him|her)\b|\b(his|her) (host|hostess|guests?|counterpart|visitors?)\b/,
)

/** Does a word come from an officer: somebody named right before it, or a pronoun behind a sentence that names one person alone? */
function hasOneSpeaker(finding: Finding, scene: Scene): boolean {
  if (!isNamedBefore(finding)) return false
  const speaker = scene.people.all.find((person) => person.name === finding.slots.by?.value)
  if (!speaker || speaker.offices.length === 0) return false
  return isByName(finding) || (isAloneBefore(finding, speaker, scene) && !says(ANOTHER, finding.line))
}

/** Verbs behind which strangers' texts were read rightly; whoever “expects” or “seeks” may ask nobody. */
const ASKS_OR_PROMISES =
  /^(?:(?:asked|asks|urged|urges|invited|requested|appealed|proposed|suggested|put|floated|promised|promises|promise|pledged|vowed|vows|undertook|committed|assured|offered|volunteered|announced|affirmed|replied|answered|stated|begged|entreated|exhorted|pressed|recommended|proposes|pitched|mooted|broached|said|says|told|wanted|wants|wished|wishes|hoped|hopes)(?= |$)|(?:gave (?:his|her)|called (?:on|for)|would like)(?= |$)|(?:cam kết|hứa|khẳng định|đề nghị|mời|nhờ|rủ|kêu gọi|yêu cầu|khuyên|thúc|hối thúc|gợi ý|đề xuất|ngỏ|cho biết|cho hay|thông báo|tiết lộ|nói|bảo|đáp|trả lời|mong|xin|khuyến nghị)(?= (?!muốn)|$)|muốn(?= (?!hai|đôi|2)))/u

/** Invited to a room, asked for so and so many: what was asked for stands elsewhere. */
const ASKS_FOR_LESS =
  /^(?:invited to (?:her|his|the) |asked for (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?! \p{L})|asked (?:,|whether|if) )/u

/** `requested a slipway.`: what is told in fewer words is no undertaking. */
const FEW_WORDS = 7

/** Is something asked for or promised in so many words, and more than out of courtesy? */
function isAskedPlainly({ line, at, slots }: Finding): boolean {
  const words = wordsFrom(line, at, at + 4)
  if (line.words.length - at < FEW_WORDS) return false
  return ASKS_OR_PROMISES.test(words) && !ASKS_FOR_LESS.test(words) && !slots.courtesy
}

const BOTH = askOf(
  /\b(joint|jointly|together|both|two|pair|either|each|sides?|side by side)\b|(?<!\p{L})(hai|2|cùng|chung|song phương)(?!\p{L})/u,
)

/** `would like both to …`: what is asked of both is proposed. */
const ALIKE = askOf(
  /\b(jointly|together|both|the two|two cities|two sides)\b|(?<!\p{L})(hai bên|hai thành phố|hai tỉnh|hai địa phương|cùng nhau)(?!\p{L})/u,
)
const THE_OTHER = askOf(/\bother side\b|phía bạn|bên kia/)

/** `promised that it would be best …`, `announced that he would propose …`: a thought, not an undertaking. */
const A_THOUGHT = askOf(
  /\b(best|propose|suggest|had already|they|their)\b|(?<!\p{L})(đề xuất|đề nghị|kiến nghị|tốt nhất)(?!\p{L})/u,
)

/** `…, she promised, and left`: what is promised stands before the verb. */
function standsBehind({ line, at }: Finding): boolean {
  return /^[,.;]$/.test(line.words[at + 1] ?? '') && /[,”"]/.test(wordsFrom(line, Math.max(0, at - 5), at))
}

/** Is what somebody proposes for both to do? What one side alone is to do may be a request; what both do, a proposal. */
function isForWhom({ slots, line, at, last }: Finding): boolean {
  switch (slots.kind?.value) {
    case 'proposal':
      return saysWithin(BOTH, line, at, last) && !saysWithin(THE_OTHER, line, at, last)
    case 'request':
      return !saysWithin(ALIKE, line, at, last)
    default:
      return !saysWithin(A_THOUGHT, line, at, last)
  }
}

/** When a promise, request or proposal is read surely. */
export const COMMITMENT: readonly SureCondition[] = [
  {
    asks: {
      en: 'it is asked or promised in so many words, not out of courtesy',
      vi: 'lời đề nghị hay cam kết nói rõ, không phải xã giao',
    },
    holds: (f) => OF_WORDS.test(f.readBy) && isAskedPlainly(f) && !standsBehind(f),
  },
  {
    asks: {
      en: 'it is the word of an officer named right before it, or of the one person named in the sentence before',
      vi: 'là lời của người có chức vụ nêu tên ngay trước đó, hoặc của người duy nhất có tên trong câu trước',
    },
    holds: hasOneSpeaker,
  },
  {
    asks: {
      en: 'the speaker gives this word himself: he is not asked, reports no other’s word and withholds nothing',
      vi: 'chính người đó nói: không phải được đề nghị, không thuật lời người khác, không từ chối',
    },
    holds: isGivenByHim,
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

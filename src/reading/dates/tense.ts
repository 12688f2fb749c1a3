import type { Language } from '#model/problem.ts'
import { plainWord } from '../plain-word.ts'
import type { Token } from '../tokens.ts'
import { EN_FUTURE, EN_PAST } from '../words/en/date-words.ts'
import { VI_FUTURE, VI_PAST } from '../words/vi/date-words.ts'
import { wordSet } from '../words/word-set.ts'

/** How many tokens before a date are looked at for the verb it belongs to. */
const REACH = 24

function tenseOf(word: string, lang: Language): 'future' | 'past' | undefined {
  if (lang === 'vi') return VI_FUTURE.has(word) ? 'future' : VI_PAST.has(word) ? 'past' : undefined
  if (EN_PAST.has(word)) return 'past'
  if (EN_FUTURE.has(word)) return 'future'
  return word.length > 4 && word.endsWith('ed') ? 'past' : undefined
}

/** Does the clause before a date tell of what is to come? The nearest verb sign decides; without one, it does not. */
export function tellsFuture(tokens: readonly Token[], at: number, lang: Language): boolean {
  if (lang === 'vi' && isCounted(tokens, at)) return false
  if (lang === 'vi' && isAgreedOn(tokens, at)) return true
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const token = tokens[i]
    if (token?.text === ';') break
    const word = plainWord(token)
    if (i === at - 1 && lang === 'en' && /^(for|by|until|till|through)$/.test(word)) return true
    if (word === 'to' && lang === 'en' && FUTURE_TO.test(plainWord(tokens[i - 1]))) return true
    if (word === 'to' && /^(send|dispatch)$/.test(plainWord(tokens[i + 1]))) return true
    if (word === 'home' && GOES.test(plainWord(tokens[i - 1]))) return true
    if (WISHES.has(word) && at - i > BESIDE) return true
    if (word === 'set' && /^(?:off|out|sail|foot)$/.test(plainWord(tokens[i + 1]))) {
      if (!EN_FUTURE.has(plainWord(tokens[i - 1])) && plainWord(tokens[i - 1]) !== 'to') return false
      continue
    }
    const tense = tenseOf(word, lang)
    if (tense === 'past' && lang === 'en' && FUTURE_PASSIVE.test(plainWord(tokens[i - 1]))) return true
    if (tense) return tense === 'future'
  }
  if (lang === 'en' && BEFORE.some((back) => plainWord(tokens[at - back]) === 'before')) return true
  for (let i = at; i < Math.min(tokens.length, at + REACH); i += 1) {
    const token = tokens[i]
    if (token?.text === ';') break
    const word = plainWord(token)
    if (word === 'will' || word === 'sẽ') return true
    if (tenseOf(word, lang) === 'past') return false
  }
  return false
}

/** How many tokens before a date the deed of its clause is looked for. */
const NEAR = 9

/** Does a deed done stand right before a date, in its own clause: “traveled to Sapporo in February”? */
export function tellsPast(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i -= 1) {
    const token = tokens[i]
    const word = plainWord(token)
    if (DEEDS_DONE.has(word)) return !/^(?:be|been|to|not|is|are|if)$/.test(plainWord(tokens[i - 1]))
    if (/^[,;:.–("”]$/.test(token?.text ?? '') || EN_FUTURE.has(word) || NO_PLACE_TO.test(word)) return false
    if (word === 'to' && tokens[i + 1]?.capital !== true) return false
  }
  return false
}

/** Words behind which another time may be told than that of the deed. */
const NO_PLACE_TO = /^(?:for|before|until|by|that|which|who|when|if|due|and|ahead|next)$/

/** What people do on a journey, at a meeting or with a paper, as done. */
const DEEDS_DONE = wordSet(
  'traveled|travelled|visited|toured|flew|went|came|met|hosted|welcomed|received|attended|returned|arrived|' +
    'signed|inked|concluded|sealed|renewed|lapsed|expired|ended|became|established|đã|vừa',
)

/** “tính đến hết tháng 3”: what is counted up to a day is counted already. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return BEFORE.some((back) => plainWord(tokens[at - back]) === 'tính')
}

/** “thống nhất cuối tháng 10 ký”, “hẹn nhau tháng 5”: a time two sides agree on is still to come. */
function isAgreedOn(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i > at - 4 && STAGES.has(plainWord(tokens[i]))) i -= 1
  return AGREES.test(`${plainWord(tokens[i - 1])} ${plainWord(tokens[i])}`)
}

const STAGES = wordSet('vào|đến|cuối|đầu|giữa|trong|khoảng|sẽ')
const AGREES = /^(thống nhất|nhất trí|đồng ý|hẹn nhau|lời hẹn|\S+ hẹn)$/

/** “invited him to the ceremony in October”, “đề xuất tổ chức tuần lễ vào tháng 9”: what was asked for is still to come. */
const WISHES = wordSet('invited|invites|invite|urged|proposed|proposes|suggested|suggests|requested|mời')

/** A day right behind the verb is that of the asking: “invited on Friday”. */
const BESIDE = 3

/** “is to open”, “offered to bring”: what follows “to” is still to come. */
const FUTURE_TO =
  /^(is|are|was|were|be|offered|promised|pledged|agreed|undertook|vowed|invited|asked|hopes?|wants?|intends?|proposed)$/

/** “The group goes home on Friday”: told while the guests are here. */
const GOES = /^(go|goes|fly|flies|head|heads|travels?|sails?)$/

/** How far back `before` stands: “before May”, “before the end of November”. */
const BEFORE = [1, 2, 3, 4]

/** “will be signed”, “to be held”: the participle belongs to a future verb. */
const FUTURE_PASSIVE = /^be$/

import { askOf, says } from './asked.ts'
import type { PartyRef } from './names/entity.ts'
import { type Line, wordsFrom } from './names/line.ts'
import type { Scene } from './refine/scene.ts'

/** A sentence that says whose the words just before were: `The question came from Ms Ward.`, `So Ms Ward greeted the owners.`, `Ông Bình đặt câu hỏi.` */
const WHOSE_WORDS = askOf(
  /^(?:the|this|that) (?:question|idea|thought|words?|plea|offer|proposal|suggestion|wish|invitation|voice|speaker) (?:came|comes|was|is|were)(?: put| asked| raised| voiced)? (?:from|by|those of|that of)?|^(?:so|thus|with (?:this|that|these words)) .*\b(?:greeted|received|welcomed|spoke|asked|began|opened|ended|closed|put it|said)\b|\b(?:asked|put|raised|floated|threw|toyed with|thought|wondered|mused|ventured) (?:the question|the idea|this|that|it|so|aloud)\b|(?:đặt câu hỏi|nêu câu hỏi|hỏi vậy|hỏi thế|nói vậy|nói thế|buông lời|ướm lời|là lời của|là câu hỏi của|là ý của)/u,
)

/** How a sentence goes on that a question in quotation marks has cut in two. */
const GOES_ON =
  /^(?:" )?(?:, |- )?(?:(?:asked|asks|said|wondered|ventured|suggested|proposed|hỏi|nói) )?(?:(?:mr|ms|mrs|dr|ông|bà|anh|chị|the)\.? )?$/

/** Words the rest of such a sentence has at most, unless it begins with a comma. */
const REST = 9

/** `"Why don't the two cities hire one crew?"` `Huber asked.`: the teller whom the mark of a question has cut off into the next line. */
export function tellerBehind(line: Line, at: number, scene: Scene): PartyRef | undefined {
  const last = line.words.at(-1)
  const closed = last === '"' && /^[?!]$/.test(line.words.at(-2) ?? '')
  const open = /^[?!]$/.test(last ?? '')
  if (!(closed || open) || line.words.lastIndexOf('"', at) < 0) return undefined
  const next = scene.lines[line.index + 1]
  if (!next || next.sentence.block !== line.sentence.block || (open && next.words[0] !== '"'))
    return undefined
  const named = next.entities.find((e) => e.type === 'person')
  if (named?.type !== 'person' || !GOES_ON.test(`${wordsFrom(next, 0, named.first)} `.replace(/^ $/, '')))
    return undefined
  const cut = /^(?:,|-)$/.test(next.words[Number(next.words[0] === '"')] ?? '')
  return cut || next.words.length <= REST ? { value: named.person.name, ...named.person.span } : undefined
}

/** Whose words a question or a quotation without a speaker is: who is named in the sentence right behind it. */
export function namedBehind(line: Line, scene: Scene): PartyRef | undefined {
  if (line.entities.some((e) => e.type === 'person' && e.full)) return undefined
  if (!/^(?:\?|"|:)$/.test(line.words.at(-1) ?? '')) return undefined
  const next = scene.lines[line.index + 1]
  if (!next || next.headline || !says(WHOSE_WORDS, next)) return undefined
  const named = next.entities.find((e) => e.type === 'person')
  return named?.type === 'person' ? { value: named.person.name, ...named.person.span } : undefined
}

import type { CountryEntity, Person } from '../../names/entity.ts'
import { claim, entityAt, isFree, type Line, release, spanOf } from '../../names/line.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Scene } from '../scene.ts'
import { isWoman } from './is-woman.ts'
import { subjectOf } from './person-stand-ins.ts'

/** `Đồng chí` by itself opens a sentence or follows a comma, and is then a pronoun. */
function isComrade(line: Line, at: number): boolean {
  return (
    line.words[at] === 'đồng' &&
    line.words[at + 1] === 'chí' &&
    isFree(line, at + 1) &&
    (at === 0 || line.words[at - 1] === ',')
  )
}

/** `Anh hứa …`, `rồi chị nhờ …`: said of somebody told of before where the word opens a clause and a verb of saying follows. */
function isFamiliar(line: Line, at: number): boolean {
  return (
    FAMILIAR.has(line.words[at] ?? '') &&
    (at === 0 || /^(?:,|;|"|-|rồi|còn|và|nhưng|song|nên)$/.test(line.words[at - 1] ?? '')) &&
    FAMILIAR_ACTS.test(line.words[at + 1] ?? '')
  )
}

/** Is the land a word may mean (`Anh`) spoken of elsewhere, by its name or as that of an envoy? Then it is no pronoun. */
function isLandOfText(land: CountryEntity, scene: Scene): boolean {
  return (
    scene.people.all.some((p) => p.offices.some((o) => o.of?.value === land.code)) ||
    scene.lines.some((l) =>
      l.entities.some((e) => e !== land && e.type === 'country' && e.code === land.code && e.first > 0),
    )
  )
}

const FAMILIAR = wordSet('anh|chị|cô|chú|thầy|bác')
const FAMILIAR_ACTS =
  /^(?:cũng|còn|đã|sẽ|thì|mong|đề|nhận|nói|hứa|cam|khẳng|bày|gợi|đáp|cho|chia|mời|muốn|kể|xin|ngỏ|nhờ|rủ|kêu|hẹn|nêu|khuyên|bàn|tiết|bảo)$/

/** `he`, `ông`: the person the sentence before was about. */
export function markPronouns(line: Line, scene: Scene, subject: Person | undefined): Person | undefined {
  const vi = line.sentence.lang === 'vi'
  let current = subject
  for (let at = 0; at < line.words.length; at += 1) {
    const named = entityAt(line, at)
    if (named?.type === 'person' && named.first === at) {
      const before = line.words[at - 1] ?? ''
      if (!/^(by|with|to|of|from|and|told|asked|với|của|và|do|tiếp|gặp)$/.test(before) || !current)
        current = named.person
      continue
    }
    const word = line.words[at] ?? ''
    const familiar = vi && isFamiliar(line, at)
    if (familiar && named?.type === 'country' && !isLandOfText(named, scene)) release(line, named)
    else if (named) continue
    const woman = word === 'she' || word === 'bà' || (familiar && (word === 'chị' || word === 'cô'))
    const pronoun = vi
      ? (word === 'ông' || word === 'bà' || familiar || isComrade(line, at)) &&
        !line.sentence.tokens[at + 1 + Number(word === 'đồng')]?.capital
      : word === 'he' || word === 'she'
    if (pronoun && current) {
      const who = fitting(current, woman, line, scene)
      if (who && !vi && isWoman(who, scene) === undefined) who.woman = woman
      if (who)
        claim(line, {
          type: 'person',
          person: who,
          full: false,
          first: at,
          last: at + (word === 'đồng' ? 2 : 1),
          ...spanOf(line, at, at + (word === 'đồng' ? 2 : 1)),
        })
    }
  }
  return current
}

/** Whom a pronoun of this gender means: who was last spoken of, unless that is known to be of the other. */
function fitting(person: Person, woman: boolean, line: Line, scene: Scene): Person | undefined {
  const known = isWoman(person, scene)
  if (known === woman || (known === undefined && !woman)) return person
  const fits = (p: Person) => (woman ? isWoman(p, scene) === true : isWoman(p, scene) !== true)
  const other =
    lastTold(line, scene, fits, known === undefined ? NEAR : FAR) ??
    (known === undefined ? undefined : lastTold(line, scene, (p) => isWoman(p, scene) === undefined, FAR))
  if (other) return other
  if (known === undefined) return person
  return woman ? scene.people.all.find((p) => isWoman(p, scene)) : person
}

/** Sentences back in which another is looked for: fewer where the one spoken of last may be meant, more where he cannot. */
const NEAR = 4
const FAR = 9

/** The first of the nearest sentence before who fits. */
function lastTold(
  line: Line,
  scene: Scene,
  fits: (person: Person) => boolean,
  back: number,
): Person | undefined {
  for (let index = line.index - 1; index >= 0 && index >= line.index - back; index -= 1) {
    const other = scene.lines[index]?.entities.find((e) => e.type === 'person' && fits(e.person))
    if (other?.type === 'person') return other.person
  }
  return undefined
}

/** Whose `his` or `her` is at the head of a sentence: of who was spoken of before, as far as he or she may be. */
export function ownerOfPossessive(line: Line, woman: boolean, scene: Scene): Person | undefined {
  const before = scene.lines[line.index - 1]
  const subject = before ? subjectOf(before, undefined) : undefined
  return subject
    ? fitting(subject, woman, line, scene)
    : lastTold(line, scene, (p) => (woman ? isWoman(p, scene) === true : isWoman(p, scene) !== true), FAR)
}

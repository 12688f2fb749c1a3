import type { Person, PersonEntity } from '../../names/entity.ts'
import { entityAt, type Line } from '../../names/line.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Scene } from '../scene.ts'
import { isWoman } from './is-woman.ts'

const SIR = wordSet(
  'mr|mr.|sir|herr|monsieur|señor|senhor|signor|lord|father|brother|prince|sheikh|ông|anh|chú|cậu',
)
const MADAM = wordSet(
  'ms|ms.|mrs|mrs.|miss|mme|madam|madame|lady|dame|frau|señora|senhora|signora|sister|princess|bà|cô|chị',
)
const HIS = wordSet('he|his|him|himself')
const HER = wordSet('she|her|herself')

type Votes = { man: number; woman: number }

/** `Mr Park`, `chị Hoa`, at any mention: the form of address tells it, even a title away (`bà Thị trưởng Ward`). */
function addressed(line: Line, mention: PersonEntity): 'man' | 'woman' | undefined {
  const before = entityAt(line, mention.first - 1)
  const at = before?.type === 'role' ? before.first : mention.first
  for (const word of [line.words[at - 1] ?? '', line.words[mention.first - 1] ?? '']) {
    if (SIR.has(word)) return 'man'
    if (MADAM.has(word)) return 'woman'
  }
  return undefined
}

/** Where a sentence names one person alone, the first `his` or `she` behind the name speaks of that person. */
function pronounBehind(line: Line, last: number): 'man' | 'woman' | undefined {
  for (let at = last; at < line.words.length; at += 1) {
    const word = line.words[at] ?? ''
    if (/^["“;]$/.test(word)) return undefined
    if (HIS.has(word)) return 'man'
    if (HER.has(word)) return 'woman'
  }
  return undefined
}

/**
 * Learns for the people of a text whether `he` or `she` speaks of them: from forms of address anywhere, else from the pronouns of
 * sentences that name nobody else. Whom neither settles stays open.
 */
export function learnGenders(scene: Scene): void {
  const titles = new Map<Person, Votes>()
  const pronouns = new Map<Person, Votes>()
  const vote = (votes: Map<Person, Votes>, person: Person, told: 'man' | 'woman' | undefined) => {
    if (!told) return
    const mine = votes.get(person) ?? { man: 0, woman: 0 }
    mine[told] += 1
    votes.set(person, mine)
  }
  for (const line of scene.lines) {
    const people = line.entities.filter((e): e is PersonEntity => e.type === 'person')
    for (const mention of people) vote(titles, mention.person, addressed(line, mention))
    const [alone] = people
    if (alone && people.length === 1 && line.sentence.lang === 'en' && alone.first < 8)
      vote(pronouns, alone.person, pronounBehind(line, alone.last))
  }
  for (const person of scene.people.all) {
    if (person.woman !== undefined) continue
    const told = settled(titles.get(person)) ?? isWoman(person, scene) ?? settled(pronouns.get(person))
    if (told !== undefined) person.woman = told
  }
}

function settled(votes: Votes | undefined): boolean | undefined {
  if (!votes || votes.man > 0 === votes.woman > 0) return undefined
  return votes.woman > 0
}

import type { Pattern } from '../pattern.ts'

/** Those who go abroad as a group, and those who are told of once they were received. */
const PEOPLE =
  'students|delegates|representatives|visitors|guests|residents|teachers|athletes|officials|leaders|councillors|pupils|artists'
const GUESTS = `(?:${PEOPLE}|firefighters|musicians|singers|engineers|entrepreneurs)`

/** Reads: Twelve students from Toyama will travel to Durham in July. */
export const peopleTravel: Pattern = {
  name: 'en/people-travel',
  lang: 'en',
  kind: 'visit',
  says: 'Twelve students from Toyama will travel to Durham in July.',
  mustNot: 'Students from Toyama sing.',
  triggers: [
    'students',
    'delegates',
    'representatives',
    'visitors',
    'guests',
    'residents',
    'teachers',
    'athletes',
    'officials',
    'leaders',
    'members',
    'councillors',
    'pupils',
    'artists',
    'firefighters',
    'musicians',
    'singers',
    'engineers',
    'entrepreneurs',
  ],
  shapes: [
    `(?:(?<size>{N}) )?(?:\\S+ )?(?:${PEOPLE}) (?:from|of) (?<from>[LC]\\d+) (?:\\S+ ){0,6}?(?:travel|travelled|traveled|visit|visited|arrive|arrived|come|came|are visiting|were in|are in|spent|stayed|flew|toured)(?: (?:\\S+ ){0,3}?(?:to|in|at) (?<to>{LIST}))?`,
    `(?<!to )(?:received|welcomed|hosted|greeted) (?:\\S+ )?(?<size>{N}) (?:\\S+ ){0,2}?${GUESTS} from (?:the )?(?:(?:city|town|province) of )?(?<from>[LC]\\d+)`,
  ],
  state: {},
  modality: 'status',
}

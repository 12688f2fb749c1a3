import { describe, expect, test } from 'vitest'
import type { InvestorFacts, ProjectFacts } from './match-facts.ts'
import { reasonsFor, weightOf } from './match-reasons.ts'
import { WEIGHTS } from './weights.ts'

const fact = (value: string, ...grounds: string[]) => ({ value, grounds })
const project = (over: Partial<ProjectFacts> = {}): ProjectFacts => ({
  id: 'p',
  sectors: [],
  industries: [],
  countries: [],
  kinds: [],
  named: [],
  firms: [],
  ...over,
})
const investor = (over: Partial<InvestorFacts> = {}): InvestorFacts => ({
  id: 'i',
  kinds: [],
  countries: [],
  sectors: [],
  industries: [],
  talks: [],
  links: [],
  cities: [],
  ...over,
})
const sorts = (p: Partial<ProjectFacts>, i: Partial<InvestorFacts>) =>
  reasonsFor(project(p), investor(i)).map((reason) => [reason.sort, reason.value, ...reason.grounds])

describe('reasons for a pair', () => {
  test.each<[string, Partial<ProjectFacts>, Partial<InvestorFacts>, unknown]>([
    ['named in a source', { named: [fact('i', 's:1')] }, {}, [['named', 'i', 's:1']]],
    [
      'one field',
      { sectors: [fact('semiconductors', 's:1')] },
      { sectors: [fact('semiconductors', 'p:7')] },
      [['sector', 'semiconductors', 's:1', 'p:7']],
    ],
    [
      'a field and an industry that holds it',
      { sectors: [fact('semiconductors', 's:1')] },
      { industries: [fact('C26', 'p:7')] },
      [['sector', 'C26', 's:1', 'p:7']],
    ],
    [
      'a whole section and its division',
      { industries: [fact('C', 'p:1')] },
      { industries: [fact('C26', 'p:7')] },
      [['sector', 'C26', 'p:1', 'p:7']],
    ],
    [
      'a link with a firm of the project',
      { firms: [fact('vin', 's:1')] },
      { links: [fact('vin', 's:2')] },
      [['link', 'vin', 's:2', 's:1']],
    ],
    [
      'the country where partners are sought, and then kind and talks',
      { countries: [fact('US', 's:1')], kinds: [fact('fund', 's:1')] },
      { countries: [fact('US', 'p:2')], kinds: [fact('fund', 'p:3')], talks: [fact('meeting', 's:4')] },
      [
        ['country', 'US', 's:1', 'p:2'],
        ['talks', 'meeting', 's:4'],
        ['kind', 'fund', 's:1', 'p:3'],
      ],
    ],
    [
      'the delegation of a partner city whose agreement names the field',
      { sectors: [fact('semiconductors', 's:1')] },
      { cities: [{ city: 'py', came: ['p:1'], tie: ['s:2'], sectors: [fact('semiconductors', 's:3')] }] },
      [
        ['city-sector', 'semiconductors', 'p:1', 's:1', 's:3'],
        ['city', 'py', 'p:1', 's:2'],
      ],
    ],
    [
      'the delegation of a city that a source calls on',
      { named: [fact('py', 's:1')] },
      { cities: [{ city: 'py', came: ['m:2'], tie: [], sectors: [] }] },
      [['city-named', 'py', 's:1', 'm:2']],
    ],
    [
      'size beside another reason',
      { countries: [fact('US', 's:1')], capital: fact('100 USD', 'p:9') },
      { countries: [fact('US', 'p:2')], size: fact('500 USD', 'p:3') },
      [
        ['country', 'US', 's:1', 'p:2'],
        ['size', '500 USD', 'p:3', 'p:9'],
      ],
    ],
  ])('%s', (_title, p, i, wanted) => {
    expect(sorts(p, i)).toEqual(wanted)
  })

  test.each<[string, Partial<ProjectFacts>, Partial<InvestorFacts>]>([
    ['nothing known', {}, {}],
    ['talks alone say nothing of this project', {}, { talks: [fact('meeting', 's:1')] }],
    ['kind alone says nothing', { kinds: [fact('fund', 's:1')] }, { kinds: [fact('fund', 's:2')] }],
    ['a field nobody can show', { sectors: [fact('ports')] }, { sectors: [fact('ports', 's:1')] }],
    ['a field only one side shows', { sectors: [fact('ports', 's:1')] }, { sectors: [fact('ports')] }],
    [
      'a city it is not shown to have come with',
      { sectors: [fact('ports', 's:1')] },
      { cities: [{ city: 'py', came: [], tie: ['s:2'], sectors: [fact('ports', 's:3')] }] },
    ],
    [
      'a city of another field',
      { sectors: [fact('ports', 's:1')] },
      { cities: [{ city: 'py', came: ['p:1'], tie: ['s:2'], sectors: [fact('health', 's:3')] }] },
    ],
    [
      'a city that is called on, and nobody who came with its delegation',
      { named: [fact('py', 's:1')] },
      { cities: [{ city: 'ulsan', came: ['m:2'], tie: [], sectors: [] }] },
    ],
    ['a firm of the project itself', { firms: [fact('i', 's:1')], named: [fact('i', 's:1')] }, {}],
    ['two currencies', { capital: fact('1 USD', 's:1') }, { size: fact('500 KRW', 's:2') }],
  ])('%s: no pair', (_title, p, i) => {
    expect(sorts(p, i)).toEqual([])
  })

  test('a rank is the sum of sorts, each once, and no reason comes without what it rests on', () => {
    const reasons = reasonsFor(
      project({ sectors: [fact('ports', 's:1'), fact('logistics', 's:1')] }),
      investor({
        sectors: [fact('ports', 's:2'), fact('logistics', 's:2')],
        talks: [fact('meeting', 's:3')],
      }),
    )
    expect(reasons).toHaveLength(3)
    expect(weightOf(reasons)).toBe(WEIGHTS.sector + WEIGHTS.talks)
    expect(reasons.every((reason) => reason.grounds.length > 0)).toBe(true)
    expect(weightOf([])).toBe(0)
  })
})

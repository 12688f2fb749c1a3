import { expect, test } from 'vitest'
import { pickStages } from './pick-stages.ts'

const isOwn = (stage: string) => stage.startsWith('own')

test.each([
  ['own 1990', 'paper 1995', 'paper 1999', 'paper 2005', 'paper 2010'],
  ['paper 1988', 'own 1990', 'own 1991', 'own 1992', 'own 1993', 'own 1994'],
])('as many as are asked for are picked, how the tie began among them', (...stages) => {
  const picked = pickStages(stages, 3, isOwn)
  expect(picked).toHaveLength(3)
  expect(picked).toContain('own 1990')
  expect(picked.at(-1)).toBe(stages.at(-1))
})

test('what the tie itself tells stands before papers, all in order of time', () => {
  const stages = ['paper 1988', 'own 1990', 'paper 1995', 'own 1999', 'paper 2005', 'paper 2010']
  expect(pickStages(stages, 3, isOwn)).toEqual(['own 1990', 'own 1999', 'paper 2010'])
})

test('where the tie itself tells nothing the newest papers stand', () => {
  expect(pickStages(['a', 'b', 'c', 'd', 'e'], 2, isOwn)).toEqual(['d', 'e'])
})

test.each([[[]], [['own 1990']], [['own 1990', 'a', 'b', 'c']]])('of %j nothing is left out', (stages) => {
  expect(pickStages(stages, 3, isOwn)).toEqual(stages)
})

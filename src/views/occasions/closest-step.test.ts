import { expect, test } from 'vitest'
import { closestStep } from './closest-step.ts'

const steps = (...told: readonly string[]) =>
  told.map((each) => {
    const [step = '', on = ''] = each.split(' ')
    return { step, on }
  })

test.each([
  [['cooperation 1997', 'friendship 2004', 'sister-city 2014'], '2014'],
  [['sister-city 1987', 'friendship 2012'], '1987'],
  [['friendship 2004', 'friendship 2014'], '2014'],
  [['contact 1999', 'cooperation 2008', 'inherited 2025'], '2008'],
])('%j has grown to what began in %s', (told, on) => {
  expect(closestStep(steps(...told))?.on).toBe(on)
})

test.each([[[]], [['contact 1999', 'letter-of-intent 2001']]])('%j has no name yet', (told) => {
  expect(closestStep(steps(...told))).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { readTies, says } from './read-ties.fixture.ts'

describe('a sentence that says whose partners come next opens a roll of that one', () => {
  const VISIT = 'Tampere, 3 March – Guests from Miskolc walked round the lake of Tampere this week. '
  test.each([
    says(
      `${VISIT}Miskolc has a small album of sisters itself: Ostrava goes back to 1966. Kosice had its bell hung there in 1997.`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
      'Kosice|SK + Miskolc|HU, sister-city, 1997',
    ),
    says(
      `${VISIT}The Hungarian city keeps three twins already. Ostrava was taken on in 1966.`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
    ),
    says(
      `${VISIT}The smaller of the two has foreign twins: Ostrava slipped in, so to speak, in 1966.`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
    ),
    says(
      'How did Tampere get its twins? Norrkoping made a start in 1946. Kaunas had its plate screwed to a wall in 1979.',
      'Norrkoping|SE + Tampere|FI, sister-city, 1946',
      'Kaunas|LT + Tampere|FI, sister-city, 1979',
    ),
    says(
      'Interview with the mayor.\n\nQ: Tampere has sisters everywhere. Is Brescia another?\n\nA: Norrkoping arrived in 1946.',
      'Norrkoping|SE + Tampere|FI, sister-city, 1946',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })

  test.each([
    says(
      'York and Namur are twins since 1957. The mayor of Namur sang. He praised the pies of Namur.\n\nNamur isn’t the eldest of the family. Dijon came in 1953, and Lublin (2018) is the baby.',
      'Namur|BE + York|GB, sister-city, 1957',
      'Dijon|FR + York|GB, sister-city, 1953',
      'Lublin|PL + York|GB, sister-city, 2018',
    ),
  ])('whoever only ranks among them owns none: %s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })

  test.each([
    says(`${VISIT}Miskolc has a big family of ducks. Ostrava goes back to 1966.`),
    says('Tampere has a choir of its own. Norrkoping made a start in 1946. Kaunas sang in 1979.'),
    says('How did Tampere get its twins? Norrkoping won the cup in 1946. Kaunas built a hall in 1979.'),
    says('Tampere keeps a circle of friends. In the race Norrkoping came in 48 minutes.'),
  ])('nobody is tied: %s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

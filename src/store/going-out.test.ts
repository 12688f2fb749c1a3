import { describe, expect, test } from 'vitest'
import { givingWay, watchGoingOut } from './going-out.ts'
import type { Querying } from './transaction.ts'

const asked = (): Querying => ({
  getExecutor: () => {
    throw new Error('nothing is asked here')
  },
})

describe('what is asked of the database goes out before more is worked on', () => {
  test('all of it, where the database is taking it in', async () => {
    const db = asked()
    let left = 1000
    watchGoingOut(db, () => {
      left -= 100
      return left
    })
    await givingWay(db)
    expect(left).toBe(0)
  })

  test('one turn is given and no more where the database takes nothing in', async () => {
    const db = asked()
    let looks = 0
    watchGoingOut(db, () => {
      looks += 1
      return 1000
    })
    await givingWay(db)
    expect(looks).toBe(2)
  })

  test('what begins to go out and then stands still is not waited for', async () => {
    const db = asked()
    let looks = 0
    watchGoingOut(db, () => {
      looks += 1
      return looks === 1 ? 1000 : 900
    })
    await givingWay(db)
    expect(looks).toBe(3)
  })

  test('a connection that does not tell is given one turn', async () => {
    await expect(givingWay(asked())).resolves.toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { ActError } from '#model/problem.ts'
import { diskTrouble } from './disk-trouble.ts'

const failed = (code: string, message = 'x') => Object.assign(new Error(message), { code })

function told(error: unknown) {
  const news = diskTrouble(error)
  if (!(news instanceof ActError)) throw new Error('it was not told of')
  return { code: news.code, problem: news.problems[0]?.problem, says: news.problems[0]?.says }
}

describe('what the disk refuses', () => {
  test.each(['53100', 'ENOSPC', 'EDQUOT'])(
    '%s is a full disk: it may be done again once there is room',
    (code) => {
      expect(told(failed(code))).toMatchObject({ code: 'unavailable', problem: 'disk-full' })
    },
  )

  test.each([
    ['XX001', 'invalid page in block 0 of relation "base/16386/1259"'],
    ['XX002', 'index "parties_pkey" contains unexpected zero page'],
    ['58030', 'could not read file "base/16386/1255": Input/output error'],
    ['58P01', 'could not open file "base/16386/1255": No such file or directory'],
    ['58P01', 'could not open file "pg_xact/0000": No such file or directory'],
  ])('%s, “%s”, is a damaged file, told with its name', (code, message) => {
    const { says, ...rest } = told(failed(code, message))
    expect(rest).toEqual({ code: 'refused', problem: 'database-damaged' })
    expect([says?.en.includes(message), says?.vi.includes(message)]).toEqual([true, true])
  })

  test.each([
    failed('58P01', 'could not open file "/usr/share/tsearch/x.stop": No such file or directory'),
    failed('23505'),
    new Error('no space for this here'),
    undefined,
  ])('%s is something else, and stays as it is', (error) => {
    expect(diskTrouble(error)).toBe(error)
  })
})

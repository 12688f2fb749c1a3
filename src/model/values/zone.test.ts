import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { dayAt, instantOf, isZone, lastMomentOf, wallTimeAt } from './zone.ts'

describe('the clock on the wall', () => {
  test.each([
    ['2026-11-03', '17:00', 'Asia/Ho_Chi_Minh', '2026-11-03T10:00:00.000Z'],
    ['2026-11-03', '00:30', 'Asia/Seoul', '2026-11-02T15:30:00.000Z'],
    ['2026-07-01', '09:00', 'America/Los_Angeles', '2026-07-01T16:00:00.000Z'],
    ['2026-12-01', '09:00', 'America/Los_Angeles', '2026-12-01T17:00:00.000Z'],
    ['2026-03-08', '02:30', 'America/Los_Angeles', '2026-03-08T10:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/Los_Angeles', '2026-11-01T08:30:00.000Z'],
    ['2026-04-05', '02:30', 'Australia/Sydney', '2026-04-04T15:30:00.000Z'],
    ['9999-12-31', '17:00', 'Asia/Ho_Chi_Minh', '9999-12-31T10:00:00.000Z'],
  ])('%s %s in %s', (day, time, zone, instant) => {
    expect(instantOf({ day, time }, zone)).toBe(instant)
  })

  test('and back', () => {
    expect(wallTimeAt('2026-11-03T10:00:00.000Z', 'Asia/Ho_Chi_Minh')).toEqual({
      day: '2026-11-03',
      time: '17:00',
    })
    expect(wallTimeAt('2026-11-03T17:00:00.000Z', 'Asia/Ho_Chi_Minh')).toEqual({
      day: '2026-11-04',
      time: '00:00',
    })
  })

  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    '17:00 in Đà Nẵng is one instant on a server in %s',
    (zone) => {
      const file = fileURLToPath(new URL('zone.ts', import.meta.url))
      const script = `import { instantOf, wallTimeAt } from ${JSON.stringify(file)}
        const at = instantOf({ day: '2026-11-03', time: '17:00' }, 'Asia/Ho_Chi_Minh')
        console.log(at, wallTimeAt(at, 'Asia/Ho_Chi_Minh').time)`
      const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url))
      const out = execFileSync(process.execPath, [tsx, '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
      expect(out.trim()).toBe('2026-11-03T10:00:00.000Z 17:00')
    },
  )

  test.each([
    'Asia/Seoul',
    'Asia/Ho_Chi_Minh',
    'Pacific/Honolulu',
    'America/Los_Angeles',
    'America/Havana',
    'Africa/Cairo',
  ])('every day of a year ends at its last moment in %s, and the next begins', (zone) => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      const last = lastMomentOf(day, zone)
      const next = new Date(at + 86_400_000).toISOString().slice(0, 10)
      expect([dayAt(last, zone), dayAt(new Date(last.getTime() + 1), zone)]).toEqual([day, next])
    }
  })

  test('the last day that is written with four digits has an end, too', () => {
    const ends = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((zone) => lastMomentOf('9999-12-31', zone))
    expect(ends.map((end) => end.toISOString())).toEqual(ends.map(() => '9999-12-31T23:59:59.999Z'))
  })

  test('what is no zone', () => {
    expect(isZone('Asia/Ho_Chi_Minh')).toBe(true)
    expect(['Asia/Da_Nang', '', 'Việt Nam', '+07:00'].map(isZone)).toEqual([false, false, false, false])
  })
})

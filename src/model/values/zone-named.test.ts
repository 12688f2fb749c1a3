import { describe, expect, test } from 'vitest'
import { zoneSchema } from '../programme.ts'
import { nearestZone, zoneNamed } from './zone-named.ts'

describe('time zones as people write them', () => {
  test.each([
    ['Seoul', 'Asia/Seoul'],
    ['asia/seoul', 'Asia/Seoul'],
    ['Hà Nội', 'Asia/Ho_Chi_Minh'],
    ['Đà Nẵng', 'Asia/Ho_Chi_Minh'],
    ['TP Hồ Chí Minh', 'Asia/Ho_Chi_Minh'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['los angeles', 'America/Los_Angeles'],
    ['Bắc Kinh', 'Asia/Shanghai'],
    ['Osaka', 'Asia/Tokyo'],
    ['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'],
  ])('“%s” is %s', (text, zone) => {
    expect(zoneNamed(text)).toBe(zone)
    expect(zoneSchema.parse(text)).toBe(zone)
  })

  test.each(['giờ Hàn Quốc', '+07:00', '', 'Atlantis'])('“%s” is none', (text) => {
    expect(zoneNamed(text)).toBeUndefined()
    expect(zoneSchema.safeParse(text).success).toBe(false)
  })

  test.each([
    ['Seol', 'Asia/Seoul'],
    ['Asia/Seul', 'Asia/Seoul'],
    ['Los Angelas', 'America/Los_Angeles'],
    ['giờ Hàn Quốc', undefined],
    ['x', undefined],
  ])('nearest to “%s” is %s, and the refusal names it', (text, zone) => {
    expect(nearestZone(text)).toBe(zone)
    const { error } = zoneSchema.safeParse(text)
    const params = error?.issues[0]?.code === 'custom' ? error.issues[0].params : undefined
    expect(params?.wanted).toEqual(zone ? { zone } : 'zone')
  })
})

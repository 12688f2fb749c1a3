import type { Pattern } from '../pattern.ts'

const PEOPLE = '(?:cán bộ|người|thành viên|đại biểu|cộng sự|doanh nhân|vị khách|khách)'

/** Reads: Cùng đi với ông có 14 cán bộ. Parts of a journey told one by one go to the visit spoken of. */
export const khachDen: Pattern = {
  name: 'vi/khach-den',
  lang: 'vi',
  kind: 'visit',
  says: 'Mười hai vị khách đến từ Vladivostok có mặt tại Đà Nẵng hôm 5/5.',
  mustNot: 'Mười hai vị khách ngồi kín hai bàn.',
  triggers: ['khách', 'cùng', 'gồm', 'theo'],
  shapes: [
    `(?<size>{N}) ${PEOPLE} (?:đến )?từ (?:thành phố |tỉnh |vùng )?(?<from>[LC]\\d+)`,
    `(?<head>{P}) (?:cùng|và) (?<plus>{N}) ${PEOPLE}`,
    `cùng (?:đi )?(?:với )?(?<head>{P}) (?:còn )?(?:có|là) (?<plus>{N}) ${PEOPLE}`,
    `(?<head>{P}) (?:sang|đến|tới|thăm)(?: \\S+){0,6}? cùng (?:với )?(?<plus>{N}) ${PEOPLE}`,
  ],
  state: {},
  modality: 'status',
}

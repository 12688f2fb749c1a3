import { showMap } from '#views/map.ts'
import type { MapSort, PlacedPartner, Spot } from '#views/map-view.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { LIST_CHOICE_FLAGS, listGiven } from '../list-given.ts'
import { columns } from '../print/columns.ts'

type Words = {
  readonly heads: readonly string[]
  readonly none: string
  readonly sorts: Readonly<Record<MapSort, string>>
  readonly unplaced: (names: string, more: number) => string
}

const WORDS: Readonly<Record<'en' | 'vi', Words>> = {
  en: {
    heads: ['Partner', 'Country', 'Tie', 'Latitude, longitude'],
    none: 'No partner of this list lies on the map.',
    sorts: {
      'sister-city': 'sister city',
      friendship: 'friendship',
      cooperation: 'cooperation',
      over: 'over',
    },
    unplaced: (names, more) => `Not on the map: ${names}${more ? ` and ${more} more` : ''}.`,
  },
  vi: {
    heads: ['Đối tác', 'Nước', 'Quan hệ', 'Vĩ độ, kinh độ'],
    none: 'Danh sách này không có đối tác nào trên bản đồ.',
    sorts: { 'sister-city': 'kết nghĩa', friendship: 'hữu nghị', cooperation: 'hợp tác', over: 'không còn' },
    unplaced: (names, more) => `Chưa rõ vị trí: ${names}${more ? ` và ${more} đối tác khác` : ''}.`,
  },
}

/** Where the partners of a list of ties lie. */
export const map: Command = {
  name: 'map',
  usage: 'map [--state LIST] [--country CODE]',
  says: {
    en: 'show where the partners of a list of ties lie, in degrees',
    vi: 'xem các đối tác của một danh sách quan hệ nằm ở đâu, theo độ',
  },
  flags: { ...LIST_CHOICE_FLAGS, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const asked = { ...listGiven(run), ...bookAtGiven(run) }
    const view = await showMap(run.ctx, await readerOf(run), asked)
    const own = WORDS[run.lang]
    const rows = view.placed.map((one) => cellsOf(one, own))
    const home = view.home ? `${view.home.name} (${degrees(view.home)}) – ` : ''
    const names = view.unplaced.map(({ name }) => name).join(', ')
    const text = [
      `${home}${view.ties.asOfText}`,
      view.ties.rule,
      '',
      rows.length ? columns([own.heads, ...rows]) : own.none,
      ...(names ? ['', own.unplaced(names, view.unplacedMore)] : []),
    ]
    return { data: view, text: text.join('\n') }
  },
}

function cellsOf({ partner, spot, sort, of }: PlacedPartner, own: Words): readonly string[] {
  const name = of === undefined ? partner.name : `${partner.name} (${of})`
  return [name, partner.countryName ?? '–', own.sorts[sort], degrees(spot)]
}

function degrees({ lat, lon }: Spot): string {
  return `${lat.toFixed(2)}, ${lon.toFixed(2)}`
}

import type { Refusal } from '#model/refusal.ts'
import { groupBy } from '#model/values/group-by.ts'
import { type Figure, STOCKS } from './figure.ts'
import type { Ground } from './ground.ts'
import { refuseSum } from './refuse-sum.ts'

/** Whether figures are told for grounds and investors none of which lies in another. */
export function placesUnlike(figures: readonly Figure[], ground: Ground): readonly Refusal[] {
  if (figures.length < 2) return []
  const hosts = [...new Set(figures.map((figure) => figure.host))]
  const origins = [...new Set(figures.map((figure) => figure.origin))]
  const named = origins.flatMap((origin) => origin ?? [])
  return [
    ...grounds(figures, hosts, ground),
    ...within(hosts, ground).map((pair) => partAndWhole(pair, ground)),
    ...(named.length && named.length < origins.length ? [ALL_AND_ONE] : []),
    ...within(named, ground).map((pair) => partAndWhole(pair, ground)),
    ...(twice(figures) ? [TWICE] : []),
  ]
}

/** One place told of before and after its ground changed, or a unit beside the one that took its place. */
function grounds(figures: readonly Figure[], hosts: readonly string[], ground: Ground): readonly Refusal[] {
  const told = groupBy(figures, (figure) => figure.host)
  const other = [...told].find(([, of]) => new Set(of.map((figure) => figure.territory ?? '')).size > 1)
  const heir = hosts.flatMap((host) =>
    ground
      .heirsOf(host)
      .filter((one) => hosts.includes(one))
      .map((one) => [host, one] as const),
  )[0]
  const pair = heir ?? (other && [other[0], other[0]])
  if (!pair) return []
  const [before, after] = pair.map(ground.nameOf)
  return [
    refuseSum(
      'different-grounds',
      {
        en: `${before} and ${after} are told of for different grounds: before and after a merger, the later holds the earlier.`,
        vi: `${before} và ${after} tính trên hai địa bàn khác nhau: trước và sau sáp nhập; số sau đã gồm số trước.`,
      },
      {
        en: 'Choose figures of one ground, or those of all the former units.',
        vi: 'Hãy chọn số liệu cùng một địa bàn, hoặc số liệu của tất cả đơn vị cũ.',
      },
    ),
  ]
}

function within(ids: readonly string[], { holds }: Ground): readonly (readonly [string, string])[] {
  const pairs = ids.flatMap((whole) => ids.map((part) => [whole, part] as const))
  return pairs.filter(([whole, part]) => whole !== part && holds(whole, part)).slice(0, 1)
}

function partAndWhole([whole, part]: readonly [string, string], { nameOf }: Ground): Refusal {
  return refuseSum(
    'part-and-whole',
    {
      en: `${nameOf(part)} is part of ${nameOf(whole)}; its figure is in the other already.`,
      vi: `${nameOf(part)} thuộc ${nameOf(whole)}; số liệu này đã nằm trong số kia.`,
    },
    { en: 'Leave one of them out.', vi: 'Hãy bỏ một trong hai.' },
  )
}

/** Two figures of one place, investor and day tell one thing. */
function twice(figures: readonly Figure[]): boolean {
  const seen = figures.map(({ host, origin, sector, measure, asof }) =>
    [
      host,
      origin ?? '',
      sector ?? '',
      measure ?? '',
      STOCKS.has(measure ?? '') ? asof?.to : `${asof?.from}/${asof?.to}`,
    ].join('\n'),
  )
  return new Set(seen).size < seen.length
}

const TWICE = refuseSum(
  'twice',
  {
    en: 'Two of them tell one and the same thing: one place, one investor, one measure, one day.',
    vi: 'Có hai số liệu nói về cùng một việc: cùng nơi, cùng nhà đầu tư, cùng chỉ tiêu, cùng ngày.',
  },
  { en: 'Choose one of the two.', vi: 'Hãy chọn một trong hai.' },
)

const ALL_AND_ONE = refuseSum(
  'all-and-one',
  {
    en: 'One tells of all investors together, another of one of them, who is counted there already.',
    vi: 'Có số liệu của mọi nhà đầu tư, có số liệu của một nhà đầu tư đã nằm trong đó.',
  },
  {
    en: 'Choose the one for all, or those of single investors.',
    vi: 'Hãy chọn số chung, hoặc các số riêng từng nhà đầu tư.',
  },
)

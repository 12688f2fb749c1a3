/** What embassies and consulates are called, and how one is named of its country and seat. */
export const EMBASSY_WORDS = {
  embassy: { en: 'Embassy', vi: 'Đại sứ quán' },
  'consulate-general': { en: 'Consulate General', vi: 'Tổng Lãnh sự quán' },
  consulate: { en: 'Consulate', vi: 'Lãnh sự quán' },
  'honorary-consul': { en: 'Honorary Consul', vi: 'Lãnh sự danh dự' },
  named: {
    en: (sort: string, country: string, seat?: string) => `${country} – ${sort}${seat ? ` in ${seat}` : ''}`,
    vi: (sort: string, country: string, seat?: string) => `${sort} ${country}${seat ? ` tại ${seat}` : ''}`,
  },
} as const

type Weeks = { readonly weekend?: readonly number[] }

/** Saturday and Sunday, where the language tables say nothing. */
const USUAL = [6, 0]

/** To ask for one takes longer than a page has; they never change. */
const KNOWN = new Map<string, readonly number[]>()

/** The days of the week not worked in a country, 0 for Sunday; from CLDR's week data. */
export function weekendOf(country: string): readonly number[] {
  if (!/^[A-Z]{2}$/.test(country)) return USUAL
  const known = KNOWN.get(country) ?? lookedUp(country)
  KNOWN.set(country, known)
  return known
}

/** Older versions of Node hold the weekend in a property, newer ones behind a call. */
function lookedUp(country: string): readonly number[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly weekInfo?: Weeks
    readonly getWeekInfo?: () => Weeks
  }
  const weeks = locale.getWeekInfo?.() ?? locale.weekInfo
  return weeks?.weekend?.map((day) => day % 7) ?? USUAL
}

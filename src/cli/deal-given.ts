import type { Run } from './command.ts'
import type { Flags } from './flags.ts'

/** What the word that names an investor's file is called. */
export const DEAL_FILE = { en: 'the investor file', vi: 'mã hồ sơ nhà đầu tư' }

/** The day something happened in a file. */
export const DEAL_DAY: Flags = {
  day: { value: 'DAY', says: { en: 'the day; today where left out', vi: 'ngày; mặc định hôm nay' } },
}

/** That something was noted in a file, and its version since. */
export function notedDeal(
  run: Run,
  { dealId, version }: { readonly dealId: string; readonly version: number },
): string {
  return run.lang === 'vi' ? `Đã ghi ${dealId}, bản ${version}.` : `Noted ${dealId}, version ${version}.`
}

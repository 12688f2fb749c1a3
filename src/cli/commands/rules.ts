import { showRules } from '#views/rules.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { ownRuleText, rulesText } from '../print/rules.ts'

/** The rules of a place on a day. */
export const rules: Command = {
  name: 'rules',
  usage: 'rules',
  says: {
    en: 'list the rules of a place on a day, with where they stand and what is not on file',
    vi: 'liệt kê quy định của một nơi vào một ngày, kèm căn cứ và phần chưa có',
  },
  flags: {
    place: {
      value: 'PLACE',
      says: {
        en: 'Da Nang|VN, a country or an id; the home where left out',
        vi: 'Da Nang|VN, tên nước hoặc mã; bỏ trống là nơi đặt cơ quan',
      },
    },
    day: {
      value: 'DAY',
      says: {
        en: 'the day, such as 2026-11-03; today where left out',
        vi: 'ngày, ví dụ 2026-11-03; bỏ trống là hôm nay',
      },
    },
    own: { says: { en: 'only the rules this office entered', vi: 'chỉ các quy định do cơ quan nhập' } },
  },
  run: async (run) => {
    const place = run.given.text('place')
    const day = run.given.text('day')
    const view = await showRules(run.ctx, await readerOf(run), {
      ...(place ? { place } : {}),
      ...(day ? { day } : {}),
    })
    if (!run.given.has('own')) return { data: view, text: rulesText(view, run.lang) }
    const none =
      run.lang === 'vi' ? 'Cơ quan chưa nhập quy định nào.' : 'This office has entered no rule yet.'
    return { data: view.own, text: view.own.map((one) => ownRuleText(one, run.lang)).join('\n') || none }
  },
}

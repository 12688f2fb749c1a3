import type { Language } from '#model/problem.ts'
import type { AskView } from '#views/ask-view.ts'
import { marksText } from './marks-text.ts'
import { renderPartnerText } from './partner-text.ts'

const WORDS = {
  en: {
    nothing: 'Nothing on file.',
    unconfirmed: (n: number) => `${n} ${n === 1 ? 'finding' : 'findings'} read but not confirmed:`,
    tries: 'You can ask:',
    files: 'Delegations with a file:',
    'not-understood': 'The question was not understood.',
  },
  vi: {
    nothing: 'Trong sổ không có gì.',
    unconfirmed: (n: number) => `${n} điều ghi nhận đã đọc nhưng chưa ai xác nhận:`,
    tries: 'Có thể hỏi:',
    files: 'Đoàn đã có hồ sơ:',
    'not-understood': 'Chưa hiểu câu hỏi.',
  },
} as const

/** An answer as plain text: each sentence with its marks, the quotes below; where there is none, which of the others it is. */
export function renderAnswerText(view: AskView, lang: Language): string {
  const files = (view.files ?? []).map(
    ({ dayText, title, missionId }) => `  ${dayText}: ${title} (${missionId})`,
  )
  return [bodyText(view, lang), ...(files.length ? [WORDS[lang].files, ...files] : [])].join('\n')
}

function bodyText(view: AskView, lang: Language): string {
  const words = WORDS[lang]
  if (view.partner) return renderPartnerText(view.partner, { lang, sources: true })
  const head = view.understood ? [view.understood] : []
  if (view.answer === 'not-understood') {
    return [
      words['not-understood'],
      view.hint ?? '',
      words.tries,
      ...view.tries.map((one) => `  ${one}`),
    ].join('\n')
  }
  if (view.answer === 'nothing') return [...head, view.hint ?? words.nothing].join('\n')
  if (view.answer === 'unconfirmed') {
    const { count, sources } = view.unconfirmed
    const waiting = sources.map((one) => `  ${one.title} (${one.count})`)
    return [...head, ...(view.hint ? [view.hint] : []), words.unconfirmed(count), ...waiting].join('\n')
  }
  const lines = view.lines.map(({ text, marks }) => `${text}${marksText(marks)}`)
  const cites = view.cites.map(
    ({ mark, quote, publisher, sourceTitle, published }) =>
      `[${mark}] “${quote}” – ${[publisher ?? sourceTitle, published].filter(Boolean).join(', ')}`,
  )
  return [...head, '', ...lines, '', ...cites].join('\n')
}

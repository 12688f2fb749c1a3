import type { CommitmentSide, CommitmentState } from '#desk/commitment/commitment.ts'
import type { Count } from '#desk/commitment/fold-commitment.ts'
import type { Bilingual, Language } from '#model/problem.ts'

export const SIDE_WORDS: Readonly<Record<CommitmentSide, Bilingual>> = {
  ours: { en: 'ours', vi: 'của ta' },
  theirs: { en: 'theirs', vi: 'của bạn' },
  both: { en: 'both sides', vi: 'hai bên' },
}

export const STATE_WORDS: Readonly<Record<CommitmentState, Bilingual>> = {
  open: { en: 'open', vi: 'chưa thực hiện' },
  'in-hand': { en: 'in hand', vi: 'đang thực hiện' },
  done: { en: 'done', vi: 'đã hoàn thành' },
  dropped: { en: 'dropped', vi: 'không thực hiện' },
}

export const COUNT_WORDS: Readonly<Record<Count, Bilingual>> = {
  done: { en: 'done in time', vi: 'hoàn thành đúng hạn' },
  'done-late': { en: 'done late', vi: 'hoàn thành muộn' },
  late: { en: 'overdue', vi: 'quá hạn' },
  open: { en: 'open, in time', vi: 'còn trong hạn' },
  undated: { en: 'no date', vi: 'chưa có hạn' },
  dropped: { en: 'dropped', vi: 'không thực hiện' },
}

/** Where nobody leads, or no partner is named. */
export const NOBODY: Readonly<Record<'unit' | 'partner', Bilingual>> = {
  unit: { en: 'no unit named', vi: 'chưa giao đơn vị' },
  partner: { en: 'no partner named', vi: 'chưa rõ đối tác' },
}

/** Beside the name of somebody whose post is not on file. */
export const PERSON_ALONE: Bilingual = { en: 'a person, post not on file', vi: 'cá nhân, chưa rõ chức vụ' }

const VERBS: Readonly<
  Record<string, Readonly<Record<Language, readonly [alone: string, toSomebody: string]>>>
> = {
  pledge: { en: ['made a promise', 'promised'], vi: ['cam kết', 'cam kết với'] },
  request: { en: ['made a request', 'asked'], vi: ['đề nghị', 'đề nghị với'] },
  proposal: { en: ['made a proposal', 'proposed to'], vi: ['đề xuất', 'đề xuất với'] },
}

/** What a commitment is in one line of the reader's language; what it says stands beside it in its own words. */
export function commitmentTitle(
  {
    kind,
    by,
    to,
  }: { readonly kind: unknown; readonly by: string | undefined; readonly to: string | undefined },
  lang: Language,
): string {
  const [alone, toSomebody] = (VERBS[String(kind)] ?? VERBS.pledge)?.[lang] ?? ['', '']
  return [by, to ? `${toSomebody} ${to}` : alone].filter(Boolean).join(' ')
}

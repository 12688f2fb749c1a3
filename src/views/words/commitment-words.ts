import type { CommitmentSide, CommitmentState } from '#desk/commitment/commitment.ts'
import type { Count } from '#desk/commitment/fold-commitment.ts'
import type { Bilingual } from '#model/problem.ts'

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

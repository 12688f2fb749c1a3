import type { Language } from '#model/problem.ts'

const en = {
  going: 'Being undone',
  goingSays:
    'You can go on with other work: how far it is shows beside every page. Until it is done the book stands as it is.',
  cancelled: 'The undoing was cancelled; the book stands as it was.',
  notTaken: 'This could not be undone; the book stands as it was.',
}

const vi: typeof en = {
  going: 'Đang hoàn tác',
  goingSays: 'Bạn có thể làm việc khác: tiến độ hiện bên mọi trang. Cho đến khi xong, sổ vẫn giữ nguyên.',
  cancelled: 'Việc hoàn tác đã bị hủy; sổ vẫn như cũ.',
  notTaken: 'Chưa hoàn tác được; sổ vẫn như cũ.',
}

/** The words about an import that is taken back while one does other work. */
export function undoJobWords(lang: Language): typeof en {
  return lang === 'vi' ? vi : en
}

import type { Bilingual } from '#model/problem.ts'
import type { Story } from './read-story.ts'

type Left = {
  readonly foot: readonly string[]
  readonly comments: number
  readonly stories: readonly Story[]
}

const LONGEST = 300

/** The lines of the receipt on what stands in a Word document beside its text. */
export function docxNotes({ foot, comments, stories }: Left): readonly Bilingual[] {
  const sum = (of: 'removed' | 'inserted') => stories.reduce((all, story) => all + story[of], 0)
  return [
    ...(foot.length ? [footLeft(foot)] : []),
    ...(comments ? [commentsLeft(comments)] : []),
    ...(sum('removed') + sum('inserted') ? [changesTracked(sum('removed'), sum('inserted'))] : []),
  ]
}

function footLeft(foot: readonly string[]): Bilingual {
  const all = foot.join(' / ').replace(/\s+/g, ' ')
  const said = all.length > LONGEST ? `${all.slice(0, LONGEST)}…` : all
  return { en: `At the foot of pages, not read: “${said}”.`, vi: `Ở chân trang, không đọc: “${said}”.` }
}

function commentsLeft(count: number): Bilingual {
  return {
    en: `${count} ${count === 1 ? 'comment' : 'comments'} in its margin not read.`,
    vi: `Không đọc ${count} nhận xét ở lề.`,
  }
}

function changesTracked(removed: number, inserted: number): Bilingual {
  return {
    en: `Changes are tracked in it: ${inserted} ${inserted === 1 ? 'insertion' : 'insertions'} read, ${removed} ${removed === 1 ? 'deletion' : 'deletions'} not.`,
    vi: `Văn bản có theo dõi sửa đổi: đọc ${inserted} chỗ thêm vào, không đọc ${removed} chỗ đã xóa.`,
  }
}

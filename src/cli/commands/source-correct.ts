import { correctSource } from '#acts/correct-source.ts'
import { showSource } from '#views/source.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Corrects what is known of a source; what is not named stays, and a flag with an empty value says it is not known. */
export const sourceCorrect: Command = {
  name: 'source correct',
  usage: 'source correct SOURCE_ID [--title …]',
  says: {
    en: 'correct title, publisher, day or language of a source',
    vi: 'sửa tiêu đề, nơi đăng, ngày hoặc ngôn ngữ của nguồn',
  },
  flags: {
    title: { value: 'TEXT', says: { en: 'its title', vi: 'tiêu đề' } },
    publisher: { value: 'NAME', says: { en: 'who published it', vi: 'nơi đăng' } },
    published: {
      value: 'DAY',
      says: { en: 'day of publication, as 2025-04-02', vi: 'ngày đăng, dạng 2025-04-02' },
    },
    'text-lang': { value: 'en|vi', says: { en: 'its language', vi: 'ngôn ngữ của văn bản' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const sourceId = wordAt(run, 0, { en: 'the source', vi: 'mã nguồn' })
    const { source } = await showSource(run.ctx, await readerOf(run), { sourceId })
    const data = await carryOut(run, correctSource, {
      sourceId,
      title: given.text('title') ?? source.title,
      publisher: (given.text('publisher') ?? source.publisher) || undefined,
      published: (given.text('published') ?? source.published) || undefined,
      lang: (given.text('text-lang') ?? source.lang) || undefined,
      seen: source.facts,
    })
    return { data, text: sentence(data, run.lang) }
  },
}

function sentence(
  { changed, readAgain }: { changed: boolean; readAgain: boolean },
  lang: 'en' | 'vi',
): string {
  if (!changed) return lang === 'vi' ? 'Không có gì thay đổi.' : 'Nothing changed.'
  const again = lang === 'vi' ? ' Nên đọc lại nguồn này.' : ' Read it again.'
  return `${lang === 'vi' ? 'Đã sửa.' : 'Corrected.'}${readAgain ? again : ''}`
}

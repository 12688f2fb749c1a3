import { showProject } from '#views/project.ts'
import { type ProjectLine, showProjects } from '#views/projects.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import { columns, wrapped } from '../print/columns.ts'
import { matchText } from '../print/match-text.ts'
import { wordAt } from '../words-given.ts'

/** Projects that seek partners. */
export const projects: Command = {
  name: 'projects',
  usage: 'projects [--status S] [--sector FIELD|CODE]',
  says: {
    en: 'list projects that seek partners: where, in what, with whom, how they stand',
    vi: 'liệt kê dự án kêu gọi: nơi, lĩnh vực, đơn vị tham gia, tình trạng',
  },
  flags: {
    status: {
      value: 'S',
      says: {
        en: 'sought, agreed, under-way, done, dropped or denied',
        vi: 'sought, agreed, under-way, done, dropped hoặc denied',
      },
    },
    sector: {
      value: 'FIELD|CODE',
      says: { en: 'a field, or an industry such as C26', vi: 'lĩnh vực, hoặc mã ngành như C26' },
    },
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const at = bookAtGiven(run)
    const [status, sector] = [run.given.text('status'), run.given.text('sector')]
    const view = await showProjects(run.ctx, await readerOf(run), {
      ...(status ? { status } : {}),
      ...(sector ? { sector } : {}),
      ...at,
    })
    const vi = run.lang === 'vi'
    const rows = view.lines.map((line) => [
      line.title.text,
      line.place?.name ?? '–',
      fieldsOf(line),
      line.firms.map((one) => one.name).join(', ') || '–',
      line.status?.text ?? '–',
      vi ? `${line.investors} nhà đầu tư phù hợp` : `${line.investors} that may fit`,
      line.id,
    ])
    const none = vi ? 'Chưa có dự án nào.' : 'There is no project.'
    return { data: view, text: await underDays(at, run, rows.length ? columns(rows) : none) }
  },
}

function fieldsOf({ sector, industries }: ProjectLine): string {
  return [sector?.text, industries.map((one) => one.code).join(', ')].filter(Boolean).join('; ') || '–'
}

/** The sheet of one project. */
export const project: Command = {
  name: 'project',
  usage: 'project PROJECT',
  says: { en: 'show the sheet of a project', vi: 'xem hồ sơ dự án' },
  flags: BOOK_AT_FLAGS,
  run: async (run) => {
    const at = bookAtGiven(run)
    const projectId = wordAt(run, 0, { en: 'the project', vi: 'dự án' })
    const view = await showProject(run.ctx, await readerOf(run), { projectId, ...at })
    const vi = run.lang === 'vi'
    const firms = view.firms.map((one) => one.name).join(', ')
    const sought = view.sought.map((one) => one.name).join(', ')
    const text = [
      view.title.text,
      [view.place?.name, fieldsOf(view), view.status?.text].filter(Boolean).join(' · '),
      firms && `${vi ? 'Đơn vị tham gia' : 'Firms'}: ${firms}`,
      sought && `${vi ? 'Cần tìm' : 'Sought'}: ${sought}${view.soughtKinds ? ` (${view.soughtKinds})` : ''}`,
      ...view.parts.map((part) =>
        wrapped(`${part.seq}  ${part.label}: ${part.text} (${part.saidOnText})`, '  '),
      ),
      ...view.links.map((link) => `  ${link.text}`),
      ...view.matches.map((line) => matchText(line, line.investor.name)),
    ]
    return { data: view, text: await underDays(at, run, text.filter(Boolean).join('\n')) }
  },
}

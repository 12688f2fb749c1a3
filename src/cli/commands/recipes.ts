import { showRegisters } from '#views/register/list-recipes.ts'
import { KIND_WORDS } from '#views/words/glossary.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

const STATES = {
  en: { open: 'open', committed: 'taken in', undone: 'undone' },
  vi: { open: 'đang mở', committed: 'đã nhập', undone: 'đã hoàn tác' },
}

const NONE = {
  en: 'No register was taken in yet: entente import FILE.',
  vi: 'Chưa nhập bảng nào: entente import TỆP.',
}

/** The saved ways of reading registers, and what was taken in by them. */
export const recipes: Command = {
  name: 'recipes',
  usage: 'recipes',
  says: { en: 'list saved ways of reading registers', vi: 'liệt kê cách đọc sổ đã lưu' },
  flags: {},
  run: async (run) => {
    const view = await showRegisters(run.ctx, await readerOf(run))
    const text = [
      columns(
        view.recipes.map(({ recipe, version }) => [
          recipe.name,
          KIND_WORDS[recipe.kind][run.lang],
          recipe.columns.flatMap(({ header, use }) => (use ? [`${header} → ${use}`] : [])).join(', '),
          `v${version}`,
        ]),
      ),
      columns(
        view.imports.map((each) => [
          each.id,
          STATES[run.lang][each.state],
          each.recipe.name,
          each.fileName ?? '',
          String(each.counts.rows ?? ''),
        ]),
      ),
    ]
    return { data: view, text: text.filter(Boolean).join('\n\n') || NONE[run.lang] }
  },
}

import { isRegisterKind, type Recipe, type RecipeColumn, type RegisterKind, useOf } from '#model/recipe.ts'
import { guessUses } from '#views/register/guess-headers.ts'
import type { Form } from './form.ts'

/** The recipe a form of the wizard describes, over the one it was shown with. Headings stay as the file has them. */
export function recipeTyped(form: Form, shown: Recipe): Recipe {
  const typedKind = form.text('kind')
  const kind = isRegisterKind(typedKind) ? typedKind : shown.kind
  const columns = kind === shown.kind ? columnsTyped(form, shown) : columnsAnew(shown, kind)
  return {
    ...shown,
    name: form.text('name').trim() || shown.name,
    kind,
    columns,
    locale: {
      decimal: form.text('decimal') === 'comma' ? 'comma' : 'point',
      days: form.text('days') === 'month-first' ? 'month-first' : 'day-first',
    },
    set: setsTyped(form, shown, kind),
    decisions: Object.fromEntries(
      Object.entries({ ...shown.decisions, ...decisionsTyped(form) }).filter(([, value]) => value !== 'ask'),
    ),
  }
}

function columnsTyped(form: Form, { kind, columns }: Recipe): readonly RecipeColumn[] {
  return columns.map(({ header, use }, at) => {
    const typed = form.texts.has(`use.${at}`) ? form.text(`use.${at}`) : (use ?? '')
    return { header, ...(typed && useOf(kind, typed) ? { use: typed } : {}) }
  })
}

/** Another kind has other uses: its headings are looked at again, or a person would have to match every column by hand. */
function columnsAnew({ columns }: Recipe, kind: RegisterKind): readonly RecipeColumn[] {
  const uses = guessUses(
    columns.map(({ header }) => header),
    kind,
  )
  return columns.map(({ header }, at) => {
    const use = uses.get(at)
    return { header, ...(use === undefined ? {} : { use }) }
  })
}

/** What the form offers replaces what was set; what it does not offer stays. */
function setsTyped(form: Form, shown: Recipe, kind: Recipe['kind']): Readonly<Record<string, string>> {
  const kept = Object.entries(shown.set).filter(
    ([slot]) => !form.texts.has(`set.${slot}`) && useOf(kind, slot),
  )
  const typed = Object.entries(form.typed).flatMap(([name, value]) =>
    name.startsWith('set.') && value && useOf(kind, name.slice(4)) ? [[name.slice(4), value] as const] : [],
  )
  return Object.fromEntries([...kept, ...typed])
}

function decisionsTyped(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(form.typed).flatMap(([name, value]) => {
      const key = name.startsWith('decide.') ? form.text(`key.${name.slice('decide.'.length)}`) : ''
      return key && value ? [[key, value] as const] : []
    }),
  )
}

import { REGISTER_KINDS } from '#model/recipe.ts'
import type { RegistersView } from '#views/register/list-recipes.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SignedButton } from '../parts/who.tsx'
import { registerWords } from '../words/register-words.ts'

type RegistersProps = { frame: OfficeFrame; view: RegistersView }

/** Where registers come in and go out: a file to look at, what is saved, what was taken in. */
export function RegistersPage({ frame, view }: RegistersProps) {
  const own = registerWords(frame.lang)
  const id = frame.office.office.id
  return (
    <Page frame={frame} page="registers" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a href={officeAt(id, 'import')}>{own.paste}</a>
        <a href={officeAt(id, 'gaps')}>{own.gaps}</a>
      </PlainHead>
      <Upload frame={frame} view={view} />
      {view.recipes.length > 0 && <Saved frame={frame} view={view} />}
      {view.imports.length > 0 && <Latest frame={frame} view={view} />}
    </Page>
  )
}

function Upload({ frame, view }: RegistersProps) {
  const own = registerWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'registers')
  return (
    <PostForm class="form" action={at} enctype="multipart/form-data">
      <Field frame={frame} name="file" label={own.file} hint={own.fileHint} must>
        <input id="f-file" name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" />
      </Field>
      <Field frame={frame} name="kind" label={own.kind}>
        <select id="f-kind" name="kind">
          <option value="">{own.guess}</option>
          {REGISTER_KINDS.map((kind) => (
            <option value={kind}>{own.kinds[kind]}</option>
          ))}
        </select>
      </Field>
      {view.recipes.length > 0 && (
        <Field frame={frame} name="recipe" label={own.recipe}>
          <select id="f-recipe" name="recipe">
            <option value="">{own.newRecipe}</option>
            {view.recipes.map(({ recipe }) => (
              <option value={recipe.name}>{recipe.name}</option>
            ))}
          </select>
        </Field>
      )}
      <SignedButton frame={frame} label={own.upload} />
    </PostForm>
  )
}

function Saved({ frame, view }: RegistersProps) {
  const own = registerWords(frame.lang)
  const at = (name: string, format: string) =>
    officeAt(frame.office.office.id, 'registers', 'export', name, `file.${format}`)
  return (
    <section>
      <h2>{own.saved}</h2>
      <ul class="office-list">
        {view.recipes.map(({ recipe }) => (
          <li>
            <div>
              <strong>{recipe.name}</strong>
              <span class="item-more">{own.kinds[recipe.kind]}</span>
            </div>
            <div class="register-files">
              <a class="button quiet" href={at(recipe.name, 'xlsx')}>
                {own.exportXlsx}
              </a>
              <a class="button quiet" href={at(recipe.name, 'csv')}>
                {own.exportCsv}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Latest({ frame, view }: RegistersProps) {
  const own = registerWords(frame.lang)
  return (
    <section>
      <h2>{own.latest}</h2>
      <ul class="office-list">
        {view.imports.map((each) => (
          <li>
            <div>
              <a href={officeAt(frame.office.office.id, 'registers', each.id)}>
                {each.fileName ?? each.recipe.name}
              </a>
              <span class="item-more">
                {[own.states[each.state], each.counts.rows !== undefined && own.rowsOf(each.counts.rows)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

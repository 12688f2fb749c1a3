import type { TemplateData, TemplateTag } from '#intake/template/fill-template.ts'
import { fillTemplateApart, readTemplateApart } from '#intake/template-apart.ts'
import { isProblem, type Language, type Problem, problem } from '#model/problem.ts'
import { namesShown, TEMPLATE_NAMES, type TemplateNames } from './template-data.ts'
import { nameWord } from './words/template-words.ts'

/** The names a form uses, each list with its own; or why it cannot be one. */
export async function readTemplate(bytes: Uint8Array): Promise<readonly string[] | Problem> {
  const tags = await readTemplateApart(bytes)
  if (isProblem(tags)) return tags
  const unknown = unknownNames(tags, [TEMPLATE_NAMES])
  return unknown.length ? notKnown(unknown) : flatNames(tags)
}

/** Fills a form; names it uses that nothing is on file for are said, all at once. */
export async function fillTemplate(bytes: Uint8Array, data: TemplateData): Promise<Uint8Array | Problem> {
  const filled = await fillTemplateApart(bytes, data)
  if (isProblem(filled)) return filled
  return filled.missing.length ? notThere(filled.missing) : filled.bytes
}

/** Names no scope knows, and those used as a list that are none, or the other way round. */
function unknownNames(tags: readonly TemplateTag[], scopes: readonly TemplateNames[]): readonly string[] {
  const names = tags.flatMap(({ name, within }) => {
    const found = scopes.findLast((scope) => Object.hasOwn(scope, name))?.[name]
    if (found === undefined || (found === true) === (within !== undefined)) return [name]
    return found === true || !within ? [] : unknownNames(within, [...scopes, found])
  })
  return [...new Set(names)]
}

function flatNames(tags: readonly TemplateTag[]): readonly string[] {
  const names = tags.flatMap(({ name, within }) => [
    name,
    ...flatNames(within ?? []).map((one) => `${name}/${one}`),
  ])
  return [...new Set(names)]
}

function notKnown(names: readonly string[]): Problem {
  const list = names.map((name) => `{${name}}`).join(', ')
  const known = namesShown().join(' ')
  return problem(
    'template-unknown-names',
    {
      en: `The form uses names there are not: ${list}. Correct them in the form. Names there are: ${known}`,
      vi: `Mẫu dùng trường không có: ${list}. Hãy sửa trong mẫu. Các trường có thể dùng: ${known}`,
    },
    { where: 'file', details: { names } },
  )
}

function notThere(names: readonly string[]): Problem {
  const list = (lang: Language) =>
    names
      .map((name) => {
        const word = nameWord(name)?.[lang]
        return word ? `${word} {${name}}` : `{${name}}`
      })
      .join(', ')
  return problem(
    'template-names-empty',
    {
      en: `The form asks for what is not on file: ${list('en')}. Fill it in, or take it out of the form.`,
      vi: `Mẫu cần nội dung chưa có trong hồ sơ: ${list('vi')}. Hãy bổ sung hồ sơ, hoặc bỏ trường này khỏi mẫu.`,
    },
    { details: { names } },
  )
}

import type { Form } from './form.ts'

/** The fields of a form with one name in the place of another, where somebody chose the one that is on file. */
export function nameTaken(form: Form): ReadonlyMap<string, readonly string[]> | undefined {
  const [slot, typed, name] = form.text('use').split('\t')
  if (!slot || !typed || !name) return undefined
  const field = `slot.${slot}`
  const bare = typed.split('|')[0] ?? typed
  const texts = (form.texts.get(field) ?? []).map((text) =>
    text
      .split(/\r?\n/)
      .map((line) => (line.trim() === typed || line.split(',')[0]?.trim() === bare ? name : line))
      .join('\n'),
  )
  return new Map([...form.texts, [field, texts]])
}

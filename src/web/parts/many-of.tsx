type ManyOfProps = {
  id: string
  /** The slot's name; every box sends `slot.<name>`. */
  name: string
  label: string
  hint: string
  chosen: readonly string[]
  options: readonly (readonly [string, string])[]
}

/** Several values of a closed list, a box each: nobody has to know which key to hold. */
export function ManyOf({ id, name, label, hint, chosen, options }: ManyOfProps) {
  return (
    <fieldset class="field many-of" id={id} tabindex={-1} aria-describedby={`${id}-hint`}>
      <legend class="field-name">{label}</legend>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <div class="many-of-list">
        {options.map(([value, word]) => (
          <label class="check">
            <input type="checkbox" name={`slot.${name}`} value={value} checked={chosen.includes(value)} />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

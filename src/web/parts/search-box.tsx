import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { searchWords } from '../words/search-words.ts'

/** The box of the search page: a plain form, which a script completes with names as they are typed. */
export function SearchBox({ frame, query }: { frame: OfficeFrame; query: string }) {
  const { words, office } = frame
  const own = searchWords(frame.lang)
  const id = office.office.id
  return (
    <form class="search-form" method="get" action={officeAt(id, 'search')}>
      <div class="field">
        <label class="field-name" for="f-search">
          {words.search.field}
        </label>
        <span class="hint" id="search-hint">
          {own.hint}
        </span>
        <div class="suggesting" data-suggest={officeAt(id, 'suggest')} data-says={own.suggestions(8)}>
          <input
            id="f-search"
            type="search"
            name="q"
            value={query}
            maxlength={200}
            autocomplete="off"
            aria-describedby="search-hint"
          />
        </div>
      </div>
      <button type="submit">{words.search.go}</button>
    </form>
  )
}

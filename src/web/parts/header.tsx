import { officeAt } from '../address.ts'
import type { Frame, OfficeFrame } from '../frame.ts'
import { searchWords } from '../words/search-words.ts'
import { Sign } from './icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Sections } from './sections.tsx'
import { Who } from './who.tsx'

type HeaderProps = { frame: Frame; page: string }

/** Whose book this is, the question box, the pages, who is working, the language. */
export function Header({ frame, page }: HeaderProps) {
  const { words, office } = frame
  return (
    <header class="head">
      <div class="head-row">
        <a class="brand" href={office ? officeAt(office.office.id) : '/offices'}>
          <Sign />
          <span class="brand-name">{office ? office.office.name[frame.lang] : words.name}</span>
        </a>
        {office && page !== 'home' && <AskBox frame={{ ...frame, office }} />}
        <div class="head-tools">
          {office && <Who frame={{ ...frame, office }} />}
          <LanguageSwitch frame={frame} />
        </div>
      </div>
      {office && <Sections frame={{ ...frame, office }} page={page} />}
    </header>
  )
}

function AskBox({ frame }: { frame: OfficeFrame }) {
  const { words, office } = frame
  return (
    <search class="ask-place">
      <form class="ask" action={officeAt(office.office.id, 'ask')} method="get">
        <label class="hidden" for="ask">
          {words.askLabel}
        </label>
        <div
          class="suggesting"
          data-suggest={officeAt(office.office.id, 'suggest')}
          data-says={searchWords(frame.lang).suggestions(8)}
        >
          <input
            id="ask"
            name="q"
            type="search"
            placeholder={words.askShort}
            autocomplete="off"
            maxlength={300}
          />
        </div>
        <button type="submit">{words.askGo}</button>
      </form>
    </search>
  )
}

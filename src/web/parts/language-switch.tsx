import type { Frame } from '../frame.ts'

/** Reads the page in the other language, and everything after it. */
export function LanguageSwitch({ frame }: { frame: Frame }) {
  const other = frame.lang === 'vi' ? 'en' : 'vi'
  return (
    <form class="language" method="post" action="/language">
      <input type="hidden" name="back" value={frame.here} />
      <button
        type="submit"
        class="quiet"
        name="lang"
        value={other}
        lang={other}
        title={frame.words.switchLang}
      >
        {frame.words.otherLang}
      </button>
    </form>
  )
}

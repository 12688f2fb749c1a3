import { afterMergerWords } from '#papers/words/after-merger-words.ts'
import type { AfterMergerView, TodoRow } from '#views/succession/after-merger-view.ts'
import type { OfficeFrame } from '../../frame.ts'
import { Section } from '../section.tsx'

/** What there is to do; each line leads to where it is done. */
export function Todo({ frame, view }: { frame: OfficeFrame; view: AfterMergerView }) {
  const W = afterMergerWords(frame.lang)
  const open = view.todo.filter((each) => !each.done)
  if (!view.todo.length) return null
  return (
    <Section id="todo" title={W.todo} count={open.length}>
      <ul class="merger-todo">
        {view.todo.map((each) => (
          <li class={each.done ? 'merger-done' : undefined}>
            <span aria-hidden="true">{each.done ? '☑' : '☐'}</span>{' '}
            <a class="plain" href={placeOf(each)}>
              {each.text}
            </a>
            {each.doneText && <span class="merger-by"> {each.doneText}</span>}
            {each.done && <span class="hidden"> ({W.done})</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function placeOf(each: TodoRow): string {
  if (each.sort === 'decide') return '#doubles'
  if (each.sort === 'not-loaded') return '#load'
  return `#held-${each.recordId}`
}

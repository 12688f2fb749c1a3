import type { DossierSubject } from '#model/dossier.ts'
import type { PartView } from '#views/investment/standing-parts.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { projectsWords } from '../words/projects-words.ts'
import { type Citing, Marks } from './marks.tsx'

type PartsProps = {
  frame: OfficeFrame
  citing: Citing
  subject: DossierSubject
  parts: readonly PartView[]
}

/** The parts of a sheet by name, each with its day, its source and the way to take it back. */
export function SheetParts({ frame, citing, subject, parts }: PartsProps) {
  const names = [...new Set(parts.map((one) => one.part))]
  return (
    <dl class="values sheet">
      {names.map((name) => {
        const own = parts.filter((one) => one.part === name)
        return (
          <div>
            <dt>{own[0]?.label}</dt>
            <dd>
              {own.map((one) => (
                <div>
                  <span {...(one.lang ? { lang: one.lang } : {})}>{one.text}</span>
                  <Marks marks={one.marks} citing={citing} /> <span class="item-more">{one.saidOnText}</span>
                  <TakeBack frame={frame} subject={subject} part={one} />
                </div>
              ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

type BackProps = { frame: OfficeFrame; subject: DossierSubject; part: PartView }

function TakeBack({ frame, subject, part }: BackProps) {
  const own = projectsWords(frame.lang)
  return (
    <form class="take-back" method="post" action={officeAt(frame.office.office.id, 'sheets', 'withdraw')}>
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="part" value={String(part.seq)} />
      <input type="hidden" name="back" value={frame.here} />
      <button
        type="submit"
        class="quiet"
        aria-label={`${own.remove}: ${part.label}, ${part.text.slice(0, 60)}`}
      >
        {own.remove}
      </button>
    </form>
  )
}

import type { PartyRef } from '#views/cite.ts'
import type { KeeperView } from '#views/keepers.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { keeperWords } from '../words/keeper-words.ts'
import { Line } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { SignedButton } from './who.tsx'

type KeeperProps = { frame: OfficeFrame; subject: PartyRef; keeper?: KeeperView | undefined }

/** Who looks after a partner, and the form that says so. */
export function Keeper({ frame, subject, keeper }: KeeperProps) {
  const own = keeperWords(frame.lang)
  const { office, people } = frame.office
  return (
    <div class="keeper">
      <p class="item-more">{keeper ? own.keeper(keeper.name, keeper.sinceText) : own.none}</p>
      <details class="amend">
        <summary>{own.change}</summary>
        <PostForm class="form" action={officeAt(office.id, 'partners', subject.id, 'keeper')}>
          <label class="field">
            <span class="field-name">{own.person}</span>
            <select name="person">
              <option value="">{own.nobody}</option>
              {people
                .filter((one) => one.active)
                .map((one) => (
                  <option value={one.id} selected={one.id === keeper?.personId}>
                    {one.name}
                  </option>
                ))}
            </select>
          </label>
          <Line label={own.why} name="why" />
          <SignedButton frame={frame} label={own.go} />
        </PostForm>
      </details>
    </div>
  )
}

/** Narrows a list to the partners whoever is working looks after. */
export function OfMine({ frame, keeper }: { frame: OfficeFrame; keeper?: string | undefined }) {
  const { person } = frame
  if (!person) return null
  return (
    <label class="check">
      <input type="checkbox" name="keeper" value={person.id} checked={keeper === person.id} />
      <span>{keeperWords(frame.lang).ofMine}</span>
    </label>
  )
}

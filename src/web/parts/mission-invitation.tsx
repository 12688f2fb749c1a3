import { INVITER_WORDS, INVITERS } from '#views/words/mission-words.ts'
import { typedDay } from '../day-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'

/** Who invites, by which letter, and whether it asks for people by name: rules look at both. */
export function InvitationFields({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  const { invitation } = view.values
  return (
    <fieldset class="form-row">
      <Line label={own.invitationFrom} name="p-invitation" value={invitation?.from} />
      <Line label={own.invitationNumber} name="invitationNumber" value={invitation?.number} />
      <Line
        label={own.invitationDay}
        name="invitationDay"
        value={typedDay(invitation?.day)}
        hint={own.dayHint}
      />
      <Choice
        label={own.invitationKind}
        name="invitationKind"
        value={invitation?.kind}
        options={[['', '–'], ...INVITERS.map((one) => [one, INVITER_WORDS[one][frame.lang]] as const)]}
      />
      <Choice
        label={own.invitationWay}
        name="invitationNamed"
        value={invitation?.named === undefined ? '' : invitation.named ? 'yes' : 'no'}
        options={[
          ['', '–'],
          ['no', own.invitationOpen],
          ['yes', own.invitationNamed],
        ]}
      />
    </fieldset>
  )
}

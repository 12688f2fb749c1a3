import { MEMBER_ROLES, RANKS, type RosterSide } from '#model/roster.ts'
import type { MemberView } from '#views/mission-protocol.ts'
import { RANK_LABELS, ROLE_WORDS } from '#views/words/mission-words.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'

/** What has to be known of somebody on the list; never the number of a passport. */
export function MemberFields({ frame, view, member }: MissionProps & { member?: MemberView }) {
  const own = missionWords(frame.lang)
  const { lang } = frame
  const mine: RosterSide = view.direction === 'out' ? 'ours' : 'theirs'
  const sides: readonly RosterSide[] = mine === 'ours' ? ['ours', 'theirs'] : ['theirs', 'ours']
  const six = member?.passportSixMonths
  return (
    <>
      {member && <input type="hidden" name="id" value={member.id} />}
      <div class="form-row">
        <Line label={own.fullName} name="name" value={member?.name} must most={200} />
        <Line label={own.nativeName} name="nativeName" value={member?.nativeName} most={200} />
      </div>
      <Line label={own.address} name="address" value={member?.address} most={200} />
      <div class="form-row">
        <Line label={own.post} name="post" value={member?.post} most={300} />
        <Line label={own.body} name="body" value={member?.body} most={300} />
      </div>
      <div class="form-row">
        <Choice
          label={own.side}
          name="side"
          value={member?.side ?? mine}
          options={sides.map((one) => [one, own[one]] as const)}
        />
        <Choice
          label={own.role}
          name="role"
          value={member?.role ?? 'member'}
          options={MEMBER_ROLES.map((one) => [one, ROLE_WORDS[one][lang]] as const)}
        />
      </div>
      <div class="form-row">
        <Choice
          label={own.rank}
          hint={own.rankHint}
          name="rank"
          value={member?.rank}
          options={[['', '–'], ...RANKS.map((one) => [one, RANK_LABELS[one][lang]] as const)]}
        />
        <Choice
          label={own.passport}
          name="passport"
          value={six === undefined ? '' : six ? 'yes' : 'no'}
          options={[
            ['', own.unknown],
            ['yes', own.yes],
            ['no', own.no],
          ]}
        />
        <Line label={own.trips} name="trips" value={member?.tripsThisYear?.toString()} />
      </div>
    </>
  )
}

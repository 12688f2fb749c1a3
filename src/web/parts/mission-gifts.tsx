import type { ProtocolView } from '#views/mission-protocol.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, DeedButton, DeedForm, Line } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { Section } from './section.tsx'

/** The gift register of a mission: what was given and received, who holds it, by which rule. */
export function MissionGifts({ frame, view, protocol }: MissionProps & { protocol: ProtocolView }) {
  const own = missionWords(frame.lang)
  return (
    <Section id="gifts" title={own.gifts} count={protocol.gifts.length}>
      {!protocol.gifts.length && <p class="none">{own.noGifts}</p>}
      <ul class="members">
        {protocol.gifts.map((gift) => (
          <li>
            <div lang={frame.lang}>
              <b>{gift.thing}</b> <span class="tag">{own[gift.way]}</span>
              <p class="item-more parts">
                <span>
                  {gift.giver} → {gift.receiver}
                </span>
                {[gift.dayText, gift.valueText].filter(Boolean).map((text) => (
                  <span>{text}</span>
                ))}
                {gift.custody && (
                  <span>
                    {own.custody}: {gift.custody}
                  </span>
                )}
                {gift.rule && <span>{gift.rule}</span>}
              </p>
            </div>
            <DeedButton
              frame={frame}
              file={view}
              deed="gifts"
              button={`${own.remove}: ${gift.thing}`}
              sign="×"
            >
              <input type="hidden" name="remove" value={gift.id} />
            </DeedButton>
          </li>
        ))}
      </ul>
      <DeedForm summary={own.addGift} frame={frame} file={view} deed="gifts" button={own.save}>
        <Choice
          label={own.way}
          name="way"
          options={[
            ['given', own.given],
            ['received', own.received],
          ]}
        />
        <Line label={own.thing} name="thing" must most={300} />
        <div class="form-row">
          <Line label={own.giver} name="giver" must most={300} />
          <Line label={own.receiver} name="receiver" must most={300} />
        </div>
        <div class="form-row">
          <Line label={own.day} name="day" hint={own.dayHint} />
          <Line label={own.value} name="value" hint={own.moneyHint} />
        </div>
        <div class="form-row">
          <Line label={own.custody} name="custody" most={300} />
          <Line label={own.rule} name="rule" most={300} />
        </div>
      </DeedForm>
    </Section>
  )
}

import type { GiftView, ProtocolView } from '#views/mission-protocol.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { typedText } from '../slot-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, DeedButton, DeedForm, Line } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { otherLanguage, Titled } from './other-language.tsx'
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
            <div>
              <b {...otherLanguage(gift.thing, frame.lang)}>{gift.thing}</b>{' '}
              <span class="tag">{own[gift.way]}</span>
              <p class="item-more parts">
                <span>
                  <Titled text={gift.giver} lang={frame.lang} /> →{' '}
                  <Titled text={gift.receiver} lang={frame.lang} />
                </span>
                {[gift.dayText, gift.valueText].filter(Boolean).map((text) => (
                  <span>{text}</span>
                ))}
                {gift.custody && (
                  <span>
                    {own.custody}: <Titled text={gift.custody} lang={frame.lang} />
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
            <DeedForm
              summary={own.change}
              frame={frame}
              file={view}
              deed="gifts"
              which={gift.id}
              button={own.save}
            >
              <GiftFields frame={frame} gift={gift} />
            </DeedForm>
          </li>
        ))}
      </ul>
      <DeedForm summary={own.addGift} frame={frame} file={view} deed="gifts" button={own.save}>
        <GiftFields frame={frame} />
      </DeedForm>
    </Section>
  )
}

/** What the register asks of a gift, as it stands there where one is corrected. */
function GiftFields({ frame, gift }: { frame: OfficeFrame; gift?: GiftView }) {
  const own = missionWords(frame.lang)
  return (
    <>
      {gift && <input type="hidden" name="id" value={gift.id} />}
      <Choice
        label={own.way}
        name="way"
        value={gift?.way}
        options={[
          ['given', own.given],
          ['received', own.received],
        ]}
      />
      <Line label={own.thing} name="thing" value={gift?.thing} must most={300} />
      <div class="form-row">
        <Line label={own.giver} name="giver" value={gift?.giver} must most={300} />
        <Line label={own.receiver} name="receiver" value={gift?.receiver} must most={300} />
      </div>
      <div class="form-row">
        <Line label={own.day} name="day" value={typedDay(gift?.day)} hint={own.dayHint} />
        <Line
          label={own.value}
          name="value"
          value={typedText({ type: 'money' }, gift?.value, frame.lang)}
          hint={own.giftHint}
        />
      </div>
      <div class="form-row">
        <Line label={own.custody} name="custody" value={gift?.custody} most={300} />
        <Line label={own.rule} name="rule" value={gift?.rule} most={300} />
      </div>
    </>
  )
}

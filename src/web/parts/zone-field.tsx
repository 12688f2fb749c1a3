import type { Language } from '#model/problem.ts'
import { zoneNamed } from '#model/values/zone-named.ts'
import { zoneName } from '#views/mission-programme.ts'
import { useTyped, useWrong } from './tied.tsx'

/** The zones a desk meets most; any other name of the tz database may be typed. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Bangkok',
  'Asia/Vientiane',
  'Asia/Kolkata',
  'Asia/Dubai',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Moscow',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Australia/Sydney',
] as const

/** Zones are typed with the common ones at hand; the list stands once on the page. */
export function ZoneList({ lang }: { lang: Language }) {
  return (
    <datalist id="zones">
      {ZONES.map((zone) => (
        <option value={zoneWord(zone, lang)} />
      ))}
    </datalist>
  )
}

/** A zone as people call it, where that name is read as the same zone again: Seoul, Việt Nam. */
function zoneWord(zone: string, lang: Language): string {
  const word = zoneName(zone, lang)
  return zoneNamed(word) === zone ? word : zone
}

/** The field of a zone, shown as people call it and read back by that name. */
export function Zone({
  label,
  name,
  value,
  lang,
}: {
  label: string
  name: string
  value: string
  lang: Language
}) {
  const typed = useTyped(name)
  const wrong = useWrong(name)
  return (
    <label class={wrong.says ? 'field field-wrong' : 'field'}>
      <span class="field-name">{label}</span>
      {wrong.says}
      <input
        {...wrong.own}
        name={name}
        list="zones"
        value={typed ?? zoneWord(value, lang)}
        required
        autocomplete="off"
      />
    </label>
  )
}

import type { OfficeFrame } from '../frame.ts'

/** One decision for all that are selected; the boxes of the cards belong to this form. */
export function Bulk({ frame, at, why }: { frame: OfficeFrame; at: string; why?: string | undefined }) {
  const words = frame.words.judge
  return (
    <form class="bulk" id="bulk" method="post" action={`${at}/judge`} data-live>
      <input type="hidden" name="bulk" value="yes" />
      <span>{words.bulk}</span>
      <label class="bulk-why">
        <span class="hidden">{words.why}</span>
        <input name="why" value={why} placeholder={words.why} maxlength={500} autocomplete="off" />
      </label>
      <button type="submit" name="verdict" value="accept" data-key="a">
        {words.accept}
      </button>
      <button type="submit" class="quiet" name="verdict" value="reject" data-key="x">
        {words.reject}
      </button>
    </form>
  )
}

/** The single keys of the page, told and able to be switched off; shown only where the script that hears them runs. */
export function Keys({ frame }: { frame: OfficeFrame }) {
  const words = frame.words.judge
  return (
    <details class="keys" id="keys" hidden>
      <summary>{words.keys}</summary>
      <dl>
        {Object.entries(words.keyList).map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" id="keys-on" checked />
        <span>{words.keysOn}</span>
      </label>
    </details>
  )
}

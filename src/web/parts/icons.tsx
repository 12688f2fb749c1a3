type Shape = 'found' | 'nothing' | 'not-understood' | 'unconfirmed'

/** The sign of the product: two circles that share a field. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="18" cy="10" r="8.5" fill="none" stroke="currentColor" stroke-width="2" />
      <path
        d="M14 2.6a8.5 8.5 0 0 1 0 14.8a8.5 8.5 0 0 1 0-14.8z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="1"
      />
    </svg>
  )
}

/** One shape for each of the four answers, so that they differ without colour too. */
export function AnswerSign({ answer }: { answer: Shape }) {
  return (
    <svg class="answer-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {answer === 'found' && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path d="M5.8 10.3l3 3 5.6-6" fill="none" stroke="var(--sheet)" stroke-width="2" />
        </>
      )}
      {answer === 'nothing' && (
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" />
      )}
      {answer === 'not-understood' && (
        <>
          <rect
            x="1.5"
            y="1.5"
            width="17"
            height="17"
            rx="4"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
          />
          <path
            d="M7.4 7.9a2.7 2.7 0 1 1 3.6 2.5c-.7.3-1 .8-1 1.6"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
          />
          <circle cx="10" cy="14.6" r="1.2" fill="currentColor" />
        </>
      )}
      {answer === 'unconfirmed' && (
        <>
          <circle
            cx="10"
            cy="10"
            r="8"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-dasharray="3.2 3"
          />
          <circle cx="10" cy="10" r="2.2" fill="currentColor" />
        </>
      )}
    </svg>
  )
}

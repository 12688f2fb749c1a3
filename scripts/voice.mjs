// What the launcher says, in the reader's language, always on stderr: stdout belongs to the data of the command.

const locale =
  process.env.ENTENTE_LANG || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''

/** The words in Vietnamese where the terminal asks for Vietnamese, else in English. */
export function inWords(en, vi) {
  return locale.toLowerCase().startsWith('vi') ? vi : en
}

/** One line of progress. */
export function say(en, vi) {
  process.stderr.write(`entente: ${inWords(en, vi)}\n`)
}

/** A reason not to start that a person can act on: printed as a sentence, without a stack. */
export class CannotStart extends Error {
  constructor(en, vi) {
    super(inWords(en, vi))
    this.name = 'CannotStart'
  }
}

/** Says a line every `seconds` while `work` runs, so that a slow network does not look like a hang. */
export async function withTicks(seconds, line, work) {
  const began = performance.now()
  const timer = setInterval(() => line(Math.round((performance.now() - began) / 1000)), seconds * 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

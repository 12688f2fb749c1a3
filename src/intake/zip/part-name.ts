const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
/** Control characters, and marks that turn the direction of writing or cannot be seen. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/**
 * Whether a part's name is one a document would give it. Names are never used as paths here; a name that tries to be one
 * says that the file was made to do harm.
 */
export function isPlainPartName(name: string): boolean {
  if (!name || name.length > 500 || UNSEEN.test(name) || name.includes('\\') || name.includes('\ufffd'))
    return false
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return false
  return name
    .replace(/\/$/, '')
    .split('/')
    .every((step) => step !== '' && step !== '.' && step !== '..' && !RESERVED.test(step))
}

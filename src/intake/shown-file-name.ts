/** What must not stand in a name that is shown or handed to a browser: path marks, control and direction marks. */
const ODD = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\/:*?"<>|]/g
const LONGEST = 120

/** The name of a file as words to show: no path, nothing unseen. Where nothing is left, it is named by its hash. */
export function shownFileName(name: string | undefined, hash: string): string {
  const last = (name ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .replace(ODD, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return shortened(clean) || `file-${hash.slice(0, 8)}`
}

/** A long name keeps its ending, since that is what people know a file by. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0] ?? ''
  return `${[...name.slice(0, LONGEST - ending.length - 1)].join('').replace(/[\ud800-\udbff]$/, '')}…${ending}`
}

/** Marks that follow a vowel in VNI, in small letters: what is put on the vowel. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

/** Letters that stand for themselves. */
const ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ó: 'ĩ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ò: 'ị',
  î: 'ỵ',
}

const VOWEL_AND_MARK = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|([ñôöóíìæòî])/gi

/** Text in VNI for Windows as it is read: a vowel and its mark are two characters, and become one letter. */
export function fromVni(text: string): string {
  return text.replace(VOWEL_AND_MARK, (whole, vowel?: string, mark?: string, alone?: string) => {
    if (alone) return letterAlone(alone)
    if (!vowel || !mark) return whole
    const letter = /[ôö]/i.test(vowel) ? letterAlone(vowel) : vowel
    return (letter + (MARKS[mark.toLowerCase()] ?? '')).normalize('NFC')
  })
}

function letterAlone(letter: string): string {
  const small = letter.toLowerCase()
  const read = ALONE[small] ?? letter
  return small === letter ? read : read.toUpperCase()
}

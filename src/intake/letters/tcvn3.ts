/** The letters of TCVN 5712-3, as fonts named “.Vn…” show them, from byte A1 on; a dot where none is assigned. */
const FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...FROM_A1].flatMap((letter, i) =>
    letter === '.' ? [] : [[String.fromCharCode(0xa1 + i), letter] as const],
  ),
)

/** Text in TCVN3 (ABC) as it is read; each of its letters is one character of the Western code page. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => LETTERS.get(letter) ?? letter)
}

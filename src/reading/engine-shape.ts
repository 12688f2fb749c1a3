const ITEM =
  '(?:(?:the|with|of|to|and|also|both|với|và|cùng|là|city|cities|provinces|towns|prefectures|localities|municipalities|counties|các|một số|những|tỉnh ,|tỉnh và|tỉnh|khu tự trị|khu tự trị dân tộc \\S+|thành phố|địa phương|bang) ){0,3}L\\d+(?: \\( (?:(?:since|in|on|from|est|established|affiliated|affiliation|concluded|partnered|signed|twinned|joined|formed|set|up|year|sister|twin|city|c|ca|about|từ|năm|tháng|vào|kết|nghĩa|ký|,|:|-|[CL]\\d+) ){0,4}?D\\d+(?: ,[^()]*)? \\)| \\( \\S+ \\)|(?: ,)? (?:since|in|from|từ|từ năm|năm|vào năm|, set up in|set up in|signed in|formed in|, signed in|, which joined in|, twinned since|, from|, the twin since|, dating from) D\\d+| , D\\d+(?= ;| \\)| and|$))?'
const SEPARATOR =
  '(?: ,| and| và| as well as|, as well as| cùng|(?= ; (?:and )?L\\d+(?: (?:\\(|,) D| ;| \\.|$)) ;|, and| rồi đến| hay| or|, along with| along with| - ){1,2}'
const LIST = `${ITEM}(?:${SEPARATOR} ${ITEM}){0,24}`

const MACROS: Readonly<Record<string, string>> = {
  P: 'P\\d+',
  L: 'L\\d+',
  C: 'C\\d+',
  O: 'O\\d+',
  R: 'R\\d+',
  D: 'D\\d+',
  M: 'M\\d+',
  N: 'N\\d+',
  T: 'T\\d+',
  U: 'U\\d+',
  B: 'B\\d+',
  X: '[LCOP]\\d+',
  LIST,
  GOALS: '[LC]\\d+(?:(?: ,| and| , and)(?: the)? [LC]\\d+){0,5}',
  XX: '(?:the )?[LCOP]\\d+(?:(?: ,| and| và| với| cùng| as well as| along with){1,2}(?: the(?: (?:provincial|municipal|local|city))?| visiting| (?:his|her|its|their) (?:\\S+ )?(?:guest|host|counterpart|visitor|colleague|opposite number)(?: from(?: the)? [LCO]\\d+)?(?: ,)?)? [LCOP]\\d+){1,9}',
  XLIST:
    "(?:the (?:C\\d+ )?(?:cities|provinces|towns|prefectures|localities|municipalities|counties|states) of )?[LCOP]\\d+(?:(?: ,| and| và| with| với| cùng| ,and|,){1,2}(?: the| the people's committee of)? [LCOP]\\d+){0,9}",
}

/** A gap never leaves the clause. */
const SAME_CLAUSE = '(?!(?:;|while|whereas|but|nhưng|còn|song) )'

/**
 * Compiles a shape to a regular expression over the shorthand. Signs and words match whole. A `sticky` one is tried only where
 * it is told to, for shapes whose beginning is known before.
 */
export function compileShape(shape: string, sticky = false): RegExp {
  const source = shape
    .replaceAll('(?:\\S+ )', `(?:${SAME_CLAUSE}\\S+ )`)
    .replace(/\{([A-Z]+)\}/g, (_, name: string) => `(?:${MACROS[name] ?? name})`)
  return new RegExp(`(?<= |^)${source}(?= |$)`, sticky ? 'dy' : 'dg')
}

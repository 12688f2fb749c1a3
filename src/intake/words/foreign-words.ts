function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Small words every text of a language is full of; English and Vietnamese stand among them to be weighed against. */
export const FOREIGN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', words('the of and to in is was for on with by at as from that are were has have it this be')],
  ['vi', words('và của các với những được là trong cho tại về đã có này hai theo một để ngày từ năm')],
  ['fr', words('le la les des et du une est dans pour sur avec par aux qui que sont ont été cette ses')],
  ['es', words('el los las de y del una en para con por que se su al como entre fue son sus más')],
  ['pt', words('o os as de e do da dos das uma em para com por que se no na ao foi são mais')],
  ['it', words('il lo gli di e del della una in per con che si nel alla dei delle è sono stato tra')],
  ['de', words('der die das und den dem des ein eine in im für mit von zu auf ist wurde auch zwischen')],
  ['nl', words('de het een en van in voor met op te is zijn werd aan door bij tussen ook naar dat')],
  [
    'id',
    words('yang dan di ke dari untuk dengan pada dalam ini itu adalah telah akan antara oleh juga serta'),
  ],
  ['pl', words('i w z na do się że jest oraz dla od po przez miasta są był o między za jako')],
])

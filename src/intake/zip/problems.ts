import { type Bilingual, type Problem, problem } from '#model/problem.ts'

const AGAIN: Bilingual = {
  en: 'Open it in the program it is from and save it again, or paste its words.',
  vi: 'Hãy mở tệp bằng chương trình đã tạo ra nó rồi lưu lại, hoặc dán nội dung vào.',
}

function refused(code: string, why: Bilingual, then: Bilingual = AGAIN): Problem {
  return problem(code, {
    en: `This file is not opened: ${why.en}. ${then.en}`,
    vi: `Không mở tệp này: ${why.vi}. ${then.vi}`,
  })
}

/** A packed file that would unpack to more than any document needs. */
export function zipTooBig(why: Bilingual): Problem {
  return refused('zip-too-big', why)
}

/** A packed file whose directory is cut, overlaps, or says one thing here and another there. */
export function zipBroken(why: Bilingual): Problem {
  return refused('zip-broken', why)
}

/** A packed file with a part whose name leads out of it or cannot be trusted to be what it seems. */
export function zipOddName(): Problem {
  return refused('zip-odd-name', {
    en: 'a part in it has a name that leads elsewhere or hides what it is',
    vi: 'một phần bên trong có tên dẫn ra ngoài hoặc giả dạng tên khác',
  })
}

/** A packed file that is locked with a password. */
export function zipEncrypted(): Problem {
  return refused(
    'zip-encrypted',
    { en: 'it is locked with a password', vi: 'tệp được khóa bằng mật khẩu' },
    {
      en: 'Save a copy without the password, or paste its words.',
      vi: 'Hãy lưu một bản không đặt mật khẩu, hoặc dán nội dung vào.',
    },
  )
}

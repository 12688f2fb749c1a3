import { type Bilingual, type Problem, problem } from '#model/problem.ts'

const INSTEAD: Bilingual = {
  en: 'You can open it in a browser, save it, and add the file.',
  vi: 'Bạn có thể mở bằng trình duyệt, lưu lại rồi thêm tệp.',
}

type Saying = {
  readonly instead?: Bilingual
  /** It may be otherwise a little later, so that work in the queue tries it again. */
  readonly mayPass?: boolean
  /** Seconds the other side asks to be left alone. */
  readonly wait?: number | undefined
}

function say(
  code: string,
  what: Bilingual,
  { instead = INSTEAD, mayPass = false, wait }: Saying = {},
): Problem {
  return problem(
    code,
    { en: `${what.en} ${instead.en}`, vi: `${what.vi} ${instead.vi}` },
    { where: 'url', ...(mayPass ? { details: { mayPass: true, ...(wait ? { wait } : {}) } } : {}) },
  )
}

const WRITE_WHOLE: Bilingual = {
  en: 'Write it whole, as https://example.com/article.',
  vi: 'Hãy ghi đầy đủ, ví dụ https://example.com/bai-viet.',
}

export function notAnAddress(text: string): Problem {
  const shown = text.trim().slice(0, 120)
  return say(
    'address-not-read',
    { en: `“${shown}” is not an address on the web.`, vi: `“${shown}” không phải là địa chỉ trên mạng.` },
    { instead: WRITE_WHOLE },
  )
}

export function notWeb(scheme: string): Problem {
  return say(
    'address-not-web',
    {
      en: `Only addresses that begin with http:// or https:// are fetched, not “${scheme}”.`,
      vi: `Chỉ tải địa chỉ bắt đầu bằng http:// hoặc https://, không tải “${scheme}”.`,
    },
    { instead: WRITE_WHOLE },
  )
}

export function withLogin(): Problem {
  return say(
    'address-with-login',
    {
      en: 'This address carries a name or password. Take them out of it: they would be kept and shown.',
      vi: 'Địa chỉ này có kèm tên đăng nhập hoặc mật khẩu. Hãy bỏ đi, vì chúng sẽ bị lưu và hiển thị.',
    },
    {},
  )
}

export function oddPort(port: string): Problem {
  return say('address-port', {
    en: `This address asks for port ${port}; pages are fetched from the usual ports (80 and 443) only.`,
    vi: `Địa chỉ này dùng cổng ${port}; chỉ tải trang từ cổng thông thường (80 và 443).`,
  })
}

/** A name or number that leads to this machine, the office’s own network, or no single machine. */
export function notPublic(host: string): Problem {
  return say('address-not-public', {
    en: `“${host}” does not lie on the public web but on this machine or an inner network, so it is not fetched.`,
    vi: `“${host}” không nằm trên mạng công cộng mà ở máy này hoặc mạng nội bộ, nên không được tải.`,
  })
}

export function nameUnknown(host: string): Problem {
  return say(
    'address-unknown',
    { en: `“${host}” was not found on the web.`, vi: `Không tìm thấy “${host}” trên mạng.` },
    {
      instead: {
        en: 'Look for a slip in the address; or see whether this machine is connected.',
        vi: 'Hãy xem lại địa chỉ có sai sót không; hoặc kiểm tra máy có đang nối mạng.',
      },
    },
  )
}

export function offline(): Problem {
  return say(
    'no-network',
    {
      en: 'This machine has no way to the web now, so nothing was fetched. Everything else works without it.',
      vi: 'Máy này hiện không ra được mạng nên chưa tải gì. Mọi việc khác vẫn làm được khi không có mạng.',
    },
    {
      instead: {
        en: 'Try again when it is connected, or add a file.',
        vi: 'Hãy thử lại khi có mạng, hoặc thêm tệp.',
      },
      mayPass: true,
    },
  )
}

export function noAnswer(host: string): Problem {
  return say(
    'address-no-answer',
    {
      en: `“${host}” cannot be reached, or broke off its answer.`,
      vi: `Không kết nối được với “${host}”, hoặc bên đó ngắt giữa chừng.`,
    },
    {
      instead: {
        en: 'Try again later, or save the page in a browser and add the file.',
        vi: 'Hãy thử lại sau, hoặc lưu trang bằng trình duyệt rồi thêm tệp.',
      },
      mayPass: true,
    },
  )
}

export function notTrusted(host: string): Problem {
  return say('address-not-trusted', {
    en: `“${host}” cannot prove who it is (its certificate is out of date, or another’s), so nothing was fetched.`,
    vi: `“${host}” không chứng minh được danh tính (chứng thư hết hạn hoặc của bên khác) nên chưa tải gì.`,
  })
}

export function tooSlow(seconds: number): Problem {
  return say(
    'fetch-too-slow',
    {
      en: `This took longer than ${seconds} seconds and was ended.`,
      vi: `Việc tải lâu quá ${seconds} giây nên đã dừng.`,
    },
    { mayPass: true },
  )
}

export function tooLarge(most: number): Problem {
  const mb = Math.round(most / 1_000_000)
  return say('fetch-too-large', {
    en: `What stands there is larger than ${mb} MB, so it was not fetched.`,
    vi: `Nội dung ở đó lớn hơn ${mb} MB nên không được tải.`,
  })
}

export function tooManyHops(most: number): Problem {
  return say('fetch-too-many-hops', {
    en: `This address leads on to others more than ${most} times. Open it in a browser and copy the address it ends at.`,
    vi: `Địa chỉ này chuyển tiếp quá ${most} lần. Hãy mở bằng trình duyệt và sao chép địa chỉ cuối cùng.`,
  })
}

export function oddEncoding(): Problem {
  return say('fetch-odd-encoding', {
    en: 'The answer is packed in a way that is not read here, or its packing is broken.',
    vi: 'Câu trả lời được nén theo cách không đọc được ở đây, hoặc bị hỏng.',
  })
}

/** An answer that is not a page: what the other side said, in words. */
export function notGiven(host: string, status: number, wait?: number): Problem {
  if (status === 404 || status === 410) {
    return say('page-gone', {
      en: `“${host}” has no page at this address (any more).`,
      vi: `“${host}” không có (hoặc không còn) trang ở địa chỉ này.`,
    })
  }
  if (status === 401 || status === 403 || status === 451) {
    return say('page-closed', {
      en: `“${host}” does not give this page to programs, or asks to log in first.`,
      vi: `“${host}” không cho chương trình tải trang này, hoặc yêu cầu đăng nhập.`,
    })
  }
  const passing = status === 429 || status >= 500
  return say(
    'page-not-given',
    {
      en: `“${host}” answered with ${status} instead of the page${passing ? '; it may be busy' : ''}.`,
      vi: `“${host}” trả lời mã ${status} thay vì trang${passing ? '; có thể đang quá tải' : ''}.`,
    },
    { mayPass: passing, wait },
  )
}

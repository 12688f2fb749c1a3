import { type Problem, problem } from '#model/problem.ts'

export function notAFeed(): Problem {
  return problem(
    'not-a-feed',
    {
      en: 'What stands at this address is not a feed (RSS or Atom). Look on the site for “RSS” and take the address it leads to.',
      vi: 'Nội dung ở địa chỉ này không phải nguồn tin (RSS hoặc Atom). Hãy tìm mục “RSS” trên trang và lấy địa chỉ ở đó.',
    },
    { where: 'url' },
  )
}

/** A page that says where its feed is. */
export function feedElsewhere(url: string): Problem {
  return problem(
    'feed-elsewhere',
    {
      en: `This is a page, not a feed; but it names its feed: ${url}. Add that address.`,
      vi: `Đây là trang web, không phải nguồn tin; nhưng trang có ghi địa chỉ nguồn tin: ${url}. Hãy thêm địa chỉ đó.`,
    },
    { where: 'url', details: { url } },
  )
}

export function feedTooLarge(most: number): Problem {
  return problem(
    'feed-too-large',
    {
      en: `This feed is larger than ${most / 1_000_000} MB; no feed of news is. Choose another address.`,
      vi: `Nguồn tin này lớn hơn ${most / 1_000_000} MB; không nguồn tin nào lớn như vậy. Hãy chọn địa chỉ khác.`,
    },
    { where: 'url' },
  )
}

/** Letters that are not in the encoding the feed names, or a reading that was ended. */
export function feedNotRead(): Problem {
  return problem(
    'feed-not-read',
    {
      en: 'This feed cannot be read: it is damaged, or built to harm its reader. Nothing was kept. Choose another address of the site, or add its pages one by one.',
      vi: 'Không đọc được nguồn tin này: dữ liệu bị hỏng, hoặc được tạo để gây hại. Không có gì được lưu. Hãy chọn địa chỉ khác của trang, hoặc thêm từng bài.',
    },
    { where: 'url' },
  )
}

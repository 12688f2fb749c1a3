/** Small Vietnamese words that tell the language of a sentence, as written, tone marks and all. */
export const VI_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'và của các những được là có trong với cho từ đã đang sẽ không này đó tại ở về theo ông bà một hai trên dưới ' +
    'khi vào ra đến tới cùng cũng như để do bởi nhiều năm tháng ngày người việc hơn nhất sau trước giữa nếu thì mà ' +
    'vẫn còn rất bị phải chỉ lại qua hay hoặc nên rằng chưa'
  ).split(' '),
)

/** The same without marks, where a text was typed without them. Only spellings that are no English word. */
export const VI_BARE_WORDS: ReadonlySet<string> = new Set(
  'va cua nhung duoc trong voi da dang khong nay tai theo khi vao den toi cung nhu nhieu nam nguoi viec hon nhat truoc giua phai hoac rang chua thanh pho'.split(
    ' ',
  ),
)

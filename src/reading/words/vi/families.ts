/** Vietnamese family names with their marks: `Hà` opens a name, `hạ` does not. */
export const VIETNAMESE_FAMILIES: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh trương mai đào lương cao hà lưu
  vương tô thái đoàn lâm hầu giàng thào tạ đồng chu quách phùng triệu châu kiều từ tống lò lường vừ sùng mùa thạch
  ưng đàm tăng khương mã doãn ninh nghiêm bạch giáp hứa la lại lục mạc ông quản sơn tòng vi xa ma bế nông hoàng`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * Vietnamese words and forms of address that say a gender. `unknown` ones say that nobody knows it.
 */
export const GENDER_WORDS = {
  female: ['nữ', 'nữ giới', 'phụ nữ', 'con gái', 'gái', 'chị', 'cô', 'bà', 'quý bà'],
  male: ['nam', 'nam giới', 'đàn ông', 'con trai', 'trai', 'anh', 'chú', 'ông', 'quý ông'],
  other: ['khác', 'giới tính khác'],
  unknown: ['chưa rõ', 'không rõ', 'không xác định', 'chưa biết', 'không có'],
} as const;

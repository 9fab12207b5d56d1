/**
 * Product names in Japanese and Chinese: help of the applications, Win21.8 and Win21.17 ja-JP,
 * Android_11.97 and iOS_2.86 zh-Hans (domain.md §14). They are not in `products.ts`, because the
 * page reader needs only the names.
 */
export const translatedNames = {
  premium: ['カスペルスキー プレミアム', '卡巴斯基优选版'],
  plus: ['カスペルスキー プラス', '卡巴斯基 Plus'],
  standard: ['カスペルスキー スタンダード', '卡巴斯基标准版'],
  basic: ['カスペルスキー ベーシック'],
  vpn: ['卡巴斯基VPN 安全连线'],
}

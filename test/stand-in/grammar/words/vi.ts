import { phrases } from './phrases.ts'

export const vi = phrases(`
subscriptions: Gói đăng ký của tôi | Gói đăng ký | Các gói đăng ký của bạn
total: Tổng số gói đăng ký: {n} | {n} gói đăng ký
none: Bạn chưa có gói đăng ký nào | Không có gói đăng ký nào trong tài khoản này
more: Hiện thêm {n} | Hiện tất cả ({n}) | Tải thêm
expiresLabel: Có hiệu lực đến | Ngày hết hạn | Hết hạn vào | Ngày kết thúc
expires: Có hiệu lực đến {d} | Hết hạn vào {d} | Gói đăng ký sẽ hết hạn vào {d}
expiredLabel: Đã hết hạn vào | Đã kết thúc vào
expiredOn: Đã hết hạn vào {d} | Gói đăng ký của bạn đã hết hạn ngày {d}
expired: Đã hết hạn | Gói đăng ký đã hết hạn | Đã kết thúc
active: Đang hoạt động | Gói đăng ký đang hoạt động | Đang có hiệu lực
notActivated: Chưa kích hoạt | Chưa được kích hoạt | Đang chờ kích hoạt
activateLabel: Kích hoạt trước ngày | Hạn kích hoạt
activateBefore: Kích hoạt trước ngày {d} | Phải được kích hoạt trước {d}
renewsLabel: Tự động gia hạn vào | Ngày gia hạn tự động
renews: Tự động gia hạn vào {d} | Sẽ được tự động gia hạn vào {d}
paymentLabel: Lần thanh toán tiếp theo | Ngày thanh toán tiếp theo
keptLabel: Dữ liệu được lưu đến | Báo cáo có sẵn đến
kept: Dữ liệu của bạn sẽ được lưu đến {d} | Báo cáo được lưu đến {d}
sinceLabel: Ngày kích hoạt | Ngày bắt đầu | Hoạt động từ
autoOn: Tự động gia hạn đang bật | Tự động gia hạn: bật
autoOff: Tự động gia hạn đang tắt | Tự động gia hạn: tắt
free: Phiên bản miễn phí | Miễn phí
trial: Phiên bản dùng thử | Dùng thử miễn phí
blocked: Bị chặn | Gói đăng ký đã bị chặn
suspended: Tạm ngừng | Gói đăng ký đã bị tạm dừng
shared: Được chia sẻ với bạn | Được chia sẻ với tôi
sharedBy: Được chia sẻ bởi {w} | {w} chia sẻ gói đăng ký này với bạn
state: Trạng thái
devices: Thiết bị | Thiết bị được bảo vệ | Thiết bị đang dùng
devicesPair: {u} trên {t} thiết bị | Đang dùng {u} trong số {t} thiết bị | {u}/{t} thiết bị
users: Người dùng | Người dùng được mời
usersPair: {u} trên {t} người dùng | {u}/{t} người dùng
of: {u} trên {t} | {u} / {t}
included: Ứng dụng đi kèm | Bao gồm
details: Chi tiết | Xem chi tiết
renew: Gia hạn | Gia hạn ngay
manage: Quản lý gói đăng ký | Quản lý
offer: Nâng cấp lên {p}: tối đa {t} thiết bị. Ưu đãi kết thúc vào {d}. | {p} cho {t} thiết bị – giảm 40% đến {d}
alsoLike: Có thể bạn cũng thích | Đề xuất cho bạn
buy: Mua ngay | Thêm vào giỏ hàng
tryFree: Dùng thử {p} miễn phí trong 30 ngày | Bắt đầu dùng thử {p}
downloads: Tải xuống | Tải ứng dụng
download: Tải xuống | Tải về | Cài đặt
downloadTitle: Tải xuống {p} | Cài đặt {p} trên thiết bị này
downloadFor: Tải xuống cho {s} | Phiên bản cho {s}
otherDownloads: Tải xuống khác | Tải xuống trên các thiết bị khác
scan: Quét mã QR bằng điện thoại | Hướng máy ảnh vào mã
sendLink: Gửi liên kết qua email | Gửi liên kết
appStore: Tải về từ App Store | Tải xuống trên App Store
signIn: Đăng nhập
email: Địa chỉ email | Email
password: Mật khẩu
signOut: Đăng xuất
terms: Chúng tôi đã cập nhật điều khoản sử dụng | Các thỏa thuận đã thay đổi
accept: Tôi chấp nhận các điều khoản của thỏa thuận | Tôi đã đọc và đồng ý với các điều khoản
continue: Tiếp tục | Tiếp theo
code: Nhập mã xác minh | Nhập mã đã gửi đến điện thoại của bạn
security: Cài đặt bảo mật | Đăng nhập và bảo mật
twoStep: Xác minh hai bước | Xác thực hai yếu tố
myDevices: Thiết bị của tôi | Các thiết bị của bạn
orders: Lịch sử đơn hàng | Đơn hàng của bạn
help: Trợ giúp và hỗ trợ | Hỗ trợ
shop: Cửa hàng
cookies: Chúng tôi sử dụng cookie để cải thiện trang web này. | Trang web này sử dụng cookie.
acceptAll: Chấp nhận tất cả | Cho phép tất cả
privacy: Chính sách bảo mật
close: Đóng
error: Đã xảy ra lỗi. Hãy thử lại sau. | Không thể tải các gói đăng ký.
`)

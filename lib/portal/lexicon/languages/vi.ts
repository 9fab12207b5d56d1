/** Vietnamese: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12|thg 1=1|thg 2=2|thg 3=3|thg 4=4|thg 5=5|thg 6=6|thg 7=7|thg 8=8|thg 9=9|thg 10=10|thg 11=11|thg 12=12
E hết hạn|hết hạn vào|ngày hết hạn|có hiệu lực đến|hiệu lực đến|có giá trị đến|hoạt động đến
E kết thúc|kết thúc vào|ngày kết thúc|đến ngày|đến hết ngày|còn hiệu lực đến|sẽ hết hạn
E sẽ hết hạn vào|hạn dùng|hạn sử dụng|đến|hết hạn vào ngày|thời hạn|được bảo vệ đến
E đã thanh toán đến|đã thanh toán đến ngày|thanh toán đến|có giá trị đến hết
E có giá trị đến hết ngày|có giá trị đến ngày|có hiệu lực đến hết|có hiệu lực đến hết ngày
E có hiệu lực đến ngày|hiệu lực đến hết ngày|còn hạn đến|hạn đến|hạn đến ngày|thời hạn đến
E thời hạn sử dụng đến|thời hạn sử dụng|sử dụng đến|sử dụng được đến|dùng đến|dùng được đến
E kết thúc vào ngày|ngày kết thúc gói|ngày hết hiệu lực|hết hiệu lực vào|sẽ kết thúc vào
E sẽ kết thúc|bảo vệ đến|được bảo vệ đến ngày|được bảo vệ đến hết ngày|ngày cuối cùng|đến hết
E gói hết hạn|sẽ hết hiệu lực|sẽ hết hiệu lực vào|còn hiệu lực đến ngày|hoạt động đến ngày
E hết hạn ngày|kết thúc ngày|ngày cuối
X đã hết hạn|đã kết thúc|đã hết hạn vào|hết hiệu lực|hết hạn vào|kết thúc vào|đã kết thúc vào
X quá hạn|không còn hiệu lực|đã quá hạn|đã chấm dứt|hết thời hạn|đã hết thời hạn|đã hết hiệu lực
X đã hết hạn từ|đã hết hạn ngày|đã hết hạn vào ngày|đã kết thúc vào ngày|không còn hạn
X đã quá hạn sử dụng|hết hạn rồi|hết hạn từ|đã ngừng hiệu lực|không còn hoạt động
X đã hết hạn sử dụng
A kích hoạt trước|kích hoạt trước ngày|cần kích hoạt trước|hạn kích hoạt|phải kích hoạt trước
A phải được kích hoạt trước|cần được kích hoạt trước|phải kích hoạt trước ngày|kích hoạt muộn nhất
A cần kích hoạt|hạn chót kích hoạt|kích hoạt chậm nhất
R gia hạn vào|sẽ gia hạn|sẽ được gia hạn|thanh toán tiếp theo|lần thanh toán tiếp theo
R gia hạn tiếp theo|ngày gia hạn|lần gia hạn tiếp theo|tự động gia hạn vào|sẽ tự động gia hạn
R sẽ tự động gia hạn vào|ngày gia hạn tự động|gia hạn tự động vào|sẽ được gia hạn tự động
R lần thanh toán kế tiếp|ngày thanh toán kế tiếp|ngày thanh toán tiếp theo|kỳ thanh toán tiếp theo
R kỳ thanh toán kế tiếp|kỳ thanh toán tới|lần thanh toán tới|thanh toán kế tiếp
R khoản thanh toán tiếp theo|khoản phí tiếp theo|lần tính phí tiếp theo|ngày tính phí tiếp theo
R kỳ tính phí tiếp theo|hóa đơn tiếp theo|ngày lập hóa đơn tiếp theo|ngày gia hạn tiếp theo
R ngày gia hạn kế tiếp|lần gia hạn kế tiếp|lần gia hạn tới|gia hạn kế tiếp|sẽ được gia hạn vào
R sẽ được gia hạn vào ngày|sẽ gia hạn vào|sẽ gia hạn vào ngày|được gia hạn vào
R tự động gia hạn vào ngày|sẽ tự động gia hạn vào ngày|sẽ được tự động gia hạn
R sẽ được tự động gia hạn vào|sẽ được tự động gia hạn vào ngày|chúng tôi sẽ gia hạn
R chúng tôi sẽ tính phí|chúng tôi sẽ thu phí|bạn sẽ bị tính phí|bạn sẽ được tính phí
R sẽ thu phí vào|sẽ tính phí vào|sẽ bị trừ tiền|gia hạn vào ngày|lần thu phí tiếp theo
R gia hạn tự động tiếp theo|thanh toán tự động tiếp theo|tính phí tiếp theo|gia hạn ngày
R tự động gia hạn ngày|ngày thanh toán|tự động gia hạn cùng ngày|tự động gia hạn vào cùng ngày
R sẽ tự động gia hạn cùng ngày|tự động được gia hạn
Z sẽ không gia hạn|không gia hạn|sẽ không được gia hạn|không được gia hạn|sẽ không tự động gia hạn
Z không tự động gia hạn|sẽ không được tự động gia hạn|sẽ không gia hạn tự động
Z không gia hạn tự động|sẽ không gia hạn nữa
S đã kích hoạt|ngày kích hoạt|được kích hoạt|ngày bắt đầu|bắt đầu|hoạt động từ|có hiệu lực từ
S kích hoạt vào|kích hoạt ngày|đã kích hoạt vào ngày|đã kích hoạt vào|được kích hoạt vào
S hoạt động từ ngày|đã được kích hoạt|kích hoạt lúc|bắt đầu từ|ngày bắt đầu gói|đã kích hoạt từ
S có hiệu lực từ ngày|đang hoạt động từ
a đang hoạt động|hoạt động|còn hiệu lực|đang hiệu lực|có hiệu lực|đang có hiệu lực|còn hạn
a đang chạy|đang sử dụng được|còn hạn sử dụng|hợp lệ|đang được kích hoạt|đang sử dụng|đang dùng
n chưa kích hoạt|chưa được kích hoạt|chưa sử dụng|chưa dùng|chờ kích hoạt|đang chờ kích hoạt
n chờ được kích hoạt|đang đợi kích hoạt|chưa hoạt động|chưa được sử dụng|chưa bắt đầu sử dụng
n chưa kích hoạt bản quyền|chưa bắt đầu|chưa kích hoạt lần nào|đợi kích hoạt
f miễn phí|bản miễn phí|gói miễn phí|phiên bản miễn phí
t dùng thử|bản dùng thử|thử nghiệm|dùng thử miễn phí|gói dùng thử|thời gian dùng thử
t giai đoạn dùng thử|phiên bản dùng thử|đang dùng thử|bản thử nghiệm|giấy phép dùng thử
d thiết bị
p người dùng|người|thành viên
h được chia sẻ với bạn|chia sẻ với bạn|được chia sẻ bởi|chia sẻ bởi|đã chia sẻ với bạn
h chia sẻ cho bạn|đang chia sẻ với bạn|được chia sẻ cho bạn|chia sẻ từ|được chia sẻ từ
h người chia sẻ
O bạn chia sẻ|được bạn chia sẻ|do bạn chia sẻ|chủ sở hữu bạn|bạn là chủ sở hữu|bạn là chủ
O chủ sở hữu là bạn|thuộc về bạn|bạn sở hữu|của chính bạn
V chia sẻ|đã chia sẻ|được chia sẻ|đang chia sẻ
Y với bạn|cho bạn|với tôi|cho tôi
r tự động gia hạn|gia hạn tự động|tự gia hạn|tự động gia hạn gói|gia hạn tự động gói
r chế độ tự động gia hạn|tính năng tự động gia hạn|chế độ gia hạn tự động|gia hạn
r thanh toán tự động|thanh toán định kỳ
y bật|đã bật|có|đang bật|đã được bật|được bật
z tắt|đã tắt|không|đang tắt|đã hủy|đã được tắt|bị tắt|đã hủy bỏ|đã huỷ|đã bị hủy|đã bị tắt
z thủ công
b bị chặn|đã chặn|bị khóa|bị khoá|đã bị chặn|đã bị khóa|đã khóa
u tạm dừng|tạm ngưng|bị đình chỉ|đã tạm dừng|đình chỉ|bị tạm ngưng|tạm thời ngưng|bị tạm dừng
u tạm ngừng|tạm khóa|đang tạm dừng|bị tạm khóa|đã tạm ngưng|đóng băng|đang bị đình chỉ
u tạm dừng hoạt động|đã tạm ngừng|bị tạm ngừng|đang tạm ngưng|đang tạm ngừng
i bao gồm|đi kèm|kèm theo|gồm có|có trong gói
m thêm|xem tất cả|hiển thị thêm|hiển thị tất cả|xem thêm|tải thêm|khác|hiện tất cả
s gói đăng ký|đăng ký|giấy phép|gói|thuê bao|sản phẩm
w của|bạn|là|vào|ngày|cho|và|này|thời hạn|trạng thái|đã sử dụng|đã dùng|đang sử dụng|đang dùng
w sử dụng|kết nối|được bảo vệ|hiện tại|sản phẩm|bảo vệ|loại|phiên bản|số|tự động|trên|đã|được|tôi
w của tôi|chúng tôi|tất cả|vẫn|hiện|bây giờ|tài khoản|sẽ|mời|được mời|thêm|đăng ký trên|ứng dụng
w phần mềm|chương trình|tổng quan|danh sách|tạm thời|tổng|tổng số|gia đình|gì|số lượng|vào ngày
w các|những|trong|có|chiếc|người sở hữu|gói|nào|từ|chỉ|vui lòng|vì|sau đó|mỗi|hằng|tiếp theo|vat
w hết ngày|hiện thời|hiện đang|đang|chi tiết|chi tiết gói|vị trí|chỗ|suất|lượt|cho phép|được phép
w cùng lúc|thông tin|vẫn còn|mình|một|theo|tại|ở|đối với|với|lúc|kể từ|việc|là của|quyền|bản quyền
w chế độ|tính năng|tình trạng|ghi chú|thời gian|bao gồm cả|thêm một năm|trong một năm|một năm
w mỗi năm|mỗi tháng|hàng năm|hàng tháng|bởi nhà cung cấp|bởi nhà mạng|không giới hạn thời gian
w vô thời hạn|cùng ngày|chủ sở hữu|vĩnh viễn|với giá|nhà cung cấp|nhà mạng
U đã sử dụng|đã dùng|đang sử dụng|đang dùng|đã kết nối|được kết nối|được bảo vệ|đã cài đặt
U bạn sử dụng|bạn đang dùng|bạn đang sử dụng|bạn dùng|đã đăng nhập|đang đăng nhập|đã gán
U đã liên kết|đang kết nối|đang bảo vệ|đang được bảo vệ|đã cài|cài đặt trên|đã cài đặt trên
U đã được sử dụng
K tối đa|lên đến|tổng cộng|tổng|tổng số|không quá|số lượng tối đa|giới hạn|nhiều nhất|đến|cho phép
K lên tới
P còn trống|trống|còn lại|còn|chưa sử dụng hết|khả dụng|chưa dùng đến|chưa sử dụng|chưa dùng
P chưa được sử dụng|có sẵn
C sẽ tự động gia hạn|tự động gia hạn hàng năm|được tự động gia hạn|tự gia hạn
C sẽ được tự động gia hạn|sẽ được gia hạn tự động|tự động được gia hạn
L ngày|tháng|năm|tuần|còn lại|còn
3 sau
- ngày mua|đã mua|mã đơn hàng
q mua|ưu đãi|giảm giá|tiết kiệm|khuyến mãi|nâng cấp lên|đề xuất|giỏ hàng|thêm vào giỏ|đặt hàng
q thích|gợi ý|dùng thử miễn phí|bắt đầu dùng thử
o trên|trong|trong số|trên tổng số|trong tổng số
g đăng nhập|đăng nhập vào
T thỏa thuận|điều khoản|điều kiện|tuyên bố|hợp đồng
c mã|một lần|xác minh|hai bước|hai yếu tố|xác thực|mã kích hoạt|mã bảo mật
D tải xuống|tải về|cài đặt|mục tải xuống|tải|cài
Q qr|quét|máy ảnh|camera
N không|chưa có|không có|chẳng|không bao giờ
W thứ sáu|thứ bảy|chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ 6|thứ 7|cn|thứ 2|thứ 3|thứ 4|thứ 5
k không có|chưa có|không có bất kỳ|chưa có bất kỳ|chưa sở hữu|không tồn tại|chưa đăng ký
j bạn|quý khách|hiện|hiện tại|hiện nay|vẫn|lúc này|ở đây|đây|nào|bất kỳ|trong|trên|với|tài khoản
j này|của|của bạn|cả|được thêm|liên kết|kaspersky|my
G phiên đã hết hạn|phiên của bạn đã hết hạn|phiên đăng nhập đã hết hạn|phiên làm việc đã hết hạn
G phiên đã kết thúc|phiên của bạn đã kết thúc|đã bị đăng xuất|đã đăng xuất|đăng nhập lại
G phiên đăng nhập hết hạn|hết phiên
l khả dụng|có sẵn
H cho|dành cho|dùng cho|đủ cho
F sắp|sắp tới|sớm
0 hôm nay
1 ngày mai
9 hôm qua
J tự động
= vì|bởi vì
& và
8 cùng ngày|ngày đó|ngày hôm đó|tự động gia hạn cùng ngày|tự động gia hạn vào cùng ngày
8 sẽ tự động gia hạn cùng ngày
k chưa mua|không tìm thấy|không tìm thấy bất kỳ
j mua|đã mua|tìm thấy|danh sách|riêng|mình|của tôi|đang|gì|một|được|thêm|vào|cho|ở|tài khoản|này
j bạn|hiển thị
x trống|chưa có gì|không có gì|không có dữ liệu|không có mục nào|chưa có dữ liệu|không có bản ghi
x không có gì để hiển thị|danh sách trống
e đăng xuất|thoát
I đăng nhập với tên|đăng nhập bằng|đã đăng nhập với|đã đăng nhập bằng|đã đăng nhập
I đang đăng nhập bằng|đã đăng nhập là|đã đăng nhập dưới tên|xin chào|chào mừng|chào
`

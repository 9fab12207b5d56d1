/** Vietnamese: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12|thg 1=1|thg 2=2|thg 3=3|thg 4=4|thg 5=5|thg 6=6|thg 7=7|thg 8=8|thg 9=9|thg 10=10|thg 11=11|thg 12=12|tháng 01=1|thg 01=1|tháng 02=2|thg 02=2|tháng 03=3|thg 03=3|tháng 04=4|thg 04=4|tháng 05=5|thg 05=5|tháng 06=6|thg 06=6|tháng 07=7|thg 07=7|tháng 08=8|thg 08=8|tháng 09=9|thg 09=9
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
X đã hết hạn|đã kết thúc|đã hết hạn vào|hết hạn vào|kết thúc vào|đã kết thúc vào
X quá hạn|không còn hiệu lực|đã quá hạn|đã chấm dứt|đã hết thời hạn|đã hết hiệu lực
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
w cùng lúc|thông tin|mình|theo|tại|ở|đối với|với|lúc|kể từ|việc|là của|quyền|bản quyền
w chế độ|tính năng|tình trạng|ghi chú|thời gian|bao gồm cả|thêm một năm|trong một năm|một năm
w mỗi năm|mỗi tháng|hàng năm|hàng tháng|bởi nhà cung cấp|bởi nhà mạng|không giới hạn thời gian
w vô thời hạn|cùng ngày|chủ sở hữu|vĩnh viễn|với giá|nhà cung cấp|nhà mạng
U đã sử dụng|đã dùng|đang sử dụng|đang dùng|đã kết nối|được kết nối|được bảo vệ|đã cài đặt
U bạn sử dụng|bạn đang dùng|bạn đang sử dụng|bạn dùng|đã đăng nhập|đang đăng nhập|đã gán
U đã liên kết|đang kết nối|đang bảo vệ|đang được bảo vệ|đã cài|cài đặt trên|đã cài đặt trên
U đã được sử dụng
K tối đa|lên đến|tổng cộng|tổng|tổng số|không quá|số lượng tối đa|giới hạn|nhiều nhất|cho phép
K lên tới
P còn trống|trống|còn lại|còn|chưa sử dụng hết|khả dụng|chưa dùng đến|chưa sử dụng|chưa dùng
P chưa được sử dụng|có sẵn
C sẽ tự động gia hạn|tự động gia hạn hàng năm|được tự động gia hạn
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
j mua|đã mua|tìm thấy|danh sách|riêng|mình|của tôi|đang|gì|một|được|thêm|vào|cho|ở
j hiển thị
j dịch vụ|chưa|hợp đồng|để hiển thị
j đăng ký|có
x trống|chưa có gì|không có gì|không có dữ liệu|không có mục nào|chưa có dữ liệu|không có bản ghi
x không có gì để hiển thị|danh sách trống
e đăng xuất|thoát
I đăng nhập với tên|đăng nhập bằng|đã đăng nhập với|đã đăng nhập bằng|đã đăng nhập
I đang đăng nhập bằng|đã đăng nhập là|đã đăng nhập dưới tên|xin chào|chào mừng|chào
- chia sẻ với bạn bè|chia sẻ với bạn thân|chia sẻ với bạn đời|chia sẻ với bạn gái
- chia sẻ với bạn trai|chia sẻ với bạn cùng|chia sẻ với bạn học|chia sẻ cho bạn bè
- chia sẻ cho bạn thân|chia sẻ cho bạn đời|chia sẻ cho bạn gái|chia sẻ cho bạn trai
- chia sẻ cho bạn cùng|chia sẻ cho bạn học|đang chia sẻ với bạn bè|đang chia sẻ với bạn thân
- đang chia sẻ với bạn đời|đang chia sẻ với bạn gái|đang chia sẻ với bạn trai
- đang chia sẻ với bạn cùng|đang chia sẻ với bạn học|đang chia sẻ cho bạn bè
- đang chia sẻ cho bạn thân|đang chia sẻ cho bạn đời|đang chia sẻ cho bạn gái
- đang chia sẻ cho bạn trai|đang chia sẻ cho bạn cùng|đang chia sẻ cho bạn học
- đã chia sẻ với bạn bè|đã chia sẻ với bạn thân|đã chia sẻ với bạn đời|đã chia sẻ với bạn gái
- đã chia sẻ với bạn trai|đã chia sẻ với bạn cùng|đã chia sẻ với bạn học|đã chia sẻ cho bạn bè
- đã chia sẻ cho bạn thân|đã chia sẻ cho bạn đời|đã chia sẻ cho bạn gái|đã chia sẻ cho bạn trai
- đã chia sẻ cho bạn cùng|đã chia sẻ cho bạn học|được chia sẻ với bạn bè
- được chia sẻ với bạn thân|được chia sẻ với bạn đời|được chia sẻ với bạn gái
- được chia sẻ với bạn trai|được chia sẻ với bạn cùng|được chia sẻ với bạn học
- được chia sẻ cho bạn bè|được chia sẻ cho bạn thân|được chia sẻ cho bạn đời
- được chia sẻ cho bạn gái|được chia sẻ cho bạn trai|được chia sẻ cho bạn cùng
- được chia sẻ cho bạn học|với bạn bè|với bạn thân|với bạn đời|với bạn gái|với bạn trai
- với bạn cùng|với bạn học|cho bạn bè|cho bạn thân|cho bạn đời|cho bạn gái|cho bạn trai
- cho bạn cùng|cho bạn học|máy chủ|máy in|mã máy|người chia sẻ lại|dùng trước|dùng để
E dừng vào|sẽ dừng vào|ngừng vào|sẽ ngừng vào|hết vào|sẽ hết vào|hết hạn lúc|hết vào ngày
E sẽ hết vào ngày|có hiệu lực tới|có giá trị tới|dùng tới|sử dụng tới|hiệu lực tới|bảo vệ tới
E được bảo vệ tới|còn hiệu lực tới|còn hạn tới|hạn tới|sẽ hết|sẽ dừng|sẽ chấm dứt vào
E sẽ chấm dứt|sẽ chấm dứt vào ngày|dừng vào ngày|sẽ dừng vào ngày|ngừng vào ngày
E sẽ ngừng vào ngày|ngừng hoạt động vào|sẽ ngừng hoạt động vào|sẽ ngừng hoạt động vào ngày
E ngày kết thúc dịch vụ|ngày hết hạn dịch vụ|ngày hết hạn gói|hạn dùng đến|hạn dùng tới
E hạn sử dụng đến|hạn sử dụng tới|hạn sử dụng đến ngày|hạn dùng đến ngày|dùng đến ngày
E dùng được đến ngày|dùng được tới|sử dụng được tới|sử dụng đến ngày|sử dụng được đến ngày
E sử dụng đến hết ngày|dùng đến hết ngày|dùng đến hết|sử dụng đến hết|được sử dụng đến
E được sử dụng đến ngày|được dùng đến|có thể dùng đến|có thể sử dụng đến|có thể sử dụng đến ngày
E có thể dùng đến ngày|có thể dùng đến hết ngày|tới ngày|cho đến ngày|cho đến hết ngày|cho đến
E cho tới|cho tới ngày|hết hiệu lực vào ngày|sẽ hết hiệu lực vào ngày|mất hiệu lực vào
E sẽ mất hiệu lực vào|sẽ hết hạn ngày|sẽ hết hạn vào ngày|sẽ kết thúc ngày|sẽ kết thúc vào ngày
E ngày hết hạn sử dụng|ngày hết hạn bản quyền|ngày hết hạn giấy phép|ngày hết thời hạn
E thời hạn đến ngày|thời hạn bảo vệ|thời hạn hiệu lực|thời hạn hiệu lực đến|hoạt động đến hết
E hoạt động đến hết ngày|hoạt động tới|hiệu lực đến ngày|ngày kết thúc bảo vệ|bảo vệ đến ngày
E bảo vệ đến hết ngày|ngày đáo hạn
X hết hạn mất rồi|hết hạn mất|đã hết kỳ hạn|đã hết vào|đã hết vào ngày|đã dừng vào
X đã ngừng vào|đã dừng vào ngày|đã ngừng vào ngày|đã chấm dứt vào|đã chấm dứt vào ngày
X đã hết hiệu lực vào|đã hết hiệu lực vào ngày|đã hết hiệu lực từ|đã hết hạn sử dụng vào ngày
X đã hết hạn sử dụng từ|đã kết thúc ngày|đã kết thúc từ ngày|đã hết hạn từ ngày
X không còn giá trị|đã mất hiệu lực|đã hết hạn dùng|đã hết hạn rồi|quá hạn sử dụng
X không còn hiệu lực nữa|đã kết thúc từ|đã hết hạn lúc
X đã đáo hạn|đã ngừng hoạt động vào
A kích hoạt đến|kích hoạt đến ngày|kích hoạt tới|kích hoạt đến hết|kích hoạt đến hết ngày
A có thể kích hoạt đến|có thể kích hoạt đến ngày|có thể kích hoạt trước|thời hạn kích hoạt
A hạn cuối kích hoạt|hạn kích hoạt đến|hạn kích hoạt đến ngày|thời hạn kích hoạt đến
A hạn chót để kích hoạt|hạn cuối để kích hoạt|ngày kích hoạt cuối cùng
A ngày cuối cùng để kích hoạt|ngày cuối để kích hoạt|ngày cuối kích hoạt|kích hoạt muộn nhất vào
A kích hoạt muộn nhất là|kích hoạt chậm nhất vào|kích hoạt chậm nhất là
A vui lòng kích hoạt trước|vui lòng kích hoạt trước ngày|hãy kích hoạt trước
A hãy kích hoạt trước ngày|phải được kích hoạt trước ngày|cần được kích hoạt trước ngày
A cần kích hoạt trước ngày|cần được kích hoạt|yêu cầu kích hoạt|kích hoạt không muộn hơn
A được kích hoạt trước|được kích hoạt trước ngày|hạn chót kích hoạt là
A kích hoạt trong thời hạn đến
R sẽ trừ tiền|sẽ trừ tiền lần tới|sẽ trừ tiền lần tới vào|trừ tiền lần tới|lần trừ tiền tới
R lần trừ tiền tiếp theo|lần trừ tiền kế tiếp|sẽ trừ tiền vào|sẽ trừ tiền vào ngày
R sẽ tự gia hạn vào|tự gia hạn vào|tự gia hạn vào ngày|sẽ tự gia hạn|sẽ được tự gia hạn
R sẽ tự gia hạn vào ngày|sẽ được tự gia hạn vào|kỳ gia hạn tiếp theo|kỳ gia hạn kế tiếp
R kỳ gia hạn tới|lần gia hạn sau|lần thanh toán sau|kỳ thanh toán sau|sẽ gia hạn tự động vào
R sẽ gia hạn tự động|sẽ gia hạn tự động vào ngày|sẽ được gia hạn tự động vào
R sẽ được gia hạn tự động vào ngày|được gia hạn tự động vào|được gia hạn tự động vào ngày
R được tự động gia hạn vào|được tự động gia hạn vào ngày|được gia hạn vào ngày|sẽ gia hạn ngày
R sẽ được gia hạn ngày|hóa đơn kế tiếp|sẽ trừ phí|sẽ trừ phí vào|sẽ bị trừ tiền vào
R sẽ bị trừ tiền vào ngày|bạn sẽ bị trừ tiền|bạn sẽ bị trừ tiền vào|sẽ thu phí
R sẽ thu phí vào ngày|sẽ tính phí vào ngày|lần tính phí kế tiếp|kỳ tính phí kế tiếp
R lần thu phí kế tiếp|lần thu tiền tiếp theo|lần thu tiền tới|gia hạn lần tới
R gia hạn lần tiếp theo|gia hạn kỳ tới|thanh toán lần tới|thanh toán kỳ tới|kỳ cước tiếp theo
R kỳ hóa đơn tiếp theo|kỳ hóa đơn kế tiếp|ngày tự động gia hạn|ngày tự động gia hạn tiếp theo
R ngày tự gia hạn|ngày gia hạn sắp tới|ngày gia hạn tới|ngày thanh toán tới
R ngày thanh toán sắp tới|lần thanh toán sắp tới|lần gia hạn sắp tới|ngày trừ tiền tiếp theo
R ngày thu phí tiếp theo|ngày gia hạn gói|gia hạn tự động vào ngày|gia hạn tự động ngày
R chúng tôi sẽ tự động gia hạn|chúng tôi sẽ trừ tiền|chúng tôi sẽ gia hạn cho bạn
C tự gia hạn khi hết kỳ|tự động gia hạn khi hết hạn|tự gia hạn khi hết hạn
C tự động gia hạn khi hết kỳ|tự động gia hạn khi hết chu kỳ|tự động gia hạn mỗi năm
C tự gia hạn mỗi năm|sẽ tự gia hạn|sẽ được tự gia hạn|tự gia hạn hàng năm
C tự động gia hạn hằng năm|sẽ gia hạn tự động|tự động gia hạn sau khi hết hạn
C sẽ tự động gia hạn khi hết hạn|sẽ tự gia hạn khi hết hạn|sẽ tự động gia hạn khi hết kỳ
C đang tự động gia hạn|đang tự gia hạn|được gia hạn tự động|tự động gia hạn mỗi tháng
C gia hạn tự động khi hết hạn|gia hạn tự động hàng năm|gia hạn tự động mỗi năm
Z không gia hạn nữa|không được gia hạn nữa|sẽ không được gia hạn nữa|không tự gia hạn
Z sẽ không tự gia hạn|không tự gia hạn nữa|không còn gia hạn|không còn tự động gia hạn
Z không còn tự gia hạn|sẽ không tự gia hạn nữa|không được tự động gia hạn
Z không được gia hạn tự động|sẽ không được gia hạn tự động|không tự động gia hạn nữa
Z sẽ không tự động gia hạn nữa|không tự gia hạn đâu|không gia hạn thêm|sẽ không gia hạn thêm
Z không gia hạn tiếp|sẽ không gia hạn tiếp|không gia hạn lại|không có gia hạn tự động
Z không có tự động gia hạn|không gia hạn đâu
n đang chờ quý khách kích hoạt|chờ bạn kích hoạt|đang chờ bạn kích hoạt|chờ quý khách kích hoạt
n chưa từng kích hoạt|chưa được dùng|chưa đưa vào sử dụng|vẫn chưa kích hoạt
n vẫn chưa được kích hoạt|chưa được kích hoạt lần nào|bạn chưa kích hoạt|đang chờ được kích hoạt
n chưa từng sử dụng|chưa từng được sử dụng|chưa từng dùng|sẵn sàng kích hoạt
n sẵn sàng để kích hoạt|chưa bắt đầu dùng|bạn chưa bắt đầu sử dụng|vẫn chưa sử dụng
n chưa kích hoạt sử dụng
a đang được bảo vệ|vẫn còn hiệu lực|vẫn còn hạn|vẫn đang hoạt động|đang có giá trị|còn giá trị
a còn thời hạn|hoạt động bình thường|đang hoạt động bình thường|đang trong thời hạn
a còn trong thời hạn|đang trong thời hạn sử dụng|đang kích hoạt|bạn đang được bảo vệ
a còn hạn dùng|vẫn còn hạn sử dụng|vẫn hoạt động|bình thường|đang có hạn|vẫn hiệu lực
a hiện đang hoạt động|hiện đang có hiệu lực|vẫn có hiệu lực|đang được sử dụng
S bắt đầu vào|bắt đầu vào ngày|bắt đầu từ ngày|đã được kích hoạt vào|đã được kích hoạt vào ngày
S được kích hoạt vào ngày|được kích hoạt ngày|đã được kích hoạt ngày|đã kích hoạt ngày
S kích hoạt vào ngày|kích hoạt từ|kích hoạt từ ngày|kích hoạt lần đầu|hiệu lực từ
S hiệu lực từ ngày
U đã đăng ký|được đăng ký|đã được đăng ký|được cài đặt|đã được cài đặt|đã được cài đặt trên
U được cài đặt trên|đã được kết nối|đã được bảo vệ|bạn đã dùng|bạn đã sử dụng|bạn đang bảo vệ
U đang bảo vệ cho|bạn đã kết nối|đang được sử dụng|đã thêm|quý khách đang dùng
U quý khách đang sử dụng|quý khách đã dùng|quý khách đã sử dụng|đang được dùng|đang cài đặt trên
U hiện đang dùng|hiện đang sử dụng|đang được kết nối|đã bảo vệ|đang chạy trên
w đã đăng ký|được đăng ký
K dùng được trên|sử dụng được trên|cài được trên|dùng được cho|có thể dùng trên
K có thể sử dụng trên|có thể cài trên|có thể cài đặt trên|tối đa là|tối đa cho|cho tối đa
K dùng cho tối đa|dùng tối đa|sử dụng tối đa|sử dụng cho tối đa|bảo vệ tối đa|bảo vệ được
K bảo vệ được tối đa|hỗ trợ|hỗ trợ tối đa|hỗ trợ đến|hỗ trợ lên đến|không vượt quá
K giới hạn tối đa|tổng số tối đa|dùng được tối đa|cài được tối đa|tới đa|tất cả là|cả thảy
K số thiết bị tối đa|có thể bảo vệ|có thể bảo vệ tối đa|có thể bảo vệ đến|tối đa đến|áp dụng cho
K áp dụng cho tối đa
d số thiết bị tối đa|máy|máy tính|số máy|số thiết bị|thiết bị này|máy tính bảng
P còn có thể thêm|còn có thể bảo vệ thêm|còn thêm được|có thể thêm|có thể bảo vệ thêm
P có thể kết nối thêm|có thể cài thêm|còn thêm|còn dùng được|vẫn có thể thêm|thêm được
P dùng thêm được|còn dùng thêm được|còn kết nối được|còn chỗ cho|còn có thể dùng
P còn có thể dùng thêm|còn có thể sử dụng|còn có thể sử dụng thêm|còn có thể kết nối
P còn có thể kết nối thêm|còn có thể cài đặt|còn có thể cài đặt thêm|còn có thể bảo vệ
P vẫn có thể dùng|vẫn có thể dùng thêm|vẫn có thể bảo vệ thêm|vẫn có thể bảo vệ
P vẫn có thể kết nối thêm|vẫn còn trống|còn trống cho|có thể dùng thêm|có thể sử dụng thêm
P chưa dùng hết|còn chỗ trống|vẫn có thể sử dụng|vẫn có thể kết nối|vẫn có thể cài đặt
P còn có thể đăng ký thêm|còn được dùng|còn sử dụng được|còn bảo vệ được|còn bảo vệ thêm được
P còn dư|còn thừa|chưa gán|chưa được gán|bỏ trống|đang trống
h chia sẻ với quý khách|chia sẻ cho quý khách|được chia sẻ với quý khách
h được chia sẻ cho quý khách|đã chia sẻ cho bạn|đang chia sẻ cho bạn|chia sẻ với tôi
h chia sẻ cho tôi|được chia sẻ với tôi|được chia sẻ cho tôi|đã được chia sẻ với bạn
h đã được chia sẻ cho bạn|đã được chia sẻ bởi|đang được chia sẻ bởi|đang được chia sẻ với bạn
h bạn được chia sẻ bởi|bạn được chia sẻ từ|đã được chia sẻ từ|chia sẻ cùng bạn
h được chia sẻ cùng bạn|chia sẻ gói này với bạn|đã chia sẻ gói này với bạn|chia sẻ lại cho bạn
h đã chia sẻ với quý khách
B do
O người chia sẻ bạn|người chia sẻ là bạn|người chia sẻ tôi|chia sẻ bởi bạn|được chia sẻ bởi bạn
O đã được chia sẻ bởi bạn|được chia sẻ từ bạn|chia sẻ từ bạn|bạn đang chia sẻ|bạn đã chia sẻ
O do tôi chia sẻ|tôi chia sẻ|tôi đang chia sẻ|quý khách chia sẻ|do quý khách chia sẻ
O quý khách là chủ sở hữu|chủ sở hữu là quý khách|thuộc sở hữu của bạn|gói của chính bạn
O của riêng bạn|bạn là người sở hữu|bạn là chủ gói|chủ gói là bạn|chủ gói bạn|người sở hữu bạn
O người sở hữu là bạn|đang được chia sẻ bởi bạn|quý khách đang chia sẻ|được quý khách chia sẻ
O chia sẻ bởi quý khách|chia sẻ bởi tôi|được chia sẻ bởi quý khách|do chính bạn chia sẻ
Y với quý khách|cho quý khách|cùng bạn
r cài đặt gia hạn tự động|cài đặt tự động gia hạn|thiết lập gia hạn tự động
r thiết lập tự động gia hạn|thanh toán gia hạn tự động|trạng thái gia hạn|gia hạn định kỳ
r tự động thanh toán|chế độ gia hạn|tính năng gia hạn tự động|dịch vụ gia hạn tự động
r tùy chọn gia hạn tự động|tùy chọn tự động gia hạn|trạng thái tự động gia hạn
r trạng thái gia hạn tự động|hình thức gia hạn|phương thức gia hạn|gia hạn gói tự động
r gia hạn gói|gia hạn giấy phép tự động|tự động gia hạn giấy phép|tự động gia hạn dịch vụ
r tự động gia hạn đăng ký|tính năng tự gia hạn|chế độ tự gia hạn|gia hạn bản quyền tự động
r tự động gia hạn bản quyền
y đang mở|đã mở|đang được bật|bạn đang sử dụng tính năng|đang sử dụng tính năng
y đang dùng tính năng|đang áp dụng|đã thiết lập|đã được thiết lập|đã đăng ký|đang bật sẵn
y được bật sẵn|bạn đang bật|bạn đã bật|bật sẵn|đang ở chế độ bật|vẫn bật|vẫn đang bật
y đã được kích hoạt
z chưa được bật|chưa bật|chưa mở|chưa thiết lập|chưa được thiết lập|không bật|không được bật
z không kích hoạt|đã vô hiệu hóa|bị vô hiệu hóa|vô hiệu hóa|đã vô hiệu
z không được kích hoạt|đã được hủy|bạn đã tắt
z đã tắt đi|không hoạt động|đã được vô hiệu hóa|không đăng ký|bạn đã hủy|đã hủy kích hoạt
z đang ở chế độ tắt|không thiết lập|đã bị vô hiệu hóa|hiện không bật
b bị nhà cung cấp chặn|đã bị nhà cung cấp chặn|bị nhà cung cấp khóa|đã bị nhà cung cấp khóa
b bị người bán chặn|đã bị người bán chặn|bị nhà phân phối chặn|đã bị khoá|đang bị khóa
b đang bị khoá|đang bị chặn|đã được khóa|bị khóa vĩnh viễn|bị chặn vĩnh viễn
b đã bị khóa vĩnh viễn|bị cấm|đã bị cấm|bị cấm sử dụng|đã khoá|bị phong tỏa|đã bị phong tỏa
b bị chặn sử dụng
u đang tạm nghỉ|tạm nghỉ|tạm thời dừng|tạm thời ngừng|tạm đình chỉ|bị tạm đình chỉ
u đã bị đình chỉ|đã bị tạm dừng|đã bị tạm ngưng|đã bị tạm ngừng|đã bị tạm khóa
u tạm thời bị đình chỉ|tạm thời bị dừng|đang bị tạm dừng|đang bị tạm ngưng|đang bị tạm ngừng
u tạm thời bị khóa|tạm dừng dịch vụ|tạm ngừng cung cấp|tạm ngưng dịch vụ|tạm ngừng dịch vụ
u tạm ngưng hoạt động|tạm ngừng hoạt động|đã tạm đình chỉ|tạm thời đình chỉ|bị treo|tạm treo
u đang tạm đình chỉ|tạm ngưng sử dụng|tạm ngừng sử dụng|đã tạm khóa|tạm thời không hoạt động
u đã đình chỉ
f không mất phí|không tốn phí|không thu phí|không phải trả phí|miễn phí trọn đời
f miễn phí vĩnh viễn|không mất tiền|dùng miễn phí|sử dụng miễn phí|đang dùng miễn phí
f giấy phép miễn phí|bản quyền miễn phí|hoàn toàn miễn phí|không tốn tiền|không cần trả phí
f dịch vụ miễn phí|miễn phí hoàn toàn|miễn phí mãi mãi|đang sử dụng miễn phí
t gói trải nghiệm|bản trải nghiệm|trải nghiệm thử|gói trải nghiệm thử|thời hạn dùng thử
t kỳ dùng thử|gói thử nghiệm|thời gian thử nghiệm|đang thử nghiệm
t đang trong thời gian dùng thử|thời kỳ dùng thử|gói dùng thử miễn phí|bản quyền dùng thử
t đang trải nghiệm thử|đang trong giai đoạn dùng thử|đợt dùng thử|bản thử|gói thử
t thời gian trải nghiệm|bản quyền thử nghiệm|giấy phép thử nghiệm|phiên bản thử nghiệm
t giai đoạn thử nghiệm|đang trong thời gian thử nghiệm
w quý khách|của quý khách|dịch vụ|nhé|rồi|thoải mái|nên|trọn đời|của mình|nhà phân phối
w người bán|quản trị viên|khách hàng|ạ|đấy|cả|gói dịch vụ|gói cước|hiện nay|lần đầu
w khi hết hạn|khi hết kỳ|sau khi hết hạn|khi kết thúc|vẫn sẽ|bảo mật|tình trạng dịch vụ
w gồm|đều|lúc này|chung|người quản lý|sau đó sẽ|và sau đó|ngay sau đó
= do vi phạm|do chưa thanh toán|do lỗi thanh toán|do vấn đề thanh toán|do quá hạn thanh toán
= do thanh toán không thành công|do chậm thanh toán|do không thanh toán|do lý do|vì lý do
= do nghi ngờ|do bạn chưa thanh toán|do quý khách chưa thanh toán|do phát hiện
- chia sẻ với bạn của|chia sẻ với bạn mình|chia sẻ cho bạn của|chia sẻ cho bạn mình
- chia sẻ cùng bạn bè|chia sẻ cùng bạn thân|chia sẻ cùng bạn đời|chia sẻ cùng bạn gái
- chia sẻ cùng bạn trai|chia sẻ cùng bạn cùng|chia sẻ cùng bạn học|chia sẻ cùng bạn của
- chia sẻ cùng bạn mình|đang chia sẻ với bạn của|đang chia sẻ với bạn mình
- đang chia sẻ cho bạn của|đang chia sẻ cho bạn mình|đang chia sẻ cùng bạn bè
- đang chia sẻ cùng bạn thân|đang chia sẻ cùng bạn đời|đang chia sẻ cùng bạn gái
- đang chia sẻ cùng bạn trai|đang chia sẻ cùng bạn cùng|đang chia sẻ cùng bạn học
- đang chia sẻ cùng bạn của|đang chia sẻ cùng bạn mình|đã chia sẻ với bạn của
- đã chia sẻ với bạn mình|đã chia sẻ cho bạn của|đã chia sẻ cho bạn mình|đã chia sẻ cùng bạn bè
- đã chia sẻ cùng bạn thân|đã chia sẻ cùng bạn đời|đã chia sẻ cùng bạn gái
- đã chia sẻ cùng bạn trai|đã chia sẻ cùng bạn cùng|đã chia sẻ cùng bạn học
- đã chia sẻ cùng bạn của|đã chia sẻ cùng bạn mình|được chia sẻ với bạn của
- được chia sẻ với bạn mình|được chia sẻ cho bạn của|được chia sẻ cho bạn mình
- được chia sẻ cùng bạn bè|được chia sẻ cùng bạn thân|được chia sẻ cùng bạn đời
- được chia sẻ cùng bạn gái|được chia sẻ cùng bạn trai|được chia sẻ cùng bạn cùng
- được chia sẻ cùng bạn học|được chia sẻ cùng bạn của|được chia sẻ cùng bạn mình
- đã được chia sẻ với bạn bè|đã được chia sẻ với bạn thân|đã được chia sẻ với bạn đời
- đã được chia sẻ với bạn gái|đã được chia sẻ với bạn trai|đã được chia sẻ với bạn cùng
- đã được chia sẻ với bạn học|đã được chia sẻ với bạn của|đã được chia sẻ với bạn mình
- đã được chia sẻ cho bạn bè|đã được chia sẻ cho bạn thân|đã được chia sẻ cho bạn đời
- đã được chia sẻ cho bạn gái|đã được chia sẻ cho bạn trai|đã được chia sẻ cho bạn cùng
- đã được chia sẻ cho bạn học|đã được chia sẻ cho bạn của|đã được chia sẻ cho bạn mình
- đã được chia sẻ cùng bạn bè|đã được chia sẻ cùng bạn thân|đã được chia sẻ cùng bạn đời
- đã được chia sẻ cùng bạn gái|đã được chia sẻ cùng bạn trai|đã được chia sẻ cùng bạn cùng
- đã được chia sẻ cùng bạn học|đã được chia sẻ cùng bạn của|đã được chia sẻ cùng bạn mình
- đang được chia sẻ với bạn bè|đang được chia sẻ với bạn thân|đang được chia sẻ với bạn đời
- đang được chia sẻ với bạn gái|đang được chia sẻ với bạn trai|đang được chia sẻ với bạn cùng
- đang được chia sẻ với bạn học|đang được chia sẻ với bạn của|đang được chia sẻ với bạn mình
- đang được chia sẻ cho bạn bè|đang được chia sẻ cho bạn thân|đang được chia sẻ cho bạn đời
- đang được chia sẻ cho bạn gái|đang được chia sẻ cho bạn trai|đang được chia sẻ cho bạn cùng
- đang được chia sẻ cho bạn học|đang được chia sẻ cho bạn của|đang được chia sẻ cho bạn mình
- đang được chia sẻ cùng bạn bè|đang được chia sẻ cùng bạn thân|đang được chia sẻ cùng bạn đời
- đang được chia sẻ cùng bạn gái|đang được chia sẻ cùng bạn trai|đang được chia sẻ cùng bạn cùng
- đang được chia sẻ cùng bạn học|đang được chia sẻ cùng bạn của|đang được chia sẻ cùng bạn mình
- với bạn mình|cho bạn mình|cùng bạn bè|cùng bạn thân|cùng bạn đời|cùng bạn gái|cùng bạn trai
- cùng bạn cùng|cùng bạn học|cùng bạn mình
s hợp đồng của quý khách|hợp đồng của bạn|hợp đồng dịch vụ
w dùng thoải mái|bạn dùng được
K dùng đến|sử dụng đến|có thể dùng đến|có thể sử dụng đến|dùng được đến|sử dụng được đến
K dùng tới|sử dụng tới
E hết hiệu lực ngày|sẽ hết hiệu lực ngày|mất hiệu lực ngày|mất hiệu lực vào ngày
E sẽ mất hiệu lực ngày|sẽ mất hiệu lực vào ngày
- đã gia hạn|đã gia hạn vào|đã gia hạn vào ngày|đã được gia hạn|đã được gia hạn vào
- đã được gia hạn vào ngày|đã tự động gia hạn|đã tự động gia hạn vào|đã tự động gia hạn vào ngày
- đã được tự động gia hạn|đã được tự động gia hạn vào|đã gia hạn tự động|đã gia hạn tự động vào
- đã gia hạn ngày|vừa gia hạn|không tắt|không bị tắt|chưa tắt|chưa bị tắt|chưa hủy|không hủy
- được gia hạn đến|gia hạn đến|gia hạn tới|gia hạn đến ngày
5 còn|vẫn còn
6 chỗ|suất|slot
E hết hiệu lực|hết thời hạn|được bảo vệ đến hết|bảo vệ đến hết|được bảo vệ cho đến
E được bảo vệ cho đến hết|còn hiệu lực đến hết|còn hiệu lực đến hết ngày|còn hạn đến ngày
E còn hạn đến hết|còn hạn đến hết ngày|hsd|hsd đến|hsd đến ngày|có giá trị sử dụng đến
E có giá trị sử dụng đến ngày|có giá trị sử dụng đến hết|còn giá trị đến|còn giá trị đến ngày
E còn giá trị sử dụng đến|chấm dứt hiệu lực vào ngày|chấm dứt hiệu lực vào
E chấm dứt hiệu lực ngày|sẽ chấm dứt hiệu lực|sẽ chấm dứt hiệu lực vào
E sẽ chấm dứt hiệu lực vào ngày|chấm dứt vào ngày|chấm dứt vào|chấm dứt ngày|ngày chấm dứt
E ngày chấm dứt hiệu lực|hợp đồng chấm dứt hiệu lực|hợp đồng chấm dứt|hợp đồng hết hiệu lực
E hợp đồng hết hạn|hợp đồng sẽ hết hạn|hợp đồng sẽ hết hiệu lực|hợp đồng sẽ chấm dứt
E hợp đồng sẽ chấm dứt hiệu lực|hợp đồng kết thúc|hợp đồng sẽ kết thúc|hợp đồng có hiệu lực đến
E hợp đồng có hiệu lực đến hết|hợp đồng còn hiệu lực đến|hợp đồng có giá trị đến
E ngày đáo hạn hợp đồng|ngày hết hạn hợp đồng|ngày kết thúc hợp đồng|ngày chấm dứt hợp đồng
E thời hạn hợp đồng|thời hạn hợp đồng đến|thời điểm hết hạn|thời điểm kết thúc
E thời điểm hết hiệu lực|thời gian hết hạn|thời gian kết thúc|thời gian hiệu lực đến
E thời hạn cuối|hạn chót sử dụng|hạn cuối sử dụng|ngày sử dụng cuối cùng|ngày cuối sử dụng
E ngày cuối cùng sử dụng|ngày dùng cuối|ngày hết hạn gói dịch vụ|ngày hết hạn thuê bao
E ngày hết hạn đăng ký|ngày hết hạn bảo vệ|ngày kết thúc gói dịch vụ|ngày kết thúc thời hạn
E ngày kết thúc sử dụng|ngày kết thúc hiệu lực|ngày hết bảo vệ|ngày ngừng dịch vụ
E hiệu lực của gói đến|thời hạn của gói|thời hạn gói|thời hạn gói đến|thời hạn thuê bao
E thời hạn dịch vụ|thời hạn giấy phép|thời hạn bản quyền|thời hạn sử dụng đến ngày
E thời hạn sử dụng đến hết ngày|sẽ ngừng hoạt động|sẽ ngừng hiệu lực|sẽ hết thời hạn
E sẽ hết hạn sử dụng|sẽ hết hạn sử dụng vào|hết hạn sử dụng vào|hết hạn sử dụng ngày
E hết hạn sử dụng vào ngày|hết thời hạn vào|hết thời hạn vào ngày|kéo dài đến|kéo dài đến ngày
E kéo dài đến hết ngày|kéo dài tới|hoạt động cho đến|hoạt động cho đến ngày|dùng được cho đến
E sử dụng được cho đến|dùng được đến hết|dùng được đến hết ngày|sử dụng được đến hết
E sử dụng được đến hết ngày|vẫn dùng được đến|vẫn sử dụng được đến|vẫn có thể sử dụng đến
E vẫn có thể dùng đến|vẫn có hiệu lực đến|vẫn còn hiệu lực đến|vẫn hoạt động đến
E bạn có thể tiếp tục sử dụng đến|tiếp tục sử dụng đến|tiếp tục hoạt động đến|đáo hạn vào
E đáo hạn vào ngày|đáo hạn ngày|sẽ đáo hạn|sẽ đáo hạn vào
X hợp đồng đã chấm dứt|hợp đồng đã chấm dứt hiệu lực|hợp đồng đã hết hạn|hợp đồng đã kết thúc
X hợp đồng đã hết hiệu lực|hợp đồng đã đáo hạn|đã chấm dứt hiệu lực|đã chấm dứt hiệu lực từ
X thời hạn sử dụng đã hết|thời hạn đã hết|hạn sử dụng đã hết
X thời gian sử dụng đã hết|hạn dùng đã hết|thời hạn bảo vệ đã hết|thời gian bảo vệ đã hết
X thời gian bảo vệ đã kết thúc|thời hạn đã kết thúc|thời hạn sử dụng đã kết thúc
X đã hết thời hạn sử dụng|đã hết thời hạn bảo vệ|đã hết thời gian sử dụng|đã ngừng hoạt động
X đã không còn hiệu lực|không còn giá trị sử dụng|đã quá thời hạn|đã quá thời hạn sử dụng
X quá thời hạn sử dụng|đã quá hạn dùng|đã hết hạn mất rồi|đã hết hạn kể từ|đã hết hiệu lực kể từ
X đã kết thúc kể từ|đã chấm dứt kể từ|hết hạn kể từ|vừa hết hạn|vừa kết thúc
A hạn chót kích hoạt là ngày|cần kích hoạt chậm nhất|phải kích hoạt chậm nhất
A cần được kích hoạt chậm nhất|nhớ kích hoạt trước|nhớ kích hoạt trước ngày
A bạn cần kích hoạt trước|bạn phải kích hoạt trước|bạn cần kích hoạt|quý khách cần kích hoạt
A quý khách vui lòng kích hoạt trước|quý khách vui lòng kích hoạt trước ngày
A hãy kích hoạt chậm nhất|hãy kích hoạt muộn nhất|vui lòng kích hoạt chậm nhất
A kích hoạt trong vòng|kích hoạt không trễ hơn|kích hoạt trễ nhất|kích hoạt trễ nhất vào
A thời hạn để kích hoạt|thời hạn kích hoạt là|hạn kích hoạt là|hạn kích hoạt cuối
A hạn kích hoạt cuối cùng|ngày hết hạn kích hoạt|hạn để kích hoạt|hạn cuối cùng để kích hoạt
A thời hạn cuối để kích hoạt|thời hạn cuối kích hoạt|phải được kích hoạt chậm nhất
A phải được kích hoạt muộn nhất|bắt đầu sử dụng trước ngày|bắt đầu sử dụng trước
A đăng ký sử dụng trước ngày|nhập mã trước ngày
R sẽ tính phí lần tới vào ngày|chúng tôi sẽ tính phí lần tới|chúng tôi sẽ tính phí lần tiếp theo
R sẽ tính phí lần tới|sẽ tính phí lần tiếp theo|tính phí lần tới|tính phí lần tiếp theo
R thu phí lần tới|thu phí lần tiếp theo|sẽ thu phí lần tới|sẽ thu phí lần tiếp theo
R lần thu phí tới|lần tính phí tới|hợp đồng sẽ được tự động gia hạn|hợp đồng sẽ tự động gia hạn
R hợp đồng sẽ được gia hạn|hợp đồng sẽ gia hạn|hợp đồng tự động gia hạn vào
R hợp đồng được tự động gia hạn vào|ngày gia hạn hợp đồng|ngày gia hạn dịch vụ
R ngày gia hạn gói dịch vụ|ngày gia hạn giấy phép|ngày gia hạn bản quyền|ngày gia hạn thuê bao
R ngày gia hạn đăng ký|ngày gia hạn lần tới|ngày gia hạn kỳ tới|ngày thanh toán lần tới
R ngày thanh toán kỳ tới|ngày thanh toán định kỳ tiếp theo|ngày thu phí kế tiếp|ngày thu phí tới
R ngày trừ tiền kế tiếp|ngày trừ tiền tới|ngày trừ phí tiếp theo|ngày lập hóa đơn kế tiếp
R ngày xuất hóa đơn tiếp theo|ngày hóa đơn tiếp theo|hóa đơn tới|kỳ hóa đơn tới
R chu kỳ tiếp theo bắt đầu|chu kỳ thanh toán tiếp theo|chu kỳ gia hạn tiếp theo
R kỳ hạn tiếp theo bắt đầu|thời điểm gia hạn|thời điểm gia hạn tiếp theo|đợt gia hạn tiếp theo
R đợt thanh toán tiếp theo|lần gia hạn tự động tiếp theo|kỳ gia hạn sau|được gia hạn tiếp vào
R sẽ được gia hạn tiếp vào|sẽ gia hạn tiếp vào|sẽ tự động trừ tiền|sẽ tự động trừ tiền vào
R sẽ tự động thu phí|sẽ tự động thanh toán vào|sẽ tự động tính phí|sẽ được tính phí vào
R sẽ bị trừ phí|sẽ bị trừ phí vào|sẽ được tự gia hạn vào ngày
Z hợp đồng sẽ không được gia hạn|hợp đồng không được gia hạn|hợp đồng sẽ không gia hạn
Z hợp đồng không gia hạn|hợp đồng sẽ không tự động gia hạn|hợp đồng không tự động gia hạn
Z hợp đồng sẽ không được tự động gia hạn|và không gia hạn|mà không gia hạn|mà không được gia hạn
Z mà không tự động gia hạn|không gia hạn sau đó|sẽ không gia hạn sau đó|không được gia hạn thêm
Z sẽ không được gia hạn thêm|không được gia hạn tiếp|sẽ không được gia hạn tiếp
Z không được gia hạn lại|sẽ không gia hạn lại|đã tắt tự động gia hạn|đã tắt gia hạn tự động
Z đã hủy tự động gia hạn|đã hủy gia hạn tự động|đã hủy gia hạn|bạn đã tắt tự động gia hạn
Z bạn đã tắt gia hạn tự động|bạn đã hủy gia hạn|bạn đã hủy tự động gia hạn
Z bạn đã hủy gia hạn tự động|sẽ không trừ tiền nữa|sẽ không thu phí nữa|sẽ không tính phí nữa
Z không tính phí nữa|không trừ tiền nữa|chưa bật tự động gia hạn|chưa bật gia hạn tự động
Z không bật tự động gia hạn|chưa đăng ký tự động gia hạn|không đăng ký tự động gia hạn
Z không còn được gia hạn|không còn được tự động gia hạn
C hợp đồng sẽ được tự động gia hạn|hợp đồng sẽ tự động gia hạn|hợp đồng tự động gia hạn
C gói sẽ tự gia hạn|tự gia hạn khi đến kỳ|tự gia hạn khi đến hạn|tự động gia hạn khi đến kỳ
C tự động gia hạn khi đến hạn|sẽ tự gia hạn khi đến kỳ|sẽ tự gia hạn khi đến hạn
C sẽ tự động gia hạn khi đến kỳ|sẽ tự động gia hạn khi đến hạn
C sẽ được tự động gia hạn khi đến hạn|sẽ được gia hạn tự động khi đến hạn
C tự động gia hạn hàng tháng|tự động gia hạn hằng tháng|tự động gia hạn sau mỗi kỳ
C tự gia hạn hằng năm|được tự động gia hạn hàng năm|được tự động gia hạn mỗi năm
C được gia hạn tự động hàng năm|đã bật tự động gia hạn|đã bật gia hạn tự động
C đang bật tự động gia hạn|đang bật gia hạn tự động|bạn đã bật tự động gia hạn
C bạn đã bật gia hạn tự động|bạn đang bật tự động gia hạn|bạn đang bật gia hạn tự động
n chưa được đăng ký sử dụng|chưa đăng ký sử dụng|mã chưa được đăng ký sử dụng
n đã sẵn sàng để kích hoạt|đã sẵn sàng kích hoạt|chờ bạn bắt đầu|chờ bắt đầu|chờ bắt đầu sử dụng
n chờ sử dụng|chưa được bắt đầu|chưa được kích hoạt sử dụng|chưa hề kích hoạt|chưa hề sử dụng
n chưa hề được kích hoạt|hiện chưa kích hoạt|hiện chưa được kích hoạt|hiện chưa sử dụng
n hiện vẫn chưa kích hoạt|quý khách chưa kích hoạt|quý khách chưa sử dụng|bạn vẫn chưa kích hoạt
n bạn chưa sử dụng|bạn chưa dùng|bạn chưa bắt đầu|chưa có hiệu lực sử dụng|chưa đi vào hoạt động
n chưa khởi động|chưa kích hoạt dịch vụ|chưa kích hoạt gói|chưa kích hoạt giấy phép
n chưa kích hoạt mã|mã chưa kích hoạt|mã chưa được kích hoạt|mã chưa sử dụng
n mã chưa được sử dụng|mã kích hoạt chưa sử dụng|mã kích hoạt chưa được sử dụng
n giấy phép chưa kích hoạt|giấy phép chưa được kích hoạt|đợi bạn kích hoạt
n đang đợi bạn kích hoạt|còn chờ kích hoạt|vẫn chờ kích hoạt
a vẫn đang được bảo vệ|đang được bảo vệ đầy đủ|được bảo vệ đầy đủ|đang bảo vệ bạn
a vẫn đang bảo vệ bạn|vẫn dùng được|vẫn sử dụng được|đang trong hạn|đang trong hạn sử dụng
a trong thời hạn sử dụng|trong hạn sử dụng|trong thời hạn|trong hạn|còn trong hạn
a còn trong hạn sử dụng|đang có hiệu lực sử dụng|đang còn hiệu lực|đang còn hạn
a hiện còn hiệu lực|hiện còn hạn|hiện đang được sử dụng|hoạt động tốt|đang hoạt động tốt
a vẫn hoạt động tốt|vẫn hoạt động bình thường|vẫn đang hoạt động bình thường
a trạng thái hoạt động|đang ở trạng thái hoạt động|hợp đồng đang có hiệu lực
a hợp đồng còn hiệu lực|hợp đồng có hiệu lực|hợp đồng còn hạn|đang phục vụ|dùng bình thường
a sử dụng bình thường|đang sử dụng bình thường|đang chạy tốt
f không cần trả đồng nào|không tốn đồng nào|không mất đồng nào|được cung cấp miễn phí
f cung cấp miễn phí|dịch vụ được cung cấp miễn phí|bạn đang dùng bản miễn phí
f đang dùng bản miễn phí|đang dùng gói miễn phí|đang sử dụng gói miễn phí
f đang sử dụng bản miễn phí|tài khoản miễn phí|sản phẩm miễn phí|thuê bao miễn phí
f gói dịch vụ miễn phí|gói đăng ký miễn phí|bản quyền miễn phí trọn đời|luôn miễn phí
t đang dùng thử miễn phí|đang dùng bản dùng thử|đang sử dụng bản dùng thử|bạn đang dùng thử
t bạn đang dùng thử miễn phí|quý khách đang dùng thử|đang sử dụng thử|sử dụng thử
t bản sử dụng thử|thời gian sử dụng thử|giai đoạn dùng thử miễn phí|thời gian dùng thử miễn phí
t thời hạn dùng thử miễn phí|kỳ dùng thử miễn phí|trong thời gian dùng thử
t trong thời gian dùng thử miễn phí|trong giai đoạn dùng thử|trong kỳ dùng thử
t đang trong kỳ dùng thử|phiên bản dùng thử miễn phí|bản dùng thử miễn phí|bản đánh giá
t phiên bản đánh giá|giấy phép đánh giá|thuê bao dùng thử|gói đăng ký dùng thử
t tài khoản dùng thử|đang trải nghiệm miễn phí|trải nghiệm miễn phí|đang trải nghiệm
b chúng tôi đã khóa|chúng tôi đã phải khóa|chúng tôi đã chặn|chúng tôi đã phải chặn|đã phải khóa
b đã phải chặn|đã bị chúng tôi khóa|đã bị chúng tôi chặn|bị chúng tôi chặn|bị chúng tôi khóa
b đã bị nhà phân phối chặn|đã bị nhà phân phối khóa|đã bị hệ thống chặn|đã bị hệ thống khóa
b bị hệ thống khóa|bị hệ thống chặn|đã bị chặn vĩnh viễn|đã bị khoá vĩnh viễn|đang bị cấm
b đã bị cấm sử dụng|đã bị chặn sử dụng|đã bị khóa sử dụng|bị khóa sử dụng|đã bị chặn truy cập
b bị chặn truy cập|bị khóa truy cập|bị thu hồi|đã bị thu hồi|trong danh sách đen
u đang bảo lưu|bảo lưu|đã bảo lưu|tạm bảo lưu|được bảo lưu|đang được bảo lưu|đang được tạm dừng
u được tạm dừng|đang tạm đóng|tạm hoãn|đang tạm hoãn|bị hoãn|tạm thời tạm dừng|tạm thời bị ngưng
u tạm thời bị ngừng|tạm thời ngừng hoạt động|tạm thời ngưng hoạt động|tạm thời dừng hoạt động
u đang tạm thời dừng|đang tạm thời ngưng|đang tạm thời ngừng|đã tạm thời dừng|đã tạm thời ngưng
u đã tạm thời ngừng|bạn đã tạm dừng|bạn đang tạm dừng|đã được tạm dừng|đã được tạm ngưng
u đã được tạm ngừng|đang đóng băng|bị đóng băng|đã bị đóng băng|bị tạm treo|đang bị treo
u bị tạm hoãn|đang bị tạm khóa|đang tạm khóa|đang tạm ngưng sử dụng|đang nghỉ
h dùng chung gói gia đình của|bạn đang dùng chung gói gia đình của|bạn đang dùng chung gói của
h dùng chung gói của|bạn dùng chung gói của|bạn đang sử dụng gói gia đình của
h bạn đang dùng gói gia đình của|bạn dùng gói gia đình của|bạn đang dùng gói của
h bạn là thành viên trong nhóm của|bạn là thành viên nhóm gia đình của
h bạn là thành viên gia đình của|bạn là thành viên trong gia đình của
h bạn là thành viên trong gói của|bạn là thành viên gói của
h bạn là thành viên của nhóm gia đình của|bạn là thành viên trong gói gia đình của
h bạn là thành viên gói gia đình của|bạn tham gia gói gia đình của|bạn đang tham gia gói của
h bạn đang tham gia gói gia đình của|được chia sẻ lại cho bạn|chia sẻ gói với bạn
h chia sẻ gói cho bạn|chia sẻ gói này cho bạn|đã chia sẻ gói này cho bạn
h chia sẻ giấy phép này với bạn|đã chia sẻ giấy phép này với bạn|chia sẻ giấy phép với bạn
h chia sẻ bản quyền với bạn|đã chia sẻ bản quyền này với bạn|chia sẻ gói đăng ký này với bạn
h đã chia sẻ gói đăng ký này với bạn|chia sẻ gói này với quý khách|chia sẻ gói này cho quý khách
h đang chia sẻ gói này với bạn|đang chia sẻ gói này cho bạn|được người khác chia sẻ
h được thành viên khác chia sẻ|do người khác chia sẻ|được gia đình chia sẻ
h được chia sẻ từ người khác|nguồn chia sẻ|được chia sẻ đến bạn|chia sẻ đến bạn
h bạn được chia sẻ gói này từ|bạn được chia sẻ gói này bởi|bạn đang dùng gói được chia sẻ
O nguồn chia sẻ là bạn|người chia sẻ chính là bạn|bạn là người chia sẻ
O bạn chia sẻ cho người khác|bạn chia sẻ với gia đình|chia sẻ với người khác
O chia sẻ với gia đình bạn|chia sẻ với gia đình|chia sẻ với các thành viên
O chia sẻ cho người khác|chia sẻ cho gia đình|đang chia sẻ với người khác
O đang chia sẻ với gia đình|đã chia sẻ với người khác|đã chia sẻ với gia đình
O được chia sẻ với gia đình|được chia sẻ với người khác|bạn là chủ hợp đồng|bạn là chủ thuê bao
O bạn đứng tên
V không dùng được nữa|không thể sử dụng|không sử dụng được|không sử dụng được nữa
V không thể sử dụng được nữa|không thể sử dụng nữa|không dùng được|không thể dùng
V không thể dùng được nữa
B nhờ
r gia hạn hợp đồng tự động|tự động gia hạn hợp đồng|gia hạn hợp đồng|gia hạn dịch vụ tự động
r gia hạn dịch vụ|gia hạn giấy phép|gia hạn bản quyền|gia hạn đăng ký tự động
r gia hạn thuê bao tự động|tự động gia hạn thuê bao|gia hạn thuê bao|gia hạn gói dịch vụ tự động
r tự động gia hạn gói dịch vụ|dịch vụ tự động gia hạn|tự động trừ tiền|tự động thu phí
r tự gia hạn gói|tự gia hạn hợp đồng|cách gia hạn|cách thức gia hạn|kiểu gia hạn|loại gia hạn
r hình thức gia hạn gói|trạng thái tự gia hạn|cài đặt tự gia hạn|cài đặt gia hạn
r thiết lập gia hạn|tùy chọn gia hạn
d giấy phép còn lại|bản quyền còn lại|số giấy phép còn lại|số lượt còn lại|suất còn lại
d số suất còn lại|vị trí còn lại|số vị trí còn lại|chỗ còn lại|số chỗ còn lại|số máy còn lại
d máy còn lại|thiết bị còn lại|số thiết bị còn lại|thiết bị chưa dùng|điện thoại
d điện thoại và máy tính|máy tính và điện thoại|laptop|máy tính xách tay|máy tính bàn|smartphone
d số lượng thiết bị|số lượng máy|thiết bị đang dùng|thiết bị đang sử dụng|thiết bị đã dùng
d thiết bị đã sử dụng|thiết bị đã kết nối|thiết bị đang kết nối|thiết bị được bảo vệ
d thiết bị đang được bảo vệ|thiết bị đã cài đặt|thiết bị đã cài|thiết bị đã đăng ký
d số thiết bị đang dùng|số thiết bị đã dùng|số thiết bị đã sử dụng|số thiết bị đang sử dụng
d số thiết bị đã kết nối|số thiết bị đã đăng ký|số thiết bị được bảo vệ|số máy đang dùng
d số máy đã dùng|số máy đã cài|giới hạn thiết bị|giới hạn số thiết bị|số thiết bị cho phép
d số thiết bị được phép|số máy tối đa|số lượng thiết bị tối đa
y hiện đang bật|đang được kích hoạt sẵn|đã được thiết lập sẵn|đã đăng ký rồi|đang được áp dụng
y đã áp dụng|được áp dụng|đang ở trạng thái bật|ở trạng thái bật|trạng thái bật|đã cài đặt bật
y đang mở sẵn
z chưa đăng ký|chưa áp dụng|hiện đang tắt|hiện đã tắt|hiện tắt|ở trạng thái tắt
z đang ở trạng thái tắt|trạng thái tắt|đang được tắt|đã hủy rồi|đã được huỷ
z chưa được kích hoạt tính năng|chưa sử dụng tính năng|không sử dụng|không dùng
w rất tiếc|thật tiếc|xin lỗi|thật không may|hôm|mọi thứ đều ổn|mọi thứ ổn|mọi thứ đều tốt
w tất cả đều ổn|đã sẵn sàng|sẵn sàng|thôi|cũng|không cần làm gì cả|bạn không cần làm gì
w không cần làm gì|không cần làm gì thêm|bạn không cần làm gì cả|bạn không cần làm gì thêm
w không cần thao tác|bạn không cần thao tác gì|không cần thao tác gì|bạn không phải làm gì
w không phải làm gì|khi đến kỳ|khi đến hạn|khi tới hạn|khi tới kỳ|khi đáo hạn|khi hết thời hạn
w khi hết hiệu lực|khi kết thúc kỳ|sau khi kết thúc|khi hợp đồng hết hạn|khi hợp đồng kết thúc
w cả nhà|gia đình bạn|người thân|cả gia đình|nhà bạn|có thể tiếp tục bất cứ lúc nào
w bạn có thể tiếp tục bất cứ lúc nào|bất cứ lúc nào|hiện trạng|hiện trạng gói
w tình trạng hợp đồng|trạng thái hợp đồng|tình trạng gói|trạng thái gói|tình trạng thuê bao
w trạng thái dịch vụ|tình trạng giấy phép|trạng thái giấy phép|tình trạng bản quyền
w trạng thái bản quyền|tình trạng sử dụng|trạng thái sử dụng|trạng thái hiện tại
w tình trạng hiện tại|trạng thái đăng ký|tình hình sử dụng|lần này|an toàn|khóa bản quyền
w khoá bản quyền|anh ấy|yên tâm|hoàn toàn|bạn nhé|đồng thời
P giấy phép còn lại|bản quyền còn lại|số giấy phép còn lại|số lượt còn lại|suất còn lại
P số suất còn lại|vị trí còn lại|số vị trí còn lại|chỗ còn lại|số chỗ còn lại|số máy còn lại
P máy còn lại|thiết bị còn lại|số thiết bị còn lại|còn có thể cài|còn có thể thêm được
P còn cài được|còn cài thêm được|còn lại có thể dùng|thiết bị chưa dùng|còn chưa dùng
P còn chưa sử dụng|còn sử dụng thêm được|bạn còn có thể thêm|bạn còn có thể bảo vệ thêm
P bạn còn thêm được|bạn còn dùng được|bạn vẫn có thể thêm|bạn có thể thêm|bạn có thể bảo vệ thêm
P bạn có thể kết nối thêm|bạn có thể cài thêm
K bảo vệ đến|giới hạn thiết bị|giới hạn số thiết bị|số thiết bị cho phép|số thiết bị được phép
K số máy tối đa|số lượng thiết bị tối đa|tối đa được|tối đa trên|cho phép tối đa
K cho phép dùng tối đa|bao gồm tối đa|bảo vệ cho tối đa|bảo vệ lên đến|hỗ trợ lên tới|dùng trên
K cài tối đa|cài đặt tối đa|cài đặt được trên|cài cho tối đa|tổng là|dùng đồng thời tối đa
K sử dụng trên tối đa|dùng trên tối đa|có thể dùng cho|có thể dùng tối đa|có thể sử dụng tối đa
K có thể cài tối đa
U thiết bị đang dùng|thiết bị đang sử dụng|thiết bị đã dùng|thiết bị đã sử dụng
U thiết bị đã kết nối|thiết bị đang kết nối|thiết bị được bảo vệ|thiết bị đang được bảo vệ
U thiết bị đã cài đặt|thiết bị đã cài|thiết bị đã đăng ký|số thiết bị đang dùng
U số thiết bị đã dùng|số thiết bị đã sử dụng|số thiết bị đang sử dụng|số thiết bị đã kết nối
U số thiết bị đã đăng ký|số thiết bị được bảo vệ|số máy đang dùng|số máy đã dùng|số máy đã cài
U đang hoạt động trên|đang chạy|đã được liên kết|đã được gán|đã được thêm|đang liên kết
U hiện được bảo vệ|đang được chúng tôi bảo vệ|chúng tôi đang bảo vệ|chúng tôi đang bảo vệ cho
U đang được bảo vệ an toàn|được bảo vệ an toàn|vẫn đang được bảo vệ
- dùng chung gói gia đình của bạn|dùng chung gói gia đình của mình
- dùng chung gói gia đình của tôi|dùng chung gói gia đình của quý khách
- bạn đang dùng chung gói gia đình của bạn|bạn đang dùng chung gói gia đình của mình
- bạn đang dùng chung gói gia đình của tôi|bạn đang dùng chung gói gia đình của quý khách
- bạn đang dùng chung gói của bạn|bạn đang dùng chung gói của mình
- bạn đang dùng chung gói của tôi|bạn đang dùng chung gói của quý khách|dùng chung gói của bạn
- dùng chung gói của mình|dùng chung gói của tôi|dùng chung gói của quý khách
- bạn dùng chung gói của bạn|bạn dùng chung gói của mình|bạn dùng chung gói của tôi
- bạn dùng chung gói của quý khách|bạn đang sử dụng gói gia đình của bạn
- bạn đang sử dụng gói gia đình của mình|bạn đang sử dụng gói gia đình của tôi
- bạn đang sử dụng gói gia đình của quý khách|bạn đang dùng gói gia đình của bạn
- bạn đang dùng gói gia đình của mình|bạn đang dùng gói gia đình của tôi
- bạn đang dùng gói gia đình của quý khách|bạn dùng gói gia đình của bạn
- bạn dùng gói gia đình của mình|bạn dùng gói gia đình của tôi
- bạn dùng gói gia đình của quý khách|bạn đang dùng gói của bạn|bạn đang dùng gói của mình
- bạn đang dùng gói của tôi|bạn đang dùng gói của quý khách|bạn đang sử dụng gói của bạn
- bạn đang sử dụng gói của mình|bạn đang sử dụng gói của tôi|bạn đang sử dụng gói của quý khách
- bạn là thành viên trong nhóm của bạn|bạn là thành viên trong nhóm của mình
- bạn là thành viên trong nhóm của tôi|bạn là thành viên trong nhóm của quý khách
- bạn là thành viên nhóm gia đình của bạn|bạn là thành viên nhóm gia đình của mình
- bạn là thành viên nhóm gia đình của tôi|bạn là thành viên nhóm gia đình của quý khách
- bạn là thành viên gia đình của bạn|bạn là thành viên gia đình của mình
- bạn là thành viên gia đình của tôi|bạn là thành viên gia đình của quý khách
- bạn là thành viên trong gia đình của bạn|bạn là thành viên trong gia đình của mình
- bạn là thành viên trong gia đình của tôi|bạn là thành viên trong gia đình của quý khách
- bạn là thành viên trong gói của bạn|bạn là thành viên trong gói của mình
- bạn là thành viên trong gói của tôi|bạn là thành viên trong gói của quý khách
- bạn là thành viên gói của bạn|bạn là thành viên gói của mình|bạn là thành viên gói của tôi
- bạn là thành viên gói của quý khách|bạn là thành viên của nhóm gia đình của bạn
- bạn là thành viên của nhóm gia đình của mình|bạn là thành viên của nhóm gia đình của tôi
- bạn là thành viên của nhóm gia đình của quý khách|bạn là thành viên trong gói gia đình của bạn
- bạn là thành viên trong gói gia đình của mình|bạn là thành viên trong gói gia đình của tôi
- bạn là thành viên trong gói gia đình của quý khách|bạn là thành viên gói gia đình của bạn
- bạn là thành viên gói gia đình của mình|bạn là thành viên gói gia đình của tôi
- bạn là thành viên gói gia đình của quý khách|bạn tham gia gói gia đình của bạn
- bạn tham gia gói gia đình của mình|bạn tham gia gói gia đình của tôi
- bạn tham gia gói gia đình của quý khách|bạn đang tham gia gói của bạn
- bạn đang tham gia gói của mình|bạn đang tham gia gói của tôi
- bạn đang tham gia gói của quý khách|bạn đang tham gia gói gia đình của bạn
- bạn đang tham gia gói gia đình của mình|bạn đang tham gia gói gia đình của tôi
- bạn đang tham gia gói gia đình của quý khách|chia sẻ gói với bạn bè|chia sẻ gói cho bạn bè
- chia sẻ gói này cho bạn bè|chia sẻ gói này với bạn bè|chia sẻ đến bạn bè
- chia sẻ giấy phép với bạn bè|chia sẻ giấy phép này với bạn bè|chia sẻ bản quyền với bạn bè
- chia sẻ gói đăng ký này với bạn bè|đã chia sẻ gói này cho bạn bè|đã chia sẻ gói này với bạn bè
- đang chia sẻ gói này với bạn bè|đang chia sẻ gói này cho bạn bè|nguồn chia sẻ bạn
- chấm dứt hợp đồng
E có thể yên tâm sử dụng đến|yên tâm sử dụng đến|yên tâm dùng đến|có thể yên tâm dùng đến
E hết hạn dùng|sau ngày § thiết bị sẽ không còn được bảo vệ
E sau ngày § bạn sẽ không còn được bảo vệ
E sau ngày § thiết bị của bạn sẽ không còn được bảo vệ
E sau § thiết bị sẽ không còn được bảo vệ
w hiệu lực|lúc 24 h|lúc 0 h|lúc 24 giờ|lúc 23 h 59|bạn cứ yên tâm|cứ yên tâm
w và chúng tôi sẽ gửi email nhắc trước|chúng tôi sẽ nhắc bạn trước
w chúng tôi sẽ gửi email nhắc trước|sẽ gửi email nhắc trước|sẽ nhắc trước
w và sẽ nhắc bạn trước|hệ thống|từ thẻ của bạn|từ thẻ|cho kỳ kế tiếp|cho kỳ tiếp theo
w qua thẻ của bạn|vui lòng chủ động gia hạn|vui lòng tự gia hạn|vui lòng gia hạn thủ công
w vui lòng gia hạn trước ngày đó|hãy chủ động gia hạn|để không bị gián đoạn
w để tránh gián đoạn|để dịch vụ không bị gián đoạn|để không gián đoạn
w để được bảo vệ liên tục|để tiếp tục được bảo vệ|để tiếp tục sử dụng|để trải nghiệm
w theo yêu cầu|theo yêu cầu của bạn|theo đề nghị của bạn|không phát sinh phí
w không phát sinh chi phí|mọi chi phí do anh ấy trả|mọi chi phí do chị ấy trả
w chi phí do anh ấy trả|chi phí do chị ấy trả|bạn không phải trả phí
R tự gia hạn cho bạn|sẽ tự gia hạn cho bạn|tự động gia hạn cho bạn
R sẽ tự động gia hạn cho bạn|sẽ gia hạn cho bạn|sẽ trừ|hệ thống sẽ trừ
C sẽ tự gia hạn cho bạn|sẽ tự động gia hạn cho bạn
V thiết bị hiện không còn được bảo vệ|thiết bị của bạn không còn được bảo vệ
V thiết bị của bạn hiện không còn được bảo vệ
A bạn cần kích hoạt chậm nhất|kích hoạt chậm nhất ngày|bạn cần kích hoạt chậm nhất ngày
A cần kích hoạt chậm nhất ngày
K phần của bạn|suất của bạn
h bạn đang dùng ké gói của|bạn dùng ké gói của|đang dùng ké gói của|dùng ké gói của
X đã hết thời gian dùng thử|đã hết hạn dùng thử|hết thời gian dùng thử
3 có hiệu lực vào|ngày có hiệu lực|ngày hiệu lực|hiệu lực vào|ngày bắt đầu hiệu lực
3 hiệu lực bắt đầu|bắt đầu có hiệu lực
- sẽ bị tạm ngưng|sẽ bị chặn|sẽ bị khóa|sẽ tạm ngưng|sẽ bị tạm dừng|sẽ tạm dừng
- có thể bị khóa|có thể bị tạm ngưng|có thể bị chặn|sẽ bị đình chỉ|chưa có hiệu lực
- mất hiệu lực
R hệ thống sẽ trừ tiền|hệ thống sẽ tự trừ tiền|hệ thống sẽ tự động trừ tiền
R hệ thống sẽ tự động gia hạn|hệ thống sẽ tự gia hạn
C hệ thống sẽ tự động gia hạn|hệ thống sẽ tự gia hạn
w kỳ hạn
w hãy yên tâm|bạn hãy yên tâm|bạn yên tâm|yên tâm nhé|yên tâm sử dụng|yên tâm dùng
w mọi thứ đã sẵn sàng|mọi thứ đã đâu vào đấy|không có gì phải lo|không cần lo lắng
w bạn không cần lo lắng|bạn không phải lo gì|không phải lo gì
w nên chúng tôi sẽ không trừ tiền|chúng tôi sẽ không trừ tiền|chúng tôi sẽ không thu phí
w chúng tôi sẽ không thu thêm phí|bạn sẽ không bị trừ tiền|bạn sẽ không bị tính phí
w sẽ không bị trừ tiền|sẽ không phát sinh phí|sẽ không có khoản phí nào|không có khoản phí nào
w không tính thêm phí|sẽ không tính thêm phí
w bạn có thể hủy bất cứ lúc nào trước đó|bạn có thể hủy bất cứ lúc nào|có thể hủy bất cứ lúc nào
w hủy bất cứ lúc nào|bạn có thể huỷ bất cứ lúc nào|có thể huỷ bất cứ lúc nào|hủy bất kỳ lúc nào
w bạn có thể hủy bất kỳ lúc nào|bạn có thể tắt bất cứ lúc nào|trước đó|từ đó|lúc đó|khi đó
w đến lúc đó
w cơ bản|bảo vệ cơ bản|tính năng cơ bản|các tính năng cơ bản|chức năng cơ bản
w nâng cấp khi bạn cần nhiều hơn|nâng cấp bất cứ lúc nào|bạn có thể nâng cấp bất cứ lúc nào
w có thể nâng cấp bất cứ lúc nào|nâng cấp khi cần|mọi tính năng|tất cả tính năng
w tất cả các tính năng|toàn bộ tính năng|đầy đủ tính năng|với đầy đủ tính năng|với mọi tính năng
w với tất cả tính năng|đầy đủ các tính năng
w hãy gia hạn ngay|gia hạn ngay|gia hạn ngay hôm nay|hãy gia hạn|gia hạn sớm|hãy gia hạn sớm
w nhớ gia hạn|đừng quên gia hạn|nhớ gia hạn nhé|đừng quên gia hạn nhé
w gia hạn để tiếp tục được bảo vệ|gia hạn để tiếp tục sử dụng|gia hạn để dùng tiếp
w gia hạn để sử dụng tiếp|hãy gia hạn để tiếp tục|gia hạn để tiếp tục
w gia hạn để được bảo vệ trở lại|gia hạn là dùng lại được ngay|gia hạn là có thể dùng tiếp ngay
w để tiếp tục|để bảo vệ liên tục|để luôn được bảo vệ|để không bị gián đoạn bảo vệ
w để việc bảo vệ không bị gián đoạn
w cảm ơn bạn|cảm ơn bạn đã sử dụng|cảm ơn bạn đã đồng hành|cảm ơn bạn đã tin dùng|hẹn gặp lại bạn
w hẹn gặp lại|chào mừng bạn quay lại bất cứ lúc nào|chúng tôi luôn chào đón bạn quay lại
w bạn luôn có thể quay lại
w vì thanh toán không thành công|do thanh toán không thành công|vì thanh toán thất bại
w do thanh toán thất bại|vì thẻ của bạn bị từ chối|do thẻ của bạn bị từ chối|vì thẻ bị từ chối
w do thẻ bị từ chối|vì không trừ được tiền|do không trừ được tiền
w vì chúng tôi chưa nhận được thanh toán|do chúng tôi chưa nhận được thanh toán
w vì chúng tôi không nhận được thanh toán|do chưa nhận được thanh toán
w vì chưa nhận được thanh toán|vì lần thanh toán gần nhất không thành công|do vi phạm điều khoản
w vì vi phạm điều khoản|do phát hiện sử dụng bất thường|vì phát hiện sử dụng bất thường
w do có dấu hiệu bất thường|vì có dấu hiệu bất thường|vì mã bị dùng trên quá nhiều máy
w do mã bị dùng trên quá nhiều máy|hãy liên hệ với chúng tôi|vui lòng liên hệ với chúng tôi
w vui lòng liên hệ hỗ trợ|hãy liên hệ hỗ trợ|vui lòng liên hệ bộ phận hỗ trợ
w liên hệ hỗ trợ để biết thêm chi tiết|vui lòng cập nhật phương thức thanh toán
w hãy cập nhật phương thức thanh toán|cập nhật phương thức thanh toán để tiếp tục
w vui lòng cập nhật thẻ|hãy cập nhật thẻ
w thời hạn một năm tính từ ngày kích hoạt|tính từ ngày kích hoạt|tính từ lúc kích hoạt
w tính từ khi kích hoạt|thời hạn tính từ ngày kích hoạt|thời gian tính từ ngày kích hoạt
w bắt đầu tính từ ngày kích hoạt|thời hạn chỉ bắt đầu tính khi bạn kích hoạt
w thời hạn bắt đầu từ lúc kích hoạt|kể từ ngày kích hoạt|kể từ khi kích hoạt
w chúng tôi sẽ báo trước|chúng tôi sẽ báo cho bạn trước|chúng tôi sẽ báo trước cho bạn
w chúng tôi sẽ thông báo trước|chúng tôi sẽ nhắc bạn|chúng tôi sẽ gửi email cho bạn trước
w chúng tôi sẽ gửi email nhắc bạn|khi sắp hết hạn chúng tôi sẽ nhắc bạn
V thiết bị của bạn không được bảo vệ|thiết bị của bạn đang không được bảo vệ
V thiết bị của bạn hiện không được bảo vệ|nên thiết bị của bạn không được bảo vệ
V thiết bị không còn được bảo vệ|hiện thiết bị không được bảo vệ|thiết bị đang không được bảo vệ
V hiện không được bảo vệ|hiện bạn không được bảo vệ|bạn không còn được bảo vệ
V bạn hiện không được bảo vệ
E bảo vệ bạn đến|bảo vệ bạn đến ngày|bảo vệ bạn đến hết ngày|bảo vệ thiết bị của bạn đến
E bảo vệ thiết bị của bạn đến ngày|chúng tôi bảo vệ bạn đến|chúng tôi bảo vệ bạn đến ngày
E chúng tôi bảo vệ thiết bị của bạn đến ngày|chúng tôi sẽ bảo vệ bạn đến ngày|bạn được bảo vệ đến
E bạn được bảo vệ đến ngày|bạn được bảo vệ đến hết ngày|bạn dùng được đến|bạn dùng được đến ngày
E bạn dùng được đến hết ngày|bạn dùng được cho đến ngày|bạn được dùng đến|bạn được dùng đến ngày
E bạn còn dùng được đến|bạn còn dùng được đến ngày|bạn vẫn dùng được đến
E bạn vẫn dùng được đến ngày|bạn vẫn dùng được đến hết ngày|vẫn dùng được đến ngày
E vẫn dùng được đến hết ngày|còn dùng được đến|còn dùng được đến ngày|vẫn sử dụng được đến ngày
E bạn vẫn có thể dùng đến|bạn vẫn có thể dùng đến ngày|bạn vẫn có thể sử dụng đến ngày
E vẫn có thể dùng đến ngày|vẫn có thể sử dụng đến ngày|bạn có thể dùng đến
E bạn có thể dùng đến ngày|bạn có thể dùng đến hết ngày|bạn có thể sử dụng đến
E bạn có thể sử dụng đến ngày|bạn có thể sử dụng đến hết ngày|vẫn còn hiệu lực đến ngày
E sẽ dừng lại vào ngày
E ngày hết dùng thử|hết hạn dùng thử vào ngày
q dùng thử mọi tính năng|dùng thử tất cả tính năng|dùng thử toàn bộ tính năng|hãy dùng thử|hãy thử
q thử ngay|dùng thử thoải mái|cứ dùng thử|bạn có thể dùng thử|có thể dùng thử
h anh ấy chia sẻ với bạn|chị ấy chia sẻ với bạn|cho bạn dùng chung|đang cho bạn dùng chung
h cho bạn dùng chung gói|cho bạn dùng chung gói này|đã cho bạn dùng chung
h đã cho bạn dùng chung gói này|đã thêm bạn vào gói
h đã thêm bạn vào gói của mình|đã thêm bạn vào gói này
h đã thêm bạn vào gói gia đình|chia sẻ gói gia đình với bạn|đã chia sẻ gói gia đình với bạn
R sẽ tự động trừ tiền từ thẻ của bạn|tự động trừ tiền từ thẻ của bạn|sẽ trừ tiền từ thẻ của bạn
R chúng tôi sẽ trừ tiền từ thẻ của bạn|chúng tôi sẽ tự động trừ tiền
R chúng tôi sẽ tự động trừ tiền từ thẻ của bạn|chúng tôi sẽ trừ tiền vào
R chúng tôi sẽ trừ tiền vào ngày|chúng tôi sẽ thu phí vào|chúng tôi sẽ thu phí vào ngày
R chúng tôi sẽ gia hạn vào|chúng tôi sẽ gia hạn cho bạn vào|chúng tôi sẽ tự gia hạn
R chúng tôi sẽ tự gia hạn cho bạn|chúng tôi sẽ tự động gia hạn cho bạn
R chúng tôi sẽ tự động gia hạn gói|chúng tôi sẽ tự động gia hạn gói cho bạn
R chúng tôi sẽ tự động gia hạn gói của bạn|gói của bạn sẽ tự động gia hạn
R gói của bạn sẽ được tự động gia hạn|gói của bạn sẽ tự gia hạn|gói của bạn tự động gia hạn
R gói sẽ tự động gia hạn|gói sẽ được gia hạn|gói được tự động gia hạn|gói tự động gia hạn
R gói tự gia hạn|sẽ tự động tiếp tục|sẽ tự động tiếp tục vào|tự động tiếp tục vào
R kỳ thanh toán sắp tới
C chúng tôi sẽ tự gia hạn|chúng tôi sẽ tự gia hạn cho bạn|chúng tôi sẽ tự động gia hạn
C chúng tôi sẽ tự động gia hạn cho bạn|chúng tôi sẽ tự động gia hạn gói
C chúng tôi sẽ tự động gia hạn gói cho bạn|chúng tôi sẽ tự động gia hạn gói của bạn
C gói của bạn sẽ tự động gia hạn|gói của bạn sẽ được tự động gia hạn|gói của bạn sẽ tự gia hạn
C gói của bạn tự động gia hạn|gói sẽ tự động gia hạn|gói được tự động gia hạn|sẽ tự động tiếp tục
C tự động gia hạn đang bật|tự động gia hạn đã được bật
Z bạn đã tắt tự động gia hạn nên|vì bạn đã tắt tự động gia hạn|do bạn đã tắt tự động gia hạn
Z tự động gia hạn đã tắt|tự động gia hạn đang tắt|tự động gia hạn đã được tắt
Z gia hạn tự động đã tắt|gia hạn tự động đang tắt|vì tự động gia hạn đã tắt
Z do tự động gia hạn đã tắt|và sẽ không tự gia hạn|sẽ dừng lại sau đó|sẽ không tiếp tục
Z sẽ không tự động tiếp tục|không tự động tiếp tục|sau đó sẽ không gia hạn|sau đó không gia hạn
Z sau đó sẽ không được gia hạn|sẽ không có lần thanh toán nào nữa|không còn lần thanh toán nào
Z không có lần thanh toán tiếp theo
n chỉ còn bước kích hoạt|chỉ còn một bước kích hoạt|chỉ cần kích hoạt|bạn chỉ cần kích hoạt
n chỉ việc kích hoạt|chỉ cần kích hoạt là dùng được|chỉ còn chờ bạn kích hoạt
n gói đang chờ bạn kích hoạt|gói đang chờ kích hoạt|đang chờ bạn bắt đầu|vẫn đang chờ bạn
n vẫn đang chờ bạn kích hoạt|đang chờ bạn sử dụng|bạn chưa kích hoạt gói này
n bạn vẫn chưa kích hoạt gói này|bạn chưa bắt đầu dùng|sẵn sàng để bạn kích hoạt
n đã sẵn sàng để bạn kích hoạt|kích hoạt là dùng được ngay
A hãy kích hoạt muộn nhất vào ngày|bạn cần kích hoạt trước ngày|bạn nhớ kích hoạt trước ngày
A hãy nhập mã trước ngày|bạn có thể kích hoạt đến ngày|có thể kích hoạt đến hết ngày
A kích hoạt được đến ngày
u chúng tôi đã tạm dừng|chúng tôi đã tạm dừng gói|chúng tôi đã tạm dừng gói của bạn
u chúng tôi tạm dừng gói|chúng tôi tạm dừng gói của bạn|chúng tôi đã tạm ngưng
u chúng tôi đã tạm ngưng gói của bạn|gói của bạn đang tạm dừng|gói của bạn đã tạm dừng
u gói của bạn bị tạm dừng|gói của bạn đã bị tạm dừng|gói của bạn tạm dừng|gói đang tạm dừng
u gói đã bị tạm dừng|bạn đã tạm dừng gói này|bạn đã tạm dừng gói|bạn đang tạm dừng gói này
b chúng tôi đã khóa gói|chúng tôi đã khóa gói này|chúng tôi đã chặn gói này|gói của bạn đã bị khóa
b gói của bạn đã bị chặn|gói của bạn bị khóa|gói của bạn bị chặn|gói này đã bị khóa
b gói này đã bị chặn|gói đã bị khóa|gói đã bị chặn
f bạn dùng bản miễn phí|bạn đang dùng gói miễn phí|bạn đang dùng phiên bản miễn phí
f bạn đang sử dụng bản miễn phí|bạn đang sử dụng gói miễn phí|bạn đang sử dụng phiên bản miễn phí
f đang dùng phiên bản miễn phí|mãi mãi miễn phí
P còn chỗ cho thêm|bạn còn chỗ cho|bạn còn|bạn vẫn còn|bạn vẫn còn chỗ cho|vẫn còn chỗ cho|vẫn còn
P bạn còn trống|chỗ trống|còn trống thêm|bạn còn có thể bảo vệ|bạn còn có thể kết nối
P bạn còn có thể cài|bạn còn có thể dùng|bạn vẫn có thể bảo vệ thêm|bạn vẫn có thể kết nối thêm
P bạn vẫn có thể cài thêm|bạn vẫn thêm được|vẫn thêm được|vẫn còn thêm được|có chỗ cho|đủ chỗ cho
P chỗ cho|có chỗ trống cho|thêm được nữa
l có chỗ cho|đủ chỗ cho|chỗ cho|có chỗ trống cho|vẫn có thể sử dụng|vẫn có thể kết nối
l vẫn có thể cài đặt|vẫn có thể bảo vệ|vẫn có thể dùng
H gói này cho|dành cho tối đa
K bạn dùng được trên|bạn dùng được trên tối đa|bạn dùng được cho|bạn sử dụng được trên
K bạn có thể dùng trên|bạn có thể dùng cho|bạn có thể sử dụng trên|gói bảo vệ được
K gói này bảo vệ được|gói này dùng được cho|gói này dùng được trên|gói này bảo vệ
K gói này bảo vệ tối đa|gói này gồm|gói gồm|đủ cho|gói này đủ cho
U bạn đã bảo vệ|bạn đã cài|bạn đã cài trên|bạn đã thêm|đang bảo vệ trên|chúng tôi bảo vệ
a bạn vẫn còn được bảo vệ
t bạn được dùng thử|được dùng thử|bạn được dùng thử mọi tính năng|được dùng thử mọi tính năng
# một|hai|ba|bốn|-|sáu|tám|chín|mười
5 nữa
E có thể dùng tới|có thể dùng đến hết|có thể dùng tới hết|có thể dùng tới hết ngày
E có thể dùng tới ngày|có thể dùng cho đến|có thể dùng cho đến hết|có thể sử dụng tới
E có thể sử dụng đến hết|có thể sử dụng tới hết|có thể sử dụng đến hết ngày
E có thể sử dụng tới hết ngày|có thể sử dụng tới ngày|có thể sử dụng cho đến
E có thể sử dụng cho đến hết|dùng được tới hết|dùng được tới hết ngày|dùng được tới ngày
E dùng được cho đến hết|sử dụng được tới hết|sử dụng được tới hết ngày|sử dụng được tới ngày
E sử dụng được cho đến hết|còn dùng được tới|còn dùng được đến hết|còn dùng được tới hết
E còn dùng được đến hết ngày|còn dùng được tới hết ngày|còn dùng được tới ngày
E còn dùng được cho đến|còn dùng được cho đến hết|còn sử dụng được đến|còn sử dụng được tới
E còn sử dụng được đến hết|còn sử dụng được tới hết|còn sử dụng được đến hết ngày
E còn sử dụng được tới hết ngày|còn sử dụng được đến ngày|còn sử dụng được tới ngày
E còn sử dụng được cho đến|còn sử dụng được cho đến hết|vẫn dùng được tới|vẫn dùng được đến hết
E vẫn dùng được tới hết|vẫn dùng được tới hết ngày|vẫn dùng được tới ngày|vẫn dùng được cho đến
E vẫn dùng được cho đến hết|vẫn sử dụng được tới|vẫn sử dụng được đến hết|vẫn sử dụng được tới hết
E vẫn sử dụng được đến hết ngày|vẫn sử dụng được tới hết ngày|vẫn sử dụng được tới ngày
E vẫn sử dụng được cho đến|vẫn sử dụng được cho đến hết|an tâm sử dụng đến|an tâm sử dụng tới
E an tâm sử dụng đến hết|an tâm sử dụng tới hết|an tâm sử dụng đến hết ngày
E an tâm sử dụng tới hết ngày|an tâm sử dụng đến ngày|an tâm sử dụng tới ngày
E an tâm sử dụng cho đến|an tâm sử dụng cho đến hết|an tâm dùng đến|an tâm dùng tới
E an tâm dùng đến hết|an tâm dùng tới hết|an tâm dùng đến hết ngày|an tâm dùng tới hết ngày
E an tâm dùng đến ngày|an tâm dùng tới ngày|an tâm dùng cho đến|an tâm dùng cho đến hết
E yên tâm dùng tới|yên tâm dùng đến hết|yên tâm dùng tới hết|yên tâm dùng đến hết ngày
E yên tâm dùng tới hết ngày|yên tâm dùng đến ngày|yên tâm dùng tới ngày|yên tâm dùng cho đến
E yên tâm dùng cho đến hết|yên tâm sử dụng tới|yên tâm sử dụng đến hết|yên tâm sử dụng tới hết
E yên tâm sử dụng đến hết ngày|yên tâm sử dụng tới hết ngày|yên tâm sử dụng đến ngày
E yên tâm sử dụng tới ngày|yên tâm sử dụng cho đến|yên tâm sử dụng cho đến hết|chạy đến|chạy tới
E chạy đến hết|chạy tới hết|chạy đến hết ngày|chạy tới hết ngày|chạy đến ngày|chạy tới ngày
E chạy cho đến|chạy cho đến hết|đã trả đến|đã trả tới|đã trả đến hết|đã trả tới hết
E đã trả đến hết ngày|đã trả tới hết ngày|đã trả đến ngày|đã trả tới ngày|đã trả cho đến
E đã trả cho đến hết|đã trả tiền đến|đã trả tiền tới|đã trả tiền đến hết|đã trả tiền tới hết
E đã trả tiền đến hết ngày|đã trả tiền tới hết ngày|đã trả tiền đến ngày|đã trả tiền tới ngày
E đã trả tiền cho đến|đã trả tiền cho đến hết|đã trả phí đến|đã trả phí tới|đã trả phí đến hết
E đã trả phí tới hết|đã trả phí đến hết ngày|đã trả phí tới hết ngày|đã trả phí đến ngày
E đã trả phí tới ngày|đã trả phí cho đến|đã trả phí cho đến hết|truy cập đến|truy cập tới
E truy cập đến hết|truy cập tới hết|truy cập đến hết ngày|truy cập tới hết ngày|truy cập đến ngày
E truy cập tới ngày|truy cập cho đến|truy cập cho đến hết|bạn có quyền truy cập đến
E bạn có quyền truy cập tới|bạn có quyền truy cập đến hết|bạn có quyền truy cập tới hết
E bạn có quyền truy cập đến hết ngày|bạn có quyền truy cập tới hết ngày
E bạn có quyền truy cập đến ngày|bạn có quyền truy cập tới ngày|bạn có quyền truy cập cho đến
E bạn có quyền truy cập cho đến hết|có quyền truy cập đến|có quyền truy cập tới
E có quyền truy cập đến hết|có quyền truy cập tới hết|có quyền truy cập đến hết ngày
E có quyền truy cập tới hết ngày|có quyền truy cập đến ngày|có quyền truy cập tới ngày
E có quyền truy cập cho đến|có quyền truy cập cho đến hết|quyền truy cập đến|quyền truy cập tới
E quyền truy cập đến hết|quyền truy cập tới hết|quyền truy cập đến hết ngày
E quyền truy cập tới hết ngày|quyền truy cập đến ngày|quyền truy cập tới ngày
E quyền truy cập cho đến|quyền truy cập cho đến hết|giá trị sử dụng đến|giá trị sử dụng tới
E giá trị sử dụng đến hết|giá trị sử dụng tới hết|giá trị sử dụng đến hết ngày
E giá trị sử dụng tới hết ngày|giá trị sử dụng đến ngày|giá trị sử dụng tới ngày
E giá trị sử dụng cho đến|giá trị sử dụng cho đến hết|duy trì đến|duy trì tới|duy trì đến hết
E duy trì tới hết|duy trì đến hết ngày|duy trì tới hết ngày|duy trì đến ngày|duy trì tới ngày
E duy trì cho đến|duy trì cho đến hết|đồng hành cùng bạn đến|đồng hành cùng bạn tới
E đồng hành cùng bạn đến hết|đồng hành cùng bạn tới hết|đồng hành cùng bạn đến hết ngày
E đồng hành cùng bạn tới hết ngày|đồng hành cùng bạn đến ngày|đồng hành cùng bạn tới ngày
E đồng hành cùng bạn cho đến|đồng hành cùng bạn cho đến hết|trải nghiệm đến|trải nghiệm tới
E trải nghiệm đến hết|trải nghiệm tới hết|trải nghiệm đến hết ngày|trải nghiệm tới hết ngày
E trải nghiệm đến ngày|trải nghiệm tới ngày|trải nghiệm cho đến|trải nghiệm cho đến hết
E thiết bị được bảo vệ đến|thiết bị được bảo vệ tới|thiết bị được bảo vệ đến hết
E thiết bị được bảo vệ tới hết|thiết bị được bảo vệ đến hết ngày|thiết bị được bảo vệ tới hết ngày
E thiết bị được bảo vệ đến ngày|thiết bị được bảo vệ tới ngày|thiết bị được bảo vệ cho đến
E thiết bị được bảo vệ cho đến hết|các thiết bị được bảo vệ đến|các thiết bị được bảo vệ tới
E các thiết bị được bảo vệ đến hết|các thiết bị được bảo vệ tới hết
E các thiết bị được bảo vệ đến hết ngày|các thiết bị được bảo vệ tới hết ngày
E các thiết bị được bảo vệ đến ngày|các thiết bị được bảo vệ tới ngày
E các thiết bị được bảo vệ cho đến|các thiết bị được bảo vệ cho đến hết
E thiết bị của bạn được bảo vệ đến|thiết bị của bạn được bảo vệ tới
E thiết bị của bạn được bảo vệ đến hết|thiết bị của bạn được bảo vệ tới hết
E thiết bị của bạn được bảo vệ đến hết ngày|thiết bị của bạn được bảo vệ tới hết ngày
E thiết bị của bạn được bảo vệ đến ngày|thiết bị của bạn được bảo vệ tới ngày
E thiết bị của bạn được bảo vệ cho đến|thiết bị của bạn được bảo vệ cho đến hết
E thiết bị của bạn an toàn đến|thiết bị của bạn an toàn tới|thiết bị của bạn an toàn đến hết
E thiết bị của bạn an toàn tới hết|thiết bị của bạn an toàn đến hết ngày
E thiết bị của bạn an toàn tới hết ngày|thiết bị của bạn an toàn đến ngày
E thiết bị của bạn an toàn tới ngày|thiết bị của bạn an toàn cho đến
E thiết bị của bạn an toàn cho đến hết|bạn an toàn đến|bạn an toàn tới|bạn an toàn đến hết
E bạn an toàn tới hết|bạn an toàn đến hết ngày|bạn an toàn tới hết ngày|bạn an toàn đến ngày
E bạn an toàn tới ngày|bạn an toàn cho đến|bạn an toàn cho đến hết|thời hạn gốc đến
E thời hạn gốc tới|thời hạn gốc đến hết|thời hạn gốc tới hết|thời hạn gốc đến hết ngày
E thời hạn gốc tới hết ngày|thời hạn gốc đến ngày|thời hạn gốc tới ngày|thời hạn gốc cho đến
E thời hạn gốc cho đến hết
E bảo vệ bạn tới|bảo vệ bạn đến hết|bảo vệ bạn tới hết
E bảo vệ bạn tới hết ngày|bảo vệ bạn tới ngày|bảo vệ bạn cho đến|bảo vệ bạn cho đến hết
E chúng tôi bảo vệ bạn tới|chúng tôi bảo vệ bạn đến hết|chúng tôi bảo vệ bạn tới hết
E chúng tôi bảo vệ bạn đến hết ngày|chúng tôi bảo vệ bạn tới hết ngày|chúng tôi bảo vệ bạn tới ngày
E chúng tôi bảo vệ bạn cho đến|chúng tôi bảo vệ bạn cho đến hết|tiếp tục được bảo vệ đến
E tiếp tục được bảo vệ tới|tiếp tục được bảo vệ đến hết|tiếp tục được bảo vệ tới hết
E tiếp tục được bảo vệ đến hết ngày|tiếp tục được bảo vệ tới hết ngày|tiếp tục được bảo vệ đến ngày
E tiếp tục được bảo vệ tới ngày|tiếp tục được bảo vệ cho đến|tiếp tục được bảo vệ cho đến hết
E tiếp tục dùng được đến|tiếp tục dùng được tới|tiếp tục dùng được đến hết
E tiếp tục dùng được tới hết|tiếp tục dùng được đến hết ngày|tiếp tục dùng được tới hết ngày
E tiếp tục dùng được đến ngày|tiếp tục dùng được tới ngày|tiếp tục dùng được cho đến
E tiếp tục dùng được cho đến hết|tiếp tục sử dụng được đến|tiếp tục sử dụng được tới
E tiếp tục sử dụng được đến hết|tiếp tục sử dụng được tới hết|tiếp tục sử dụng được đến hết ngày
E tiếp tục sử dụng được tới hết ngày|tiếp tục sử dụng được đến ngày|tiếp tục sử dụng được tới ngày
E tiếp tục sử dụng được cho đến|tiếp tục sử dụng được cho đến hết|quyền truy cập hết hạn
E quyền truy cập kết thúc|quyền truy cập sẽ hết|ngừng hoạt động ngày|ngừng có hiệu lực ngày
E ngừng có hiệu lực vào|ngừng có hiệu lực từ ngày|hết thời gian dùng thử §
t hết thời gian dùng thử §|thời gian thử|trong thời gian thử
X đã ngừng ngày|đã ngừng từ|bảo vệ đã dừng|bảo vệ đã ngừng|bảo vệ đã dừng ngày|bảo vệ đã ngừng từ
X quyền truy cập đã hết|đã qua hạn|từng có hiệu lực đến|từng có hiệu lực tới
X từng có hiệu lực đến ngày|từng dùng được đến|từng dùng được tới|từng dùng được đến ngày
X từng có giá trị đến|từng có giá trị tới|từng có giá trị đến ngày|trước đây có hiệu lực đến
X trước đây có hiệu lực tới|trước đây có hiệu lực đến ngày|trước đây dùng được đến
X trước đây dùng được tới|trước đây dùng được đến ngày|trước đây có giá trị đến
X trước đây có giá trị tới|trước đây có giá trị đến ngày|không còn được bảo vệ từ
X bạn không còn được bảo vệ từ|bạn không còn được bảo vệ từ ngày|không còn được bảo vệ từ ngày
X không dùng được từ ngày|không còn dùng được từ|không còn dùng được từ ngày
R thu phí kỳ mới|chúng tôi sẽ thu phí kỳ mới|sẽ thu phí kỳ mới|sẽ thu phí kỳ tiếp theo
R chúng tôi sẽ thu phí kỳ tiếp theo|thu phí tiếp theo|thẻ của bạn sẽ bị trừ tiền
R thẻ của bạn sẽ được trừ tiền|thẻ của bạn sẽ bị trừ|sẽ được trừ tiền
R khoản phí đầu tiên sẽ được thu|khoản phí đầu tiên sẽ được trừ|khoản phí đầu tiên sẽ bị trừ
R khoản phí tiếp theo sẽ được thu|khoản phí tiếp theo sẽ được trừ|khoản phí tiếp theo sẽ bị trừ
R khoản phí kế tiếp sẽ được thu|khoản phí kế tiếp sẽ được trừ|khoản phí kế tiếp sẽ bị trừ
R khoản phí kỳ tới sẽ được thu|khoản phí kỳ tới sẽ được trừ|khoản phí kỳ tới sẽ bị trừ
R khoản thanh toán đầu tiên sẽ được thu|khoản thanh toán đầu tiên sẽ được trừ
R khoản thanh toán đầu tiên sẽ bị trừ|khoản thanh toán tiếp theo sẽ được thu
R khoản thanh toán tiếp theo sẽ được trừ|khoản thanh toán tiếp theo sẽ bị trừ
R khoản thanh toán kế tiếp sẽ được thu|khoản thanh toán kế tiếp sẽ được trừ
R khoản thanh toán kế tiếp sẽ bị trừ|khoản thanh toán kỳ tới sẽ được thu
R khoản thanh toán kỳ tới sẽ được trừ|khoản thanh toán kỳ tới sẽ bị trừ|phí đầu tiên sẽ được thu
R phí đầu tiên sẽ được trừ|phí đầu tiên sẽ bị trừ|phí tiếp theo sẽ được thu
R phí tiếp theo sẽ được trừ|phí tiếp theo sẽ bị trừ|phí kế tiếp sẽ được thu|phí kế tiếp sẽ được trừ
R phí kế tiếp sẽ bị trừ|phí kỳ tới sẽ được thu|phí kỳ tới sẽ được trừ|phí kỳ tới sẽ bị trừ
R kỳ tiếp theo bắt đầu|kỳ mới bắt đầu|chu kỳ mới bắt đầu|chu kỳ tiếp theo|tiếp tục tự động
R tự động tiếp tục|sẽ tiếp tục tự động|gói này tự gia hạn|gói này tự động gia hạn
R chúng tôi gia hạn giúp bạn|chúng tôi sẽ gia hạn giúp bạn|chúng tôi tự gia hạn giúp bạn
R chúng tôi gia hạn cho bạn
C gói tự động gia hạn|gói này tự gia hạn|gói này tự động gia hạn|chúng tôi gia hạn giúp bạn
C chúng tôi sẽ gia hạn giúp bạn|chúng tôi tự gia hạn giúp bạn|chúng tôi gia hạn cho bạn
C gói tự gia hạn|tự động tiếp tục|sẽ tiếp tục tự động
Z không gia hạn sau ngày này|không thu phí nữa|không tiếp tục sau đó
U đã gắn|đã chiếm|đã kích hoạt trên|đang có|đã ghép nối
K hạn mức|hạn mức thiết bị|thử trên tối đa|được phép
H bạn được dùng|bạn được dùng cho|bạn được dùng trên|được phép dùng trên|bạn được phép dùng trên
H trước đây dùng cho|trước đây dành cho|phù hợp cho|phù hợp với|chỉ dành cho|chỉ dùng cho
n bạn chưa bật gói này|chưa bật gói này|bạn chưa bật gói|mã chưa dùng|mã chưa được dùng
A hạn nhập mã trước|hạn nhập mã trước ngày|hạn nhập mã chậm nhất|hạn nhập mã chậm nhất ngày
A hạn nhập mã chậm nhất vào|nhập mã trước|nhập mã chậm nhất|nhập mã chậm nhất ngày
A nhập mã chậm nhất vào|hãy nhập mã trước|hãy nhập mã chậm nhất|hãy nhập mã chậm nhất ngày
A hãy nhập mã chậm nhất vào|bật gói trước|bật gói trước ngày|bật gói chậm nhất
A bật gói chậm nhất ngày|bật gói chậm nhất vào|hạn nhập mã|hạn cuối nhập mã|hạn chót nhập mã
h cho bạn dùng gói này|cho bạn dùng gói của mình|cho bạn mượn gói|cho bạn mượn gói này|đã thêm bạn
h đã thêm bạn vào nhóm gia đình|cấp quyền cho bạn|đã cấp quyền cho bạn|cấp quyền truy cập cho bạn
h đã cấp quyền truy cập cho bạn|đang dùng nhờ gói của|dùng nhờ gói của|bạn đang dùng nhờ gói của
h bạn dùng nhờ gói của|bạn thuộc gói gia đình của|bạn dùng chung gói với
h bạn đang dùng chung gói với|bạn ở trong gói gia đình của|bạn đang ở trong gói gia đình của
h khách mời của|bạn là khách mời của
b nằm trong danh sách đen|mã bản quyền nằm trong danh sách đen|bản quyền nằm trong danh sách đen
b gói nằm trong danh sách đen|đã vào danh sách đen
w thời hạn gốc|tiếc quá|phù hợp|chào mừng bạn|liên hệ hỗ trợ|chỉ mất một phút|chỉ mất một phút thôi
w mới mua|kỳ hiện tại|chu kỳ hiện tại|thời gian tính từ lúc bạn nhập mã
w thời gian tính từ lúc nhập mã|thời gian tính từ lúc bạn kích hoạt|vai trò của bạn|chủ gói
d máy tính hoặc điện thoại|điện thoại hoặc máy tính|máy tính hoặc máy tính bảng
d điện thoại hoặc máy tính bảng|điện thoại hay máy tính|máy tính hay điện thoại
E bạn còn hạn đến|bạn còn hạn tới|bạn còn hạn đến hết|bạn còn hạn đến ngày|bạn còn hạn đến hết ngày
E bạn còn hạn tới ngày|còn hạn dùng đến|còn hạn dùng tới|còn hạn dùng đến hết|còn hạn dùng đến ngày
E còn hạn dùng đến hết ngày|còn hạn dùng tới ngày|còn thời hạn đến|còn thời hạn tới
E còn thời hạn đến hết|còn thời hạn đến ngày|còn thời hạn đến hết ngày|còn thời hạn tới ngày
E bạn vẫn còn hạn đến|bạn vẫn còn hạn tới|bạn vẫn còn hạn đến hết|bạn vẫn còn hạn đến ngày
E bạn vẫn còn hạn đến hết ngày|bạn vẫn còn hạn tới ngày|bạn còn được bảo vệ đến
E bạn còn được bảo vệ tới|bạn còn được bảo vệ đến hết|bạn còn được bảo vệ đến ngày
E bạn còn được bảo vệ đến hết ngày|bạn còn được bảo vệ tới ngày|bạn vẫn được bảo vệ đến
E bạn vẫn được bảo vệ tới|bạn vẫn được bảo vệ đến hết|bạn vẫn được bảo vệ đến ngày
E bạn vẫn được bảo vệ đến hết ngày|bạn vẫn được bảo vệ tới ngày|bạn sẽ được bảo vệ đến
E bạn sẽ được bảo vệ tới|bạn sẽ được bảo vệ đến hết|bạn sẽ được bảo vệ đến ngày
E bạn sẽ được bảo vệ đến hết ngày|bạn sẽ được bảo vệ tới ngày|tất cả thiết bị được bảo vệ đến
E tất cả thiết bị được bảo vệ tới|tất cả thiết bị được bảo vệ đến hết
E tất cả thiết bị được bảo vệ đến ngày|tất cả thiết bị được bảo vệ đến hết ngày
E tất cả thiết bị được bảo vệ tới ngày|mọi thiết bị được bảo vệ đến|mọi thiết bị được bảo vệ tới
E mọi thiết bị được bảo vệ đến hết|mọi thiết bị được bảo vệ đến ngày
E mọi thiết bị được bảo vệ đến hết ngày|mọi thiết bị được bảo vệ tới ngày
E mọi thiết bị của bạn được bảo vệ đến|mọi thiết bị của bạn được bảo vệ tới
E mọi thiết bị của bạn được bảo vệ đến hết|mọi thiết bị của bạn được bảo vệ đến ngày
E mọi thiết bị của bạn được bảo vệ đến hết ngày|mọi thiết bị của bạn được bảo vệ tới ngày
E quyền lợi đến|quyền lợi tới|quyền lợi đến hết|quyền lợi đến ngày|quyền lợi đến hết ngày
E quyền lợi tới ngày
X quyền sử dụng đã hết|quyền sử dụng đã hết hạn
R phí kỳ tới|kỳ phí tiếp theo|kỳ phí tới|đợt thanh toán tới|đợt thu phí tiếp theo|sẽ được kéo dài
R sẽ được kéo dài thêm
K cài đặt trên tối đa|cài trên tối đa|số thiết bị được bảo vệ tối đa
d số thiết bị được bảo vệ tối đa
n mã chưa được nhập|bạn chưa nhập mã|chưa nhập mã
w mọi|cuối ngày|đừng lo|đừng lo lắng|bạn có thể gia hạn bất cứ lúc nào
w bạn có thể gia hạn bất kỳ lúc nào|chúc bạn trải nghiệm vui vẻ|chúc bạn một ngày tốt lành
- bạn thuộc gói gia đình của kaspersky|bạn dùng chung gói với kaspersky
- bạn đang dùng chung gói với kaspersky|bạn ở trong gói gia đình của kaspersky
- khách mời của kaspersky|bạn là khách mời của kaspersky|dùng nhờ gói của kaspersky
- bạn đang dùng nhờ gói của kaspersky
E gia hạn miễn phí đến|gia hạn miễn phí tới|gia hạn miễn phí đến ngày|gia hạn miễn phí đến hết ngày
E đã gia hạn miễn phí đến|đã gia hạn miễn phí tới|đã gia hạn miễn phí đến ngày
E đã gia hạn miễn phí đến hết ngày|được gia hạn miễn phí đến|được gia hạn miễn phí tới
E được gia hạn miễn phí đến ngày|được gia hạn miễn phí đến hết ngày|đã được gia hạn miễn phí đến
E đã được gia hạn miễn phí tới|đã được gia hạn miễn phí đến ngày
E đã được gia hạn miễn phí đến hết ngày|đã gia hạn đến|đã gia hạn tới|đã gia hạn đến ngày
E đã gia hạn đến hết ngày|được gia hạn đến|được gia hạn tới|được gia hạn đến ngày
E được gia hạn đến hết ngày|đã được gia hạn đến|đã được gia hạn tới|đã được gia hạn đến ngày
E đã được gia hạn đến hết ngày|kéo dài miễn phí đến|kéo dài miễn phí tới|kéo dài miễn phí đến ngày
E kéo dài miễn phí đến hết ngày|đã kéo dài đến|đã kéo dài tới|đã kéo dài đến ngày
E đã kéo dài đến hết ngày|đã kéo dài miễn phí đến|đã kéo dài miễn phí tới
E đã kéo dài miễn phí đến ngày|đã kéo dài miễn phí đến hết ngày|được kéo dài đến|được kéo dài tới
E được kéo dài đến ngày|được kéo dài đến hết ngày|được kéo dài miễn phí đến
E được kéo dài miễn phí tới|được kéo dài miễn phí đến ngày|được kéo dài miễn phí đến hết ngày
E đã được kéo dài đến|đã được kéo dài tới|đã được kéo dài đến ngày|đã được kéo dài đến hết ngày
E đã được kéo dài miễn phí đến|đã được kéo dài miễn phí tới|đã được kéo dài miễn phí đến ngày
E đã được kéo dài miễn phí đến hết ngày|đã gia hạn gói của bạn đến|đã gia hạn gói của bạn đến ngày
E đã gia hạn gói của bạn miễn phí đến|đã gia hạn gói của bạn miễn phí đến ngày
E đã gia hạn gói này đến|đã gia hạn gói này đến ngày|đã gia hạn gói này miễn phí đến
E đã gia hạn gói này miễn phí đến ngày|đã gia hạn giấy phép của bạn đến
E đã gia hạn giấy phép của bạn đến ngày|đã gia hạn giấy phép của bạn miễn phí đến
E đã gia hạn giấy phép của bạn miễn phí đến ngày|đã gia hạn cho bạn đến|đã gia hạn cho bạn đến ngày
E đã gia hạn cho bạn miễn phí đến|đã gia hạn cho bạn miễn phí đến ngày|ngày hết hạn mới|hạn dùng mới
E thời hạn mới|hạn sử dụng mới
s gói của cô ấy|gói của anh ấy|gói của chị ấy|gói của họ|gói của người đó|gói của ông ấy
s gói của bà ấy|giấy phép của cô ấy|giấy phép của anh ấy|giấy phép của chị ấy|giấy phép của họ
s giấy phép của người đó|giấy phép của ông ấy|giấy phép của bà ấy|gói đăng ký của cô ấy
s gói đăng ký của anh ấy|gói đăng ký của chị ấy|gói đăng ký của họ|gói đăng ký của người đó
s gói đăng ký của ông ấy|gói đăng ký của bà ấy
a hoạt động trở lại|hoạt động lại|hoạt động bình thường trở lại|đã hoạt động trở lại
a đã hoạt động lại|đã hoạt động bình thường trở lại|đang hoạt động trở lại|đang hoạt động lại
a đang hoạt động bình thường trở lại|tạm dừng , nay hoạt động trở lại|tạm dừng , nay hoạt động lại
a tạm dừng , hiện hoạt động trở lại|tạm dừng , hiện hoạt động lại
a tạm dừng , nay đã hoạt động trở lại|tạm dừng , nay đã hoạt động lại
a tạm dừng , hiện đã hoạt động trở lại|tạm dừng , hiện đã hoạt động lại
a tạm dừng , hiện đang hoạt động trở lại|tạm dừng , hiện đang hoạt động lại
a tạm dừng , hoạt động trở lại|tạm dừng , hoạt động lại|đã tạm dừng , nay hoạt động trở lại
a đã tạm dừng , nay hoạt động lại|đã tạm dừng , hiện hoạt động trở lại
a đã tạm dừng , hiện hoạt động lại|đã tạm dừng , nay đã hoạt động trở lại
a đã tạm dừng , nay đã hoạt động lại|đã tạm dừng , hiện đã hoạt động trở lại
a đã tạm dừng , hiện đã hoạt động lại|đã tạm dừng , hiện đang hoạt động trở lại
a đã tạm dừng , hiện đang hoạt động lại|đã tạm dừng , hoạt động trở lại|đã tạm dừng , hoạt động lại
a bị khóa , nay hoạt động trở lại|bị khóa , nay hoạt động lại|bị khóa , hiện hoạt động trở lại
a bị khóa , hiện hoạt động lại|bị khóa , nay đã hoạt động trở lại|bị khóa , nay đã hoạt động lại
a bị khóa , hiện đã hoạt động trở lại|bị khóa , hiện đã hoạt động lại
a bị khóa , hiện đang hoạt động trở lại|bị khóa , hiện đang hoạt động lại
a bị khóa , hoạt động trở lại|bị khóa , hoạt động lại|đã bị khóa , nay hoạt động trở lại
a đã bị khóa , nay hoạt động lại|đã bị khóa , hiện hoạt động trở lại|đã bị khóa , hiện hoạt động lại
a đã bị khóa , nay đã hoạt động trở lại|đã bị khóa , nay đã hoạt động lại
a đã bị khóa , hiện đã hoạt động trở lại|đã bị khóa , hiện đã hoạt động lại
a đã bị khóa , hiện đang hoạt động trở lại|đã bị khóa , hiện đang hoạt động lại
a đã bị khóa , hoạt động trở lại|đã bị khóa , hoạt động lại|từng bị khóa , nay hoạt động trở lại
a từng bị khóa , nay hoạt động lại|từng bị khóa , hiện hoạt động trở lại
a từng bị khóa , hiện hoạt động lại|từng bị khóa , nay đã hoạt động trở lại
a từng bị khóa , nay đã hoạt động lại|từng bị khóa , hiện đã hoạt động trở lại
a từng bị khóa , hiện đã hoạt động lại|từng bị khóa , hiện đang hoạt động trở lại
a từng bị khóa , hiện đang hoạt động lại|từng bị khóa , hoạt động trở lại
a từng bị khóa , hoạt động lại|từng tạm dừng , nay hoạt động trở lại
a từng tạm dừng , nay hoạt động lại|từng tạm dừng , hiện hoạt động trở lại
a từng tạm dừng , hiện hoạt động lại|từng tạm dừng , nay đã hoạt động trở lại
a từng tạm dừng , nay đã hoạt động lại|từng tạm dừng , hiện đã hoạt động trở lại
a từng tạm dừng , hiện đã hoạt động lại|từng tạm dừng , hiện đang hoạt động trở lại
a từng tạm dừng , hiện đang hoạt động lại|từng tạm dừng , hoạt động trở lại
a từng tạm dừng , hoạt động lại|đã tạm ngưng , nay hoạt động trở lại
a đã tạm ngưng , nay hoạt động lại|đã tạm ngưng , hiện hoạt động trở lại
a đã tạm ngưng , hiện hoạt động lại|đã tạm ngưng , nay đã hoạt động trở lại
a đã tạm ngưng , nay đã hoạt động lại|đã tạm ngưng , hiện đã hoạt động trở lại
a đã tạm ngưng , hiện đã hoạt động lại|đã tạm ngưng , hiện đang hoạt động trở lại
a đã tạm ngưng , hiện đang hoạt động lại|đã tạm ngưng , hoạt động trở lại
a đã tạm ngưng , hoạt động lại
- hoạt động trở lại từ|hoạt động trở lại vào|hoạt động trở lại ngày|hoạt động trở lại từ ngày
- hoạt động trở lại vào ngày|hoạt động trở lại sau|hoạt động trở lại khi|hoạt động lại từ
- hoạt động lại vào|hoạt động lại ngày|hoạt động lại từ ngày|hoạt động lại vào ngày
- hoạt động lại sau|hoạt động lại khi|sẽ hoạt động trở lại|sẽ hoạt động lại|từng bị
- tạm dừng vào tháng|tạm dừng hồi tháng|tạm dừng trong tháng|đã tạm dừng vào tháng
- đã tạm dừng hồi tháng|đã tạm dừng trong tháng|tạm ngưng vào tháng|tạm ngưng hồi tháng
- tạm ngưng trong tháng|đã tạm ngưng vào tháng|đã tạm ngưng hồi tháng|đã tạm ngưng trong tháng
- bị khóa vào tháng|bị khóa hồi tháng|bị khóa trong tháng|đã bị khóa vào tháng|đã bị khóa hồi tháng
- đã bị khóa trong tháng|bị chặn vào tháng|bị chặn hồi tháng|bị chặn trong tháng
- đã bị chặn vào tháng|đã bị chặn hồi tháng|đã bị chặn trong tháng
w trong đó|đã mở khóa|đã được mở khóa
r lại tự động gia hạn|tự động gia hạn đã được bật lại|tự động gia hạn đang bật trở lại
r tự động gia hạn đã bật lại|tự động gia hạn vừa được bật lại
y đã bật lại tự động gia hạn|bạn đã bật lại tự động gia hạn|tự động gia hạn đã được bật lại
y tự động gia hạn đang bật trở lại|tự động gia hạn đã bật lại|tự động gia hạn vừa được bật lại
r đã bật lại tự động gia hạn|bạn đã bật lại tự động gia hạn
u tự tạm dừng|bạn đã tự tạm dừng|đã tự tạm dừng
+ từ chối
- bật tự động gia hạn|bật gia hạn tự động|bật tính năng tự động gia hạn|bật chế độ tự động gia hạn
- tắt tự động gia hạn|tắt gia hạn tự động|tắt tính năng tự động gia hạn|tắt chế độ tự động gia hạn
- vui lòng bật tự động gia hạn|vui lòng bật gia hạn tự động|vui lòng bật tính năng tự động gia hạn
- vui lòng bật chế độ tự động gia hạn|vui lòng tắt tự động gia hạn|vui lòng tắt gia hạn tự động
- vui lòng tắt tính năng tự động gia hạn|vui lòng tắt chế độ tự động gia hạn
- hãy bật tự động gia hạn|hãy bật gia hạn tự động|hãy bật tính năng tự động gia hạn
- hãy bật chế độ tự động gia hạn|hãy tắt tự động gia hạn|hãy tắt gia hạn tự động
- hãy tắt tính năng tự động gia hạn|hãy tắt chế độ tự động gia hạn|xin bật tự động gia hạn
- xin bật gia hạn tự động|xin bật tính năng tự động gia hạn|xin bật chế độ tự động gia hạn
- xin tắt tự động gia hạn|xin tắt gia hạn tự động|xin tắt tính năng tự động gia hạn
- xin tắt chế độ tự động gia hạn|bạn hãy bật tự động gia hạn|bạn hãy bật gia hạn tự động
- bạn hãy bật tính năng tự động gia hạn|bạn hãy bật chế độ tự động gia hạn
- bạn hãy tắt tự động gia hạn|bạn hãy tắt gia hạn tự động|bạn hãy tắt tính năng tự động gia hạn
- bạn hãy tắt chế độ tự động gia hạn|sẽ bị tắt|sẽ được tắt|sẽ tắt|sẽ được bật|sẽ bật|sắp tắt
- sắp bị tắt|sẽ bị hủy|sẽ được hủy|gia hạn từ|chưa dùng được|chưa sử dụng được
- ngừng chia sẻ với bạn|đã ngừng chia sẻ với bạn|từng chia sẻ với bạn|đã từng chia sẻ với bạn
- thôi chia sẻ với bạn|dừng chia sẻ với bạn|đã dừng chia sẻ với bạn|không chia sẻ với bạn
- không còn chia sẻ với bạn|chưa chia sẻ với bạn|không được chia sẻ với bạn
- chưa được chia sẻ với bạn|có thể chia sẻ với bạn|muốn chia sẻ với bạn|sẽ chia sẻ với bạn
- ngừng chia sẻ cho bạn|đã ngừng chia sẻ cho bạn|từng chia sẻ cho bạn|đã từng chia sẻ cho bạn
- dừng chia sẻ cho bạn|đã dừng chia sẻ cho bạn|không còn chia sẻ cho bạn|chưa chia sẻ cho bạn
- có thể chia sẻ cho bạn|sẽ chia sẻ cho bạn|chia sẻ đã bị|chia sẻ đã kết thúc|chia sẻ đã hết
- chia sẻ bị|chia sẻ đã dừng|chia sẻ đã ngừng|chia sẻ đã tắt|chia sẻ kết thúc|chia sẻ tạm dừng
- chia sẻ đã tạm dừng|chia sẻ đã hủy|chia sẻ hết hạn|chia sẻ hoạt động|chia sẻ đang hoạt động
- bắt đầu tạm dừng|sẽ bắt đầu|sẽ có hiệu lực từ|sẽ hoạt động từ|sẽ bắt đầu từ|hợp lệ từ
- hợp lệ từ ngày
- tạm dừng gói|tạm dừng gói đăng ký|tạm dừng đăng ký|gia hạn hôm nay|gia hạn ngày mai
- thiết bị được chia sẻ|thiết bị đã chia sẻ
E xem thoải mái đến hết ngày|xem thoải mái đến ngày|dùng thoải mái đến hết ngày
E dùng thoải mái đến ngày|bạn có thể xem thoải mái đến hết ngày
E bạn có thể dùng thoải mái đến hết ngày|bạn có thể xem đến hết ngày|bạn có thể xem đến ngày
E bạn xem được đến hết ngày|bạn xem được đến ngày|sau khi hết hạn ngày|sau khi hết hạn vào ngày
E sau khi kết thúc ngày|sau khi kết thúc vào ngày|sau khi hết hạn vào|sau khi đáo hạn ngày
X đã hết được bảo vệ từ ngày|đã hết được bảo vệ|đã hết được bảo vệ từ
X bạn đã hết được bảo vệ từ ngày|bạn đã hết được bảo vệ|đã kết thúc dùng thử
a hợp đồng đang hiệu lực|hợp đồng đang còn hiệu lực
R sẽ thu tiền lần tới|thu tiền lần tới|kỳ trừ tiền tới|chúng tôi sẽ trừ tiền lần tới
R chúng tôi sẽ thu tiền lần tới
C hợp đồng được gia hạn tự động|hợp đồng sẽ được gia hạn tự động|hợp đồng được tự động gia hạn
d chỗ trống|thiết bị đã kích hoạt|số thiết bị đã kích hoạt
K dùng thoải mái trên|sử dụng thoải mái trên|cài thoải mái trên
U đang an toàn|đã an toàn|đều an toàn|đều đang an toàn|thiết bị đã kích hoạt
U số thiết bị đã kích hoạt
h bạn đang dùng nhờ gói gia đình của|đang dùng nhờ gói gia đình của|bạn dùng nhờ gói gia đình của
h bạn đang sử dụng nhờ gói gia đình của|bạn là khách trong gói đăng ký của
h bạn là khách trong gói gia đình của|bạn là khách trong gói của
- bạn đang dùng nhờ gói gia đình của bạn|đang dùng nhờ gói gia đình của bạn
- bạn đang sử dụng nhờ gói gia đình của bạn|bạn đang dùng nhờ gói của bạn
- bạn đang dùng nhờ gói gia đình của mình|bạn đang dùng nhờ gói của mình
w bởi nhà phát hành|bởi nhà sản xuất|bởi người bán|bởi nhà phát triển
u hợp đồng đang được tạm hoãn|hợp đồng đang tạm hoãn|hợp đồng tạm hoãn|hợp đồng đang tạm dừng
u hợp đồng đang được tạm dừng|hợp đồng đang tạm ngưng
f bạn không phải trả đồng nào cho bản này|bạn không phải trả đồng nào cho gói này
f không phải trả đồng nào cho phiên bản này|bạn không phải trả tiền cho phiên bản này
f bạn không phải trả tiền cho bản này
z đã ngừng
E bạn được bảo vệ đến hết
K cài được lên|cài được cho
w bạn có
w theo yêu cầu của nhà cung cấp|theo yêu cầu của nhà mạng
> gói khác của bạn|gói đăng ký khác của bạn|gói còn lại của bạn
w hôm qua
`

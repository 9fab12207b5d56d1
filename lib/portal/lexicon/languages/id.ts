/** Indonesian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|agt=8
E berakhir|berakhir pada|kedaluwarsa|kedaluwarsa pada|tanggal kedaluwarsa|berlaku hingga
E berlaku sampai|aktif hingga|aktif sampai|tanggal berakhir|hingga|sampai|masa berlaku
E valid hingga|akan berakhir|akan kedaluwarsa|masa berlaku hingga|masa berlaku sampai
E masa aktif hingga|akhir|tanggal akhir|dilindungi hingga|berakhirnya|dibayar hingga
E dibayar sampai|sudah dibayar hingga|telah dibayar hingga|lunas hingga|berlaku s d
E berlaku sampai dengan|berlaku hingga tanggal|berlaku sampai tanggal|masa berlaku berakhir
E masa berlaku habis|masa aktif sampai|masa aktif berakhir|masa aktif|masa langganan berakhir
E akhir masa langganan|akhir masa berlaku|akhir masa aktif|akhir periode|akan berakhir pada
E akan kedaluwarsa pada|akan habis pada|habis pada|berakhir tanggal|tanggal habis berlaku
E tanggal habis masa berlaku|tanggal berakhirnya|tanggal selesai|hari terakhir|batas berlaku
E dilindungi sampai|terlindungi hingga|terlindungi sampai|kadaluarsa|kadaluwarsa
E tanggal kadaluarsa|kedaluarsa|tanggal kedaluarsa|perlindungan berakhir|habis|valid sampai
E selesai pada|bisa dipakai sampai|bisa dipakai hingga|bisa digunakan sampai|bisa digunakan hingga
E bisa kamu pakai sampai|bisa kamu pakai hingga|bisa anda pakai sampai|bisa anda pakai hingga
E bisa anda gunakan sampai|bisa anda gunakan hingga|bisa kamu gunakan sampai
E bisa kamu gunakan hingga|dapat dipakai sampai|dapat dipakai hingga|dapat digunakan sampai
E dapat digunakan hingga|dapat kamu pakai sampai|dapat kamu pakai hingga|dapat anda pakai sampai
E dapat anda pakai hingga|dapat anda gunakan sampai|dapat anda gunakan hingga
E dapat kamu gunakan sampai|dapat kamu gunakan hingga|masih bisa dipakai sampai
E masih bisa dipakai hingga|masih bisa digunakan sampai|masih bisa digunakan hingga
E masih bisa kamu pakai sampai|masih bisa kamu pakai hingga|masih bisa anda pakai sampai
E masih bisa anda pakai hingga|masih bisa anda gunakan sampai|masih bisa anda gunakan hingga
E masih bisa kamu gunakan sampai|masih bisa kamu gunakan hingga|masih dapat dipakai sampai
E masih dapat dipakai hingga|masih dapat digunakan sampai|masih dapat digunakan hingga
E masih dapat kamu pakai sampai|masih dapat kamu pakai hingga|masih dapat anda pakai sampai
E masih dapat anda pakai hingga|masih dapat anda gunakan sampai|masih dapat anda gunakan hingga
E masih dapat kamu gunakan sampai|masih dapat kamu gunakan hingga|s d|berakhir di|habis tanggal
E akan habis|akan berakhir tanggal|berhenti pada|akan selesai|selesai|tetap aktif hingga
E tetap aktif sampai|tetap berlaku hingga|tetap berlaku sampai|masih berlaku hingga
E masih berlaku sampai|masih aktif hingga|masih aktif sampai|perlindungan hingga|perlindungan sampai
E akses hingga|akses sampai|akses berakhir|layanan berakhir|lisensi berakhir|masa lisensi
E masa langganan|masa langganan hingga|masa langganan sampai|berlangganan hingga|berlangganan sampai
E tanggal akhir langganan|tanggal berakhir langganan|tanggal berakhirnya langganan|tanggal habisnya
E tanggal kedaluwarsa langganan|akan berakhir di|berlaku penuh hingga|berlaku terus hingga
E bakal berakhir|bakal habis|berfungsi hingga|berfungsi sampai|batas masa berlaku
E batas akhir berlaku|tidak berlaku setelah|berhenti berlaku pada
X telah berakhir|sudah berakhir|telah kedaluwarsa|sudah kedaluwarsa|tidak berlaku lagi
X telah berakhir pada|kedaluwarsa|telah kedaluwarsa pada|habis masa berlakunya|sudah tidak berlaku
X tidak lagi aktif|lewat masa berlaku|habis masa berlaku|kedaluwarsa sejak|telah kedaluwarsa sejak
X sudah kedaluwarsa sejak|berakhir sejak|telah berakhir sejak|sudah berakhir pada|telah habis
X sudah habis|masa berlaku telah habis|masa berlaku sudah habis|masa berlaku telah berakhir
X masa aktif telah habis|masa aktif sudah habis|habis masa aktif|sudah kedaluarsa|telah kadaluarsa
X sudah kadaluarsa|sudah lewat|sudah tidak aktif|tidak aktif lagi|telah selesai|tidak berlaku sejak
X sudah tidak berlaku sejak|sudah tidak aktif sejak|tidak aktif sejak|tadinya berlaku hingga
X tadinya berlaku sampai|sebelumnya berlaku hingga|sebelumnya berlaku sampai|sudah habis sejak
X telah habis sejak|sudah selesai|telah habis pada|sudah habis pada|telah berakhir tanggal
X sudah berakhir tanggal|sudah berakhir sejak|sudah tidak valid|tidak valid lagi|tidak lagi berlaku
X tak berlaku lagi|tidak lagi valid|sudah selesai pada|telah selesai pada|sudah lewat masa berlaku
X habis sejak|masa berlakunya sudah habis|masa berlakunya telah habis|masa berlakunya telah berakhir
X udah habis|udah berakhir|udah kedaluwarsa|sudah nggak aktif|sudah nggak berlaku|nggak berlaku lagi
X nggak aktif lagi|telah lewat|telah lewat masa berlaku|telah usai|sudah usai|telah kedaluarsa
X telah berakhir di|sudah kadaluwarsa|telah kadaluwarsa|sudah mati sejak|kadaluarsa sejak
A aktifkan sebelum|aktivasi sebelum|harus diaktifkan|aktifkan paling lambat|batas aktivasi
A harus diaktifkan sebelum|harus diaktifkan paling lambat|perlu diaktifkan sebelum
A batas waktu aktivasi|tenggat aktivasi|perlu diaktifkan|perlu aktivasi|aktifkan sebelum tanggal
A aktifkan hingga|aktifkan sampai|aktifkan selambat-lambatnya|aktifkan selambatnya
A aktivasi paling lambat|aktivasi hingga|dapat diaktifkan hingga|dapat diaktifkan sampai
A bisa diaktifkan sampai|bisa diaktifkan hingga|tenggat waktu aktivasi|batas akhir aktivasi
A harap aktifkan sebelum|wajib diaktifkan sebelum|wajib diaktifkan|mohon aktifkan sebelum
A perlu diaktifkan paling lambat|aktifkan langganan sebelum|aktifkan langganan anda sebelum
A aktifkan langganan ini sebelum|aktivasi diperlukan|perlu pengaktifan|membutuhkan aktivasi
A batas pengaktifan|tenggat pengaktifan|aktifkan maksimal|harus diaktifkan hingga
A harus diaktifkan sampai|batas waktu pengaktifan
R diperpanjang pada|akan diperpanjang|pembayaran berikutnya|perpanjangan berikutnya
R tanggal perpanjangan|diperpanjang otomatis|pembaruan berikutnya|diperbarui pada|akan diperbarui
R tagihan berikutnya|diperpanjang otomatis pada|diperpanjang secara otomatis pada
R akan diperpanjang otomatis pada|akan diperpanjang secara otomatis|perpanjangan otomatis pada
R tanggal perpanjangan otomatis|diperpanjang secara otomatis|penagihan berikutnya
R tanggal penagihan berikutnya|tanggal tagihan berikutnya|pembayaran selanjutnya
R tanggal pembayaran selanjutnya|tanggal pembayaran berikutnya|penagihan selanjutnya
R tanggal penagihan selanjutnya|tagihan selanjutnya|tanggal tagihan selanjutnya
R perpanjangan selanjutnya|tanggal perpanjangan berikutnya|tanggal perpanjangan selanjutnya
R tanggal pembaruan|tanggal pembaruan berikutnya|kami akan menagih|kami akan menagih anda
R kami akan memperpanjang|anda akan ditagih|akan ditagih|akan ditagih pada|anda akan ditagih pada
R akan ditagihkan|ditagih pada|akan diperpanjang pada|akan diperpanjang otomatis
R akan diperbarui pada|akan diperbarui otomatis|diperbarui otomatis|diperbarui secara otomatis
R diperpanjang tanggal|perpanjangan pada|pembayaran akan ditagih|pembayaran akan diambil
R pemotongan berikutnya|biaya berikutnya|jatuh tempo pembayaran berikutnya
R akan diperpanjang kembali pada|pembayaran otomatis berikutnya|pembaruan otomatis berikutnya
R perpanjangan otomatis berikutnya|diperpanjang|diperbarui otomatis pada|tanggal pembayaran
R akan diperbarui secara otomatis|kami akan menagih anda lagi|memperpanjang otomatis pada
R memperpanjang otomatis|akan memperpanjang otomatis|bakal diperpanjang|bakal diperpanjang otomatis
R diperpanjang lagi pada|diperpanjang sendiri pada|akan diperpanjang tanggal
R akan diperpanjang otomatis tanggal|diperpanjang otomatis tanggal|akan diperpanjang di
R jadwal perpanjangan|jadwal pembayaran berikutnya|jadwal tagihan berikutnya|tagihan berikut
R pembayaran mendatang|tagihan mendatang|perpanjangan mendatang|penarikan berikutnya
R pendebetan berikutnya|pendebitan berikutnya|debit berikutnya|cicilan berikutnya|akan didebit
R akan didebit pada|kami akan mendebit|kami perpanjang|kami perpanjang otomatis|akan kami perpanjang
R akan kami perpanjang otomatis|perpanjangan dijadwalkan|perpanjangan dijadwalkan pada
R akan diperbarui tanggal|tanggal tagihan|tanggal penagihan|hari perpanjangan
R diperpanjang tiap tahun|diperpanjang tiap bulan|diperpanjang setiap bulan
R akan diperpanjang sendiri|diperpanjang dengan sendirinya|otomatis akan diperpanjang
R akan otomatis diperpanjang|akan secara otomatis diperpanjang|diperpanjang otomatis setiap tahun
R diperpanjang otomatis setiap bulan|diperpanjang otomatis tiap tahun
R diperpanjang otomatis tiap bulan
Z tidak akan diperpanjang|tidak diperpanjang|tidak akan diperpanjang otomatis
Z tidak akan diperpanjang secara otomatis|tidak diperpanjang otomatis
Z tidak diperpanjang secara otomatis|tidak akan diperbarui|tidak akan diperbarui otomatis
Z tidak diperbarui|tidak akan diperpanjang lagi|tanpa perpanjangan|tanpa perpanjangan otomatis
Z nggak akan diperpanjang|nggak akan diperpanjang otomatis|nggak diperpanjang
Z nggak diperpanjang otomatis|nggak bakal diperpanjang|tak akan diperpanjang
Z tak akan diperpanjang otomatis|tak diperpanjang|tidak diperpanjang lagi|tidak bakal diperpanjang
Z tidak lagi diperpanjang|tidak akan diperpanjang kembali|tidak akan ditagih|tidak akan ditagih lagi
Z tidak akan diperbarui lagi|tidak diperbarui otomatis|tidak akan diperbarui secara otomatis
Z tidak ada perpanjangan|tidak ada perpanjangan otomatis|tanpa perpanjang otomatis
Z tanpa pembaruan otomatis|tanpa pembaruan|kami tidak akan memperpanjang|tidak akan kami perpanjang
Z gak akan diperpanjang|ga akan diperpanjang|enggak akan diperpanjang|tidak memperpanjang
Z tidak akan otomatis diperpanjang|tidak otomatis diperpanjang|tidak akan memperpanjang
Z tidak akan memperpanjang otomatis|tidak diperbarui lagi|tidak akan ada tagihan lagi
Z anda tidak akan ditagih|anda tidak akan ditagih lagi|kamu tidak akan ditagih
Z tidak lagi diperpanjang otomatis|takkan diperpanjang|tidak akan lagi diperpanjang
S diaktifkan|tanggal aktivasi|aktif sejak|tanggal mulai|mulai|diaktifkan pada|diaktifkan tanggal
S telah diaktifkan|sudah diaktifkan|aktivasi pada|tanggal diaktifkan|tanggal dimulai|dimulai
a aktif|berlaku|masih berlaku|sedang berjalan|berjalan|valid|masih valid|masih aktif|sedang aktif
a sedang berlaku
n belum diaktifkan|belum aktif|belum digunakan|menunggu aktivasi|tidak diaktifkan|belum dipakai
n menunggu diaktifkan|perlu diaktifkan dahulu|siap diaktifkan|belum terpakai|belum diaktivasi
n belum teraktivasi|menunggu pengaktifan|belum mulai digunakan|aktivasi tertunda|belum dimulai
n belum pernah diaktifkan|belum mengaktifkan|anda belum mengaktifkan|belum anda aktifkan
n belum kamu aktifkan|belum aktivasi|kamu belum mengaktifkan|menunggu kamu aktifkan
n menunggu anda aktifkan|siap untuk diaktifkan|tinggal diaktifkan|belum mulai
n belum diaktifkan sama sekali|belum dipakai sama sekali|belum pernah dipakai|belum pernah digunakan
n anda belum menggunakan|menunggu untuk diaktifkan|belum aktifkan|belum dijalankan
n masih menunggu aktivasi|masih belum aktif|masih belum diaktifkan|aktivasi belum dilakukan
n belum diaktifkan oleh anda
f gratis|tanpa biaya|cuma-cuma|versi gratis|paket gratis|tidak dipungut biaya|tidak berbayar
f bebas biaya|tak berbayar|tanpa bayar|tanpa dipungut biaya|gratisan|versi tanpa biaya|edisi gratis
f langganan gratis|lisensi gratis|nol rupiah
t uji coba|percobaan|versi uji coba|masa uji coba|periode uji coba|masa percobaan|lisensi uji coba
t versi percobaan|langganan uji coba|demo|uji coba gratis|versi coba|masa coba|masa coba gratis
t periode coba|masa uji coba gratis|percobaan gratis|versi uji coba gratis|masa percobaan gratis
t langganan percobaan|lisensi percobaan|versi demo|paket uji coba|mode uji coba|versi evaluasi
t masa evaluasi|trial
d perangkat|gawai|perangkat lagi|penggunaan perangkat|kuota perangkat|slot perangkat|perangkatmu
d perangkatnya|jatah perangkat|batas perangkat
p pengguna|orang|anggota
h dibagikan dengan anda|dibagikan kepada anda|dibagikan oleh|dibagikan kepada saya
h membagikan kepada anda|berbagi dengan anda|dibagikan dari|dibagi dengan anda|dibagi oleh
h membagikannya denganmu|membagikan denganmu|dibagikan denganmu|dibagikan kepadamu|berbagi denganmu
h dibagikan kepada kamu|membagikan kepadamu|memberi anda akses|memberimu akses|memberi kamu akses
h memberikan akses kepada anda|memberikan anda akses|akses diberikan oleh|diberi akses oleh
h dibagi denganmu|membagikannya dengan anda|membagikannya kepada anda|membagikan dengan anda
h langganan bersama dari|dibagikan bersama anda|dibagikan untuk anda|membaginya dengan anda
h membaginya denganmu|akses dibagikan oleh|dibagikan dengan kamu
O dibagikan oleh anda|anda bagikan|anda pemiliknya|anda adalah pemilik|anda adalah pemiliknya
O milik anda|milik anda sendiri|pemiliknya anda|anda pemilik|kamu bagikan|dibagikan olehmu
O kamu pemiliknya|kamu adalah pemilik|kamu adalah pemiliknya|milikmu|milik kamu|dibagikan oleh kamu
O kamu membagikan|anda membagikan|pemiliknya kamu|pemiliknya adalah anda|dibagikan oleh saya
O anda yang membagikan|pemilik anda|diberikan oleh anda
V berbagi|membagikan|dibagikan|dibagi
Y dengan anda|kepada anda|dengan saya|kepada saya|denganmu|kepadamu|dengan kamu|kepada kamu
r perpanjangan otomatis|pembaruan otomatis|perpanjang otomatis|perpanjang secara otomatis
r perpanjangan secara otomatis|perbarui otomatis|perbarui secara otomatis
r pembaruan secara otomatis|perpanjangan langganan otomatis|auto perpanjang|otomatis diperpanjang
r perpanjangan|pembaruan|pembayaran otomatis|pembayaran berulang|perpanjangan langganan
r perpanjangan otomatis langganan|perpanjangan lisensi otomatis|fitur perpanjangan otomatis
r opsi perpanjangan otomatis|pembaruan langganan otomatis|perpanjangan lisensi|penagihan otomatis
r tagihan otomatis|pendebetan otomatis|debit otomatis|auto-renewal|auto renew
r pembayaran langganan otomatis|pembayaran rutin
y nyala|hidup|ya|diaktifkan|aktif|dihidupkan|dinyalakan|telah diaktifkan|menyala|on|kondisi aktif
y sudah dinyalakan|telah dinyalakan|sudah dihidupkan|disetel aktif|anda aktifkan|kamu aktifkan
y telah anda aktifkan
z mati|nonaktif|tidak|dinonaktifkan|dibatalkan|tidak aktif|dimatikan|telah dibatalkan
z telah dinonaktifkan|telah dimatikan|off|dihentikan|manual|menonaktifkan|mematikan
z telah menonaktifkan|nggak aktif|tak aktif|tidak menyala|disetel nonaktif|anda matikan|kamu matikan
z telah anda matikan|sudah dimatikan|sudah dinonaktifkan|anda nonaktifkan|kamu nonaktifkan
z belum dinyalakan|belum dihidupkan|sudah dibatalkan|anda batalkan|membatalkan|telah membatalkan
b diblokir|terblokir|telah diblokir|dikunci|terkunci|memblokir|diblok|kena blokir
b memblokirnya|akses ditutup|kami blokir|telah dikunci|sedang diblokir
u ditangguhkan|dijeda|ditangguhkan sementara|dihentikan sementara|dibekukan|dihentikan sejenak
u dinonaktifkan sementara|dalam penangguhan|tertunda sementara|telah ditangguhkan
u sedang ditangguhkan|sedang dijeda|telah dijeda|penangguhan sementara|lagi dijeda
u di-pause|dijeda sementara|dihentikan untuk sementara|sedang dihentikan sementara|dalam jeda
u dibekukan sementara|dinonaktifkan untuk sementara|telah dibekukan|telah dihentikan sementara
u kami tangguhkan|kami jeda|anda jeda|kamu jeda|anda menjeda|kamu menjeda|menangguhkan
u sedang dibekukan|sedang jeda
- berisiko
i termasuk|sudah termasuk|disertakan|mencakup|berisi|isi paket|yang disertakan
m lainnya|lebih banyak|tampilkan semua|lagi|muat lebih banyak|lihat semua|selengkapnya|masih
s langganan|lisensi|paket|produk
w anda|ini|pada|untuk|dan|di|tanggal|hari|jangka waktu|status|digunakan|dipakai|terpakai
w sedang digunakan|terhubung|terlindungi|saat ini|produk|perlindungan|jenis|versi|tempat|otomatis
w jumlah|secara|telah|saya|kami|semua|masih|sudah|sekarang|akun|akun anda|akan|yang|diundang
w ditambahkan|terdaftar|aplikasi|program|perangkat lunak|ringkasan|daftar|sementara|total|keluarga
w apa|apa saja|dilindungi|sedang|masa|periode|pada tanggal|dengan|dalam|milik|oleh sistem|ada
w hanya|harap|silakan|karena|kemudian|setelah itu|selanjutnya|lalu|per|ppn|bisa|berikut|slot|kuota
w rincian|detail|saat|sampai saat ini|kini|tetap|kamu|mu|sebuah|satu|ke|bahwa|tersebut|adalah|oleh
w kepada|sebagai|produk anda|informasi|keseluruhan|diizinkan|diperbolehkan|berlaku untuk|kondisi
w catatan|keterangan|durasi|termasuk hari itu|selama satu tahun|satu tahun lagi|selama setahun
w setahun|setiap tahun|setiap bulan|per tahun|per bulan|tahunan|bulanan|oleh operator
w oleh operator anda|oleh penyedia|oleh penyedia anda|melindungi|tanpa batas waktu|selamanya
w hari yang sama|pemilik|dengan sendirinya|seharga|penyedia|operator|layanan|akses|keadaan
w penggunaan|kamu lagi|bakal|secara bersamaan|sekaligus|anda sedang|kamu sedang|masih dalam
w hari senin|hari selasa|hari rabu|hari kamis|hari jumat|hari sabtu|hari minggu|atas permintaan anda
w jenis langganan|versi ini|edisi|anda berada|berada
U digunakan|dipakai|terpakai|sedang digunakan|terhubung|terlindungi|terpasang|dilindungi
U anda menggunakan|menggunakan|anda memakai|memakai|yang masuk|terpakai di|terpasang di
U digunakan di|yang terlindungi|yang digunakan|dipasang|tertaut|ditautkan|sedang dipakai
U telah digunakan|sudah digunakan|yang terhubung|yang masuk log|ditetapkan|tersambung|pakai
U kamu pakai|sudah pakai|anda pakai|kamu gunakan|anda gunakan|anda melindungi|kamu melindungi
U kamu memakai|kamu menggunakan|sudah terpasang|sudah terhubung|sudah dipakai|sudah terpakai
U telah terpasang|telah terhubung|terkoneksi|dihubungkan|sedang terhubung|sedang dilindungi
U telah dipakai
K hingga|maksimal|maksimum|paling banyak|total|sampai dengan|maks|batas|hingga maksimal
K jumlah maksimum|s d|diizinkan|seluruhnya|bisa dipakai sampai|bisa dipakai hingga
K bisa digunakan sampai|bisa digunakan hingga|bisa kamu pakai sampai|bisa kamu pakai hingga
K bisa anda pakai sampai|bisa anda pakai hingga|bisa anda gunakan sampai|bisa anda gunakan hingga
K bisa kamu gunakan sampai|bisa kamu gunakan hingga|dapat dipakai sampai|dapat dipakai hingga
K dapat digunakan sampai|dapat digunakan hingga|dapat kamu pakai sampai|dapat kamu pakai hingga
K dapat anda pakai sampai|dapat anda pakai hingga|dapat anda gunakan sampai
K dapat anda gunakan hingga|dapat kamu gunakan sampai|dapat kamu gunakan hingga
K masih bisa dipakai sampai|masih bisa dipakai hingga|masih bisa digunakan sampai
K masih bisa digunakan hingga|masih bisa kamu pakai sampai|masih bisa kamu pakai hingga
K masih bisa anda pakai sampai|masih bisa anda pakai hingga|masih bisa anda gunakan sampai
K masih bisa anda gunakan hingga|masih bisa kamu gunakan sampai|masih bisa kamu gunakan hingga
K masih dapat dipakai sampai|masih dapat dipakai hingga|masih dapat digunakan sampai
K masih dapat digunakan hingga|masih dapat kamu pakai sampai|masih dapat kamu pakai hingga
K masih dapat anda pakai sampai|masih dapat anda pakai hingga|masih dapat anda gunakan sampai
K masih dapat anda gunakan hingga|masih dapat kamu gunakan sampai|masih dapat kamu gunakan hingga
K bisa dipakai|bisa digunakan|bisa kamu pakai|bisa anda pakai|bisa anda gunakan|bisa kamu gunakan
K bisa dipasang|bisa diinstal|bisa pakai|bisa memakai|bisa menggunakan|bisa melindungi
K bisa dilindungi|bisa terhubung|bisa dihubungkan
K boleh dipakai|boleh digunakan|mencakup hingga|melindungi hingga|sampai maksimal
K batas maksimum|batas maksimal|dibatasi hingga|mendukung hingga|keseluruhannya|total keseluruhan
K dapat dipakai di|dapat dipakai pada|dapat digunakan di|dapat digunakan pada|dapat dipasang di
K dapat dipasang pada|dapat diinstal di|dapat diinstal pada
P tersedia|kosong|tersisa|sisa|masih tersedia|belum terpakai|bebas|yang tersedia|belum digunakan
P belum dipakai|masih bisa dipakai|masih bisa digunakan|masih bisa kamu pakai|masih bisa anda pakai
P masih bisa anda gunakan|masih bisa kamu gunakan|masih bisa dipasang|masih bisa diinstal
P masih bisa pakai|masih bisa memakai|masih bisa menggunakan|masih bisa melindungi
P masih bisa dilindungi|masih bisa terhubung|masih bisa dihubungkan|masih bisa menambahkan
P masih bisa menambah|masih bisa ditambahkan|masih bisa ditambah|masih bisa tambah
P masih dapat dipakai|masih dapat digunakan|masih dapat kamu pakai|masih dapat anda pakai
P masih dapat anda gunakan|masih dapat kamu gunakan|masih dapat dipasang|masih dapat diinstal
P masih dapat pakai|masih dapat memakai|masih dapat menggunakan|masih dapat melindungi
P masih dapat dilindungi|masih dapat terhubung|masih dapat dihubungkan|masih dapat menambahkan
P masih dapat menambah|masih dapat ditambahkan|masih dapat ditambah|masih dapat tambah
P perangkat lagi|masih punya|masih ada|masih memiliki|masih kosong|masih tersisa|masih sisa
P masih bebas|belum terisi|belum dipakai lagi|tinggal|nganggur
C diperpanjang otomatis|diperpanjang secara otomatis|diperbarui otomatis|diperpanjang sendiri
C diperpanjang setiap tahun|akan diperpanjang otomatis|akan diperpanjang secara otomatis
C akan diperbarui otomatis|akan diperbarui secara otomatis|diperbarui secara otomatis
C memperpanjang otomatis|akan memperpanjang otomatis|bakal diperpanjang otomatis
C diperpanjang tiap tahun|diperpanjang tiap bulan|diperpanjang setiap bulan
C akan diperpanjang sendiri|diperpanjang dengan sendirinya|otomatis akan diperpanjang
C akan otomatis diperpanjang|akan secara otomatis diperpanjang|diperpanjang otomatis setiap tahun
C diperpanjang otomatis setiap bulan|diperpanjang otomatis tiap tahun
C diperpanjang otomatis tiap bulan|akan kami perpanjang otomatis|kami perpanjang otomatis
L hari|bulan|tahun|minggu|tersisa|lagi|sisa
- dibeli|tanggal pembelian|nomor pesanan|berlaku mulai|berlaku sejak|berlaku dari|aktif mulai
- aktif dari|aktifkan|aktivasi|telah diperpanjang|sudah diperpanjang|telah diperbarui
- sudah diperbarui|baru diperpanjang|terakhir diperpanjang|matikan|nonaktifkan|hidupkan|nyalakan
- bisa dijeda|dapat dijeda|bisa ditangguhkan|bisa dihentikan|bisa dibekukan|bisa diblokir
q beli|penawaran|diskon|hemat|coba|promo|tingkatkan ke|disarankan|keranjang|pesan|suka|rekomendasi
q coba gratis|direkomendasikan|mulai uji|mulai coba
o dari
g masuk|log in|login|masuk ke|silakan masuk
T perjanjian|ketentuan|syarat|pernyataan|persetujuan
c kode|sekali pakai|verifikasi|kode aktivasi|kode keamanan|dua langkah|dua faktor|autentikasi|otp
D unduh|instal|unduhan|mengunduh|pasang|dapatkan|pemasangan|instalasi|mendapatkan|memasang
D unduhlah
Q qr|pindai|kamera|memindai|pemindaian
N tidak|belum ada|bukan|tanpa|tak|belum memiliki|tidak ada
W jumat|sabtu|minggu|senin|selasa|rabu|kamis|jum|sab|min|sen|sel|rab|kam
k tidak ada|belum ada|belum memiliki|tidak memiliki|belum punya|tidak punya|tidak mempunyai
k belum mempunyai
j anda|kamu|saat ini|sekarang|untuk saat ini|di sini|sini|di|pada|dalam|akun|ini|itu|apa pun
j apapun|satu pun|yang|terdaftar|ditambahkan|ditautkan|terkait|terhubung|kaspersky|my
G sesi anda telah berakhir|sesi telah berakhir|sesi berakhir|sesi anda berakhir|sesi kedaluwarsa
G sesi telah kedaluwarsa|sesi anda telah habis|telah keluar dari akun|masuk lagi|masuk kembali
G login kembali|anda telah keluar|sesi habis|sesi anda habis|anda telah dikeluarkan
l tersedia
H untuk|berlaku untuk|cukup untuk
F segera|sebentar lagi|hampir
0 hari ini
1 besok
9 kemarin
J otomatis|secara otomatis
= karena|sebab|akibat|dikarenakan|disebabkan|lantaran|atas dasar
& dan
# satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh
8 hari yang sama|tanggal yang sama|hari itu
k belum pernah|anda belum memiliki|anda belum punya|anda belum mempunyai|tidak ditemukan|tidak
j dibeli|membeli|ditemukan|daftar|milik|sendiri|saya|pernah|satu|apa|dengan|untuk|ke|akun Anda
j anda belum|yang|terhubung|terkait
j ditampilkan|untuk|akun|anda|memiliki|punya|kamu|apa pun|kontrak|ditemukan|terhubung|terkait
j dengan|ini|di sini|berlangganan
x kosong|belum ada apa|tidak ada data|belum ada data|tidak ada item|tidak ada catatan
x tidak ada yang ditampilkan|daftar kosong
e keluar|logout|log out|keluar dari akun
I masuk sebagai|login sebagai|anda masuk sebagai|anda login sebagai|sudah masuk sebagai
I selamat datang|halo|hai|masuk dengan
5 masih
6 tempat|slot|kuota
`

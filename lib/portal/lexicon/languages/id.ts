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
E selesai pada
X telah berakhir|sudah berakhir|telah kedaluwarsa|sudah kedaluwarsa|tidak berlaku lagi
X telah berakhir pada|kedaluwarsa|telah kedaluwarsa pada|habis masa berlakunya|sudah tidak berlaku
X tidak lagi aktif|lewat masa berlaku|habis masa berlaku|kedaluwarsa sejak|telah kedaluwarsa sejak
X sudah kedaluwarsa sejak|berakhir sejak|telah berakhir sejak|sudah berakhir pada|telah habis
X sudah habis|masa berlaku telah habis|masa berlaku sudah habis|masa berlaku telah berakhir
X masa aktif telah habis|masa aktif sudah habis|habis masa aktif|sudah kedaluarsa|telah kadaluarsa
X sudah kadaluarsa|sudah lewat|sudah tidak aktif|tidak aktif lagi|telah selesai
A aktifkan sebelum|aktivasi sebelum|harus diaktifkan|aktifkan paling lambat|batas aktivasi
A harus diaktifkan sebelum|harus diaktifkan paling lambat|perlu diaktifkan sebelum
A batas waktu aktivasi|tenggat aktivasi|perlu diaktifkan|perlu aktivasi|aktifkan sebelum tanggal
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
R akan diperbarui secara otomatis
Z tidak akan diperpanjang|tidak diperpanjang|tidak akan diperpanjang otomatis
Z tidak akan diperpanjang secara otomatis|tidak diperpanjang otomatis
Z tidak diperpanjang secara otomatis|tidak akan diperbarui|tidak akan diperbarui otomatis
Z tidak diperbarui|tidak akan diperpanjang lagi|tanpa perpanjangan|tanpa perpanjangan otomatis
S diaktifkan|tanggal aktivasi|aktif sejak|tanggal mulai|mulai|diaktifkan pada|diaktifkan tanggal
S telah diaktifkan|sudah diaktifkan|aktivasi pada|tanggal diaktifkan|tanggal dimulai|dimulai
a aktif|berlaku|masih berlaku|sedang berjalan|berjalan
n belum diaktifkan|belum aktif|belum digunakan|menunggu aktivasi|tidak diaktifkan|belum dipakai
n menunggu diaktifkan|perlu diaktifkan dahulu|siap diaktifkan|belum terpakai|belum diaktivasi
n belum teraktivasi|menunggu pengaktifan|belum mulai digunakan|aktivasi tertunda|belum dimulai
n belum pernah diaktifkan|belum mengaktifkan|anda belum mengaktifkan
f gratis|tanpa biaya|cuma-cuma|versi gratis|paket gratis
t uji coba|percobaan|versi uji coba|masa uji coba|periode uji coba|masa percobaan|lisensi uji coba
t versi percobaan|langganan uji coba|demo
d perangkat|gawai
p pengguna|orang|anggota
h dibagikan dengan anda|dibagikan kepada anda|dibagikan oleh|dibagikan kepada saya
h membagikan kepada anda|berbagi dengan anda|dibagikan dari|dibagi dengan anda|dibagi oleh
O dibagikan oleh anda|anda bagikan|anda pemiliknya|anda adalah pemilik|anda adalah pemiliknya
O milik anda|milik anda sendiri|pemiliknya anda|anda pemilik
V berbagi|membagikan|dibagikan|dibagi
Y dengan anda|kepada anda|dengan saya|kepada saya
r perpanjangan otomatis|pembaruan otomatis|perpanjang otomatis|perpanjang secara otomatis
r perpanjangan secara otomatis|perbarui otomatis|perbarui secara otomatis
r pembaruan secara otomatis|perpanjangan langganan otomatis|auto perpanjang|otomatis diperpanjang
r perpanjangan|pembaruan|pembayaran otomatis|pembayaran berulang
y nyala|hidup|ya|diaktifkan|aktif|dihidupkan|dinyalakan|telah diaktifkan|menyala|on
z mati|nonaktif|tidak|dinonaktifkan|dibatalkan|tidak aktif|dimatikan|telah dibatalkan
z telah dinonaktifkan|telah dimatikan|off|dihentikan|manual|menonaktifkan|mematikan
z telah menonaktifkan
b diblokir|terblokir|telah diblokir|dikunci|terkunci|memblokir
u ditangguhkan|dijeda|ditangguhkan sementara|dihentikan sementara|dibekukan|dihentikan sejenak
u dinonaktifkan sementara|dalam penangguhan|tertunda sementara|telah ditangguhkan
u sedang ditangguhkan|sedang dijeda|telah dijeda
- berisiko
i termasuk|sudah termasuk|disertakan|mencakup|berisi|isi paket|yang disertakan
m lainnya|lebih banyak|tampilkan semua|lagi|muat lebih banyak|lihat semua|selengkapnya
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
w hari yang sama|pemilik|dengan sendirinya|seharga|penyedia|operator
U digunakan|dipakai|terpakai|sedang digunakan|terhubung|terlindungi|terpasang|dilindungi
U anda menggunakan|menggunakan|anda memakai|memakai|yang masuk|terpakai di|terpasang di
U digunakan di|yang terlindungi|yang digunakan|dipasang|tertaut|ditautkan|sedang dipakai
U telah digunakan|sudah digunakan|yang terhubung|yang masuk log|ditetapkan|tersambung
K hingga|maksimal|maksimum|paling banyak|total|sampai dengan|maks|batas|hingga maksimal
K jumlah maksimum|s d|diizinkan|seluruhnya
P tersedia|kosong|tersisa|sisa|masih tersedia|belum terpakai|bebas|yang tersedia|belum digunakan
P belum dipakai
C diperpanjang otomatis|diperpanjang secara otomatis|diperbarui otomatis|diperpanjang sendiri
C diperpanjang setiap tahun|akan diperpanjang otomatis|akan diperpanjang secara otomatis
C akan diperbarui otomatis|akan diperbarui secara otomatis|diperbarui secara otomatis
L hari|bulan|tahun|minggu|tersisa|lagi|sisa
- dibeli|tanggal pembelian|nomor pesanan|berlaku mulai|berlaku sejak|berlaku dari|aktif mulai
- aktif dari|aktifkan|aktivasi
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
= karena|sebab
& dan
# satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh
8 hari yang sama|tanggal yang sama|hari itu
k belum pernah|anda belum memiliki|anda belum punya|anda belum mempunyai|tidak ditemukan|tidak
j dibeli|membeli|ditemukan|daftar|milik|sendiri|saya|pernah|satu|apa|dengan|untuk|ke|akun Anda
j anda belum|yang|terhubung|terkait
x kosong|belum ada apa|tidak ada data|belum ada data|tidak ada item|tidak ada catatan
x tidak ada yang ditampilkan|daftar kosong
e keluar|logout|log out|keluar dari akun
I masuk sebagai|login sebagai|anda masuk sebagai|anda login sebagai|sudah masuk sebagai
I selamat datang|halo|hai|masuk dengan
`

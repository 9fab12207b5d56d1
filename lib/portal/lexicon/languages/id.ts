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
E kontrak berakhir|tanggal akhir kontrak|akhir kontrak|tanggal berakhirnya kontrak
E tanggal berakhir kontrak|masa kontrak|masa kontrak hingga|masa kontrak sampai
E masa kontrak berakhir|kontrak berlaku hingga|kontrak berlaku sampai
E perlindungan berlangsung hingga|perlindungan berlangsung sampai|berlangsung hingga
E berlangsung sampai|berjalan hingga|berjalan sampai|terlindung hingga|terlindung sampai
E dijamin aktif hingga|tetap terlindungi hingga|tetap terlindungi sampai|masih terlindungi hingga
E masih terlindungi sampai|bisa pakai sampai|bisa pakai hingga|masih bisa pakai sampai
E masih bisa pakai hingga|masih dapat pakai sampai
E bisa dinikmati hingga|bisa dinikmati sampai|dapat dinikmati hingga|dapat dinikmati sampai
E masih bisa dinikmati sampai|masih bisa dinikmati hingga
E akan usai|akan tamat|akan berhenti|akan berhenti pada|bakal selesai|bakal kedaluwarsa
E akan habis masa berlakunya|akan habis masa aktifnya|habis masa berlaku pada|masa berlakunya habis
E masa berlakunya berakhir|masa berlakunya hingga|masa berlakunya sampai|masa aktifnya hingga
E masa aktifnya sampai|masa aktifnya berakhir|masa aktif habis|batas akhir masa berlaku
E batas akhir langganan|batas masa aktif|hari terakhir berlaku|hari terakhir perlindungan
E hari terakhir akses|tanggal akhir masa berlaku|tanggal akhir lisensi|tanggal kedaluwarsa lisensi
E tanggal kedaluwarsa kontrak|tanggal berakhir masa berlaku|tanggal berakhirnya masa berlaku
E tanggal berakhirnya lisensi|tanggal berakhir lisensi|tanggal penutupan
E tanggal jatuh tempo berlaku|punya akses hingga|punya akses sampai|memiliki akses hingga
E memiliki akses sampai|tidak berlaku mulai|expired pada|kadaluwarsa pada|kadaluarsa pada
E layanan aktif hingga|layanan aktif sampai
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
X sudah expired|telah expired|udah expired|sudah habis masa berlakunya|telah habis masa berlakunya
X sudah habis masa aktifnya|telah habis masa aktifnya|kontrak telah berakhir|kontrak sudah berakhir
X tidak berlaku lagi sejak|tak berlaku lagi sejak|sudah tidak berlaku lagi
X sudah tidak berlaku lagi sejak|sudah tidak aktif lagi|tidak aktif lagi sejak
X sudah nggak berlaku lagi|sudah gak berlaku|gak berlaku lagi|udah nggak aktif|udah nggak berlaku
X sudah ditutup|telah ditutup|sudah tamat|telah tamat|sudah tidak terlindungi
X tidak lagi terlindungi|tidak terlindungi lagi|sudah tidak dilindungi|tidak lagi dilindungi
X telah kadaluarsa pada|sudah kadaluarsa pada|sudah kedaluwarsa pada|kedaluwarsa sejak tanggal
X berakhir sejak tanggal|habis sejak tanggal|dulu berlaku hingga|dulu berlaku sampai
X pernah berlaku hingga|pernah berlaku sampai|dulu aktif hingga|dulu aktif sampai
X masa berlakunya sudah lewat|masa berlakunya telah lewat|masa berlakunya sudah berakhir
X masa berlaku sudah berakhir|masa berlaku sudah lewat|masa berlaku telah lewat
X masa aktif sudah berakhir|masa aktif telah berakhir|masa aktifnya sudah habis
X masa aktifnya sudah berakhir|masa langganan telah berakhir|masa langganan sudah berakhir
X masa langganan sudah habis|masa langganan telah habis|perlindungan telah berakhir
X perlindungan sudah berakhir|akses telah berakhir|akses sudah berakhir|telah berhenti berlaku
X sudah berhenti berlaku
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
A aktifkan paketmu sebelum|aktifkan paketmu paling lambat|aktifkan lisensi sebelum
A aktifkan lisensi anda sebelum|aktifkan paket sebelum|aktifkan paket ini sebelum
A aktifkan langganan hingga|aktifkan langganan paling lambat|aktifkan langganan anda paling lambat
A segera aktifkan sebelum|ayo aktifkan sebelum|jangan lupa aktifkan sebelum
A aktifkan maksimal tanggal|aktifkan paling telat|aktivasi paling telat|diaktifkan paling lambat
A diaktifkan selambat-lambatnya|diaktifkan sebelum|mesti diaktifkan sebelum|mesti diaktifkan
A kudu diaktifkan sebelum|dapat diaktifkan paling lambat|bisa diaktifkan paling lambat
A masih bisa diaktifkan sampai|masih bisa diaktifkan hingga|masih dapat diaktifkan hingga
A masih dapat diaktifkan sampai|bisa kamu aktifkan sampai|bisa kamu aktifkan hingga
A bisa anda aktifkan hingga|dapat anda aktifkan hingga|harus kamu aktifkan sebelum
A harus anda aktifkan sebelum|batas tanggal aktivasi|hari terakhir aktivasi
A hari terakhir untuk mengaktifkan|tanggal terakhir aktivasi|tanggal akhir aktivasi
A tenggat untuk aktivasi|batas akhir pengaktifan|batas terakhir aktivasi
A aktivasi harus dilakukan sebelum|aktivasi harus dilakukan paling lambat|pengaktifan paling lambat
A pengaktifan sebelum|membutuhkan aktivasi sebelum|perlu aktivasi sebelum|perlu diaktivasi
A harus diaktivasi|harus diaktivasi sebelum|perlu diaktivasi sebelum|harus diaktivasi paling lambat
A masa aktivasi hingga|masa aktivasi sampai
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
R otomatis lanjut|lanjut otomatis|otomatis berlanjut|berlanjut otomatis|akan berlanjut otomatis
R akan lanjut otomatis|otomatis akan berlanjut|berlanjut secara otomatis|otomatis diperpanjang pada
R otomatis diperpanjang tanggal|otomatis diperbarui|akan otomatis diperpanjang pada
R akan otomatis diperpanjang tanggal|kontrak diperpanjang|kontrak akan diperpanjang
R tanggal perpanjangan kontrak|tanggal perpanjangan langganan|tanggal perpanjangan lisensi
R perpanjangan kontrak berikutnya|jadwal perpanjangan berikutnya|jadwal perpanjangan otomatis
R jadwal penagihan berikutnya|jadwal penagihan|perpanjangan langganan berikutnya|kami tagih pada
R kami tagih lagi|kami perpanjang pada|akan kami perpanjang pada|akan kami tagih
R akan kami tagih pada|akan didebet|akan dipotong|akan dipotong pada|dipotong pada|akan ditarik
R akan ditarik pada|penarikan dana berikutnya|penagihan akan dilakukan|perpanjangan akan dilakukan
R perpanjangan dilakukan|perpanjangan otomatis dijadwalkan|pembaruan dijadwalkan
R tanggal debit berikutnya|tanggal pemotongan berikutnya|hari penagihan|bayar lagi pada
R pembayaran berikut|pembayaran berikutnya jatuh|tagihan berikutnya jatuh pada
R jatuh tempo perpanjangan|jatuh tempo tagihan berikutnya|jatuh tempo berikutnya
R perpanjangan mendatang pada|diperpanjang kembali|diperpanjang kembali pada|akan diperpanjang lagi
R akan diperpanjang lagi pada|dengan perpanjangan otomatis|otomatis perpanjang
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
Z tidak berlanjut|tidak akan berlanjut|tidak berlanjut otomatis|tidak akan berlanjut otomatis
Z tidak lanjut otomatis|tidak akan lanjut otomatis|tidak diteruskan|tidak akan diteruskan
Z tidak dilanjutkan|tidak akan dilanjutkan|tidak kami perpanjang|tidak kami perpanjang lagi
Z tidak akan kami perpanjang lagi|tidak akan kami tagih|tidak akan kami tagih lagi
Z tidak ditagih lagi|tidak akan dipotong lagi|tidak akan didebit|tidak akan didebit lagi
Z tidak ada penagihan lagi|tidak ada tagihan lagi|tidak ada tagihan berikutnya
Z tidak ada pembayaran berikutnya|tanpa diperpanjang|tanpa perpanjangan kontrak
Z tanpa diperpanjang otomatis|tanpa perpanjangan lagi|nggak akan diperpanjang lagi|gak diperpanjang
Z gak diperpanjang lagi|nggak diperpanjang lagi|nggak lanjut|enggak diperpanjang
Z tak lagi diperpanjang|tak akan diperpanjang lagi|takkan diperpanjang lagi
Z tidak otomatis diperpanjang lagi|tidak akan otomatis diperpanjang lagi
Z setelah itu tidak diperpanjang lagi|tidak akan terjadi perpanjangan
Z perpanjangan tidak akan dilakukan|perpanjangan tidak dilakukan|kami tidak memperpanjang
Z kami tidak akan memperpanjang lagi|kami tidak akan menagih|kami tidak akan menagih lagi
Z kami tidak akan menagih anda|kami tidak akan menagih anda lagi|kami tidak akan menagihmu lagi
S diaktifkan|tanggal aktivasi|aktif sejak|tanggal mulai|mulai|diaktifkan pada|diaktifkan tanggal
S telah diaktifkan|sudah diaktifkan|aktivasi pada|tanggal diaktifkan|tanggal dimulai|dimulai
a aktif|berlaku|masih berlaku|sedang berjalan|berjalan|valid|masih valid|masih aktif|sedang aktif
a sedang berlaku
a dalam masa berlaku|masih dalam masa berlaku|masih berjalan|sudah aktif|telah aktif|beroperasi
a berfungsi|berfungsi normal|dalam keadaan aktif|aktif dan siap digunakan
a sedang aktif dan siap digunakan
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
n menanti aktivasi|menanti pengaktifan|menanti diaktifkan|siap diaktivasi|siap kamu aktifkan
n siap anda aktifkan|sudah siap, tinggal diaktifkan|sudah siap diaktifkan|tinggal kamu aktifkan
n tinggal anda aktifkan|tinggal diaktivasi|tinggal aktivasi|belum di-aktivasi|belum diaktivasi oleh
n belum kamu pakai|belum anda pakai|belum kamu gunakan|belum anda gunakan|belum mulai dipakai
n belum mulai berlaku|belum mulai berjalan|belum sempat diaktifkan|belum sempat dipakai
n belum berjalan|belum diaktifkan juga|masih belum dipakai|masih belum digunakan
n masih belum diaktivasi|masih belum dimulai|masih menunggu diaktifkan|menunggu untuk kamu aktifkan
n menunggu proses aktivasi|butuh aktivasi|kamu belum memakai|kamu belum menggunakan
n anda belum memakai|kamu belum aktifkan|anda belum aktifkan|belum terpakai sama sekali
n belum ditebus|menunggu ditebus|aktivasi belum selesai|aktivasi menunggu|tidak diaktivasi
f gratis|tanpa biaya|cuma-cuma|versi gratis|paket gratis|tidak dipungut biaya|tidak berbayar
f bebas biaya|tak berbayar|tanpa bayar|tanpa dipungut biaya|gratisan|versi tanpa biaya|edisi gratis
f langganan gratis|lisensi gratis|nol rupiah
f tidak perlu bayar apa pun|kamu tidak perlu bayar apa pun|anda tidak perlu membayar apa pun
f sepenuhnya gratis|gratis sepenuhnya|gratis selamanya|gratis tanpa biaya|tanpa biaya apa pun
f tanpa pungutan|tanpa pungutan biaya|tidak dikenakan biaya|tidak dikenai biaya|tak dipungut biaya
f tanpa membayar|bebas bayar|rp0|lisensi tanpa biaya|perlindungan gratis|layanan gratis
f edisi tanpa biaya
t uji coba|percobaan|versi uji coba|masa uji coba|periode uji coba|masa percobaan|lisensi uji coba
t versi percobaan|langganan uji coba|demo|uji coba gratis|versi coba|masa coba|masa coba gratis
t periode coba|masa uji coba gratis|percobaan gratis|versi uji coba gratis|masa percobaan gratis
t langganan percobaan|lisensi percobaan|versi demo|paket uji coba|mode uji coba|versi evaluasi
t masa evaluasi|trial
t mencoba gratis|lagi mencoba gratis|kamu lagi mencoba gratis|sedang mencoba|kamu sedang mencoba
t anda sedang mencoba|lagi coba gratis|mencoba versi lengkap|versi uji|masa uji|periode uji
t periode percobaan|masa percobaan anda|lisensi evaluasi|periode evaluasi|lisensi demo|masa demo
t mode percobaan|mode demo|akses percobaan|akses uji coba|paket percobaan|paket demo
t percobaan tanpa biaya|uji coba tanpa biaya|tahap uji coba|free trial|langganan trial|versi trial
t masa trial|periode trial|lisensi trial|status percobaan|menguji coba|sedang menguji
d perangkat|gawai|perangkat lagi|penggunaan perangkat|kuota perangkat|slot perangkat|perangkatmu
d perangkatnya|jatah perangkat|batas perangkat
d lisensi tersisa|lisensi terpakai|lisensi digunakan|lisensi yang digunakan|lisensi yang tersisa
d lisensi yang terpakai|sisa lisensi|pemakaian perangkat|pemakaian lisensi|penggunaan lisensi
d jumlah pemasangan|jumlah instalasi|jumlah pemasangan aktif|komputer|laptop
d perangkat aktif|perangkat terdaftar|perangkat yang terdaftar|device|ponsel dan komputer
d komputer dan ponsel|ponsel dan tablet|lisensi kosong|lisensi tersedia|lisensi yang tersedia
d lisensi yang kosong
p pengguna|orang|anggota
h dibagikan dengan anda|dibagikan kepada anda|dibagikan oleh|dibagikan kepada saya
h membagikan kepada anda|berbagi dengan anda|dibagikan dari|dibagi dengan anda|dibagi oleh
h membagikannya denganmu|membagikan denganmu|dibagikan denganmu|dibagikan kepadamu|berbagi denganmu
h dibagikan kepada kamu|membagikan kepadamu|memberi anda akses|memberimu akses|memberi kamu akses
h memberikan akses kepada anda|memberikan anda akses|akses diberikan oleh|diberi akses oleh
h dibagi denganmu|membagikannya dengan anda|membagikannya kepada anda|membagikan dengan anda
h langganan bersama dari|dibagikan bersama anda|dibagikan untuk anda|membaginya dengan anda
h membaginya denganmu|akses dibagikan oleh|dibagikan dengan kamu
h kamu anggota grup keluarga|anda anggota grup keluarga|anggota grup keluarga
h anggota paket keluarga|anggota undangan|anda anggota undangan|kamu tamu dari|anda tamu dari
h tamu dari|menerima langganan ini dari|menerima paket ini dari|menerima lisensi ini dari
h memakai paket keluarga milik|menggunakan paket keluarga milik|memakai paket milik
h menggunakan paket milik|memakai langganan milik|menggunakan langganan milik
h memakai langganan keluarga milik|kamu memakai paket keluarga milik
h anda menggunakan paket keluarga milik|kamu memakai langganan milik
h anda menggunakan langganan milik|kamu memakai paket milik|kamu ikut paket keluarga
h ikut paket keluarga|ikut langganan keluarga|ikut langganan milik|ikut paket milik
h tergabung dalam paket keluarga|tergabung di paket keluarga|bergabung di paket keluarga
h tergabung dalam grup keluarga|bergabung dalam grup keluarga|berkat paket keluarga
h berkat langganan keluarga|menambahkan anda ke|menambahkanmu ke|menambahkan kamu ke
h memasukkan anda ke|memasukkanmu ke|membayari langgananmu|membayarkan langgananmu
h membayarkan langganan anda|membayari kamu|membayar untukmu|berbagi dari|dibagi dari
h langganan bersama milik|paket bersama milik|dibagikan ke anda|dibagikan ke kamu|dibagikan ke saya
h membagikan ke anda|membagikan langganan ini kepada anda|membagikan paket ini kepadamu
h membagi langganan ini dengan anda|berbagi langganan denganmu|berbagi langganan dengan anda
h berbagi paket denganmu|berbagi langganan ini denganmu|berbagi langganan ini dengan anda
h berbagi akses denganmu|berbagi akses dengan anda|memberikan akses kepadamu|memberi akses kepadamu
h memberi akses kepada anda|memberikanmu akses|memberikan akses untukmu|akses dari anggota keluarga
O dibagikan oleh anda|anda bagikan|anda pemiliknya|anda adalah pemilik|anda adalah pemiliknya
O milik anda|milik anda sendiri|pemiliknya anda|anda pemilik|kamu bagikan|dibagikan olehmu
O kamu pemiliknya|kamu adalah pemilik|kamu adalah pemiliknya|milikmu|milik kamu|dibagikan oleh kamu
O kamu membagikan|anda membagikan|pemiliknya kamu|pemiliknya adalah anda|dibagikan oleh saya
O anda yang membagikan|pemilik anda|diberikan oleh anda
O kamu bagikan dengan|anda bagikan dengan|dibagikan dengan keluarga|dibagikan dengan keluarga anda
O dibagikan dengan keluargamu|dibagikan dengan orang lain|dibagikan kepada orang lain
O dibagikan ke orang lain|dibagikan kepada keluarga|dibagikan ke keluarga|dibagi dengan keluarga
O dibagi dengan orang lain|berbagi dengan orang lain|berbagi dengan keluarga
O membagikannya dengan keluarga|membagikannya kepada keluarga|anda berbagi|kamu berbagi
O anda telah membagikan|kamu telah membagikan|kamu sudah membagikan|anda sudah membagikan
O telah anda bagikan|sudah kamu bagikan|sudah anda bagikan|anda membagikan ke|anda pemegang kontrak
O anda adalah pemegang kontrak|anda pemegang lisensi|anda adalah pemegang lisensi
O kamu pemegang lisensi|pemegang lisensi anda|dimiliki oleh anda|dimiliki olehmu|kepunyaan anda
O punya kamu|punyamu|punya anda|anda yang memiliki|kamu yang punya|langganan anda sendiri
O langgananmu sendiri|pemiliknya kamu sendiri|pemilik kamu
V berbagi|membagikan|dibagikan|dibagi
Y dengan anda|kepada anda|dengan saya|kepada saya|denganmu|kepadamu|dengan kamu|kepada kamu
r perpanjangan otomatis|perpanjang otomatis|perpanjang secara otomatis
r perpanjangan secara otomatis|perbarui otomatis|perbarui secara otomatis
r pembaruan secara otomatis|perpanjangan langganan otomatis|auto perpanjang|otomatis diperpanjang
r perpanjangan|pembayaran otomatis|pembayaran berulang|perpanjangan langganan
r perpanjangan otomatis langganan|perpanjangan lisensi otomatis|fitur perpanjangan otomatis
r opsi perpanjangan otomatis|pembaruan langganan otomatis|perpanjangan lisensi|penagihan otomatis
r tagihan otomatis|pendebetan otomatis|debit otomatis|auto-renewal|auto renew
r pembayaran langganan otomatis|pembayaran rutin
r perpanjangan kontrak otomatis|perpanjangan kontrak|perpanjangan otomatis kontrak
r pengaturan perpanjangan|pengaturan perpanjangan otomatis|setelan perpanjangan
r setelan perpanjangan otomatis|opsi perpanjangan|mode perpanjangan|cara perpanjangan
r metode perpanjangan|status perpanjangan|status perpanjangan otomatis|perpanjangan paket
r perpanjangan paket otomatis|perpanjangan otomatis paket|perpanjangan lisensi secara otomatis
r perpanjangan langganan secara otomatis|pembaruan lisensi otomatis|pembaruan kontrak otomatis
r pembaruan langganan|penagihan berulang|tagihan berulang|pembayaran berkala
r pembayaran langganan berulang|auto debit|autodebit|autodebet|auto debet
r langganan otomatis
y nyala|hidup|ya|diaktifkan|aktif|dihidupkan|dinyalakan|telah diaktifkan|menyala|on|kondisi aktif
y sudah dinyalakan|telah dinyalakan|sudah dihidupkan|disetel aktif|anda aktifkan|kamu aktifkan
y telah anda aktifkan
y sudah aktif|telah aktif|kamu nyalakan|anda nyalakan|kamu hidupkan|anda hidupkan|diizinkan
y dalam keadaan aktif|posisi aktif|aktif otomatis
z mati|nonaktif|tidak|dinonaktifkan|dibatalkan|tidak aktif|dimatikan|telah dibatalkan
z telah dinonaktifkan|telah dimatikan|off|dihentikan|manual|menonaktifkan|mematikan
z telah menonaktifkan|nggak aktif|tak aktif|tidak menyala|disetel nonaktif|anda matikan|kamu matikan
z telah anda matikan|sudah dimatikan|sudah dinonaktifkan|anda nonaktifkan|kamu nonaktifkan
z belum dinyalakan|belum dihidupkan|sudah dibatalkan|anda batalkan|membatalkan|telah membatalkan
z dalam keadaan nonaktif|dalam keadaan mati|posisi mati|kami nonaktifkan|kami matikan|kami batalkan
z kamu batalkan|sudah anda batalkan|sudah kamu batalkan|sudah kamu matikan|sudah anda matikan
z kamu hentikan|anda hentikan|sudah dihentikan|telah dihentikan|tidak hidup|dicabut|gak aktif
z ga aktif|enggak aktif|secara manual|perpanjang manual|bayar manual
b diblokir|terblokir|telah diblokir|dikunci|terkunci|memblokir|diblok|kena blokir
b memblokirnya|akses ditutup|kami blokir|telah dikunci|sedang diblokir
b masuk daftar hitam|dalam daftar hitam|di daftar hitam|di-blacklist|diblacklist
b dilarang digunakan|diblokir oleh vendor|diblokir vendor|kami kunci
b telah kami blokir|terpaksa kami blokir|terpaksa memblokir|telah memblokir|sudah diblokir
b sudah dikunci|akses diblokir|akses dikunci|akses dibatasi
b aksesnya diblokir|kena blokir karena|status blokir|di-banned|dibanned
b diblokir dan tidak dapat digunakan|telah diblokir dan tidak dapat digunakan
b diblokir dan tidak bisa digunakan
u ditangguhkan|dijeda|ditangguhkan sementara|dihentikan sementara|dibekukan|dihentikan sejenak
u dinonaktifkan sementara|dalam penangguhan|tertunda sementara|telah ditangguhkan
u sedang ditangguhkan|sedang dijeda|telah dijeda|penangguhan sementara|lagi dijeda
u di-pause|dijeda sementara|dihentikan untuk sementara|sedang dihentikan sementara|dalam jeda
u dibekukan sementara|dinonaktifkan untuk sementara|telah dibekukan|telah dihentikan sementara
u kami tangguhkan|kami jeda|anda jeda|kamu jeda|anda menjeda|kamu menjeda|menangguhkan
u sedang dibekukan|sedang jeda
u penangguhan layanan|penangguhan langganan|lagi di-pause
u ditunda sementara|ditahan sementara|kamu tangguhkan|anda tangguhkan|kami bekukan
u kami hentikan sementara|kami nonaktifkan sementara|kamu hentikan sementara
u anda hentikan sementara|kamu bekukan|anda bekukan
u pemberhentian sementara|penghentian sementara|berhenti sementara|dihentikan sebentar
u lagi ditangguhkan|lagi dibekukan|sudah dijeda|sudah ditangguhkan
u sudah dibekukan|nonaktif sementara|tidak aktif sementara|sementara tidak aktif
u sementara dinonaktifkan|sementara dihentikan|sementara ditangguhkan|menjeda|telah menjeda
u kami menangguhkan|kami telah menangguhkan|tertahan
- berisiko
i termasuk|sudah termasuk|disertakan|mencakup|berisi|isi paket|yang disertakan
m lainnya|lebih banyak|tampilkan semua|lagi|muat lebih banyak|lihat semua|selengkapnya|masih
s langganan|lisensi|paket|produk
s kontrak|kontrakmu|kontrak ini|langgananmu|paketmu|lisensimu|langgananku|akun langganan
s keanggotaan
w anda|ini|pada|untuk|dan|di|tanggal|hari|jangka waktu|status|digunakan|dipakai|terpakai
w sedang digunakan|terhubung|terlindungi|saat ini|produk|perlindungan|jenis|versi|tempat|otomatis
w jumlah|secara|telah|saya|kami|semua|masih|sudah|sekarang|akun|akun anda|akan|yang|diundang
w ditambahkan|terdaftar|aplikasi|program|perangkat lunak|ringkasan|daftar|sementara|total|keluarga
w apa|apa saja|dilindungi|sedang|masa|periode|pada tanggal|dengan|dalam|milik|oleh sistem|ada
w hanya|harap|silakan|karena|kemudian|setelah itu|selanjutnya|lalu|per|ppn|bisa|berikut|slot|kuota
w rincian|detail|saat|sampai saat ini|kini|tetap|kamu|mu|sebuah|ke|bahwa|tersebut|adalah|oleh
w kepada|sebagai|produk anda|informasi|keseluruhan|diizinkan|diperbolehkan|berlaku untuk|kondisi
w catatan|keterangan|durasi|termasuk hari itu|selama satu tahun|satu tahun lagi|selama setahun
w setahun|setiap tahun|setiap bulan|per tahun|per bulan|tahunan|bulanan|oleh operator
w oleh operator anda|oleh penyedia|oleh penyedia anda|melindungi|tanpa batas waktu|selamanya
w hari yang sama|pemilik|dengan sendirinya|seharga|penyedia|operator|layanan|akses|keadaan
w penggunaan|kamu lagi|bakal|secara bersamaan|sekaligus|anda sedang|kamu sedang|masih dalam
w hari senin|hari selasa|hari rabu|hari kamis|hari jumat|hari sabtu|hari minggu|atas permintaan anda
w jenis langganan|versi ini|edisi|anda berada|berada
w yah|maaf|siap|tenang|perlu|dapat|boleh|kunci|pun|nih|sih|kok|deh|lanjutkan kapan saja|kapan saja
w semua perangkatmu|keluargamu|keluarga anda|dong|penuh|sepenuhnya|vendor|produsen|bersama|jadi
w sehingga|namun|tetapi|tapi|maka|oleh karena itu|baik|baik-baik saja|aman|langgananmu|paketmu
w lisensimu|pengaturan|sistem|itu|dia|pihak
w dibagikan oleh penyedia|dibagikan oleh operator|akses diberikan oleh penyedia
w akses diberikan oleh operator
U digunakan|dipakai|terpakai|sedang digunakan|terhubung|terlindungi|terpasang|dilindungi
U anda menggunakan|menggunakan|anda memakai|memakai|yang masuk|terpakai di|terpasang di
U digunakan di|yang terlindungi|yang digunakan|dipasang|tertaut|ditautkan|sedang dipakai
U telah digunakan|sudah digunakan|yang terhubung|yang masuk log|ditetapkan|tersambung|pakai
U kamu pakai|sudah pakai|anda pakai|kamu gunakan|anda gunakan|anda melindungi|kamu melindungi
U kamu memakai|kamu menggunakan|sudah terpasang|sudah terhubung|sudah dipakai|sudah terpakai
U telah terpasang|telah terhubung|terkoneksi|dihubungkan|sedang terhubung|sedang dilindungi
U telah dipakai
U lisensi terpakai|lisensi digunakan|lisensi yang digunakan|lisensi yang terpakai
U pemakaian perangkat|pemakaian lisensi|penggunaan lisensi|perangkat aktif|perangkat terdaftar
U perangkat yang terdaftar|kami lindungi|sudah dilindungi|telah dilindungi
U sudah terlindungi|telah terlindungi|sudah kamu lindungi|kamu lindungi|anda lindungi
U sudah ditambahkan|telah ditambahkan|kamu tambahkan|anda tambahkan|terdaftar di|sudah diisi|terisi
U sudah terisi|kamu hubungkan|anda hubungkan|sedang dipasang|sedang terpasang|ter-install|terinstal
U terinstall|sudah terinstal|diinstal di|sudah diinstal di|sudah dipasang di|aktif di|aktif dipakai
U aktif digunakan|sedang kami lindungi|diamankan
K hingga|maksimal|maksimum|paling banyak|total|sampai dengan|maks|batas|hingga maksimal
K jumlah maksimum|diizinkan|seluruhnya|bisa dipakai sampai|bisa dipakai hingga
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
K dapat dipasang di paling banyak|bisa dipasang di paling banyak|bisa dipasang di maksimal
K dapat dipasang di maksimal|lindungi sampai|lindungi hingga|melindungi sampai|melindungi maksimal
K tidak lebih dari|sebanyak-banyaknya|batas tertinggi|jumlah maksimal|maksimalnya|total maksimal
K berlaku di maksimal|kapasitas|kapasitas maksimal|dengan total
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
P lisensi tersisa|lisensi yang tersisa|sisa lisensi|masih bisa menambahkan lagi|masih bisa diisi
P masih bisa ditambah lagi|masih cukup untuk|masih muat|bisa ditambahkan lagi|bisa ditambah lagi
P bisa menambahkan lagi|bisa menambah lagi|belum diisi|belum terhubung|belum terpasang
P belum terlindungi|belum dilindungi|belum ditempati|tidak terpakai|tidak digunakan|tidak dipakai
P menganggur|yang kosong|yang masih kosong|yang masih tersedia|yang tersisa|kamu masih punya
P anda masih punya|anda masih memiliki|masih lowong|lowong|lisensi kosong|lisensi tersedia
P lisensi yang tersedia|lisensi yang kosong
C diperpanjang otomatis|diperpanjang secara otomatis|diperbarui otomatis|diperpanjang sendiri
C diperpanjang setiap tahun|akan diperpanjang otomatis|akan diperpanjang secara otomatis
C akan diperbarui otomatis|akan diperbarui secara otomatis|diperbarui secara otomatis
C memperpanjang otomatis|akan memperpanjang otomatis|bakal diperpanjang otomatis
C diperpanjang tiap tahun|diperpanjang tiap bulan|diperpanjang setiap bulan
C akan diperpanjang sendiri|diperpanjang dengan sendirinya|otomatis akan diperpanjang
C akan otomatis diperpanjang|akan secara otomatis diperpanjang|diperpanjang otomatis setiap tahun
C diperpanjang otomatis setiap bulan|diperpanjang otomatis tiap tahun
C diperpanjang otomatis tiap bulan|akan kami perpanjang otomatis|kami perpanjang otomatis
C otomatis lanjut|lanjut otomatis|otomatis berlanjut|berlanjut otomatis|akan berlanjut otomatis
C akan lanjut otomatis|otomatis akan berlanjut|berlanjut secara otomatis|otomatis diperbarui
C dengan perpanjangan otomatis|otomatis diperpanjang setiap tahun|otomatis diperpanjang tiap tahun
C otomatis diperpanjang setiap bulan|otomatis diperpanjang tiap bulan
C akan kami perpanjang secara otomatis|kami perpanjang secara otomatis
L hari|bulan|tahun|minggu|tersisa|lagi|sisa
- dibeli|tanggal pembelian|nomor pesanan|berlaku mulai|berlaku sejak|berlaku dari|aktif mulai
- aktif dari|aktifkan|aktivasi|telah diperpanjang|sudah diperpanjang|telah diperbarui
- sudah diperbarui|baru diperpanjang|terakhir diperpanjang|matikan|nonaktifkan|hidupkan|nyalakan
- bisa dijeda|dapat dijeda|bisa ditangguhkan|bisa dihentikan|bisa dibekukan|bisa diblokir
- bisa berbagi|dapat berbagi|dapat dilindungi|dapat digunakan|dapat dipakai|dapat menggunakan
- dapat memakai|dapat melindungi|dapat dihubungkan|dapat terhubung|dapat dibagikan|bisa dibagikan
- boleh menggunakan|boleh memakai|boleh melindungi
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
! lusa
< kemarin lusa|kemarin dulu
9 kemarin
J otomatis|secara otomatis
= karena|sebab|akibat|dikarenakan|disebabkan|lantaran|atas dasar
= melanggar|karena melanggar|gara-gara|sebagai akibat|dengan alasan|demi alasan
& dan
# satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh
8 hari yang sama|tanggal yang sama|hari itu
k belum pernah|anda belum memiliki|anda belum punya|anda belum mempunyai|tidak ditemukan|tidak
j dibeli|membeli|ditemukan|daftar|milik|sendiri|saya|pernah|satu|apa|dengan|untuk|ke|akun Anda
j anda belum
j ditampilkan|memiliki|punya|kontrak
j berlangganan
x kosong|belum ada apa|tidak ada data|belum ada data|tidak ada item|tidak ada catatan
x tidak ada yang ditampilkan|daftar kosong
e keluar|logout|log out|keluar dari akun
I masuk sebagai|login sebagai|anda masuk sebagai|anda login sebagai|sudah masuk sebagai
I selamat datang|halo|hai|masuk dengan
5 masih
6 tempat|slot|kuota
w selama
E isi ulang sebelum habis|isi ulang sebelum berakhir|perpanjang sebelum habis
E perpanjang sebelum masa aktif habis|bisa menikmati perlindungan hingga
E bisa menikmati perlindungan sampai|menikmati perlindungan hingga
E menikmati perlindungan sampai|setelah § perangkat anda tidak lagi terlindungi
E setelah § anda tidak lagi terlindungi|setelah § perangkatmu tidak lagi terlindungi
w pukul 23 59 wib|pukul 23 59|pukul 24 00|pukul 24 00 wib|jam 23 59|tenang saja|saja
w dari kartumu|dari kartu anda|dari kartu yang terdaftar|ke kartumu|ke kartu anda
w dari saldo anda|dari pulsa anda|dari rekening anda|seminggu sebelumnya
w kami kirim email pengingat|kami akan mengirim email pengingat|kami akan mengingatkan
w akan kami ingatkan|kami kirim pengingat|jangan lupa memperpanjang sendiri
w jangan lupa perpanjang|jangan lupa memperpanjang|silakan perpanjang sendiri
w sebelum tanggal itu|sebelum tanggal tersebut|atas permintaanmu|sesuai permintaanmu
w sesuai permintaan anda|atas permintaan kamu|normal|secara normal|setelah berakhir
V perangkat anda tidak lagi terlindungi|perangkatmu tidak lagi terlindungi
V dan perangkat anda tidak lagi terlindungi|perangkat kamu tidak lagi terlindungi
K kuota perangkat|jatah anda|jatahmu|jatah kamu|batas perangkat
d kuota perangkat tersisa|sisa kuota perangkat
P kuota perangkat tersisa|sisa kuota perangkat|ada tempat untuk|ada ruang untuk|tempat untuk
P masih ada tempat untuk|masih ada ruang untuk|masih muat untuk|masih cukup
h kamu numpang paket keluarga milik|kamu menumpang paket keluarga milik
h kamu numpang paket milik|kamu menumpang paket milik|anda menumpang paket keluarga milik
w semua biaya dia yang tanggung|semua biaya ditanggung dia|biaya ditanggung olehnya
w semua biaya ditanggung olehnya
u lagi istirahat|sedang istirahat|sedang rehat|lagi rehat
- bisa mematikan|dapat mematikan|bisa menonaktifkan|dapat menonaktifkan|bisa membatalkan
- dapat membatalkan|boleh mematikan|bisa dimatikan|dapat dimatikan|bisa dinonaktifkan
- dapat dinonaktifkan|bisa dibatalkan|dapat dibatalkan|akan diblokir|akan ditangguhkan
- akan dijeda|akan dibekukan|akan dikunci|akan dihentikan sementara|akan dinonaktifkan
7 melindungi
w jadi tidak akan ada tagihan|tidak akan ada tagihan|tidak ada tagihan lagi
w tidak akan ada tagihan lagi|kamu tidak akan ditagih|anda tidak akan ditagih
w kamu tidak akan ditagih lagi|anda tidak akan ditagih lagi|jadi kamu tidak akan ditagih
w jadi anda tidak akan ditagih|tidak ada biaya lagi|tidak akan ada biaya lagi
w tidak akan ada biaya tambahan|tanpa biaya tambahan
w masa setahun baru dihitung setelah diaktifkan|baru dihitung setelah diaktifkan
w dihitung sejak diaktifkan|dihitung sejak aktivasi|dihitung setelah aktivasi
w dihitung mulai hari aktivasi|mulai dihitung setelah diaktifkan
w masa berlaku dihitung sejak diaktifkan|masa aktif dihitung sejak diaktifkan
w masa berlaku dimulai saat diaktifkan|masa aktif dimulai saat diaktifkan
w santai saja|tidak perlu khawatir|kamu tidak perlu khawatir|anda tidak perlu khawatir
w jangan khawatir|semua beres|semuanya beres|semua aman|semuanya aman|semua sudah siap
w semuanya sudah siap|semuanya baik|semua baik|semuanya berjalan lancar
w kamu tidak perlu melakukan apa pun|anda tidak perlu melakukan apa pun
w tidak perlu melakukan apa pun|kamu tidak perlu melakukan apa|anda tidak perlu melakukan apa
w tidak ada yang perlu dilakukan|tidak ada yang perlu kamu lakukan
w tidak ada yang perlu anda lakukan|kamu tidak perlu apa|tidak perlu tindakan apa pun
w tanpa perlu melakukan apa pun|kami akan mengingatkanmu|kami akan mengingatkan anda
w kami akan memberi tahumu|kami akan memberi tahu anda|kami akan mengabarimu
w kami akan mengabari anda|nanti kami ingatkan|kami ingatkan|kami akan kirim email
w kami akan mengirim email
w perpanjang segera|segera perpanjang|ayo perpanjang
w yuk perpanjang|perpanjang yuk|perpanjang agar tetap terlindungi
w perpanjang supaya tetap terlindungi|perpanjang untuk tetap terlindungi
w perpanjang untuk melanjutkan|perpanjang agar perlindungan berlanjut
w perpanjang untuk melanjutkan perlindungan|perpanjang agar bisa dipakai lagi
w perpanjang untuk memakainya lagi|perpanjang agar terlindungi lagi|agar tetap terlindungi
w supaya tetap terlindungi|agar perlindungan tidak terputus|supaya perlindungan tidak terputus
w tanpa jeda|tanpa terputus|tanpa putus
w dasar|perlindungan dasar|fitur dasar|semua fitur|seluruh fitur|dengan semua fitur|fitur lengkap
w dengan fitur lengkap|kalau cocok lanjut saja|kalau cocok|jika cocok|kalau suka
w tingkatkan kapan saja|kamu bisa upgrade kapan saja|anda bisa upgrade kapan saja
w bisa upgrade kapan saja|kamu bisa membatalkannya kapan saja|anda bisa membatalkannya kapan saja
w kamu bisa batalkan kapan saja|bisa dibatalkan kapan saja|dapat dibatalkan kapan saja
w batalkan kapan saja
w terima kasih|terima kasih sudah bersama kami|terima kasih sudah menggunakan
w terima kasih telah menggunakan|sampai jumpa lagi|sampai bertemu lagi
w kami tunggu kedatanganmu lagi
w karena pembayaran gagal|karena pembayaranmu gagal|karena pembayaran anda gagal
w karena pembayaran terakhir gagal|karena pembayaran tidak berhasil
w karena pembayaran belum diterima|karena pembayaran belum kami terima
w karena kami belum menerima pembayaran|karena kartumu ditolak|karena kartu anda ditolak
w karena kartu ditolak|karena pelanggaran ketentuan|karena melanggar ketentuan
w karena ada pelanggaran|karena terdeteksi penggunaan tidak wajar
w karena ada aktivitas mencurigakan|karena aktivitas mencurigakan|hubungi kami
w silakan hubungi kami|silakan hubungi dukungan|hubungi dukungan|silakan hubungi tim dukungan
w hubungi tim dukungan|perbarui metode pembayaran|perbarui metode pembayaranmu
w silakan perbarui metode pembayaran|perbarui metode pembayaran untuk melanjutkan
V perangkatmu tidak terlindungi|perangkatmu tidak terlindungi lagi
V jadi perangkatmu tidak terlindungi|jadi perangkatmu tidak terlindungi lagi
V perangkat anda tidak terlindungi|perangkat anda tidak terlindungi lagi
V jadi perangkat anda tidak terlindungi lagi|jadi perangkat anda tidak terlindungi
V perangkatmu kini tidak terlindungi|perangkat anda kini tidak terlindungi
V perangkatmu sekarang tidak terlindungi|perangkat anda sekarang tidak terlindungi
V kamu tidak lagi terlindungi|anda tidak lagi terlindungi|kamu tidak terlindungi lagi
V perangkatmu belum terlindungi
E kamu aman sampai|anda aman sampai|aman sampai|aman hingga|kamu terlindungi sampai
E kamu terlindungi hingga|anda terlindungi sampai|anda terlindungi hingga
E perangkatmu terlindungi sampai|perangkatmu terlindungi hingga|perangkat anda terlindungi sampai
E perangkat anda terlindungi hingga|perangkatmu aman sampai|perangkatmu aman hingga
E perangkat anda aman sampai|kami jaga perangkatmu sampai|kami menjaga perangkatmu sampai
E kami menjaga perangkatmu hingga|kami melindungi perangkatmu sampai
E kami melindungi perangkatmu hingga|kami melindungi perangkat anda sampai
E kami melindungi perangkat anda hingga|kami melindungimu sampai|kami melindungimu hingga
E kami melindungi anda sampai|kami melindungi anda hingga|tetap bisa dipakai sampai
E tetap bisa digunakan sampai|tetap bisa kamu pakai sampai|tetap bisa kamu gunakan sampai
E tetap bisa anda gunakan sampai|kamu bisa memakainya sampai|kamu bisa memakainya hingga
E kamu bisa menggunakannya sampai|kamu bisa menggunakannya hingga|anda bisa menggunakannya sampai
E anda bisa menggunakannya hingga|anda dapat menggunakannya sampai
E anda dapat menggunakannya hingga|kamu masih bisa memakainya sampai
E anda masih bisa menggunakannya sampai|akan selesai pada|akan selesai tanggal|akan habis tanggal
E hari terakhirmu|hari terakhir pemakaian
q coba semua fitur|coba semua fitur gratis|cobalah|silakan coba|nikmati uji coba|coba dulu
q coba sepuasnya
h berbagi paket ini denganmu|berbagi paket ini dengan anda|berbagi paket dengan anda
h membagikan paket ini denganmu|membagikan paket ini kepada anda|membagikan paket ini untukmu
h membagikan langganan ini denganmu|membagikan langganan ini kepadamu|mengajakmu memakai paket ini
h mengajak anda memakai paket ini|kamu anggota paket keluarga|anda anggota paket keluarga
h kamu menjadi anggota paket|menambahkanmu ke paketnya|menambahkan anda ke paketnya
h menambahkanmu ke paket ini|menambahkanmu ke paket keluarganya
h menambahkan anda ke paket keluarganya|memasukkanmu ke paketnya|memasukkanmu ke paket keluarganya
- kamu anggota paket keluargamu|anda anggota paket keluarga anda|kamu anggota paket keluarga kami
R berjalan sendiri tanggal|akan berjalan sendiri|diperpanjang sendiri tanggal
R akan diperpanjang sendiri pada|kami akan memperpanjangnya|kami akan memperpanjangnya otomatis
R kami akan memperpanjangnya pada|kami akan memperpanjangnya untukmu
R kami akan memperpanjang paketmu|kami akan memperpanjang paketmu pada
R kami akan memperpanjang langgananmu|kami akan memperpanjang langganan anda
R kami perpanjang untukmu|kami perpanjang otomatis untukmu|kami perpanjang otomatis pada
R kami akan menagih kartumu|kami akan menagih kartu anda|kami akan menagih pada
R kami akan mendebit kartumu|kami akan mendebit kartu anda|kartumu akan ditagih
R kartu anda akan ditagih|kartumu akan didebit|berlanjut otomatis pada
R akan berlanjut otomatis pada|lanjut otomatis pada|berlanjut sendiri pada
C berlanjut sendiri|kami perpanjang otomatis untukmu|kami akan memperpanjangnya otomatis
C paketmu diperpanjang otomatis|paketmu akan diperpanjang otomatis|paketmu diperpanjang sendiri
C paket diperpanjang otomatis|perpanjangan otomatis menyala|perpanjangan otomatis sudah aktif
C perpanjangan otomatis sedang aktif
Z perpanjangan otomatis sedang mati|perpanjangan otomatis mati|perpanjangan otomatis dimatikan
Z perpanjangan otomatis sudah dimatikan|perpanjangan otomatis sudah mati
Z karena perpanjangan otomatis mati|karena perpanjangan otomatis dimatikan
Z kamu mematikan perpanjangan otomatis|anda mematikan perpanjangan otomatis
Z kamu sudah mematikan perpanjangan otomatis|anda sudah mematikan perpanjangan otomatis
Z anda telah mematikan perpanjangan otomatis|kamu telah mematikan perpanjangan otomatis
Z kamu menonaktifkan perpanjangan otomatis|anda menonaktifkan perpanjangan otomatis
Z anda telah menonaktifkan perpanjangan otomatis|kamu membatalkan perpanjangan
Z kamu sudah membatalkan perpanjangan|anda telah membatalkan perpanjangan
Z tidak akan diperpanjang sendiri|tidak diperpanjang sendiri|dan tidak diperpanjang
Z dan tidak akan diperpanjang|dan tidak diperpanjang otomatis|setelah itu tidak diperpanjang
Z setelah itu tidak akan diperpanjang|lalu tidak diperpanjang|lalu berhenti
Z tidak ada pembayaran selanjutnya
n tinggal selangkah lagi|tinggal satu langkah lagi|tinggal diaktifkan saja|tinggal aktifkan
n tinggal aktifkan saja|paketmu belum diaktifkan|paketmu belum aktif
n kamu belum mengaktifkannya|anda belum mengaktifkannya|kamu belum mengaktifkan paket ini
n anda belum mengaktifkan paket ini|kamu belum mulai memakainya
A aktifkan paling lambat tanggal|silakan aktifkan sebelum|silakan aktifkan paling lambat
A masukkan kode sebelum|masukkan kode paling lambat
u kamu menjeda paket ini|kamu menjeda paketmu|kamu menjeda langganan ini
u anda menjeda langganan ini|kamu sedang menjeda|sedang dijeda sementara|kami jeda dulu
u kami jeda sementara|kami menjeda paketmu|kami menjeda langgananmu|kami menjeda langganan anda
u paketmu dijeda|paketmu sedang dijeda|paketmu ditangguhkan|paketmu kami tangguhkan
u kami menangguhkan paketmu|kami menangguhkan langganan anda|kami tangguhkan sementara
b kami memblokir paket ini|kami memblokir paketmu|kami memblokir langganan ini
b kami memblokir langganan anda|paketmu diblokir|paketmu kami blokir|paket ini kami blokir
b sudah kami blokir
f kamu memakai versi gratis|anda memakai versi gratis|kamu menggunakan versi gratis
f anda menggunakan versi gratis|kamu memakai paket gratis|anda menggunakan paket gratis
f kamu menggunakan paket gratis|kamu sedang memakai versi gratis
f anda sedang menggunakan versi gratis|selamanya gratis
t kamu sedang dalam masa coba|kamu dalam masa coba|anda dalam masa uji coba|sedang dalam masa coba
t sedang dalam masa uji coba|sedang uji coba
P kamu masih bisa menambah|kamu masih bisa menambahkan|kamu masih bisa melindungi
P anda masih bisa menambah|anda masih bisa menambahkan|anda masih bisa melindungi
P anda masih dapat menambahkan|masih ada tempat|masih ada slot|masih ada sisa|masih ada slot untuk
P kamu masih punya tempat untuk|kamu punya sisa|kamu punya tempat untuk|slot kosong|slot tersisa
P sisa slot|cukup tempat untuk|kamu bisa menambah|kamu bisa menambahkan|anda bisa menambahkan
P anda dapat menambahkan|bisa tambah|bisa menambah
l ada tempat untuk|ada ruang untuk|tempat untuk|kamu punya tempat untuk|cukup tempat untuk
l yang tersedia
K cukup untuk|paketmu cukup untuk|paket ini cukup untuk|kamu bisa memakainya di
K anda bisa menggunakannya di|anda dapat menggunakannya di|kamu bisa menggunakannya di
K bisa kamu pakai di|bisa anda gunakan di|bisa digunakan di|bisa dipakai sampai maksimal
K bisa melindungi hingga|dapat melindungi|dapat melindungi hingga
U kamu sudah memakai|kamu sudah menggunakan|anda sudah menggunakan|anda telah menggunakan
U kamu memakainya di|anda menggunakannya di|kamu sudah menghubungkan|anda telah menghubungkan
U kamu sudah memasangnya di|sudah kamu pakai|sudah anda gunakan|sudah kamu hubungkan
R berlanjut sendiri|diperpanjang sendiri|paketmu diperpanjang otomatis
R paketmu akan diperpanjang otomatis|paketmu diperpanjang sendiri|paket diperpanjang otomatis
w aktifkan paketmu|lanjut saja
l kamu bisa menambah|kamu bisa menambahkan|anda bisa menambahkan|anda dapat menambahkan
l bisa tambah|bisa menambah
E sd|batas pemakaian|perlindungan berhenti|perlindungan anda berhenti|perlindunganmu berhenti
E berhenti berlaku|menjaga anda sampai|menjaga anda hingga|menjaga anda sampai dengan
E menjaga anda sampai tanggal|menjaga anda hingga tanggal|menjagamu sampai|menjagamu hingga
E menjagamu sampai dengan|menjagamu sampai tanggal|menjagamu hingga tanggal
E kami menjaga anda sampai|kami menjaga anda hingga|kami menjaga anda sampai dengan
E kami menjaga anda sampai tanggal|kami menjaga anda hingga tanggal|kami menjagamu sampai
E kami menjagamu hingga|kami menjagamu sampai dengan|kami menjagamu sampai tanggal
E kami menjagamu hingga tanggal|kami jaga sampai|kami jaga hingga|kami jaga sampai dengan
E kami jaga sampai tanggal|kami jaga hingga tanggal|dijamin sampai|dijamin hingga
E dijamin sampai dengan|dijamin sampai tanggal|dijamin hingga tanggal|lunas sampai
E lunas sampai dengan|lunas sampai tanggal|lunas hingga tanggal|terbayar sampai|terbayar hingga
E terbayar sampai dengan|terbayar sampai tanggal|terbayar hingga tanggal|bisa diakses sampai
E bisa diakses hingga|bisa diakses sampai dengan|bisa diakses sampai tanggal
E bisa diakses hingga tanggal|dapat diakses sampai|dapat diakses hingga|dapat diakses sampai dengan
E dapat diakses sampai tanggal|dapat diakses hingga tanggal|bisa anda akses sampai
E bisa anda akses hingga|bisa anda akses sampai dengan|bisa anda akses sampai tanggal
E bisa anda akses hingga tanggal|terus berjalan sampai|terus berjalan hingga
E terus berjalan sampai dengan|terus berjalan sampai tanggal|terus berjalan hingga tanggal
E terus aktif sampai|terus aktif hingga|terus aktif sampai dengan|terus aktif sampai tanggal
E terus aktif hingga tanggal|terus berlaku sampai|terus berlaku hingga|terus berlaku sampai dengan
E terus berlaku sampai tanggal|terus berlaku hingga tanggal|bekerja sampai|bekerja hingga
E bekerja sampai dengan|bekerja sampai tanggal|bekerja hingga tanggal|jalan terus sampai
E jalan terus hingga|jalan terus sampai dengan|jalan terus sampai tanggal
E jalan terus hingga tanggal|bisa dinikmati sampai dengan|bisa dinikmati sampai tanggal
E bisa dinikmati hingga tanggal|dapat dinikmati sampai dengan|dapat dinikmati sampai tanggal
E dapat dinikmati hingga tanggal|bisa anda nikmati sampai|bisa anda nikmati hingga
E bisa anda nikmati sampai dengan|bisa anda nikmati sampai tanggal|bisa anda nikmati hingga tanggal
E bisa kamu nikmati sampai|bisa kamu nikmati hingga|bisa kamu nikmati sampai dengan
E bisa kamu nikmati sampai tanggal|bisa kamu nikmati hingga tanggal|tersedia bagi anda sampai
E tersedia bagi anda hingga|tersedia bagi anda sampai dengan|tersedia bagi anda sampai tanggal
E tersedia bagi anda hingga tanggal|tersedia untuk anda sampai|tersedia untuk anda hingga
E tersedia untuk anda sampai dengan|tersedia untuk anda sampai tanggal
E tersedia untuk anda hingga tanggal|tersedia untukmu sampai|tersedia untukmu hingga
E tersedia untukmu sampai dengan|tersedia untukmu sampai tanggal|tersedia untukmu hingga tanggal
E tersedia bagimu sampai|tersedia bagimu hingga|tersedia bagimu sampai dengan
E tersedia bagimu sampai tanggal|tersedia bagimu hingga tanggal|milik anda sampai|milik anda hingga
E milik anda sampai dengan|milik anda sampai tanggal|milik anda hingga tanggal|milikmu sampai
E milikmu hingga|milikmu sampai dengan|milikmu sampai tanggal|milikmu hingga tanggal
E dapat digunakan paling lama sampai|dapat digunakan paling lama hingga
E dapat digunakan paling lama sampai dengan|dapat digunakan paling lama sampai tanggal
E dapat digunakan paling lama hingga tanggal|bisa digunakan paling lama sampai
E bisa digunakan paling lama hingga|bisa digunakan paling lama sampai dengan
E bisa digunakan paling lama sampai tanggal|bisa digunakan paling lama hingga tanggal
E bisa dipakai paling lama sampai|bisa dipakai paling lama hingga
E bisa dipakai paling lama sampai dengan|bisa dipakai paling lama sampai tanggal
E bisa dipakai paling lama hingga tanggal|dapat dipakai paling lama sampai
E dapat dipakai paling lama hingga|dapat dipakai paling lama sampai dengan
E dapat dipakai paling lama sampai tanggal|dapat dipakai paling lama hingga tanggal
E tetap berlaku sampai dengan|tetap berlaku sampai tanggal|tetap berlaku hingga tanggal
E tetap berjalan sampai|tetap berjalan hingga|tetap berjalan sampai dengan
E tetap berjalan sampai tanggal|tetap berjalan hingga tanggal|tetap bisa dipakai hingga
E tetap bisa dipakai sampai dengan|tetap bisa dipakai sampai tanggal
E tetap bisa dipakai hingga tanggal|tetap dapat digunakan sampai|tetap dapat digunakan hingga
E tetap dapat digunakan sampai dengan|tetap dapat digunakan sampai tanggal
E tetap dapat digunakan hingga tanggal|masih jalan sampai|masih jalan hingga
E masih jalan sampai dengan|masih jalan sampai tanggal|masih jalan hingga tanggal
E menemani anda sampai|menemani anda hingga|menemani anda sampai dengan
E menemani anda sampai tanggal|menemani anda hingga tanggal|tetap terlindungi sampai dengan
E tetap terlindungi sampai tanggal|tetap terlindungi hingga tanggal|akan terlindungi sampai
E akan terlindungi hingga|akan terlindungi sampai dengan|akan terlindungi sampai tanggal
E akan terlindungi hingga tanggal|akan aktif sampai|akan aktif hingga|akan aktif sampai dengan
E akan aktif sampai tanggal|akan aktif hingga tanggal|akan berlaku sampai|akan berlaku hingga
E akan berlaku sampai dengan|akan berlaku sampai tanggal|akan berlaku hingga tanggal
E aman terlindungi sampai|aman terlindungi hingga|aman terlindungi sampai dengan
E aman terlindungi sampai tanggal|aman terlindungi hingga tanggal|dapat kamu nikmati sampai
E dapat kamu nikmati hingga|dapat kamu nikmati sampai dengan|dapat kamu nikmati sampai tanggal
E dapat kamu nikmati hingga tanggal|tidak berlaku lagi setelah|tidak dapat digunakan setelah
E tidak bisa dipakai setelah|tidak aktif lagi setelah
X masa aktif habis sejak|masa aktif telah habis sejak|masa aktif berakhir sejak
X masa aktif telah berakhir sejak|masa berlaku habis sejak|masa berlaku telah habis sejak
X masa berlaku berakhir sejak|masa berlaku telah berakhir sejak|masa langganan habis sejak
X masa langganan telah habis sejak|masa langganan berakhir sejak
X masa langganan telah berakhir sejak|masa pakai habis sejak|masa pakai telah habis sejak
X masa pakai berakhir sejak|masa pakai telah berakhir sejak|langganan habis sejak
X langganan telah habis sejak|langganan berakhir sejak|langganan telah berakhir sejak
X lisensi habis sejak|lisensi telah habis sejak|lisensi berakhir sejak|lisensi telah berakhir sejak
X perlindungan sudah berhenti|perlindungan telah berhenti|perlindungan terhenti sejak
X perlindungan berhenti sejak|perlindungan anda berhenti sejak|tanpa perlindungan sejak
X tidak terlindungi sejak|anda tidak terlindungi sejak
R akan ditagih lagi|akan ditagih kembali|akan didebit lagi|kartumu akan ditagih lagi
R kartumu akan ditagih kembali|kartumu akan didebit lagi|kartumu akan didebet
R kartu anda akan ditagih lagi|kartu anda akan ditagih kembali|kartu anda akan didebit
R kartu anda akan didebit lagi|kartu anda akan didebet|anda akan ditagih lagi
R anda akan ditagih kembali|anda akan didebit|anda akan didebit lagi|anda akan didebet
R kamu akan ditagih lagi|kamu akan ditagih kembali|kamu akan didebit|kamu akan didebit lagi
R kamu akan didebet|ditagih lagi|biaya akan dipotong|periode baru mulai|periode baru dimulai
R periode berikutnya mulai|periode berikutnya dimulai|pembayaran pertama akan dilakukan
R pembayaran pertama akan ditagih|tagihan pertama akan ditagih|kami perpanjang untuk anda
R akan kami perpanjang untuk anda|akan kami perpanjang untukmu|kami yang memperpanjang
R kami memperpanjangnya untuk anda|otomatis diperpanjang
C kami perpanjang untuk anda|kami perpanjang untukmu|akan kami perpanjang untuk anda
C akan kami perpanjang untukmu|kami yang memperpanjang|kami memperpanjangnya untuk anda
C otomatis diperpanjang
d ponsel|unit|tablet|slot kosong|sisa slot|perangkat percobaan
U telah menambahkan|sudah menambahkan|telah mendaftarkan|sudah mendaftarkan|telah menghubungkan
U sudah menghubungkan|telah memasang di|sudah memasang di|tercatat|masih tercatat|pemakaian
U yang ditambahkan|telah tercatat
K jatah
o dari jatah|dari kuota|dari total|dari batas|dari kapasitas
H berlaku di|anda mendapat|kamu mendapat|berhak atas|anda berhak atas|kamu berhak atas|khusus untuk
H dikhususkan untuk
n kode belum dipakai|kode belum digunakan|aktivasi belum|status aktivasi belum
n kode aktivasi belum dipakai|kode aktivasi belum digunakan
A masukkan kode sebelum tanggal
A masukkan kode paling lambat tanggal|masukkan kode sampai|masukkan kode hingga
A mulai pakai sebelum|mulai pakai sebelum tanggal
A mulai pakai paling lambat|mulai pakai paling lambat tanggal|mulai pakai sampai|mulai pakai hingga
h berbagi lisensinya untuk anda|berbagi lisensinya untukmu|berbagi lisensinya denganmu
h berbagi lisensinya dengan anda|berbagi langganannya untuk anda|berbagi langganannya untukmu
h berbagi langganannya denganmu|berbagi langganannya dengan anda|berbagi paketnya untuk anda
h berbagi paketnya untukmu|berbagi paketnya denganmu|berbagi paketnya dengan anda
h membagi lisensinya untuk anda|membagi lisensinya untukmu|membagi lisensinya denganmu
h membagi lisensinya dengan anda|membagi langganannya untuk anda|membagi langganannya untukmu
h membagi langganannya denganmu|membagi langganannya dengan anda|membagi paketnya untuk anda
h membagi paketnya untukmu|membagi paketnya denganmu|membagi paketnya dengan anda|menambahkan anda
h menambahkanmu|telah menambahkan anda|sudah menambahkan anda|telah menambahkanmu
h mengizinkan anda memakai langganannya|mengizinkan anda memakai paketnya
h mengizinkan anda memakai lisensinya|mengizinkan anda menggunakan langganannya
h mengizinkan anda menggunakan paketnya|mengizinkan anda menggunakan lisensinya
h mengizinkanmu memakai langganannya|mengizinkanmu memakai paketnya
h mengizinkanmu memakai lisensinya|mengizinkanmu menggunakan langganannya
h mengizinkanmu menggunakan paketnya|mengizinkanmu menggunakan lisensinya
h mengizinkan kamu memakai langganannya|mengizinkan kamu memakai paketnya
h mengizinkan kamu memakai lisensinya|mengizinkan kamu menggunakan langganannya
h mengizinkan kamu menggunakan paketnya|mengizinkan kamu menggunakan lisensinya
h meminjamkan langganannya|meminjamkan lisensinya|ikut terlindungi lewat langganan
h ikut dilindungi lewat langganan|ikut terlindungi oleh langganan
h anda ikut terlindungi lewat langganan|kamu ikut terlindungi lewat langganan
h anda memakai langganan milik|anda ikut langganan milik|kamu ikut langganan milik
h ikut paket keluarga milik
u jeda
F dalam waktu dekat
q nikmati semua fitur|nikmati
w khusus|proteksi|cakupan|status aktivasi|sayangnya|tanpa perlu apa apa
w tanpa perlu berbuat apa apa|selamat datang|lewat undangan
w masa langganan dihitung sejak pemasangan pertama|masa berlaku dihitung sejak aktivasi
w masa langganan dihitung sejak aktivasi
d komputer atau ponsel|komputer atau tablet|komputer atau laptop|ponsel atau komputer
d ponsel atau tablet|tablet atau komputer|tablet atau ponsel|komputer atau gawai|pc atau ponsel
d laptop atau ponsel|ponsel atau laptop
E habis masa berlaku|habis masa berlakunya|selamat menikmati sampai|selamat menikmati hingga
E anda nikmati sampai|anda nikmati hingga|kamu nikmati sampai|kamu nikmati hingga
X tidak lagi berlaku sejak|tidak lagi aktif sejak
R kami akan memotong biaya|akan kami potong|tagihan berikutnya akan terbit
R tagihan berikutnya terbit|pembayaran berikutnya akan dilakukan
Z setelah itu berhenti|setelah itu langganan berhenti|lalu langganan berhenti
Z kemudian langganan berhenti
K mendukung|dipasang di maksimal|dipasang di hingga|dipakai di maksimal
n kode belum dimasukkan|anda belum memasukkan kode|kamu belum memasukkan kode
w tgl|kami ingatkan sebelum berakhir|kami akan ingatkan sebelum berakhir
w kami akan mengingatkan sebelum berakhir|anda bisa memperpanjang kapan saja
w kamu bisa memperpanjang kapan saja|sampai jumpa|duduk tenang saja|tinggal duduk manis
- anda memakai langganan milik kaspersky|kamu memakai langganan milik kaspersky
- anda menggunakan langganan milik kaspersky|ikut terlindungi lewat langganan kaspersky
- ikut paket milik kaspersky
E diperpanjang hingga|diperpanjang sampai|diperpanjang gratis hingga|diperpanjang gratis sampai
E diperpanjang secara gratis hingga|diperpanjang secara gratis sampai
E diperpanjang tanpa biaya hingga|diperpanjang tanpa biaya sampai|telah diperpanjang hingga
E telah diperpanjang sampai|telah diperpanjang gratis hingga|telah diperpanjang gratis sampai
E telah diperpanjang secara gratis hingga|telah diperpanjang secara gratis sampai
E telah diperpanjang tanpa biaya hingga|telah diperpanjang tanpa biaya sampai
E sudah diperpanjang hingga|sudah diperpanjang sampai|sudah diperpanjang gratis hingga
E sudah diperpanjang gratis sampai|sudah diperpanjang secara gratis hingga
E sudah diperpanjang secara gratis sampai|sudah diperpanjang tanpa biaya hingga
E sudah diperpanjang tanpa biaya sampai|masa berlaku diperpanjang hingga
E masa berlaku diperpanjang sampai|masa berlaku telah diperpanjang hingga
E masa berlaku telah diperpanjang sampai
- akan diperpanjang hingga|akan diperpanjang sampai|akan diperpanjang gratis hingga
- akan diperpanjang gratis sampai|bisa diperpanjang hingga|bisa diperpanjang sampai
- bisa diperpanjang gratis hingga|bisa diperpanjang gratis sampai|dapat diperpanjang hingga
- dapat diperpanjang sampai|dapat diperpanjang gratis hingga|dapat diperpanjang gratis sampai
- mau diperpanjang hingga|mau diperpanjang sampai|mau diperpanjang gratis hingga
- mau diperpanjang gratis sampai|boleh diperpanjang hingga|boleh diperpanjang sampai
- boleh diperpanjang gratis hingga|boleh diperpanjang gratis sampai|harga diperpanjang hingga
- harga diperpanjang sampai|harga diperpanjang gratis hingga|harga diperpanjang gratis sampai
- penawaran diperpanjang hingga|penawaran diperpanjang sampai|penawaran diperpanjang gratis hingga
- penawaran diperpanjang gratis sampai|promo diperpanjang hingga|promo diperpanjang sampai
- promo diperpanjang gratis hingga|promo diperpanjang gratis sampai|aktif kembali §|aktif lagi §
- aktif kembali pada|aktif lagi pada|akan aktif kembali|akan aktif lagi|bisa aktif kembali
- kembali aktif §|kembali aktif pada|akan kembali aktif|aktif kembali setelah|aktif kembali jika
- aktif kembali mulai|aktif lagi mulai|aktif kembali begitu|aktif kembali bila|aktif kembali kalau
- agar aktif kembali|kembali aktif setelah|kembali aktif jika|kembali aktif mulai
- akan diaktifkan kembali|akan diaktifkan lagi|akan dinyalakan kembali|akan dinyalakan lagi
- akan dihidupkan kembali|akan dihidupkan lagi|bisa diaktifkan kembali|bisa diaktifkan lagi
- bisa dinyalakan kembali|bisa dinyalakan lagi|bisa dihidupkan kembali|bisa dihidupkan lagi
- dapat diaktifkan kembali|dapat diaktifkan lagi|dapat dinyalakan kembali|dapat dinyalakan lagi
- dapat dihidupkan kembali|dapat dihidupkan lagi|perlu diaktifkan kembali|perlu diaktifkan lagi
- perlu dinyalakan kembali|perlu dinyalakan lagi|perlu dihidupkan kembali|perlu dihidupkan lagi
- harus diaktifkan kembali|harus diaktifkan lagi|harus dinyalakan kembali|harus dinyalakan lagi
- harus dihidupkan kembali|harus dihidupkan lagi|agar diaktifkan kembali|agar diaktifkan lagi
- agar dinyalakan kembali|agar dinyalakan lagi|agar dihidupkan kembali|agar dihidupkan lagi
- tidak diperpanjang hingga|tidak diperpanjang sampai
w dijeda pada januari , kini|dijeda pada januari , sekarang|dijeda pada februari , kini
w dijeda pada februari , sekarang|dijeda pada maret , kini|dijeda pada maret , sekarang
w dijeda pada april , kini|dijeda pada april , sekarang|dijeda pada mei , kini
w dijeda pada mei , sekarang|dijeda pada juni , kini|dijeda pada juni , sekarang
w dijeda pada juli , kini|dijeda pada juli , sekarang|dijeda pada agustus , kini
w dijeda pada agustus , sekarang|dijeda pada september , kini|dijeda pada september , sekarang
w dijeda pada oktober , kini|dijeda pada oktober , sekarang|dijeda pada november , kini
w dijeda pada november , sekarang|dijeda pada desember , kini|dijeda pada desember , sekarang
w dijeda pada bulan januari , kini|dijeda pada bulan januari , sekarang
w dijeda pada bulan februari , kini|dijeda pada bulan februari , sekarang
w dijeda pada bulan maret , kini|dijeda pada bulan maret , sekarang|dijeda pada bulan april , kini
w dijeda pada bulan april , sekarang|dijeda pada bulan mei , kini|dijeda pada bulan mei , sekarang
w dijeda pada bulan juni , kini|dijeda pada bulan juni , sekarang|dijeda pada bulan juli , kini
w dijeda pada bulan juli , sekarang|dijeda pada bulan agustus , kini
w dijeda pada bulan agustus , sekarang|dijeda pada bulan september , kini
w dijeda pada bulan september , sekarang|dijeda pada bulan oktober , kini
w dijeda pada bulan oktober , sekarang|dijeda pada bulan november , kini
w dijeda pada bulan november , sekarang|dijeda pada bulan desember , kini
w dijeda pada bulan desember , sekarang|ditangguhkan pada januari , kini
w ditangguhkan pada januari , sekarang|ditangguhkan pada februari , kini
w ditangguhkan pada februari , sekarang|ditangguhkan pada maret , kini
w ditangguhkan pada maret , sekarang|ditangguhkan pada april , kini
w ditangguhkan pada april , sekarang|ditangguhkan pada mei , kini|ditangguhkan pada mei , sekarang
w ditangguhkan pada juni , kini|ditangguhkan pada juni , sekarang|ditangguhkan pada juli , kini
w ditangguhkan pada juli , sekarang|ditangguhkan pada agustus , kini
w ditangguhkan pada agustus , sekarang|ditangguhkan pada september , kini
w ditangguhkan pada september , sekarang|ditangguhkan pada oktober , kini
w ditangguhkan pada oktober , sekarang|ditangguhkan pada november , kini
w ditangguhkan pada november , sekarang|ditangguhkan pada desember , kini
w ditangguhkan pada desember , sekarang|ditangguhkan pada bulan januari , kini
w ditangguhkan pada bulan januari , sekarang|ditangguhkan pada bulan februari , kini
w ditangguhkan pada bulan februari , sekarang|ditangguhkan pada bulan maret , kini
w ditangguhkan pada bulan maret , sekarang|ditangguhkan pada bulan april , kini
w ditangguhkan pada bulan april , sekarang|ditangguhkan pada bulan mei , kini
w ditangguhkan pada bulan mei , sekarang|ditangguhkan pada bulan juni , kini
w ditangguhkan pada bulan juni , sekarang|ditangguhkan pada bulan juli , kini
w ditangguhkan pada bulan juli , sekarang|ditangguhkan pada bulan agustus , kini
w ditangguhkan pada bulan agustus , sekarang|ditangguhkan pada bulan september , kini
w ditangguhkan pada bulan september , sekarang|ditangguhkan pada bulan oktober , kini
w ditangguhkan pada bulan oktober , sekarang|ditangguhkan pada bulan november , kini
w ditangguhkan pada bulan november , sekarang|ditangguhkan pada bulan desember , kini
w ditangguhkan pada bulan desember , sekarang|diblokir pada januari , kini
w diblokir pada januari , sekarang|diblokir pada februari , kini|diblokir pada februari , sekarang
w diblokir pada maret , kini|diblokir pada maret , sekarang|diblokir pada april , kini
w diblokir pada april , sekarang|diblokir pada mei , kini|diblokir pada mei , sekarang
w diblokir pada juni , kini|diblokir pada juni , sekarang|diblokir pada juli , kini
w diblokir pada juli , sekarang|diblokir pada agustus , kini|diblokir pada agustus , sekarang
w diblokir pada september , kini|diblokir pada september , sekarang|diblokir pada oktober , kini
w diblokir pada oktober , sekarang|diblokir pada november , kini|diblokir pada november , sekarang
w diblokir pada desember , kini|diblokir pada desember , sekarang|diblokir pada bulan januari , kini
w diblokir pada bulan januari , sekarang|diblokir pada bulan februari , kini
w diblokir pada bulan februari , sekarang|diblokir pada bulan maret , kini
w diblokir pada bulan maret , sekarang|diblokir pada bulan april , kini
w diblokir pada bulan april , sekarang|diblokir pada bulan mei , kini
w diblokir pada bulan mei , sekarang|diblokir pada bulan juni , kini
w diblokir pada bulan juni , sekarang|diblokir pada bulan juli , kini
w diblokir pada bulan juli , sekarang|diblokir pada bulan agustus , kini
w diblokir pada bulan agustus , sekarang|diblokir pada bulan september , kini
w diblokir pada bulan september , sekarang|diblokir pada bulan oktober , kini
w diblokir pada bulan oktober , sekarang|diblokir pada bulan november , kini
w diblokir pada bulan november , sekarang|diblokir pada bulan desember , kini
w diblokir pada bulan desember , sekarang|sempat dijeda , kini|sempat dijeda , sekarang
w sempat ditangguhkan , kini|sempat ditangguhkan , sekarang|sempat diblokir , kini
w sempat diblokir , sekarang|pernah dijeda , kini|pernah dijeda , sekarang
w pernah ditangguhkan , kini|pernah ditangguhkan , sekarang|pernah diblokir , kini
w pernah diblokir , sekarang|atas permintaan anda sendiri|atas permintaan sendiri
w atas permintaanmu sendiri
a aktif kembali|aktif lagi|sudah aktif kembali|sudah aktif lagi|kembali aktif
y diaktifkan kembali kemarin|diaktifkan lagi kemarin|dinyalakan kembali kemarin
y dinyalakan lagi kemarin|dihidupkan kembali kemarin|dihidupkan lagi kemarin
y perpanjangan otomatis diaktifkan kembali|perpanjangan otomatis diaktifkan kembali kemarin
y perpanjangan otomatis diaktifkan lagi|perpanjangan otomatis diaktifkan lagi kemarin
y perpanjangan otomatis dinyalakan kembali|perpanjangan otomatis dinyalakan kembali kemarin
y perpanjangan otomatis dinyalakan lagi|perpanjangan otomatis dinyalakan lagi kemarin
y perpanjangan otomatis telah diaktifkan kembali
y perpanjangan otomatis telah diaktifkan kembali kemarin|perpanjangan otomatis telah diaktifkan lagi
y perpanjangan otomatis telah diaktifkan lagi kemarin|perpanjangan otomatis telah dinyalakan kembali
y perpanjangan otomatis telah dinyalakan kembali kemarin|perpanjangan otomatis telah dinyalakan lagi
y perpanjangan otomatis telah dinyalakan lagi kemarin
r perpanjangan otomatis diaktifkan kembali|perpanjangan otomatis diaktifkan kembali kemarin
r perpanjangan otomatis diaktifkan lagi|perpanjangan otomatis diaktifkan lagi kemarin
r perpanjangan otomatis dinyalakan kembali|perpanjangan otomatis dinyalakan kembali kemarin
r perpanjangan otomatis dinyalakan lagi|perpanjangan otomatis dinyalakan lagi kemarin
r perpanjangan otomatis telah diaktifkan kembali
r perpanjangan otomatis telah diaktifkan kembali kemarin|perpanjangan otomatis telah diaktifkan lagi
r perpanjangan otomatis telah diaktifkan lagi kemarin|perpanjangan otomatis telah dinyalakan kembali
r perpanjangan otomatis telah dinyalakan kembali kemarin|perpanjangan otomatis telah dinyalakan lagi
r perpanjangan otomatis telah dinyalakan lagi kemarin
R kembali diperpanjang otomatis|diperpanjang otomatis lagi|kembali diperpanjang secara otomatis
C kembali diperpanjang otomatis|diperpanjang otomatis lagi|kembali diperpanjang secara otomatis
n masih belum terpakai
P masih belum dipakai|masih belum digunakan|masih belum terpakai
+ tolak
- akan dimatikan|akan diaktifkan|akan dinyalakan|akan dihentikan
- akan dihidupkan|bisa diaktifkan|bisa dinyalakan
- bisa dihidupkan|dapat diaktifkan
- dapat dinyalakan|dapat dihentikan|dapat dihidupkan|perlu dimatikan|perlu dinonaktifkan
- perlu diaktifkan|perlu dinyalakan|perlu dihentikan|perlu dihidupkan|harus dimatikan
- harus dinonaktifkan|harus diaktifkan|harus dinyalakan|harus dihentikan|harus dihidupkan
- akan segera dimatikan|akan segera dinonaktifkan|akan segera diaktifkan|akan segera dinyalakan
- akan segera dihentikan|akan segera dihidupkan|segera dimatikan|segera dinonaktifkan
- segera diaktifkan|segera dinyalakan|segera dihentikan|segera dihidupkan|tidak dimatikan
- tidak dinonaktifkan|tidak dihentikan|belum dimatikan|belum dinonaktifkan|belum dihentikan
- tak dimatikan|tak dinonaktifkan|tak dihentikan|akan aktif|akan aktif pada|akan mulai
- akan dimulai|akan berlaku|akan mulai berlaku|berhenti berbagi dengan anda
- berhenti berbagi dengan kamu|pernah berbagi dengan anda|pernah berbagi dengan kamu
- tidak lagi berbagi dengan anda|tidak lagi berbagi dengan kamu|dapat berbagi dengan anda
- dapat berbagi dengan kamu|bisa berbagi dengan anda|bisa berbagi dengan kamu
- tidak berbagi dengan anda|tidak berbagi dengan kamu|telah berhenti berbagi dengan anda
- telah berhenti berbagi dengan kamu|sudah berhenti berbagi dengan anda
- sudah berhenti berbagi dengan kamu|batal berbagi dengan anda|batal berbagi dengan kamu
- berhenti berbagi denganmu|pernah berbagi denganmu|tidak lagi berbagi denganmu
- dapat berbagi denganmu|bisa berbagi denganmu|telah berhenti berbagi denganmu
- sudah berhenti berbagi denganmu|bisa diperpanjang|bisa diperpanjang otomatis
- bisa diperpanjang secara otomatis|bisa diperpanjang pada|bisa diperpanjang otomatis pada
- bisa diperpanjang lagi|dapat diperpanjang|dapat diperpanjang otomatis
- dapat diperpanjang secara otomatis|dapat diperpanjang pada|dapat diperpanjang otomatis pada
- dapat diperpanjang lagi|boleh diperpanjang|boleh diperpanjang otomatis
- boleh diperpanjang secara otomatis|boleh diperpanjang pada|boleh diperpanjang otomatis pada
- boleh diperpanjang lagi|dapat menjeda|bisa menjeda|anda dapat menjeda|anda bisa menjeda
- kamu bisa menjeda|kamu dapat menjeda|ingin menjeda|dapat ditangguhkan
- dapat diblokir|dapat dibekukan
- jeda mulai|dijeda mulai
- ditangguhkan mulai|diblokir mulai|berbagi aktif|berbagi nonaktif|habis terpakai
- sudah habis terpakai|telah habis terpakai|habis dipakai|sudah habis dipakai|habis digunakan
- sudah habis digunakan
- aplikasi diperbarui|program diperbarui
- jeda langganan|jeda paket|jeda perlindungan|diperpanjang hari ini|perangkat kedaluwarsa
- perangkat kadaluarsa|perangkat kadaluwarsa|kuota habis|kuota sudah habis|kuota telah habis
- kuota perangkat sudah habis|kuota perangkat telah habis|slot habis|slot sudah habis
- slot telah habis|slot perangkat sudah habis|slot perangkat telah habis|jatah habis
- jatah sudah habis|jatah telah habis|jatah perangkat sudah habis|jatah perangkat telah habis
- lisensi perangkat habis|lisensi perangkat sudah habis|lisensi perangkat telah habis
- lisensi perangkat perangkat sudah habis|lisensi perangkat perangkat telah habis|tempat habis
- tempat sudah habis|tempat telah habis|tempat perangkat sudah habis|tempat perangkat telah habis
- unit habis|unit sudah habis|unit telah habis|unit perangkat sudah habis
- unit perangkat telah habis
E bisa menikmatinya sampai|dapat menikmatinya sampai|bisa menikmatinya hingga
E dapat menikmatinya hingga|menikmatinya sampai|menikmatinya hingga|setelah berakhir pada
E setelah berakhir tanggal|setelah berakhir pada tanggal|setelah kedaluwarsa pada
E setelah masa berlakunya habis pada|setelah habis pada
R akan menagihmu lagi|kami akan menagihmu lagi|akan menagih anda lagi|akan menagihmu kembali
R akan menagih anda kembali
w jatuh pada|jatuh pada tanggal
C anda telah mengaktifkan perpanjangan otomatis|anda sudah mengaktifkan perpanjangan otomatis
C kamu telah mengaktifkan perpanjangan otomatis|kamu sudah mengaktifkan perpanjangan otomatis
C anda mengaktifkan perpanjangan otomatis|kamu mengaktifkan perpanjangan otomatis
C akan diperpanjang dengan sendirinya
P memiliki sisa|anda memiliki sisa|kamu memiliki sisa|mempunyai sisa
d ponsel , atau tablet|komputer , ponsel , atau tablet|komputer , ponsel , dan tablet
d ponsel , dan tablet
K dapat memasangnya di maksimal|bisa memasangnya di maksimal|anda dapat memasangnya di maksimal
K kamu bisa memasangnya di maksimal|memasangnya di maksimal|memasangnya di hingga
U sudah aman|telah aman|kini aman|telah melindungi|sudah melindungi|anda telah melindungi
U kamu telah melindungi|anda sudah melindungi|kamu sudah melindungi
h kamu tamu di langganan milik|anda tamu di langganan milik|kamu tamu di paket keluarga milik
h anda tamu di paket keluarga milik|anda menggunakannya berkat paket keluarga milik
h kamu menggunakannya berkat paket keluarga milik|anda menggunakannya berkat langganan milik
h kamu menggunakannya berkat langganan milik
- anda menggunakannya berkat paket keluarga milik anda
- kamu menggunakannya berkat paket keluarga milik kamu
- anda menggunakannya berkat langganan milik anda|kamu menggunakannya berkat langganan milik kamu
f anda tidak membayar apa pun untuk versi ini|kamu tidak membayar apa pun untuk versi ini
f tidak perlu membayar apa pun untuk versi ini|tidak membayar apa pun untuk paket ini
f tidak membayar apa pun untuk versi ini
C kontrak diperpanjang dengan sendirinya|kontrak akan diperpanjang dengan sendirinya
C langganan diperpanjang dengan sendirinya|langganan akan diperpanjang dengan sendirinya
C terus berlanjut secara otomatis|terus berlanjut otomatis
w atas permintaan penyedia|atas permintaan penyedia layanan|atas permintaan penyedia anda
> langganan anda yang lain|langganan lain anda|langganan anda lainnya|paket anda yang lain
> paket lain anda
~ * semua~digunakan|semua~terpakai|semua~dipakai
`

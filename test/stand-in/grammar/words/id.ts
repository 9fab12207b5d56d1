import { phrases } from './phrases.ts'

export const id = phrases(`
subscriptions: Langganan saya | Langganan | Langganan Anda
total: Total langganan: {n} | {n} langganan
none: Anda belum memiliki langganan | Tidak ada langganan di akun ini
more: Tampilkan {n} lagi | Tampilkan semua ({n}) | Muat lebih banyak
expiresLabel: Berlaku hingga | Tanggal kedaluwarsa | Berakhir pada | Masa berlaku sampai
expires: Berlaku hingga {d} | Kedaluwarsa pada {d} | Perlindungan Anda berakhir pada {d} | Langganan akan berakhir pada {d}
expiredLabel: Kedaluwarsa pada | Telah berakhir pada
expiredOn: Sudah kedaluwarsa pada {d} | Langganan Anda telah berakhir pada {d}
expired: Kedaluwarsa | Langganan telah kedaluwarsa | Telah berakhir
active: Aktif | Langganan aktif | Perlindungan aktif
notActivated: Belum diaktifkan | Tidak diaktifkan | Menunggu aktivasi
activateLabel: Aktifkan sebelum | Harus diaktifkan sebelum
activateBefore: Aktifkan sebelum {d} | Harus diaktifkan paling lambat {d}
renewsLabel: Perpanjangan otomatis pada | Diperpanjang otomatis pada
renews: Diperpanjang otomatis pada {d} | Akan diperpanjang secara otomatis pada {d}
paymentLabel: Pembayaran berikutnya | Tanggal penagihan berikutnya
keptLabel: Data disimpan hingga | Laporan tersedia hingga
kept: Data Anda akan disimpan hingga {d} | Laporan disimpan hingga {d}
sinceLabel: Diaktifkan pada | Tanggal mulai | Aktif sejak
autoOn: Perpanjangan otomatis aktif | Perpanjangan otomatis: aktif
autoOff: Perpanjangan otomatis nonaktif | Perpanjangan otomatis: nonaktif | Perpanjangan otomatis dimatikan
free: Versi gratis | Gratis
trial: Versi uji coba | Uji coba gratis
blocked: Diblokir | Langganan diblokir
suspended: Ditangguhkan | Langganan dijeda
shared: Dibagikan kepada Anda | Dibagikan kepada saya
sharedBy: Dibagikan oleh {w} | {w} membagikan langganan ini kepada Anda
state: Status
devices: Perangkat | Perangkat yang dilindungi | Perangkat yang digunakan
devicesPair: {u} dari {t} perangkat | {u} dari {t} perangkat digunakan | {u}/{t} perangkat
users: Pengguna | Pengguna yang diundang
usersPair: {u} dari {t} pengguna | Pengguna: {u} dari {t}
of: {u} dari {t}
included: Aplikasi yang disertakan | Yang termasuk
details: Detail | Lihat detail
renew: Perpanjang | Perpanjang sekarang
manage: Kelola langganan | Kelola
offer: Tingkatkan ke {p}: hingga {t} perangkat. Penawaran berakhir {d}. | {p} untuk {t} perangkat – hemat 40% hingga {d}
alsoLike: Anda mungkin juga suka | Direkomendasikan untuk Anda
buy: Beli sekarang | Tambahkan ke keranjang
tryFree: Coba {p} gratis selama 30 hari | Mulai uji coba gratis {p}
downloads: Unduhan | Unduh aplikasi
download: Unduh | Instal
downloadTitle: Unduh {p} | Instal {p} di perangkat ini
downloadFor: Unduh untuk {s} | Versi untuk {s}
otherDownloads: Unduhan lainnya | Unduh di perangkat lain
scan: Pindai kode QR dengan ponsel Anda | Arahkan kamera ke kode
sendLink: Kirim tautan melalui email | Kirim tautan
appStore: Unduh di App Store | Dapatkan di App Store
signIn: Masuk | Login
email: Alamat email | Email
password: Kata sandi
signOut: Keluar | Logout
terms: Kami telah memperbarui ketentuan penggunaan | Perjanjian telah berubah
accept: Saya menerima ketentuan perjanjian | Saya telah membaca dan menyetujui ketentuan
continue: Lanjutkan | Berikutnya
code: Masukkan kode verifikasi | Masukkan kode yang dikirim ke ponsel Anda
security: Pengaturan keamanan | Login dan keamanan
twoStep: Verifikasi dua langkah | Autentikasi dua faktor
myDevices: Perangkat saya | Perangkat Anda
orders: Riwayat pesanan | Pesanan Anda
help: Bantuan dan dukungan | Dukungan
shop: Toko
cookies: Kami menggunakan cookie untuk meningkatkan situs ini. | Situs web ini menggunakan cookie.
acceptAll: Terima semua | Izinkan semua
privacy: Kebijakan privasi
close: Tutup
error: Terjadi kesalahan. Coba lagi nanti. | Langganan Anda tidak dapat dimuat.
`)

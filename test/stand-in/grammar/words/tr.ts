import { phrases } from './phrases.ts'

export const tr = phrases(`
subscriptions: Aboneliklerim | Abonelikler | Abonelikleriniz
total: Toplam abonelik: {n} | {n} abonelik
none: Henüz aboneliğiniz yok | Bu hesapta abonelik yok
more: {n} tane daha göster | Tümünü göster ({n}) | Daha fazla göster
expiresLabel: Geçerlilik sonu | Son kullanma tarihi | Bitiş tarihi | Sona erme tarihi
expires: {d} tarihine kadar geçerli | {d} tarihinde sona eriyor | Korumanız {d} tarihinde sona erecek
expiredLabel: Sona erdiği tarih | Süresinin dolduğu tarih
expiredOn: {d} tarihinde sona erdi | Aboneliğinizin süresi {d} tarihinde doldu
expired: Süresi doldu | Abonelik sona erdi | Sona erdi
active: Etkin | Abonelik etkin | Koruma etkin
notActivated: Etkinleştirilmedi | Henüz etkinleştirilmedi | Etkinleştirme bekleniyor
activateLabel: Son etkinleştirme tarihi | Şu tarihten önce etkinleştirin
activateBefore: {d} tarihinden önce etkinleştirin | {d} tarihine kadar etkinleştirilmelidir
renewsLabel: Otomatik yenileme tarihi | Otomatik olarak yenilenecek
renews: {d} tarihinde otomatik olarak yenilenir | {d} tarihinde otomatik yenilenecek
paymentLabel: Sonraki ödeme | Sonraki fatura tarihi
keptLabel: Verilerin saklanacağı tarih | Raporlar şu tarihe kadar saklanır
kept: Verileriniz {d} tarihine kadar saklanacak | Raporlar {d} tarihine kadar saklanır
sinceLabel: Etkinleştirme tarihi | Başlangıç tarihi
autoOn: Otomatik yenileme açık | Otomatik yenileme etkin
autoOff: Otomatik yenileme kapalı | Otomatik yenileme devre dışı
free: Ücretsiz sürüm | Ücretsiz | Ücretsiz plan
trial: Deneme sürümü | Ücretsiz deneme | Deneme aboneliği
blocked: Engellendi | Abonelik engellendi
suspended: Askıya alındı | Abonelik duraklatıldı
shared: Sizinle paylaşıldı | Benimle paylaşılan
sharedBy: {w} tarafından paylaşıldı | Paylaşan: {w}
state: Durum
devices: Cihazlar | Korunan cihazlar | Kullanılan cihazlar
devicesPair: {u}/{t} cihaz | {t} cihazdan {u} tanesi kullanılıyor | Cihazlar: {u}/{t}
users: Kullanıcılar | Kişiler | Davet edilen kullanıcılar
usersPair: {u}/{t} kullanıcı | Kullanıcılar: {u}/{t}
of: {u}/{t}
included: Dahil olan uygulamalar | Neler dahil | Bu planda ayrıca
details: Ayrıntılar | Ayrıntıları görüntüle
renew: Yenile | Şimdi yenile
manage: Aboneliği yönet | Yönet
offer: {p} sürümüne geçin: {t} cihaza kadar. Teklif {d} tarihinde bitiyor. | {t} cihaz için {p}, {d} tarihine kadar %40 indirimli
alsoLike: Bunlar da ilginizi çekebilir | Sizin için önerilenler
buy: Satın al | Sepete ekle
tryFree: {p} ürününü 30 gün ücretsiz deneyin | {p} ücretsiz denemesini başlat
downloads: İndirmeler | Uygulamaları indir
download: İndir | Yükle
downloadTitle: {p} uygulamasını indir | {p} uygulamasını bu cihaza yükleyin
downloadFor: {s} için indir | {s} sürümü
otherDownloads: Diğer indirmeler | Diğer cihazlara indir
scan: QR kodunu telefonunuzla tarayın | Kamerayı koda doğrultun
sendLink: Bağlantıyı e-posta ile gönder | Bağlantıyı gönder
appStore: App Store'dan indir | App Store'dan edinin
signIn: Oturum aç | Giriş yap
email: E-posta adresi | E-posta
password: Parola | Şifre
signOut: Oturumu kapat | Çıkış yap
terms: Kullanım koşullarımızı güncelledik | Sözleşmeler değişti
accept: Sözleşme koşullarını kabul ediyorum | Koşulları okudum ve kabul ediyorum
continue: Devam et | İleri
code: Doğrulama kodunu girin | Telefonunuza gönderilen kodu girin
security: Güvenlik ayarları | Oturum açma ve güvenlik
twoStep: İki adımlı doğrulama | İki faktörlü kimlik doğrulama
myDevices: Cihazlarım | Cihazlarınız
orders: Sipariş geçmişi | Siparişleriniz
help: Yardım ve destek | Destek
shop: Mağaza
cookies: Bu siteyi iyileştirmek için çerezler kullanıyoruz. | Bu web sitesi çerez kullanır.
acceptAll: Tümünü kabul et | Tümüne izin ver
privacy: Gizlilik politikası
close: Kapat
error: Bir şeyler ters gitti. Daha sonra tekrar deneyin. | Abonelikleriniz yüklenemedi.
`)

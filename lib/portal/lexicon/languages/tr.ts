/** Turkish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara
E sona eriyor|sona erer|sona erme|son kullanma|bitiş|bitiş tarihi|sona erecek|geçerlilik|geçerli
E son tarih|tarihine kadar geçerli|tarihine kadar aktif|§ kadar geçerli|sona erme tarihi|bitiyor
E tarihinde sona eriyor|tarihinde sona erecek|tarihine kadar|kadar geçerli|geçerlilik tarihi
E son geçerlilik tarihi|tarihinde bitiyor|geçerlilik süresi|son geçerlilik|geçerlilik sonu
E abonelik sonu|geçerlilik bitişi|son gün|tarihine kadar korunur|kadar ödendi
E tarihine kadar ödendi|ye kadar|ya kadar|ye kadar ödendi|ya kadar ödendi|e kadar ödendi
E a kadar ödendi|ye kadar geçerli|ya kadar geçerli|e kadar geçerli|a kadar geçerli|e kadar|a kadar
E süresi doluyor|süresi dolacak|tarihinde doluyor|tarihinde dolacak|doluyor|dolacak|bitecek
E tarihinde bitecek|son geçerlilik günü|bitiş günü|sona erme günü|süre sonu|süre bitişi|dönem sonu
E kullanım süresi sonu|tarihine dek|tarihine dek geçerli|tarihine kadar korunuyor
E ödenmiş dönem sonu|tarihine kadar kullanılabilir|son kullanım tarihi|sonlanma tarihi|sonlanıyor
E sonlanacak|koruma bitişi|lisans bitişi|biter|son kullanma tarihi|tarihine kadar etkin
E tarihinde biter|tarihinde sona erer|sürüyor|devam ediyor|kadar sürüyor|kadar sürer
X sona erdi|süresi doldu|sona ermiş|bitti|süresi dolmuş|tarihinde sona erdi|tarihinde bitti
X tarihinde doldu|sona erdiği tarih|sona erme tarihi geçti|süresi bitti|süresi dolan|sona erenler
X süresi geçmiş|süresi geçti|geçersiz|artık geçerli değil|sona ermiştir|bitmiş|sonlandı|sonlanmış
X süresi dolmuştur|süresi sona erdi|süresi sona ermiş|geçerliliğini yitirdi|geçerliliğini yitirmiş
X geçerliliği sona erdi|süresi dolanlar|tarihinde sonlandı|sona eren|artık etkin değil|doldu
A tarihinden önce etkinleştir|etkinleştirme son tarih|önce etkinleştir|tarihine kadar etkinleştir
A kadar etkinleştir|en geç etkinleştir|son etkinleştirme|tarihinden önce etkinleştirin
A tarihine kadar etkinleştirin|son etkinleştirme tarihi|etkinleştirme için son tarih
A tarihine kadar etkinleştirilmeli|tarihinden önce etkinleştirilmelidir
A tarihine kadar etkinleştirilmelidir|§ tarihine kadar etkinleştir|§ tarihinden önce etkinleştir
A etkinleştirilmesi gereken tarih|etkinleştirme gerekli|etkinleştirilecek|son etkinleştirme günü
A kadar etkinleştirin|önce etkinleştirin|kadar etkinleştirilmeli|etkinleştirme son tarihi
R yenilenecek|yenilenir|yenileniyor|sonraki ödeme|bir sonraki ödeme|yenileme tarihi
R sonraki yenileme|tarihinde yenilenecek|tarihinde yenilenir|otomatik olarak yenilenecek
R tarihinde otomatik olarak yenilenecek|bir sonraki yenileme|gelecek ödeme
R otomatik olarak yenilenir|otomatik yenilenir|otomatik olarak yenilenecektir
R otomatik yenileme tarihi|otomatik yenilenecek|tarihinde otomatik yenilenir|sonraki fatura tarihi
R sonraki fatura|sonraki tahsilat|otomatik olarak yenileniyor|bir sonraki ödeme tarihi
R sonraki ödeme tarihi|bir sonraki fatura|bir sonraki fatura tarihi|bir sonraki faturalandırma
R sonraki faturalandırma|bir sonraki tahsilat|bir sonraki çekim|sonraki çekim|gelecek fatura
R gelecek ödeme tarihi|bir sonraki yenileme tarihi|sonraki yenileme tarihi|yenilenme tarihi
R yenileme günü|ödeme alınacak|tahsil edilecek|tahsilat yapılacak|ücret alınacak
R ücretlendirileceksiniz|tarihinde ücretlendirileceksiniz|tarihinde ücret alınacak
R tarihinde tahsil edilecek|tarihinde ödeme alınacak|yenileyeceğiz|uzatılacak|tarihinde uzatılacak
R otomatik uzatılacak|otomatik olarak uzatılacak|otomatik olarak uzatılır|sonraki ödemeniz
R bir sonraki ödemeniz|sonraki otomatik ödeme|bir sonraki otomatik yenileme
R sonraki otomatik yenileme|yenilenme|kendiliğinden yenilenir|kendiliğinden yenilenecek
R tarihinde otomatik olarak yenilenir|ödeme tarihi|otomatik uzatılır
Z yenilenmeyecek|yenilenmez|yenilenmeyecektir|otomatik olarak yenilenmeyecek
Z otomatik yenilenmeyecek|otomatik olarak yenilenmez|otomatik yenilenmez|yenilenmiyor
Z uzatılmayacak|otomatik olarak uzatılmayacak|tekrar yenilenmeyecek|otomatik yenileme yok
S etkinleştirildi|etkinleştirme tarihi|tarihinde etkinleştirildi|başlangıç tarihi|başlangıç
S tarihinden beri etkin|tarihinden beri aktif|tarihinden bu yana etkin|tarihinden bu yana aktif
S beri etkin|beri aktif|aktifleştirildi|aktifleştirme tarihi|aktif edildi|aktivasyon tarihi
S etkinleştirilme tarihi|etkinleştirme günü|tarihinde aktifleştirildi
a etkin|aktif|yürürlükte|devam ediyor|kullanılabilir durumda
n etkinleştirilmedi|henüz etkinleştirilmedi|etkin değil henüz|kullanılmadı|henüz kullanılmadı
n kullanılmamış|etkinleştirme bekliyor|etkinleştirilmemiş|etkinleştirme bekleniyor
n etkinleştirilmeyi bekliyor|aktivasyon bekliyor|aktivasyon bekleniyor|etkinleştirme bekleyen
n henüz etkinleştirilmemiş|henüz kullanılmamış|aktifleştirilmemiş|henüz aktif edilmedi
n etkinleştirilmeye hazır|aktif edilmeyi bekliyor|etkinleştirilmeyi bekleyen|kullanılmayan
n aktif edilmedi|aktifleştirilmedi|henüz aktif değil|etkinleştirmeyi bekliyor|etkinleştirmediniz
n etkinleştirmedin
f ücretsiz|bedava|ücretsiz sürüm|ücretsiz plan|ücretsizdir
t deneme|deneme sürümü|deneme süresi|deneme aboneliği|deneme lisansı|deneme dönemi|deneme planı
t denemelik|demo
d cihaz|aygıt|cihazdan|aygıttan|cihazlar|cihazlarım|cihazınız|cihazda|cihazlarınız|aygıtlar
d cihazın|cihaza kadar|aygıta kadar|cihazlık
p kullanıcı|kişi|üye|kişiler|üyeler|kullanıcılar
h sizinle paylaşıl|paylaşan|tarafından paylaşıl|sizinle paylaşılan|tarafından paylaşıldı
h tarafından paylaşılıyor|tarafından paylaşılan|sizinle paylaşıyor|sizinle paylaştı
h sizinle paylaşan|tarafından sizinle paylaşıldı|tarafından sizinle paylaşıl|sizinle paylaşıldı
h seninle paylaşıldı
O sizin tarafınızdan paylaşıl|paylaştığınız|sahibi siz|sahibi sizsiniz|abonelik sahibi siz
O siz sahibisiniz|size ait|sahibisiniz
V paylaşıyor|paylaştı|paylaşıldı|paylaşılan|paylaşılıyor|paylaşmış|paylaşmakta|paylaşmaktadır
Y sizinle|seninle|benimle
r otomatik yenileme|otomatik yenilenme|otomatik yenilenmesi|otomatik olarak yenile|otomatik yenile
r otomatik yenilensin|otomatik yenilemeyi|otomatik yenilemeniz|otomatik uzatma
r otomatik ödeme yenileme|aboneliği otomatik yenile|yenileme otomatik|yenileme|uzatma
r otomatik ödeme|yinelenen ödeme
y açık|evet|açıktır|etkinleştirilmiş|etkin durumda|açılmış|etkin|açıldı
z kapalı|hayır|devre dışı|iptal edildi|etkin değil|kapatıldı|kapalıdır|iptal edilmiş
z devre dışı bırakıldı|kapatılmış|iptal edilen|devre dışıdır|pasif|elle|manuel|el ile|kapattınız
z kapattın|devre dışı bıraktınız|durdurdunuz
b engellen|bloke|engellendi|engellenmiş|kilitlendi|kilitli|engelli|erişim engellendi|bloke edildi
b engelledik
u askıya alın|duraklatıl|donduruldu|askıya alındı|duraklatıldı|askıda|durduruldu
u geçici olarak askıya alındı|geçici olarak durduruldu|beklemede|durdurulmuş|dondurulmuş
u askıya alınmış|geçici olarak devre dışı|geçici olarak donduruldu|dondurulan|askıya alınan
u askıdadır|duraklatılmış|askıya aldı|durdurdu
i dahil|içerir|içerdiği|kapsam|içindeki|dahil olan|birlikte gelen
m daha fazla|daha|tümünü göster|tümünü gör|diğer
s abonelik|aboneli|lisans|abonelikler|aboneliğiniz|aboneliklerim|aboneliğim|lisanslar|plan|planlar
s ürünler|abonelikleriniz|lisansınız|lisansınızın|lisansın|aboneliğin|aboneliğinizin|planınız
s planınızın|paketiniz|paket
w ve|bu|için|tarih|tarihi|tarihinde|gün|süre|durum|kullanılan|kullanıldı|kullanılıyor|kullanımda
w bağlı|korunan|korunuyor|şu anda|ürün|koruma|tür|sürüm|yer|otomatik olarak|sayısı|sizin|benim
w aboneliklerim|bizim|tüm|bütün|henüz|zaten|şimdi|hesap|hesabınızda|hesapta|oldu|olacak|olarak
w davetli|davetliler|davet edilen|edilen|eklenen|bağlanan|kayıtlı|uygulama|uygulamalar|uygulamaları
w program|programlar|yazılım|genel|bakış|liste|listesi|geçici|toplam|aile|neler|ne|kullanımdaki
w dönem|adet|şu|anda|tanesi|tane|ayrıca|yalnızca|sadece|lütfen|çünkü|sonra|ardından|sonrasında
w daha sonra|yıllık|aylık|yılda|kdv|ye|ya|de|da|te|ta|e|a|den|dan|bir|süresi|süreniz|hakkı
w hakkınız|yerden|yeri|ayrıntılar|detaylar|mevcut|güncel|hâlâ|hala|halen|ücret|size|sana|siz|ürünü
w üründe|ise|ile|için geçerli|dahilinde|hesabınız|durumu|dönemi|üzerinde|üzerinden|olan|alanı
w ayrıntı|not|bilgi|bir yıl|bir yıl daha|bir yıllığına|bir ay|her yıl|her ay|ayda
w operatörünüz tarafından|operatörün tarafından|sağlayıcınız tarafından|sağlayıcı tarafından
w servis sağlayıcınız tarafından|otomatik|günü|koruyor|etkinleştirmeden itibaren
w etkinleştirmeden sonra|ilk kurulumdan itibaren|ilk kurulumdan sonra|sınırsız|süresiz|aynı gün
w sahibi|kendiliğinden|karşılığında|sağlayıcı|sağlayıcınız|operatörünüz
U kullanılan|kullanıldı|kullanılıyor|kullanımda|bağlı|korunan|korunuyor|dolu|yüklü|kullanımdaki
U kullanıyorsunuz|kullanıyorsun|kullanmaktasınız|giriş yapılan|giriş yapmış|oturum açmış
U oturum açılan|kurulu|kullanıyor|kullandığınız|yüklenmiş|korunmakta|korumada|bağlanmış
U eşleştirilmiş|atanmış|kullanılmış|bağlandı|kullanılmakta
K en fazla|en çok|azami|toplam|kadar|maksimum|toplamda|üst sınır|sınırı|limiti|cihaza kadar
K aygıta kadar|izin verilen
P boş|boşta|müsait|kalan|boştaki|kaldı|kullanılabilir|kullanılmadı|kullanılmamış|kullanılmayan
P kalıyor
C otomatik olarak yenilenir|otomatik olarak yenileniyor|otomatik yenilenir|kendiliğinden yenilenir
C her yıl yenilenir|otomatik olarak yenilenecek|otomatik yenilenecek|otomatik olarak yenilenecektir
L gün|gündür|ay|yıl|hafta|kaldı|kalan
3 içinde
- satın alındı|satın alma tarihi|sipariş numarası
q satın al|teklif|indirim|tasarruf|deneyin|kampanya|yükselt|önerilen|sepet|sepete|sipariş
q beğenebil|öneri|ilginizi|denemesini başlat|denemeyi başlat
v cihazdan|aygıttan|dan|den|tan|ten|cihazın
g oturum aç|giriş yap|oturum açın|giriş yapın|oturum açma|giriş yapma|oturum açmak|giriş yapmak
T sözleşme|koşul|şart|beyan|koşulları|sözleşmesi|şartlar|şartları
c kod|tek kullanımlık|doğrulama|kodu|kodunu|kodunuz|kodunuzu|iki adımlı|iki faktörlü|iki aşamalı
c etkinleştirme kod|güvenlik kodu
D indir|yükle|indirmeler|indirme|indirin|yükleyin|kur|kurun|edinin|kurulum|yüklemek|indirmek
D kurmak
Q qr|karekod|tarayın|tara|taratın|kamera|okutun|kare kod
N yok|değil|hiç|hiçbir|bulunmuyor|bulunmamaktadır|asla|olmadan
W cuma|cumartesi|pazar|salı|çarşamba|perşembe|cum|cmt|paz|pzt|sal|çar|per
k yok|bulunmuyor|bulunmamaktadır|mevcut değil|hiçbir|sahip değilsiniz
j henüz|şu anda|şu an|şimdilik|hiç|hiçbir|bir|burada|bu|hesap|hesabınızda|hesabında|hesapta
j hesabınıza|hesaba|sizin|size ait|senin|kayıtlı|ekli|bağlı|eklenmiş|tanımlı|herhangi|kaspersky|my
j aboneliğe
G oturumunuz sona erdi|oturum sona erdi|oturumunuzun süresi doldu|oturum süresi doldu
G oturumunuz kapatıldı|oturumunuz zaman aşımına uğradı|tekrar oturum aç|yeniden oturum aç
G tekrar giriş yap|yeniden giriş yap|oturumunuz sonlandı|oturumunuz sonlandırıldı
G oturumunuz kapandı
l müsait|kullanılabilir
H için|cihazlık|için yeterli
F yakında|neredeyse|birazdan
0 bugün
1 yarın
9 dün
J otomatik|otomatik olarak
= çünkü|zira
& ve
# -|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on
8 aynı gün|o gün|aynı tarihte
k bulunamadı|yoktur
j satın|alınmış|almadınız|bulunamadı|bulunan|liste|listeniz|listesi|kendi|hesabım|abonelikleriniz
j var|yok|tanımlanmış|ilişkilendirilmiş|bağlanmış|eklemediniz|hesabına|sahip|değilsiniz|olduğunuz
j bulunmuyor|burada|bir|bağlı|hiç
x boş|hiçbir şey|bir şey yok|veri yok|gösterilecek veri yok|kayıt yok|kayıt bulunamadı|öğe yok
x gösterilecek bir şey yok|gösterilecek öğe yok
e oturumu kapat|çıkış yap|çıkış|oturumu sonlandır
I olarak oturum açıldı|oturum açıldı|olarak giriş yapıldı|giriş yapıldı|olarak oturum açtınız
I olarak giriş yaptınız|oturum açan|oturum açmış|giriş yapan|hoş geldiniz|hoş geldin|merhaba
`

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
E tarihinde biter|tarihinde sona erer|sürüyor|devam ediyor|kadar sürüyor|kadar sürer|dek
E sona eriyor olacak|sonlanır|bitiyor olacak|nihayet buluyor|tarihine değin|ye dek|ya dek|e dek
E a dek|tarihine kadar kullanabilirsiniz|tarihine kadar kullanabilirsin
E tarihine kadar korunuyorsunuz|tarihine kadar korunursunuz|tarihine kadar korunursun
E tarihine kadar korunuyorsun|tarihine kadar yürürlükte|tarihine kadar devam ediyor
E tarihine kadar devam eder|tarihine kadar sürüyor|tarihine kadar sürer|kadar korunuyorsunuz
E kadar korunuyorsun|kadar korunursunuz|kadar kullanabilirsiniz|kadar kullanabilirsin
E kadar kullanmaya devam edebilirsin|kadar kullanmaya devam edebilirsiniz|kadar kullanılabilir
E kadar yürürlükte|kadar devam ediyor|kadar devam eder|kadar etkin|kadar aktif|kadar korunur
E kadar korunuyor|süresi bitiyor|süresi bitecek|süresi biter|süresi dolar|süresi sona erer
E süresi sona eriyor|süresi sona erecek|süreniz doluyor|süreniz dolacak|süreniz bitiyor
E süreniz bitecek|dolacaktır|sona erecektir|bitecektir|sonlanacaktır|sona ermektedir|dolmaktadır
E bitiş zamanı|geçerlilik bitiş tarihi|geçerlilik sonu tarihi|geçerlilik süresi sonu
E geçerlilik süresi bitişi|geçerlilik süresinin sonu|geçerliliğin bitişi|son geçerli gün
E son kullanım günü|son kullanma günü|abonelik bitişi|abonelik bitiş tarihi|lisans bitiş tarihi
E lisans sonu|koruma sonu|koruma bitiş tarihi|abonelik dönemi sonu|abonelik süresi sonu
E kullanım süresi bitişi|kullanım bitişi|sonlanış tarihi|son koruma günü|korumanın son günü
E aboneliğin son günü|lisansın son günü|süre bitimi|bitim tarihi|bitimi|bitim|geçerli olduğu son gün
E geçerli olduğu son tarih|geçerliliğini yitirecek|geçerliliğini yitirir|geçerliliğini kaybedecek
E ye kadar kullanabilirsin|ye kadar kullanabilirsiniz|ye kadar kullanmaya devam edebilirsin
E ye kadar kullanmaya devam edebilirsiniz|ye dek kullanabilirsin|ye dek kullanabilirsiniz
E ye dek kullanmaya devam edebilirsin|ye dek kullanmaya devam edebilirsiniz|ya kadar kullanabilirsin
E ya kadar kullanabilirsiniz|ya kadar kullanmaya devam edebilirsin
E ya kadar kullanmaya devam edebilirsiniz|ya dek kullanabilirsin|ya dek kullanabilirsiniz
E ya dek kullanmaya devam edebilirsin|ya dek kullanmaya devam edebilirsiniz|e kadar kullanabilirsin
E e kadar kullanabilirsiniz|e kadar kullanmaya devam edebilirsin
E e kadar kullanmaya devam edebilirsiniz|e dek kullanabilirsin|e dek kullanabilirsiniz
E e dek kullanmaya devam edebilirsin|e dek kullanmaya devam edebilirsiniz|a kadar kullanabilirsin
E a kadar kullanabilirsiniz|a kadar kullanmaya devam edebilirsin
E a kadar kullanmaya devam edebilirsiniz|a dek kullanabilirsin|a dek kullanabilirsiniz
E a dek kullanmaya devam edebilirsin|a dek kullanmaya devam edebilirsiniz
E tarihine kadar kullanmaya devam edebilirsin|tarihine kadar kullanmaya devam edebilirsiniz|son günü
E ye kadar yürürlükte|ya kadar yürürlükte|e kadar yürürlükte|a kadar yürürlükte
E kadar koruma altındasınız|kadar koruma altındasın|gününe kadar|gününe kadar geçerli
E gününe kadar koruma altındasınız|gününe kadar koruma altındasın|gününe dek
E tarihine kadar koruma altındasınız|tarihine kadar koruma altındasın|ye kadar koruma altındasınız
E ya kadar koruma altındasınız|e kadar koruma altındasınız|a kadar koruma altındasınız
E ye kadar koruma altındasın|ya kadar koruma altındasın|e kadar koruma altındasın
E a kadar koruma altındasın|kadar izleyebilirsin|kadar izleyebilirsiniz
E kadar izlemeye devam edebilirsin|kadar izlemeye devam edebilirsiniz|sonu|kadar erişiminiz var
E kadar erişimin var|kadar erişebilirsiniz|kadar erişebilirsin|tarihine kadar erişiminiz var
E kadar yürürlükte kalacak|kadar geçerli kalacak|kadar geçerli olacak|kadar aktif kalacak
E kadar etkin kalacak|kadar geçerliliğini korur|kadar devam edecek|kadar sürecek
E kadar korunacaksınız|tarihine kadar sürecek|tarihine kadar geçerli olacak
E tarihine kadar aktif kalacak|son bulacak|son buluyor|tarihinde son bulacak|sona erecek tarih
E geçerlilik bitiş günü|son geçerlilik tarihiniz|bitiş tarihiniz|son gününüz|lisans bitiş günü
E hizmet bitiş tarihi|hizmet sonu|abonelik bitiş günü
X sona erdi|süresi doldu|sona ermiş|bitti|süresi dolmuş|tarihinde sona erdi|tarihinde bitti
X tarihinde doldu|sona erdiği tarih|sona erme tarihi geçti|süresi bitti|süresi dolan|sona erenler
X süresi geçmiş|süresi geçti|geçersiz|artık geçerli değil|sona ermiştir|bitmiş|sonlandı|sonlanmış
X süresi dolmuştur|süresi sona erdi|süresi sona ermiş|geçerliliğini yitirdi|geçerliliğini yitirmiş
X geçerliliği sona erdi|süresi dolanlar|tarihinde sonlandı|sona eren|artık etkin değil|doldu
X süresi çoktan doldu|artık korunmuyorsunuz|artık korunmuyorsun|artık aktif değil
X artık yürürlükte değil|artık kullanılamaz|sona ermiş durumda|süresi dolmuş durumda|süresi bitmiş
X süresi bitmiştir|süreniz doldu|süreniz bitti|süreniz dolmuş|süreniz sona erdi|bitmiştir
X sonlanmıştır|dolmuştur|dolmuş|geçerliliğini kaybetti|geçerliliğini kaybetmiş|geçerliliği bitti
X geçerliliği doldu|geçerliliği sona ermiş|geçerlilik süresi doldu|geçerlilik süresi bitti
X geçerlilik süresi sona erdi|geçerlilik süresi dolmuş|tarihine kadar geçerliydi|kadar geçerliydi
X tarihine kadar aktifti|kadar aktifti|tarihine kadar etkindi|kadar etkindi|abonelik bitti
X vadesi doldu|vadesi geçti|artık geçersiz|itibarıyla süresi doldu|itibarıyla sona erdi
X itibarıyla süresi dolmuştur|itibarıyla sona ermiştir|itibariyle sona erdi|itibariyle süresi doldu
X tarihinde sona ermiştir|tarihinde bitmiştir|tarihinde süresi doldu|tarihinde sona ermiş
X son buldu|son bulmuş|son bulmuştur|tarihinde son buldu|artık yürürlükte değildir
X artık geçerli değildir|artık kullanılmıyor|süresi tamamlandı|süresi tamamlanmış|dönemi sona erdi
X dönemi bitti|maalesef sona erdi|maalesef bitti|geçerlilik süresi sona ermiş|yürürlükten kalktı
X geçerliliği kalmadı|geçerliliği kalmamıştır
A tarihinden önce etkinleştir|etkinleştirme son tarih|önce etkinleştir|tarihine kadar etkinleştir
A kadar etkinleştir|en geç etkinleştir|son etkinleştirme|tarihinden önce etkinleştirin
A tarihine kadar etkinleştirin|son etkinleştirme tarihi|etkinleştirme için son tarih
A tarihine kadar etkinleştirilmeli|tarihinden önce etkinleştirilmelidir
A tarihine kadar etkinleştirilmelidir|§ tarihine kadar etkinleştir|§ tarihinden önce etkinleştir
A etkinleştirilmesi gereken tarih|etkinleştirme gerekli|etkinleştirilecek|son etkinleştirme günü
A kadar etkinleştirin|önce etkinleştirin|kadar etkinleştirilmeli|etkinleştirme son tarihi
A tarihine kadar aktifleştirin|tarihine kadar aktifleştir|tarihinden önce aktifleştirin
A tarihine kadar aktive edin|tarihine kadar aktive et|tarihinden önce aktive edin
A tarihinden önce aktive et|kadar aktive edin|kadar aktifleştirin|kadar etkinleştirilmelidir
A kadar etkinleştirilmesi gerekir|kadar etkinleştirilmesi gerekiyor|kadar etkinleştirmeniz gerekir
A kadar etkinleştirmeniz gerekiyor|kadar etkinleştirmelisiniz|kadar etkinleştirebilirsiniz
A kadar etkinleştirilebilir|önce etkinleştirilmeli|önce etkinleştirilmelidir
A önce etkinleştirilmesi gerekir|önce etkinleştirmelisiniz|tarihine kadar etkinleştirilmesi gerekir
A tarihine kadar etkinleştirilmesi gerekiyor|tarihine kadar etkinleştirmelisiniz
A tarihine kadar etkinleştirmeniz gerekir|tarihine kadar etkinleştirmeniz gerekiyor
A tarihine kadar etkinleştirilebilir|tarihine kadar etkinleştirebilirsiniz
A tarihine kadar aktifleştirilmeli|tarihine kadar aktive edilmeli|en geç etkinleştirme
A en geç etkinleştirme tarihi|en son etkinleştirme|en son etkinleştirme tarihi|son aktivasyon
A son aktivasyon tarihi|son aktivasyon günü|aktivasyon için son tarih|aktivasyon son tarihi
A etkinleştirme için son gün|etkinleştirme süresi sonu|son aktifleştirme tarihi
A etkinleştirilmesi gerekiyor|etkinleştirilmesi gerekir|etkinleştirilmeli|etkinleştirilmelidir
A etkinleştirmeniz gerekiyor|etkinleştirme gerekiyor|aktivasyon gerekli|aktivasyon gerekiyor
A aktive edilmeli|aktifleştirilmeli|en geç § tarihine kadar etkinleştirin
A en geç § tarihinde etkinleştirin|en geç § tarihine kadar etkinleştirilmeli
A en geç § tarihine kadar etkinleştirilmelidir|en geç § tarihine kadar aktifleştirin
A en geç § tarihine kadar aktive edin
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
R tarihinde otomatik olarak yenilenir|ödeme tarihi|otomatik uzatılır|bir sonraki tahsilat yapılacak
R sonraki tahsilat yapılacak|tahsilat yapılır|kartınızdan bir sonraki tahsilat
R kartınızdan tahsil edilecek|kartınızdan çekilecek|kartınızdan ödeme alınacak
R kartınızdan ücret alınacak|kartınızdan tahsilat yapılacak|kartından çekilecek|yeniden yenilenecek
R tekrar yenilenecek|tekrar tahsil edilecek|tekrar ücret alınacak|tekrar ödeme alınacak
R yeniden ücretlendirileceksiniz|bir dahaki yenileme|bir dahaki ödeme|sıradaki ödeme
R sıradaki yenileme|sıradaki fatura|sıradaki tahsilat|sıradaki ödeme tarihi|sıradaki yenileme tarihi
R gelecek yenileme|gelecek yenileme tarihi|gelecek tahsilat|gelecek fatura tarihi
R sonraki tahsilat tarihi|bir sonraki tahsilat tarihi|sonraki faturalama|bir sonraki faturalama
R sonraki faturalama tarihi|sonraki faturalandırma tarihi|bir sonraki faturalandırma tarihi
R sonraki uzatma|bir sonraki uzatma|faturalandırma tarihi|faturalama tarihi|fatura kesilecek
R faturalandırılacak|faturalandırılacaksınız|ödeme yapacaksınız|ödeyeceksiniz|bir sonraki ödemeyi
R bir sonraki dönem başlıyor|sonraki dönem başlıyor|uzatılır|uzatılıyor|uzayacak|otomatik uzar
R otomatik olarak uzar|otomatik olarak uzayacak|tarihinde uzatılır|yenilenmektedir|yenilenecektir
R otomatik olarak yenilenmektedir|otomatik yenileniyor|kendiliğinden yenileniyor|yenileniyor olacak
R kendini yeniler|kendini yenileyecek|otomatik yenilenme tarihi|otomatik yenileme günü
R yenilenme günü|yenileniş tarihi|aboneliğinizi yenileyeceğiz|otomatik ödeme tarihi
R bir sonraki otomatik ödeme|sonraki otomatik tahsilat|her ay yenilenir|her yıl yenileniyor
R her ay yenileniyor|yıllık olarak yenilenir|aylık olarak yenilenir|her yıl otomatik yenilenir
R her yıl otomatik olarak yenilenir|aboneliğinizi otomatik olarak yeniliyoruz
R aboneliğini otomatik olarak yeniliyoruz|lisansınızı otomatik olarak yeniliyoruz
R aboneliğinizi otomatik olarak yenileyeceğiz|otomatik olarak yenileyeceğiz
R otomatik olarak yeniliyoruz|kendiliğinden uzar|otomatik yenilenmekte|otomatik yenilenen
R otomatik olarak yenilenen|kartınızdan § tarihinde ödeme alınacak
R kartınızdan § tarihinde tahsil edilecek|kartınızdan § tarihinde çekilecek
R kartınızdan § tarihinde ücret alınacak|kartınızdan § tarihinde tahsilat yapılacak
R kartından § tarihinde ödeme alınacak|kartından § tarihinde tahsil edilecek
R kartından § tarihinde çekilecek|kartından § tarihinde ücret alınacak
R kartından § tarihinde tahsilat yapılacak|günü alacağız|tarihinde alacağız|ödemenizi alacağız
R ödemeni alacağız|bir sonraki ödemenizi|bir sonraki ödemeni|sonraki ödemenizi|bir sonraki ödemen
R sonraki ödemen|bir sonraki ödemenin tarihi|bir sonraki ödeme günü|sonraki ödeme günü
R bir sonraki yenilenme|bir sonraki yenilenme tarihi|sonraki yenilenme|sonraki yenilenme tarihi
R sonraki yenileme günü|tahsilat tarihi|çekim tarihi|tarihinde yenileniyor|tarihinde yeniliyoruz
R tarihinde yenileyeceğiz|tahsil edeceğiz|tarihinde tahsil edeceğiz|kartınızdan tahsil edeceğiz
R uzatacağız|tarihinde uzatacağız|bir yıl daha uzatılacak|bir yıl daha yenilenecek
R tekrar yenilenir|yeniden yenilenir|otomatik olarak devam eder|otomatik olarak devam edecek
R otomatik devam eder|kendiliğinden devam eder|otomatik olarak devam ediyor
R yenilemeyi biz hallederiz|yenilemeyi biz yapıyoruz|yenilemeyi biz yaparız
R yenilemeyi biz hallediyoruz|otomatik yeniliyoruz|sizin için otomatik yeniliyoruz
R sizin için yeniliyoruz|senin için yeniliyoruz|aboneliğinizi sizin için yeniliyoruz
R aboneliğini senin için yeniliyoruz|her yıl kendiliğinden yenilenir
Z yenilenmeyecek|yenilenmez|yenilenmeyecektir|otomatik olarak yenilenmeyecek
Z otomatik yenilenmeyecek|otomatik olarak yenilenmez|otomatik yenilenmez|yenilenmiyor
Z uzatılmayacak|otomatik olarak uzatılmayacak|tekrar yenilenmeyecek|otomatik yenileme yok
Z yenilenmeden|yenilenmeksizin|yenilenmeyecek olan|otomatik yenilenmiyor
Z otomatik olarak yenilenmiyor|kendiliğinden yenilenmez|kendiliğinden yenilenmeyecek
Z tekrar yenilenmez|bir daha yenilenmeyecek|bir daha yenilenmez|artık yenilenmeyecek
Z artık yenilenmiyor|yenileme yapılmayacak|otomatik yenileme yapılmayacak|yenileme olmayacak
Z otomatik yenileme olmayacak|otomatik yenileme olmadan|yenileme olmadan|yenileme yok
Z otomatik yenilemesiz|yenilemesiz|uzatılmaz|uzatılmıyor|otomatik uzatılmaz|otomatik uzatılmayacak
Z otomatik olarak uzatılmaz|uzamayacak|uzamaz|yenilemeyeceğiz|yenilenmesi iptal edildi
Z yenilemeyi iptal ettin|yenilemeyi iptal ettiniz|yenilemeyi kapattınız|yenilemeyi kapattın
Z yenilemeyi durdurdunuz|otomatik yenilemeyi iptal ettiniz|otomatik yenilemeyi iptal ettin
Z otomatik yenilemeyi kapattınız|otomatik yenilemeyi kapattın|otomatik yenilemeyi durdurdunuz
Z otomatik yenilemeyi devre dışı bıraktınız|aboneliği iptal ettiniz|aboneliğinizi iptal ettiniz
Z aboneliğini iptal ettin|aboneliği iptal ettin|yeniden ücretlendirilmeyeceksiniz
Z tekrar ücret alınmayacak|tekrar ödeme alınmayacak|yenilemiyoruz|yenilemeyiz
Z yenilenmesi durduruldu|yenilenmesi kapatıldı|otomatik yenilenmesi kapatıldı|uzatılmayacaktır
Z uzatmayacağız|yenilemeden|devam etmeyecek|otomatik olarak devam etmeyecek
Z aboneliği yenilemeyeceğiz|aboneliğinizi yenilemeyeceğiz|aboneliğini yenilemeyeceğiz
Z iptal ettiğiniz için yenilenmeyecek
S etkinleştirildi|etkinleştirme tarihi|tarihinde etkinleştirildi|başlangıç tarihi|başlangıç
S tarihinden beri etkin|tarihinden beri aktif|tarihinden bu yana etkin|tarihinden bu yana aktif
S beri etkin|beri aktif|aktifleştirildi|aktifleştirme tarihi|aktif edildi|aktivasyon tarihi
S etkinleştirilme tarihi|etkinleştirme günü|tarihinde aktifleştirildi|etkinleştirilmiştir
S tarihinde aktive edildi|aktive edildi|tarihinden beri kullanımda|beri kullanımda
S tarihinden beri yürürlükte|beri yürürlükte|tarihinden beri geçerli|bu yana etkin|bu yana aktif
S bu yana yürürlükte|tarihinde başladı|ilk etkinleştirme|ilk etkinleştirme tarihi|ilk aktivasyon
S aktivasyon günü|etkinleştirdiniz|tarihinde etkinleştirdiniz
a etkin|aktif|yürürlükte|devam ediyor|kullanılabilir durumda|korunuyorsunuz|korunuyorsun|kullanımda
a devrede|çalışıyor|geçerli durumda|aktif durumda|etkin durumda|aktiftir|etkindir|yürürlüktedir
a geçerliliğini koruyor|devam etmekte|hâlâ geçerli|hala geçerli|hâlen geçerli|halen geçerli
a şu anda geçerli|şu an geçerli|faal|iş başında|lisansınız geçerli|aboneliğiniz geçerli
a aboneliğin geçerli|lisans geçerli|abonelik geçerli|lisansın geçerli|şu an aktif|şu anda aktif
a şu anda etkin|her şey yolunda|sorunsuz çalışıyor|korumanız açık|korumanız aktif|korumanız etkin
a koruma altındasınız|koruma altındasın
n etkinleştirilmedi|henüz etkinleştirilmedi|etkin değil henüz|kullanılmadı|henüz kullanılmadı
n kullanılmamış|etkinleştirme bekliyor|etkinleştirilmemiş|etkinleştirme bekleniyor
n etkinleştirilmeyi bekliyor|aktivasyon bekliyor|aktivasyon bekleniyor|etkinleştirme bekleyen
n henüz etkinleştirilmemiş|henüz kullanılmamış|aktifleştirilmemiş|henüz aktif edilmedi
n etkinleştirilmeye hazır|aktif edilmeyi bekliyor|etkinleştirilmeyi bekleyen|kullanılmayan
n aktif edilmedi|aktifleştirilmedi|henüz aktif değil|etkinleştirmeyi bekliyor|etkinleştirmediniz
n etkinleştirmedin|etkinleştirmeye hazır|etkinleştirilmek için hazır|aktivasyona hazır
n aktifleştirmeye hazır|başlamak için etkinleştirin|başlamak için etkinleştir
n kullanmaya başlamak için etkinleştirin|aktive edilmedi|henüz aktive edilmedi|aktive edilmemiş
n henüz aktive edilmemiş|aktif edilmemiş|etkinleştirilmiş değil|henüz etkinleştirilmiş değil
n henüz etkin değil|henüz etkinleştirmediniz|henüz etkinleştirmedin|henüz aktifleştirilmedi
n henüz aktifleştirilmemiş|henüz başlatılmadı|henüz başlamadı|aktivasyon yapılmadı
n aktivasyon bekleyen|aktivasyonu bekleniyor|aktivasyonu bekliyor|etkinleştirmesi bekleniyor
n etkinleştirme yapılmadı|etkinleştirmenizi bekliyor|etkinleştirmeni bekliyor
n etkinleştirilmedi henüz|aktifleştirmediniz|aktive etmediniz|henüz kullanıma alınmadı
n kullanıma alınmadı|henüz kullanmadınız|henüz kullanmaya başlamadınız|kullanmaya başlamadınız
n ilk kullanım bekleniyor|henüz kullanımda değil|kullanmaya başlamadın|henüz kullanmaya başlamadın
n hazır olduğunda etkinleştir|hazır olduğunuzda etkinleştirin|istediğin zaman etkinleştir
n istediğiniz zaman etkinleştirin|henüz başlatmadınız|henüz başlatmadın|sizi bekliyor
n seni bekliyor|henüz devreye alınmadı|devreye alınmadı
f ücretsiz|bedava|ücretsiz sürüm|ücretsiz plan|ücretsizdir|bedelsiz|tamamen ücretsiz
f ücretsiz plandasın|ücretsiz plandasınız|ücretsiz plandayken|ücretsiz kullanım|ücretsiz lisans
f ücretsiz abonelik|ücretsiz paket|ücretsiz olarak|karşılıksız|parasız|hiçbir ücreti yok
f ücretsiz koruma|ücretsiz temel sürüm|ücretsiz program|ücretsiz uygulama|hiçbir şey ödemiyorsun
f hiçbir şey ödemiyorsunuz|bunun için hiçbir şey ödemiyorsun|bunun için hiçbir şey ödemiyorsunuz
f ücret ödemiyorsunuz|ücret ödemiyorsun|hiçbir ücret ödemezsiniz|ücretsiz sürümdesin
f ücretsiz sürümdesiniz|ücretsiz sürümü kullanıyorsunuz|ücretsiz sürümü kullanıyorsun
f bir kuruş ödemiyorsunuz|bedavadır|ücretsiz hizmet
t deneme|deneme sürümü|deneme süresi|deneme aboneliği|deneme lisansı|deneme dönemi|deneme planı
t denemelik|demo|test sürümü|test süresi|test lisansı|test dönemi|test aboneliği
t değerlendirme sürümü|değerlendirme süresi|değerlendirme lisansı|değerlendirme dönemi
t deneme süresindesiniz|deneme süresindesin|deneme sürümündesiniz|deneme dönemindesiniz
t deneme aşaması|deneme modu|deneme kullanımı|deneme paketi|deneme sürecinde|deneme süreci
t deniyorsun|deniyorsunuz|denemektesiniz|şu anda deniyorsunuz|şu anda deniyorsun|demo sürümü
t demo lisansı|tanıtım sürümü|ücretsiz deneme|ücretsiz deneme sürümü|ücretsiz deneme süresi
t ücretsiz deneme dönemi|deneme süreniz|denemeniz|deneme sürümünüz|denemede|bizi deniyorsun
t bizi deniyorsunuz|deniyor|test ediyorsunuz|test ediyorsun|deneme aşamasında|deneme hesabı
t denemesi|deneme sürümünü kullanıyorsunuz|deneme sürümünü kullanıyorsun
d cihaz|aygıt|cihazdan|aygıttan|cihazlar|cihazlarım|cihazınız|cihazda|cihazlarınız|aygıtlar
d cihazın|cihaza kadar|aygıta kadar|cihazlık|kurulumlar|kurulum hakkı
d kurulum sayısı|cihaz kullanımı|cihaz sayısı|cihaz hakkı|cihazı|cihazları
d cihazınızdan|cihazınızın|cihaza|cihazdaki|cihazını|makine|cihaz lisansı|cihaz yeri|cihaz yuvası
d aygıtı|aygıtın|aygıta|cihazlardan|cihazların|cihaz limiti|cihaz sınırı|cihaz hakkınız
d cihaz hakkınızın|cihaz hakkından|cihaz hakkınızdan|kurulum hakkınızın|kurulum hakkından
d kurulum hakkınızdan|kullanılan lisans|kullanılan lisanslar|kullanımdaki lisanslar
d lisans kullanılıyor|kullanılan lisans sayısı|atanan lisanslar|atanmış lisanslar
d lisans kaldı|boş lisans|kalan lisans|kullanılmayan lisans|lisans boş|lisans hakkı kaldı
d kalan lisanslar|boş lisanslar|cihaz hakkının|cihazının|cihazlık yerin|cihazlık yerden
d cihazlık haktan|cihazlık hakkın|aygıtının|cihaza kadar kullanabilirsin
d cihaza kadar kullanabilirsiniz|cihaza kadar koruma|cihaza kadar korur|cihaza kadar geçerli
d aygıta kadar kullanabilirsiniz|cihaza kadar yükleyebilirsiniz|cihaza kadar kurabilirsiniz
p kullanıcı|kişi|üye|kişiler|üyeler|kullanıcılar
h sizinle paylaşıl|paylaşan|tarafından paylaşıl|sizinle paylaşılan|tarafından paylaşıldı
h tarafından paylaşılıyor|tarafından paylaşılan|sizinle paylaşıyor|sizinle paylaştı
h sizinle paylaşan|tarafından sizinle paylaşıldı|tarafından sizinle paylaşıl|sizinle paylaşıldı
h seninle paylaşıldı
h sizi ekledi|seni ekledi|seninle paylaşıyor|seninle paylaştı|seninle paylaşılan
h seninle paylaşılıyor|seninle paylaşılmış|sizinle paylaşılıyor|sizinle paylaşılmış
h sizinle paylaşılmıştır|sizinle paylaşmış|sizinle paylaşmakta|benimle paylaşıldı|benimle paylaşılan
h hesabınızla paylaşıldı|hesabınızla paylaşılan|hesabınızla paylaşılıyor|bu hesapla paylaşıldı
h bu hesapla paylaşılan|size paylaştı|aboneliğini sizinle paylaşıyor|aboneliğini sizinle paylaştı
h aboneliğini seninle paylaşıyor|aboneliğini seninle paylaştı|bu aboneliği sizinle paylaşıyor
h bu aboneliği sizinle paylaştı|tarafından paylaşılmış|tarafından paylaşılmakta
h tarafından paylaşılmıştır|tarafından sizinle paylaşılıyor|tarafından sizinle paylaşılan
h tarafından seninle paylaşıldı|tarafından seninle paylaşılan|tarafından seninle paylaşılıyor
h başkasına ait|başka birine ait|bir başkasına ait|misafirisin|misafirisiniz|tarafından eklendiniz
h tarafından eklendin
V size erişim verdi|sana erişim verdi|size erişim sağladı|size erişim izni verdi
B size erişim verdi|sana erişim verdi|size erişim sağladı|size erişim izni verdi
B adlı kişinin|kullanıcısının|adlı kullanıcının
O sizin tarafınızdan paylaşıl|paylaştığınız|sahibi siz|sahibi sizsiniz|abonelik sahibi siz
O siz sahibisiniz|size ait|sahibisiniz|siz paylaşıyorsunuz|paylaşıyorsunuz|paylaşıyorsun|paylaştınız
O paylaştın|siz paylaştınız|sizin paylaştığınız|paylaştığın|senin paylaştığın|sahibi sensin
O sahibisin|abonelik sahibisiniz|aboneliğin sahibi sizsiniz|aboneliğin sahibisiniz
O lisansın sahibi sizsiniz|bu aboneliğin sahibi sizsiniz|sana ait|hesap sahibi sizsiniz
O sizin tarafınızdan paylaşılıyor|sizin tarafınızdan paylaşıldı|sizin tarafınızdan paylaşılan
O senin tarafından paylaşıldı|senin tarafından paylaşılıyor|senin tarafından paylaşılan
O tarafınızdan paylaşıldı|tarafınızdan paylaşılıyor|tarafınızdan paylaşılan|tarafımdan paylaşıldı
O tarafımdan paylaşılan|paylaşan siz|paylaşan sizsiniz|paylaşan sensin|paylaşan kişi siz
O paylaşan kişi sizsiniz|paylaşan sen|başkalarıyla paylaşıyorsunuz|başkalarıyla paylaştınız
O ailenizle paylaşıyorsunuz
V paylaşıyor|paylaştı|paylaşıldı|paylaşılan|paylaşılıyor|paylaşmış|paylaşmakta|paylaşmaktadır
V aile paketindesiniz|aile planındasınız|aile grubundasınız|aile aboneliğindesiniz
V aile paketindesin|aile planındasın|aile grubundasın|aile aboneliğindesin
Y sizinle|seninle|benimle
r otomatik yenileme|otomatik yenilenme|otomatik yenilenmesi|otomatik olarak yenile|otomatik yenile
r otomatik yenilensin|otomatik yenilemeyi|otomatik yenilemeniz|otomatik uzatma
r otomatik ödeme yenileme|aboneliği otomatik yenile|yenileme otomatik|yenileme|uzatma
r otomatik ödeme|yinelenen ödeme|düzenli ödeme|düzenli ödemeler|yinelenen ödemeler|tekrarlayan ödeme
r tekrarlayan ödemeler|tekrarlanan ödeme|otomatik ödemeler|otomatik ödeme talimatı|otomatik tahsilat
r otomatik faturalandırma|otomatik abonelik yenileme|otomatik lisans yenileme|abonelik yenileme
r abonelik yenilemesi|lisans yenileme|lisans yenilemesi|aboneliğin otomatik yenilenmesi
r lisansın otomatik yenilenmesi|yenileme durumu|yenileme türü|yenileme şekli|yenileme ayarı
r otomatik yenileme durumu|otomatik yenileme hizmeti|otomatik yenileme ayarı|otomatik yenilemesi
r otomatik olarak yenilensin|aboneliğimi otomatik yenile|aboneliği otomatik olarak yenile
r lisansı otomatik yenile|otomatik uzatım|otomatik süre uzatımı|süre uzatma|sürekli ödeme
r sürekli abonelik|yenilenmesi|devam eden yenileme|aktif yenileme|düzenli yenileme
r periyodik yenileme|otomatik abonelik uzatma|kartla otomatik ödeme
y açık|evet|açıktır|etkinleştirilmiş|etkin durumda|açılmış|etkin|açıldı|açtınız|açtın|devrede
y devreye alındı|aktif|açık durumda|seçili|seçildi|aktif durumda|çalışıyor|devrededir
y var|vardır
z kapalı|hayır|devre dışı|iptal edildi|etkin değil|kapatıldı|kapalıdır|iptal edilmiş
z devre dışı bırakıldı|kapatılmış|iptal edilen|devre dışıdır|pasif|elle|manuel|el ile|kapattınız
z kapattın|devre dışı bıraktınız|durdurdunuz|aktif değil|devrede değil|açık değil
z etkin durumda değil|kapalı durumda|devreden çıkarıldı|devreden çıktı|seçilmedi|seçili değil
z iptal ettiniz|iptal ettin|iptal edilmiştir|aktif olmayan|devre dışı bırakılmış|devre dışı bıraktın
z durdurdun|pasif durumda|el ile yenileme|manuel yenileme|elle yenileme|pasiftir
z yok|yoktur
b engellen|bloke|engellendi|engellenmiş|kilitlendi|kilitli|engelli|erişim engellendi|bloke edildi
b engelledik|engellenmiştir|bloke ettik|lisansınızı bloke ettik|bloke edilmiş|bloke edilmiştir
b kilitlenmiş|kilitlenmiştir|kilitledik|yasaklandı|yasaklanmış|yasaklı|erişim engellenmiş
b erişime kapatıldı|kara listede|kara listeye alındı|engellenmiş durumda|bloke durumda|bloklandı
b bloklu|bloklanmış|maalesef engelledik|bloke etmek zorunda kaldık|engellemek zorunda kaldık
b iptal edildi ve engellendi|erişiminiz engellendi|erişimin engellendi|erişim kısıtlandı
b erişiminiz kapatıldı|kilit altında|kilitlidir|engellidir
u askıya alın|duraklatıl|donduruldu|askıya alındı|duraklatıldı|askıda|durduruldu
u geçici olarak askıya alındı|geçici olarak durduruldu|beklemede|durdurulmuş|dondurulmuş
u askıya alınmış|geçici olarak devre dışı|geçici olarak donduruldu|dondurulan|askıya alınan
u askıdadır|duraklatılmış|askıya aldı|durdurdu|duraklattın|duraklattınız|aboneliğini duraklattın
u aboneliğinizi duraklattınız|askıya alınmıştır|askıya alınmış durumda|askıya aldık|askıya aldınız
u askıya aldın|duraklatılmıştır|duraklattık|dondurduk|dondurdunuz|durdurduk|donduruldu geçici olarak
u geçici olarak askıda|geçici olarak duraklatıldı|geçici olarak durdurulmuş|geçici olarak kapatıldı
u geçici olarak pasif|geçici olarak devre dışı bırakıldı|geçici süreyle durduruldu
u geçici süreyle askıya alındı|geçici süreyle donduruldu|duraklamada|duraklatma modunda|durdurulan
u ara verildi|ara verilmiş|donmuş|dondurulmuştur|askıya alınma|mola veriyor|molada|mola verdi
u mola verildi|mola verdiniz|mola verdin|ara verdiniz|ara verdin|ara veriyor|duraklatılmış durumda
u dondurulmuş durumda|geçici olarak durdurduk|geçici olarak askıya aldık|bir süreliğine durduruldu
u bir süreliğine askıya alındı|bir süreliğine donduruldu|uyku modunda|bekletiliyor|bekletmede
i dahil|içerir|içerdiği|kapsam|içindeki|dahil olan|birlikte gelen
m daha fazla|daha|tümünü göster|tümünü gör|diğer
s abonelik|aboneli|lisans|abonelikler|aboneliğiniz|aboneliklerim|aboneliğim|lisanslar|plan|planlar
s ürünler|abonelikleriniz|lisansınız|lisansınızın|lisansın|aboneliğin|aboneliğinizin|planınız
s planınızın|paketiniz|paket
w ve|bu|için|tarih|tarihi|tarihinde|gün|süre|durum|kullanılan|kullanıldı|kullanılıyor
w bağlı|korunan|korunuyor|şu anda|ürün|koruma|tür|sürüm|yer|otomatik olarak|sayısı|sizin|benim
w aboneliklerim|bizim|tüm|bütün|henüz|zaten|şimdi|hesap|hesabınızda|hesapta|oldu|olacak|olarak
w davetli|davetliler|davet edilen|edilen|eklenen|bağlanan|kayıtlı|uygulama|uygulamalar|uygulamaları
w program|programlar|yazılım|genel|bakış|liste|listesi|geçici|toplam|aile|neler|ne|kullanımdaki
w dönem|adet|şu|anda|tanesi|tane|ayrıca|yalnızca|sadece|lütfen|çünkü|sonra|ardından|sonrasında
w daha sonra|yıllık|aylık|yılda|kdv|ye|ya|de|da|te|ta|e|a|den|dan|süresi|süreniz|hakkı
w hakkınız|yerden|yeri|ayrıntılar|detaylar|mevcut|güncel|hâlâ|hala|halen|ücret|size|sana|siz|ürünü
w üründe|ise|ile|için geçerli|dahilinde|hesabınız|durumu|dönemi|üzerinde|üzerinden|olan|alanı
w ayrıntı|not|bilgi|bir yıl|bir yıl daha|bir yıllığına|bir ay|her yıl|her ay|ayda
w operatörünüz tarafından|operatörün tarafından|sağlayıcınız tarafından|sağlayıcı tarafından
w servis sağlayıcınız tarafından|otomatik|günü|koruyor|etkinleştirmeden itibaren
w etkinleştirmeden sonra|ilk kurulumdan itibaren|ilk kurulumdan sonra|sınırsız|süresiz|aynı gün
w sahibi|kendiliğinden|karşılığında|sağlayıcı|sağlayıcınız|operatörünüz|erişim|erişimi|erişiminiz
w anahtar|anahtarı|anahtarınız|lisans anahtarı|hizmet|hizmeti|servis|yapılacak|yapılır|itibarıyla
w itibariyle|ama|fakat|ancak|bu nedenle|bu yüzden|dolayısıyla|temel|temel sürüm|tamamen|standart
w kişisel|tam sürüm|satıcı tarafından|üretici tarafından|kaspersky tarafından
w tarafımızdan|yeniden|tekrar|düzey|seviye|abonelik durumu|lisans durumu|koruma durumu|geçerli durum
w mevcut durum|şu anki durum|güncel durum|nin|nın|nun|nün|in|ın|un|ün|i|ı|u|ü|si|sı|su|sü|yi|yı|nu
w nü|adlı|isimli|koruma altında|özet|hizmetiniz|bu anahtar|olduğundan|olduğu için
w ödeme alınamadığı için|ödeme yapılmadığı için|ödeme başarısız olduğu için|ödeme alınamadığından
w ödeme sorunu nedeniyle|ödenmemiş fatura nedeniyle|gecikmiş ödeme nedeniyle|eksik ödeme nedeniyle
w şüpheli kullanım nedeniyle|şüpheli etkinlik nedeniyle|şüpheli işlem nedeniyle
w kötüye kullanım nedeniyle|kötüye kullanım şüphesiyle|ihlali nedeniyle|ihlal nedeniyle
w aykırılık nedeniyle|lisans sözleşmesinin ihlali nedeniyle|sözleşmenin ihlali nedeniyle
w sözleşme ihlali nedeniyle|lisans sözleşmesi ihlali nedeniyle|lisans ihlali nedeniyle
w kullanım koşullarının ihlali nedeniyle|koşulların ihlali nedeniyle
w koşullarımıza aykırılık nedeniyle|kullanım şartlarının ihlali nedeniyle|isteğiniz üzerine
w talebiniz üzerine
w korunursunuz|korunursun|maalesef|dilediğin kadar|dilediğiniz kadar|istediğin kadar
w istediğiniz kadar|bunu|sen keyfine bak|siz keyfinize bakın|endişelenmeyin|merak etmeyin
w merak etme|bir şey yapmanıza gerek yok|bir şey yapmana gerek yok|hiçbir şey yapmanıza gerek yok
w hiçbir şey yapmana gerek yok|yapmanız gereken bir şey yok|kartından tekrar ücret çekmeyeceğiz
w kartınızdan tekrar ücret çekmeyeceğiz|kartınızdan ücret çekmeyeceğiz
w kartından ücret çekmeyeceğiz|kartınızdan ücret alınmayacak|kartından ücret alınmayacak|olup
w izlemeye devam edebilirsin|izlemeye devam edebilirsiniz|kullanmaya devam edebilirsin
w kullanmaya devam edebilirsiniz|devam edebilirsin|devam edebilirsiniz
w evdeki|evde|evinizdeki|evinizde|kullanım koşulları ihlal edildiği için
w koşullar ihlal edildiği için|lisans koşulları ihlal edildiği için|sözleşme ihlal edildiği için
w tadını çıkar
w tadını çıkarın|keyfini çıkar|keyfini çıkarın|statü|statüsü|iyi haber|gününe|şimdiye kadar
w bugüne kadar|an|şu an
U kullanılan|kullanıldı|kullanılıyor|kullanımda|bağlı|korunan|korunuyor|dolu|yüklü|kullanımdaki
U kullanıyorsunuz|kullanıyorsun|kullanmaktasınız|giriş yapılan|giriş yapmış|oturum açmış
U oturum açılan|kurulu|kullanıyor|kullandığınız|yüklenmiş|korunmakta|korumada|bağlanmış
U eşleştirilmiş|atanmış|kullanılmış|bağlandı|kullanılmakta|koruma altında|korunmaktadır|bağlanmıştır
U yüklendi|kuruldu|şu anda koruyor|şu an koruyor|kullanılmaktadır|kullanmışsınız|kullandınız
U kullandın|kullanmaktasın|korumaktasınız|koruyorsunuz|koruyorsun|eklediniz|ekledin|eklendi|eklenmiş
U bağladınız|bağladın|bağlanmış durumda|etkinleştirdiğiniz|yüklediniz|kurdunuz|korunuyor şu anda
U dolduruldu|atandı|eşleştirildi|halihazırda kullanılan|doludur|kullanılıyor durumda
U kullanılmış durumda|çalışıyor|korunuyorsunuz|korunuyorsun|kullanılan lisans|kullanılan lisanslar
U kullanımdaki lisanslar|lisans kullanılıyor|kullanılan lisans sayısı|atanan lisanslar
U atanmış lisanslar|yükledin|kurdun|göz kulak oluyoruz|koruyoruz|bağlamışsınız|eklemişsiniz
U şu anda bağlı|şu an bağlı|kullanımdadır|yüklüdür|bağlıdır|aktif olarak kullanılıyor
K en fazla|en çok|azami|toplam|kadar|maksimum|toplamda|üst sınır|sınırı|limiti|cihaza kadar
K aygıta kadar|izin verilen|kapsar|kapsıyor|korur|en fazla kullanılabilir|destekler|destekliyor
K azami sayı|azami sayısı|maksimum sayı|maksimum sayısı|en yüksek|üst limit|limit|sınır|olası
K toplamı|koruma sağlar|izin veriyor|izin verir|kullanım hakkı|aşmayan|cihaz limiti|cihaz sınırı
K kullanılabilir en fazla|en fazla kullanabileceğiniz|ile sınırlı|ile sınırlıdır|en fazla sayı
K azami cihaz sayısı|izin verilen en fazla|cihaza kadar kullanabilirsin
K cihaza kadar kullanabilirsiniz|cihaza kadar koruma|cihaza kadar korur|cihaza kadar geçerli
K aygıta kadar kullanabilirsiniz|cihaza kadar yükleyebilirsiniz|cihaza kadar kurabilirsiniz
P boş|boşta|müsait|kalan|boştaki|kaldı|kullanılabilir|kullanılmadı|kullanılmamış|kullanılmayan
P kalıyor|daha ekleyebilirsiniz|daha ekleyebilirsin|daha bağlayabilirsiniz|daha bağlayabilirsin
P daha koruyabilirsiniz|daha koruyabilirsin|daha kullanabilirsiniz|daha kullanabilirsin
P daha kurabilirsiniz|daha etkinleştirebilirsiniz|daha ekleyebileceğiniz|daha boş|daha eklenebilir
P ekleyebilirsiniz|hâlâ boş|hala boş|henüz boş|hâlâ müsait|kaldı hâlâ|boşta kaldı|boş kaldı
P kullanılmamış durumda|atanmamış|bağlanmamış|eşleştirilmemiş|serbest|geriye kaldı|geriye kalan
P kalmış|kalmıştır|kalmakta|mevcut boş|lisans kaldı|boş lisans|kalan lisans|kullanılmayan lisans
P lisans boş|lisans hakkı kaldı|kalan lisanslar|boş lisanslar|henüz kullanılmadı
P henüz kullanılmamış|daha kullanılabilir|tanesi daha kullanılabilir|henüz kullanılmıyor
P hâlâ kullanılabilir|hala kullanılabilir|boş duruyor|hâlâ boşta|hala boşta|boştadır
P boşta bekliyor|kullanıma hazır
C otomatik olarak yenilenir|otomatik olarak yenileniyor|otomatik yenilenir|kendiliğinden yenilenir
C her yıl yenilenir|otomatik olarak yenilenecek|otomatik yenilenecek|otomatik olarak yenilenecektir
C otomatik yenileniyor|kendiliğinden yenileniyor|otomatik olarak yenilenmektedir|kendini yeniler
C kendini yenileyecek|her ay yenilenir|her yıl yenileniyor|her ay yenileniyor
C yıllık olarak yenilenir|aylık olarak yenilenir|her yıl otomatik yenilenir
C her yıl otomatik olarak yenilenir|otomatik uzatılır|otomatik olarak uzatılır|otomatik uzar
C otomatik olarak uzar|aboneliğinizi otomatik olarak yeniliyoruz
C aboneliğini otomatik olarak yeniliyoruz|lisansınızı otomatik olarak yeniliyoruz
C aboneliğinizi otomatik olarak yenileyeceğiz|otomatik olarak yenileyeceğiz
C otomatik olarak yeniliyoruz|kendiliğinden uzar|otomatik yenilenmekte|otomatik yenilenen
C otomatik olarak yenilenen|otomatik olarak devam eder|otomatik olarak devam edecek
C otomatik devam eder|kendiliğinden devam eder|otomatik olarak devam ediyor
C yenilemeyi biz hallederiz|yenilemeyi biz yapıyoruz|yenilemeyi biz yaparız
C yenilemeyi biz hallediyoruz|otomatik yeniliyoruz|sizin için otomatik yeniliyoruz
C sizin için yeniliyoruz|senin için yeniliyoruz|aboneliğinizi sizin için yeniliyoruz
C aboneliğini senin için yeniliyoruz|her yıl kendiliğinden yenilenir
L gün|gündür|ay|yıl|hafta|günlük|saat|aylık süre
L yıllık süre|haftalık|geriye kalan|kalmıştır|kalmış
3 içinde
- satın alındı|satın alma tarihi|sipariş numarası|başlayarak|tarihinden itibaren geçerli
- paylaşılmadı|paylaşılmıyor|paylaşılmamış|sizinle paylaşılmadı|sizinle paylaşılmıyor
- sizinle paylaşılmamış|seninle paylaşılmadı|tarafından paylaşılmadı|tarafından paylaşılmıyor
- tarafından paylaşılmamış|tarafından sizinle paylaşılmadı|engellenmedi|engellenmiyor|engellenmemiş
- engelleniyor|engellenecek|engellenebilir|engellenemez|askıya alınmadı|askıya alınmamış
- askıya alınmıyor|askıya alınacak|askıya alınabilir|duraklatılmadı|duraklatılmıyor|duraklatılacak
- duraklatılabilir|duraklatılmamış|yenilenmedi|yenilenmemiş|yenilenmeli|yenilenmelidir
- yıl sonu|ay sonu|hafta sonu|ödemenin sonu
q satın al|teklif|indirim|tasarruf|deneyin|kampanya|yükselt|önerilen|sepet|sepete|sipariş
q beğenebil|öneri|ilginizi|denemesini başlat|denemeyi başlat
v cihazdan|aygıttan|dan|den|tan|ten|cihazın|cihazınızdan|cihazlardan|cihazların|hakkından|hakkınızın
v hakkınızdan|yerin|lisanstan|lisansın|cihazınızın|aygıtın|cihaz hakkınızın|cihaz hakkından
v cihaz hakkınızdan|kurulum hakkınızın|kurulum hakkından|kurulum hakkınızdan|cihaz hakkının
v cihazının|cihazlık yerin|cihazlık yerden|cihazlık haktan|cihazlık hakkın|aygıtının
v yerden|koltuktan
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
H için|cihazlık|için yeterli|için uygun|için lisanslı|için lisans|cihazda geçerli
F yakında|neredeyse|birazdan|çok yakında|kısa süre içinde|yaklaşıyor|üzere|pek yakında
0 bugün
1 yarın
! öbür gün
< evvelsi gün
9 dün
J otomatik|otomatik olarak
= çünkü|zira
& ve
# -|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|ikisi=2|üçü=3|dördü=4|beşi=5|altısı=6|yedisi=7
# sekizi=8
8 aynı gün|o gün|aynı tarihte
k bulunamadı|yoktur
j satın|alınmış|almadınız|bulunamadı|bulunan|liste|listeniz|listesi|kendi|hesabım
j var|yok|tanımlanmış|ilişkilendirilmiş|bağlanmış|eklemediniz|hesabına|sahip|değilsiniz|olduğunuz
j bulunmuyor
j ait|bulamadık|ilişkili|görüntülenecek
j gösterilecek|e-posta|adresinize|mevcut
x boş|hiçbir şey|bir şey yok|veri yok|gösterilecek veri yok|kayıt yok|kayıt bulunamadı|öğe yok
x gösterilecek bir şey yok|gösterilecek öğe yok
e oturumu kapat|çıkış yap|çıkış|oturumu sonlandır
I olarak oturum açıldı|oturum açıldı|olarak giriş yapıldı|giriş yapıldı|olarak oturum açtınız
I olarak giriş yaptınız|oturum açan|oturum açmış|giriş yapan|hoş geldiniz|hoş geldin|merhaba
5 hâlâ|hala|daha
6 yer|koltuk
N ne
- fiyat donduruldu|fiyat kilitlendi
E kadar güvendesiniz|kadar güvendesin|kadar sizinleyiz|kadar yanınızdayız|kadar yanındayız
E kadar sizi koruyoruz|kadar sizi koruyacağız|kadar açık|kadar güvende kalacaksınız
E kadar kullanımda|kadar korumanız sürüyor|kadar korumanız devam ediyor|ye kadar güvendesiniz
E ye kadar güvendesin|ye kadar sizinleyiz|ye kadar yanınızdayız|ye kadar yanındayız
E ye kadar sizi koruyoruz|ye kadar sizi koruyacağız|ye kadar açık|ye kadar korunacaksınız
E ye kadar güvende kalacaksınız|ye kadar devam edecek|ye kadar sürecek|ye kadar sürüyor
E ye kadar sürer|ye kadar kullanımda|ye kadar korumanız sürüyor|ye kadar korumanız devam ediyor
E ya kadar güvendesiniz|ya kadar güvendesin|ya kadar sizinleyiz|ya kadar yanınızdayız
E ya kadar yanındayız|ya kadar sizi koruyoruz|ya kadar sizi koruyacağız|ya kadar açık
E ya kadar korunacaksınız|ya kadar güvende kalacaksınız|ya kadar devam edecek|ya kadar sürecek
E ya kadar sürüyor|ya kadar sürer|ya kadar kullanımda|ya kadar korumanız sürüyor
E ya kadar korumanız devam ediyor|e kadar güvendesiniz|e kadar güvendesin|e kadar sizinleyiz
E e kadar yanınızdayız|e kadar yanındayız|e kadar sizi koruyoruz|e kadar sizi koruyacağız
E e kadar açık|e kadar korunacaksınız|e kadar güvende kalacaksınız|e kadar devam edecek
E e kadar sürecek|e kadar sürüyor|e kadar sürer|e kadar kullanımda|e kadar korumanız sürüyor
E e kadar korumanız devam ediyor|a kadar güvendesiniz|a kadar güvendesin|a kadar sizinleyiz
E a kadar yanınızdayız|a kadar yanındayız|a kadar sizi koruyoruz|a kadar sizi koruyacağız
E a kadar açık|a kadar korunacaksınız|a kadar güvende kalacaksınız|a kadar devam edecek
E a kadar sürecek|a kadar sürüyor|a kadar sürer|a kadar kullanımda|a kadar korumanız sürüyor
E a kadar korumanız devam ediyor|tarihine kadar güvendesiniz|tarihine kadar güvendesin
E tarihine kadar sizinleyiz|tarihine kadar yanınızdayız|tarihine kadar yanındayız
E tarihine kadar sizi koruyoruz|tarihine kadar sizi koruyacağız|tarihine kadar açık
E tarihine kadar korunacaksınız|tarihine kadar güvende kalacaksınız|tarihine kadar devam edecek
E tarihine kadar kullanımda|tarihine kadar korumanız sürüyor|tarihine kadar korumanız devam ediyor
E gününe kadar güvendesiniz|gününe kadar güvendesin|gününe kadar sizinleyiz
E gününe kadar yanınızdayız|gününe kadar yanındayız|gününe kadar sizi koruyoruz
E gününe kadar sizi koruyacağız|gününe kadar açık|gününe kadar korunacaksınız
E gününe kadar güvende kalacaksınız|gününe kadar devam edecek|gününe kadar sürecek
E gününe kadar sürüyor|gününe kadar sürer|gününe kadar kullanımda|gününe kadar korumanız sürüyor
E gününe kadar korumanız devam ediyor|tarihine dek güvendesiniz|tarihine dek güvendesin
E tarihine dek sizinleyiz|tarihine dek yanınızdayız|tarihine dek yanındayız
E tarihine dek sizi koruyoruz|tarihine dek sizi koruyacağız|tarihine dek açık
E tarihine dek korunacaksınız|tarihine dek güvende kalacaksınız|tarihine dek devam edecek
E tarihine dek sürecek|tarihine dek sürüyor|tarihine dek sürer|tarihine dek kullanımda
E tarihine dek korumanız sürüyor|tarihine dek korumanız devam ediyor|ye dek güvendesiniz
E ye dek güvendesin|ye dek sizinleyiz|ye dek yanınızdayız|ye dek yanındayız|ye dek sizi koruyoruz
E ye dek sizi koruyacağız|ye dek açık|ye dek korunacaksınız|ye dek güvende kalacaksınız
E ye dek devam edecek|ye dek sürecek|ye dek sürüyor|ye dek sürer|ye dek kullanımda
E ye dek korumanız sürüyor|ye dek korumanız devam ediyor|ya dek güvendesiniz|ya dek güvendesin
E ya dek sizinleyiz|ya dek yanınızdayız|ya dek yanındayız|ya dek sizi koruyoruz
E ya dek sizi koruyacağız|ya dek açık|ya dek korunacaksınız|ya dek güvende kalacaksınız
E ya dek devam edecek|ya dek sürecek|ya dek sürüyor|ya dek sürer|ya dek kullanımda
E ya dek korumanız sürüyor|ya dek korumanız devam ediyor|e dek güvendesiniz|e dek güvendesin
E e dek sizinleyiz|e dek yanınızdayız|e dek yanındayız|e dek sizi koruyoruz|e dek sizi koruyacağız
E e dek açık|e dek korunacaksınız|e dek güvende kalacaksınız|e dek devam edecek|e dek sürecek
E e dek sürüyor|e dek sürer|e dek kullanımda|e dek korumanız sürüyor|e dek korumanız devam ediyor
E a dek güvendesiniz|a dek güvendesin|a dek sizinleyiz|a dek yanınızdayız|a dek yanındayız
E a dek sizi koruyoruz|a dek sizi koruyacağız|a dek açık|a dek korunacaksınız
E a dek güvende kalacaksınız|a dek devam edecek|a dek sürecek|a dek sürüyor|a dek sürer
E a dek kullanımda|a dek korumanız sürüyor|a dek korumanız devam ediyor
A kadar etkinleştirmeniz yeterli|ye kadar etkinleştirin|ye kadar etkinleştir
A ye kadar etkinleştirilmeli|ye kadar etkinleştirmeniz gerekiyor|ye kadar etkinleştirmeniz gerekir
A ye kadar etkinleştirmelisiniz|ye kadar aktifleştirin|ye kadar etkinleştirebilirsiniz
A ye kadar etkinleştirmeniz yeterli|ya kadar etkinleştirin|ya kadar etkinleştir
A ya kadar etkinleştirilmeli|ya kadar etkinleştirmeniz gerekiyor|ya kadar etkinleştirmeniz gerekir
A ya kadar etkinleştirmelisiniz|ya kadar aktifleştirin|ya kadar etkinleştirebilirsiniz
A ya kadar etkinleştirmeniz yeterli|e kadar etkinleştirin|e kadar etkinleştir
A e kadar etkinleştirilmeli|e kadar etkinleştirmeniz gerekiyor|e kadar etkinleştirmeniz gerekir
A e kadar etkinleştirmelisiniz|e kadar aktifleştirin|e kadar etkinleştirebilirsiniz
A e kadar etkinleştirmeniz yeterli|a kadar etkinleştirin|a kadar etkinleştir
A a kadar etkinleştirilmeli|a kadar etkinleştirmeniz gerekiyor|a kadar etkinleştirmeniz gerekir
A a kadar etkinleştirmelisiniz|a kadar aktifleştirin|a kadar etkinleştirebilirsiniz
A a kadar etkinleştirmeniz yeterli|tarihine kadar etkinleştirmeniz yeterli
h ın aile paketindesiniz|ın aile planındasınız|ın aile grubundasınız|ın aile aboneliğindesiniz
h ın aile paketindesin|ın aile planındasın|ın aile grubundasın|ın aile aboneliğindesin
h in aile paketindesiniz|in aile planındasınız|in aile grubundasınız|in aile aboneliğindesiniz
h in aile paketindesin|in aile planındasın|in aile grubundasın|in aile aboneliğindesin
h un aile paketindesiniz|un aile planındasınız|un aile grubundasınız|un aile aboneliğindesiniz
h un aile paketindesin|un aile planındasın|un aile grubundasın|un aile aboneliğindesin
h ün aile paketindesiniz|ün aile planındasınız|ün aile grubundasınız|ün aile aboneliğindesiniz
h ün aile paketindesin|ün aile planındasın|ün aile grubundasın|ün aile aboneliğindesin
h nın aile paketindesiniz|nın aile planındasınız|nın aile grubundasınız|nın aile aboneliğindesiniz
h nın aile paketindesin|nın aile planındasın|nın aile grubundasın|nın aile aboneliğindesin
h nin aile paketindesiniz|nin aile planındasınız|nin aile grubundasınız|nin aile aboneliğindesiniz
h nin aile paketindesin|nin aile planındasın|nin aile grubundasın|nin aile aboneliğindesin
h nun aile paketindesiniz|nun aile planındasınız|nun aile grubundasınız|nun aile aboneliğindesiniz
h nun aile paketindesin|nun aile planındasın|nun aile grubundasın|nun aile aboneliğindesin
h nün aile paketindesiniz|nün aile planındasınız|nün aile grubundasınız|nün aile aboneliğindesiniz
h nün aile paketindesin|nün aile planındasın|nün aile grubundasın|nün aile aboneliğindesin
X § kadar geçerliydi|tarihine kadardı|tarihine kadar korunurdu|ye kadardı|ya kadardı
X ye kadar geçerliydi|ya kadar geçerliydi|e kadar geçerliydi|a kadar geçerliydi|e kadardı
X a kadardı|tarihine dek geçerliydi|tarihine kadar korunuyordu|tarihine kadar kullanılabilirdi
X kadar sürüyordu|kadar sürerdi|tarihine kadar yürürlükteydi|tarihine kadar devam ediyordu
X tarihine kadar devam ederdi|tarihine kadar sürüyordu|tarihine kadar sürerdi
X kadar kullanılabilirdi|kadar yürürlükteydi|kadar devam ediyordu|kadar devam ederdi
X kadar korunurdu|kadar korunuyordu|ye kadar yürürlükteydi|ya kadar yürürlükteydi
X e kadar yürürlükteydi|a kadar yürürlükteydi|gününe kadardı|gününe kadar geçerliydi
X kadar erişiminiz vardı|kadar erişimin vardı|tarihine kadar erişiminiz vardı
X kadar geçerliliğini korurdu|kadar kullanımdaydı|kadar korumanız sürüyordu
X kadar korumanız devam ediyordu|ye kadar sürüyordu|ye kadar sürerdi|ye kadar kullanımdaydı
X ye kadar korumanız sürüyordu|ye kadar korumanız devam ediyordu|ya kadar sürüyordu
X ya kadar sürerdi|ya kadar kullanımdaydı|ya kadar korumanız sürüyordu
X ya kadar korumanız devam ediyordu|e kadar sürüyordu|e kadar sürerdi|e kadar kullanımdaydı
X e kadar korumanız sürüyordu|e kadar korumanız devam ediyordu|a kadar sürüyordu|a kadar sürerdi
X a kadar kullanımdaydı|a kadar korumanız sürüyordu|a kadar korumanız devam ediyordu
X tarihine kadar kullanımdaydı|tarihine kadar korumanız sürüyordu
X tarihine kadar korumanız devam ediyordu|gününe kadar sürüyordu|gününe kadar sürerdi
X gününe kadar kullanımdaydı|gününe kadar korumanız sürüyordu
X gününe kadar korumanız devam ediyordu|tarihine dek sürüyordu|tarihine dek sürerdi
X tarihine dek kullanımdaydı|tarihine dek korumanız sürüyordu
X tarihine dek korumanız devam ediyordu|ye dek sürüyordu|ye dek sürerdi|ye dek kullanımdaydı
X ye dek korumanız sürüyordu|ye dek korumanız devam ediyordu|ya dek sürüyordu|ya dek sürerdi
X ya dek kullanımdaydı|ya dek korumanız sürüyordu|ya dek korumanız devam ediyordu|e dek sürüyordu
X e dek sürerdi|e dek kullanımdaydı|e dek korumanız sürüyordu|e dek korumanız devam ediyordu
X a dek sürüyordu|a dek sürerdi|a dek kullanımdaydı|a dek korumanız sürüyordu
X a dek korumanız devam ediyordu
- sona eriyordu|sona ererdi|sona erecekti|geçerliydi|bitiyordu|tarihinde sona eriyordu
- tarihinde sona erecekti|tarihinde bitiyordu|süresi doluyordu|süresi dolacaktı
- tarihinde doluyordu|tarihinde dolacaktı|doluyordu|dolacaktı|bitecekti|tarihinde bitecekti
- sonlanıyordu|sonlanacaktı|biterdi|tarihinde biterdi|tarihinde sona ererdi|sürüyordu
- devam ediyordu|sona eriyor olacaktı|sonlanırdı|bitiyor olacaktı|nihayet buluyordu
- süresi bitiyordu|süresi bitecekti|süresi biterdi|süresi dolardı|süresi sona ererdi
- süresi sona eriyordu|süresi sona erecekti|süreniz doluyordu|süreniz dolacaktı|süreniz bitiyordu
- süreniz bitecekti|dolacaktırdı|sona erecektirdi|bitecektirdi|sonlanacaktırdı|sona ermektedirdi
- dolmaktadırdı|geçerliliğini yitirecekti|geçerliliğini yitirirdi|geçerliliğini kaybedecekti
- kadar yürürlükte kalacaktı|kadar geçerli kalacaktı|kadar geçerli olacaktı|kadar aktif kalacaktı
- kadar etkin kalacaktı|kadar devam edecekti|kadar sürecekti|tarihine kadar sürecekti
- tarihine kadar geçerli olacaktı|tarihine kadar aktif kalacaktı|son bulacaktı|son buluyordu
- tarihinde son bulacaktı|kadar açıktı|ye kadar açıktı|ye kadar devam edecekti|ye kadar sürecekti
- ya kadar açıktı|ya kadar devam edecekti|ya kadar sürecekti|e kadar açıktı|e kadar devam edecekti
- e kadar sürecekti|a kadar açıktı|a kadar devam edecekti|a kadar sürecekti|tarihine kadar açıktı
- tarihine kadar devam edecekti|gününe kadar açıktı|gününe kadar devam edecekti
- gününe kadar sürecekti|tarihine dek açıktı|tarihine dek devam edecekti|tarihine dek sürecekti
- ye dek açıktı|ye dek devam edecekti|ye dek sürecekti|ya dek açıktı|ya dek devam edecekti
- ya dek sürecekti|e dek açıktı|e dek devam edecekti|e dek sürecekti|a dek açıktı
- a dek devam edecekti|a dek sürecekti|etkindi|aktifti|yürürlükteydi|kullanımdaydı|devredeydi
- çalışıyordu|aktiftirdi|etkindirdi|yürürlüktedirdi|geçerliliğini koruyordu|hâlâ geçerliydi
- hala geçerliydi|hâlen geçerliydi|halen geçerliydi|şu anda geçerliydi|şu an geçerliydi|faaldi
- lisansınız geçerliydi|aboneliğiniz geçerliydi|aboneliğin geçerliydi|lisans geçerliydi
- abonelik geçerliydi|lisansın geçerliydi|şu an aktifti|şu anda aktifti|şu anda etkindi
- sorunsuz çalışıyordu|korumanız açıktı|korumanız aktifti|korumanız etkindi|yenilenecekti
- yenilenirdi|yenileniyordu|tarihinde yenilenecekti|tarihinde yenilenirdi
- otomatik olarak yenilenecekti|tarihinde otomatik olarak yenilenecekti
- otomatik olarak yenilenirdi|otomatik yenilenirdi|otomatik olarak yenilenecektirdi
- otomatik yenilenecekti|tarihinde otomatik yenilenirdi|otomatik olarak yenileniyordu
- ödeme alınacaktı|tahsil edilecekti|tahsilat yapılacaktı|ücret alınacaktı
- tarihinde ücret alınacaktı|tarihinde tahsil edilecekti|tarihinde ödeme alınacaktı|uzatılacaktı
- tarihinde uzatılacaktı|otomatik uzatılacaktı|otomatik olarak uzatılacaktı
- otomatik olarak uzatılırdı|kendiliğinden yenilenirdi|kendiliğinden yenilenecekti
- tarihinde otomatik olarak yenilenirdi|otomatik uzatılırdı|bir sonraki tahsilat yapılacaktı
- sonraki tahsilat yapılacaktı|tahsilat yapılırdı|kartınızdan tahsil edilecekti
- kartınızdan çekilecekti|kartınızdan ödeme alınacaktı|kartınızdan ücret alınacaktı
- kartınızdan tahsilat yapılacaktı|kartından çekilecekti|yeniden yenilenecekti
- tekrar yenilenecekti|tekrar tahsil edilecekti|tekrar ücret alınacaktı|tekrar ödeme alınacaktı
- fatura kesilecekti|faturalandırılacaktı|bir sonraki dönem başlıyordu|sonraki dönem başlıyordu
- uzatılırdı|uzatılıyordu|uzayacaktı|otomatik uzardı|otomatik olarak uzardı
- otomatik olarak uzayacaktı|tarihinde uzatılırdı|yenilenmektedirdi|yenilenecektirdi
- otomatik olarak yenilenmektedirdi|otomatik yenileniyordu|kendiliğinden yenileniyordu
- yenileniyor olacaktı|kendini yenilerdi|kendini yenileyecekti|her ay yenilenirdi
- her yıl yenileniyordu|her ay yenileniyordu|yıllık olarak yenilenirdi|aylık olarak yenilenirdi
- her yıl otomatik yenilenirdi|her yıl otomatik olarak yenilenirdi|kendiliğinden uzardı
- kartınızdan § tarihinde ödeme alınacaktı|kartınızdan § tarihinde tahsil edilecekti
- kartınızdan § tarihinde çekilecekti|kartınızdan § tarihinde ücret alınacaktı
- kartınızdan § tarihinde tahsilat yapılacaktı|kartından § tarihinde ödeme alınacaktı
- kartından § tarihinde tahsil edilecekti|kartından § tarihinde çekilecekti
- kartından § tarihinde ücret alınacaktı|kartından § tarihinde tahsilat yapılacaktı
- tarihinde yenileniyordu|bir yıl daha uzatılacaktı|bir yıl daha yenilenecekti|tekrar yenilenirdi
- yeniden yenilenirdi|otomatik olarak devam ederdi|otomatik olarak devam edecekti
- otomatik devam ederdi|kendiliğinden devam ederdi|otomatik olarak devam ediyordu
- her yıl kendiliğinden yenilenirdi|her yıl yenilenirdi|açıktı|açıktırdı|devrededirdi|vardı
- vardırdı
P yer var|için yer var|yeriniz var|yerin var|için yeriniz var|için yerin var|yer daha var
P yer kaldı|yeriniz kaldı|yerin kaldı|için yer kaldı|daha sığar|cihazlık yer var
P cihazlık yeriniz var|kullanılmıyor|kullanılmamakta|boşta duruyor|boş bekliyor|daha bağlanabilir
P daha korunabilir|daha kullanabileceğiniz|ekleyebileceğiniz|duruyor boşta
- yeriniz|yerinizi|yerinde|yerine
n kullanıma hazır|kodu henüz kullanmadınız|kodu henüz kullanmadın|kodu kullanmadınız
n kodunuzu henüz kullanmadınız|kodunu henüz kullanmadın|kodunuz henüz kullanılmadı
n kod henüz kullanılmadı|hediyeniz sizi bekliyor|kodunuz sizi bekliyor|kodun seni bekliyor
n tek yapmanız gereken etkinleştirmek|tek yapman gereken etkinleştirmek
n geriye yalnızca etkinleştirmek kaldı|geriye sadece etkinleştirmek kaldı
n geriye etkinleştirmek kaldı|sadece etkinleştirmek kaldı|yalnızca etkinleştirmek kaldı
n etkinleştirmek için bir adım kaldı|etkinleştirmeye bir adım kaldı|başlamaya hazır
n etkinleştirmeniz yeterli|etkinleştirmen yeterli|etkinleştirmeniz kaldı|etkinleştirilmesi kaldı
n henüz başlamadınız|henüz başlamadın|henüz devrede değil|henüz açmadınız
h sizi aile paketine ekledi|sizi aboneliğine ekledi|sizi aile planına ekledi
h sizi aile grubuna ekledi|sizi aile aboneliğine ekledi|sizi paketine ekledi|sizi planına ekledi
h seni aile paketine ekledi|seni aboneliğine ekledi|seni aile planına ekledi
h seni aile grubuna ekledi|seni paketine ekledi|aile paketine misafirsiniz
h aile paketinde misafirsiniz|aile paketinin misafirisiniz|misafirsiniz
h sizin için ödüyor
h senin için ödüyor
O ailenle paylaşıyorsun|ailenizle paylaştınız|sevdiklerinizle paylaşıyorsunuz
O aboneliğin sahibi sizsin|aboneliğin sahibi sensin
E üyelik bitişi|üyelik bitiş tarihi|poliçe bitişi|poliçe bitiş tarihi|teminat bitişi
E teminat bitiş tarihi|teminat sonu|üyelik sonu|üyeliğiniz sona eriyor|üyeliğiniz sona erecek
s üyelik|üyeliğ|poliçe
U teminattaki|teminat altındaki|teminat altında|sigortalı|kapsamdaki|kapsam altındaki|güvendeki
U güvende
K cihaza kadar koruma sağlar|cihazda kullanabilirsiniz|cihazda kullanabilirsin
K cihazda kullanabileceğiniz|cihaza kurabilirsiniz|cihaza yükleyebilirsiniz
K cihazı koruyabilirsiniz|cihazı koruyabilirsin|cihaza yeter|cihaza kadar yeter
K cihaz kapasiteli|kapasite|kapasitesi
d cihaza kadar koruma sağlar|cihazda kullanabilirsiniz|cihazda kullanabilirsin
d cihazda kullanabileceğiniz|cihaza kurabilirsiniz|cihaza yükleyebilirsiniz
d cihazı koruyabilirsiniz|cihazı koruyabilirsin|cihaz adedi|cihaza yeter|cihaza kadar yeter
d aygıt adedi|bilgisayar
w ayrılan|kullanım|kullanım süresi|teminat|aileye|bütün aileye|o yüzden|o sebeple|bu sebeple
w öncesinde|size e-posta göndereceğiz|size e-posta da göndereceğiz|e-posta göndereceğiz
w size haber vereceğiz|sana haber vereceğiz|size hatırlatacağız|içiniz rahat olsun
w için rahat olsun|rahat olun|olduğu için ödeme alınmadı|olduğundan ödeme alınmadı
w dilediğiniz zaman yenileyebilirsiniz|istediğiniz zaman yenileyebilirsiniz
w dilediğin zaman yenileyebilirsin|istediğin zaman yenileyebilirsin|güvenlik nedeniyle
w güvenlik gerekçesiyle|güvenlik nedenleriyle|bize yazın|bize ulaşın|bize yaz|karar verirsiniz
w kararınızı verirsiniz|karar verirsin|istediğiniz kadar kullanın|istediğin kadar kullan
w dilediğiniz kadar kullanın|keyfinize bakın|gerisi bizde|satın aldığınız için teşekkürler
w teşekkürler|teşekkür ederiz|sizin bir şey yapmanıza gerek yok|senin bir şey yapmana gerek yok
w üyelik durumu|poliçe durumu|adedi
Z yenilememeyi seçtiniz|yenilememeyi seçtin|yenilememeyi tercih ettiniz|yenilememeyi tercih ettin
Z yenilenmemesini seçtiniz|yenilenmemesini istediniz|üyeliğinizi iptal ettiniz
Z üyeliğini iptal ettin|üyeliği iptal ettiniz|kartınızdan para çekilmeyecek
Z kartından para çekilmeyecek|bir daha ödeme alınmayacak|bir daha ücret alınmayacak
Z başka ödeme alınmayacak
R alacağız|sıradaki ödemeniz|sıradaki ödemen|yeni ödemeniz|bir sonraki ödemeniz alınacak
R bir sonraki ödeme alınacak|sonraki ödeme alınacak|bir sonraki ücretlendirme
R sonraki ücretlendirme|üyeliğinizi yenileyeceğiz|üyeliğini yenileyeceğiz
X tarihinden beri korumasızsınız|tarihinden beri korumasızsın|tarihinden beri geçersiz
X tarihinden beri geçerli değil|tarihinden bu yana geçersiz|den beri geçersiz|dan beri geçersiz
X den beri korumasızsınız|dan beri korumasızsınız
b kilitlemek zorunda kaldık|kapatmak zorunda kaldık ve engelledik|erişiminizi engelledik
b erişimini engelledik
= ödeme alınamadı|ödemeniz alınamadı|ödeme yapılamadı|ödemeniz başarısız oldu|ödeme başarısız oldu
f para ödemiyorsunuz|para ödemiyorsun|para vermiyorsunuz|bunun için para ödemiyorsunuz
f hiç ücret ödemiyorsunuz
a güvendesiniz|güvendesin|korumanız devam ediyor|koruman devam ediyor|korumanız sürüyor
a üyeliğiniz devam ediyor|üyeliğin devam ediyor|aboneliğiniz devam ediyor|aboneliğin devam ediyor
a paketiniz devam ediyor
7 koruyor
E birlikte kullanabilirsiniz
w iptal etmezseniz|iptal etmezsen
K kapsıyordu
w detay
w yanınızda
# tek=1|biri=1|birini=1
l yer var|için yer var|yeriniz var|yerin var|için yeriniz var|için yerin var|cihazlık yer var
l cihazlık yeriniz var|cihazlık yerin var|ekleyebilirsiniz|ekleyebilirsin|ekleyebileceğiniz|sığar
P cihazlık yerin var|ekleyebilirsin|sığar|için daha yerin var|için daha yeriniz var
P için daha yer var|daha yerin var|daha yeriniz var|daha yer var|henüz eklenmedi|boşta duran
d cihaz hakkın var|cihaz hakkınız var|cihazlık yer var|cihazlık yeriniz var|cihazlık yerin var
- korunuyordu|güvendeydi|korumadaydı|koruma altındaydı|emniyetteydi
X ye kadar korunuyordun|ye kadar korunuyordunuz|ye kadar güvendeydin|ye kadar güvendeydiniz
X ye kadar etkindi|ye kadar aktifti|ya kadar korunuyordun|ya kadar korunuyordunuz
X ya kadar güvendeydin|ya kadar güvendeydiniz|ya kadar etkindi|ya kadar aktifti|e kadar korunuyordun
X e kadar korunuyordunuz|e kadar güvendeydin|e kadar güvendeydiniz|e kadar etkindi|e kadar aktifti
X a kadar korunuyordun|a kadar korunuyordunuz|a kadar güvendeydin|a kadar güvendeydiniz
X a kadar etkindi|a kadar aktifti|tarihine kadar korunuyordun|tarihine kadar korunuyordunuz
X tarihine kadar güvendeydin|tarihine kadar güvendeydiniz
E cihazların § ye kadar güvende|cihazların § ye kadar korunuyor|cihazların § ye kadar koruma altında
E cihazların § ya kadar güvende|cihazların § ya kadar korunuyor|cihazların § ya kadar koruma altında
E cihazların § e kadar güvende|cihazların § e kadar korunuyor|cihazların § e kadar koruma altında
E cihazların § a kadar güvende|cihazların § a kadar korunuyor|cihazların § a kadar koruma altında
E cihazların § tarihine kadar güvende|cihazların § tarihine kadar korunuyor
E cihazların § tarihine kadar koruma altında|cihazlarınız § ye kadar güvende
E cihazlarınız § ye kadar korunuyor|cihazlarınız § ye kadar koruma altında
E cihazlarınız § ya kadar güvende|cihazlarınız § ya kadar korunuyor
E cihazlarınız § ya kadar koruma altında|cihazlarınız § e kadar güvende
E cihazlarınız § e kadar korunuyor|cihazlarınız § e kadar koruma altında
E cihazlarınız § a kadar güvende|cihazlarınız § a kadar korunuyor
E cihazlarınız § a kadar koruma altında|cihazlarınız § tarihine kadar güvende
E cihazlarınız § tarihine kadar korunuyor|cihazlarınız § tarihine kadar koruma altında
E tüm cihazların § ye kadar güvende|tüm cihazların § ye kadar korunuyor
E tüm cihazların § ye kadar koruma altında|tüm cihazların § ya kadar güvende
E tüm cihazların § ya kadar korunuyor|tüm cihazların § ya kadar koruma altında
E tüm cihazların § e kadar güvende|tüm cihazların § e kadar korunuyor
E tüm cihazların § e kadar koruma altında|tüm cihazların § a kadar güvende
E tüm cihazların § a kadar korunuyor|tüm cihazların § a kadar koruma altında
E tüm cihazların § tarihine kadar güvende|tüm cihazların § tarihine kadar korunuyor
E tüm cihazların § tarihine kadar koruma altında|tüm cihazlarınız § ye kadar güvende
E tüm cihazlarınız § ye kadar korunuyor|tüm cihazlarınız § ye kadar koruma altında
E tüm cihazlarınız § ya kadar güvende|tüm cihazlarınız § ya kadar korunuyor
E tüm cihazlarınız § ya kadar koruma altında|tüm cihazlarınız § e kadar güvende
E tüm cihazlarınız § e kadar korunuyor|tüm cihazlarınız § e kadar koruma altında
E tüm cihazlarınız § a kadar güvende|tüm cihazlarınız § a kadar korunuyor
E tüm cihazlarınız § a kadar koruma altında|tüm cihazlarınız § tarihine kadar güvende
E tüm cihazlarınız § tarihine kadar korunuyor|tüm cihazlarınız § tarihine kadar koruma altında
E ye kadar için rahat|ye kadar içiniz rahat|ye kadar rahatsın|ye kadar emniyettesin
E ye kadar seninleyiz|ye kadar korumadasın|ye kadar korumadasınız|ya kadar için rahat
E ya kadar içiniz rahat|ya kadar rahatsın|ya kadar emniyettesin|ya kadar seninleyiz
E ya kadar korumadasın|ya kadar korumadasınız|e kadar için rahat|e kadar içiniz rahat
E e kadar rahatsın|e kadar emniyettesin|e kadar seninleyiz|e kadar korumadasın|e kadar korumadasınız
E a kadar için rahat|a kadar içiniz rahat|a kadar rahatsın|a kadar emniyettesin|a kadar seninleyiz
E a kadar korumadasın|a kadar korumadasınız|tarihine kadar için rahat|tarihine kadar içiniz rahat
E tarihine kadar rahatsın|tarihine kadar emniyettesin|tarihine kadar seninleyiz
E tarihine kadar korumadasın|tarihine kadar korumadasınız
R kartından alacağız|kartından çekeceğiz|kartından tahsil edeceğiz|kartından alınacak
R kartından tahsil edilecek|kartınızdan alacağız|kartınızdan çekeceğiz|kartınızdan alınacak
R kartından otomatik olarak alacağız|kartından otomatik olarak çekeceğiz
R kartından otomatik olarak tahsil edeceğiz|kartından otomatik olarak alınacak
R kartından otomatik olarak çekilecek|kartından otomatik olarak tahsil edilecek
R kartınızdan otomatik olarak alacağız|kartınızdan otomatik olarak çekeceğiz
R kartınızdan otomatik olarak tahsil edeceğiz|kartınızdan otomatik olarak alınacak
R kartınızdan otomatik olarak çekilecek|kartınızdan otomatik olarak tahsil edilecek
R kartından § de ödeme alınacak|kartından § de ücret alınacak|kartından § de çekilecek
R kartından § de tahsil edilecek|kartından § de ödeme alacağız|kartından § de ücret alacağız
R kartından § da ödeme alınacak|kartından § da ücret alınacak|kartından § da çekilecek
R kartından § da tahsil edilecek|kartından § da ödeme alacağız|kartından § da ücret alacağız
R kartından § te ödeme alınacak|kartından § te ücret alınacak|kartından § te çekilecek
R kartından § te tahsil edilecek|kartından § te ödeme alacağız|kartından § te ücret alacağız
R kartından § ta ödeme alınacak|kartından § ta ücret alınacak|kartından § ta çekilecek
R kartından § ta tahsil edilecek|kartından § ta ödeme alacağız|kartından § ta ücret alacağız
R kartından § tarihinde ödeme alacağız|kartından § tarihinde ücret alacağız
R kartınızdan § de ödeme alınacak|kartınızdan § de ücret alınacak|kartınızdan § de çekilecek
R kartınızdan § de tahsil edilecek|kartınızdan § de ödeme alacağız|kartınızdan § de ücret alacağız
R kartınızdan § da ödeme alınacak|kartınızdan § da ücret alınacak|kartınızdan § da çekilecek
R kartınızdan § da tahsil edilecek|kartınızdan § da ödeme alacağız|kartınızdan § da ücret alacağız
R kartınızdan § te ödeme alınacak|kartınızdan § te ücret alınacak|kartınızdan § te çekilecek
R kartınızdan § te tahsil edilecek|kartınızdan § te ödeme alacağız|kartınızdan § te ücret alacağız
R kartınızdan § ta ödeme alınacak|kartınızdan § ta ücret alınacak|kartınızdan § ta çekilecek
R kartınızdan § ta tahsil edilecek|kartınızdan § ta ödeme alacağız|kartınızdan § ta ücret alacağız
R kartınızdan § tarihinde ödeme alacağız|kartınızdan § tarihinde ücret alacağız
R senin için yenileyeceğiz|sizin için yenileyeceğiz|kendiliğinden devam edecek|kendiliğinden sürecek
C senin için yenileyeceğiz|sizin için yenileyeceğiz|kendiliğinden devam edecek|kendiliğinden sürecek
w gelecek yılın ücretini|gelecek ayın ücretini|gelecek dönemin ücretini|bir sonraki yılın ücretini
w yıllık ücreti|aylık ücreti|koruman kesintisiz devam edecek|korumanız kesintisiz devam edecek
w koruman kesintisiz devam eder|koruman kesintisiz sürer|koruman kesintisiz sürecek
w korumanız kesintisiz sürecek|kesintisiz|korumana hiç ara verilmez|korumanıza hiç ara verilmez
w koruman kesilmez|korumanız kesilmez|şimdi uzatırsan korumana hiç ara verilmez|şimdi uzatırsan
w şimdi uzatırsanız|üstelik|hepsi|çalışır|özellikler|özellikleri|tüm özellikler|tüm özellikleri
w o güne kadar tüm özellikler açık|o güne kadar tüm özellikler senin
w o tarihe kadar tüm özellikler açık|o güne kadar|dilediğin gibi keşfet|dilediğiniz gibi keşfedin
w dilediğin gibi kullan|dilediğiniz gibi kullanın|yapman gereken bir şey yok
w yapman gereken hiçbir şey yok|az kaldı|çok az kaldı|zamanında yenile|zamanında yenileyin
w zamanında uzat|önceden haber veririz|sana önceden haber veririz|size önceden haber veririz
w önceden hatırlatırız|sana önceden hatırlatırız|size önceden hatırlatırız
w süre etkinleştirdiğinde başlar|süre etkinleştirdiğinizde başlar|süre etkinleştirince başlar
w süren etkinleştirdiğinde başlar|için rahat|sen de|siz de|senden|sizden|senin için|arkana yaslan
w arkanıza yaslanın
Z otomatik yenilemeyi kapattığın|otomatik yenilemeyi kapattığın için
Z otomatik yenilemeyi kapattığınız|otomatik yenilemeyi kapattığınız için|kartından ücret alınmayacak
Z kartından ücret almayacağız|kartından para çekmeyeceğiz|para çekmeyeceğiz
Z bu tarihten sonra yenilenmez|sonra devam etmez|sonra yenilenmez|süre bitince yenilenmez
w senden ücret almayacağız|sizden ücret almayacağız|ücret almayacağız|ücret alınmayacak
w senden ödeme almayacağız|sizden ödeme almayacağız|ödeme almayacağız|ödeme alınmayacak
w kullanımına açık|tümünü kullanabilirsin
n kodunu henüz girmedin|kodunuzu henüz girmediniz|kodu henüz girmedin|kodun hazır
n kodu girmen yeterli|kodu girmeniz yeterli|kullanmaya hazır|kullanmaya henüz başlamadın
n kullanmaya henüz başlamadınız
A kodunu § ye kadar gir|kodunu § ye kadar girin|kodunu § ya kadar gir|kodunu § ya kadar girin
A kodunu § e kadar gir|kodunu § e kadar girin|kodunu § a kadar gir|kodunu § a kadar girin
A kodunu § tarihine kadar gir|kodunu § tarihine kadar girin|kodu § ye kadar gir
A kodu § ye kadar girin|kodu § ya kadar gir|kodu § ya kadar girin|kodu § e kadar gir
A kodu § e kadar girin|kodu § a kadar gir|kodu § a kadar girin|kodu § tarihine kadar gir
A kodu § tarihine kadar girin|kodunuzu § ye kadar gir|kodunuzu § ye kadar girin
A kodunuzu § ya kadar gir|kodunuzu § ya kadar girin|kodunuzu § e kadar gir|kodunuzu § e kadar girin
A kodunuzu § a kadar gir|kodunuzu § a kadar girin|kodunuzu § tarihine kadar gir
A kodunuzu § tarihine kadar girin|en geç § de etkinleştir|en geç § de etkinleştirin
A en geç § de etkinleştirmelisin|en geç § de etkinleştirmelisiniz|en geç § da etkinleştir
A en geç § da etkinleştirin|en geç § da etkinleştirmelisin|en geç § da etkinleştirmelisiniz
A en geç § te etkinleştir|en geç § te etkinleştirin|en geç § te etkinleştirmelisin
A en geç § te etkinleştirmelisiniz|en geç § ta etkinleştir|en geç § ta etkinleştirin
A en geç § ta etkinleştirmelisin|en geç § ta etkinleştirmelisiniz|en geç § tarihinde etkinleştir
A en geç § tarihinde etkinleştirmelisin|en geç § tarihinde etkinleştirmelisiniz
h kullanmana izin verdi|kullanmanıza izin verdi|aboneliğini kullanmana izin veriyor
h aboneliğini kullanmanıza izin veriyor|aboneliğini kullanmana izin verdi|seni aile planına aldı
h sizi aile planına aldı|seni aboneliğine aldı|sana aboneliğinde yer verdi
h size aboneliğinde yer verdi
f hiçbir ücret ödemiyorsun|hiçbir ücret ödemiyorsunuz|senin için ücretsiz|sizin için ücretsiz
f senin için bedava
q dene|deneyebilir|deneyebilirsin|deneyebilirsiniz
w aynı anda|tüm aile|tüm ailen için|tüm aile için|hatırlatma göndereceğiz
w sana hatırlatma göndereceğiz|size hatırlatma göndereceğiz|sana e-posta göndereceğiz
w sana e-posta ile hatırlatacağız|bizimle iletişime geç|bizimle iletişime geçin|destek ekibine yaz
w istediğin zaman iptal edebilirsin|istediğiniz zaman iptal edebilirsiniz
w bizimle olduğun için teşekkürler|bizimle olduğunuz için teşekkürler|internette rahatça gez
w rahatça gez
E ye kadar seni koruyoruz|ye kadar seni koruyacağız|ye kadar sana göz kulak oluyoruz
E ye kadar cihazlarını koruyoruz|ye kadar cihazlarınızı koruyoruz
E ye kadar cihazlarına göz kulak oluyoruz|ye kadar devam ediyor|ye kadar senin
E ya kadar seni koruyoruz|ya kadar seni koruyacağız|ya kadar sana göz kulak oluyoruz
E ya kadar cihazlarını koruyoruz|ya kadar cihazlarınızı koruyoruz
E ya kadar cihazlarına göz kulak oluyoruz|ya kadar devam ediyor|ya kadar senin
E e kadar seni koruyoruz|e kadar seni koruyacağız|e kadar sana göz kulak oluyoruz
E e kadar cihazlarını koruyoruz|e kadar cihazlarınızı koruyoruz
E e kadar cihazlarına göz kulak oluyoruz|e kadar devam ediyor|e kadar senin|a kadar seni koruyoruz
E a kadar seni koruyacağız|a kadar sana göz kulak oluyoruz|a kadar cihazlarını koruyoruz
E a kadar cihazlarınızı koruyoruz|a kadar cihazlarına göz kulak oluyoruz|a kadar devam ediyor
E a kadar senin|tarihine kadar seni koruyoruz|tarihine kadar seni koruyacağız
E tarihine kadar sana göz kulak oluyoruz|tarihine kadar cihazlarını koruyoruz
E tarihine kadar cihazlarınızı koruyoruz|tarihine kadar cihazlarına göz kulak oluyoruz
E tarihine kadar senin
Z yenilemeyi durdurdun|otomatik yenilemeyi durdurdun|sonrasında yenilenmeyecek|ve yenilenmeyecek
Z sonrasında sona erer ve yenilenmez
R yeni dönem başlayacak|yeni dönemin başlayacak|yeni dönem başlıyor
R aboneliğini otomatik olarak yenileyeceğiz|aboneliğini yenileyeceğiz|senin için yenilenecek
R kendiliğinden uzayacak
C aboneliğini otomatik olarak yenileyeceğiz|kendiliğinden uzayacak
u aboneliğini dondurdun|aboneliğinizi dondurdunuz|aboneliğini dondurduk|dondurdun
u aboneliğine ara verdin|aboneliğinize ara verdiniz|aboneliğin molada|aboneliğin beklemede
b aboneliğini engelledik|aboneliğinizi engelledik|aboneliğini kapattık|aboneliğinizi kapattık
b aboneliğini kilitledik|aboneliğinizi kilitledik
E ye kadar çalışacak|ye kadar çalışır|ye kadar çalışmaya devam edecek|ye kadar çalışmaya devam eder
E ye kadar sizi korumaya devam edeceğiz|ye kadar seni korumaya devam edeceğiz|ye kadar ödenmiş
E ye kadar ödenmiştir|ye kadar ödemesi yapıldı|ye kadar ödemesi yapılmış
E ye kadar yararlanabilirsiniz|ye kadar yararlanabilirsin|ye kadar faydalanabilirsiniz
E ye kadar faydalanabilirsin|ye kadar erişebilirsiniz|ye kadar erişebilirsin
E ye kadar kapsam altındasınız|ye kadar kapsam altındasın|ye kadar kullanımınıza açık
E ye kadar kullanımına açık|ye kadar sizin|ye kadar size ait|ye kadar geçerliliğini sürdürür
E ye kadar geçerliliğini koruyor|ye kadar aktif|ye kadar etkin|ye kadar koruma sürüyor
E ye kadar koruman sürüyor|ye kadar hizmetinizde|ya kadar çalışacak|ya kadar çalışır
E ya kadar çalışmaya devam edecek|ya kadar çalışmaya devam eder
E ya kadar sizi korumaya devam edeceğiz|ya kadar seni korumaya devam edeceğiz|ya kadar ödenmiş
E ya kadar ödenmiştir|ya kadar ödemesi yapıldı|ya kadar ödemesi yapılmış
E ya kadar yararlanabilirsiniz|ya kadar yararlanabilirsin|ya kadar faydalanabilirsiniz
E ya kadar faydalanabilirsin|ya kadar erişebilirsiniz|ya kadar erişebilirsin
E ya kadar kapsam altındasınız|ya kadar kapsam altındasın|ya kadar kullanımınıza açık
E ya kadar kullanımına açık|ya kadar sizin|ya kadar size ait|ya kadar geçerliliğini sürdürür
E ya kadar geçerliliğini koruyor|ya kadar aktif|ya kadar etkin|ya kadar koruma sürüyor
E ya kadar koruman sürüyor|ya kadar hizmetinizde|e kadar çalışacak|e kadar çalışır
E e kadar çalışmaya devam edecek|e kadar çalışmaya devam eder|e kadar sizi korumaya devam edeceğiz
E e kadar seni korumaya devam edeceğiz|e kadar ödenmiş|e kadar ödenmiştir|e kadar ödemesi yapıldı
E e kadar ödemesi yapılmış|e kadar yararlanabilirsiniz|e kadar yararlanabilirsin
E e kadar faydalanabilirsiniz|e kadar faydalanabilirsin|e kadar erişebilirsiniz
E e kadar erişebilirsin|e kadar kapsam altındasınız|e kadar kapsam altındasın
E e kadar kullanımınıza açık|e kadar kullanımına açık|e kadar sizin|e kadar size ait
E e kadar geçerliliğini sürdürür|e kadar geçerliliğini koruyor|e kadar aktif|e kadar etkin
E e kadar koruma sürüyor|e kadar koruman sürüyor|e kadar hizmetinizde|a kadar çalışacak
E a kadar çalışır|a kadar çalışmaya devam edecek|a kadar çalışmaya devam eder
E a kadar sizi korumaya devam edeceğiz|a kadar seni korumaya devam edeceğiz|a kadar ödenmiş
E a kadar ödenmiştir|a kadar ödemesi yapıldı|a kadar ödemesi yapılmış|a kadar yararlanabilirsiniz
E a kadar yararlanabilirsin|a kadar faydalanabilirsiniz|a kadar faydalanabilirsin
E a kadar erişebilirsiniz|a kadar erişebilirsin|a kadar kapsam altındasınız
E a kadar kapsam altındasın|a kadar kullanımınıza açık|a kadar kullanımına açık|a kadar sizin
E a kadar size ait|a kadar geçerliliğini sürdürür|a kadar geçerliliğini koruyor|a kadar aktif
E a kadar etkin|a kadar koruma sürüyor|a kadar koruman sürüyor|a kadar hizmetinizde
E tarihine kadar çalışacak|tarihine kadar çalışır|tarihine kadar çalışmaya devam edecek
E tarihine kadar çalışmaya devam eder|tarihine kadar sizi korumaya devam edeceğiz
E tarihine kadar seni korumaya devam edeceğiz|tarihine kadar ödenmiş|tarihine kadar ödenmiştir
E tarihine kadar ödemesi yapıldı|tarihine kadar ödemesi yapılmış|tarihine kadar yararlanabilirsiniz
E tarihine kadar yararlanabilirsin|tarihine kadar faydalanabilirsiniz
E tarihine kadar faydalanabilirsin|tarihine kadar erişebilirsiniz|tarihine kadar erişebilirsin
E tarihine kadar kapsam altındasınız|tarihine kadar kapsam altındasın
E tarihine kadar kullanımınıza açık|tarihine kadar kullanımına açık|tarihine kadar sizin
E tarihine kadar size ait|tarihine kadar geçerliliğini sürdürür
E tarihine kadar geçerliliğini koruyor|tarihine kadar koruma sürüyor|tarihine kadar koruman sürüyor
E tarihine kadar hizmetinizde|akşamına kadar çalışacak|akşamına kadar çalışır
E akşamına kadar çalışmaya devam edecek|akşamına kadar çalışmaya devam eder
E akşamına kadar sizi korumaya devam edeceğiz|akşamına kadar seni korumaya devam edeceğiz
E akşamına kadar sizi koruyacağız|akşamına kadar sizi koruyoruz|akşamına kadar ödenmiş
E akşamına kadar ödenmiştir|akşamına kadar ödemesi yapıldı|akşamına kadar ödemesi yapılmış
E akşamına kadar yararlanabilirsiniz|akşamına kadar yararlanabilirsin
E akşamına kadar faydalanabilirsiniz|akşamına kadar faydalanabilirsin
E akşamına kadar erişebilirsiniz|akşamına kadar erişebilirsin|akşamına kadar kapsam altındasınız
E akşamına kadar kapsam altındasın|akşamına kadar kullanabilirsiniz|akşamına kadar kullanabilirsin
E akşamına kadar kullanımınıza açık|akşamına kadar kullanımına açık|akşamına kadar geçerli
E akşamına kadar sizin|akşamına kadar size ait|akşamına kadar geçerliliğini sürdürür
E akşamına kadar geçerliliğini koruyor|akşamına kadar aktif|akşamına kadar etkin
E akşamına kadar koruma sürüyor|akşamına kadar korumanız sürüyor|akşamına kadar koruman sürüyor
E akşamına kadar devam edecek|akşamına kadar sürecek|akşamına kadar hizmetinizde
E gece yarısına kadar çalışacak|gece yarısına kadar çalışır
E gece yarısına kadar çalışmaya devam edecek|gece yarısına kadar çalışmaya devam eder
E gece yarısına kadar sizi korumaya devam edeceğiz|gece yarısına kadar seni korumaya devam edeceğiz
E gece yarısına kadar sizi koruyacağız|gece yarısına kadar sizi koruyoruz
E gece yarısına kadar ödenmiş|gece yarısına kadar ödenmiştir|gece yarısına kadar ödemesi yapıldı
E gece yarısına kadar ödemesi yapılmış|gece yarısına kadar yararlanabilirsiniz
E gece yarısına kadar yararlanabilirsin|gece yarısına kadar faydalanabilirsiniz
E gece yarısına kadar faydalanabilirsin|gece yarısına kadar erişebilirsiniz
E gece yarısına kadar erişebilirsin|gece yarısına kadar kapsam altındasınız
E gece yarısına kadar kapsam altındasın|gece yarısına kadar kullanabilirsiniz
E gece yarısına kadar kullanabilirsin|gece yarısına kadar kullanımınıza açık
E gece yarısına kadar kullanımına açık|gece yarısına kadar geçerli|gece yarısına kadar sizin
E gece yarısına kadar size ait|gece yarısına kadar geçerliliğini sürdürür
E gece yarısına kadar geçerliliğini koruyor|gece yarısına kadar aktif|gece yarısına kadar etkin
E gece yarısına kadar koruma sürüyor|gece yarısına kadar korumanız sürüyor
E gece yarısına kadar koruman sürüyor|gece yarısına kadar devam edecek|gece yarısına kadar sürecek
E gece yarısına kadar hizmetinizde|gününe kadar çalışacak|gününe kadar çalışır
E gününe kadar çalışmaya devam edecek|gününe kadar çalışmaya devam eder
E gününe kadar sizi korumaya devam edeceğiz|gününe kadar seni korumaya devam edeceğiz
E gününe kadar ödenmiş|gününe kadar ödenmiştir|gününe kadar ödemesi yapıldı
E gününe kadar ödemesi yapılmış|gününe kadar yararlanabilirsiniz|gününe kadar yararlanabilirsin
E gününe kadar faydalanabilirsiniz|gününe kadar faydalanabilirsin|gününe kadar erişebilirsiniz
E gününe kadar erişebilirsin|gününe kadar kapsam altındasınız|gününe kadar kapsam altındasın
E gününe kadar kullanabilirsiniz|gününe kadar kullanabilirsin|gününe kadar kullanımınıza açık
E gününe kadar kullanımına açık|gününe kadar sizin|gününe kadar size ait
E gününe kadar geçerliliğini sürdürür|gününe kadar geçerliliğini koruyor|gününe kadar aktif
E gününe kadar etkin|gününe kadar koruma sürüyor|gününe kadar koruman sürüyor
E gününe kadar hizmetinizde|ye değin|ya değin|e değin|a değin|gününe değin
E ye değin kullanımınıza açık|ye değin kullanımına açık|ye değin geçerli|ye değin kullanabilirsiniz
E ye değin korunuyorsunuz|ya değin kullanımınıza açık|ya değin kullanımına açık|ya değin geçerli
E ya değin kullanabilirsiniz|ya değin korunuyorsunuz|e değin kullanımınıza açık
E e değin kullanımına açık|e değin geçerli|e değin kullanabilirsiniz|e değin korunuyorsunuz
E a değin kullanımınıza açık|a değin kullanımına açık|a değin geçerli|a değin kullanabilirsiniz
E a değin korunuyorsunuz|tarihine değin kullanımınıza açık|tarihine değin kullanımına açık
E tarihine değin geçerli|tarihine değin kullanabilirsiniz|tarihine değin korunuyorsunuz|kapanış
E kapanış tarihi|vade sonu|vade bitimi|sona eriş|sona eriş tarihi|yürürlük bitişi|yürürlük sonu
E yürürlükten kalkış|tarihinde kullanımdan kalkıyor|tarihinde son bulur|son bulur|bitmek|dolmak
E süresi dolmak|süreniz dolmak|aboneliğiniz § tarihinde kapanıyor
E aboneliğiniz § tarihinde kapanacak|en son § tarihinde kullanılabilir
E en son § tarihine kadar kullanılabilir
X son kullanım tarihi § idi|son kullanım tarihi § ydi|son kullanım tarihi § ydı
X son kullanım tarihi § di|son kullanım tarihi § dı|son kullanma tarihi § idi
X son kullanma tarihi § ydi|son kullanma tarihi § ydı|son kullanma tarihi § di
X son kullanma tarihi § dı|bitiş tarihi § idi|bitiş tarihi § ydi|bitiş tarihi § ydı
X bitiş tarihi § di|bitiş tarihi § dı|son gün § idi|son gün § ydi|son gün § ydı|son gün § di
X son gün § dı|son günü § idi|son günü § ydi|son günü § ydı|son günü § di|son günü § dı
X son geçerli gün § idi|son geçerli gün § ydi|son geçerli gün § ydı|son geçerli gün § di
X son geçerli gün § dı|sona erme tarihi § idi|sona erme tarihi § ydi|sona erme tarihi § ydı
X sona erme tarihi § di|sona erme tarihi § dı|geçerlilik tarihi § idi|geçerlilik tarihi § ydi
X geçerlilik tarihi § ydı|geçerlilik tarihi § di|geçerlilik tarihi § dı|son tarih § idi
X son tarih § ydi|son tarih § ydı|son tarih § di|son tarih § dı
X kullanım süreniz § itibarıyla tamamlandı|kullanım süreniz § itibariyle tamamlandı
X kullanım süreniz § tarihinde tamamlandı|süreniz § itibarıyla tamamlandı
X süreniz § itibariyle tamamlandı|süreniz § tarihinde tamamlandı|süren § itibarıyla tamamlandı
X süren § itibariyle tamamlandı|süren § tarihinde tamamlandı|aboneliğiniz § itibarıyla tamamlandı
X aboneliğiniz § itibariyle tamamlandı|aboneliğiniz § tarihinde tamamlandı
X aboneliğin § itibarıyla tamamlandı|aboneliğin § itibariyle tamamlandı
X aboneliğin § tarihinde tamamlandı|üyeliğiniz § itibarıyla tamamlandı
X üyeliğiniz § itibariyle tamamlandı|üyeliğiniz § tarihinde tamamlandı|süreniz tamamlandı
X süren tamamlandı|kullanım süreniz tamamlandı|abonelik süreniz tamamlandı|koruma § tarihinde durdu
X koruma § tarihinde kesildi|koruma § tarihinde kapandı|koruma § tarihinde sonlandı
X korumanız § tarihinde durdu|korumanız § tarihinde kesildi|korumanız § tarihinde kapandı
X korumanız § tarihinde sonlandı|koruman § tarihinde durdu|koruman § tarihinde kesildi
X koruman § tarihinde kapandı|koruman § tarihinde sonlandı|erişim § tarihinde kapandı
X erişim § tarihinde kesildi|erişim § tarihinde sonlandı|erişiminiz § tarihinde kapandı
X erişiminiz § tarihinde kesildi|erişiminiz § tarihinde sonlandı|erişimin § tarihinde kapandı
X erişimin § tarihinde kesildi|erişimin § tarihinde sonlandı|tarihinden beri süresi dolmuş
X den beri süresi dolmuş|dan beri süresi dolmuş|ye kadar sürdü|ye kadar devam etti
X ye kadar kullandınız|ye kadar kullandın|ye kadar geçerli idi|ya kadar sürdü|ya kadar devam etti
X ya kadar kullandınız|ya kadar kullandın|ya kadar geçerli idi|e kadar sürdü|e kadar devam etti
X e kadar kullandınız|e kadar kullandın|e kadar geçerli idi|a kadar sürdü|a kadar devam etti
X a kadar kullandınız|a kadar kullandın|a kadar geçerli idi|tarihine kadar sürdü
X tarihine kadar devam etti|tarihine kadar kullandınız|tarihine kadar kullandın
X tarihine kadar geçerli idi
R bir sonraki ödeme § de alınacak|bir sonraki ödeme § de tahsil edilecek
R bir sonraki ödeme § da alınacak|bir sonraki ödeme § da tahsil edilecek
R bir sonraki ödeme § te alınacak|bir sonraki ödeme § te tahsil edilecek
R bir sonraki ödeme § ta alınacak|bir sonraki ödeme § ta tahsil edilecek
R bir sonraki ödeme § tarihinde alınacak|bir sonraki ödeme § tarihinde tahsil edilecek
R bir sonraki ödeme § günü alınacak|bir sonraki ödeme § günü tahsil edilecek
R sonraki ödeme § de alınacak|sonraki ödeme § de tahsil edilecek|sonraki ödeme § da alınacak
R sonraki ödeme § da tahsil edilecek|sonraki ödeme § te alınacak|sonraki ödeme § te tahsil edilecek
R sonraki ödeme § ta alınacak|sonraki ödeme § ta tahsil edilecek|sonraki ödeme § tarihinde alınacak
R sonraki ödeme § tarihinde tahsil edilecek|sonraki ödeme § günü alınacak
R sonraki ödeme § günü tahsil edilecek|bir sonraki ödemeniz § de alınacak
R bir sonraki ödemeniz § de tahsil edilecek|bir sonraki ödemeniz § da alınacak
R bir sonraki ödemeniz § da tahsil edilecek|bir sonraki ödemeniz § te alınacak
R bir sonraki ödemeniz § te tahsil edilecek|bir sonraki ödemeniz § ta alınacak
R bir sonraki ödemeniz § ta tahsil edilecek|bir sonraki ödemeniz § tarihinde alınacak
R bir sonraki ödemeniz § tarihinde tahsil edilecek|bir sonraki ödemeniz § günü alınacak
R bir sonraki ödemeniz § günü tahsil edilecek|sonraki ödemeniz § de alınacak
R sonraki ödemeniz § de tahsil edilecek|sonraki ödemeniz § da alınacak
R sonraki ödemeniz § da tahsil edilecek|sonraki ödemeniz § te alınacak
R sonraki ödemeniz § te tahsil edilecek|sonraki ödemeniz § ta alınacak
R sonraki ödemeniz § ta tahsil edilecek|sonraki ödemeniz § tarihinde alınacak
R sonraki ödemeniz § tarihinde tahsil edilecek|sonraki ödemeniz § günü alınacak
R sonraki ödemeniz § günü tahsil edilecek|bir sonraki ödemen § de alınacak
R bir sonraki ödemen § de tahsil edilecek|bir sonraki ödemen § da alınacak
R bir sonraki ödemen § da tahsil edilecek|bir sonraki ödemen § te alınacak
R bir sonraki ödemen § te tahsil edilecek|bir sonraki ödemen § ta alınacak
R bir sonraki ödemen § ta tahsil edilecek|bir sonraki ödemen § tarihinde alınacak
R bir sonraki ödemen § tarihinde tahsil edilecek|bir sonraki ödemen § günü alınacak
R bir sonraki ödemen § günü tahsil edilecek|sıradaki ödeme § de alınacak
R sıradaki ödeme § de tahsil edilecek|sıradaki ödeme § da alınacak
R sıradaki ödeme § da tahsil edilecek|sıradaki ödeme § te alınacak
R sıradaki ödeme § te tahsil edilecek|sıradaki ödeme § ta alınacak
R sıradaki ödeme § ta tahsil edilecek|sıradaki ödeme § tarihinde alınacak
R sıradaki ödeme § tarihinde tahsil edilecek|sıradaki ödeme § günü alınacak
R sıradaki ödeme § günü tahsil edilecek|sıradaki ödemeniz § de alınacak
R sıradaki ödemeniz § de tahsil edilecek|sıradaki ödemeniz § da alınacak
R sıradaki ödemeniz § da tahsil edilecek|sıradaki ödemeniz § te alınacak
R sıradaki ödemeniz § te tahsil edilecek|sıradaki ödemeniz § ta alınacak
R sıradaki ödemeniz § ta tahsil edilecek|sıradaki ödemeniz § tarihinde alınacak
R sıradaki ödemeniz § tarihinde tahsil edilecek|sıradaki ödemeniz § günü alınacak
R sıradaki ödemeniz § günü tahsil edilecek|ilk ödeme § de alınacak|ilk ödeme § de tahsil edilecek
R ilk ödeme § da alınacak|ilk ödeme § da tahsil edilecek|ilk ödeme § te alınacak
R ilk ödeme § te tahsil edilecek|ilk ödeme § ta alınacak|ilk ödeme § ta tahsil edilecek
R ilk ödeme § tarihinde alınacak|ilk ödeme § tarihinde tahsil edilecek|ilk ödeme § günü alınacak
R ilk ödeme § günü tahsil edilecek|ilk ödemeniz § de alınacak|ilk ödemeniz § de tahsil edilecek
R ilk ödemeniz § da alınacak|ilk ödemeniz § da tahsil edilecek|ilk ödemeniz § te alınacak
R ilk ödemeniz § te tahsil edilecek|ilk ödemeniz § ta alınacak|ilk ödemeniz § ta tahsil edilecek
R ilk ödemeniz § tarihinde alınacak|ilk ödemeniz § tarihinde tahsil edilecek
R ilk ödemeniz § günü alınacak|ilk ödemeniz § günü tahsil edilecek|ilk ödemen § de alınacak
R ilk ödemen § de tahsil edilecek|ilk ödemen § da alınacak|ilk ödemen § da tahsil edilecek
R ilk ödemen § te alınacak|ilk ödemen § te tahsil edilecek|ilk ödemen § ta alınacak
R ilk ödemen § ta tahsil edilecek|ilk ödemen § tarihinde alınacak
R ilk ödemen § tarihinde tahsil edilecek|ilk ödemen § günü alınacak
R ilk ödemen § günü tahsil edilecek|ilk ücret § de alınacak|ilk ücret § de tahsil edilecek
R ilk ücret § da alınacak|ilk ücret § da tahsil edilecek|ilk ücret § te alınacak
R ilk ücret § te tahsil edilecek|ilk ücret § ta alınacak|ilk ücret § ta tahsil edilecek
R ilk ücret § tarihinde alınacak|ilk ücret § tarihinde tahsil edilecek|ilk ücret § günü alınacak
R ilk ücret § günü tahsil edilecek|kartınızdan § de tahsilat yapılacak
R kartınızdan § de tahsilat yapacağız|kartınızdan § de para çekilecek
R kartınızdan § de para çekeceğiz|kartınızdan § de çekim yapılacak
R kartınızdan § da tahsilat yapılacak|kartınızdan § da tahsilat yapacağız
R kartınızdan § da para çekilecek|kartınızdan § da para çekeceğiz|kartınızdan § da çekim yapılacak
R kartınızdan § te tahsilat yapılacak|kartınızdan § te tahsilat yapacağız
R kartınızdan § te para çekilecek|kartınızdan § te para çekeceğiz|kartınızdan § te çekim yapılacak
R kartınızdan § ta tahsilat yapılacak|kartınızdan § ta tahsilat yapacağız
R kartınızdan § ta para çekilecek|kartınızdan § ta para çekeceğiz|kartınızdan § ta çekim yapılacak
R kartınızdan § tarihinde tahsilat yapacağız|kartınızdan § tarihinde para çekilecek
R kartınızdan § tarihinde para çekeceğiz|kartınızdan § tarihinde çekim yapılacak
R kartınızdan § günü tahsilat yapılacak|kartınızdan § günü tahsilat yapacağız
R kartınızdan § günü para çekilecek|kartınızdan § günü para çekeceğiz
R kartınızdan § günü ödeme alınacak|kartınızdan § günü ücret alınacak
R kartınızdan § günü çekim yapılacak|kartından § de tahsilat yapılacak
R kartından § de tahsilat yapacağız|kartından § de para çekilecek|kartından § de para çekeceğiz
R kartından § de çekim yapılacak|kartından § da tahsilat yapılacak
R kartından § da tahsilat yapacağız|kartından § da para çekilecek|kartından § da para çekeceğiz
R kartından § da çekim yapılacak|kartından § te tahsilat yapılacak
R kartından § te tahsilat yapacağız|kartından § te para çekilecek|kartından § te para çekeceğiz
R kartından § te çekim yapılacak|kartından § ta tahsilat yapılacak
R kartından § ta tahsilat yapacağız|kartından § ta para çekilecek|kartından § ta para çekeceğiz
R kartından § ta çekim yapılacak|kartından § tarihinde tahsilat yapacağız
R kartından § tarihinde para çekilecek|kartından § tarihinde para çekeceğiz
R kartından § tarihinde çekim yapılacak|kartından § günü tahsilat yapılacak
R kartından § günü tahsilat yapacağız|kartından § günü para çekilecek
R kartından § günü para çekeceğiz|kartından § günü ödeme alınacak|kartından § günü ücret alınacak
R kartından § günü çekim yapılacak|yeniliyoruz|yeni dönem § de başlıyor|yeni dönem § de başlar
R yeni dönem § de başlayacak|yeni dönem § da başlıyor|yeni dönem § da başlar
R yeni dönem § da başlayacak|yeni dönem § te başlıyor|yeni dönem § te başlar
R yeni dönem § te başlayacak|yeni dönem § ta başlıyor|yeni dönem § ta başlar
R yeni dönem § ta başlayacak|yeni dönem § tarihinde başlıyor|yeni dönem § tarihinde başlar
R yeni dönem § tarihinde başlayacak|yeni dönem § günü başlıyor|yeni dönem § günü başlar
R yeni dönem § günü başlayacak|sonraki dönem § de başlıyor|sonraki dönem § de başlar
R sonraki dönem § de başlayacak|sonraki dönem § da başlıyor|sonraki dönem § da başlar
R sonraki dönem § da başlayacak|sonraki dönem § te başlıyor|sonraki dönem § te başlar
R sonraki dönem § te başlayacak|sonraki dönem § ta başlıyor|sonraki dönem § ta başlar
R sonraki dönem § ta başlayacak|sonraki dönem § tarihinde başlıyor|sonraki dönem § tarihinde başlar
R sonraki dönem § tarihinde başlayacak|sonraki dönem § günü başlıyor|sonraki dönem § günü başlar
R sonraki dönem § günü başlayacak|bir sonraki dönem § de başlıyor|bir sonraki dönem § de başlar
R bir sonraki dönem § de başlayacak|bir sonraki dönem § da başlıyor|bir sonraki dönem § da başlar
R bir sonraki dönem § da başlayacak|bir sonraki dönem § te başlıyor|bir sonraki dönem § te başlar
R bir sonraki dönem § te başlayacak|bir sonraki dönem § ta başlıyor|bir sonraki dönem § ta başlar
R bir sonraki dönem § ta başlayacak|bir sonraki dönem § tarihinde başlıyor
R bir sonraki dönem § tarihinde başlar|bir sonraki dönem § tarihinde başlayacak
R bir sonraki dönem § günü başlıyor|bir sonraki dönem § günü başlar
R bir sonraki dönem § günü başlayacak|yeni döneminiz § de başlıyor|yeni döneminiz § de başlar
R yeni döneminiz § de başlayacak|yeni döneminiz § da başlıyor|yeni döneminiz § da başlar
R yeni döneminiz § da başlayacak|yeni döneminiz § te başlıyor|yeni döneminiz § te başlar
R yeni döneminiz § te başlayacak|yeni döneminiz § ta başlıyor|yeni döneminiz § ta başlar
R yeni döneminiz § ta başlayacak|yeni döneminiz § tarihinde başlıyor
R yeni döneminiz § tarihinde başlar|yeni döneminiz § tarihinde başlayacak
R yeni döneminiz § günü başlıyor|yeni döneminiz § günü başlar|yeni döneminiz § günü başlayacak
R aboneliğiniz otomatik yenilenir|aboneliğin otomatik yenilenir|aboneliğiniz otomatik yenileniyor
R aboneliğiniz otomatik olarak yenilenir
C aboneliğiniz otomatik yenilenir|aboneliğin otomatik yenilenir|aboneliğiniz otomatik yenileniyor
C aboneliğiniz otomatik olarak yenilenir|siz bir şey yapmadan yenilenir
Z otomatik ödeme alınmayacak|süre dolunca yenilenmez|süresi dolunca yenilenmez
Z kendiliğinden devam etmeyecek
v kontenjanın|kontenjanınızın|kontenjandan|kontenjanınızdan|telefonun|tabletin
d yerden|koltuktan|lisanstan|telefon|telefonun|telefonda|telefonu|tablet|tabletin
d cihazda kullanılabilir|cihazda kullanılır|cihaza kurulabilir|cihaza yüklenebilir|cihaza kurulur
d cihaza yüklenir|cihaz kotası|cihaz kontenjanı|cihaz ayrıldı|cihaza kadar koruyabilirsiniz
d cihaza kadar koruyabilirsin|cihazda geçerli|cihazda geçerlidir|denenebilecek cihaz
d cihazda çalışır
K cihazda kullanılabilir|cihazda kullanılır|cihaza kurulabilir|cihaza yüklenebilir|cihaza kurulur
K cihaza yüklenir|cihaz kotası|cihaz kontenjanı|cihaz ayrıldı|cihaza kadar koruyabilirsiniz
K cihaza kadar koruyabilirsin|denenebilecek cihaz|cihazda çalışır
H cihazda geçerlidir
6 yerler|koltuklar
U bağlı kalmış|bağlı kaldı|bağlı kalmıştır
n başlatılmadı|başlatılmamış|henüz başlatılmamış
A ye dek etkinleştirin|ye dek etkinleştir|ye dek aktifleştirin|ye dek aktive edin
A ya dek etkinleştirin|ya dek etkinleştir|ya dek aktifleştirin|ya dek aktive edin
A e dek etkinleştirin|e dek etkinleştir|e dek aktifleştirin|e dek aktive edin|a dek etkinleştirin
A a dek etkinleştir|a dek aktifleştirin|a dek aktive edin|tarihine dek etkinleştirin
A tarihine dek etkinleştir|tarihine dek aktifleştirin|tarihine dek aktive edin
A kodu en geç § tarihinde girin
A kodu en geç § tarihinde gir
A kodu en geç § tarihine kadar girin
A kodu en geç § tarihine kadar gir
A kodunuzu en geç § tarihinde girin
A kodunuzu en geç § tarihinde gir
A kodunuzu en geç § tarihine kadar girin
A kodunuzu en geç § tarihine kadar gir
A kodunu en geç § tarihinde girin
A kodunu en geç § tarihinde gir
A kodunu en geç § tarihine kadar girin
A kodunu en geç § tarihine kadar gir
h sizi de aboneliğine ekledi|seni de aboneliğine ekledi|sizi de ekledi|seni de ekledi
h sizi de planına ekledi|sizi de paketine ekledi|sizi paketine dahil etti|sizi paketine kattı
h sizi planına dahil etti|sizi planına kattı|sizi aboneliğine dahil etti|sizi aboneliğine kattı
h sizi ailesine dahil etti|sizi ailesine kattı|sizi aile paketine dahil etti
h sizi aile paketine kattı|sizi aile planına dahil etti|sizi aile planına kattı
h seni paketine dahil etti|seni paketine kattı|seni planına dahil etti|seni planına kattı
h seni aboneliğine dahil etti|seni aboneliğine kattı|seni ailesine dahil etti|seni ailesine kattı
h seni aile paketine dahil etti|seni aile paketine kattı|seni aile planına dahil etti
h seni aile planına kattı|sizi de paketine dahil etti|sizi de paketine kattı
h sizi de planına dahil etti|sizi de planına kattı|sizi de aboneliğine dahil etti
h sizi de aboneliğine kattı|sizi de ailesine dahil etti|sizi de ailesine kattı
h sizi de aile paketine dahil etti|sizi de aile paketine kattı|sizi de aile planına dahil etti
h sizi de aile planına kattı|seni de paketine dahil etti|seni de paketine kattı
h seni de planına dahil etti|seni de planına kattı|seni de aboneliğine dahil etti
h seni de aboneliğine kattı|seni de ailesine dahil etti|seni de ailesine kattı
h seni de aile paketine dahil etti|seni de aile paketine kattı|seni de aile planına dahil etti
h seni de aile planına kattı|size yer açtı|size yer verdi|sana yer açtı|sana yer verdi
h sizinle bölüşüyor|seninle bölüşüyor|ın aboneliğine dahilsiniz|ın aboneliğine dahilsin
h ın aile paketine dahilsiniz|ın aile paketine dahilsin|ın aile planına dahilsiniz
h ın aile planına dahilsin|ın aile aboneliğine dahilsiniz|ın aile aboneliğine dahilsin
h in aboneliğine dahilsiniz|in aboneliğine dahilsin|in aile paketine dahilsiniz
h in aile paketine dahilsin|in aile planına dahilsiniz|in aile planına dahilsin
h in aile aboneliğine dahilsiniz|in aile aboneliğine dahilsin|un aboneliğine dahilsiniz
h un aboneliğine dahilsin|un aile paketine dahilsiniz|un aile paketine dahilsin
h un aile planına dahilsiniz|un aile planına dahilsin|un aile aboneliğine dahilsiniz
h un aile aboneliğine dahilsin|ün aboneliğine dahilsiniz|ün aboneliğine dahilsin
h ün aile paketine dahilsiniz|ün aile paketine dahilsin|ün aile planına dahilsiniz
h ün aile planına dahilsin|ün aile aboneliğine dahilsiniz|ün aile aboneliğine dahilsin
h nın aboneliğine dahilsiniz|nın aboneliğine dahilsin|nın aile paketine dahilsiniz
h nın aile paketine dahilsin|nın aile planına dahilsiniz|nın aile planına dahilsin
h nın aile aboneliğine dahilsiniz|nın aile aboneliğine dahilsin|nin aboneliğine dahilsiniz
h nin aboneliğine dahilsin|nin aile paketine dahilsiniz|nin aile paketine dahilsin
h nin aile planına dahilsiniz|nin aile planına dahilsin|nin aile aboneliğine dahilsiniz
h nin aile aboneliğine dahilsin|nun aboneliğine dahilsiniz|nun aboneliğine dahilsin
h nun aile paketine dahilsiniz|nun aile paketine dahilsin|nun aile planına dahilsiniz
h nun aile planına dahilsin|nun aile aboneliğine dahilsiniz|nun aile aboneliğine dahilsin
h nün aboneliğine dahilsiniz|nün aboneliğine dahilsin|nün aile paketine dahilsiniz
h nün aile paketine dahilsin|nün aile planına dahilsiniz|nün aile planına dahilsin
h nün aile aboneliğine dahilsiniz|nün aile aboneliğine dahilsin|sayesinde siz de korunuyorsunuz
h sayesinde sen de korunuyorsun
u beklemeye alındı|aboneliği beklemeye aldınız|beklemeye alınmış
w akşamına|gece yarısına|kullanımınıza açık|içinde bulunduğunuz dönem|içinde bulunduğun dönem
w farklı|bir şey yapmadan|siz bir şey yapmadan|siz hiçbir şey yapmadan
w dilediğiniz zaman sürdürün|istediğiniz zaman sürdürün|dilediğin zaman sürdür
w istediğin zaman sürdür|yenilemeniz yeterli|yenilemen yeterli
w korumaya geri dönmek için yenilemeniz yeterli|korumaya geri dönmek için yenilemen yeterli
w hoş geldiniz|hoş geldin|destekle iletişime geçin|destek ile iletişime geçin|davetle katıldınız
w davetle katıldın|yenileme işlemi|aile paylaşımı
d bilgisayar veya telefon|telefon veya bilgisayar|telefon veya tablet|bilgisayar veya tablet
d tablet veya bilgisayar|tablet veya telefon|telefon ya da tablet|bilgisayar ya da telefon
d telefon ya da bilgisayar
# bir=1
w web koruması ve vpn dahil
E lisans geçerlilik tarihi|lisans geçerlilik süresi|lisans geçerlilik bitişi
E lisansın geçerlilik tarihi|lisansınızın geçerlilik tarihi|lisansınızın geçerlilik süresi
E abonelik geçerlilik tarihi|aboneliğin geçerlilik tarihi|ye kadar içiniz rahat olsun
E ye kadar için rahat olsun|ye kadar huzurla kullanın|ye kadar keyifle kullanın
E ye kadar rahatça kullanın|ye kadar gönül rahatlığıyla kullanın|ye kadar tadını çıkarın
E ye kadar tadını çıkar|ya kadar içiniz rahat olsun|ya kadar için rahat olsun
E ya kadar huzurla kullanın|ya kadar keyifle kullanın|ya kadar rahatça kullanın
E ya kadar gönül rahatlığıyla kullanın|ya kadar tadını çıkarın|ya kadar tadını çıkar
E e kadar içiniz rahat olsun|e kadar için rahat olsun|e kadar huzurla kullanın
E e kadar keyifle kullanın|e kadar rahatça kullanın|e kadar gönül rahatlığıyla kullanın
E e kadar tadını çıkarın|e kadar tadını çıkar|a kadar içiniz rahat olsun|a kadar için rahat olsun
E a kadar huzurla kullanın|a kadar keyifle kullanın|a kadar rahatça kullanın
E a kadar gönül rahatlığıyla kullanın|a kadar tadını çıkarın|a kadar tadını çıkar
E tarihine kadar içiniz rahat olsun|tarihine kadar için rahat olsun|tarihine kadar huzurla kullanın
E tarihine kadar keyifle kullanın|tarihine kadar rahatça kullanın
E tarihine kadar gönül rahatlığıyla kullanın|tarihine kadar tadını çıkarın
E tarihine kadar tadını çıkar
X gününden beri geçersiz|tarihinden itibaren geçersiz
d cihaz kullanabilirsiniz|cihaz kullanabilirsin|cihazda kullanın|cihazda kullan|desteklenen cihaz
d desteklenen cihaz sayısı|cihazlık hak|cihazlık kullanım hakkı
K cihaz kullanabilirsiniz|cihaz kullanabilirsin|cihazda kullanın|cihazda kullan|desteklenen cihaz
K desteklenen cihaz sayısı|kapsayan
H cihazlık hak|cihazlık kullanım hakkı|size ayrılan|sana ayrılan
n daha etkinleştirilmedi|daha başlamadı|kod henüz girilmedi
w tarafınızdan|sizin tarafınızdan|birden|keyifle kullanın|keyifle kullan
w bizi seçtiğiniz için teşekkürler|bizi seçtiğin için teşekkürler|bitmeden önce haber vereceğiz
w bitmeden haber vereceğiz|bitmeden önce haber veririz|bitmeden hatırlatırız
w bitmeden önce hatırlatacağız|görüşmek üzere|o zaman görüşürüz
n yeni kullanılmamış|yeni henüz kullanılmadı
- kaspersky ın aboneliğine dahilsiniz|kaspersky ın aboneliğine dahilsin
- kaspersky ın aile paketine dahilsiniz|kaspersky ın aile paketine dahilsin
- kaspersky ın aile planına dahilsiniz|kaspersky ın aile planına dahilsin
- kaspersky ın aile aboneliğine dahilsiniz|kaspersky ın aile aboneliğine dahilsin
- kaspersky in aboneliğine dahilsiniz|kaspersky in aboneliğine dahilsin
- kaspersky in aile paketine dahilsiniz|kaspersky in aile paketine dahilsin
- kaspersky in aile planına dahilsiniz|kaspersky in aile planına dahilsin
- kaspersky in aile aboneliğine dahilsiniz|kaspersky in aile aboneliğine dahilsin
- kaspersky nin aboneliğine dahilsiniz|kaspersky nin aboneliğine dahilsin
- kaspersky nin aile paketine dahilsiniz|kaspersky nin aile paketine dahilsin
- kaspersky nin aile planına dahilsiniz|kaspersky nin aile planına dahilsin
- kaspersky nin aile aboneliğine dahilsiniz|kaspersky nin aile aboneliğine dahilsin
E ye kadar uzatıldı|ye kadar uzattık|ye kadar ücretsiz uzatıldı|ye kadar ücretsiz uzattık
E ye kadar ücretsiz olarak uzatıldı|ye kadar ücretsiz olarak uzattık|ye dek uzatıldı|ye dek uzattık
E ye dek ücretsiz uzatıldı|ye dek ücretsiz uzattık|ye dek ücretsiz olarak uzatıldı
E ye dek ücretsiz olarak uzattık|e kadar uzatıldı|e kadar uzattık|e kadar ücretsiz uzatıldı
E e kadar ücretsiz uzattık|e kadar ücretsiz olarak uzatıldı|e kadar ücretsiz olarak uzattık
E e dek uzatıldı|e dek uzattık|e dek ücretsiz uzatıldı|e dek ücretsiz uzattık
E e dek ücretsiz olarak uzatıldı|e dek ücretsiz olarak uzattık|ya kadar uzatıldı|ya kadar uzattık
E ya kadar ücretsiz uzatıldı|ya kadar ücretsiz uzattık|ya kadar ücretsiz olarak uzatıldı
E ya kadar ücretsiz olarak uzattık|ya dek uzatıldı|ya dek uzattık|ya dek ücretsiz uzatıldı
E ya dek ücretsiz uzattık|ya dek ücretsiz olarak uzatıldı|ya dek ücretsiz olarak uzattık
E a kadar uzatıldı|a kadar uzattık|a kadar ücretsiz uzatıldı|a kadar ücretsiz uzattık
E a kadar ücretsiz olarak uzatıldı|a kadar ücretsiz olarak uzattık|a dek uzatıldı|a dek uzattık
E a dek ücretsiz uzatıldı|a dek ücretsiz uzattık|a dek ücretsiz olarak uzatıldı
E a dek ücretsiz olarak uzattık|ücretsiz § ye kadar uzatıldı|ücretsiz § ye kadar uzattık
E ücretsiz § e kadar uzatıldı|ücretsiz § e kadar uzattık|ücretsiz § ya kadar uzatıldı
E ücretsiz § ya kadar uzattık|ücretsiz § a kadar uzatıldı|ücretsiz § a kadar uzattık
E ücretsiz olarak § ye kadar uzatıldı|ücretsiz olarak § ye kadar uzattık
E ücretsiz olarak § e kadar uzatıldı|ücretsiz olarak § e kadar uzattık
E ücretsiz olarak § ya kadar uzatıldı|ücretsiz olarak § ya kadar uzattık
E ücretsiz olarak § a kadar uzatıldı|ücretsiz olarak § a kadar uzattık
E ücretsiz § tarihine kadar uzatıldı|ücretsiz § tarihine kadar uzattık
E ücretsiz olarak § tarihine kadar uzatıldı|ücretsiz olarak § tarihine kadar uzattık
E süresi § ye uzatıldı|süresi § ye uzattık|süresi § e uzatıldı|süresi § e uzattık
E süresi § ya uzatıldı|süresi § ya uzattık|süresi § a uzatıldı|süresi § a uzattık
E süresi § tarihine uzatıldı|süresi § tarihine uzattık|süreniz § ye uzatıldı|süreniz § ye uzattık
E süreniz § e uzatıldı|süreniz § e uzattık|süreniz § ya uzatıldı|süreniz § ya uzattık
E süreniz § a uzatıldı|süreniz § a uzattık|süreniz § tarihine uzatıldı|süreniz § tarihine uzattık
E süresini § ye uzatıldı|süresini § ye uzattık|süresini § e uzatıldı|süresini § e uzattık
E süresini § ya uzatıldı|süresini § ya uzattık|süresini § a uzatıldı|süresini § a uzattık
E süresini § tarihine uzatıldı|süresini § tarihine uzattık|sürenizi § ye uzatıldı
E sürenizi § ye uzattık|sürenizi § e uzatıldı|sürenizi § e uzattık|sürenizi § ya uzatıldı
E sürenizi § ya uzattık|sürenizi § a uzatıldı|sürenizi § a uzattık|sürenizi § tarihine uzatıldı
E sürenizi § tarihine uzattık|tarihine uzatıldı|tarihine uzattık|tarihine ücretsiz uzatıldı
E tarihine ücretsiz uzattık|tarihine ücretsiz olarak uzatıldı|tarihine ücretsiz olarak uzattık
E tarihine kadar uzatıldı|tarihine kadar uzattık|tarihine kadar ücretsiz uzatıldı
E tarihine kadar ücretsiz uzattık|tarihine kadar ücretsiz olarak uzatıldı
E tarihine kadar ücretsiz olarak uzattık|tarihine dek uzatıldı|tarihine dek uzattık
E tarihine dek ücretsiz uzatıldı|tarihine dek ücretsiz uzattık|tarihine dek ücretsiz olarak uzatıldı
E tarihine dek ücretsiz olarak uzattık|yeni bitiş tarihi|yeni bitiş günü|uzatılmış bitiş tarihi
E yeni son tarih|yeni son gün
s onun aboneliği|onun lisansı|onun üyeliği|onun planı|onların aboneliği|onların lisansı
s onların üyeliği|onların planı|sahibin aboneliği|sahibin lisansı|sahibin üyeliği|sahibin planı
a duraklatıldı , tekrar etkin|duraklatıldı , tekrar aktif|duraklatıldı , yeniden etkin
a duraklatıldı , yeniden aktif|duraklatıldı , şimdi tekrar etkin|duraklatıldı , şimdi tekrar aktif
a duraklatıldı , şimdi yeniden etkin|duraklatıldı , şimdi yeniden aktif|askıya alındı , tekrar etkin
a askıya alındı , tekrar aktif|askıya alındı , yeniden etkin|askıya alındı , yeniden aktif
a askıya alındı , şimdi tekrar etkin|askıya alındı , şimdi tekrar aktif
a askıya alındı , şimdi yeniden etkin|askıya alındı , şimdi yeniden aktif|engellendi , tekrar etkin
a engellendi , tekrar aktif|engellendi , yeniden etkin|engellendi , yeniden aktif
a engellendi , şimdi tekrar etkin|engellendi , şimdi tekrar aktif|engellendi , şimdi yeniden etkin
a engellendi , şimdi yeniden aktif|duraklatılmıştı , yeniden etkin|duraklatılmıştı , yeniden aktif
a duraklatılmıştı , tekrar etkin|duraklatılmıştı , tekrar aktif
a duraklatılmıştı , şimdi yeniden etkin|duraklatılmıştı , şimdi yeniden aktif
a duraklatılmıştı , şimdi tekrar etkin|duraklatılmıştı , şimdi tekrar aktif
a duraklatılmıştı , artık yeniden etkin|duraklatılmıştı , artık yeniden aktif
a duraklatılmıştı , artık tekrar etkin|duraklatılmıştı , artık tekrar aktif
a duraklatılmıştı , ama şimdi yeniden etkin|duraklatılmıştı , ama şimdi yeniden aktif
a duraklatılmıştı , ama şimdi tekrar etkin|duraklatılmıştı , ama şimdi tekrar aktif
a engellenmişti , yeniden etkin|engellenmişti , yeniden aktif|engellenmişti , tekrar etkin
a engellenmişti , tekrar aktif|engellenmişti , şimdi yeniden etkin
a engellenmişti , şimdi yeniden aktif|engellenmişti , şimdi tekrar etkin
a engellenmişti , şimdi tekrar aktif|engellenmişti , artık yeniden etkin
a engellenmişti , artık yeniden aktif|engellenmişti , artık tekrar etkin
a engellenmişti , artık tekrar aktif|engellenmişti , ama şimdi yeniden etkin
a engellenmişti , ama şimdi yeniden aktif|engellenmişti , ama şimdi tekrar etkin
a engellenmişti , ama şimdi tekrar aktif|askıya alınmıştı , yeniden etkin
a askıya alınmıştı , yeniden aktif|askıya alınmıştı , tekrar etkin|askıya alınmıştı , tekrar aktif
a askıya alınmıştı , şimdi yeniden etkin|askıya alınmıştı , şimdi yeniden aktif
a askıya alınmıştı , şimdi tekrar etkin|askıya alınmıştı , şimdi tekrar aktif
a askıya alınmıştı , artık yeniden etkin|askıya alınmıştı , artık yeniden aktif
a askıya alınmıştı , artık tekrar etkin|askıya alınmıştı , artık tekrar aktif
a askıya alınmıştı , ama şimdi yeniden etkin|askıya alınmıştı , ama şimdi yeniden aktif
a askıya alınmıştı , ama şimdi tekrar etkin|askıya alınmıştı , ama şimdi tekrar aktif
a durdurulmuştu , yeniden etkin|durdurulmuştu , yeniden aktif|durdurulmuştu , tekrar etkin
a durdurulmuştu , tekrar aktif|durdurulmuştu , şimdi yeniden etkin
a durdurulmuştu , şimdi yeniden aktif|durdurulmuştu , şimdi tekrar etkin
a durdurulmuştu , şimdi tekrar aktif|durdurulmuştu , artık yeniden etkin
a durdurulmuştu , artık yeniden aktif|durdurulmuştu , artık tekrar etkin
a durdurulmuştu , artık tekrar aktif|durdurulmuştu , ama şimdi yeniden etkin
a durdurulmuştu , ama şimdi yeniden aktif|durdurulmuştu , ama şimdi tekrar etkin
a durdurulmuştu , ama şimdi tekrar aktif
- duraklatılmıştı|engellenmişti|askıya alınmıştı|durdurulmuştu|bloke edilmişti|dondurulmuştu
w engel kaldırıldı|engeli kaldırıldı|kendi isteğinizle|kendi isteğinle|kendi talebinizle
w kendi isteğiniz üzerine|kendi talebiniz üzerine|bunların|bunlardan|bitiş tarihi olmayan
w son tarihi olmayan
P henüz bağlanmadı|duruyor|eklenebilir
+ reddet
- sona ermedi|sona ermez|sona ermeyecek|sona ermemiş|sona ermeden|sona ermiyor|süresi dolmaz
- süresi dolmayan
- tarihinde devam ediyor|tarihinde devam eder|tarihinde devam edecek|tarihinde sürüyor
- itibarıyla geçerli|itibariyle geçerli|itibarıyla aktif|itibariyle aktif|itibarıyla etkin
- itibariyle etkin|itibarıyla yürürlükte|itibariyle yürürlükte|itibarıyla ücretsiz
- kadar kapalı|tarihine kadar kapalı|§ tarihine kadar kapalı|kapalı § tarihine kadar|kadar açık
- tarihine kadar açık|kadar devre dışı|tarihine kadar devre dışı
- hesabınız|hesabın|hesap engellendi|hesap askıya alındı|hesap aktif|hesap etkin|hesap kilitlendi
- hesap durumu|ücreti|ücret §|fiyatı
- yerler doldu|yerler bitti|yer doldu|yer bitti|kontenjan doldu|tarihine kadar davetli
- kadar davetli|otomatik olarak yenilendi
- korumasız|korunmasız|geçersiz anahtar|geçersiz lisans anahtarı|sonrası geçerli|tarihinden sonra
- den sonra|dan sonra|ten sonra|tan sonra|§ sonrası|§ sonrasında|tarihinde geçerli
- tarihinde geçerli olacak|tarihinde geçerlidir
- sizinle paylaşılıyordu|sizinle paylaşılmıştı|seninle paylaşılıyordu|daha önce sizinle paylaşıldı
- sona erdikten|süresi dolduktan|dolduktan|bittikten|sona erdiyse|süresi dolduysa|dolduysa
- bittiyse|sona ererse|biterse|dolarsa|süresi dolarsa|sonlanırsa|yenilenirse
- aktifse|aktifken|etkinse|etkinken|geçerliyse|geçerliyken|açıksa|açıkken|kapalıysa|kapalıyken
- kapalıydı|devre dışıysa|askıdaysa|duraklatıldıysa|engellendiyse|engellenirse|yenilenmezse
- yenilenecekse|sona erecekse|bitecekse|etkinleştirilmediyse|etkinleştirildiyse|kullanılmadıysa
- sizinle paylaşılırsa|sizinle paylaşılacak|geçersizse|aktif olacak|etkin olacak|yürürlükte olacak
- kadar yenilenmez|kadar yenilenmeyecek|tarihine kadar yenilenmez|tarihine kadar yenilenmeyecek
- ye kadar yenilenmez|ye kadar yenilenmeyecek|ya kadar yenilenmez|ya kadar yenilenmeyecek
- e kadar yenilenmez|e kadar yenilenmeyecek|a kadar yenilenmez|a kadar yenilenmeyecek
- yenileme için son tarih|yenileme son tarihi
- yarından sonra|yarından sonraki
E ye kadar keyfini çıkarabilirsin|ya kadar keyfini çıkarabilirsin|e kadar keyfini çıkarabilirsin
E a kadar keyfini çıkarabilirsin|tarihine kadar keyfini çıkarabilirsin
E ye kadar keyfini çıkarabilirsiniz|ya kadar keyfini çıkarabilirsiniz
E e kadar keyfini çıkarabilirsiniz|a kadar keyfini çıkarabilirsiniz
E tarihine kadar keyfini çıkarabilirsiniz|ye kadar keyfini çıkar|ya kadar keyfini çıkar
E e kadar keyfini çıkar|a kadar keyfini çıkar|ye kadar keyfini çıkarın|ya kadar keyfini çıkarın
E e kadar keyfini çıkarın|a kadar keyfini çıkarın|sözleşme bitiş tarihi|sözleşme bitiş
E sözleşme bitişi|sözleşmenin bitiş tarihi|sözleşme sona erme tarihi|sözleşme son tarihi
s sözleşmeniz|sözleşmen
r sözleşme yenileme|sözleşme yenilemesi|oto yenileme|oto yenilenme|oto uzatma
r sözleşmenin otomatik yenilenmesi
w sözleşme durumu|sözleşmenin durumu|ne yazık ki|günü alınacak|günü alınacaktır|tarihinde alınacak
w tarihinde alınacaktır|dilediğin|dilediğiniz|istediğin|istediğiniz|kuralları ihlal ettiği için
w kuralları ihlal ettiğiniz için|kuralları ihlal ettiğin için|koşulları ihlal ettiği için
w koşulları ihlal ettiğiniz için|kullanım koşullarını ihlal ettiği için
w kullanım koşullarını ihlal ettiğiniz için|kuralları çiğnediğiniz için
a sözleşme yürürlükte|sözleşme geçerli|sözleşme devam ediyor
X sona ermiş bulunmaktadır|sona ermiş bulunuyor|dolmuş bulunmaktadır|süresi dolmuş bulunmaktadır
R bir sonraki ücreti|sonraki ücreti|bir sonraki ücretini|bir sonraki ücretinizi|sonraki ücretinizi
P boş yer var|boş yeriniz var|boş yerin var|boş hakkınız var|boş hakkın var
v kotanın|kotanızın|limitin|limitinizin
U koruma altına aldınız|koruma altına aldın|koruma altına alındı|koruma altına aldık
h adlı kişinin aile planı sayesinde kullanıyorsunuz
h adlı kişinin aile planı sayesinde kullanıyorsun
h adlı kişinin aile paketi sayesinde kullanıyorsunuz
h adlı kişinin aile paketi sayesinde kullanıyorsun
h adlı kişinin aboneliği sayesinde kullanıyorsunuz|adlı kişinin aboneliği sayesinde kullanıyorsun
h adlı kişinin aile aboneliği sayesinde kullanıyorsunuz
h adlı kişinin aile aboneliği sayesinde kullanıyorsun
f bu sürüm için ücret ödemezsiniz|bu sürüm için ücret ödemezsin|bu sürüm için ücret alınmaz
f bu plan için ücret ödemezsiniz|bu plan için ücret alınmaz|bu paket için ücret alınmaz
f bu abonelik için ücret alınmaz|bu sürüm için ödeme yapmazsınız|bu sürüm için para ödemezsiniz
t deneme sürümündesin|deneme dönemindesin
C kendiliğinden yenilenmektedir|kendiliğinden yenilenecek|kendiliğinden yenilenecektir
C kendiliğinden uzatılır
K kadar yükleyebilirsiniz|kadar yükleyebilirsin|kadar kurabilirsiniz|kadar kurabilirsin
E tarihinde sona erecektir|süresi dolacaktır|tarihinde dolacaktır|tarihinde bitecektir
E sona eriyor olacaktır|bitiyor olacaktır|süresi bitecektir|süresi sona erecektir
E süreniz dolacaktır|süreniz bitecektir|geçerliliğini yitirecektir|geçerliliğini kaybedecektir
E kadar yürürlükte kalacaktır|kadar geçerli kalacaktır|kadar geçerli olacaktır
E kadar aktif kalacaktır|kadar etkin kalacaktır|kadar devam edecektir|kadar sürecektir
E tarihine kadar sürecektir|tarihine kadar geçerli olacaktır|tarihine kadar aktif kalacaktır
E son bulacaktır|tarihinde son bulacaktır|ye kadar devam edecektir|ye kadar sürecektir
E ya kadar devam edecektir|ya kadar sürecektir|e kadar devam edecektir|e kadar sürecektir
E a kadar devam edecektir|a kadar sürecektir|tarihine kadar devam edecektir
E gününe kadar devam edecektir|gününe kadar sürecektir|tarihine dek devam edecektir
E tarihine dek sürecektir|ye dek devam edecektir|ye dek sürecektir|ya dek devam edecektir
E ya dek sürecektir|e dek devam edecektir|e dek sürecektir|a dek devam edecektir|a dek sürecektir
R tarihinde yenilenecektir|tarihinde otomatik olarak yenilenecektir|otomatik yenilenecektir
R ödeme alınacaktır|tahsil edilecektir|tahsilat yapılacaktır|ücret alınacaktır
R tarihinde ücret alınacaktır|tarihinde tahsil edilecektir|tarihinde ödeme alınacaktır
R uzatılacaktır|tarihinde uzatılacaktır|otomatik uzatılacaktır|otomatik olarak uzatılacaktır
R bir sonraki tahsilat yapılacaktır|sonraki tahsilat yapılacaktır|kartınızdan tahsil edilecektir
R kartınızdan çekilecektir|kartınızdan ödeme alınacaktır|kartınızdan ücret alınacaktır
R kartınızdan tahsilat yapılacaktır|kartından çekilecektir|yeniden yenilenecektir
R tekrar yenilenecektir|tekrar tahsil edilecektir|tekrar ücret alınacaktır
R tekrar ödeme alınacaktır|fatura kesilecektir|faturalandırılacaktır|uzayacaktır
R otomatik olarak uzayacaktır|yenileniyor olacaktır|kendini yenileyecektir
R kartınızdan § tarihinde ödeme alınacaktır|kartınızdan § tarihinde tahsil edilecektir
R kartınızdan § tarihinde çekilecektir|kartınızdan § tarihinde ücret alınacaktır
R kartınızdan § tarihinde tahsilat yapılacaktır|kartından § tarihinde ödeme alınacaktır
R kartından § tarihinde tahsil edilecektir|kartından § tarihinde çekilecektir
R kartından § tarihinde ücret alınacaktır|kartından § tarihinde tahsilat yapılacaktır
R bir yıl daha uzatılacaktır|bir yıl daha yenilenecektir|otomatik olarak devam edecektir
C otomatik yenilenecektir|kendini yenileyecektir|otomatik olarak devam edecektir
v haktan
w sağlayıcınızın isteği üzerine|sağlayıcının isteği üzerine|operatörünüzün isteği üzerine
> diğer abonelik|diğer abonelikleriniz|diğer paketleriniz|diğer lisans
w ile biten kartınızdan|ile biten kartından|ile biten karttan|ile biten kart
w ile biten kartınızla
w tümü
~ * hepsi~dolu|hepsi~kullanılıyor|hepsi~kullanımda|tümü~dolu|tümü~kullanılıyor|tümü~kullanımda
`

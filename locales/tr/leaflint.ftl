### The tool's own messages in Turkish. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = hata
severity-warning = uyarı
severity-note = not
severity-help = yardım

## Quantities

quantity-range = { $low }–{ $high }
quantity-at-least = en az { $quantity }
quantity-at-most = en fazla { $quantity }
quantity-about = yaklaşık { $quantity }
quantity-few = birkaç
    .count = 5
quantity-none = yok

## Units

unit-1 = { $figure }
unit-s = { $figure } saniye
unit-min = { $figure } dakika
unit-h = { $figure } saat
unit-d = { $figure } gün
unit-wk = { $figure } hafta
unit-mo = { $figure } ay
unit-a = { $figure } yıl
unit-nm = { $figure } nm
unit-um = { $figure } µm
unit-mm = { $figure } mm
unit-cm = { $figure } cm
unit-dm = { $figure } dm
unit-m = { $figure } m
unit-km = { $figure } km
unit-ug = { $figure } µg
unit-mg = { $figure } mg
unit-g = { $figure } g
unit-kg = { $figure } kg
unit-ul = { $figure } µl
unit-ml = { $figure } ml
unit-cl = { $figure } cl
unit-dl = { $figure } dl
unit-l = { $figure } litre
unit-percent = %{ $figure }
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg = { $figure } derece
unit-mg-per-kg = { $figure } mg/kg
unit-ug-per-kg = { $figure } µg/kg
unit-ml-per-kg = { $figure } ml/kg
unit-per-s = saniyede { $figure } kez
unit-per-min = dakikada { $figure } kez
unit-per-h = saatte { $figure } kez
unit-per-d = günde { $figure } kez
unit-per-wk = haftada { $figure } kez
unit-per-mo = ayda { $figure } kez
unit-per-a = yılda { $figure } kez
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: broşüre göre { $stated }, verilere göre { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(kapsam: { $scope })
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Broşürü, güncel değillerse verileri düzeltin.

wrong-unit =
    { $fact }: broşüre göre { $stated }, verilere göre { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(kapsam: { $scope })
    }: aynı sayılar, farklı birim
wrong-unit-help = Birimi düzeltin.

wrong-measure = { $fact }: { $stated } broşürde “{ $concept }”, verilerde “{ $measure }” olarak geçiyor
wrong-measure-help = Verilerde kastedilen ölçüyü belirtin.

partial-range =
    { $fact }: broşüre göre { $stated }, verilere göre { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(kapsam: { $scope })
    }: aralığın yalnızca bir bölümü
partial-range-help = Broşür bilerek sınırlamıyorsa aralığın tamamını yazın.

missing-statement =
    { $fact } belirtilmemiş{ $expected ->
        [unset] { "" }
       *[other] : verilere göre { $expected }
    }
missing-statement-concept =
    “{ $concept }” { $predicate ->
        [contraindication] kontrendikasyon
        [indication] endikasyon
        [side-effect] yan etki
       *[other] { $predicate }
    } olarak belirtilmemiş
missing-statement-help = Bu bilgi her broşürde bulunmalıdır. Bir cümle ekleyin.

reversed-statement =
    { $predicate ->
        [contraindication] “{ $concept }”: broşür tedaviye izin veriyor, veriler engel sayıyor
        [indication] “{ $concept }”: broşüre göre endikasyon değil, verilere göre endikasyon
        [side-effect] “{ $concept }”: broşür bu yan etkiyi dışlıyor, veriler sayıyor
       *[other] “{ $concept }”: broşür, verilerde yazanı yadsıyor
    }
reversed-statement-action = { $fact }: verilerin bırakılmasını söylediği şeye broşür başlatıyor ya da tersi
reversed-statement-time = { $fact }: broşüre göre sonra, verilere göre önce
reversed-statement-help = Bir olumsuzluk kaybolmuş ya da eklenmiş mi, kontrol edin.

self-contradiction = { $fact }: broşür burada { $stated }, başka yerde { $expected } diyor
self-contradiction-concept = broşür “{ $concept }” hakkında çelişkili bilgi veriyor
self-contradiction-help = Hangi ifadenin doğru olduğuna karar verin ve her yerde onu kullanın.

changed-strength = “{ $concept }”: ifadenin gücü broşürde { $stated }, verilerde { $expected }
changed-strength-help = Verilerdeki kadar kesin bir ifade kullanın.
unsupported-statement =
    { $predicate ->
        [contraindication] “{ $concept }” broşürde kontrendikasyon olarak var, verilerde yok
        [indication] “{ $concept }” broşürde endikasyon olarak var, verilerde yok
       *[other] “{ $concept }” ({ $predicate }) broşürde var, verilerde yok
    }
unsupported-statement-help = Doğru olup olmadığını kontrol edin; doğruysa verilere ekleyin.

source-mismatch =
    { $slip ->
        [unset] çeviride { $stated }, kaynakta { $expected }
       *[other] çeviride { $stated }, kaynakta { $expected } ({ $slip })
    }
source-mismatch-unit = çeviride { $stated }, kaynakta { $expected }: farklı birim
source-mismatch-lost = çeviride yok: { $expected }
source-mismatch-added = kaynakta yok: { $stated }
source-mismatch-help = Sayıyı ve birimini kaynakla karşılaştırın.
source-mismatch-turned-help = Neyin önce, neyin sonra geldiğini kaynakla karşılaştırın.

dropped-negation = kaynakta burada “{ $expected }” olumsuzluğu var, çeviride olumsuzluk yok
dropped-negation-help = Çeviri bunun tersini mi söylüyor, kontrol edin.
added-negation = çeviride “{ $stated }” olumsuzluğu var, kaynakta burada olumsuzluk yok
added-negation-help = Çeviri bunun tersini mi söylüyor, kontrol edin.

untranslated-text = kaynak metin çevrilmemiş: “{ $stated }”
untranslated-text-run = sözcükler kaynaktakiyle aynı: “{ $stated }”
untranslated-text-help = Çevirin ya da bir başlıksa tırnak içine alın.

omitted-text = çeviride “{ $expected }” eksik
omitted-text-run = { $count ->
    [one] çeviride { $count } bölüm eksik: “{ $beginning }” ile “{ $ending }” arası
   *[other] çeviride { $count } bölüm eksik: “{ $beginning }” ile “{ $ending }” arası
}
omitted-text-short = çeviri, kaynağın söylediği için çok kısa: “{ $shown }”
omitted-text-help = Kaynakla karşılaştırın ve eksik olanı çevirin.
omitted-text-unlike = çeviri ile kaynak karşılaştırılamayacak kadar farklı
omitted-text-unlike-help = Kaynağın başlıklarını, listelerini ve sırasını koruyun ya da dosyanın başına `source: none` yazın.

added-text = kaynakta “{ $stated }” yok
added-text-run = { $count ->
    [one] kaynakta { $count } bölüm yok: “{ $beginning }” ile “{ $ending }” arası
   *[other] kaynakta { $count } bölüm yok: “{ $beginning }” ile “{ $ending }” arası
}
added-text-help = Bunun broşürde yer alması gerekip gerekmediğine bakın; gerekiyorsa kaynağa ekleyin.

outlier-translation = { $fact }: burada { $stated }, diğerlerinin hepsinde { $expected }
outlier-translation-source = { $fact }: kaynakta { $stated }, bütün çevirilerde { $expected }
outlier-translation-facts = { $fact }: bütün broşürlerde { $stated }, verilerde { $expected }
outlier-translation-help = Hangi değerin doğru olduğunu bulun ve her yerde onu kullanın.

unread-number = { $stated }: hangi veriyle ilgili olduğu anlaşılamadı
unread-number-help = Bu sayının ne anlattığını elle kontrol edin.

unreadable-file = { $file } okunamıyor: { $reason }
unreadable-file-help = Dosyayı düz UTF-8 metni olarak kaydedin.

bad-suppression = bastırmanın gerekçesi yok
bad-suppression-rule = bastırmada adı geçen { $rule } kuralı yok
bad-suppression-rule-similar = bastırmada adı geçen { $rule } kuralı yok; { $nearest } mi demek istediniz?
bad-suppression-form = bastırma okunamıyor
bad-suppression-date = until değeri bir tarih değil
bad-suppression-help = leaflint-ignore KURAL[VERİ]: GEREKÇE biçiminde, tarihi 2027-06-30 gibi yazın.
unused-suppression = { $rule } bastırması hiçbir şeyi gizlemiyor
unused-suppression-changed = { $rule } bastırması artık geçersiz: broşür ya da veri o zamandan beri değişti
unused-suppression-expired = { $rule } bastırmasının süresi doldu: { $until }
unused-suppression-help = Kaldırın ya da yeniden karar verin.

unknown-language = bu broşürün dili bilinmiyor
unknown-language-pack = { $language } için dil paketi yok: yalnızca sayılar okunuyor
unknown-language-help = Dili ön bilgide, dosya adında ya da --language ile belirtin; `leaflint languages` okunan dilleri listeler.

unadaptable-sentence = { $fact } değişti: burada { $stated } yerine { $expected } güvenle yazılamıyor
unadaptable-sentence-help = Yeni değeri bu cümleye elle yazıp `leaflint emit` komutunu yeniden çalıştırın.

stale-bundle = şimdi üretilecek olanla aynı değil
stale-bundle-missing = henüz paket yok: `leaflint emit` çalıştırın
stale-bundle-help = `leaflint emit` çalıştırın.
edited-bundle = { $text } paket üretildikten sonra elle değiştirilmiş: değişiklik kaybolur
edited-bundle-help = Değişikliği broşüre, verilere ya da terimlere taşıyın veya `leaflint emit --force` ile üzerine yazın.
broken-bundle = geçerli Fluent değil: { $reason }
broken-bundle-repeated = { $text } iki kez tanımlanmış
broken-bundle-circle = { $text } kendisine başvuruyor
broken-bundle-long = { $text } biçimlendirilirken sınırsız büyüyor
broken-bundle-empty = metni olmayan bir broşürden paket üretilemez
broken-bundle-value = { $fact }: değer { $text } olarak yazılacak, ama bu aynı değer olarak geri okunmuyor
broken-bundle-form = bu broşür, baytı baytına geri elde edilecek biçimde yazılamıyor
missing-message = { $text } eksik: { $file } içinde var
missing-message-extra = { $text }, { $file } içinde yok
missing-variable = { $text }, { $expected } kullanmıyor
missing-variable-extra = { $text }, kaynak dilin kullanmadığı { $expected } ögesini kullanıyor
missing-plural = { $text }: { $expected } çoğul kategorisi için biçim yok
missing-plural-extra = { $text }: { $expected } için biçim var, bu dilde ise böyle bir çoğul kategorisi yok

## Garbled text

mojibake =
    bozuk karakterler “{ $text }”: UTF-8 başka bir kodlamayla okunmuş{ $meant ->
        [unset] { "" }
       *[other] , büyük olasılıkla “{ $meant }”
    }
mojibake-control = “{ $text }” içinde başka bir kodlamadan kalma denetim karakteri var
mojibake-lost = “{ $text }” içinde bir karakter kaybolmuş
mojibake-entity = “{ $text }” olduğu gibi görünür: iki kez kaçış uygulanmış
mojibake-help = Metni henüz bozulmamış sürümünden yeniden UTF-8 olarak kaydedin ve broşürün tamamını tarayın: başka yerler de bozuk olabilir.

mixed-script = “{ $text }” iki alfabenin birbirine benzeyen harflerini karıştırıyor: doğrusu “{ $meant }”
mixed-script-help = Sözcüğü tek bir alfabeyle yazın: arama motorları ve ekran okuyucular onu bu hâliyle bulamaz.

missing-diacritics = işaretli harfler eksik: { $count } tane var, olağan sayı yaklaşık { $usual }
missing-diacritics-help = Metni harflerin eksiksiz olduğu sürümden yeniden alın.

invisible-character = { $count } görünmez karakter, ilki { $code }
invisible-character-help = Silin: aramayı, kopyalamayı ve karşılaştırmayı bozarlar.

doubled-word = “{ $text }”: sözcük iki kez yazılmış
doubled-word-help = İkisinden birini silin.
doubled-word-joined = “{ $text }”: iki yanda da aynı sözcük var
doubled-word-joined-help = İkisinden biri büyük olasılıkla başka bir sözcüktü: kaynağa bakın.

repeated-text = metin döngü hâlinde yineleniyor: “{ $text }”
repeated-text-help = İfadeyi bir kez bırakın ve ardından bir şey eksik mi, kontrol edin.
repeated-text-block = aynı paragraf { $line }. satırda zaten var
repeated-text-block-help = İkisinden birini silin.

glued-words = “{ $text }” bitişik yazılmış: büyük olasılıkla “{ $meant }”
glued-words-help = Sözcükleri ayırın ya da fazla harfi silin.

truncated-text = metin yarıda kesiliyor: “{ $text }”
truncated-text-help = Cümleyi tamamlayın.

malformed-number-zero = “{ $text }”: ondalık işaretinden önce rakam yok, “{ $meant }” yazın
malformed-number-order = “{ $text }” büyük sayıdan küçüğe gidiyor
malformed-number-unit = “{ $text }”: neyin miktarı olduğu belirtilmemiş
malformed-number-help = Sayıları kimsenin yanlış okuyamayacağı biçimde yazın: ondalık işaretinden önce sıfır, önce küçük sayı, her dozda birim.

machine-chatter = “{ $text }” bir makinenin kullanıcısına söylediği söz, broşürün parçası değil
machine-chatter-help = Silin ve metnin tamamını bir insana okutun.

stray-boilerplate = “{ $text }” bir web sayfasına ait, broşüre değil
stray-boilerplate-help = Silin.

tortured-phrase =
    “{ $text }” bu alanda kullanılan bir ifade değil{ $meant ->
        [unset] { "" }
       *[other] : büyük olasılıkla “{ $meant }” kastedilmiş
    }
tortured-phrase-help = Yazılım, sözcükleri tek tek böyle değiştirir. Cümleyi kaynakla karşılaştırın.

spun-document = bu broşür bir yazılımla yeniden yazılmış: { $count } ayrı belirti, ilki “{ $text }”
spun-document-help = Sözcük sözcük düzeltmeyin: değiştirilen sözcüklerin bazıları bulunamaz. Özgün metinden yeniden başlayın.

broken-grammar =
    “{ $text }” dil bilgisine aykırı{ $meant ->
        [unset] { "" }
       *[other] : büyük olasılıkla “{ $meant }” kastedilmiş
    }
broken-grammar-help = Cümleyi yüksek sesle okuyun ve düzeltin.

wrong-language =
    broşürün dilinde değil{ $language ->
        [unset] { "" }
       *[other] , dili { $language }
    }: “{ $text }”
wrong-language-help = Çevirin ya da doğru dili belirtin.
wrong-language-run =
    başka bir dilden sözcükler{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: “{ $text }”
wrong-language-run-help = Çevirin ya da bilerek kullanılmışlarsa tırnak içine alın.

forbidden-term =
    terim bankasına göre “{ $text }” kullanılamaz{ $meant ->
        [unset] { "" }
       *[other] : “{ $meant }” yazın
    }
forbidden-term-deprecated =
    “{ $text }” eskimiş bir terim{ $meant ->
        [unset] { "" }
       *[other] : “{ $meant }” yazın
    }
forbidden-term-help = Terim bankasının yeğlediği terimi kullanın.

misspelt-term = “{ $text }” ile “{ $meant }” arasında tek harf fark var
misspelt-term-help = Yazımı düzeltin ya da sözcük doğruysa terimlere ekleyin.

inconsistent-term = tek bir ad birden çok yazımla geçiyor: { $text }; en sık “{ $meant }”
inconsistent-term-help = Bir yazım seçin ve onu koruyun.

garble-more = Aynı türden, listelenmeyen { $count } bulgu daha var.
related-same-text = aynı metin
related-spun = yeniden yazan yazılımın bir başka belirtisi

bad-facts = { $reason }

related-fact = verilere göre { $expected }
related-fact-here = veri
related-other-statement = öteki ifade
related-too = bu da
related-source = kaynak
related-sibling = başka bir broşür
related-nearest = buna en yakın cümle

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = onun bir kuvveti kadar büyük ya da küçük
slip-separator = ondalık ve binlik ayırıcılar yer değiştirmiş
slip-swapped-ends = aralığın uçları yer değiştirmiş
slip-dropped-digit = bir rakam eksik ya da iki kez yazılmış

## Why a file could not be used

reason-missing = böyle bir dosya yok
reason-permission = izin yok
reason-utf8 = buradan sonrası geçerli UTF-8 değil
reason-utf16 = dosya UTF-8 değil, UTF-16
reason-nul = NUL baytı içeriyor, yani metin değil
reason-empty = dosya boş
reason-loop = sembolik bağlantı üstteki bir klasöre geri dönüyor
reason-folder = bu bir klasör
reason-no-folder = böyle bir klasör yok
reason-read-only = dosya sistemi salt okunur
reason-full = boş alan kalmadı
reason-file-there = klasör olması gereken yerde dosya var
reason-other = sistem bir hata bildiriyor

## Summary

summary-read = { $leaflets } broşür × { $facts } veri, { $statements } ifade okundu
summary-findings = { $errors } hata, { $warnings } uyarı, { $notes } not
summary-hidden = gösterilmeyen: { $suppressed } bastırılmış, { $known } temel listeden bilinen
summary-baseline = { $count } bulgu yazıldı: { $text }
summary-fixed = { $leaflets } broşürde { $count } bulgu düzeltildi
summary-separator = { ": " }
summary-clean = bulgu yok
summary-cut = İş özeti için çok fazla bulgu var: kalanı buraya alınmadı.
summary-capped = GitHub her türden yalnızca on açıklama gösterir: bulguların tümü iş özetindedir.
summary-without-facts = Veri kullanılmadı: yalnızca broşürün kendi içindeki çelişkiler bulunabilir. Verileri --facts ya da --topic ile belirtin.
summary-with-source-only = Veri kullanılmadı: çeviriler yalnızca kaynaklarıyla karşılaştırıldı. Verileri --facts ya da --topic ile belirtin.
summary-time = { $seconds } sn içinde tamamlandı
emit-summary = { $written } paket yazıldı, { $kept } paket güncel
emit-two-leaflets = { $text } dilinde bir broşür daha var: bir paket tek broşür içerir
render-missing = { $text }, var olmayan { $expected } ögesine başvuruyor
render-nothing = bu pakette broşür yok
language-detected = { $text } olarak okundu, dil metinden algılandı

## Tables

compare-fact = veri
compare-expected = veriler
compare-legend = ! ötekilerden sapıyor   + belirtiyor   - yadsıyor   · bir şey demiyor
compare-legend-facts = ≠ verilerden farklı
compare-nothing = Hiçbir broşür verilerle ilgili bir ifade içermiyor.
compare-borrowed = Bu konuya ait veri yok: broşürlerin söyledikleri { $topic } verilerine göre sıralandı.
languages-tag = kod
languages-name = dil
languages-level = düzey
languages-reads = okunanlar
level-figures = sayılar
level-pack = paket
level-full = tam
reads-figures = sayılar ve birimler
reads-pack = sayılar, birimler, kavramlar ve ifadeler
reads-full = sayılar, birimler, kavramlar ve ifadeler; bu dilde iletiler
facts-clean = bulgu yok
facts-fact = veri
facts-kind = tür
facts-value = değer
facts-scope = kapsam
facts-needed = gereklilik
facts-required = zorunlu
facts-optional = isteğe bağlı
facts-known = biliniyor
facts-not-fixed = sabit sayı yok
rules-rule = kural
rules-severity = önem
rules-about = ne bildirir
rules-off = etkinleştirilmedikçe kapalı

rule-conflicting-value = verilerin dışladığı bir değer
rule-wrong-unit = doğru sayılar, yanlış birim
rule-wrong-measure = doğru sayılar, başka ölçü
rule-partial-range = belirlenmiş aralığın yalnızca bir bölümü
rule-missing-statement = broşürde belirtilmeyen zorunlu bir veri
rule-reversed-statement = verilerde yazanın tersi
rule-self-contradiction = bir broşürde tek veri için iki değer
rule-changed-strength = verilerdekinden daha güçlü ya da zayıf dile getirilmiş bir kontrendikasyon
rule-unsupported-statement = hiçbir veride bulunmayan kontrendikasyon, endikasyon ya da etki
rule-unadaptable-sentence = değişen verinin yerleştirilemediği bir cümle
rule-stale-bundle = eskimiş ya da elle değiştirilmiş bir Fluent paketi
rule-broken-bundle = çözümlenemeyen ya da biçimlendirilemeyen bir Fluent dosyası
rule-missing-message = başka bir dilde bulunan bir ileti
rule-missing-variable = kaynak dildeki bir değişkeni ya da terimi içermeyen bir ileti
rule-missing-plural = bütün çoğul biçimlerini içermeyen, sayıya göre seçim
rule-source-mismatch = kaynağın başka türlü verdiği ya da yalnızca birinde bulunan bir sayı
rule-dropped-negation = olumsuzluğunu yitirmiş bir cümle
rule-added-negation = kaynağın olumsuzlamadığı yerde olumsuz bir cümle
rule-untranslated-text = kaynaktaki gibi kalmış metin
rule-omitted-text = kaynağın eksik bir bölümü
rule-added-text = kaynakta olmayan bir bölüm
rule-outlier-translation = konusundaki bütün ötekilerden ayrılan bir broşür
rule-unread-number = hiçbir veriyle eşleşmeyen bir sayı
rule-unreadable-file = okunamayan bir dosya ya da kayıt
rule-unknown-language = dili bilinmeyen bir broşür
rule-bad-suppression = gerekçesiz ya da var olmayan bir kurala ait bastırma
rule-unused-suppression = artık hiçbir şeyi gizlemeyen bir bastırma

rule-broken-grammar = hiçbir dil bilgisinin izin vermediği bir sözcük sırası
rule-doubled-word = iki kez yazılmış bir sözcük
rule-forbidden-term = terim bankasına göre kullanılamayan bir terim
rule-glued-words = bitişik yazılmış sözcükler
rule-inconsistent-term = birden çok yazımla geçen bir ad
rule-invisible-character = kimsenin görmediği karakterler
rule-machine-chatter = bir makinenin kullanıcısına söyledikleri
rule-malformed-number = yanlış okunmaya açık bir sayı
rule-misspelt-term = bir terimden tek harfle ayrılan bir sözcük
rule-missing-diacritics = işaretli harflerini yitirmiş bir broşür
rule-mixed-script = iki alfabenin harflerini içeren bir sözcük
rule-mojibake = kodlaması bozuk metin
rule-repeated-text = kendini yineleyen metin
rule-spun-document = yazılımla yeniden yazılmış bir broşür
rule-stray-boilerplate = web sayfası parçaları
rule-tortured-phrase = alandan hiçbir yazarın kullanmayacağı ifadeler
rule-truncated-text = yarıda kesilen metin
rule-wrong-language = başka dilde metin
rule-bad-facts = veri ya da terim dosyasında bir hata

## Findings on a page: heads of columns

sheet-line = satır
sheet-severity = önem
sheet-rule = kural
sheet-finding = bulgu

## The sign-off sheet, for translators and doctors

sheet-title = Onay formu
sheet-skip = Verilere geç
sheet-facts = veriler
sheet-edition = { $file }, sürüm { $version }, tarih { $date }, onaylayan: { $role }, sağlama toplamı { $hash }
sheet-checked = denetlenen
sheet-leaflets = { $count } broşür
sheet-identity = bu form
sheet-controls = Filtreler ve kararlar
sheet-language = dil
sheet-all = tümü
sheet-show = göster
sheet-open = açık
sheet-decided = karara bağlanan
sheet-different = yalnızca farklı satırlar
sheet-export = Kararları dışa aktar
sheet-print = Yazdır
sheet-keys = Tuşlar: j sonraki, k önceki, a kabul, r ret, o aç, c yorum, e dışa aktar
sheet-progress = @all@ bulgudan @decided@ tanesi karara bağlandı, @shown@ gösteriliyor
sheet-exported = Kararlar leaflint-suppressions.toml dosyasında.
sheet-reason-needed = Bulgunun neden reddedildiğini yazın.
sheet-name-needed = Kararı kimin verdiğini yazın.
sheet-not-kept = Bu tarayıcı kararları saklamıyor: sayfayı kapatmadan önce dışa aktarın.
sheet-first = Karar bekleyenler
sheet-more = ve aşağıda { $count } tane daha
sheet-matrix = Veriler ve broşürler
sheet-canonical = verilere göre
sheet-agrees = uyuyor
sheet-differs = farklı
sheet-partial = yalnızca bir bölümü
sheet-missing = eksik, oysa zorunlu
sheet-other-scope = başka bir şeyle ilgili
sheet-silent = bir şey demiyor
sheet-charts = Tek eksende sayılar
sheet-stated = belirtilen
sheet-expected = beklenen
sheet-suggestion = öneri
sheet-decision = Karar
sheet-undecided = açık
sheet-accept = kabul: broşür düzeltilecek
sheet-reject = ret: broşür doğru
sheet-comment = yorum ya da ret gerekçesi
sheet-sign = İmza
sheet-sign-text = Broşürleri ve yukarıdaki bulguları okudum; kararlarım yanlarında yazılıdır.
sheet-reviewer = ad soyad
sheet-role = görev
sheet-date = tarih
sheet-signature = imza
sheet-footer = leaflint ile hazırlandı. Anlamadığını denetleyemez: metnin tamamını okuyun.

## A new project

init-wrote = { $text } yazıldı
init-found = { $text } kalıbına { $count } broşür uyuyor
init-next = Sırada: sayılarınızı veri dosyasına yazın, sonra leaflint check çalıştırın.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = bilinmeyen anahtar { $text }
settings-unknown-rule = { $text } diye bir kural yok
settings-wrong-type = { $text } şu türde olmalı: { $expected }
settings-bad-value = { $text } geçersiz; olası değerler: { $expected }
pattern-no-field = { $text } kalıbında alan yok: {"{language}"} ya da {"{topic}"} gerekir
pattern-outside = { $text } projenin dışına çıkıyor: kalıplar projeye görelidir
pattern-unclosed = eşi olmayan küme parantezi: { $text }
pattern-unknown-field = bilinmeyen alan { $text }: {"{topic}"} ve {"{language}"} var
pattern-adjacent = { $text } ile önceki alan arasında hiçbir şey yok
pattern-too-many = { $text } ve sonrası: çok fazla alan
settings-nearest = { $text } mi demek istediniz?
settings-choices = Bilinenler: { $expected }.
type-string = tırnak içinde metin
type-list = metin listesi
type-table = tablo
type-list-of-tables = tablo listesi

## What the command line answers

error-no-project = burada proje bulunamadı: bu klasörde ve üstündekilerde ne leaflint.toml ne de content klasörü var
error-no-leaflets = broşür bulunamadı
# $text (String) - patterns of paths.
no-leaflets-help = Aranan: { $text }
error-nothing-read = hiçbir şey okunamadı
error-unknown-topic = { $text } diye bir konu yok
error-unknown-rule = { $text } diye bir kural yok
error-unknown-format = bu komutun { $text } diye bir biçimi yok
error-needs-records = kayıtlar standart girdiden okunur: yolları yazmayın
error-output-form = --output BİÇİM=DOSYA bekler, { $text } değil
error-output-twice = { $text } iki kez çıktı olarak verilmiş
error-output-leaflet = { $text } okunan bir broşür: aynı zamanda çıktı olamaz
error-output-write = { $text } yazılamıyor: { $reason }
error-format-records = { $text } biçimi çalışmanın tamamını gerektirir: kayıtlarla şunu kullanın: { $expected }
error-baseline = { $text } temel listesi kullanılamıyor: { $reason }
error-baseline-needed = dosyayı --baseline ile belirtin
error-git = git, { $text } sonrasında nelerin değiştiğini söyleyemiyor: { $reason }
error-init-exists = { $text } zaten var
error-facts-needed = --topic ile bir konu ya da --facts ile bir veri dosyası belirtin
error-write-file = { $file } yazılamıyor: { $reason }; hiçbir şey değiştirilmedi
error-no-language = dili --language ile belirtin
error-no-bundle = { $file } içinde { $language } için paket yok
error-write = sonuç yazılamıyor: { $reason }
nearest-help = { $text } mi demek istediniz?
choices-help = Seçenekler: { $expected }

## Facts files

facts-syntax = bu satır geçerli TOML değil: { $detail }
facts-markup = bu satır geçerli XML değil: { $detail }
facts-empty = dosya boş
facts-duplicate-key = “{ $key }” iki kez yazılmış
facts-unknown-key = burada “{ $key }” anahtarı yok; anahtarlar: { $known }
facts-unknown-key-similar = burada “{ $key }” anahtarı yok; “{ $nearest }” mi demek istediniz?
facts-unknown-choice = “{ $found }”, { $key } için geçersiz; olası değerler: { $choices }
facts-wrong-type = { $key }: beklenen { $expected }, bulunan { $found }
facts-unfit-value = { $key } şu olamaz: { $found }
facts-kind-text = tırnak içinde metin
facts-kind-number = sayı
facts-kind-truth = true ya da false
facts-kind-date = tarih
facts-kind-list = köşeli parantez içinde liste
facts-kind-text-or-list = tırnak içinde metin ya da liste
facts-kind-table = tablo
facts-missing-topic = dosya hangi konuyla ilgili olduğunu belirtmiyor
facts-missing-key = dosyada { $key } eksik
facts-bad-id = “{ $id }” geçerli bir kimlik değil: yalnızca küçük harf a–z, rakam ve tire kullanılabilir
facts-missing-value = { $fact } için değer yok
facts-value-empty = tırnakların arasında değer yok
facts-value-number = burada bir sayı eksik
facts-value-comma = burada sayılarda virgül değil ondalık nokta kullanılır
facts-value-figure = “{ $figure }” sayı olarak okunamıyor
facts-value-unit = “{ $unit }” bir birim değil; birimler: { $codes }
facts-value-unlike = { $low } ile { $high } aynı aralığın iki ucu olamaz
facts-value-reversed = aralık ters yazılmış; { $swapped } mi demek istediniz?
facts-value-rest = “{ $rest }” değerin parçası değil
facts-none-unit = “none” için birim gerekir: unit anahtarını ekleyin
facts-unit-twice = değer ile unit anahtarı farklı birimler belirtiyor
facts-negative = bu türden bir büyüklük sıfırın altında olamaz
facts-about-nothing = { $fact } hangi sayılarla ilgili, belli değil: about, counts ya da relation ekleyin
facts-scope-empty = kapsam için of, age ya da weight gerekir
facts-scope-value = bu kapsamın değeri yok
facts-scope-twice = bu kapsamın zaten bir değeri var
facts-scope-unlike = bu kapsamın değeri, verininkinden başka türde bir birimle ölçülüyor
facts-no-equivalent = { $stated } ile { $canonical } aynı anlama gelmiyor
facts-duplicate-concept = { $concept }, { $predicate } altında iki kez geçiyor
facts-shared-id = { $id } hem bir sayının hem de listedeki bir kavramın adı
facts-unlisted-detail = { $concept } için ayrıntı var ama listelerin hiçbirinde yok
facts-unlisted-detail-similar = { $concept } için ayrıntı var ama listelerin hiçbirinde yok; “{ $nearest }” mi demek istediniz?
facts-unknown-concept = “{ $concept }” diye bir kavram yok
facts-unknown-concept-similar = “{ $concept }” diye bir kavram yok; “{ $nearest }” mi demek istediniz?
facts-unknown-concept-help = Konunun terim dosyalarından birinde, en az bir dilde tanımlayın: [{ $concept }], `preferred` ve `gloss` ile.
facts-missing-term = { $concept } için şu dillerde terim yok: { $languages }
facts-unused-concept = hiçbir veri { $concept } kavramını kullanmıyor
facts-term-missing = { $concept } için terim yok
facts-term-twice = “{ $term }” zaten { $concept } kavramının adı
facts-concept-circle = { $concept } kendisinin alt türü yapılmış

## Help

help-about = Çevrilmiş hasta broşürlerini tek bir referans veri kümesine göre denetler
help-check = Broşürleri verilere göre ve kendi içinde denetler
help-extract = Anlaşılanları yazdırır: nicelikler, kavramlar, ifadeler
help-compare = Veriler × broşürler: kim ne diyor, kim ayrılıyor
help-facts = Referans verilerle çalışır
help-facts-lint = Bir veri dosyasını ve terimlerini denetler
help-facts-list = Verileri listeler
help-facts-schema = Düzenleyiciler için veri dosyalarının JSON şemasını yazdırır
help-facts-diff = Eski bir veri dosyasından bu yana nelerin değiştiğini ve broşürlerdeki hangi ifadelerin bu yüzden yanlış olduğunu listeler
help-facts-draft = Güvenilir broşürlerden okunan ilk veri dosyasını yazdırır
help-languages = Desteklenen diller tablosunu yazdırır
help-rules = Kurallar tablosunu yazdırır
help-explain = Bir kuralı örneklerle açıklar
help-emit = Fluent paketlerini yazar; --check ile: güncel olmayan varsa başarısız olur
help-render = Bir broşürü paketinden yazdırır
help-init = Bu klasör için açıklamalı bir leaflint.toml ve ilk veri dosyasını yazar
help-exit-status = Çıkış durumu: 0 --fail-on eşiğinde veya üstünde bir şey yok; 1 bir şey bulundu; 2 kullanım ya da yapılandırma hatalı veya hiçbir şey okunamadı.
help-heading-usage = Kullanım:
help-heading-commands = Komutlar
help-heading-arguments = Bağımsız değişkenler
help-heading-options = Seçenekler
help-heading-common = Ortak seçenekler
help-values = { "[" }olası değerler: { $text }]
help-default = { "[" }varsayılan: { $text }]
help-arg-paths = Broşürler ya da klasörler; - standart girdidir. Varsayılan: geçerli klasörden yukarı doğru bulunan proje
help-arg-render-paths = Paketler; varsayılan: projede --language dilindekiler
help-arg-check-output = Raporu bir dosyaya da yazar, örneğin sarif=out.sarif; birden çok kez verilebilir
help-arg-check-suppressions = Bulgulara ilişkin kararlar; varsayılan: leaflint.toml yanındaki leaflint-suppressions.toml
help-arg-check-baseline = Bilinen bulgular: yalnızca yeniler gösterilir ve sayılır
help-arg-check-write-baseline = Tüm bulguları temel dosyaya yazar ve başarıyla biter
help-arg-check-since = Yalnızca bir git sürümünden bu yana değişen ya da o zamandan beri değişen bir verinin ilgilendirdiği broşürler
help-arg-check-fix = Kesin önerileri broşürlere yazar
help-arg-check-diff = --fix ile yazılacakları gösterir, hiçbir şey yazmaz
help-arg-compare-canonical = Verilerin ne dediğini de göster
help-arg-extract-what = Neyin yazdırılacağı
help-arg-facts-diff-old = Veri dosyasının eski hâli
help-arg-explain-rule = Kuralın bulgulardaki kimliği
help-arg-emit-out = Paketlerin klasörü: `DIR/DİL/KONU.ftl`. Varsayılan: projedeki locales
help-arg-emit-check = Hiçbir şey yazmaz; bir paket yazılacak olandan farklıysa çıkış durumu 1 olur
help-arg-emit-force = Elle düzenlenmiş paketlerin üzerine yazar
help-arg-render-from = Paketlerin klasörü: `DIR/DİL/KONU.ftl`. Varsayılan: projedeki locales
help-arg-init-schema = Düzenleyiciler için leaflint.toml JSON şemasını yazdırır, hiçbir şey yazmaz
help-arg-format = Çıktı biçimi; check için human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; diğerleri için human ve jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Projenin bir konusu, yoksa yerleşik içerikten
help-arg-facts = Konu yerine bir veri dosyası
help-arg-language = Broşürlerin dili, BCP 47 etiketi olarak
help-arg-locale = İletilerin dili; varsayılan: ortamdan
help-arg-locales = Yerleşik olanlardan önce okunan dil paketlerinin klasörü
help-arg-input = Dosyaları ya da standart girdiden kayıtları (JSON Lines) okur
help-arg-only = Yalnızca bu kuralları çalıştırır
help-arg-enable = Bu kuralları da çalıştırır
help-arg-ignore = Bu kuralları çalıştırmaz
help-arg-fail-on = Çıkış durumunun 1 olduğu en düşük önem; varsayılan: error
help-arg-jobs = İş parçacığı sayısı; varsayılan: işlemci başına bir
help-arg-color = Renklerin ne zaman kullanılacağı
help-arg-help = Yardımı yazdırır
help-arg-version = Sürümü yazdırır
usage-unknown-option = { $text } bu komutun bir seçeneği değil
usage-unknown-command = { $text } bir komut değil
usage-invalid-value = { $text }, { $expected } için geçerli bir değer değil
usage-missing = { $text } verilmeli
usage-conflict = { $text }, { $expected } ile birlikte kullanılamaz
usage-help = `leaflint --help` kullanımı gösterir.

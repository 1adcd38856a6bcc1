# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.
# Topic: microneedling
# Language: tr
# Facts: 2026.1 6fef0a2856fa84c7
# Checksum: 0441b9b70833998c

# Canonical: 0.5..2 mm
# $min (Number) - mm, canonical 0.5
# $max (Number) - mm, canonical 2
fact-needle-length = { NUMBER($min) }–{ NUMBER($max) } mm
# Canonical: 0.5..2 mm
fact-needle-length-text = 0,5–2 mm
    .s5-li2 = 0,5 ile 2 mm arasındadır
# Canonical: 3..6 1
# $min (Number) - count, canonical 3
# $max (Number) - count, canonical 6
fact-session-count = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 3..6 1
fact-session-count-text = 3–6
    .s6-p1 = üç ila altı
# Canonical: 4..6 1
# $min (Number) - count, canonical 4
# $max (Number) - count, canonical 6
fact-session-count-acne-scar = { NUMBER($min) }–{ NUMBER($max) }
# Canonical: 4..6 1
fact-session-count-acne-scar-text = 4–6
    .s6-p1 = 4 ila 6
# Canonical: 4..6 wk
# $min (Number) - wk, canonical 4
# $max (Number) - wk, canonical 6
fact-session-interval = { NUMBER($min) }–{ NUMBER($max) } hafta
# Canonical: 4..6 wk
fact-session-interval-text = 4–6 hafta
    .s6-p1 = dört ila altı hafta
# Canonical: 30..60 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 60
fact-session-duration = { NUMBER($min) }–{ NUMBER($max) } dakika
# Canonical: 30..60 min
fact-session-duration-text = 30–60 dakika
    .s5-p1 = 30–60 dakika
# Canonical: 30..45 min
# $min (Number) - min, canonical 30
# $max (Number) - min, canonical 45
fact-numbing-time = { NUMBER($min) }–{ NUMBER($max) } dakika
# Canonical: 30..45 min
fact-numbing-time-text = 30–45 dakika
    .s5-li1 = 30 ila 45 dakika
# Canonical: >=18 a
# $min (Number) - a, canonical 18
fact-minimum-age = ≥ { NUMBER($min) } yıl
# Canonical: >=18 a
fact-minimum-age-text = ≥ 18 yıl
    .s3-p1 = en az on sekiz yaşında
# Canonical: 5 d
# $value (Number) - d, canonical 5
fact-retinoid-pause = { NUMBER($value) } gün
# Canonical: 5 d
fact-retinoid-pause-text = 5 gün
    .s4-li1 = beş gün
# Canonical: 1..3 d
# $min (Number) - d, canonical 1
# $max (Number) - d, canonical 3
fact-redness-duration = { NUMBER($min) }–{ NUMBER($max) } gün
# Canonical: 1..3 d
fact-redness-duration-text = 1–3 gün
    .s7-p1 = bir ila üç gün
# Canonical: 0..1 d
# $min (Number) - d, canonical 0
# $max (Number) - d, canonical 1
fact-downtime = { NUMBER($min) }–{ NUMBER($max) } gün
# Canonical: 0..1 d
fact-downtime-text = 0–1 gün
# Canonical: 24 h
# $value (Number) - h, canonical 24
fact-makeup-delay = { NUMBER($value) } saat
# Canonical: 24 h
fact-makeup-delay-text = 24 saat
    .s8-li1 = 24 saat
# Canonical: 2 wk
# $value (Number) - wk, canonical 2
fact-sun-avoidance = { NUMBER($value) } hafta
# Canonical: 2 wk
fact-sun-avoidance-text = 2 hafta
    .s8-li2 = İki hafta
# Canonical: 3..6 mo
# $min (Number) - mo, canonical 3
# $max (Number) - mo, canonical 6
fact-results-time = { NUMBER($min) }–{ NUMBER($max) } ay
# Canonical: 3..6 mo
fact-results-time-text = 3–6 ay
    .s6-p2 = 3 ila 6 ay
# Canonical: 1 a
# $value (Number) - a, canonical 1
fact-maintenance-interval = { NUMBER($value) } yıl
# Canonical: 1 a
fact-maintenance-interval-text = 1 yıl
    .s6-p2 = yılda bir kez
# Canonical: <=6 mo
# $max (Number) - mo, canonical 6
fact-isotretinoin = ≤ { NUMBER($max) } ay
# Canonical: <=6 mo
fact-isotretinoin-text = ≤ 6 ay
    .s3-li3 = son altı ay

## Terms

-acne-medication = akne ilacı
-acne-scar = akne izi
-active-acne = aktif akne
-adolescent = ergen
-adult = yetişkin
-age-spot = yaşlılık lekesi
-alopecia-areata = saçkıran
-anticoagulant = kan sulandırıcı
-bleeding = kanama
-bleeding-disorder = kanama bozukluğu
-botox = botulinum toksini
-breastfeeding = emzirme
-bruising = morarma
-chemotherapy = kemoterapi
-child = çocuk
-cold-sore = uçuk
-collagen = kolajen
-consultation = muayene
-dermabrasion = dermabrazyon
-dermaroller = dermaroller
-diabetes = diyabet
-diameter = çap
-discoloration = renk değişikliği
-doctor = doktor
-downtime = iyileşme süresi
-dryness = kuruluk
-early-result = ilk sonuçlar
-eczema = egzama
-elastin = elastin
-filler = dolgu
-fine-line = ince çizgi
-home-use = evde kullanım
-hyperhidrosis = aşırı terleme
-infection = enfeksiyon
-interval = seans aralığı
-irritation = tahriş
-isotretinoin = izotretinoin
-keloid = keloid
-large-pore = geniş gözenek
-laser = lazer tedavisi
-length = uzunluk
-local-anaesthetic = lokal anestezik
-maintenance = idame tedavisi
-makeup = makyaj
-microneedling = mikroiğneleme
-minimum-age = en düşük yaş
-minor = reşit olmayan
-needle = iğne
-numbing-cream = uyuşturucu krem
-open-wound = açık yara
-other-procedure = mezoterapi
-patient = hasta
-peel = kimyasal peeling
-peeling = soyulma
-plastic-surgery = estetik cerrahi
-pregnancy = gebelik
-price = fiyat
-psoriasis = sedef hastalığı
-radiotherapy = radyoterapi
-redness = kızarıklık
-result = sonuç
-retinoid = retinoid
-rosacea = rozasea
-scar = yara izi
-scar-history = yara izi oluşumuna yatkınlık
-scarring = yara izi kalması
-school = okul
-session = seans
-skin-infection = cilt enfeksiyonu
-solarium = solaryum
-sport = spor
-stretch-mark = çatlak izi
-study = araştırma
-sun = güneş
-swelling = şişlik
-tattoo = dövme
-therapist = uygulayıcı
-treatment = tedavi
-uneven-tone = cilt tonu eşitsizliği
-vitamin-a = A vitamini
-waxing = ağda
-work = iş
-wrinkle = kırışıklık

## Leaflet

# Markdown before: "---\nlanguage: tr\ntopic: microneedling\n---\n\n# "
leaflet-s1-heading = Mikroiğneleme: Hasta bilgilendirme
# Markdown before: "\n\n"
leaflet-s1-p1 = Mikroiğneleme, cildin kendini yenilemesine yardımcı olan bir tedavidir. Elde tutulan küçük bir cihaz, çok ince iğnelerle ciltte çok sayıda küçük kanal açar. Bu kanallar kapanırken cildiniz yeni kolajen üretir; daha sıkı ve pürüzsüz hale gelir.
# Markdown before: "\n\n## "
leaflet-s2-heading = Hangi durumlarda uygulanır
# Markdown before: "\n\n"
leaflet-s2-p1 = Mikroiğneleme şunların görünümünü iyileştirebilir:
# Markdown before: "\n\n- "
leaflet-s2-li1 = akne izleri ve diğer yara izleri
# Markdown before: "\n- "
leaflet-s2-li2 = ince çizgiler ve kırışıklıklar
# Markdown before: "\n- "
leaflet-s2-li3 = genişlemiş gözenekler
# Markdown before: "\n- "
leaflet-s2-li4 = çatlak izleri
# Markdown before: "\n- "
leaflet-s2-li5 = cilt tonu eşitsizliği ve yaşlılık lekeleri
# Markdown before: "\n\n"
leaflet-s2-p2 = Ayrıca saçkıran (alopesi areata) ve aşırı terleme (hiperhidroz) tedavisinde kullanılır.
# Markdown before: "\n\n## "
leaflet-s3-heading = Kimlere uygulanmaz
# Markdown before: "\n\n"
leaflet-s3-p1 = Hastaların { fact-minimum-age-text.s3-p1 } olması gerekir. Aşağıdaki durumlarda sizi tedavi edemeyiz:
# Markdown before: "\n\n- "
leaflet-s3-li1 = gebeyseniz
# Markdown before: "\n- "
leaflet-s3-li2 = aktif akneniz varsa
# Markdown before: "\n- "
leaflet-s3-li3 = { fact-isotretinoin-text.s3-li3 } içinde izotretinoin kullandıysanız
# Markdown before: "\n- "
leaflet-s3-li4 = egzamanız veya sedef hastalığınız varsa
# Markdown before: "\n- "
leaflet-s3-li5 = açık yaranız veya cilt enfeksiyonunuz varsa
# Markdown before: "\n- "
leaflet-s3-li6 = uçuğunuz varsa
# Markdown before: "\n- "
leaflet-s3-li7 = keloid oluşumuna yatkınsanız
# Markdown before: "\n- "
leaflet-s3-li8 = kan sulandırıcı ilaç kullanıyorsanız
# Markdown before: "\n- "
leaflet-s3-li9 = radyoterapi veya kemoterapi görüyorsanız
# Markdown before: "\n\n"
leaflet-s3-p2 = Emziriyorsanız veya diyabetiniz varsa lütfen bize önceden bilgi verin.
# Markdown before: "\n\n## "
leaflet-s4-heading = Tedaviye nasıl hazırlanmalısınız
# Markdown before: "\n\n- "
leaflet-s4-li1 = Retinol kremi gibi retinoidleri tedaviden { fact-retinoid-pause-text.s4-li1 } önce bırakın.
# Markdown before: "\n- "
leaflet-s4-li2 = Temiz bir ciltle gelin ve takılarınızı evde bırakın.
# Markdown before: "\n- "
leaflet-s4-li3 = Kullandığınız bütün ilaçları bize söyleyin.
# Markdown before: "\n\n## "
leaflet-s5-heading = Randevunuzda neler olur
# Markdown before: "\n\n1. "
leaflet-s5-li1 = Adım 1: Cildi temizler ve işleme başlamadan { fact-numbing-time-text.s5-li1 } önce uyuşturucu krem süreriz.
# Markdown before: "\n2. "
leaflet-s5-li2 = Adım 2: Cihazı cildin üzerinde eşit şekilde gezdiririz. İğnelerin uzunluğu { fact-needle-length-text.s5-li2 }; uzunluğu bölgeye göre seçeriz.
# Markdown before: "\n3. "
leaflet-s5-li3 = Adım 3: Cildi soğutur ve yatıştırıcı bir serum süreriz.
# Markdown before: "\n\n"
leaflet-s5-p1 = Her tedavi { fact-session-duration-text.s5-p1 } sürer.
# Markdown before: "\n\n## "
leaflet-s6-heading = Kaç seans gerekir
# Markdown before: "\n\n"
leaflet-s6-p1 = Çoğu kişiye { fact-session-count-text.s6-p1 } seans gerekir. Akne izlerinde genellikle { fact-session-count-acne-scar-text.s6-p1 } seans planlarız. Cildinizin toparlanabilmesi için seanslar arasında { fact-session-interval-text.s6-p1 } bırakırız.
# Markdown before: "\n\n"
leaflet-s6-p2 = Yeni kolajen yavaş oluşur; bu nedenle sonuçlar { fact-results-time-text.s6-p2 } sonra görünür hale gelir. Sonuçları korumak için { fact-maintenance-interval-text.s6-p2 } idame tedavisi öneririz.
# Markdown before: "\n\n## "
leaflet-s7-heading = İşlemden sonra neler beklenir
# Markdown before: "\n\n"
leaflet-s7-p1 = Kızarıklık ve hafif şişlik normaldir, { fact-redness-duration-text.s7-p1 } sürer. İyileşme süresi gerekmez: aynı gün veya ertesi gün işinize ya da okulunuza dönebilirsiniz.
# Markdown before: "\n\n"
leaflet-s7-p2 = Diğer olası yan etkiler şunlardır:
# Markdown before: "\n\n- "
leaflet-s7-li1 = ciltte tahriş
# Markdown before: "\n- "
leaflet-s7-li2 = kuruluk ve soyulma
# Markdown before: "\n- "
leaflet-s7-li3 = morarma
# Markdown before: "\n- "
leaflet-s7-li4 = nokta şeklinde kanama
# Markdown before: "\n- "
leaflet-s7-li5 = nadiren enfeksiyon
# Markdown before: "\n\n## "
leaflet-s8-heading = Cildinizin bakımı
# Markdown before: "\n\n- "
leaflet-s8-li1 = { fact-makeup-delay-text.s8-li1 } boyunca makyaj yapmayın.
# Markdown before: "\n- "
leaflet-s8-li2 = { fact-sun-avoidance-text.s8-li2 } boyunca doğrudan güneşten kaçının ve cildinizi SPF 50 güneş kremiyle koruyun.
# Markdown before: "\n- "
leaflet-s8-li3 = Yüzünüzü ılık suyla yıkayın ve sade bir nemlendirici kullanın.
# Markdown before: "\n- "
leaflet-s8-li4 = C vitamini veya meyve asidi içeren ürünleri yeniden kullanmak için cildinizin yatışmasını bekleyin.
# Markdown before: "\n\n"
leaflet-s8-p1 = Kızarıklık bir haftadan uzun sürerse, irin fark ederseniz veya ateşiniz çıkarsa bizi arayın.
# Markdown before: "\n\n## "
leaflet-s9-heading = Ücret ve iletişim
# Markdown before: "\n\n"
# Markdown after: "\n"
leaflet-s9-p1 = Bir seansın ücreti 195 £'dur. Mikroiğnelemeyi 2016 yılından beri uyguluyoruz ve sorularınızı memnuniyetle yanıtlarız. Kliniğimize pazartesiden cumaya, saat 9.00 ile 17.00 arasında 020 7946 0123 numaralı telefondan ulaşabilirsiniz.

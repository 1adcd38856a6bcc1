### The tool's own messages in Polish. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = błąd
severity-warning = ostrzeżenie
severity-note = uwaga
severity-help = pomoc

## Quantities

quantity-range = { $low }–{ $high }
quantity-at-least = co najmniej { $quantity }
quantity-at-most = do { $quantity }
quantity-about = mniej więcej { $quantity }
quantity-few = kilka
    .count = 5
quantity-none = brak

## Units

unit-1 = { $figure }
unit-s =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } sekundy
                [few] { $figure } sekund
                [many] { $figure } sekund
               *[other] { $figure } sekundy
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } sekundy
                [few] { $figure } sekundy
                [many] { $figure } sekund
               *[other] { $figure } sekundy
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } sekunda
                [few] { $figure } sekundy
                [many] { $figure } sekund
               *[other] { $figure } sekundy
            }
    }
unit-min =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } minuty
                [few] { $figure } minut
                [many] { $figure } minut
               *[other] { $figure } minuty
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } minuty
                [few] { $figure } minuty
                [many] { $figure } minut
               *[other] { $figure } minuty
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } minuta
                [few] { $figure } minuty
                [many] { $figure } minut
               *[other] { $figure } minuty
            }
    }
unit-h =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } godziny
                [few] { $figure } godzin
                [many] { $figure } godzin
               *[other] { $figure } godziny
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } godziny
                [few] { $figure } godziny
                [many] { $figure } godzin
               *[other] { $figure } godziny
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } godzina
                [few] { $figure } godziny
                [many] { $figure } godzin
               *[other] { $figure } godziny
            }
    }
unit-d =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } dnia
                [few] { $figure } dni
                [many] { $figure } dni
               *[other] { $figure } dnia
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } dnia
                [few] { $figure } dni
                [many] { $figure } dni
               *[other] { $figure } dnia
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } dzień
                [few] { $figure } dni
                [many] { $figure } dni
               *[other] { $figure } dnia
            }
    }
unit-wk =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } tygodnia
                [few] { $figure } tygodni
                [many] { $figure } tygodni
               *[other] { $figure } tygodnia
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } tygodnia
                [few] { $figure } tygodnie
                [many] { $figure } tygodni
               *[other] { $figure } tygodnia
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } tydzień
                [few] { $figure } tygodnie
                [many] { $figure } tygodni
               *[other] { $figure } tygodnia
            }
    }
unit-mo =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } miesiąca
                [few] { $figure } miesięcy
                [many] { $figure } miesięcy
               *[other] { $figure } miesiąca
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } miesiąca
                [few] { $figure } miesiące
                [many] { $figure } miesięcy
               *[other] { $figure } miesiąca
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } miesiąc
                [few] { $figure } miesiące
                [many] { $figure } miesięcy
               *[other] { $figure } miesiąca
            }
    }
unit-a =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } roku
                [few] { $figure } lat
                [many] { $figure } lat
               *[other] { $figure } roku
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } roku
                [few] { $figure } lata
                [many] { $figure } lat
               *[other] { $figure } roku
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } rok
                [few] { $figure } lata
                [many] { $figure } lat
               *[other] { $figure } roku
            }
    }
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
unit-l =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } litra
                [few] { $figure } litrów
                [many] { $figure } litrów
               *[other] { $figure } litra
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } litra
                [few] { $figure } litry
                [many] { $figure } litrów
               *[other] { $figure } litra
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } litr
                [few] { $figure } litry
                [many] { $figure } litrów
               *[other] { $figure } litra
            }
    }
unit-percent = { $figure }%
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } stopnia
                [few] { $figure } stopni
                [many] { $figure } stopni
               *[other] { $figure } stopnia
            }
        [range]
            { PLURAL($n) ->
                [one] { $figure } stopnia
                [few] { $figure } stopnie
                [many] { $figure } stopni
               *[other] { $figure } stopnia
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } stopień
                [few] { $figure } stopnie
                [many] { $figure } stopni
               *[other] { $figure } stopnia
            }
    }
unit-mg-per-kg = { $figure } mg na kg
unit-ug-per-kg = { $figure } µg na kg
unit-ml-per-kg = { $figure } ml na kg
unit-per-s =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } razu na sekundę
                [few] { $figure } razy na sekundę
                [many] { $figure } razy na sekundę
               *[other] { $figure } razu na sekundę
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } raz na sekundę
                [few] { $figure } razy na sekundę
                [many] { $figure } razy na sekundę
               *[other] { $figure } razu na sekundę
            }
    }
unit-per-min =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } razu na minutę
                [few] { $figure } razy na minutę
                [many] { $figure } razy na minutę
               *[other] { $figure } razu na minutę
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } raz na minutę
                [few] { $figure } razy na minutę
                [many] { $figure } razy na minutę
               *[other] { $figure } razu na minutę
            }
    }
unit-per-h =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } razu na godzinę
                [few] { $figure } razy na godzinę
                [many] { $figure } razy na godzinę
               *[other] { $figure } razu na godzinę
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } raz na godzinę
                [few] { $figure } razy na godzinę
                [many] { $figure } razy na godzinę
               *[other] { $figure } razu na godzinę
            }
    }
unit-per-d =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } razu dziennie
                [few] { $figure } razy dziennie
                [many] { $figure } razy dziennie
               *[other] { $figure } razu dziennie
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } raz dziennie
                [few] { $figure } razy dziennie
                [many] { $figure } razy dziennie
               *[other] { $figure } razu dziennie
            }
    }
unit-per-wk =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } razu w tygodniu
                [few] { $figure } razy w tygodniu
                [many] { $figure } razy w tygodniu
               *[other] { $figure } razu w tygodniu
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } raz w tygodniu
                [few] { $figure } razy w tygodniu
                [many] { $figure } razy w tygodniu
               *[other] { $figure } razu w tygodniu
            }
    }
unit-per-mo =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } razu w miesiącu
                [few] { $figure } razy w miesiącu
                [many] { $figure } razy w miesiącu
               *[other] { $figure } razu w miesiącu
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } raz w miesiącu
                [few] { $figure } razy w miesiącu
                [many] { $figure } razy w miesiącu
               *[other] { $figure } razu w miesiącu
            }
    }
unit-per-a =
    { $shape ->
        [at-most]
            { PLURAL($n) ->
                [one] { $figure } razu w roku
                [few] { $figure } razy w roku
                [many] { $figure } razy w roku
               *[other] { $figure } razu w roku
            }
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } raz w roku
                [few] { $figure } razy w roku
                [many] { $figure } razy w roku
               *[other] { $figure } razu w roku
            }
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: w ulotce { $stated }, w faktach { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(dotyczy: { $scope })
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Popraw ulotkę lub fakty, jeśli są nieaktualne.

wrong-unit =
    { $fact }: w ulotce { $stated }, w faktach { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(dotyczy: { $scope })
    }: te same liczby w innej jednostce
wrong-unit-help = Popraw jednostkę.

wrong-measure = { $fact }: w ulotce { $stated } to „{ $concept }”, w faktach „{ $measure }”
wrong-measure-help = Podaj wymiar, o który chodzi w faktach.

partial-range =
    { $fact }: w ulotce { $stated }, w faktach { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(dotyczy: { $scope })
    }: to tylko część zakresu
partial-range-help = Podaj cały zakres, chyba że ulotka celowo go zawęża.

missing-statement =
    brak informacji: { $fact }{ $expected ->
        [unset] { "" }
       *[other] ; w faktach { $expected }
    }
missing-statement-concept =
    brak informacji: „{ $concept }” jako { $predicate ->
        [contraindication] przeciwwskazanie
        [indication] wskazanie
        [side-effect] działanie niepożądane
       *[other] { $predicate }
    }
missing-statement-help = Ta informacja musi być w każdej ulotce. Dodaj zdanie.

reversed-statement =
    { $predicate ->
        [contraindication] „{ $concept }”: ulotka dopuszcza zabieg, fakty go wykluczają
        [indication] „{ $concept }”: według ulotki nie jest to wskazanie, według faktów jest
        [side-effect] „{ $concept }”: ulotka wyklucza to działanie niepożądane, fakty je wymieniają
       *[other] „{ $concept }”: ulotka zaprzecza temu, co wymieniają fakty
    }
reversed-statement-action = { $fact }: ulotka każe zacząć to, co według faktów należy przerwać, lub odwrotnie
reversed-statement-time = { $fact }: według ulotki po, według faktów przed
reversed-statement-help = Sprawdź, czy nie zgubiono lub nie dodano przeczenia.

self-contradiction = { $fact }: w ulotce tutaj { $stated }, a w innym miejscu { $expected }
self-contradiction-concept = ulotka podaje sprzeczne informacje: „{ $concept }”
self-contradiction-help = Ustal, która informacja jest prawidłowa, i używaj jej wszędzie.

changed-strength = „{ $concept }”: w ulotce ujęto to jako { $stated }, w faktach jako { $expected }
changed-strength-help = Ujmij to tak samo stanowczo jak w faktach.
unsupported-statement =
    { $predicate ->
        [contraindication] w ulotce „{ $concept }” to przeciwwskazanie, w faktach nie
        [indication] w ulotce „{ $concept }” to wskazanie, w faktach nie
       *[other] w ulotce „{ $concept }” ({ $predicate }), w faktach tego nie ma
    }
unsupported-statement-help = Sprawdź, czy to prawda; jeśli tak, dodaj to do faktów.

source-mismatch =
    { $slip ->
        [unset] w tłumaczeniu jest { $stated }, w oryginale { $expected }
       *[other] w tłumaczeniu jest { $stated }, w oryginale { $expected } ({ $slip })
    }
source-mismatch-unit = w tłumaczeniu jest { $stated }, w oryginale { $expected }: inna jednostka
source-mismatch-lost = brak w tłumaczeniu: { $expected }
source-mismatch-added = brak w oryginale: { $stated }
source-mismatch-help = Porównaj liczbę i jednostkę z oryginałem.
source-mismatch-turned-help = Porównaj z oryginałem, co następuje przed, a co po.

dropped-negation = w oryginale jest tu przeczenie „{ $expected }”, w tłumaczeniu nie ma żadnego
dropped-negation-help = Sprawdź, czy tłumaczenie nie mówi czegoś przeciwnego.
added-negation = w tłumaczeniu jest przeczenie „{ $stated }”, w oryginale nie ma tu żadnego
added-negation-help = Sprawdź, czy tłumaczenie nie mówi czegoś przeciwnego.

untranslated-text = nieprzetłumaczony tekst oryginału: „{ $stated }”
untranslated-text-run = słowa takie same jak w oryginale: „{ $stated }”
untranslated-text-help = Przetłumacz ten tekst albo ujmij go w cudzysłów, jeśli to tytuł.

omitted-text = w tłumaczeniu brakuje „{ $expected }”
omitted-text-run = { $count ->
    [one] w tłumaczeniu brakuje { $count } fragmentu, od „{ $beginning }” do „{ $ending }”
    [few] w tłumaczeniu brakuje { $count } fragmentów, od „{ $beginning }” do „{ $ending }”
    [many] w tłumaczeniu brakuje { $count } fragmentów, od „{ $beginning }” do „{ $ending }”
   *[other] w tłumaczeniu brakuje { $count } fragmentu, od „{ $beginning }” do „{ $ending }”
}
omitted-text-short = tłumaczenie jest za krótkie na to, co mówi oryginał: „{ $shown }”
omitted-text-help = Proszę porównać z oryginałem i przetłumaczyć to, czego brakuje.
omitted-text-unlike = tłumaczenie i oryginał są zbyt różne, aby je porównać
omitted-text-unlike-help = Proszę zachować nagłówki, listy i kolejność oryginału albo wpisać `source: none` w nagłówku pliku.

added-text = tego nie ma w oryginale: „{ $stated }”
added-text-run = { $count ->
    [one] w oryginale nie ma { $count } fragmentu, od „{ $beginning }” do „{ $ending }”
    [few] w oryginale nie ma { $count } fragmentów, od „{ $beginning }” do „{ $ending }”
    [many] w oryginale nie ma { $count } fragmentów, od „{ $beginning }” do „{ $ending }”
   *[other] w oryginale nie ma { $count } fragmentu, od „{ $beginning }” do „{ $ending }”
}
added-text-help = Proszę sprawdzić, czy to należy do ulotki; jeśli tak, dodać to do oryginału.

outlier-translation = { $fact }: tutaj { $stated }, we wszystkich innych ulotkach { $expected }
outlier-translation-source = { $fact }: w oryginale { $stated }, we wszystkich tłumaczeniach { $expected }
outlier-translation-facts = { $fact }: we wszystkich ulotkach { $stated }, w danych { $expected }
outlier-translation-help = Proszę ustalić, która wartość jest właściwa, i użyć jej wszędzie.

unread-number = „{ $stated }”: nie rozpoznano, którego faktu dotyczy
unread-number-help = Sprawdź ręcznie, co oznacza ta liczba.

unreadable-file = nie można odczytać { $file }: { $reason }
unreadable-file-help = Zapisz plik jako zwykły tekst w UTF-8.

bad-suppression = wyciszenie nie ma uzasadnienia
bad-suppression-rule = wyciszenie dotyczy nieistniejącej reguły { $rule }
bad-suppression-rule-similar = wyciszenie dotyczy nieistniejącej reguły { $rule }; czy chodziło o { $nearest }?
bad-suppression-form = nie można odczytać wyciszenia
bad-suppression-date = until nie jest datą
bad-suppression-help = Zapisz je jako leaflint-ignore REGUŁA[FAKT]: POWÓD, a datę w postaci 2027-06-30.
unused-suppression = wyciszenie { $rule } niczego nie ukrywa
unused-suppression-changed = wyciszenie { $rule } wygasło: ulotka lub fakt zmieniły się od tego czasu
unused-suppression-expired = wyciszenie { $rule } wygasło { $until }
unused-suppression-help = Usuń je albo zdecyduj ponownie.

unknown-language = nie wiadomo, w jakim języku jest ta ulotka
unknown-language-pack = brak pakietu językowego dla { $language }: odczytywane są tylko liczby
unknown-language-help = Podaj język w nagłówku pliku, w nazwie pliku lub opcją --language; `leaflint languages` wypisuje obsługiwane języki.

unadaptable-sentence = { $fact } ma nową wartość: nie można tu bezpiecznie zastąpić „{ $stated }” przez „{ $expected }”
unadaptable-sentence-help = Wpisz nową wartość w to zdanie ręcznie i ponownie uruchom `leaflint emit`.

stale-bundle = treść różni się od tej, która powstałaby teraz
stale-bundle-missing = nie ma jeszcze pakietu: uruchom `leaflint emit`
stale-bundle-help = Uruchom `leaflint emit`.
edited-bundle = { $text } zmieniono ręcznie po wygenerowaniu pakietu: zmiana zostałaby utracona
edited-bundle-help = Przenieś zmianę do ulotki, faktów lub terminów albo nadpisz ją poleceniem `leaflint emit --force`.
broken-bundle = to nie jest poprawny Fluent: { $reason }
broken-bundle-repeated = wielokrotna definicja: { $text }
broken-bundle-circle = { $text } odwołuje się do siebie
broken-bundle-long = { $text } rośnie bez końca podczas formatowania
broken-bundle-empty = z ulotki bez tekstu nie można utworzyć pakietu
broken-bundle-value = { $fact }: wartość zapisano by jako „{ $text }”, a to nie daje przy odczycie tej samej wartości
broken-bundle-form = tej ulotki nie można zapisać tak, by dało się ją odtworzyć co do bajtu
missing-message = brak { $text }: jest w { $file }
missing-message-extra = { $text } nie występuje w { $file }
missing-variable = { $text } nie używa { $expected }
missing-variable-extra = { $text } używa { $expected }, a język źródłowy nie
missing-plural = { $text } nie ma formy dla kategorii liczby { $expected }
missing-plural-extra = { $text } ma formę dla { $expected }, a ten język nie ma takiej kategorii liczby

## Garbled text

mojibake =
    krzaki „{ $text }”: UTF-8 odczytany w innym kodowaniu{ $meant ->
        [unset] { "" }
       *[other] , prawdopodobnie „{ $meant }”
    }
mojibake-control = znak sterujący w „{ $text }”, z innego kodowania
mojibake-lost = w „{ $text }” zaginął znak
mojibake-entity = „{ $text }” wyświetla się dosłownie: podwójne kodowanie znaków
mojibake-help = Zapisz tekst ponownie w UTF-8 z wersji jeszcze nieuszkodzonej i przejrzyj całą ulotkę: uszkodzonych miejsc może być więcej.

mixed-script = „{ $text }” miesza podobne litery dwóch alfabetów: powinno być „{ $meant }”
mixed-script-help = Zapisz słowo jednym alfabetem: w tej postaci nie znajdą go wyszukiwarki ani czytniki ekranu.

missing-diacritics = brak liter ze znakami diakrytycznymi: jest { $count }, zwykle około { $usual }
missing-diacritics-help = Weź tekst ponownie z wersji, w której litery są kompletne.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } niewidoczny znak: { $code }
        [few] { $count } niewidoczne znaki, pierwszy to { $code }
        [many] { $count } niewidocznych znaków, pierwszy to { $code }
       *[other] { $count } niewidocznego znaku, pierwszy to { $code }
    }
invisible-character-help = Usuń je: przeszkadzają w wyszukiwaniu, kopiowaniu i porównywaniu.

doubled-word = „{ $text }”: powtórzone słowo
doubled-word-help = Usuń jedno z dwóch.
doubled-word-joined = „{ $text }” ma po obu stronach to samo słowo
doubled-word-joined-help = Jedno z nich miało być zapewne innym słowem: sprawdź w oryginale.

repeated-text = tekst powtarza się w pętli: „{ $text }”
repeated-text-help = Zostaw to wyrażenie raz i sprawdź, czy dalej czegoś nie brakuje.
repeated-text-block = ten sam akapit jest już w wierszu { $line }
repeated-text-block-help = Usuń jeden z dwóch.

glued-words = sklejone słowa „{ $text }”: prawdopodobnie „{ $meant }”
glued-words-help = Rozdziel słowa albo usuń zbędną literę.

truncated-text = tekst się urywa: „{ $text }”
truncated-text-help = Dokończ zdanie.

malformed-number-zero = „{ $text }” nie ma cyfry przed znakiem dziesiętnym: napisz „{ $meant }”
malformed-number-order = „{ $text }” biegnie od większej liczby do mniejszej
malformed-number-unit = „{ $text }”: brak jednostki
malformed-number-help = Zapisuj liczby tak, by nikt nie odczytał ich błędnie: zero przed znakiem dziesiętnym, najpierw mniejsza, przy każdej dawce jednostka.

machine-chatter = „{ $text }” to wypowiedź maszyny do użytkownika, a nie część ulotki
machine-chatter-help = Usuń ją i daj cały tekst do przeczytania człowiekowi.

stray-boilerplate = „{ $text }” pochodzi ze strony internetowej, nie należy do ulotki
stray-boilerplate-help = Usuń ten fragment.

tortured-phrase =
    „{ $text }” to nie jest wyrażenie fachowe{ $meant ->
        [unset] { "" }
       *[other] : zapewne chodziło o „{ $meant }”
    }
tortured-phrase-help = Tak zastępuje słowo po słowie program. Porównaj zdanie z oryginałem.

spun-document =
    { PLURAL($count) ->
        [one] tę ulotkę przerobił program: { $count } oznaka, „{ $text }”
        [few] tę ulotkę przerobił program: { $count } różne oznaki, pierwsza to „{ $text }”
        [many] tę ulotkę przerobił program: { $count } różnych oznak, pierwsza to „{ $text }”
       *[other] tę ulotkę przerobił program: { $count } różnej oznaki, pierwsza to „{ $text }”
    }
spun-document-help = Nie poprawiaj jej słowo po słowie: niektórych podmienionych słów nie da się wykryć. Zacznij od nowa od oryginału.

broken-grammar =
    „{ $text }” jest niegramatyczne{ $meant ->
        [unset] { "" }
       *[other] : zapewne chodziło o „{ $meant }”
    }
broken-grammar-help = Przeczytaj zdanie na głos i popraw je.

wrong-language =
    tekst w innym języku niż ulotka{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: „{ $text }”
wrong-language-help = Przetłumacz go albo podaj właściwy język.
wrong-language-run =
    słowa z innego języka{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: „{ $text }”
wrong-language-run-help = Przetłumacz je albo ujmij w cudzysłów, jeśli są zamierzone.

forbidden-term =
    baza terminów wyklucza „{ $text }”{ $meant ->
        [unset] { "" }
       *[other] : napisz „{ $meant }”
    }
forbidden-term-deprecated =
    przestarzały termin „{ $text }”{ $meant ->
        [unset] { "" }
       *[other] : napisz „{ $meant }”
    }
forbidden-term-help = Użyj terminu zalecanego w bazie terminów.

misspelt-term = „{ $text }” różni się jedną literą od „{ $meant }”
misspelt-term-help = Popraw pisownię albo dodaj słowo do terminów, jeśli jest poprawne.

inconsistent-term = jedna nazwa w kilku pisowniach: { $text }; najczęściej „{ $meant }”
inconsistent-term-help = Wybierz jedną pisownię i trzymaj się jej.

garble-more = Miejsca tego samego rodzaju, których nie wymieniono: { $count }.
related-same-text = ten sam tekst
related-spun = inna oznaka przerobienia przez program

bad-facts = { $reason }

related-fact = w faktach { $expected }
related-fact-here = fakt
related-other-statement = druga informacja
related-too = to również
related-source = oryginał
related-sibling = inna ulotka
related-nearest = najbliższe temu zdanie

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = o rząd wielkości za dużo lub za mało
slip-separator = zamienione separatory: dziesiętny i tysięcy
slip-swapped-ends = zamienione krańce zakresu
slip-dropped-digit = brakująca lub powtórzona cyfra

## Why a file could not be used

reason-missing = nie ma takiego pliku
reason-permission = brak uprawnień
reason-utf8 = od tego miejsca to nie jest poprawny UTF-8
reason-utf16 = plik jest w UTF-16, nie w UTF-8
reason-nul = zawiera bajt NUL, więc nie jest tekstem
reason-empty = plik jest pusty
reason-loop = dowiązanie symboliczne prowadzi z powrotem do folderu nadrzędnego
reason-folder = to jest folder
reason-no-folder = nie ma takiego folderu
reason-read-only = system plików jest tylko do odczytu
reason-full = brak miejsca na dysku
reason-file-there = w miejscu, gdzie musi być folder, jest plik
reason-other = system zgłasza błąd

## Summary

summary-read =
    odczytano: { PLURAL($leaflets) ->
        [one] { $leaflets } ulotka
        [few] { $leaflets } ulotki
        [many] { $leaflets } ulotek
       *[other] { $leaflets } ulotki
    } × { PLURAL($facts) ->
        [one] { $facts } fakt
        [few] { $facts } fakty
        [many] { $facts } faktów
       *[other] { $facts } faktu
    }, { PLURAL($statements) ->
        [one] { $statements } informacja
        [few] { $statements } informacje
        [many] { $statements } informacji
       *[other] { $statements } informacji
    }
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } błąd
        [few] { $errors } błędy
        [many] { $errors } błędów
       *[other] { $errors } błędu
    }, { PLURAL($warnings) ->
        [one] { $warnings } ostrzeżenie
        [few] { $warnings } ostrzeżenia
        [many] { $warnings } ostrzeżeń
       *[other] { $warnings } ostrzeżenia
    }, { PLURAL($notes) ->
        [one] { $notes } uwaga
        [few] { $notes } uwagi
        [many] { $notes } uwag
       *[other] { $notes } uwagi
    }
summary-hidden = nie pokazano: wyciszone: { $suppressed }, znane ze stanu bazowego: { $known }
summary-baseline = zapisano { PLURAL($count) ->
        [one] { $count } zgłoszenie
        [few] { $count } zgłoszenia
        [many] { $count } zgłoszeń
       *[other] { $count } zgłoszenia
    } w { $text }
summary-fixed = naprawiono { PLURAL($count) ->
        [one] { $count } zgłoszenie
        [few] { $count } zgłoszenia
        [many] { $count } zgłoszeń
       *[other] { $count } zgłoszenia
    } w { PLURAL($leaflets) ->
        [one] { $leaflets } ulotce
        [few] { $leaflets } ulotkach
        [many] { $leaflets } ulotkach
       *[other] { $leaflets } ulotki
    }
summary-separator = { ": " }
summary-clean = brak zgłoszeń
summary-cut = Za dużo zgłoszeń na podsumowanie zadania: pozostałe tu pominięto.
summary-capped = GitHub pokazuje tylko dziesięć adnotacji każdego rodzaju: wszystkie zgłoszenia są w podsumowaniu zadania.
summary-without-facts = Bez faktów można znaleźć tylko sprzeczności w obrębie jednej ulotki. Wskaż fakty opcją --facts lub --topic.
summary-with-source-only = Bez faktów tłumaczenia porównano tylko z oryginałem. Wskaż fakty opcją --facts lub --topic.
summary-time = zakończono w { $seconds } s
emit-summary =
    zapisano { PLURAL($written) ->
        [one] { $written } pakiet
        [few] { $written } pakiety
        [many] { $written } pakietów
       *[other] { $written } pakietu
    }, aktualne: { $kept }
emit-two-leaflets = w języku { $text } jest jeszcze jedna ulotka: pakiet mieści tylko jedną
render-missing = { $text } odwołuje się do { $expected }, czego tu nie ma
render-nothing = w tym pakiecie nie ma ulotki
language-detected = odczytano jako { $text }, język rozpoznano z tekstu

## Tables

compare-fact = fakt
compare-expected = fakty
compare-legend = ! odbiega od pozostałych   + potwierdza   - zaprzecza   · nic nie podaje
compare-legend-facts = ≠ niezgodne z faktami
compare-nothing = Żadna ulotka nie podaje nic o faktach.
compare-borrowed = Nie ma faktów na ten temat: treść ulotek uporządkowano według faktów z { $topic }.
languages-tag = kod
languages-name = język
languages-level = poziom
languages-reads = co jest odczytywane
level-figures = liczby
level-pack = pakiet
level-full = pełny
reads-figures = liczby i jednostki
reads-pack = liczby, jednostki, pojęcia i informacje
reads-full = liczby, jednostki, pojęcia i informacje; komunikaty w tym języku
facts-clean = brak zgłoszeń
facts-fact = fakt
facts-kind = rodzaj
facts-value = wartość
facts-scope = zakres
facts-needed = wymóg
facts-required = wymagane
facts-optional = opcjonalne
facts-known = znane
facts-not-fixed = bez stałej liczby
rules-rule = reguła
rules-severity = waga
rules-about = co zgłasza
rules-off = domyślnie wyłączona

rule-conflicting-value = wartość, którą fakty wykluczają
rule-wrong-unit = właściwe liczby w innej jednostce
rule-wrong-measure = właściwe liczby dla innego wymiaru
rule-partial-range = tylko część ustalonego zakresu
rule-missing-statement = wymagany fakt, którego ulotka nie podaje
rule-reversed-statement = odwrotność tego, co mówią fakty
rule-self-contradiction = dwie wartości jednego faktu w jednej ulotce
rule-changed-strength = przeciwwskazanie ujęte bardziej lub mniej stanowczo niż w faktach
rule-unsupported-statement = przeciwwskazanie, wskazanie lub działanie nieznane faktom
rule-unadaptable-sentence = zdanie, w które nie da się wstawić zmienionego faktu
rule-stale-bundle = pakiet Fluent nieaktualny lub zmieniony ręcznie
rule-broken-bundle = plik Fluent, którego nie da się odczytać lub sformatować
rule-missing-message = komunikat, który jest w innym języku
rule-missing-variable = komunikat bez zmiennej lub terminu z języka źródłowego
rule-missing-plural = wybór według liczby bez wszystkich form liczby mnogiej
rule-source-mismatch = liczba, którą oryginał podaje inaczej albo którą ma tylko jedna strona
rule-dropped-negation = zdanie, które straciło swoje „nie”
rule-added-negation = zdanie, które przeczy tam, gdzie oryginał nie przeczy
rule-untranslated-text = tekst pozostawiony jak w oryginale
rule-omitted-text = część oryginału, której brakuje
rule-added-text = część, której oryginał nie ma
rule-outlier-translation = ulotka, która odbiega od wszystkich innych na swój temat
rule-unread-number = liczba nieprzypisana do żadnego faktu
rule-unreadable-file = plik lub rekord, którego nie można odczytać
rule-unknown-language = ulotka w nieznanym języku
rule-bad-suppression = wyciszenie bez uzasadnienia lub nieistniejącej reguły
rule-unused-suppression = wyciszenie, które niczego już nie ukrywa
rule-broken-grammar = słowa w szyku, którego nie dopuszcza żadna gramatyka
rule-doubled-word = powtórzone słowo
rule-forbidden-term = termin wykluczony w bazie terminów
rule-glued-words = sklejone słowa
rule-inconsistent-term = jedna nazwa w kilku pisowniach
rule-invisible-character = znaki, których nikt nie widzi
rule-machine-chatter = wypowiedź maszyny do użytkownika
rule-malformed-number = liczba, którą łatwo błędnie odczytać
rule-misspelt-term = słowo różniące się od terminu jedną literą
rule-missing-diacritics = ulotka, w której zaginęły znaki diakrytyczne
rule-mixed-script = słowo z literami dwóch alfabetów
rule-mojibake = tekst w uszkodzonym kodowaniu
rule-repeated-text = tekst, który się powtarza
rule-spun-document = ulotka przerobiona przez program
rule-stray-boilerplate = fragmenty strony internetowej
rule-tortured-phrase = wyrażenia, których nie użyłby nikt z branży
rule-truncated-text = tekst, który się urywa
rule-wrong-language = tekst w innym języku
rule-bad-facts = błąd w pliku faktów lub terminów

## Findings on a page: heads of columns

sheet-line = wiersz
sheet-severity = waga
sheet-rule = reguła
sheet-finding = zgłoszenie

## The sign-off sheet, for translators and doctors

sheet-title = Arkusz akceptacji
sheet-skip = Przejdź do faktów
sheet-facts = fakty
sheet-edition = { $file }, wersja { $version } z { $date }, akceptacja: { $role }, suma kontrolna { $hash }
sheet-checked = sprawdzono
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } ulotka
        [few] { $count } ulotki
        [many] { $count } ulotek
       *[other] { $count } ulotki
    }
sheet-identity = ten arkusz
sheet-controls = Filtry i decyzje
sheet-language = język
sheet-all = wszystkie
sheet-show = pokaż
sheet-open = otwarte
sheet-decided = rozstrzygnięte
sheet-different = tylko wiersze z różnicami
sheet-export = Eksportuj decyzje
sheet-print = Drukuj
sheet-keys = Klawisze: j następne, k poprzednie, a przyjmij, r odrzuć, o otwórz, c komentarz, e eksportuj
sheet-progress = rozstrzygnięto @decided@ z @all@, pokazano @shown@
sheet-exported = Decyzje są w pliku leaflint-suppressions.toml.
sheet-reason-needed = Podaj, dlaczego zgłoszenie jest odrzucane.
sheet-name-needed = Podaj, kto decyduje.
sheet-not-kept = Ta przeglądarka nie zachowuje decyzji: wyeksportuj je przed zamknięciem strony.
sheet-first = Do rozstrzygnięcia
sheet-more = oraz { $count } poniżej
sheet-matrix = Fakty i ulotki
sheet-canonical = w faktach
sheet-agrees = zgodne
sheet-differs = inna wartość
sheet-partial = tylko część
sheet-missing = brak, choć wymagane
sheet-other-scope = dotyczy czegoś innego
sheet-silent = nic nie podaje
sheet-charts = Liczby na jednej osi
sheet-stated = podano
sheet-expected = oczekiwano
sheet-suggestion = propozycja
sheet-decision = Decyzja
sheet-undecided = otwarte
sheet-accept = przyjmij: ulotka zostanie poprawiona
sheet-reject = odrzuć: ulotka jest prawidłowa
sheet-comment = komentarz lub powód odrzucenia
sheet-sign = Podpis
sheet-sign-text = Przeczytałem(-am) ulotki i powyższe zgłoszenia, a moje decyzje są zapisane obok nich.
sheet-reviewer = imię i nazwisko
sheet-role = funkcja
sheet-date = data
sheet-signature = podpis
sheet-footer = Utworzono w leaflint. Czego program nie rozumie, tego nie sprawdzi: przeczytaj cały tekst.

## A new project

init-wrote = zapisano { $text }
init-found =
    { PLURAL($count) ->
        [one] { $count } ulotka pasuje do { $text }
        [few] { $count } ulotki pasują do { $text }
        [many] { $count } ulotek pasuje do { $text }
       *[other] { $count } ulotki pasuje do { $text }
    }
init-next = Następny krok: wpisz swoje liczby do pliku faktów i uruchom leaflint check.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = nieznany klucz { $text }
settings-unknown-rule = nie ma reguły { $text }
settings-wrong-type = { $text }: wymagana wartość: { $expected }
settings-bad-value = { $text } to niedozwolona wartość; możliwe: { $expected }
pattern-no-field = wzorzec { $text } nie ma pola: potrzebne {"{language}"} lub {"{topic}"}
pattern-outside = { $text } wychodzi poza projekt: wzorce są względem niego
pattern-unclosed = nawias klamrowy bez pary: { $text }
pattern-unknown-field = nieznane pole { $text }: dostępne są {"{topic}"} i {"{language}"}
pattern-adjacent = nic nie oddziela { $text } od poprzedniego pola
pattern-too-many = za dużo pól, począwszy od { $text }
settings-nearest = Czy chodziło o { $text }?
settings-choices = Znane: { $expected }.
type-string = tekst w cudzysłowie
type-list = lista tekstów
type-table = tabela
type-list-of-tables = lista tabel

## What the command line answers

error-no-project = nie znaleziono projektu: w tym folderze ani wyżej nie ma pliku leaflint.toml ani folderu content
error-no-leaflets = nie znaleziono ulotek
# $text (String) - patterns of paths.
no-leaflets-help = Szukano: { $text }
error-nothing-read = niczego nie udało się odczytać
error-unknown-topic = nie ma tematu { $text }
error-unknown-rule = nie ma reguły { $text }
error-unknown-format = to polecenie nie ma formatu { $text }
error-needs-records = rekordy są czytane ze standardowego wejścia: pomiń ścieżki
error-output-form = --output przyjmuje FORMAT=PLIK, a nie { $text }
error-output-twice = { $text } podano jako wyjście dwa razy
error-output-leaflet = { $text } to odczytywana ulotka: nie może być zarazem wyjściem
error-output-write = nie można zapisać { $text }: { $reason }
error-format-records = format { $text } wymaga całego przebiegu: dla rekordów użyj { $expected }
error-baseline = nie można użyć stanu bazowego { $text }: { $reason }
error-baseline-needed = wskaż plik opcją --baseline
error-git = git nie może ustalić zmian od { $text }: { $reason }
error-init-exists = { $text } już istnieje
error-facts-needed = wskaż temat opcją --topic lub plik faktów opcją --facts
error-write-file = nie można zapisać { $file }: { $reason }; niczego nie zmieniono
error-no-language = podaj język opcją --language
error-no-bundle = brak pakietu dla { $language } w { $file }
error-write = nie można zapisać wyniku: { $reason }
nearest-help = Czy chodziło o { $text }?
choices-help = Dostępne: { $expected }

## Facts files

facts-syntax = ten wiersz nie jest poprawnym TOML: { $detail }
facts-markup = ten wiersz nie jest poprawnym XML: { $detail }
facts-empty = plik jest pusty
facts-duplicate-key = „{ $key }” występuje dwa razy
facts-unknown-key = nie ma tu klucza „{ $key }”; dostępne: { $known }
facts-unknown-key-similar = nie ma tu klucza „{ $key }”; czy chodziło o „{ $nearest }”?
facts-unknown-choice = „{ $found }” to niedozwolona wartość { $key }; wpisz { $choices }
facts-wrong-type = { $key }: wymagane: { $expected }, podano: { $found }
facts-unfit-value = { $key }: niedozwolona wartość: { $found }
facts-kind-text = tekst w cudzysłowie
facts-kind-number = liczba
facts-kind-truth = true lub false
facts-kind-date = data
facts-kind-list = lista w nawiasach kwadratowych
facts-kind-text-or-list = tekst w cudzysłowie lub lista
facts-kind-table = tabela
facts-missing-topic = plik nie podaje, jakiego tematu dotyczy
facts-missing-key = w pliku brakuje { $key }
facts-bad-id = „{ $id }” nie jest poprawnym id: dozwolone są tylko małe litery a–z, cyfry i łączniki
facts-missing-value = { $fact } nie ma wartości
facts-value-empty = w cudzysłowie nie ma wartości
facts-value-number = brakuje tu liczby
facts-value-comma = liczby zapisuje się tu z kropką dziesiętną, nie z przecinkiem
facts-value-figure = nie można odczytać „{ $figure }” jako liczby
facts-value-unit = „{ $unit }” nie jest jednostką; dostępne: { $codes }
facts-value-unlike = { $low } i { $high } nie mogą być krańcami jednego zakresu
facts-value-reversed = zakres biegnie wstecz; czy chodziło o { $swapped }?
facts-value-rest = „{ $rest }” nie należy do wartości
facts-none-unit = „none” wymaga jednostki: dodaj klucz unit
facts-unit-twice = wartość i klucz unit podają różne jednostki
facts-negative = wielkość tego rodzaju nie może być ujemna
facts-about-nothing = nie wiadomo, których liczb dotyczy { $fact }: podaj about, counts lub relation
facts-scope-empty = zakres wymaga of, age lub weight
facts-scope-value = ten zakres nie ma wartości
facts-scope-twice = ten zakres ma już wartość
facts-scope-unlike = wartość tego zakresu ma inny rodzaj jednostki niż fakt
facts-no-equivalent = { $stated } nie oznacza tego samego co { $canonical }
facts-duplicate-concept = { $concept } występuje dwa razy w { $predicate }
facts-shared-id = { $id } oznacza zarówno liczbę, jak i pojęcie z listy
facts-unlisted-detail = { $concept } ma szczegóły, ale nie występuje na żadnej liście
facts-unlisted-detail-similar = { $concept } ma szczegóły, ale nie występuje na żadnej liście; czy chodziło o „{ $nearest }”?
facts-unknown-concept = nie ma pojęcia „{ $concept }”
facts-unknown-concept-similar = nie ma pojęcia „{ $concept }”; czy chodziło o „{ $nearest }”?
facts-unknown-concept-help = Zdefiniuj je w pliku terminów tematu, co najmniej w jednym języku: [{ $concept }] z polami `preferred` i `gloss`.
facts-missing-term = { $concept } nie ma terminu w: { $languages }
facts-unused-concept = żaden fakt nie używa pojęcia { $concept }
facts-term-missing = { $concept } nie ma terminu
facts-term-twice = „{ $term }” to już nazwa pojęcia { $concept }
facts-concept-circle = pojęcie { $concept } jest podrzędne wobec siebie samego

## Help

help-about = Sprawdza przetłumaczone ulotki dla pacjentów z jednym wzorcowym zbiorem faktów
help-check = Sprawdź ulotki z faktami i pod kątem wewnętrznych sprzeczności
help-extract = Wypisz, co zrozumiano: wielkości, pojęcia, informacje
help-compare = Fakty × ulotki: kto co mówi i kto odbiega
help-facts = Praca z faktami wzorcowymi
help-facts-lint = Sprawdź plik faktów i jego terminy
help-facts-list = Wypisz fakty
help-facts-schema = Wypisz schemat JSON plików faktów, dla edytorów
help-facts-diff = Wypisz, co zmieniło się od starszego pliku faktów i które informacje w ulotkach stają się przez to błędne
help-facts-draft = Wypisz pierwszy plik faktów, odczytany z zaufanych ulotek
help-languages = Wypisz tabelę obsługiwanych języków
help-rules = Wypisz tabelę reguł
help-explain = Objaśnij regułę na przykładach
help-emit = Zapisz pakiety Fluent; z --check: błąd, jeśli któryś jest nieaktualny
help-render = Wypisz ulotkę z jej pakietu
help-init = Zapisz leaflint.toml z komentarzami i pierwszy plik faktów dla tego folderu
help-exit-status = Kod wyjścia: 0 nic od progu --fail-on wzwyż; 1 coś znaleziono; 2 błędne wywołanie lub konfiguracja albo nic nie dało się odczytać.
help-heading-usage = Użycie:
help-heading-commands = Polecenia
help-heading-arguments = Argumenty
help-heading-options = Opcje
help-heading-common = Opcje wspólne
help-values = { "[" }możliwe wartości: { $text }]
help-default = { "[" }domyślnie: { $text }]
help-arg-paths = Ulotki lub foldery; - to standardowe wejście. Domyślnie: projekt znaleziony od bieżącego folderu w górę
help-arg-render-paths = Pakiety; domyślnie: te dla --language w projekcie
help-arg-check-output = Zapisz raport także do pliku, np. sarif=out.sarif; można podać kilka razy
help-arg-check-suppressions = Decyzje w sprawie wyników; domyślnie: leaflint-suppressions.toml obok leaflint.toml
help-arg-check-baseline = Znane wyniki: tylko nowe są pokazywane i liczą się jako błąd
help-arg-check-write-baseline = Zapisz wszystkie wyniki jako bazowe i zakończ powodzeniem
help-arg-check-since = Tylko ulotki zmienione od podanej rewizji git albo takie, których dotyczy zmieniony od tego czasu fakt
help-arg-check-fix = Zapisz w ulotkach pewne poprawki
help-arg-check-diff = Pokaż, co zapisałoby --fix, i nic nie zapisuj
help-arg-compare-canonical = Pokaż także, co mówią fakty
help-arg-extract-what = Co wypisać
help-arg-facts-diff-old = Plik faktów w dawnej postaci
help-arg-explain-rule = Identyfikator reguły, jak w wynikach
help-arg-emit-out = Folder pakietów: `DIR/JĘZYK/TEMAT.ftl`. Domyślnie: locales w projekcie
help-arg-emit-check = Nic nie zapisuj; kod wyjścia 1, jeśli pakiet różni się od tego, co zostałoby zapisane
help-arg-emit-force = Nadpisz pakiety zmienione ręcznie
help-arg-render-from = Folder pakietów: `DIR/JĘZYK/TEMAT.ftl`. Domyślnie: locales w projekcie
help-arg-init-schema = Wypisz schemat JSON pliku leaflint.toml, dla edytorów, i nic nie zapisuj
help-arg-format = Format wyjścia; check ma human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; inne mają human i jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Temat z projektu, a w razie braku z wbudowanych treści
help-arg-facts = Plik faktów zamiast tematu
help-arg-language = Język ulotek jako znacznik BCP 47
help-arg-locale = Język komunikatów; domyślnie: ze środowiska
help-arg-locales = Folder pakietów językowych czytanych przed dołączonymi
help-arg-input = Czytaj pliki albo rekordy (JSON Lines) ze standardowego wejścia
help-arg-only = Uruchom tylko te reguły
help-arg-enable = Uruchom także te reguły
help-arg-ignore = Nie uruchamiaj tych reguł
help-arg-fail-on = Waga, od której kod wyjścia to 1; domyślnie: error
help-arg-jobs = Liczba wątków; domyślnie: jeden na procesor
help-arg-color = Kiedy używać kolorów
help-arg-help = Wypisz pomoc
help-arg-version = Wypisz wersję
usage-unknown-option = { $text } nie jest opcją tego polecenia
usage-unknown-command = { $text } nie jest poleceniem
usage-invalid-value = { $text } nie jest wartością { $expected }
usage-missing = Trzeba podać { $text }
usage-conflict = { $text } nie łączy się z { $expected }
usage-help = `leaflint --help` wypisuje sposób użycia.

### The tool's own messages in Dutch. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = fout
severity-warning = waarschuwing
severity-note = opmerking
severity-help = hulp

## Quantities

quantity-range = { $low }–{ $high }
quantity-at-least = minstens { $quantity }
quantity-at-most = maximaal { $quantity }
quantity-about = ongeveer { $quantity }
quantity-few = enkele
    .count = 5
quantity-none = geen

## Units

unit-1 = { $figure }
unit-s =
    { PLURAL($n) ->
        [one] { $figure } seconde
       *[other] { $figure } seconden
    }
unit-min =
    { PLURAL($n) ->
        [one] { $figure } minuut
       *[other] { $figure } minuten
    }
unit-h =
    { $shape ->
        [vague] enkele uren
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } uur
               *[other] { $figure } uur
            }
    }
unit-d =
    { PLURAL($n) ->
        [one] { $figure } dag
       *[other] { $figure } dagen
    }
unit-wk =
    { PLURAL($n) ->
        [one] { $figure } week
       *[other] { $figure } weken
    }
unit-mo =
    { PLURAL($n) ->
        [one] { $figure } maand
       *[other] { $figure } maanden
    }
unit-a =
    { $shape ->
        [vague] enkele jaren
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } jaar
               *[other] { $figure } jaar
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
        [vague] enkele liters
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } liter
               *[other] { $figure } liter
            }
    }
unit-percent = { $figure }%
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { PLURAL($n) ->
        [one] { $figure } graad
       *[other] { $figure } graden
    }
unit-mg-per-kg = { $figure } mg per kg
unit-ug-per-kg = { $figure } µg per kg
unit-ml-per-kg = { $figure } ml per kg
unit-per-s =
    { $shape ->
        [vague] enkele keren per seconde
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } keer per seconde
               *[other] { $figure } keer per seconde
            }
    }
unit-per-min =
    { $shape ->
        [vague] enkele keren per minuut
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } keer per minuut
               *[other] { $figure } keer per minuut
            }
    }
unit-per-h =
    { $shape ->
        [vague] enkele keren per uur
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } keer per uur
               *[other] { $figure } keer per uur
            }
    }
unit-per-d =
    { $shape ->
        [vague] enkele keren per dag
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } keer per dag
               *[other] { $figure } keer per dag
            }
    }
unit-per-wk =
    { $shape ->
        [vague] enkele keren per week
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } keer per week
               *[other] { $figure } keer per week
            }
    }
unit-per-mo =
    { $shape ->
        [vague] enkele keren per maand
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } keer per maand
               *[other] { $figure } keer per maand
            }
    }
unit-per-a =
    { $shape ->
        [vague] enkele keren per jaar
       *[exact]
            { PLURAL($n) ->
                [one] { $figure } keer per jaar
               *[other] { $figure } keer per jaar
            }
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: de folder zegt { $stated }, de feiten zeggen { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }voor { $scope }
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Corrigeer de folder, of de feiten als die verouderd zijn.

wrong-unit =
    { $fact }: de folder zegt { $stated }, de feiten zeggen { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }voor { $scope }
    }: dezelfde getallen in een andere eenheid
wrong-unit-help = Corrigeer de eenheid.

wrong-measure = { $fact }: de folder geeft { $stated } als ‘{ $concept }’, de feiten bedoelen ‘{ $measure }’
wrong-measure-help = Noem de maat die de feiten bedoelen.

partial-range =
    { $fact }: de folder zegt { $stated }, slechts een deel van { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }voor { $scope }
    }
partial-range-help = Geef het hele bereik, tenzij de folder het met opzet beperkt.

missing-statement =
    { $fact } ontbreekt{ $expected ->
        [unset] { "" }
       *[other] : de feiten zeggen { $expected }
    }
missing-statement-concept =
    ‘{ $concept }’ wordt niet genoemd als { $predicate ->
        [contraindication] contra-indicatie
        [indication] indicatie
        [side-effect] bijwerking
       *[other] { $predicate }
    }
missing-statement-help = Elke folder moet dit vermelden. Voeg een zin toe.

reversed-statement =
    { $predicate ->
        [contraindication] ‘{ $concept }’: de folder staat de behandeling toe, de feiten sluiten haar uit
        [indication] ‘{ $concept }’: volgens de folder geen indicatie, volgens de feiten wel
        [side-effect] ‘{ $concept }’: de folder sluit deze bijwerking uit, de feiten noemen haar
       *[other] ‘{ $concept }’: de folder ontkent het, de feiten noemen het
    }
reversed-statement-action = { $fact }: de folder laat beginnen met wat volgens de feiten moet stoppen, of omgekeerd
reversed-statement-time = { $fact }: volgens de folder erna, volgens de feiten ervoor
reversed-statement-help = Controleer of er een ontkenning is weggevallen of toegevoegd.

self-contradiction = { $fact }: de folder zegt hier { $stated } en elders { $expected }
self-contradiction-concept = de folder spreekt zichzelf tegen over ‘{ $concept }’
self-contradiction-help = Bepaal welke uitspraak juist is en gebruik die overal.

changed-strength = ‘{ $concept }’: de folder formuleert het als { $stated }, de feiten als { $expected }
changed-strength-help = Formuleer het even stellig als de feiten.
unsupported-statement =
    { $predicate ->
        [contraindication] de folder noemt ‘{ $concept }’ als contra-indicatie, de feiten niet
        [indication] de folder noemt ‘{ $concept }’ als indicatie, de feiten niet
       *[other] de folder noemt ‘{ $concept }’ ({ $predicate }), de feiten niet
    }
unsupported-statement-help = Controleer of dit klopt; zo ja, voeg het aan de feiten toe.

source-mismatch =
    { $slip ->
        [unset] de vertaling zegt { $stated }, de brontekst zegt { $expected }
       *[other] de vertaling zegt { $stated }, de brontekst zegt { $expected } ({ $slip })
    }
source-mismatch-unit = de vertaling zegt { $stated }, de brontekst zegt { $expected }: een andere eenheid
source-mismatch-lost = ontbreekt in de vertaling: { $expected }
source-mismatch-added = staat niet in de brontekst: { $stated }
source-mismatch-help = Vergelijk het getal en de eenheid met de brontekst.
source-mismatch-turned-help = Vergelijk met de brontekst wat ervoor en wat erna komt.

dropped-negation = de brontekst ontkent hier met ‘{ $expected }’, de vertaling ontkent niets
dropped-negation-help = Controleer of de vertaling het tegendeel zegt.
added-negation = de vertaling ontkent met ‘{ $stated }’, de brontekst ontkent hier niets
added-negation-help = Controleer of de vertaling het tegendeel zegt.

untranslated-text = onvertaalde brontekst: ‘{ $stated }’
untranslated-text-run = woorden die precies zo in de brontekst staan: ‘{ $stated }’
untranslated-text-help = Vertaal het, of zet het tussen aanhalingstekens als het een titel is.

omitted-text = in de vertaling ontbreekt “{ $expected }”
omitted-text-run = { $count ->
    [one] in de vertaling ontbreekt { $count } deel, van “{ $beginning }” tot “{ $ending }”
   *[other] in de vertaling ontbreken { $count } delen, van “{ $beginning }” tot “{ $ending }”
}
omitted-text-short = de vertaling is te kort voor wat de bron zegt: “{ $shown }”
omitted-text-help = Vergelijk met de bron en vertaal wat ontbreekt.
omitted-text-unlike = de vertaling en de bron lijken te weinig op elkaar om te vergelijken
omitted-text-unlike-help = Houd koppen, lijsten en volgorde van de bron aan, of schrijf `source: none` in de kop van het bestand.

added-text = de bron zegt niet “{ $stated }”
added-text-run = { $count ->
    [one] niet in de bron: { $count } deel, van “{ $beginning }” tot “{ $ending }”
   *[other] niet in de bron: { $count } delen, van “{ $beginning }” tot “{ $ending }”
}
added-text-help = Ga na of dit in de folder hoort; zo ja, voeg het toe aan de bron.

outlier-translation = { $fact }: hier { $stated }, in alle andere folders { $expected }
outlier-translation-source = { $fact }: de bron zegt { $stated }, alle vertalingen { $expected }
outlier-translation-facts = { $fact }: alle folders zeggen { $stated }, de feiten { $expected }
outlier-translation-help = Zoek uit welke waarde juist is en gebruik die overal.

unread-number = { $stated } hoort bij geen herkenbaar feit
unread-number-help = Controleer met de hand wat dit getal betekent.

unreadable-file = { $file } kan niet worden gelezen: { $reason }
unreadable-file-help = Sla het bestand op als platte tekst in UTF-8.

bad-suppression = de onderdrukking geeft geen reden
bad-suppression-rule = de onderdrukking noemt de regel { $rule }, die niet bestaat
bad-suppression-rule-similar = de onderdrukking noemt de regel { $rule }, die niet bestaat; bedoelt u { $nearest }?
bad-suppression-form = de onderdrukking kan niet worden gelezen
bad-suppression-date = until is geen datum
bad-suppression-help = Schrijf leaflint-ignore REGEL[FEIT]: REDEN, met een datum als 2027-06-30.
unused-suppression = de onderdrukking van { $rule } verbergt niets
unused-suppression-changed = de onderdrukking van { $rule } geldt niet meer: de folder of het feit is sindsdien gewijzigd
unused-suppression-expired = de onderdrukking van { $rule } is verlopen op { $until }
unused-suppression-help = Verwijder haar of beslis opnieuw.

unknown-language = de taal van deze folder is niet bekend
unknown-language-pack = er is geen taalpakket voor { $language }: alleen getallen worden gelezen
unknown-language-help = Noem de taal in de front matter, in de bestandsnaam of met --language; `leaflint languages` toont welke talen worden gelezen.

unadaptable-sentence = { $fact } is gewijzigd: { $expected } kan hier niet met zekerheid in de plaats komen van { $stated }
unadaptable-sentence-help = Schrijf de nieuwe waarde met de hand in deze zin en voer `leaflint emit` opnieuw uit.

stale-bundle = dit is niet wat nu gegenereerd zou worden
stale-bundle-missing = er is nog geen bundle: voer `leaflint emit` uit
stale-bundle-help = Voer `leaflint emit` uit.
edited-bundle = { $text } is met de hand bewerkt sinds de bundle is gegenereerd: de bewerking zou verloren gaan
edited-bundle-help = Verplaats de bewerking naar de folder, de feiten of de termen, of overschrijf haar met `leaflint emit --force`.
broken-bundle = geen geldige Fluent: { $reason }
broken-bundle-repeated = { $text } is dubbel gedefinieerd
broken-bundle-circle = { $text } verwijst naar zichzelf
broken-bundle-long = { $text } groeit onbegrensd bij het formatteren
broken-bundle-empty = een folder zonder tekst kan niet worden gegenereerd
broken-bundle-value = { $fact }: de waarde zou als { $text } worden geschreven, maar dat wordt niet als die waarde teruggelezen
broken-bundle-form = deze folder kan niet zo worden geschreven dat hij byte voor byte terugkomt
missing-message = { $text } ontbreekt: { $file } heeft het wel
missing-message-extra = { $text } staat niet in { $file }
missing-variable = { $text } gebruikt { $expected } niet
missing-variable-extra = { $text } gebruikt { $expected }, de brontaal niet
missing-plural = { $text } heeft geen vorm voor de meervoudscategorie { $expected }
missing-plural-extra = { $text } heeft een vorm voor { $expected }, een meervoudscategorie die deze taal niet heeft

## Garbled text

mojibake =
    verminkte tekens ‘{ $text }’, UTF-8 gelezen in een andere codering{ $meant ->
        [unset] { "" }
       *[other] : waarschijnlijk ‘{ $meant }’
    }
mojibake-control = een stuurteken in ‘{ $text }’, afkomstig uit een andere codering
mojibake-lost = er is een teken verloren gegaan in ‘{ $text }’
mojibake-entity = ‘{ $text }’ wordt letterlijk getoond: er is dubbel ge-escapet
mojibake-help = Sla de tekst opnieuw op als UTF-8 vanuit een versie die nog gaaf was; doorzoek de hele folder, er kunnen meer plaatsen verminkt zijn.

mixed-script = ‘{ $text }’ mengt gelijkende letters uit twee schriften: het moet ‘{ $meant }’ zijn
mixed-script-help = Schrijf het woord in één schrift: zoekmachines en schermlezers vinden het zo niet.

missing-diacritics = de letters met accenten ontbreken: { $count } waar er ongeveer { $usual } gebruikelijk zijn
missing-diacritics-help = Neem de tekst opnieuw over uit een versie waarin de letters nog gaaf waren.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } onzichtbaar teken: { $code }
       *[other] { $count } onzichtbare tekens, het eerste is { $code }
    }
invisible-character-help = Verwijder ze: ze verstoren zoeken, kopiëren en vergelijken.

doubled-word = ‘{ $text }’: dubbel woord
doubled-word-help = Verwijder een van de twee.
doubled-word-joined = ‘{ $text }’ heeft aan beide kanten hetzelfde woord
doubled-word-joined-help = Een van de twee was waarschijnlijk een ander woord: zoek het op in de brontekst.

repeated-text = de tekst blijft zich herhalen: ‘{ $text }’
repeated-text-help = Laat de zinsnede één keer staan en controleer of er daarna iets ontbreekt.
repeated-text-block = dezelfde alinea staat al op regel { $line }
repeated-text-block-help = Verwijder een van de twee.

glued-words = ‘{ $text }’ is aan elkaar geplakt: waarschijnlijk ‘{ $meant }’
glued-words-help = Zet de woorden los, of verwijder de overtollige letter.

truncated-text = de tekst breekt af: ‘{ $text }’
truncated-text-help = Maak de zin af.

malformed-number-zero = ‘{ $text }’ heeft geen cijfer voor het decimaalteken: schrijf ‘{ $meant }’
malformed-number-order = ‘{ $text }’ loopt van het grotere naar het kleinere getal
malformed-number-unit = ‘{ $text }’ zegt niet waarvan
malformed-number-help = Schrijf getallen zo dat niemand ze verkeerd kan lezen: een nul voor het decimaalteken, het kleinste eerst, bij elke dosis een eenheid.

machine-chatter = ‘{ $text }’ is wat een machine tegen haar gebruiker zegt, geen deel van de folder
machine-chatter-help = Verwijder het, en laat de hele tekst door een mens lezen.

stray-boilerplate = ‘{ $text }’ hoort bij een webpagina, niet bij de folder
stray-boilerplate-help = Verwijder het.

tortured-phrase =
    ‘{ $text }’ is geen vakterm{ $meant ->
        [unset] { "" }
       *[other] : waarschijnlijk is ‘{ $meant }’ bedoeld
    }
tortured-phrase-help = Zo vervangt software woorden één voor één. Vergelijk de zin met de brontekst.

spun-document =
    { PLURAL($count) ->
        [one] deze folder is door software herschreven: { $count } kenmerk daarvan, ‘{ $text }’
       *[other] deze folder is door software herschreven: { $count } verschillende kenmerken daarvan, het eerste is ‘{ $text }’
    }
spun-document-help = Corrigeer hem niet woord voor woord: er zijn woorden verwisseld die niet te vinden zijn. Begin opnieuw vanuit het origineel.

broken-grammar =
    ‘{ $text }’ is ongrammaticaal{ $meant ->
        [unset] { "" }
       *[other] : waarschijnlijk is ‘{ $meant }’ bedoeld
    }
broken-grammar-help = Lees de zin hardop en corrigeer hem.

wrong-language =
    dit is niet in de taal van de folder{ $language ->
        [unset] { "" }
       *[other] , maar in { $language }
    }: ‘{ $text }’
wrong-language-help = Vertaal het, of noem de juiste taal.
wrong-language-run =
    woorden uit een andere taal{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: ‘{ $text }’
wrong-language-run-help = Vertaal ze, of zet ze tussen aanhalingstekens als ze zo bedoeld zijn.

forbidden-term =
    de termenbank sluit ‘{ $text }’ uit{ $meant ->
        [unset] { "" }
       *[other] : schrijf ‘{ $meant }’
    }
forbidden-term-deprecated =
    ‘{ $text }’ is verouderd{ $meant ->
        [unset] { "" }
       *[other] : schrijf ‘{ $meant }’
    }
forbidden-term-help = Gebruik de voorkeursterm uit de termenbank.

misspelt-term = ‘{ $text }’ scheelt één letter met ‘{ $meant }’
misspelt-term-help = Corrigeer de spelling, of voeg het woord aan de termen toe als het klopt.

inconsistent-term = één naam in meerdere spellingen: { $text }; meestal ‘{ $meant }’
inconsistent-term-help = Kies één spelling en houd die aan.

garble-more =
    { PLURAL($count) ->
        [one] Er is er nog { $count } van dezelfde soort, hier niet vermeld.
       *[other] Er zijn er nog { $count } van dezelfde soort, hier niet vermeld.
    }
related-same-text = dezelfde tekst
related-spun = nog een kenmerk van herschrijfsoftware

bad-facts = { $reason }

related-fact = de feiten zeggen { $expected }
related-fact-here = het feit
related-other-statement = de andere uitspraak
related-too = dit ook
related-source = de brontekst
related-sibling = een andere folder
related-nearest = wat er het dichtst bij komt

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = een macht van tien te groot of te klein
slip-separator = decimaalteken en duizendtalscheiding verwisseld
slip-swapped-ends = de uiteinden van het bereik zijn verwisseld
slip-dropped-digit = een cijfer ontbreekt of staat er dubbel

## Why a file could not be used

reason-missing = het bestand bestaat niet
reason-permission = toegang geweigerd
reason-utf8 = vanaf hier geen geldige UTF-8
reason-utf16 = het is UTF-16, geen UTF-8
reason-nul = het bevat een NUL-byte en is dus geen tekst
reason-empty = het is leeg
reason-loop = een symbolische koppeling leidt terug naar een bovenliggende map
reason-folder = het is een map
reason-no-folder = de map bestaat niet
reason-read-only = het bestandssysteem is alleen-lezen
reason-full = er is geen ruimte meer
reason-file-there = er staat een bestand waar een map moet staan
reason-other = het systeem meldt een fout

## Summary

summary-read =
    { PLURAL($leaflets) ->
        [one] { $leaflets } folder
       *[other] { $leaflets } folders
    } × { PLURAL($facts) ->
        [one] { $facts } feit
       *[other] { $facts } feiten
    }, { PLURAL($statements) ->
        [one] { $statements } uitspraak
       *[other] { $statements } uitspraken
    } gelezen
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } fout
       *[other] { $errors } fouten
    }, { PLURAL($warnings) ->
        [one] { $warnings } waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { PLURAL($notes) ->
        [one] { $notes } opmerking
       *[other] { $notes } opmerkingen
    }
summary-hidden = niet getoond: { $suppressed } onderdrukt, { $known } bekend uit de baseline
summary-baseline = { PLURAL($count) ->
        [one] { $count } bevinding
       *[other] { $count } bevindingen
    } naar { $text } geschreven
summary-fixed = { PLURAL($count) ->
        [one] { $count } bevinding
       *[other] { $count } bevindingen
    } hersteld in { PLURAL($leaflets) ->
        [one] { $leaflets } folder
       *[other] { $leaflets } folders
    }
summary-separator = { ": " }
summary-clean = niets gevonden
summary-cut = Te veel bevindingen voor een jobsamenvatting: de rest is hier weggelaten.
summary-capped = GitHub toont maar tien annotaties van elke soort: de jobsamenvatting bevat alle bevindingen.
summary-without-facts = Zonder feiten worden alleen tegenstrijdigheden binnen een folder gevonden. Geef feiten op met --facts of --topic.
summary-with-source-only = Zonder feiten zijn de vertalingen alleen met hun bron vergeleken. Geef feiten op met --facts of --topic.
summary-time = klaar in { $seconds } s
emit-summary =
    { PLURAL($written) ->
        [one] { $written } bundle
       *[other] { $written } bundles
    } geschreven, { $kept } al actueel
emit-two-leaflets = er is nog een folder in { $text }: een bundle bevat er maar één
render-missing = { $text } verwijst naar { $expected }, dat niet bestaat
render-nothing = er is geen folder in deze bundle
language-detected = gelezen als { $text }, zoals herkend uit de tekst

## Tables

compare-fact = feit
compare-expected = feiten
compare-legend = ! wijkt af van de andere   + zegt dit   - ontkent dit   · zegt niets
compare-legend-facts = ≠ anders dan de feiten
compare-nothing = Geen enkele folder zegt iets over de feiten.
compare-borrowed = Er zijn geen feiten over dit onderwerp: wat de folders zeggen, is geordend naar die van { $topic }.
languages-tag = code
languages-name = taal
languages-level = niveau
languages-reads = wat wordt gelezen
level-figures = getallen
level-pack = pakket
level-full = volledig
reads-figures = getallen en eenheden
reads-pack = getallen, eenheden, begrippen en uitspraken
reads-full = getallen, eenheden, begrippen en uitspraken; meldingen in deze taal
facts-clean = niets gevonden
facts-fact = feit
facts-kind = soort
facts-value = waarde
facts-scope = reikwijdte
facts-needed = vereist
facts-required = verplicht
facts-optional = optioneel
facts-known = bekend
facts-not-fixed = geen vast aantal
rules-rule = regel
rules-severity = ernst
rules-about = wat wordt gemeld
rules-off = standaard uitgeschakeld

rule-conflicting-value = een waarde die de feiten uitsluiten
rule-wrong-unit = de juiste getallen in een andere eenheid
rule-wrong-measure = de juiste getallen voor een andere maat
rule-partial-range = slechts een deel van het vastgestelde bereik
rule-missing-statement = een verplicht feit dat de folder niet vermeldt
rule-reversed-statement = het tegendeel van wat de feiten zeggen
rule-self-contradiction = twee waarden voor één feit in één folder
rule-changed-strength = een contra-indicatie stelliger of minder stellig dan in de feiten
rule-unsupported-statement = een contra-indicatie, indicatie of effect dat geen enkel feit kent
rule-unadaptable-sentence = een zin waarin een gewijzigd feit niet kan worden verwerkt
rule-stale-bundle = een Fluent-bundle die verouderd of met de hand bewerkt is
rule-broken-bundle = een Fluent-bestand dat niet kan worden ontleed of geformatteerd
rule-missing-message = een bericht dat een andere taal wel heeft
rule-missing-variable = een bericht zonder een variabele of term uit de brontaal
rule-missing-plural = een keuze op getal zonder alle meervoudsvormen
rule-source-mismatch = een getal dat de bron anders geeft, of dat maar een van beide heeft
rule-dropped-negation = een zin die zijn “niet” kwijt is
rule-added-negation = een zin die ontkent waar de bron dat niet doet
rule-untranslated-text = tekst die er staat zoals in de bron
rule-omitted-text = een deel van de bron dat ontbreekt
rule-added-text = een deel dat de bron niet heeft
rule-outlier-translation = een folder die afwijkt van alle andere over het onderwerp
rule-unread-number = een getal dat bij geen feit hoort
rule-unreadable-file = een bestand of record dat niet kon worden gelezen
rule-unknown-language = een folder waarvan de taal niet bekend is
rule-bad-suppression = een onderdrukking zonder reden, of van een regel die niet bestaat
rule-unused-suppression = een onderdrukking die niets meer verbergt

rule-broken-grammar = woorden in een volgorde die geen grammatica toelaat
rule-doubled-word = een woord dat er dubbel staat
rule-forbidden-term = een term die de termenbank uitsluit
rule-glued-words = aan elkaar geplakte woorden
rule-inconsistent-term = één naam in meerdere spellingen
rule-invisible-character = tekens die niemand ziet
rule-machine-chatter = wat een machine tegen haar gebruiker zegt
rule-malformed-number = een getal dat gemakkelijk verkeerd wordt gelezen
rule-misspelt-term = een woord dat één letter scheelt met een term
rule-missing-diacritics = een folder die zijn letters met accenten kwijt is
rule-mixed-script = een woord met letters uit twee schriften
rule-mojibake = tekst in een verminkte codering
rule-repeated-text = tekst die zich herhaalt
rule-spun-document = een folder die door software is herschreven
rule-stray-boilerplate = stukken van een webpagina
rule-tortured-phrase = uitdrukkingen die geen vakauteur gebruikt
rule-truncated-text = tekst die afbreekt
rule-wrong-language = tekst in een andere taal
rule-bad-facts = een fout in een feiten- of termenbestand

## Findings on a page: heads of columns

sheet-line = regel
sheet-severity = ernst
sheet-rule = controleregel
sheet-finding = bevinding

## The sign-off sheet, for translators and doctors

sheet-title = Goedkeuringsblad
sheet-skip = Naar de feiten
sheet-facts = feiten
sheet-edition = { $file }, versie { $version } van { $date }, goedgekeurd door { $role }, controlesom { $hash }
sheet-checked = gecontroleerd
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } folder
       *[other] { $count } folders
    }
sheet-identity = dit blad
sheet-controls = Filters en beslissingen
sheet-language = taal
sheet-all = alle
sheet-show = tonen
sheet-open = open
sheet-decided = beslist
sheet-different = alleen rijen die afwijken
sheet-export = Beslissingen exporteren
sheet-print = Afdrukken
sheet-keys = Toetsen: j volgende, k vorige, a accepteren, r afwijzen, o openlaten, c opmerking, e exporteren
sheet-progress = @decided@ van @all@ beslist, @shown@ getoond
sheet-exported = De beslissingen staan in leaflint-suppressions.toml.
sheet-reason-needed = Noteer waarom een bevinding wordt afgewezen.
sheet-name-needed = Noteer wie beslist.
sheet-not-kept = Deze browser bewaart de beslissingen niet: exporteer ze voordat u de pagina sluit.
sheet-first = Nog te beslissen
sheet-more = en nog { $count } hieronder
sheet-matrix = Feiten en folders
sheet-canonical = de feiten zeggen
sheet-agrees = klopt
sheet-differs = wijkt af
sheet-partial = slechts een deel
sheet-missing = ontbreekt, maar is verplicht
sheet-other-scope = gaat over iets anders
sheet-silent = zegt niets
sheet-charts = Getallen op één as
sheet-stated = vermeld
sheet-expected = verwacht
sheet-suggestion = voorstel
sheet-decision = Beslissing
sheet-undecided = open
sheet-accept = accepteren: de folder wordt gecorrigeerd
sheet-reject = afwijzen: de folder klopt
sheet-comment = opmerking, of reden van afwijzing
sheet-sign = Ondertekening
sheet-sign-text = Ik heb de folders en de bevindingen hierboven gelezen; mijn beslissingen staan ernaast.
sheet-reviewer = naam
sheet-role = functie
sheet-date = datum
sheet-signature = handtekening
sheet-footer = Gemaakt met leaflint. Wat het niet begrijpt, kan het niet controleren: lees de hele tekst.

## A new project

init-wrote = { $text } geschreven
init-found =
    { PLURAL($count) ->
        [one] { $count } folder past bij { $text }
       *[other] { $count } folders passen bij { $text }
    }
init-next = Volgende stap: zet uw getallen in het feitenbestand en voer leaflint check uit.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = onbekende sleutel { $text }
settings-unknown-rule = de regel { $text } bestaat niet
settings-wrong-type = { $text } moet { $expected } zijn
settings-bad-value = { $text } is geen van { $expected }
pattern-no-field = het patroon { $text } heeft geen veld: het heeft {"{language}"} of {"{topic}"} nodig
pattern-outside = { $text } valt buiten het project: patronen zijn relatief ten opzichte daarvan
pattern-unclosed = accolade zonder tegenhanger: { $text }
pattern-unknown-field = onbekend veld { $text }: er zijn {"{topic}"} en {"{language}"}
pattern-adjacent = er staat niets tussen { $text } en het veld ervoor
pattern-too-many = te veel velden vanaf { $text }
settings-nearest = Bedoelt u { $text }?
settings-choices = Toegestaan zijn: { $expected }.
type-string = een tekst tussen aanhalingstekens
type-list = een lijst met teksten
type-table = een tabel
type-list-of-tables = een lijst met tabellen

## What the command line answers

error-no-project = geen project gevonden: geen leaflint.toml en geen map content in deze map of daarboven
error-no-leaflets = geen folders gevonden
# $text (String) - patterns of paths.
no-leaflets-help = Gezocht naar { $text }
error-nothing-read = er kon niets worden gelezen
error-unknown-topic = het onderwerp { $text } bestaat niet
error-unknown-rule = de regel { $text } bestaat niet
error-unknown-format = dit commando kent geen indeling { $text }
error-needs-records = records worden van de standaardinvoer gelezen: laat de paden weg
error-output-form = --output verwacht INDELING=BESTAND, niet { $text }
error-output-twice = { $text } is twee keer als uitvoer opgegeven
error-output-leaflet = { $text } is een folder die wordt gelezen: het kan niet ook uitvoer zijn
error-output-write = kan { $text } niet schrijven: { $reason }
error-format-records = de indeling { $text } heeft de hele run nodig: gebruik bij records { $expected }
error-baseline = de baseline { $text } kan niet worden gebruikt: { $reason }
error-baseline-needed = geef het bestand op met --baseline
error-git = git kan niet zeggen wat er sinds { $text } is gewijzigd: { $reason }
error-init-exists = { $text } bestaat al
error-facts-needed = geef een onderwerp op met --topic of een feitenbestand met --facts
error-write-file = kan { $file } niet schrijven: { $reason }; er is niets gewijzigd
error-no-language = geef de taal op met --language
error-no-bundle = er is geen bundle voor { $language } in { $file }
error-write = kan het resultaat niet schrijven: { $reason }
nearest-help = Bedoelt u { $text }?
choices-help = Mogelijk zijn: { $expected }

## Facts files

facts-syntax = deze regel is geen geldige TOML: { $detail }
facts-markup = deze regel is geen geldige XML: { $detail }
facts-empty = het bestand is leeg
facts-duplicate-key = ‘{ $key }’ staat er twee keer
facts-unknown-key = de sleutel ‘{ $key }’ bestaat hier niet; de sleutels zijn { $known }
facts-unknown-key-similar = de sleutel ‘{ $key }’ bestaat hier niet; bedoelt u ‘{ $nearest }’?
facts-unknown-choice = ‘{ $found }’ is geen keuze voor { $key }; schrijf { $choices }
facts-wrong-type = { $key } moet { $expected } zijn, niet { $found }
facts-unfit-value = { $key } kan niet { $found } zijn
facts-kind-text = tekst tussen aanhalingstekens
facts-kind-number = een getal
facts-kind-truth = true of false
facts-kind-date = een datum
facts-kind-list = een lijst tussen vierkante haken
facts-kind-text-or-list = tekst tussen aanhalingstekens of een lijst
facts-kind-table = een tabel
facts-missing-topic = het bestand zegt niet over welk onderwerp het gaat
facts-missing-key = { $key } ontbreekt in het bestand
facts-bad-id = ‘{ $id }’ is geen id: een id bevat alleen kleine letters a–z, cijfers en koppeltekens
facts-missing-value = { $fact } heeft geen waarde
facts-value-empty = er staat geen waarde tussen de aanhalingstekens
facts-value-number = hier ontbreekt een getal
facts-value-comma = een getal heeft hier een decimale punt, geen komma
facts-value-figure = ‘{ $figure }’ kan niet als getal worden gelezen
facts-value-unit = ‘{ $unit }’ is geen eenheid; de eenheden zijn { $codes }
facts-value-unlike = { $low } en { $high } kunnen niet de uiteinden van één bereik zijn
facts-value-reversed = het bereik loopt achteruit; bedoelt u { $swapped }?
facts-value-rest = ‘{ $rest }’ hoort niet bij een waarde
facts-none-unit = ‘none’ heeft een eenheid nodig: voeg de sleutel unit toe
facts-unit-twice = de waarde en de sleutel unit noemen verschillende eenheden
facts-negative = een grootheid van deze soort kan niet kleiner dan nul zijn
facts-about-nothing = niets zegt over welke getallen { $fact } gaat: geef about, counts of relation op
facts-scope-empty = een reikwijdte heeft of, age of weight nodig
facts-scope-value = deze reikwijdte heeft geen waarde
facts-scope-twice = deze reikwijdte heeft al een waarde
facts-scope-unlike = de waarde van deze reikwijdte heeft een ander soort eenheid dan het feit
facts-no-equivalent = { $stated } betekent niet hetzelfde als { $canonical }
facts-duplicate-concept = { $concept } staat twee keer onder { $predicate }
facts-shared-id = { $id } benoemt zowel een getal als een begrip uit een lijst
facts-unlisted-detail = { $concept } heeft details maar staat in geen van de lijsten
facts-unlisted-detail-similar = { $concept } heeft details maar staat in geen van de lijsten; bedoelt u ‘{ $nearest }’?
facts-unknown-concept = het begrip ‘{ $concept }’ bestaat niet
facts-unknown-concept-similar = het begrip ‘{ $concept }’ bestaat niet; bedoelt u ‘{ $nearest }’?
facts-unknown-concept-help = Definieer het in een termenbestand van het onderwerp, in ten minste één taal: [{ $concept }] met `preferred` en `gloss`.
facts-missing-term = { $concept } heeft geen term in: { $languages }
facts-unused-concept = geen enkel feit gebruikt { $concept }
facts-term-missing = { $concept } heeft geen term
facts-term-twice = ‘{ $term }’ is al een naam van { $concept }
facts-concept-circle = { $concept } is een soort van zichzelf gemaakt

## Help

help-about = Controleert vertaalde patiëntenfolders aan de hand van één vaste set feiten
help-check = Folders controleren aan de hand van de feiten en op innerlijke tegenspraak
help-extract = Tonen wat is begrepen: hoeveelheden, begrippen, uitspraken
help-compare = Feiten × folders: wie wat zegt en wie afwijkt
help-facts = Werken met de vaste feiten
help-facts-lint = Een feitenbestand en zijn termen controleren
help-facts-list = De feiten opsommen
help-facts-schema = Een JSON-schema voor feitenbestanden tonen, voor editors
help-facts-diff = Opsommen wat er sinds een ouder feitenbestand is veranderd en welke uitspraken in de folders daardoor niet meer kloppen
help-facts-draft = Een eerste feitenbestand tonen, gelezen uit betrouwbare folders
help-languages = De tabel met ondersteunde talen tonen
help-rules = De tabel met regels tonen
help-explain = Een regel uitleggen met voorbeelden
help-emit = De Fluent-bundles schrijven; met --check: mislukken als er een verouderd is
help-render = Een folder uit zijn bundle tonen
help-init = Een leaflint.toml met toelichting en een eerste feitenbestand voor deze map schrijven
help-exit-status = Exitstatus: 0 niets vanaf de grens van --fail-on; 1 iets gevonden; 2 aanroep of configuratie onjuist, of niets was leesbaar.
help-heading-usage = Gebruik:
help-heading-commands = Opdrachten
help-heading-arguments = Argumenten
help-heading-options = Opties
help-heading-common = Gemeenschappelijke opties
help-values = { "[" }mogelijke waarden: { $text }]
help-default = { "[" }standaard: { $text }]
help-arg-paths = Folders of mappen; - is de standaardinvoer. Standaard: het project dat vanaf de huidige map omhoog wordt gevonden
help-arg-render-paths = Bundles; standaard: die van --language in het project
help-arg-check-output = Ook een rapport naar een bestand schrijven, bijvoorbeeld sarif=out.sarif; mag meermaals
help-arg-check-suppressions = Beslissingen over bevindingen; standaard: leaflint-suppressions.toml naast leaflint.toml
help-arg-check-baseline = Bekende bevindingen: alleen nieuwe worden getoond en tellen mee
help-arg-check-write-baseline = Alle bevindingen in de baseline schrijven en slagen
help-arg-check-since = Alleen folders die sinds een git-revisie zijn gewijzigd, of die een sindsdien gewijzigd feit raakt
help-arg-check-fix = De zekere voorstellen in de folders schrijven
help-arg-check-diff = Tonen wat --fix zou schrijven, en niets schrijven
help-arg-compare-canonical = Ook tonen wat de feiten zeggen
help-arg-extract-what = Wat er wordt getoond
help-arg-facts-diff-old = Het feitenbestand zoals het was
help-arg-explain-rule = Id van de regel, zoals in de bevindingen
help-arg-emit-out = Map van de bundles: `DIR/TAAL/ONDERWERP.ftl`. Standaard: locales, in het project
help-arg-emit-check = Niets schrijven; exitstatus 1 als een bundle niet is wat zou worden geschreven
help-arg-emit-force = Met de hand bewerkte bundles overschrijven
help-arg-render-from = Map van de bundles: `DIR/TAAL/ONDERWERP.ftl`. Standaard: locales, in het project
help-arg-init-schema = Een JSON-schema voor leaflint.toml tonen, voor editors, en niets schrijven
help-arg-format = Uitvoerformaat; check kent human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; de andere human en jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Een onderwerp van het project, anders van de ingebouwde inhoud
help-arg-facts = Een feitenbestand in plaats van een onderwerp
help-arg-language = Taal van de folders, als BCP 47-tag
help-arg-locale = Taal van de meldingen; standaard: uit de omgeving
help-arg-locales = Map met taalpakketten die vóór de meegeleverde worden gelezen
help-arg-input = Bestanden lezen, of records (JSON Lines) van de standaardinvoer
help-arg-only = Alleen deze regels uitvoeren
help-arg-enable = Deze regels ook uitvoeren
help-arg-ignore = Deze regels niet uitvoeren
help-arg-fail-on = Ernst vanaf welke de exitstatus 1 is; standaard: error
help-arg-jobs = Aantal threads; standaard: één per processor
help-arg-color = Wanneer kleuren worden gebruikt
help-arg-help = Hulp tonen
help-arg-version = Versie tonen
usage-unknown-option = { $text } is geen optie van deze opdracht
usage-unknown-command = { $text } is geen opdracht
usage-invalid-value = { $text } is geen waarde van { $expected }
usage-missing = { $text } ontbreekt
usage-conflict = { $text } kan niet samen met { $expected }
usage-help = `leaflint --help` toont het gebruik.

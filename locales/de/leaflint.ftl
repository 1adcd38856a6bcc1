### The tool's own messages in German. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = Fehler
severity-warning = Warnung
severity-note = Hinweis
severity-help = Hilfe

## Quantities

quantity-range = { $low }–{ $high }
quantity-at-least = mindestens { $quantity }
quantity-at-most = bis zu { $quantity }
quantity-about = etwa { $quantity }
quantity-few = einige
    .count = 5
quantity-none = keine

## Units

unit-1 = { $figure }
unit-s =
    { PLURAL($n) ->
        [one] { $figure } Sekunde
       *[other] { $figure } Sekunden
    }
unit-min =
    { PLURAL($n) ->
        [one] { $figure } Minute
       *[other] { $figure } Minuten
    }
unit-h =
    { PLURAL($n) ->
        [one] { $figure } Stunde
       *[other] { $figure } Stunden
    }
unit-d =
    { PLURAL($n) ->
        [one] { $figure } Tag
       *[other] { $figure } Tage
    }
unit-wk =
    { PLURAL($n) ->
        [one] { $figure } Woche
       *[other] { $figure } Wochen
    }
unit-mo =
    { PLURAL($n) ->
        [one] { $figure } Monat
       *[other] { $figure } Monate
    }
unit-a =
    { PLURAL($n) ->
        [one] { $figure } Jahr
       *[other] { $figure } Jahre
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
unit-l = { $figure } Liter
unit-percent = { $figure } %
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg = { $figure } Grad
unit-mg-per-kg = { $figure } mg pro kg
unit-ug-per-kg = { $figure } µg pro kg
unit-ml-per-kg = { $figure } ml pro kg
unit-per-s =
    { $shape ->
        [vague] { $figure } Male pro Sekunde
       *[exact] { $figure }-mal pro Sekunde
    }
unit-per-min =
    { $shape ->
        [vague] { $figure } Male pro Minute
       *[exact] { $figure }-mal pro Minute
    }
unit-per-h =
    { $shape ->
        [vague] { $figure } Male pro Stunde
       *[exact] { $figure }-mal pro Stunde
    }
unit-per-d =
    { $shape ->
        [vague] { $figure } Male täglich
       *[exact] { $figure }-mal täglich
    }
unit-per-wk =
    { $shape ->
        [vague] { $figure } Male pro Woche
       *[exact] { $figure }-mal pro Woche
    }
unit-per-mo =
    { $shape ->
        [vague] { $figure } Male im Monat
       *[exact] { $figure }-mal im Monat
    }
unit-per-a =
    { $shape ->
        [vague] { $figure } Male im Jahr
       *[exact] { $figure }-mal im Jahr
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: laut Merkblatt { $stated }, laut Fakten { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(gilt für: { $scope })
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Korrigieren Sie das Merkblatt oder, falls sie veraltet sind, die Fakten.

wrong-unit =
    { $fact }: laut Merkblatt { $stated }, laut Fakten { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(gilt für: { $scope })
    }: gleiche Zahlen, andere Einheit
wrong-unit-help = Korrigieren Sie die Einheit.

wrong-measure = { $fact }: das Merkblatt gibt { $stated } als „{ $concept }“ an, gemeint ist „{ $measure }“
wrong-measure-help = Nennen Sie das Maß, das die Fakten meinen.

partial-range =
    { $fact }: laut Merkblatt { $stated }, laut Fakten { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(gilt für: { $scope })
    }: nur ein Teil des Bereichs
partial-range-help = Geben Sie den ganzen Bereich an, sofern das Merkblatt ihn nicht absichtlich einschränkt.

missing-statement =
    Angabe zu { $fact } fehlt{ $expected ->
        [unset] { "" }
       *[other] : laut Fakten { $expected }
    }
missing-statement-concept =
    „{ $concept }“ ist nicht genannt als { $predicate ->
        [contraindication] Gegenanzeige
        [indication] Anwendungsgebiet
        [side-effect] Nebenwirkung
       *[other] { $predicate }
    }
missing-statement-help = Diese Angabe ist in jedem Merkblatt Pflicht. Ergänzen Sie einen Satz.

reversed-statement =
    { $predicate ->
        [contraindication] „{ $concept }“: das Merkblatt erlaubt die Behandlung, die Fakten schließen sie aus
        [indication] „{ $concept }“: laut Merkblatt kein Anwendungsgebiet, laut Fakten doch
        [side-effect] „{ $concept }“: das Merkblatt schließt diese Nebenwirkung aus, die Fakten führen sie auf
       *[other] „{ $concept }“: das Merkblatt verneint, was die Fakten aufführen
    }
reversed-statement-action = { $fact }: das Merkblatt lässt beginnen, was laut Fakten zu beenden ist, oder umgekehrt
reversed-statement-time = { $fact }: laut Merkblatt danach, laut Fakten davor
reversed-statement-help = Prüfen Sie, ob eine Verneinung verloren ging oder hinzukam.

self-contradiction = { $fact }: das Merkblatt sagt hier { $stated }, an anderer Stelle { $expected }
self-contradiction-concept = widersprüchliche Aussagen im Merkblatt zu „{ $concept }“
self-contradiction-help = Entscheiden Sie, welche Aussage stimmt, und verwenden Sie sie überall.

changed-strength = „{ $concept }“: Stärke im Merkblatt { $stated }, in den Fakten { $expected }
changed-strength-help = Formulieren Sie es so streng wie die Fakten.
unsupported-statement =
    { $predicate ->
        [contraindication] das Merkblatt nennt „{ $concept }“ als Gegenanzeige, die Fakten nicht
        [indication] das Merkblatt nennt „{ $concept }“ als Anwendungsgebiet, die Fakten nicht
       *[other] das Merkblatt nennt „{ $concept }“ ({ $predicate }), die Fakten nicht
    }
unsupported-statement-help = Prüfen Sie, ob das stimmt; wenn ja, nehmen Sie es in die Fakten auf.

source-mismatch =
    { $slip ->
        [unset] in der Übersetzung { $stated }, in der Vorlage { $expected }
       *[other] in der Übersetzung { $stated }, in der Vorlage { $expected } ({ $slip })
    }
source-mismatch-unit = in der Übersetzung { $stated }, in der Vorlage { $expected }: andere Einheit
source-mismatch-lost = fehlt in der Übersetzung: { $expected }
source-mismatch-added = nicht in der Vorlage: { $stated }
source-mismatch-help = Vergleichen Sie Zahl und Einheit mit der Vorlage.
source-mismatch-turned-help = Vergleichen Sie mit der Vorlage, was vorher und was nachher geschieht.

dropped-negation = die Vorlage verneint hier mit „{ $expected }“, die Übersetzung verneint nichts
dropped-negation-help = Prüfen Sie, ob die Übersetzung das Gegenteil sagt.
added-negation = die Übersetzung verneint mit „{ $stated }“, die Vorlage verneint hier nichts
added-negation-help = Prüfen Sie, ob die Übersetzung das Gegenteil sagt.

untranslated-text = unübersetzter Text der Vorlage: „{ $stated }“
untranslated-text-run = Wörter unverändert aus der Vorlage: „{ $stated }“
untranslated-text-help = Übersetzen Sie den Text, oder setzen Sie ihn in Anführungszeichen, falls er ein Titel ist.

omitted-text = in der Übersetzung fehlt „{ $expected }“
omitted-text-run = { $count ->
    [one] in der Übersetzung fehlt { $count } Abschnitt, von „{ $beginning }“ bis „{ $ending }“
   *[other] in der Übersetzung fehlen { $count } Abschnitte, von „{ $beginning }“ bis „{ $ending }“
}
omitted-text-short = die Übersetzung ist zu kurz für das, was die Vorlage sagt: „{ $shown }“
omitted-text-help = Vergleichen Sie mit der Vorlage und übersetzen Sie, was fehlt.
omitted-text-unlike = Übersetzung und Vorlage sind sich zu unähnlich, um verglichen zu werden
omitted-text-unlike-help = Behalten Sie Überschriften, Listen und Reihenfolge der Vorlage bei, oder schreiben Sie `source: none` in den Dateikopf.

added-text = nicht in der Vorlage: „{ $stated }“
added-text-run = { $count ->
    [one] nicht in der Vorlage: { $count } Abschnitt, von „{ $beginning }“ bis „{ $ending }“
   *[other] nicht in der Vorlage: { $count } Abschnitte, von „{ $beginning }“ bis „{ $ending }“
}
added-text-help = Prüfen Sie, ob das in den Flyer gehört; wenn ja, ergänzen Sie es in der Vorlage.

outlier-translation = { $fact }: hier { $stated }, in allen anderen { $expected }
outlier-translation-source = { $fact }: in der Vorlage { $stated }, in allen Übersetzungen { $expected }
outlier-translation-facts = { $fact }: in allen Blättern { $stated }, in den Fakten { $expected }
outlier-translation-help = Klären Sie, welcher Wert stimmt, und verwenden Sie ihn überall.

unread-number = { $stated } ließ sich keinem Fakt zuordnen
unread-number-help = Prüfen Sie von Hand, was diese Zahl aussagt.

unreadable-file = { $file } ist nicht lesbar: { $reason }
unreadable-file-help = Speichern Sie die Datei als reinen Text in UTF-8.

bad-suppression = Unterdrückung ohne Begründung
bad-suppression-rule = die Unterdrückung nennt die unbekannte Regel { $rule }
bad-suppression-rule-similar = die Unterdrückung nennt die unbekannte Regel { $rule }; meinten Sie { $nearest }?
bad-suppression-form = die Unterdrückung ist nicht lesbar
bad-suppression-date = until ist kein Datum
bad-suppression-help = Schreiben Sie leaflint-ignore REGEL[FAKT]: GRUND, ein Datum in der Form 2027-06-30.
unused-suppression = die Unterdrückung von { $rule } verbirgt nichts
unused-suppression-changed = die Unterdrückung von { $rule } gilt nicht mehr: Merkblatt oder Fakt wurde seither geändert
unused-suppression-expired = die Unterdrückung von { $rule } ist am { $until } abgelaufen
unused-suppression-help = Entfernen Sie sie, oder entscheiden Sie neu.

unknown-language = die Sprache dieses Merkblatts ist nicht bekannt
unknown-language-pack = kein Sprachpaket für { $language }: nur Zahlen werden gelesen
unknown-language-help = Geben Sie die Sprache im Dateikopf, im Dateinamen oder mit --language an; `leaflint languages` zeigt, welche gelesen werden.

unadaptable-sentence = { $fact } ist geändert: { $expected } lässt sich hier nicht sicher für { $stated } einsetzen
unadaptable-sentence-help = Schreiben Sie den neuen Wert von Hand in diesen Satz, und führen Sie `leaflint emit` erneut aus.

stale-bundle = entspricht nicht dem, was jetzt erzeugt würde
stale-bundle-missing = noch kein Bundle vorhanden: führen Sie `leaflint emit` aus
stale-bundle-help = Führen Sie `leaflint emit` aus.
edited-bundle = { $text } wurde seit dem Erzeugen des Bundles von Hand geändert: die Änderung ginge verloren
edited-bundle-help = Übertragen Sie die Änderung ins Merkblatt, in die Fakten oder in die Benennungen, oder überschreiben Sie sie mit `leaflint emit --force`.
broken-bundle = kein gültiges Fluent: { $reason }
broken-bundle-repeated = { $text } ist doppelt definiert
broken-bundle-circle = { $text } verweist auf sich selbst
broken-bundle-long = { $text } wächst beim Formatieren ohne Grenze
broken-bundle-empty = ein Merkblatt ohne Text lässt sich nicht ausgeben
broken-bundle-value = { $fact }: der Wert würde als { $text } geschrieben, was nicht wieder als dieser Wert gelesen wird
broken-bundle-form = dieses Merkblatt lässt sich nicht so schreiben, dass es Byte für Byte wiederkehrt
missing-message = { $text } fehlt: { $file } enthält es
missing-message-extra = { $text } steht nicht in { $file }
missing-variable = { $text } verwendet { $expected } nicht
missing-variable-extra = { $text } verwendet { $expected }, die Ausgangssprache nicht
missing-plural = { $text } hat keine Form für die Pluralkategorie { $expected }
missing-plural-extra = { $text } hat eine Form für { $expected }; diese Pluralkategorie gibt es in der Sprache nicht

## Garbled text

mojibake =
    Zeichensalat „{ $text }“: UTF-8 in anderer Kodierung gelesen{ $meant ->
        [unset] { "" }
       *[other] , wohl „{ $meant }“
    }
mojibake-control = Steuerzeichen in „{ $text }“, aus einer anderen Kodierung
mojibake-lost = in „{ $text }“ ging ein Zeichen verloren
mojibake-entity = „{ $text }“ erscheint wörtlich so: doppelt maskiert
mojibake-help = Speichern Sie den Text aus einer noch heilen Fassung neu als UTF-8, und prüfen Sie das ganze Merkblatt: Es können noch mehr Stellen betroffen sein.

mixed-script = „{ $text }“ mischt gleich aussehende Buchstaben zweier Schriften: richtig wäre „{ $meant }“
mixed-script-help = Schreiben Sie das Wort in einer Schrift: Suchmaschinen und Vorleseprogramme erkennen es so nicht.

missing-diacritics = Umlaute oder Akzente fehlen: { $count } statt der üblichen etwa { $usual }
missing-diacritics-help = Übernehmen Sie den Text neu aus einer Fassung, deren Buchstaben noch vollständig sind.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } unsichtbares Zeichen: { $code }
       *[other] { $count } unsichtbare Zeichen, das erste ist { $code }
    }
invisible-character-help = Löschen Sie sie: sie stören beim Suchen, Kopieren und Vergleichen.

doubled-word = „{ $text }“: doppeltes Wort
doubled-word-help = Löschen Sie eines der beiden.
doubled-word-joined = „{ $text }“ nennt auf beiden Seiten dasselbe Wort
doubled-word-joined-help = Eines der beiden war wohl ein anderes Wort: sehen Sie in der Vorlage nach.

repeated-text = der Text wiederholt sich in einer Schleife: „{ $text }“
repeated-text-help = Lassen Sie die Wendung einmal stehen, und prüfen Sie, ob danach etwas fehlt.
repeated-text-block = derselbe Absatz steht schon in Zeile { $line }
repeated-text-block-help = Löschen Sie einen der beiden.

glued-words = „{ $text }“ ist zusammengeklebt: wohl „{ $meant }“
glued-words-help = Trennen Sie die Wörter, oder löschen Sie den überzähligen Buchstaben.

truncated-text = der Text bricht ab: „{ $text }“
truncated-text-help = Vervollständigen Sie den Satz.

malformed-number-zero = „{ $text }“ hat keine Ziffer vor dem Dezimalzeichen: schreiben Sie „{ $meant }“
malformed-number-order = „{ $text }“ läuft von der größeren zur kleineren Zahl
malformed-number-unit = bei „{ $text }“ fehlt die Einheit
malformed-number-help = Schreiben Sie Zahlen so, dass niemand sie falsch lesen kann: eine Null vor dem Dezimalzeichen, die kleinere zuerst, zu jeder Dosis eine Einheit.

machine-chatter = „{ $text }“ richtet eine Maschine an ihren Benutzer, es gehört nicht ins Merkblatt
machine-chatter-help = Löschen Sie es, und lassen Sie den ganzen Text von einem Menschen lesen.

stray-boilerplate = „{ $text }“ gehört zu einer Webseite, nicht ins Merkblatt
stray-boilerplate-help = Löschen Sie es.

tortured-phrase =
    „{ $text }“ ist kein Fachausdruck{ $meant ->
        [unset] { "" }
       *[other] : gemeint ist wohl „{ $meant }“
    }
tortured-phrase-help = So klingt es, wenn Software Wort für Wort ersetzt. Vergleichen Sie den Satz mit der Vorlage.

spun-document =
    { PLURAL($count) ->
        [one] dieses Merkblatt wurde von Software umgeschrieben: { $count } Anzeichen, „{ $text }“
       *[other] dieses Merkblatt wurde von Software umgeschrieben: { $count } verschiedene Anzeichen, das erste ist „{ $text }“
    }
spun-document-help = Korrigieren Sie es nicht Wort für Wort: manche ersetzten Wörter sind nicht zu finden. Beginnen Sie neu mit dem Original.

broken-grammar =
    „{ $text }“ ist grammatisch nicht möglich{ $meant ->
        [unset] { "" }
       *[other] : gemeint ist wohl „{ $meant }“
    }
broken-grammar-help = Lesen Sie den Satz laut, und korrigieren Sie ihn.

wrong-language =
    nicht in der Sprache des Merkblatts{ $language ->
        [unset] { "" }
       *[other] , sondern in { $language }
    }: „{ $text }“
wrong-language-help = Übersetzen Sie den Text, oder geben Sie die richtige Sprache an.
wrong-language-run =
    Wörter aus einer anderen Sprache{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: „{ $text }“
wrong-language-run-help = Übersetzen Sie sie, oder setzen Sie sie in Anführungszeichen, falls sie gewollt sind.

forbidden-term =
    laut Terminologie unzulässig: „{ $text }“{ $meant ->
        [unset] { "" }
       *[other] ; schreiben Sie „{ $meant }“
    }
forbidden-term-deprecated =
    „{ $text }“ ist veraltet{ $meant ->
        [unset] { "" }
       *[other] : schreiben Sie „{ $meant }“
    }
forbidden-term-help = Verwenden Sie die Benennung, die die Terminologie bevorzugt.

misspelt-term = „{ $text }“ weicht um einen Buchstaben von „{ $meant }“ ab
misspelt-term-help = Korrigieren Sie die Schreibung, oder nehmen Sie das Wort in die Benennungen auf, falls es richtig ist.

inconsistent-term = ein Name in mehreren Schreibungen: { $text }; am häufigsten „{ $meant }“
inconsistent-term-help = Wählen Sie eine Schreibung, und bleiben Sie dabei.

garble-more =
    { PLURAL($count) ->
        [one] { $count } weitere Stelle dieser Art ist nicht aufgeführt.
       *[other] { $count } weitere Stellen dieser Art sind nicht aufgeführt.
    }
related-same-text = derselbe Text
related-spun = ein weiteres Anzeichen umschreibender Software

bad-facts = { $reason }

related-fact = laut Fakten { $expected }
related-fact-here = der Fakt
related-other-statement = die andere Aussage
related-too = dies ebenso
related-source = die Vorlage
related-sibling = ein anderes Blatt
related-nearest = dem am nächsten

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = um eine Zehnerpotenz daneben
slip-separator = Dezimal- und Tausendertrennzeichen vertauscht
slip-swapped-ends = Grenzen des Bereichs vertauscht
slip-dropped-digit = Ziffer fehlt oder ist doppelt

## Why a file could not be used

reason-missing = Datei nicht gefunden
reason-permission = keine Berechtigung
reason-utf8 = ab hier kein gültiges UTF-8
reason-utf16 = die Datei ist UTF-16, nicht UTF-8
reason-nul = enthält ein NUL-Byte, ist also kein Text
reason-empty = die Datei ist leer
reason-loop = ein symbolischer Link führt in einen übergeordneten Ordner zurück
reason-folder = das ist ein Ordner
reason-no-folder = Ordner nicht gefunden
reason-read-only = das Dateisystem ist schreibgeschützt
reason-full = kein Speicherplatz mehr frei
reason-file-there = wo ein Ordner sein muss, liegt eine Datei
reason-other = das System meldet einen Fehler

## Summary

summary-read =
    { PLURAL($leaflets) ->
        [one] { $leaflets } Merkblatt
       *[other] { $leaflets } Merkblätter
    } × { PLURAL($facts) ->
        [one] { $facts } Fakt
       *[other] { $facts } Fakten
    }, { PLURAL($statements) ->
        [one] { $statements } Aussage
       *[other] { $statements } Aussagen
    } gelesen
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } Fehler
       *[other] { $errors } Fehler
    }, { PLURAL($warnings) ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { PLURAL($notes) ->
        [one] { $notes } Hinweis
       *[other] { $notes } Hinweise
    }
summary-hidden = nicht gezeigt: { $suppressed } unterdrückt, { $known } aus der Baseline bekannt
summary-baseline = { PLURAL($count) ->
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    } in { $text } gespeichert
summary-fixed = { PLURAL($count) ->
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    } in { PLURAL($leaflets) ->
        [one] { $leaflets } Merkblatt
       *[other] { $leaflets } Merkblättern
    } behoben
summary-separator = { ": " }
summary-clean = keine Meldungen
summary-cut = Zu viele Meldungen für eine Job-Zusammenfassung: der Rest fehlt hier.
summary-capped = GitHub zeigt nur zehn Anmerkungen jeder Art: alle Meldungen stehen in der Job-Zusammenfassung.
summary-without-facts = Ohne Fakten lassen sich nur Widersprüche innerhalb eines Merkblatts finden. Geben Sie Fakten mit --facts oder --topic an.
summary-with-source-only = Ohne Fakten wurden die Übersetzungen nur mit ihrer Vorlage verglichen. Geben Sie Fakten mit --facts oder --topic an.
summary-time = fertig in { $seconds } s
emit-summary =
    { PLURAL($written) ->
        [one] { $written } Bundle
       *[other] { $written } Bundles
    } geschrieben, { $kept } aktuell
emit-two-leaflets = es gibt noch ein Merkblatt in { $text }: ein Bundle fasst nur eines
render-missing = { $text } verweist auf { $expected }, das nicht vorhanden ist
render-nothing = dieses Bundle enthält kein Merkblatt
language-detected = als { $text } gelesen, aus dem Text erkannt

## Tables

compare-fact = Fakt
compare-expected = Fakten
compare-legend = ! weicht von den anderen ab   + sagt es   - verneint es   · sagt nichts
compare-legend-facts = ≠ anders als in den Fakten
compare-nothing = Kein Merkblatt macht eine Aussage zu den Fakten.
compare-borrowed = Zu diesem Thema gibt es keine Fakten: Was die Merkblätter sagen, ist nach denen von { $topic } geordnet.
languages-tag = Kürzel
languages-name = Sprache
languages-level = Stufe
languages-reads = was gelesen wird
level-figures = Zahlen
level-pack = Paket
level-full = voll
reads-figures = Zahlen und Einheiten
reads-pack = Zahlen, Einheiten, Begriffe und Aussagen
reads-full = Zahlen, Einheiten, Begriffe und Aussagen; Meldungen in dieser Sprache
facts-clean = keine Meldungen
facts-fact = Fakt
facts-kind = Art
facts-value = Wert
facts-scope = Geltungsbereich
facts-needed = Pflicht
facts-required = erforderlich
facts-optional = freiwillig
facts-known = bekannt
facts-not-fixed = keine feste Zahl
rules-rule = Regel
rules-severity = Schweregrad
rules-about = was sie meldet
rules-off = aus, sofern nicht eingeschaltet

rule-conflicting-value = ein Wert, den die Fakten ausschließen
rule-wrong-unit = richtige Zahlen mit falscher Einheit
rule-wrong-measure = richtige Zahlen für ein anderes Maß
rule-partial-range = nur ein Teil des vorgegebenen Bereichs
rule-missing-statement = ein Pflichtfakt, den das Merkblatt nicht nennt
rule-reversed-statement = das Gegenteil dessen, was die Fakten sagen
rule-self-contradiction = zwei Werte für einen Fakt in einem Merkblatt
rule-changed-strength = eine Gegenanzeige, strenger oder schwächer formuliert als in den Fakten
rule-unsupported-statement = Gegenanzeige, Anwendungsgebiet oder Wirkung, die kein Fakt kennt
rule-unadaptable-sentence = ein Satz, in den sich ein geänderter Fakt nicht einsetzen lässt
rule-stale-bundle = ein veraltetes oder von Hand geändertes Fluent-Bundle
rule-broken-bundle = eine Fluent-Datei, die sich nicht lesen oder formatieren lässt
rule-missing-message = eine Nachricht, die eine andere Sprache hat
rule-missing-variable = eine Nachricht ohne eine Variable oder einen Term der Ausgangssprache
rule-missing-plural = eine Auswahl nach Anzahl ohne alle Pluralformen
rule-source-mismatch = eine Angabe, die in der Vorlage anders lautet oder nur auf einer Seite steht
rule-dropped-negation = ein Satz, dem sein „nicht“ abhandenkam
rule-added-negation = ein Satz, der verneint, wo es die Vorlage nicht tut
rule-untranslated-text = Text, der so dasteht wie in der Vorlage
rule-omitted-text = ein Teil der Vorlage, der fehlt
rule-added-text = ein Teil, den die Vorlage nicht hat
rule-outlier-translation = ein Blatt, das von allen anderen seines Themas abweicht
rule-unread-number = eine Zahl, die keinem Fakt zugeordnet ist
rule-unreadable-file = eine Datei oder ein Datensatz, der nicht lesbar ist
rule-unknown-language = ein Merkblatt in unbekannter Sprache
rule-bad-suppression = eine Unterdrückung ohne Begründung oder für eine unbekannte Regel
rule-unused-suppression = eine Unterdrückung, die nichts mehr verbirgt
rule-broken-grammar = Wörter in einer Folge, die keine Grammatik zulässt
rule-doubled-word = ein doppeltes Wort
rule-forbidden-term = eine Benennung, die die Terminologie ausschließt
rule-glued-words = zusammengeklebte Wörter
rule-inconsistent-term = ein Name in mehreren Schreibungen
rule-invisible-character = Zeichen, die niemand sieht
rule-machine-chatter = was eine Maschine ihrem Benutzer sagt
rule-malformed-number = eine Zahl, die sich leicht falsch lesen lässt
rule-misspelt-term = ein Wort, das um einen Buchstaben von einer Benennung abweicht
rule-missing-diacritics = ein Merkblatt, das Umlaute oder Akzente verloren hat
rule-mixed-script = ein Wort mit Buchstaben zweier Schriften
rule-mojibake = Text in beschädigter Kodierung
rule-repeated-text = Text, der sich wiederholt
rule-spun-document = ein von Software umgeschriebenes Merkblatt
rule-stray-boilerplate = Bruchstücke einer Webseite
rule-tortured-phrase = Ausdrücke, die niemand vom Fach schreibt
rule-truncated-text = Text, der abbricht
rule-wrong-language = Text in einer anderen Sprache
rule-bad-facts = ein Fehler in einer Fakten- oder Benennungsdatei

## Findings on a page: heads of columns

sheet-line = Zeile
sheet-severity = Schweregrad
sheet-rule = Regel
sheet-finding = Meldung

## The sign-off sheet, for translators and doctors

sheet-title = Freigabebogen
sheet-skip = Zu den Fakten springen
sheet-facts = Fakten
sheet-edition = { $file }, Version { $version } vom { $date }, freigegeben von { $role }, Prüfsumme { $hash }
sheet-checked = geprüft
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } Merkblatt
       *[other] { $count } Merkblätter
    }
sheet-identity = dieser Bogen
sheet-controls = Filter und Entscheidungen
sheet-language = Sprache
sheet-all = alle
sheet-show = anzeigen
sheet-open = offen
sheet-decided = entschieden
sheet-different = nur Zeilen mit Abweichungen
sheet-export = Entscheidungen exportieren
sheet-print = Drucken
sheet-keys = Tasten: j weiter, k zurück, a annehmen, r ablehnen, o öffnen, c Kommentar, e exportieren
sheet-progress = @decided@ von @all@ entschieden, @shown@ angezeigt
sheet-exported = Die Entscheidungen stehen in leaflint-suppressions.toml.
sheet-reason-needed = Geben Sie an, warum eine Meldung abgelehnt wird.
sheet-name-needed = Geben Sie an, wer entscheidet.
sheet-not-kept = Dieser Browser behält die Entscheidungen nicht: exportieren Sie sie, bevor Sie die Seite schließen.
sheet-first = Zu entscheiden
sheet-more = und { $count } weitere unten
sheet-matrix = Fakten und Merkblätter
sheet-canonical = laut Fakten
sheet-agrees = stimmt überein
sheet-differs = weicht ab
sheet-partial = nur ein Teil
sheet-missing = fehlt, ist aber Pflicht
sheet-other-scope = gilt für etwas anderes
sheet-silent = sagt nichts
sheet-charts = Zahlen auf einer Achse
sheet-stated = angegeben
sheet-expected = erwartet
sheet-suggestion = Vorschlag
sheet-decision = Entscheidung
sheet-undecided = offen
sheet-accept = annehmen: das Merkblatt wird korrigiert
sheet-reject = ablehnen: das Merkblatt ist richtig
sheet-comment = Kommentar oder Grund der Ablehnung
sheet-sign = Unterschrift
sheet-sign-text = Ich habe die Merkblätter und die obigen Meldungen gelesen; meine Entscheidungen stehen jeweils daneben.
sheet-reviewer = Name
sheet-role = Funktion
sheet-date = Datum
sheet-signature = Unterschrift
sheet-footer = Erstellt von leaflint. Was es nicht versteht, kann es nicht prüfen: lesen Sie den ganzen Text.

## A new project

init-wrote = { $text } geschrieben
init-found =
    { PLURAL($count) ->
        [one] { $count } Merkblatt passt auf { $text }
       *[other] { $count } Merkblätter passen auf { $text }
    }
init-next = Nächster Schritt: Tragen Sie Ihre Zahlen in die Faktendatei ein, und führen Sie dann leaflint check aus.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = unbekannter Schlüssel { $text }
settings-unknown-rule = unbekannte Regel { $text }
settings-wrong-type = { $text } muss { $expected } sein
settings-bad-value = { $text } ist nicht zulässig; möglich: { $expected }
pattern-no-field = das Muster { $text } hat kein Feld: es braucht {"{language}"} oder {"{topic}"}
pattern-outside = { $text } führt aus dem Projekt hinaus: Muster gelten relativ zum Projekt
pattern-unclosed = geschweifte Klammer ohne Gegenstück: { $text }
pattern-unknown-field = unbekanntes Feld { $text }: es gibt {"{topic}"} und {"{language}"}
pattern-adjacent = zwischen { $text } und dem Feld davor steht nichts
pattern-too-many = zu viele Felder ab { $text }
settings-nearest = Meinten Sie { $text }?
settings-choices = Bekannt sind: { $expected }.
type-string = ein Text in Anführungszeichen
type-list = eine Liste von Texten
type-table = eine Tabelle
type-list-of-tables = eine Liste von Tabellen

## What the command line answers

error-no-project = kein Projekt gefunden: weder leaflint.toml noch ein Ordner content in diesem Ordner oder darüber
error-no-leaflets = keine Merkblätter gefunden
# $text (String) - patterns of paths.
no-leaflets-help = Gesucht wurde nach { $text }
error-nothing-read = nichts konnte gelesen werden
error-unknown-topic = unbekanntes Thema { $text }
error-unknown-rule = unbekannte Regel { $text }
error-unknown-format = dieser Befehl kennt das Format { $text } nicht
error-needs-records = Datensätze werden von der Standardeingabe gelesen: lassen Sie die Pfade weg
error-output-form = --output erwartet FORMAT=DATEI, nicht { $text }
error-output-twice = { $text } ist zweimal als Ausgabe angegeben
error-output-leaflet = { $text } ist ein gelesenes Merkblatt und kann nicht zugleich Ausgabe sein
error-output-write = { $text } kann nicht geschrieben werden: { $reason }
error-format-records = das Format { $text } braucht den ganzen Lauf: verwenden Sie bei Datensätzen { $expected }
error-baseline = die Baseline { $text } ist nicht verwendbar: { $reason }
error-baseline-needed = geben Sie die Datei mit --baseline an
error-git = git kann die Änderungen seit { $text } nicht ermitteln: { $reason }
error-init-exists = { $text } ist bereits vorhanden
error-facts-needed = geben Sie mit --topic ein Thema oder mit --facts eine Faktendatei an
error-write-file = { $file } kann nicht geschrieben werden: { $reason }; nichts wurde geändert
error-no-language = geben Sie die Sprache mit --language an
error-no-bundle = kein Bundle für { $language } in { $file }
error-write = das Ergebnis kann nicht geschrieben werden: { $reason }
nearest-help = Meinten Sie { $text }?
choices-help = Möglich sind: { $expected }

## Facts files

facts-syntax = diese Zeile ist kein gültiges TOML: { $detail }
facts-markup = diese Zeile ist kein gültiges XML: { $detail }
facts-empty = die Datei ist leer
facts-duplicate-key = „{ $key }“ steht doppelt
facts-unknown-key = hier gibt es keinen Schlüssel „{ $key }“; möglich: { $known }
facts-unknown-key-similar = hier gibt es keinen Schlüssel „{ $key }“; meinten Sie „{ $nearest }“?
facts-unknown-choice = „{ $found }“ ist für { $key } nicht zulässig; möglich: { $choices }
facts-wrong-type = { $key } muss { $expected } sein, nicht { $found }
facts-unfit-value = { $key } kann nicht { $found } sein
facts-kind-text = Text in Anführungszeichen
facts-kind-number = eine Zahl
facts-kind-truth = true oder false
facts-kind-date = ein Datum
facts-kind-list = eine Liste in eckigen Klammern
facts-kind-text-or-list = Text in Anführungszeichen oder eine Liste
facts-kind-table = eine Tabelle
facts-missing-topic = die Datei nennt ihr Thema nicht
facts-missing-key = in der Datei fehlt { $key }
facts-bad-id = „{ $id }“ ist keine gültige ID: erlaubt sind nur Kleinbuchstaben a–z, Ziffern und Bindestriche
facts-missing-value = { $fact } hat keinen Wert
facts-value-empty = zwischen den Anführungszeichen steht kein Wert
facts-value-number = hier fehlt eine Zahl
facts-value-comma = Zahlen haben hier einen Dezimalpunkt, kein Komma
facts-value-figure = „{ $figure }“ ist nicht als Zahl lesbar
facts-value-unit = „{ $unit }“ ist keine Einheit; möglich: { $codes }
facts-value-unlike = { $low } und { $high } können nicht Grenzen eines Bereichs sein
facts-value-reversed = der Bereich läuft rückwärts; meinten Sie { $swapped }?
facts-value-rest = „{ $rest }“ gehört zu keinem Wert
facts-none-unit = „none“ braucht eine Einheit: ergänzen Sie den Schlüssel unit
facts-unit-twice = der Wert und der Schlüssel unit nennen verschiedene Einheiten
facts-negative = eine Größe dieser Art kann nicht unter null liegen
facts-about-nothing = es fehlt, auf welche Zahlen sich { $fact } bezieht: geben Sie about, counts oder relation an
facts-scope-empty = ein Geltungsbereich braucht of, age oder weight
facts-scope-value = dieser Geltungsbereich hat keinen Wert
facts-scope-twice = dieser Geltungsbereich hat schon einen Wert
facts-scope-unlike = der Wert dieses Geltungsbereichs hat eine andere Art von Einheit als der Fakt
facts-no-equivalent = { $stated } ist nicht dasselbe wie { $canonical }
facts-duplicate-concept = { $concept } steht doppelt unter { $predicate }
facts-shared-id = { $id } bezeichnet sowohl eine Zahl als auch einen Begriff einer Liste
facts-unlisted-detail = { $concept } hat Einzelheiten, steht aber in keiner der Listen
facts-unlisted-detail-similar = { $concept } hat Einzelheiten, steht aber in keiner der Listen; meinten Sie „{ $nearest }“?
facts-unknown-concept = unbekannter Begriff „{ $concept }“
facts-unknown-concept-similar = unbekannter Begriff „{ $concept }“; meinten Sie „{ $nearest }“?
facts-unknown-concept-help = Definieren Sie es in einer Termdatei des Themas, mindestens in einer Sprache: [{ $concept }] mit `preferred` und `gloss`.
facts-missing-term = { $concept } hat keine Benennung in: { $languages }
facts-unused-concept = kein Fakt verwendet { $concept }
facts-term-missing = { $concept } hat keine Benennung
facts-term-twice = „{ $term }“ benennt bereits { $concept }
facts-concept-circle = { $concept } ist sich selbst untergeordnet

## Help

help-about = Prüft übersetzte Patientenmerkblätter gegen einen maßgeblichen Faktensatz
help-check = Merkblätter gegen die Fakten und auf innere Widersprüche prüfen
help-extract = Ausgeben, was verstanden wurde: Mengen, Begriffe, Aussagen
help-compare = Fakten × Merkblätter: wer was sagt und wer abweicht
help-facts = Mit den maßgeblichen Fakten arbeiten
help-facts-lint = Eine Faktendatei und ihre Termini prüfen
help-facts-list = Die Fakten auflisten
help-facts-schema = Ein JSON-Schema für Faktendateien ausgeben, für Editoren
help-facts-diff = Auflisten, was sich seit einer älteren Faktendatei geändert hat und welche Aussagen der Merkblätter dadurch falsch werden
help-facts-draft = Eine erste Faktendatei ausgeben, gelesen aus verlässlichen Merkblättern
help-languages = Die Tabelle der unterstützten Sprachen ausgeben
help-rules = Die Tabelle der Regeln ausgeben
help-explain = Eine Regel mit Beispielen erklären
help-emit = Die Fluent-Bundles schreiben; mit --check: scheitern, wenn eines veraltet ist
help-render = Ein Merkblatt aus seinem Bundle ausgeben
help-init = Für diesen Ordner eine kommentierte leaflint.toml und eine erste Faktendatei schreiben
help-exit-status = Exit-Status: 0 nichts ab der Schwelle von --fail-on gefunden; 1 etwas gefunden; 2 Aufruf oder Konfiguration falsch, oder nichts war lesbar.
help-heading-usage = Aufruf:
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-heading-common = Gemeinsame Optionen
help-values = { "[" }mögliche Werte: { $text }]
help-default = { "[" }Standard: { $text }]
help-arg-paths = Merkblätter oder Ordner; - ist die Standardeingabe. Standard: das Projekt, das vom aktuellen Ordner aufwärts gefunden wird
help-arg-render-paths = Bundles; Standard: die von --language im Projekt
help-arg-check-output = Einen Bericht auch in eine Datei schreiben, etwa sarif=out.sarif; mehrfach möglich
help-arg-check-suppressions = Entscheidungen über Befunde; Standard: leaflint-suppressions.toml neben leaflint.toml
help-arg-check-baseline = Bekannte Befunde: nur neue werden gezeigt und zählen als Fehlschlag
help-arg-check-write-baseline = Alle Befunde in die Baseline schreiben und erfolgreich enden
help-arg-check-since = Nur Merkblätter, die sich seit einer Git-Revision geändert haben oder die ein seither geänderter Fakt betrifft
help-arg-check-fix = Sichere Vorschläge in die Merkblätter schreiben
help-arg-check-diff = Zeigen, was --fix schreiben würde, und nichts schreiben
help-arg-compare-canonical = Auch zeigen, was die Fakten sagen
help-arg-extract-what = Was ausgegeben wird
help-arg-facts-diff-old = Die Faktendatei, wie sie war
help-arg-explain-rule = Id der Regel, wie in den Befunden
help-arg-emit-out = Ordner der Bundles: `DIR/SPRACHE/THEMA.ftl`. Standard: locales, im Projekt
help-arg-emit-check = Nichts schreiben; Exit-Status 1, wenn ein Bundle nicht dem entspricht, was geschrieben würde
help-arg-emit-force = Von Hand bearbeitete Bundles überschreiben
help-arg-render-from = Ordner der Bundles: `DIR/SPRACHE/THEMA.ftl`. Standard: locales, im Projekt
help-arg-init-schema = Ein JSON-Schema für leaflint.toml ausgeben, für Editoren, und nichts schreiben
help-arg-format = Ausgabeformat; check kennt human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; andere kennen human und jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Ein Thema des Projekts, sonst der eingebauten Inhalte
help-arg-facts = Eine Faktendatei, statt eines Themas
help-arg-language = Sprache der Merkblätter, als BCP-47-Tag
help-arg-locale = Sprache der Meldungen; Standard: aus der Umgebung
help-arg-locales = Ordner mit Sprachpaketen, die vor den mitgelieferten gelesen werden
help-arg-input = Dateien lesen oder Datensätze (JSON Lines) von der Standardeingabe
help-arg-only = Nur diese Regeln ausführen
help-arg-enable = Diese Regeln zusätzlich ausführen
help-arg-ignore = Diese Regeln nicht ausführen
help-arg-fail-on = Schweregrad, ab dem der Exit-Status 1 ist; Standard: error
help-arg-jobs = Anzahl der Threads; Standard: einer je Prozessor
help-arg-color = Wann Farben verwendet werden
help-arg-help = Hilfe ausgeben
help-arg-version = Version ausgeben
usage-unknown-option = { $text } ist keine Option dieses Befehls
usage-unknown-command = { $text } ist kein Befehl
usage-invalid-value = { $text } ist kein Wert für { $expected }
usage-missing = { $text } muss angegeben werden
usage-conflict = { $text } lässt sich nicht mit { $expected } kombinieren
usage-help = `leaflint --help` zeigt den Aufruf.

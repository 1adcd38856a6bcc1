### The tool's own messages in Italian. What the arguments mean: ../en/leaflint.ftl.

## Severities and short words

severity-error = errore
severity-warning = avviso
severity-note = nota
severity-help = suggerimento

## Quantities

quantity-range = { $low }-{ $high }
quantity-at-least = almeno { $quantity }
quantity-at-most = fino a { $quantity }
quantity-about = circa { $quantity }
quantity-few = qualche
    .count = 1
quantity-none = nessuno

## Units

unit-1 =
    { $shape ->
        [vague] alcuni
       *[exact] { $figure }
    }
unit-s =
    { PLURAL($n) ->
        [one] { $figure } secondo
        [many] { $figure } di secondi
       *[other] { $figure } secondi
    }
unit-min =
    { PLURAL($n) ->
        [one] { $figure } minuto
        [many] { $figure } di minuti
       *[other] { $figure } minuti
    }
unit-h =
    { PLURAL($n) ->
        [one] { $figure } ora
        [many] { $figure } di ore
       *[other] { $figure } ore
    }
unit-d =
    { PLURAL($n) ->
        [one] { $figure } giorno
        [many] { $figure } di giorni
       *[other] { $figure } giorni
    }
unit-wk =
    { PLURAL($n) ->
        [one] { $figure } settimana
        [many] { $figure } di settimane
       *[other] { $figure } settimane
    }
unit-mo =
    { PLURAL($n) ->
        [one] { $figure } mese
        [many] { $figure } di mesi
       *[other] { $figure } mesi
    }
unit-a =
    { PLURAL($n) ->
        [one] { $figure } anno
        [many] { $figure } di anni
       *[other] { $figure } anni
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
    { PLURAL($n) ->
        [one] { $figure } litro
        [many] { $figure } di litri
       *[other] { $figure } litri
    }
unit-percent = { $figure }%
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { PLURAL($n) ->
        [one] { $figure } grado
        [many] { $figure } di gradi
       *[other] { $figure } gradi
    }
unit-mg-per-kg = { $figure } mg per kg
unit-ug-per-kg = { $figure } µg per kg
unit-ml-per-kg = { $figure } ml per kg
unit-per-s =
    { PLURAL($n) ->
        [one] { $figure } volta al secondo
        [many] { $figure } di volte al secondo
       *[other] { $figure } volte al secondo
    }
unit-per-min =
    { PLURAL($n) ->
        [one] { $figure } volta al minuto
        [many] { $figure } di volte al minuto
       *[other] { $figure } volte al minuto
    }
unit-per-h =
    { PLURAL($n) ->
        [one] { $figure } volta all’ora
        [many] { $figure } di volte all’ora
       *[other] { $figure } volte all’ora
    }
unit-per-d =
    { PLURAL($n) ->
        [one] { $figure } volta al giorno
        [many] { $figure } di volte al giorno
       *[other] { $figure } volte al giorno
    }
unit-per-wk =
    { PLURAL($n) ->
        [one] { $figure } volta alla settimana
        [many] { $figure } di volte alla settimana
       *[other] { $figure } volte alla settimana
    }
unit-per-mo =
    { PLURAL($n) ->
        [one] { $figure } volta al mese
        [many] { $figure } di volte al mese
       *[other] { $figure } volte al mese
    }
unit-per-a =
    { PLURAL($n) ->
        [one] { $figure } volta all’anno
        [many] { $figure } di volte all’anno
       *[other] { $figure } volte all’anno
    }
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: l’opuscolo dice { $stated }, i dati dicono { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }per { $scope }
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Correggere l’opuscolo, oppure i dati se non sono aggiornati.

wrong-unit =
    { $fact }: l’opuscolo dice { $stated }, i dati dicono { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }per { $scope }
    }: stesse cifre, altra unità
wrong-unit-help = Correggere l’unità.

wrong-measure = { $fact }: l’opuscolo indica { $stated } come «{ $concept }», i dati si riferiscono a «{ $measure }»
wrong-measure-help = Indicare la misura a cui si riferiscono i dati.

partial-range =
    { $fact }: l’opuscolo dice { $stated }, solo una parte di { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }per { $scope }
    }
partial-range-help = Indicare l’intervallo completo, a meno che l’opuscolo non lo limiti di proposito.

missing-statement =
    manca { $fact }{ $expected ->
        [unset] { "" }
       *[other] : i dati dicono { $expected }
    }
missing-statement-concept =
    «{ $concept }» non compare come { $predicate ->
        [contraindication] controindicazione
        [indication] indicazione
        [side-effect] effetto collaterale
       *[other] { $predicate }
    }
missing-statement-help = Ogni opuscolo deve indicarlo. Aggiungere una frase.

reversed-statement =
    { $predicate ->
        [contraindication] «{ $concept }»: l’opuscolo ammette il trattamento, i dati lo escludono
        [indication] «{ $concept }»: l’opuscolo nega che sia un’indicazione, i dati lo affermano
        [side-effect] «{ $concept }»: l’opuscolo esclude questo effetto collaterale, i dati lo riportano
       *[other] «{ $concept }»: l’opuscolo lo nega, i dati lo riportano
    }
reversed-statement-action = { $fact }: l’opuscolo dice di iniziare ciò che i dati dicono di sospendere, o viceversa
reversed-statement-time = { $fact }: dopo secondo l’opuscolo, prima secondo i dati
reversed-statement-help = Verificare se è stata persa o aggiunta una negazione.

self-contradiction = { $fact }: l’opuscolo dice { $stated } qui e { $expected } altrove
self-contradiction-concept = l’opuscolo si contraddice su «{ $concept }»
self-contradiction-help = Decidere quale affermazione è corretta e usarla ovunque.

changed-strength = «{ $concept }»: l’opuscolo lo esprime come { $stated }, i dati come { $expected }
changed-strength-help = Esprimerlo con la stessa forza dei dati.
unsupported-statement =
    { $predicate ->
        [contraindication] l’opuscolo cita «{ $concept }» come controindicazione, i dati no
        [indication] l’opuscolo cita «{ $concept }» come indicazione, i dati no
       *[other] l’opuscolo cita «{ $concept }» ({ $predicate }), i dati no
    }
unsupported-statement-help = Verificare se è corretto; in tal caso, aggiungerlo ai dati.

source-mismatch =
    { $slip ->
        [unset] la traduzione dice { $stated }, l’originale dice { $expected }
       *[other] la traduzione dice { $stated }, l’originale dice { $expected } ({ $slip })
    }
source-mismatch-unit = la traduzione dice { $stated }, l’originale dice { $expected }: altra unità
source-mismatch-lost = manca nella traduzione: { $expected }
source-mismatch-added = non è nell’originale: { $stated }
source-mismatch-help = Confrontare la cifra e la sua unità con l’originale.
source-mismatch-turned-help = Confrontare con l’originale che cosa viene prima e che cosa dopo.

dropped-negation = qui l’originale nega con «{ $expected }», la traduzione non nega nulla
dropped-negation-help = Verificare se la traduzione dice il contrario.
added-negation = la traduzione nega con «{ $stated }», qui l’originale non nega nulla
added-negation-help = Verificare se la traduzione dice il contrario.

untranslated-text = testo dell’originale non tradotto: «{ $stated }»
untranslated-text-run = parole identiche a quelle dell’originale: «{ $stated }»
untranslated-text-help = Tradurlo, o metterlo tra virgolette se è un titolo.

omitted-text = nella traduzione manca «{ $expected }»
omitted-text-run = { $count ->
    [one] nella traduzione manca { $count } parte, da «{ $beginning }» a «{ $ending }»
    [many] nella traduzione mancano { $count } di parti, da «{ $beginning }» a «{ $ending }»
   *[other] nella traduzione mancano { $count } parti, da «{ $beginning }» a «{ $ending }»
}
omitted-text-short = la traduzione è troppo corta per dire ciò che dice l’originale: «{ $shown }»
omitted-text-help = Confrontare con l’originale e tradurre ciò che manca.
omitted-text-unlike = la traduzione e l’originale sono troppo diversi per essere confrontati
omitted-text-unlike-help = Mantenere titoli, elenchi e ordine dell’originale, oppure scrivere `source: none` nell’intestazione.

added-text = l’originale non dice «{ $stated }»
added-text-run = { $count ->
    [one] l’originale non ha { $count } parte, da «{ $beginning }» a «{ $ending }»
    [many] l’originale non ha { $count } di parti, da «{ $beginning }» a «{ $ending }»
   *[other] l’originale non ha { $count } parti, da «{ $beginning }» a «{ $ending }»
}
added-text-help = Verificare se deve stare nel foglio; in tal caso aggiungerlo all’originale.

outlier-translation = { $fact }: qui { $stated }, in tutti gli altri fogli { $expected }
outlier-translation-source = { $fact }: l’originale dice { $stated }, tutte le traduzioni { $expected }
outlier-translation-facts = { $fact }: tutti i fogli dicono { $stated }, i dati { $expected }
outlier-translation-help = Accertare quale valore è giusto e usarlo ovunque.

unread-number = { $stated } non corrisponde a nessun dato riconoscibile
unread-number-help = Verificare a mano che cosa dice questa cifra.

unreadable-file = impossibile leggere { $file }: { $reason }
unreadable-file-help = Salvare il file come testo semplice in UTF-8.

bad-suppression = la soppressione non indica un motivo
bad-suppression-rule = la soppressione cita la regola { $rule }, che non esiste
bad-suppression-rule-similar = la soppressione cita la regola { $rule }, che non esiste; forse si intendeva { $nearest }?
bad-suppression-form = impossibile leggere la soppressione
bad-suppression-date = until non è una data
bad-suppression-help = Scrivere leaflint-ignore REGOLA[DATO]: MOTIVO, con la data nella forma 2027-06-30.
unused-suppression = la soppressione di { $rule } non nasconde nulla
unused-suppression-changed = la soppressione di { $rule } non vale più: l’opuscolo o il dato è cambiato nel frattempo
unused-suppression-expired = la soppressione di { $rule } è scaduta il { $until }
unused-suppression-help = Rimuoverla, o decidere di nuovo.

unknown-language = la lingua di questo opuscolo non è nota
unknown-language-pack = nessun pacchetto linguistico per { $language }: si leggono solo le cifre
unknown-language-help = Indicare la lingua nel front matter, nel nome del file o con --language; `leaflint languages` elenca quelle che vengono lette.

unadaptable-sentence = { $fact } è cambiato: qui { $stated } non si può sostituire con certezza con { $expected }
unadaptable-sentence-help = Scrivere a mano il nuovo valore in questa frase, poi eseguire di nuovo `leaflint emit`.

stale-bundle = non corrisponde a ciò che verrebbe generato ora
stale-bundle-missing = non c’è ancora un bundle: eseguire `leaflint emit`
stale-bundle-help = Eseguire `leaflint emit`.
edited-bundle = { $text } è stato modificato a mano dopo la generazione del bundle: la modifica andrebbe persa
edited-bundle-help = Spostare la modifica nell’opuscolo, nei dati o nei termini, oppure sovrascriverla con `leaflint emit --force`.
broken-bundle = non è Fluent valido: { $reason }
broken-bundle-repeated = { $text } è definito due volte
broken-bundle-circle = { $text } fa riferimento a sé stesso
broken-bundle-long = { $text } cresce senza limite durante la formattazione
broken-bundle-empty = impossibile generare un opuscolo senza testo
broken-bundle-value = { $fact }: il valore verrebbe scritto { $text }, che non si rilegge come quel valore
broken-bundle-form = impossibile scrivere questo opuscolo in modo da riottenerlo byte per byte
missing-message = manca { $text }: { $file } lo contiene
missing-message-extra = { $text } non è in { $file }
missing-variable = { $text } non usa { $expected }
missing-variable-extra = { $text } usa { $expected }, la lingua di partenza no
missing-plural = { $text } non ha una forma per la categoria di plurale { $expected }
missing-plural-extra = { $text } ha una forma per { $expected }, categoria di plurale che questa lingua non ha

## Garbled text

mojibake =
    caratteri corrotti «{ $text }», UTF-8 letto con un’altra codifica{ $meant ->
        [unset] { "" }
       *[other] : probabilmente «{ $meant }»
    }
mojibake-control = un carattere di controllo in «{ $text }», proveniente da un’altra codifica
mojibake-lost = un carattere è andato perso in «{ $text }»
mojibake-entity = «{ $text }» compare così com’è: la sequenza di escape è stata applicata due volte
mojibake-help = Salvare di nuovo il testo in UTF-8 a partire da una versione ancora integra; controllare tutto l’opuscolo, altri punti potrebbero essere corrotti.

mixed-script = «{ $text }» mescola lettere simili di due sistemi di scrittura: dovrebbe essere «{ $meant }»
mixed-script-help = Scrivere la parola in un solo sistema di scrittura: così com’è, motori di ricerca e lettori di schermo non la trovano.

missing-diacritics = mancano le lettere accentate: { $count } invece delle circa { $usual } abituali
missing-diacritics-help = Riprendere il testo da una versione con le lettere integre.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } carattere invisibile: { $code }
        [many] { $count } di caratteri invisibili, il primo è { $code }
       *[other] { $count } caratteri invisibili, il primo è { $code }
    }
invisible-character-help = Eliminarli: impediscono di cercare, copiare e confrontare il testo.

doubled-word = «{ $text }»: parola ripetuta
doubled-word-help = Eliminare una delle due.
doubled-word-joined = «{ $text }» ha la stessa parola da entrambi i lati
doubled-word-joined-help = Una delle due era probabilmente un’altra parola: cercarla nell’originale.

repeated-text = il testo si ripete a ciclo: «{ $text }»
repeated-text-help = Lasciare la frase una sola volta e verificare che dopo non manchi nulla.
repeated-text-block = lo stesso paragrafo è già alla riga { $line }
repeated-text-block-help = Eliminare uno dei due.

glued-words = parole attaccate in «{ $text }»: probabilmente «{ $meant }»
glued-words-help = Separare le parole, o eliminare la lettera di troppo.

truncated-text = il testo si interrompe: «{ $text }»
truncated-text-help = Completare la frase.

malformed-number-zero = «{ $text }» non ha cifre prima del separatore decimale: scrivere «{ $meant }»
malformed-number-order = «{ $text }» va dalla cifra maggiore alla minore
malformed-number-unit = «{ $text }» non dice di che cosa
malformed-number-help = Scrivere le cifre in modo che nessuno possa fraintenderle: uno zero prima del separatore, la minore per prima, un’unità per ogni dose.

machine-chatter = «{ $text }» è ciò che una macchina dice al suo utente, non una parte dell’opuscolo
machine-chatter-help = Eliminarlo e far leggere l’intero testo a una persona.

stray-boilerplate = «{ $text }» appartiene a una pagina web, non all’opuscolo
stray-boilerplate-help = Eliminarlo.

tortured-phrase =
    «{ $text }» non è un’espressione del settore{ $meant ->
        [unset] { "" }
       *[other] : probabilmente si intendeva «{ $meant }»
    }
tortured-phrase-help = È il modo in cui un software sostituisce le parole una per una. Confrontare la frase con l’originale.

spun-document =
    { PLURAL($count) ->
        [one] questo opuscolo è stato riscritto da un software: { $count } indizio, «{ $text }»
        [many] questo opuscolo è stato riscritto da un software: { $count } di indizi diversi, il primo è «{ $text }»
       *[other] questo opuscolo è stato riscritto da un software: { $count } indizi diversi, il primo è «{ $text }»
    }
spun-document-help = Non correggerlo parola per parola: alcune delle parole sostituite non si possono individuare. Ripartire dall’originale.

broken-grammar =
    «{ $text }» è sgrammaticato{ $meant ->
        [unset] { "" }
       *[other] : probabilmente si intendeva «{ $meant }»
    }
broken-grammar-help = Leggere la frase ad alta voce e correggerla.

wrong-language =
    testo non nella lingua dell’opuscolo{ $language ->
        [unset] { "" }
       *[other] , ma in { $language }
    }: «{ $text }»
wrong-language-help = Tradurlo, o indicare la lingua giusta.
wrong-language-run =
    parole di un’altra lingua{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: «{ $text }»
wrong-language-run-help = Tradurle, o metterle tra virgolette se sono volute.

forbidden-term =
    la base terminologica esclude «{ $text }»{ $meant ->
        [unset] { "" }
       *[other] : scrivere «{ $meant }»
    }
forbidden-term-deprecated =
    «{ $text }» è obsoleto{ $meant ->
        [unset] { "" }
       *[other] : scrivere «{ $meant }»
    }
forbidden-term-help = Usare il termine preferito dalla base terminologica.

misspelt-term = «{ $text }» differisce di una lettera da «{ $meant }»
misspelt-term-help = Correggere l’ortografia, o aggiungere la parola ai termini se è giusta.

inconsistent-term = un nome con più grafie: { $text }; la più frequente è «{ $meant }»
inconsistent-term-help = Scegliere una grafia e mantenerla.

garble-more =
    { PLURAL($count) ->
        [one] Ce n’è ancora { $count } dello stesso tipo non elencato.
        [many] Ce ne sono ancora { $count } dello stesso tipo non elencati.
       *[other] Ce ne sono ancora { $count } dello stesso tipo non elencati.
    }
related-same-text = lo stesso testo
related-spun = un altro indizio di riscrittura automatica

bad-facts = { $reason }

related-fact = i dati dicono { $expected }
related-fact-here = il dato
related-other-statement = l’altra affermazione
related-too = anche questo
related-source = l’originale
related-sibling = un altro foglio
related-nearest = la frase più vicina

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = una potenza di dieci in più o in meno
slip-separator = separatori dei decimali e delle migliaia scambiati
slip-swapped-ends = estremi dell’intervallo scambiati
slip-dropped-digit = una cifra manca o è ripetuta

## Why a file could not be used

reason-missing = il file non esiste
reason-permission = permesso negato
reason-utf8 = da qui in poi non è UTF-8 valido
reason-utf16 = è in UTF-16, non in UTF-8
reason-nul = contiene un byte NUL, quindi non è testo
reason-empty = è vuoto
reason-loop = un link simbolico riporta a una cartella superiore
reason-folder = è una cartella
reason-no-folder = la cartella non esiste
reason-read-only = il file system è di sola lettura
reason-full = spazio esaurito
reason-file-there = c’è un file dove deve esserci una cartella
reason-other = il sistema segnala un errore

## Summary

summary-read =
    { PLURAL($leaflets) ->
        [one] { $leaflets } opuscolo
        [many] { $leaflets } di opuscoli
       *[other] { $leaflets } opuscoli
    } × { PLURAL($facts) ->
        [one] { $facts } dato
        [many] { $facts } di dati
       *[other] { $facts } dati
    }, { PLURAL($statements) ->
        [one] { $statements } affermazione letta
        [many] { $statements } di affermazioni lette
       *[other] { $statements } affermazioni lette
    }
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } errore
        [many] { $errors } di errori
       *[other] { $errors } errori
    }, { PLURAL($warnings) ->
        [one] { $warnings } avviso
        [many] { $warnings } di avvisi
       *[other] { $warnings } avvisi
    }, { PLURAL($notes) ->
        [one] { $notes } nota
        [many] { $notes } di note
       *[other] { $notes } note
    }
summary-hidden = non mostrate: { $suppressed } soppresse, { $known } già nella baseline
summary-baseline = { PLURAL($count) ->
        [one] { $count } segnalazione scritta
        [many] { $count } di segnalazioni scritte
       *[other] { $count } segnalazioni scritte
    } in { $text }
summary-fixed = { PLURAL($count) ->
        [one] { $count } segnalazione corretta
        [many] { $count } di segnalazioni corrette
       *[other] { $count } segnalazioni corrette
    } in { PLURAL($leaflets) ->
        [one] { $leaflets } opuscolo
        [many] { $leaflets } di opuscoli
       *[other] { $leaflets } opuscoli
    }
summary-separator = { ": " }
summary-clean = nessuna segnalazione
summary-cut = Troppe segnalazioni per il riepilogo di un job: qui il resto è omesso.
summary-capped = GitHub mostra solo dieci annotazioni per tipo: il riepilogo del job contiene tutte le segnalazioni.
summary-without-facts = Senza dati si trovano solo le contraddizioni all’interno di un opuscolo. Indicare i dati con --facts o --topic.
summary-with-source-only = Senza dati, le traduzioni sono state confrontate solo con il loro originale. Indicare i dati con --facts o --topic.
summary-time = terminato in { $seconds } s
emit-summary =
    { PLURAL($written) ->
        [one] { $written } bundle scritto
        [many] { $written } di bundle scritti
       *[other] { $written } bundle scritti
    }, { $kept } già aggiornati
emit-two-leaflets = c’è un altro opuscolo in { $text }: un bundle ne contiene uno solo
render-missing = { $text } fa riferimento a { $expected }, che non esiste
render-nothing = nessun opuscolo in questo bundle
language-detected = letto come { $text }, in base al testo

## Tables

compare-fact = dato
compare-expected = dati
compare-legend = ! diverge dagli altri   + lo afferma   - lo nega   · non dice nulla
compare-legend-facts = ≠ diverso dai dati
compare-nothing = Nessun opuscolo afferma qualcosa sui dati.
compare-borrowed = Non ci sono dati su questo argomento: ciò che dicono gli opuscoli è ordinato secondo quelli di { $topic }.
languages-tag = codice
languages-name = lingua
languages-level = livello
languages-reads = che cosa viene letto
level-figures = cifre
level-pack = pacchetto
level-full = completo
reads-figures = numeri e unità
reads-pack = numeri, unità, concetti e affermazioni
reads-full = numeri, unità, concetti e affermazioni; messaggi in questa lingua
facts-clean = nessuna segnalazione
facts-fact = dato
facts-kind = tipo
facts-value = valore
facts-scope = ambito
facts-needed = requisito
facts-required = obbligatorio
facts-optional = facoltativo
facts-known = noto
facts-not-fixed = nessun numero fisso
rules-rule = regola
rules-severity = gravità
rules-about = che cosa segnala
rules-off = disattivata se non abilitata

rule-conflicting-value = un valore che i dati escludono
rule-wrong-unit = le cifre giuste in un’altra unità
rule-wrong-measure = le cifre giuste per un’altra misura
rule-partial-range = solo una parte dell’intervallo canonico
rule-missing-statement = un dato obbligatorio che l’opuscolo non indica
rule-reversed-statement = il contrario di ciò che dicono i dati
rule-self-contradiction = due valori per uno stesso dato in un opuscolo
rule-changed-strength = una controindicazione espressa con più o meno forza che nei dati
rule-unsupported-statement = una controindicazione, un’indicazione o un effetto che nessun dato riporta
rule-unadaptable-sentence = una frase in cui non si può inserire un dato modificato
rule-stale-bundle = un bundle Fluent non aggiornato o modificato a mano
rule-broken-bundle = un file Fluent che non si può analizzare o formattare
rule-missing-message = un messaggio presente in un’altra lingua
rule-missing-variable = un messaggio senza una variabile o un termine della lingua di partenza
rule-missing-plural = una scelta per numero senza tutte le forme di plurale
rule-source-mismatch = una cifra che l’originale dà in altro modo, o che ha solo uno dei due
rule-dropped-negation = una frase che ha perso il suo «non»
rule-added-negation = una frase che nega dove l’originale non lo fa
rule-untranslated-text = testo rimasto come nell’originale
rule-omitted-text = una parte dell’originale che manca
rule-added-text = una parte che l’originale non ha
rule-outlier-translation = un foglio che si discosta da tutti gli altri del suo tema
rule-unread-number = una cifra non associata a nessun dato
rule-unreadable-file = un file o un record che non è stato possibile leggere
rule-unknown-language = un opuscolo di cui non è nota la lingua
rule-bad-suppression = una soppressione senza motivo o di una regola che non esiste
rule-unused-suppression = una soppressione che non nasconde più nulla

rule-broken-grammar = parole in un ordine che nessuna grammatica ammette
rule-doubled-word = una parola ripetuta
rule-forbidden-term = un termine escluso dalla base terminologica
rule-glued-words = parole attaccate
rule-inconsistent-term = un nome con più grafie
rule-invisible-character = caratteri che nessuno vede
rule-machine-chatter = ciò che una macchina dice al suo utente
rule-malformed-number = una cifra che si presta a fraintendimenti
rule-misspelt-term = una parola che differisce di una lettera da un termine
rule-missing-diacritics = un opuscolo che ha perso le lettere accentate
rule-mixed-script = una parola con lettere di due sistemi di scrittura
rule-mojibake = testo con la codifica corrotta
rule-repeated-text = testo che si ripete
rule-spun-document = un opuscolo riscritto da un software
rule-stray-boilerplate = frammenti di una pagina web
rule-tortured-phrase = espressioni che nessun autore del settore usa
rule-truncated-text = testo che si interrompe
rule-wrong-language = testo in un’altra lingua
rule-bad-facts = un errore in un file di dati o di termini

## Findings on a page: heads of columns

sheet-line = riga
sheet-severity = gravità
sheet-rule = regola
sheet-finding = segnalazione

## The sign-off sheet, for translators and doctors

sheet-title = Scheda di approvazione
sheet-skip = Vai ai dati
sheet-facts = dati
sheet-edition = { $file }, versione { $version } del { $date }, approvata da { $role }, checksum { $hash }
sheet-checked = controllati
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } opuscolo
        [many] { $count } di opuscoli
       *[other] { $count } opuscoli
    }
sheet-identity = questa scheda
sheet-controls = Filtri e decisioni
sheet-language = lingua
sheet-all = tutte
sheet-show = mostra
sheet-open = da decidere
sheet-decided = decise
sheet-different = solo le righe che differiscono
sheet-export = Esporta le decisioni
sheet-print = Stampa
sheet-keys = Tasti: j successiva, k precedente, a accetta, r respingi, o riapri, c commenta, e esporta
sheet-progress = @decided@ di @all@ decise, @shown@ mostrate
sheet-exported = Le decisioni sono in leaflint-suppressions.toml.
sheet-reason-needed = Scrivere perché una segnalazione viene respinta.
sheet-name-needed = Scrivere chi decide.
sheet-not-kept = Questo browser non conserva le decisioni: esportarle prima di chiudere la pagina.
sheet-first = Da decidere
sheet-more =
    { PLURAL($count) ->
        [one] e un’altra più sotto
        [many] e altre { $count } più sotto
       *[other] e altre { $count } più sotto
    }
sheet-matrix = Dati e opuscoli
sheet-canonical = i dati dicono
sheet-agrees = concorda
sheet-differs = diverge
sheet-partial = solo una parte
sheet-missing = manca, ma è obbligatorio
sheet-other-scope = riguarda altro
sheet-silent = non dice nulla
sheet-charts = Cifre su un asse
sheet-stated = indicato
sheet-expected = atteso
sheet-suggestion = proposta
sheet-decision = Decisione
sheet-undecided = da decidere
sheet-accept = accetta: l’opuscolo verrà corretto
sheet-reject = respingi: l’opuscolo è giusto
sheet-comment = commento, o motivo del rifiuto
sheet-sign = Firma
sheet-sign-text = Ho letto gli opuscoli e le segnalazioni qui sopra; le mie decisioni sono annotate accanto.
sheet-reviewer = nome
sheet-role = ruolo
sheet-date = data
sheet-signature = firma
sheet-footer = Creato con leaflint. Ciò che non capisce non può controllarlo: leggere l’intero testo.

## A new project

init-wrote = { $text } scritto
init-found =
    { PLURAL($count) ->
        [one] { $count } opuscolo corrisponde a { $text }
        [many] { $count } di opuscoli corrispondono a { $text }
       *[other] { $count } opuscoli corrispondono a { $text }
    }
init-next = Passo successivo: inserire le proprie cifre nel file dei dati, poi eseguire leaflint check.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = chiave sconosciuta { $text }
settings-unknown-rule = la regola { $text } non esiste
settings-wrong-type = { $text } deve essere { $expected }
settings-bad-value = { $text } non è tra { $expected }
pattern-no-field = il pattern { $text } non ha campi: serve {"{language}"} o {"{topic}"}
pattern-outside = { $text } esce dal progetto: i pattern sono relativi a esso
pattern-unclosed = parentesi graffa spaiata: { $text }
pattern-unknown-field = campo sconosciuto { $text }: esistono {"{topic}"} e {"{language}"}
pattern-adjacent = non c’è nulla tra { $text } e il campo precedente
pattern-too-many = troppi campi a partire da { $text }
settings-nearest = Forse si intendeva { $text }?
settings-choices = Sono ammessi: { $expected }.
type-string = un testo tra virgolette
type-list = un elenco di testi
type-table = una tabella
type-list-of-tables = un elenco di tabelle

## What the command line answers

error-no-project = nessun progetto trovato: né leaflint.toml né una cartella content in questa cartella o in quelle superiori
error-no-leaflets = nessun opuscolo trovato
# $text (String) - patterns of paths.
no-leaflets-help = Ricerca eseguita per { $text }
error-nothing-read = non è stato possibile leggere nulla
error-unknown-topic = l’argomento { $text } non esiste
error-unknown-rule = la regola { $text } non esiste
error-unknown-format = il formato { $text } non esiste per questo comando
error-needs-records = i record si leggono dallo standard input: omettere i percorsi
error-output-form = --output richiede FORMATO=FILE, non { $text }
error-output-twice = { $text } è indicato due volte come output
error-output-leaflet = { $text } è un opuscolo da leggere: non può essere anche un output
error-output-write = impossibile scrivere { $text }: { $reason }
error-format-records = il formato { $text } richiede l’intera esecuzione: con i record, usare { $expected }
error-baseline = impossibile usare la baseline { $text }: { $reason }
error-baseline-needed = indicare il file con --baseline
error-git = git non riesce a dire che cosa è cambiato da { $text }: { $reason }
error-init-exists = { $text } esiste già
error-facts-needed = indicare un argomento con --topic o un file di dati con --facts
error-write-file = impossibile scrivere { $file }: { $reason }; nessuna modifica effettuata
error-no-language = indicare la lingua con --language
error-no-bundle = nessun bundle per { $language } in { $file }
error-write = impossibile scrivere il risultato: { $reason }
nearest-help = Forse si intendeva { $text }?
choices-help = Scelte possibili: { $expected }

## Facts files

facts-syntax = questa riga non è TOML valido: { $detail }
facts-markup = questa riga non è XML valido: { $detail }
facts-empty = il file è vuoto
facts-duplicate-key = «{ $key }» compare due volte
facts-unknown-key = qui non esiste la chiave «{ $key }»; le chiavi sono { $known }
facts-unknown-key-similar = qui non esiste la chiave «{ $key }»; forse si intendeva «{ $nearest }»?
facts-unknown-choice = «{ $found }» non è un valore ammesso per { $key }; scrivere { $choices }
facts-wrong-type = { $key } deve essere { $expected }, non { $found }
facts-unfit-value = { $key } non può essere { $found }
facts-kind-text = testo tra virgolette
facts-kind-number = una cifra
facts-kind-truth = true o false
facts-kind-date = una data
facts-kind-list = un elenco tra parentesi quadre
facts-kind-text-or-list = testo tra virgolette o un elenco
facts-kind-table = una tabella
facts-missing-topic = il file non dice di quale argomento tratta
facts-missing-key = nel file manca { $key }
facts-bad-id = «{ $id }» non è un id: un id contiene solo lettere minuscole a-z, cifre e trattini
facts-missing-value = { $fact } non ha un valore
facts-value-empty = non c’è alcun valore tra le virgolette
facts-value-number = qui manca una cifra
facts-value-comma = qui le cifre hanno il punto decimale, non la virgola
facts-value-figure = «{ $figure }» non si può leggere come cifra
facts-value-unit = «{ $unit }» non è un’unità; le unità sono { $codes }
facts-value-unlike = { $low } e { $high } non possono essere gli estremi di uno stesso intervallo
facts-value-reversed = l’intervallo è al contrario; forse si intendeva { $swapped }?
facts-value-rest = «{ $rest }» non fa parte di un valore
facts-none-unit = «none» richiede un’unità: aggiungere la chiave unit
facts-unit-twice = il valore e la chiave unit indicano unità diverse
facts-negative = una quantità di questo tipo non può essere inferiore a zero
facts-about-nothing = nulla dice a quali cifre si riferisce { $fact }: indicare about, counts o relation
facts-scope-empty = un ambito richiede of, age o weight
facts-scope-value = questo ambito non ha un valore
facts-scope-twice = questo ambito ha già un valore
facts-scope-unlike = il valore di questo ambito è in un tipo di unità diverso da quello del dato
facts-no-equivalent = { $stated } non equivale a { $canonical }
facts-duplicate-concept = { $concept } compare due volte sotto { $predicate }
facts-shared-id = { $id } indica sia una cifra sia un concetto di un elenco
facts-unlisted-detail = { $concept } ha dettagli ma non compare in nessun elenco
facts-unlisted-detail-similar = { $concept } ha dettagli ma non compare in nessun elenco; forse si intendeva «{ $nearest }»?
facts-unknown-concept = il concetto «{ $concept }» non esiste
facts-unknown-concept-similar = il concetto «{ $concept }» non esiste; forse si intendeva «{ $nearest }»?
facts-unknown-concept-help = Definirlo in un file di termini dell’argomento, almeno in una lingua: [{ $concept }] con `preferred` e `gloss`.
facts-missing-term = { $concept } non ha un termine in: { $languages }
facts-unused-concept = nessun dato usa { $concept }
facts-term-missing = { $concept } non ha un termine
facts-term-twice = «{ $term }» indica già { $concept }
facts-concept-circle = { $concept } risulta un tipo di sé stesso

## Help

help-about = Controlla opuscoli tradotti per pazienti rispetto a un unico insieme di dati di riferimento
help-check = Controllare gli opuscoli rispetto ai dati e a sé stessi
help-extract = Mostrare ciò che è stato compreso: quantità, concetti, affermazioni
help-compare = Dati × opuscoli: chi dice che cosa, chi si discosta
help-facts = Lavorare con i dati di riferimento
help-facts-lint = Controllare un file di dati e i suoi termini
help-facts-list = Elencare i dati
help-facts-schema = Mostrare uno schema JSON dei file di dati, per gli editor
help-facts-diff = Elencare che cosa è cambiato rispetto a un file di dati precedente e quali affermazioni degli opuscoli diventano errate
help-facts-draft = Mostrare un primo file di dati, letto da opuscoli affidabili
help-languages = Mostrare la tabella delle lingue supportate
help-rules = Mostrare la tabella delle regole
help-explain = Spiegare una regola con esempi
help-emit = Scrivere i bundle Fluent; con --check: fallire se uno non è aggiornato
help-render = Mostrare un opuscolo a partire dal suo bundle
help-init = Scrivere un leaflint.toml commentato e un primo file di dati per questa cartella
help-exit-status = Stato di uscita: 0 nulla dalla soglia di --fail-on in su; 1 trovato qualcosa; 2 uso o configurazione errati, oppure nulla di leggibile.
help-heading-usage = Uso:
help-heading-commands = Comandi
help-heading-arguments = Argomenti
help-heading-options = Opzioni
help-heading-common = Opzioni comuni
help-values = { "[" }valori possibili: { $text }]
help-default = { "[" }predefinito: { $text }]
help-arg-paths = Opuscoli o cartelle; - è lo standard input. Predefinito: il progetto trovato risalendo dalla cartella corrente
help-arg-render-paths = Bundle; predefinito: quelli di --language nel progetto
help-arg-check-output = Scrivere anche un rapporto in un file, per esempio sarif=out.sarif; si può ripetere
help-arg-check-suppressions = Decisioni sui rilievi; predefinito: leaflint-suppressions.toml accanto a leaflint.toml
help-arg-check-baseline = Rilievi noti: solo i nuovi vengono mostrati e contano
help-arg-check-write-baseline = Scrivere tutti i rilievi nella baseline e terminare con successo
help-arg-check-since = Solo gli opuscoli modificati da una revisione git in poi, o interessati da un dato modificato da allora
help-arg-check-fix = Scrivere negli opuscoli i suggerimenti sicuri
help-arg-check-diff = Mostrare che cosa scriverebbe --fix, senza scrivere nulla
help-arg-compare-canonical = Mostrare anche che cosa dicono i dati
help-arg-extract-what = Che cosa mostrare
help-arg-facts-diff-old = Il file di dati com’era
help-arg-explain-rule = Id della regola, come nei rilievi
help-arg-emit-out = Cartella dei bundle: `DIR/LINGUA/TEMA.ftl`. Predefinito: locales, nel progetto
help-arg-emit-check = Non scrivere nulla; stato di uscita 1 se un bundle non è ciò che verrebbe scritto
help-arg-emit-force = Sovrascrivere i bundle modificati a mano
help-arg-render-from = Cartella dei bundle: `DIR/LINGUA/TEMA.ftl`. Predefinito: locales, nel progetto
help-arg-init-schema = Mostrare uno schema JSON di leaflint.toml, per gli editor, senza scrivere nulla
help-arg-format = Formato di uscita; check ha human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; gli altri human e jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Un tema del progetto, altrimenti dei contenuti integrati
help-arg-facts = Un file di dati, al posto di un tema
help-arg-language = Lingua degli opuscoli, come tag BCP 47
help-arg-locale = Lingua dei messaggi; predefinito: quella dell’ambiente
help-arg-locales = Cartella di pacchetti linguistici letti prima di quelli forniti
help-arg-input = Leggere file, oppure record (JSON Lines) dallo standard input
help-arg-only = Eseguire queste regole e nessun’altra
help-arg-enable = Eseguire anche queste regole
help-arg-ignore = Non eseguire queste regole
help-arg-fail-on = Gravità da cui lo stato di uscita è 1; predefinito: error
help-arg-jobs = Numero di thread; predefinito: uno per processore
help-arg-color = Quando usare i colori
help-arg-help = Mostrare l’aiuto
help-arg-version = Mostrare la versione
usage-unknown-option = { $text } non è un’opzione di questo comando
usage-unknown-command = { $text } non è un comando
usage-invalid-value = { $text } non è un valore di { $expected }
usage-missing = Manca { $text }
usage-conflict = { $text } non si può combinare con { $expected }
usage-help = `leaflint --help` mostra l’uso.

### The tool's own messages in French; the English file explains the arguments.

## Severities and short words

severity-error = erreur
severity-warning = avertissement
severity-note = note
severity-help = aide

## Quantities

quantity-range = { $low } à { $high }
quantity-at-least = au moins { $quantity }
quantity-at-most = jusqu’à { $quantity }
quantity-about = environ { $quantity }
quantity-few = quelques
    .count = 5
quantity-none = aucun

## Units

unit-1 =
    { $shape ->
        [vague] quelques-uns
       *[other] { $figure }
    }
unit-s =
    { PLURAL($n) ->
        [one] { $figure } seconde
        [many] { $figure } de secondes
       *[other] { $figure } secondes
    }
unit-min =
    { PLURAL($n) ->
        [one] { $figure } minute
        [many] { $figure } de minutes
       *[other] { $figure } minutes
    }
unit-h =
    { PLURAL($n) ->
        [one] { $figure } heure
        [many] { $figure } d’heures
       *[other] { $figure } heures
    }
unit-d =
    { PLURAL($n) ->
        [one] { $figure } jour
        [many] { $figure } de jours
       *[other] { $figure } jours
    }
unit-wk =
    { PLURAL($n) ->
        [one] { $figure } semaine
        [many] { $figure } de semaines
       *[other] { $figure } semaines
    }
unit-mo =
    { PLURAL($n) ->
        [one] { $figure } mois
        [many] { $figure } de mois
       *[other] { $figure } mois
    }
unit-a =
    { PLURAL($n) ->
        [one] { $figure } an
        [many] { $figure } d’années
       *[other] { $shape ->
            [vague] { $figure } années
           *[other] { $figure } ans
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
    { PLURAL($n) ->
        [one] { $figure } litre
        [many] { $figure } de litres
       *[other] { $figure } litres
    }
unit-percent = { $figure } %
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { PLURAL($n) ->
        [one] { $figure } degré
        [many] { $figure } de degrés
       *[other] { $figure } degrés
    }
unit-mg-per-kg = { $figure } mg par kg
unit-ug-per-kg = { $figure } µg par kg
unit-ml-per-kg = { $figure } ml par kg
unit-per-s = { $figure } fois par seconde
unit-per-min = { $figure } fois par minute
unit-per-h = { $figure } fois par heure
unit-per-d = { $figure } fois par jour
unit-per-wk = { $figure } fois par semaine
unit-per-mo = { $figure } fois par mois
unit-per-a = { $figure } fois par an
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact } : { $stated } dans la notice, { $expected } dans les données{ $scope ->
        [unset] { "" }
       *[other] { " " }(portée : { $scope })
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Corrigez la notice, ou les données de référence si elles sont dépassées.

wrong-unit =
    { $fact } : { $stated } dans la notice, { $expected } dans les données{ $scope ->
        [unset] { "" }
       *[other] { " " }(portée : { $scope })
    } : mêmes chiffres, autre unité
wrong-unit-help = Corrigez l’unité.

wrong-measure = { $fact } : la notice donne { $stated } pour « { $concept } », les données visent « { $measure } »
wrong-measure-help = Indiquez la grandeur que visent les données de référence.

partial-range =
    { $fact } : la notice indique { $stated }, une partie seulement de { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }(portée : { $scope })
    }
partial-range-help = Indiquez l’intervalle complet, sauf si la notice le restreint volontairement.

missing-statement =
    { $fact } n’est pas indiqué{ $expected ->
        [unset] { "" }
       *[other]  : { $expected } dans les données
    }
missing-statement-concept =
    « { $concept } » n’est pas mentionné comme { $predicate ->
        [contraindication] contre-indication
        [indication] indication
        [side-effect] effet indésirable
       *[other] { $predicate }
    }
missing-statement-help = Toute notice doit l’indiquer. Ajoutez une phrase.

reversed-statement =
    { $predicate ->
        [contraindication] la notice autorise le traitement malgré « { $concept } », les données l’excluent
        [indication] la notice exclut l’indication « { $concept } », les données la retiennent
        [side-effect] la notice exclut l’effet indésirable « { $concept } », les données le mentionnent
       *[other] la notice nie « { $concept } », les données le mentionnent
    }
reversed-statement-action = { $fact } : la notice dit de commencer ce que les données disent d’arrêter, ou l’inverse
reversed-statement-time = { $fact } : après l’événement dans la notice, avant dans les données
reversed-statement-help = Vérifiez si une négation a été perdue ou ajoutée.

self-contradiction = { $fact } : la notice indique { $stated } ici et { $expected } ailleurs
self-contradiction-concept = la notice se contredit à propos de « { $concept } »
self-contradiction-help = Déterminez quelle indication est juste et reprenez-la partout.

changed-strength = { $concept } : { $stated } dans la notice, { $expected } dans les données
changed-strength-help = Reprenez le degré de fermeté des données de référence.
unsupported-statement =
    { $predicate ->
        [contraindication] la notice cite la contre-indication « { $concept } », absente des données
        [indication] la notice cite l’indication « { $concept } », absente des données
       *[other] la notice cite « { $concept } » ({ $predicate }), absent des données
    }
unsupported-statement-help = Vérifiez si c’est exact ; si oui, ajoutez-le aux données de référence.

source-mismatch =
    { $slip ->
        [unset] { $stated } dans la traduction, { $expected } dans la source
       *[other] { $stated } dans la traduction, { $expected } dans la source ({ $slip })
    }
source-mismatch-unit = { $stated } dans la traduction, { $expected } dans la source : autre unité
source-mismatch-lost = { $expected } manque dans la traduction
source-mismatch-added = { $stated } ne figure pas dans la source
source-mismatch-help = Comparez le chiffre et son unité avec la source.
source-mismatch-turned-help = Comparez avec la source ce qui vient avant et ce qui vient après.

dropped-negation = la source dit ici « { $expected } », mais la traduction ne contient aucune négation
dropped-negation-help = Vérifiez si la traduction dit le contraire.
added-negation = la traduction dit « { $stated } », mais la source ne contient ici aucune négation
added-negation-help = Vérifiez si la traduction dit le contraire.

untranslated-text = texte de la source non traduit : « { $stated } »
untranslated-text-run = mots repris tels quels de la source : « { $stated } »
untranslated-text-help = Traduisez ce texte, ou mettez-le entre guillemets s’il s’agit d’un titre.

omitted-text = il manque dans la traduction « { $expected } »
omitted-text-run = { $count ->
    [one] il manque dans la traduction { $count } passage, de « { $beginning } » à « { $ending } »
    [many] il manque dans la traduction { $count } de passages, de « { $beginning } » à « { $ending } »
   *[other] il manque dans la traduction { $count } passages, de « { $beginning } » à « { $ending } »
}
omitted-text-short = la traduction est trop courte pour dire ce que dit la source : « { $shown } »
omitted-text-help = Comparez avec la source et traduisez ce qui manque.
omitted-text-unlike = la traduction et sa source sont trop différentes pour être comparées
omitted-text-unlike-help = Gardez les titres, les listes et l’ordre de la source, ou écrivez `source: none` dans l’en-tête.

added-text = la source ne dit pas « { $stated } »
added-text-run = { $count ->
    [one] la source n’a pas { $count } passage, de « { $beginning } » à « { $ending } »
    [many] la source n’a pas { $count } de passages, de « { $beginning } » à « { $ending } »
   *[other] la source n’a pas { $count } passages, de « { $beginning } » à « { $ending } »
}
added-text-help = Vérifiez si cela a sa place dans la notice ; si oui, ajoutez-le à la source.

outlier-translation = { $fact } : ici { $stated }, dans toutes les autres notices { $expected }
outlier-translation-source = { $fact } : la source dit { $stated }, toutes les traductions { $expected }
outlier-translation-facts = { $fact } : toutes les notices disent { $stated }, les données { $expected }
outlier-translation-help = Cherchez quelle valeur est juste et utilisez-la partout.

unread-number = { $stated } ne correspond à aucune donnée reconnue
unread-number-help = Vérifiez à la main ce que dit ce chiffre.

unreadable-file = impossible de lire { $file } : { $reason }
unreadable-file-help = Enregistrez le fichier en texte brut UTF-8.

bad-suppression = l’exception n’est pas motivée
bad-suppression-rule = l’exception vise la règle { $rule }, qui n’existe pas
bad-suppression-rule-similar = l’exception vise la règle { $rule }, qui n’existe pas ; vouliez-vous dire { $nearest } ?
bad-suppression-form = l’exception est illisible
bad-suppression-date = la valeur de until n’est pas une date
bad-suppression-help = Écrivez leaflint-ignore RULE[FACT]: REASON, avec une date de la forme 2027-06-30.
unused-suppression = l’exception à { $rule } ne masque rien
unused-suppression-changed = l’exception à { $rule } a pris fin : la notice ou la donnée a changé depuis
unused-suppression-expired = l’exception à { $rule } a expiré le { $until }
unused-suppression-help = Supprimez l’exception ou réexaminez-la.

unknown-language = la langue de cette notice est inconnue
unknown-language-pack = aucun module de langue pour { $language } : seuls les chiffres sont lus
unknown-language-help = Indiquez la langue dans l’en-tête, dans le nom du fichier ou avec --language ; `leaflint languages` affiche les langues lues.

unadaptable-sentence = { $fact } a changé : impossible de remplacer ici { $stated } par { $expected } à coup sûr
unadaptable-sentence-help = Écrivez la nouvelle valeur à la main dans cette phrase, puis relancez la génération.

stale-bundle = diffère de ce qui serait généré maintenant
stale-bundle-missing = pas encore de bundle : exécutez `leaflint emit`
stale-bundle-help = Exécutez `leaflint emit`.
edited-bundle = { $text } a été modifié à la main depuis la génération du bundle : la modification serait perdue
edited-bundle-help = Reportez la modification dans la notice, les données ou les termes, ou écrasez-la avec `leaflint emit --force`.
broken-bundle = Fluent non valide : { $reason }
broken-bundle-repeated = { $text } est défini deux fois
broken-bundle-circle = { $text } fait référence à lui-même
broken-bundle-long = { $text } s’allonge sans limite au formatage
broken-bundle-empty = impossible de générer un bundle à partir d’une notice sans texte
broken-bundle-value = { $fact } : la valeur s’écrirait { $text }, ce qui n’est pas relu comme cette valeur
broken-bundle-form = impossible d’écrire cette notice de façon à la restituer à l’octet près
missing-message = { $text } manque : présent dans { $file }
missing-message-extra = { $text } n’est pas dans { $file }
missing-variable = { $text } n’utilise pas { $expected }
missing-variable-extra = { $text } utilise { $expected }, que la langue source n’utilise pas
missing-plural = { $text } n’a pas de forme pour la catégorie de pluriel { $expected }
missing-plural-extra = { $text } a une forme pour { $expected }, une catégorie de pluriel que cette langue n’a pas

## Garbled text

mojibake =
    caractères altérés « { $text } », UTF-8 lu dans un autre encodage{ $meant ->
        [unset] { "" }
       *[other]  : probablement « { $meant } »
    }
mojibake-control = caractère de contrôle dans « { $text } », issu d’un autre encodage
mojibake-lost = un caractère a été perdu dans « { $text } »
mojibake-entity = « { $text } » s’affiche tel quel : échappé deux fois
mojibake-help = Réenregistrez en UTF-8 le texte à partir d’une version encore intacte ; relisez toute la notice, d’autres passages peuvent être altérés.

mixed-script = « { $text } » mêle des lettres semblables de deux écritures : attendu « { $meant } »
mixed-script-help = Écrivez le mot dans une seule écriture : les moteurs de recherche et les lecteurs d’écran ne le reconnaissent pas tel quel.

missing-diacritics = les lettres accentuées manquent : { $count } au lieu d’environ { $usual } d’ordinaire
missing-diacritics-help = Repartez d’une version du texte où les lettres étaient intactes.

invisible-character =
    { PLURAL($count) ->
        [one] { $count } caractère invisible, le premier est { $code }
        [many] { $count } de caractères invisibles, le premier est { $code }
       *[other] { $count } caractères invisibles, le premier est { $code }
    }
invisible-character-help = Supprimez-les : ils perturbent la recherche, la copie et la comparaison.

doubled-word = « { $text } » : mot répété
doubled-word-help = Supprimez l’un des deux.
doubled-word-joined = « { $text } » : le même mot des deux côtés
doubled-word-joined-help = L’un des deux était sans doute un autre mot : vérifiez dans la source.

repeated-text = le texte se répète en boucle : « { $text } »
repeated-text-help = Gardez le passage une seule fois et vérifiez qu’il ne manque rien ensuite.
repeated-text-block = le même paragraphe figure déjà à la ligne { $line }
repeated-text-block-help = Supprimez l’un des deux.

glued-words = mots collés « { $text } » : probablement « { $meant } »
glued-words-help = Séparez les mots ou supprimez la lettre en trop.

truncated-text = le texte s’interrompt : « { $text } »
truncated-text-help = Complétez la phrase.

malformed-number-zero = « { $text } » n’a pas de chiffre avant le séparateur décimal : écrivez « { $meant } »
malformed-number-order = « { $text } » va du plus grand au plus petit
malformed-number-unit = « { $text } » est sans unité
malformed-number-help = Écrivez les chiffres sans ambiguïté : un zéro avant le séparateur, le plus petit d’abord, une unité à chaque dose.

machine-chatter = « { $text } » est la réponse d’une machine à son utilisateur, pas un passage de la notice
machine-chatter-help = Supprimez ce passage et faites relire tout le texte par une personne.

stray-boilerplate = « { $text } » vient d’une page web, pas de la notice
stray-boilerplate-help = Supprimez ce passage.

tortured-phrase =
    « { $text } » n’est pas une expression du domaine{ $meant ->
        [unset] { "" }
       *[other]  : probablement « { $meant } »
    }
tortured-phrase-help = C’est ainsi qu’un logiciel remplace les mots un à un. Comparez la phrase avec sa source.

spun-document = notice réécrite par un logiciel : { $count } indices différents, le premier est « { $text } »
spun-document-help = Ne corrigez pas mot à mot : certains mots remplacés sont indécelables. Repartez de l’original.

broken-grammar =
    « { $text } » est grammaticalement impossible{ $meant ->
        [unset] { "" }
       *[other]  : probablement « { $meant } »
    }
broken-grammar-help = Lisez la phrase à voix haute et corrigez-la.

wrong-language =
    texte dans une autre langue que la notice{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    } : « { $text } »
wrong-language-help = Traduisez ce texte, ou indiquez la bonne langue.
wrong-language-run =
    mots d’une autre langue{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    } : « { $text } »
wrong-language-run-help = Traduisez-les, ou mettez-les entre guillemets s’ils sont voulus.

forbidden-term =
    la base de termes interdit « { $text } »{ $meant ->
        [unset] { "" }
       *[other]  : écrivez « { $meant } »
    }
forbidden-term-deprecated =
    « { $text } » est vieilli{ $meant ->
        [unset] { "" }
       *[other]  : écrivez « { $meant } »
    }
forbidden-term-help = Employez le terme privilégié par la base de termes.

misspelt-term = « { $text } » diffère d’une lettre de « { $meant } »
misspelt-term-help = Corrigez l’orthographe, ou ajoutez le mot aux termes s’il est juste.

inconsistent-term = un même nom sous plusieurs graphies : { $text } ; le plus souvent « { $meant } »
inconsistent-term-help = Choisissez une graphie et tenez-vous-y.

garble-more = Autres signalements du même type, non affichés : { $count }.
related-same-text = le même texte
related-spun = autre indice de réécriture par un logiciel

bad-facts = { $reason }

related-fact = dans les données : { $expected }
related-fact-here = la donnée
related-other-statement = l’autre indication
related-too = ceci aussi
related-source = la source
related-sibling = une autre notice
related-nearest = ce qui s'en rapproche le plus

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = erreur d’une puissance de dix
slip-separator = séparateurs des décimales et des milliers intervertis
slip-swapped-ends = bornes de l’intervalle inversées
slip-dropped-digit = chiffre manquant ou doublé

## Why a file could not be used

reason-missing = le fichier n’existe pas
reason-permission = accès refusé
reason-utf8 = UTF-8 non valide à partir d’ici
reason-utf16 = le fichier est en UTF-16, pas en UTF-8
reason-nul = contient un octet NUL, ce n’est donc pas du texte
reason-empty = le fichier est vide
reason-loop = un lien symbolique renvoie à un dossier parent
reason-folder = c’est un dossier
reason-no-folder = le dossier n’existe pas
reason-read-only = le système de fichiers est en lecture seule
reason-full = espace insuffisant
reason-file-there = un fichier occupe la place d’un dossier nécessaire
reason-other = le système signale une erreur

## Summary

summary-read =
    { PLURAL($leaflets) ->
        [one] { $leaflets } notice lue
        [many] { $leaflets } de notices lues
       *[other] { $leaflets } notices lues
    } × { PLURAL($facts) ->
        [one] { $facts } donnée
        [many] { $facts } de données
       *[other] { $facts } données
    }, { PLURAL($statements) ->
        [one] { $statements } indication
        [many] { $statements } d’indications
       *[other] { $statements } indications
    }
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } erreur
        [many] { $errors } d’erreurs
       *[other] { $errors } erreurs
    }, { PLURAL($warnings) ->
        [one] { $warnings } avertissement
        [many] { $warnings } d’avertissements
       *[other] { $warnings } avertissements
    }, { PLURAL($notes) ->
        [one] { $notes } note
        [many] { $notes } de notes
       *[other] { $notes } notes
    }
summary-hidden = non affichés : { $suppressed } par exception, { $known } déjà dans l’état initial
summary-baseline =
    { PLURAL($count) ->
        [one] { $count } signalement enregistré
        [many] { $count } de signalements enregistrés
       *[other] { $count } signalements enregistrés
    } dans { $text }
summary-fixed =
    { PLURAL($count) ->
        [one] { $count } signalement corrigé
        [many] { $count } de signalements corrigés
       *[other] { $count } signalements corrigés
    } dans { PLURAL($leaflets) ->
        [one] { $leaflets } notice
        [many] { $leaflets } de notices
       *[other] { $leaflets } notices
    }
summary-separator = { " : " }
summary-clean = rien à signaler
summary-cut = Trop de signalements pour un résumé de job : la suite est omise ici.
summary-capped = GitHub n’affiche que dix annotations de chaque type : le résumé du job contient tous les signalements.
summary-without-facts = Aucune donnée de référence utilisée : seules les contradictions internes d’une notice peuvent être détectées. Indiquez les données avec --facts ou --topic.
summary-with-source-only = Aucune donnée de référence utilisée : les traductions n’ont été comparées qu’à leur source. Indiquez les données avec --facts ou --topic.
summary-time = terminé en { $seconds } s
emit-summary =
    { PLURAL($written) ->
        [one] { $written } bundle écrit
        [many] { $written } de bundles écrits
       *[other] { $written } bundles écrits
    }, { $kept } à jour
emit-two-leaflets = il existe une autre notice en { $text } : un bundle n’en contient qu’une
render-missing = { $text } fait référence à { $expected }, qui n’existe pas
render-nothing = ce bundle ne contient aucune notice
language-detected = langue détectée d’après le texte : { $text }

## Tables

compare-fact = donnée
compare-expected = données
compare-legend = ! s’écarte des autres   + l’affirme   - le nie   · n’en dit rien
compare-legend-facts = ≠ contraire aux données
compare-nothing = Aucune notice ne dit quoi que ce soit sur les données.
compare-borrowed = Il n’y a pas de données pour ce sujet : ce que disent les notices est classé selon celles de { $topic }.
languages-tag = code
languages-name = langue
languages-level = niveau
languages-reads = ce qui est lu
level-figures = chiffres
level-pack = module
level-full = complet
reads-figures = nombres et unités
reads-pack = nombres, unités, concepts et indications
reads-full = nombres, unités, concepts et indications ; messages dans cette langue
facts-clean = rien à signaler
facts-fact = donnée
facts-kind = type
facts-value = valeur
facts-scope = portée
facts-needed = exigence
facts-required = obligatoire
facts-optional = facultatif
facts-known = connu
facts-not-fixed = pas de nombre fixe
rules-rule = règle
rules-severity = gravité
rules-about = ce qu’elle signale
rules-off = inactive par défaut

rule-conflicting-value = une valeur que les données excluent
rule-wrong-unit = les bons chiffres dans une autre unité
rule-wrong-measure = les bons chiffres pour une autre grandeur
rule-partial-range = une partie seulement de l’intervalle de référence
rule-missing-statement = une donnée obligatoire absente de la notice
rule-reversed-statement = le contraire de ce que disent les données
rule-self-contradiction = deux valeurs pour une même donnée dans une notice
rule-changed-strength = une contre-indication plus ou moins ferme que dans les données
rule-unsupported-statement = une contre-indication, une indication ou un effet absents des données
rule-unadaptable-sentence = une phrase où une donnée modifiée ne peut être reportée
rule-stale-bundle = un bundle Fluent périmé ou modifié à la main
rule-broken-bundle = un fichier Fluent impossible à analyser ou à formater
rule-missing-message = un message présent dans une autre langue
rule-missing-variable = un message sans une variable ou un terme de la langue source
rule-missing-plural = un choix selon le nombre auquel il manque des formes de pluriel
rule-source-mismatch = un chiffre que la source donne autrement, ou que l’une des deux n’a pas
rule-dropped-negation = une phrase qui a perdu sa négation
rule-added-negation = une phrase qui nie là où la source ne le fait pas
rule-untranslated-text = du texte repris tel quel de la source
rule-omitted-text = une partie de la source qui manque
rule-added-text = une partie que la source n’a pas
rule-outlier-translation = une notice qui s’écarte de toutes les autres de son thème
rule-unread-number = un chiffre rattaché à aucune donnée
rule-unreadable-file = un fichier ou un enregistrement illisible
rule-unknown-language = une notice dont la langue est inconnue
rule-bad-suppression = une exception non motivée ou visant une règle inexistante
rule-unused-suppression = une exception qui ne masque plus rien

rule-broken-grammar = des mots dans un ordre qu’aucune grammaire n’admet
rule-doubled-word = un mot répété
rule-forbidden-term = un terme que la base de termes interdit
rule-glued-words = des mots collés
rule-inconsistent-term = un même nom sous plusieurs graphies
rule-invisible-character = des caractères que personne ne voit
rule-machine-chatter = la réponse d’une machine à son utilisateur
rule-malformed-number = un chiffre qui prête à confusion
rule-misspelt-term = un mot à une lettre près d’un terme
rule-missing-diacritics = une notice qui a perdu ses lettres accentuées
rule-mixed-script = un mot mêlant deux écritures
rule-mojibake = un texte à l’encodage altéré
rule-repeated-text = un texte qui se répète
rule-spun-document = une notice réécrite par un logiciel
rule-stray-boilerplate = des fragments de page web
rule-tortured-phrase = des expressions qu’aucun auteur du domaine n’écrit
rule-truncated-text = un texte qui s’interrompt
rule-wrong-language = un texte dans une autre langue
rule-bad-facts = une erreur dans un fichier de données ou de termes

## Findings on a page: heads of columns

sheet-line = ligne
sheet-severity = gravité
sheet-rule = règle
sheet-finding = signalement

## The sign-off sheet, for translators and doctors

sheet-title = Fiche de validation
sheet-skip = Aller aux données
sheet-facts = données de référence
sheet-edition = { $file }, version { $version } du { $date }, approuvée par { $role }, somme de contrôle { $hash }
sheet-checked = contrôlé
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } notice
        [many] { $count } de notices
       *[other] { $count } notices
    }
sheet-identity = cette fiche
sheet-controls = Filtres et décisions
sheet-language = langue
sheet-all = tout
sheet-show = afficher
sheet-open = à décider
sheet-decided = décidé
sheet-different = seulement les lignes qui diffèrent
sheet-export = Exporter les décisions
sheet-print = Imprimer
sheet-keys = Touches : j suivant, k précédent, a accepter, r rejeter, o à décider, c commenter, e exporter
sheet-progress = @decided@ sur @all@ décidés, @shown@ affichés
sheet-exported = Les décisions sont dans leaflint-suppressions.toml.
sheet-reason-needed = Indiquez pourquoi un signalement est rejeté.
sheet-name-needed = Indiquez qui décide.
sheet-not-kept = Ce navigateur ne conserve pas les décisions : exportez-les avant de fermer la page.
sheet-first = À décider
sheet-more = et { $count } de plus ci-dessous
sheet-matrix = Données et notices
sheet-canonical = selon les données
sheet-agrees = concorde
sheet-differs = diffère
sheet-partial = une partie seulement
sheet-missing = absent mais obligatoire
sheet-other-scope = porte sur autre chose
sheet-silent = n’en dit rien
sheet-charts = Les chiffres sur un même axe
sheet-stated = indiqué
sheet-expected = attendu
sheet-suggestion = suggestion
sheet-decision = Décision
sheet-undecided = à décider
sheet-accept = accepter : la notice sera corrigée
sheet-reject = rejeter : la notice est juste
sheet-comment = commentaire, ou motif du rejet
sheet-sign = Signature
sheet-sign-text = J’ai lu les notices et les signalements ci-dessus, et mes décisions sont notées en regard.
sheet-reviewer = nom
sheet-role = fonction
sheet-date = date
sheet-signature = signature
sheet-footer = Établi par leaflint. Ce que leaflint ne comprend pas, il ne peut pas le vérifier : lisez le texte en entier.

## A new project

init-wrote = { $text } créé
init-found =
    { PLURAL($count) ->
        [one] { $count } notice correspond à { $text }
        [many] { $count } de notices correspondent à { $text }
       *[other] { $count } notices correspondent à { $text }
    }
init-next = Étape suivante : saisissez vos chiffres dans le fichier de données, puis exécutez leaflint check.

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = clé inconnue : { $text }
settings-unknown-rule = règle inconnue : { $text }
settings-wrong-type = { $text } doit être { $expected }
settings-bad-value = { $text } ne fait pas partie des valeurs admises : { $expected }
pattern-no-field = le motif { $text } n’a pas de champ : il faut {"{language}"} ou {"{topic}"}
pattern-outside = { $text } sort du projet : les motifs sont relatifs au projet
pattern-unclosed = accolade non appariée : { $text }
pattern-unknown-field = champ inconnu { $text } : les champs sont {"{topic}"} et {"{language}"}
pattern-adjacent = rien ne sépare { $text } du champ précédent
pattern-too-many = trop de champs à partir de { $text }
settings-nearest = Vouliez-vous dire { $text } ?
settings-choices = Valeurs connues : { $expected }.
type-string = un texte entre guillemets
type-list = une liste de textes
type-table = une table
type-list-of-tables = une liste de tables

## What the command line answers

error-no-project = aucun projet trouvé : ni leaflint.toml ni dossier content dans ce dossier ou au-dessus
error-no-leaflets = aucune notice trouvée
# $text (String) - patterns of paths.
no-leaflets-help = Recherché : { $text }
error-nothing-read = rien n’a pu être lu
error-unknown-topic = sujet inconnu : { $text }
error-unknown-rule = règle inconnue : { $text }
error-unknown-format = cette commande n’a pas de format { $text }
error-needs-records = les enregistrements sont lus sur l’entrée standard : n’indiquez pas de chemins
error-output-form = --output attend FORMAT=FILE, pas { $text }
error-output-twice = { $text } est indiqué deux fois comme sortie
error-output-leaflet = { $text } est une notice lue : elle ne peut pas servir aussi de sortie
error-output-write = impossible d’écrire { $text } : { $reason }
error-format-records = le format { $text } exige l’analyse complète : avec des enregistrements, utilisez { $expected }
error-baseline = état initial { $text } inutilisable : { $reason }
error-baseline-needed = indiquez le fichier avec --baseline
error-git = git ne peut pas déterminer ce qui a changé depuis { $text } : { $reason }
error-init-exists = { $text } existe déjà
error-facts-needed = indiquez un sujet avec --topic ou un fichier de données avec --facts
error-write-file = impossible d’écrire { $file } : { $reason } ; rien n’a été modifié
error-no-language = indiquez la langue avec --language
error-no-bundle = aucun bundle pour { $language } dans { $file }
error-write = impossible d’écrire le résultat : { $reason }
nearest-help = Vouliez-vous dire { $text } ?
choices-help = Possibilités : { $expected }

## Facts files

facts-syntax = cette ligne n’est pas du TOML valide : { $detail }
facts-markup = cette ligne n’est pas du XML valide : { $detail }
facts-empty = le fichier est vide
facts-duplicate-key = « { $key } » figure deux fois
facts-unknown-key = la clé « { $key } » n’existe pas ici ; les clés sont { $known }
facts-unknown-key-similar = la clé « { $key } » n’existe pas ici ; vouliez-vous dire « { $nearest } » ?
facts-unknown-choice = « { $found } » n’est pas une valeur de { $key } ; écrivez { $choices }
facts-wrong-type = { $key } doit être { $expected }, pas { $found }
facts-unfit-value = { $key } ne peut pas être { $found }
facts-kind-text = un texte entre guillemets
facts-kind-number = un chiffre
facts-kind-truth = true ou false
facts-kind-date = une date
facts-kind-list = une liste entre crochets
facts-kind-text-or-list = un texte entre guillemets ou une liste
facts-kind-table = une table
facts-missing-topic = le fichier n’indique pas son sujet
facts-missing-key = le fichier n’indique pas { $key }
facts-bad-id = « { $id } » n’est pas un identifiant : seuls les minuscules a–z, les chiffres et les traits d’union sont admis
facts-missing-value = { $fact } n’a pas de valeur
facts-value-empty = aucune valeur entre les guillemets
facts-value-number = il manque un chiffre ici
facts-value-comma = le séparateur décimal est ici le point, pas la virgule
facts-value-figure = « { $figure } » n’est pas lisible comme nombre
facts-value-unit = « { $unit } » n’est pas une unité ; les unités sont { $codes }
facts-value-unlike = { $low } et { $high } ne peuvent pas être les bornes d’un même intervalle
facts-value-reversed = intervalle inversé ; vouliez-vous dire { $swapped } ?
facts-value-rest = « { $rest } » ne fait pas partie d’une valeur
facts-none-unit = « none » exige une unité : ajoutez la clé unit
facts-unit-twice = la valeur et la clé unit indiquent des unités différentes
facts-negative = une grandeur de ce type ne peut pas être négative
facts-about-nothing = rien n’indique quels chiffres concerne { $fact } : ajoutez about, counts ou relation
facts-scope-empty = scope exige of, age ou weight
facts-scope-value = cette portée n’a pas de valeur
facts-scope-twice = cette portée a déjà une valeur
facts-scope-unlike = la valeur de cette portée est d’un autre type d’unité que la donnée
facts-no-equivalent = { $stated } n’équivaut pas à { $canonical }
facts-duplicate-concept = { $concept } figure deux fois sous { $predicate }
facts-shared-id = { $id } désigne à la fois un chiffre et un concept d’une liste
facts-unlisted-detail = { $concept } a des détails mais ne figure dans aucune liste
facts-unlisted-detail-similar = { $concept } a des détails mais ne figure dans aucune liste ; vouliez-vous dire « { $nearest } » ?
facts-unknown-concept = le concept « { $concept } » n’existe pas
facts-unknown-concept-similar = le concept « { $concept } » n’existe pas ; vouliez-vous dire « { $nearest } » ?
facts-unknown-concept-help = Définissez-le dans un fichier de termes du sujet, dans une langue au moins : [{ $concept }] avec `preferred` et `gloss`.
facts-missing-term = { $concept } n’a pas de terme en : { $languages }
facts-unused-concept = aucune donnée n’utilise { $concept }
facts-term-missing = { $concept } n’a pas de terme
facts-term-twice = « { $term } » désigne déjà { $concept }
facts-concept-circle = { $concept } est défini comme une sorte de lui-même

## Help

help-about = Vérifie des notices traduites par rapport à un jeu de données de référence
help-check = Vérifier les notices par rapport aux données et à elles-mêmes
help-extract = Afficher ce qui a été compris : quantités, concepts, affirmations
help-compare = Données × notices : qui dit quoi, qui s’écarte
help-facts = Travailler avec les données de référence
help-facts-lint = Vérifier un fichier de données et ses termes
help-facts-list = Lister les données
help-facts-schema = Afficher un schéma JSON des fichiers de données, pour les éditeurs
help-facts-diff = Lister ce qui a changé depuis un ancien fichier de données, et les affirmations des notices devenues fausses
help-facts-draft = Afficher un premier fichier de données, lu dans des notices fiables
help-languages = Afficher le tableau des langues prises en charge
help-rules = Afficher le tableau des règles
help-explain = Expliquer une règle avec des exemples
help-emit = Écrire les bundles Fluent ; avec --check : échouer si l’un d’eux est périmé
help-render = Afficher une notice à partir de son bundle
help-init = Écrire un leaflint.toml commenté et un premier fichier de données pour ce dossier
help-exit-status = Code de sortie : 0 rien à partir du seuil --fail-on ; 1 quelque chose ; 2 appel ou configuration incorrects, ou rien de lisible.
help-heading-usage = Utilisation :
help-heading-commands = Commandes
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-common = Options communes
help-values = { "[" }valeurs possibles : { $text }]
help-default = { "[" }par défaut : { $text }]
help-arg-paths = Notices ou dossiers ; - est l’entrée standard. Par défaut : le projet trouvé en remontant depuis le dossier courant
help-arg-render-paths = Bundles ; par défaut : ceux de --language dans le projet
help-arg-check-output = Écrire aussi un rapport dans un fichier, par exemple sarif=out.sarif ; peut être répété
help-arg-check-suppressions = Décisions sur les constats ; par défaut : leaflint-suppressions.toml à côté de leaflint.toml
help-arg-check-baseline = Constats connus : seuls les nouveaux sont affichés et font échouer
help-arg-check-write-baseline = Écrire tous les constats dans la base de référence, et réussir
help-arg-check-since = Seulement les notices modifiées depuis une révision git, ou concernées par une donnée modifiée depuis
help-arg-check-fix = Écrire dans les notices les suggestions certaines
help-arg-check-diff = Montrer ce que --fix écrirait, sans rien écrire
help-arg-compare-canonical = Afficher aussi ce que disent les données
help-arg-extract-what = Ce qu’il faut afficher
help-arg-facts-diff-old = Le fichier de données tel qu’il était
help-arg-explain-rule = Identifiant de la règle, comme dans les constats
help-arg-emit-out = Dossier des bundles : `DIR/LANGUE/SUJET.ftl`. Par défaut : locales, dans le projet
help-arg-emit-check = Ne rien écrire ; code de sortie 1 si un bundle n’est pas ce qui serait écrit
help-arg-emit-force = Écraser les bundles modifiés à la main
help-arg-render-from = Dossier des bundles : `DIR/LANGUE/SUJET.ftl`. Par défaut : locales, dans le projet
help-arg-init-schema = Afficher un schéma JSON de leaflint.toml, pour les éditeurs, sans rien écrire
help-arg-format = Format de sortie ; check connaît human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html ; les autres human et jsonl; compare: human, table, markdown, jsonl
help-arg-topic = Un sujet du projet, sinon du contenu intégré
help-arg-facts = Un fichier de données, à la place d’un sujet
help-arg-language = Langue des notices, étiquette BCP 47
help-arg-locale = Langue des messages ; par défaut : celle de l’environnement
help-arg-locales = Dossier de paquets de langue lus avant ceux qui sont fournis
help-arg-input = Lire des fichiers, ou des enregistrements (JSON Lines) sur l’entrée standard
help-arg-only = Exécuter ces règles et aucune autre
help-arg-enable = Exécuter aussi ces règles
help-arg-ignore = Ne pas exécuter ces règles
help-arg-fail-on = Gravité à partir de laquelle le code de sortie est 1 ; par défaut : error
help-arg-jobs = Nombre de threads ; par défaut : un par processeur
help-arg-color = Quand utiliser des couleurs
help-arg-help = Afficher l’aide
help-arg-version = Afficher la version
usage-unknown-option = { $text } n’est pas une option de cette commande
usage-unknown-command = { $text } n’est pas une commande
usage-invalid-value = { $text } n’est pas une valeur de { $expected }
usage-missing = { $text } est obligatoire
usage-conflict = { $text } est incompatible avec { $expected }
usage-help = `leaflint --help` affiche l’utilisation.

### The tool's own messages in English, the model for the other languages.
###
### A statement of what is wrong names both values and is no full sentence (no full stop). A help message says what to do and is one.
### PLURAL($n) gives the CLDR plural category; write one variant for each category of your language.
### Optional arguments that are not given have the value "unset".

## Severities and short words

severity-error = error
severity-warning = warning
severity-note = note
severity-help = help

## Quantities

# $low, $high (String) - the two figures of a range, already in the language's digits.
quantity-range = { $low }–{ $high }
# $quantity (String) - a figure with its unit.
quantity-at-least = at least { $quantity }
# $quantity (String) - a figure with its unit.
quantity-at-most = up to { $quantity }
# $quantity (String) - a figure or a range with its unit.
quantity-about = about { $quantity }
# What stands for the figure where a leaflet says "a few" or "several"; .count is the number whose plural form the unit takes.
quantity-few = a few
    .count = 5
# A zero: no downtime, no sessions.
quantity-none = none

## Units
##
## $figure (String) - the written figure, a range or "a few".
## $n (String) - the number that decides the plural form (of a range, the upper one).
## $shape (String) - exact, range, at-least, at-most or vague, for languages that change the unit's case after "at least" or "up to".

unit-1 = { $figure }
unit-s =
    { PLURAL($n) ->
        [one] { $figure } second
       *[other] { $figure } seconds
    }
unit-min =
    { PLURAL($n) ->
        [one] { $figure } minute
       *[other] { $figure } minutes
    }
unit-h =
    { PLURAL($n) ->
        [one] { $figure } hour
       *[other] { $figure } hours
    }
unit-d =
    { PLURAL($n) ->
        [one] { $figure } day
       *[other] { $figure } days
    }
unit-wk =
    { PLURAL($n) ->
        [one] { $figure } week
       *[other] { $figure } weeks
    }
unit-mo =
    { PLURAL($n) ->
        [one] { $figure } month
       *[other] { $figure } months
    }
unit-a =
    { PLURAL($n) ->
        [one] { $figure } year
       *[other] { $figure } years
    }
unit-nm = { $figure } nm
unit-um = { $figure } µm
unit-mm = { $figure } mm
unit-cm = { $figure } cm
unit-dm = { $figure } dm
unit-m = { $figure } m
unit-km = { $figure } km
unit-ug = { $figure } µg
unit-mg = { $figure } mg
unit-g = { $figure } g
unit-kg = { $figure } kg
unit-ul = { $figure } µl
unit-ml = { $figure } ml
unit-cl = { $figure } cl
unit-dl = { $figure } dl
unit-l =
    { PLURAL($n) ->
        [one] { $figure } litre
       *[other] { $figure } litres
    }
unit-percent = { $figure }%
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg =
    { PLURAL($n) ->
        [one] { $figure } degree
       *[other] { $figure } degrees
    }
unit-mg-per-kg = { $figure } mg per kg
unit-ug-per-kg = { $figure } µg per kg
unit-ml-per-kg = { $figure } ml per kg
unit-per-s =
    { PLURAL($n) ->
        [one] { $figure } time a second
       *[other] { $figure } times a second
    }
unit-per-min =
    { PLURAL($n) ->
        [one] { $figure } time a minute
       *[other] { $figure } times a minute
    }
unit-per-h =
    { PLURAL($n) ->
        [one] { $figure } time an hour
       *[other] { $figure } times an hour
    }
unit-per-d =
    { PLURAL($n) ->
        [one] { $figure } time a day
       *[other] { $figure } times a day
    }
unit-per-wk =
    { PLURAL($n) ->
        [one] { $figure } time a week
       *[other] { $figure } times a week
    }
unit-per-mo =
    { PLURAL($n) ->
        [one] { $figure } time a month
       *[other] { $figure } times a month
    }
unit-per-a =
    { PLURAL($n) ->
        [one] { $figure } time a year
       *[other] { $figure } times a year
    }
# $currency (String) - the ISO 4217 code.
unit-money = { $figure } { $currency }

## Rules
##
## $fact (String) - id of the fact, never translated.
## $stated (String) - what the leaflet says.
## $expected (String) - what the facts say, or unset.
## $concept (String) - name of a concept in this language.
## $predicate (String) - contraindication, indication, side-effect, or another word of the facts file.
## $scope (String) - what the value is limited to, or unset.
## $slip (String) - which slip would explain the value, or unset.
## $file, $reason (String) - a file name, and why it could not be used.

conflicting-value =
    { $fact }: the leaflet says { $stated }, the facts say { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }for { $scope }
    }{ $slip ->
        [unset] { "" }
       *[other] { " " }({ $slip })
    }
conflicting-value-help = Correct the leaflet, or the facts if they are out of date.

wrong-unit =
    { $fact }: the leaflet says { $stated }, the facts say { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }for { $scope }
    }: the same figures in another unit
wrong-unit-help = Correct the unit.

# $concept (String) - the attribute that the leaflet names (diameter); $measure (String) - the one that the facts mean (length).
wrong-measure = { $fact }: the leaflet gives { $stated } as the { $concept }, the facts mean the { $measure }
wrong-measure-help = Say which measure the facts mean.

partial-range =
    { $fact }: the leaflet says { $stated }, which is only a part of { $expected }{ $scope ->
        [unset] { "" }
       *[other] { " " }for { $scope }
    }
partial-range-help = Give the whole range, unless the leaflet limits what it says on purpose.

missing-statement =
    { $fact } is not stated{ $expected ->
        [unset] { "" }
       *[other] : the facts say { $expected }
    }
missing-statement-concept =
    { $concept } is not mentioned as { $predicate ->
        [contraindication] a reason against the treatment
        [indication] something that the treatment is for
        [side-effect] a side effect
       *[other] { $predicate }
    }
missing-statement-help = Every leaflet must state this. Add a sentence.

reversed-statement =
    { $predicate ->
        [contraindication] the leaflet allows the treatment with { $concept }, the facts rule it out
        [indication] the leaflet says that the treatment is not for { $concept }, the facts say that it is
        [side-effect] the leaflet rules out { $concept } as a side effect, the facts list it
       *[other] the leaflet denies { $concept }, the facts list it
    }
reversed-statement-action = { $fact }: the leaflet says to start what the facts say to stop, or the other way round
reversed-statement-time = { $fact }: the leaflet says after the event, the facts say before it
reversed-statement-help = Check whether a negation was lost or added.

self-contradiction = { $fact }: the leaflet says { $stated } here and { $expected } elsewhere
self-contradiction-concept = the leaflet says opposite things about { $concept }
self-contradiction-help = Decide which statement is right and use it everywhere.

changed-strength = { $concept }: the leaflet puts it as { $stated }, the facts as { $expected }
changed-strength-help = Put it as strongly as the facts do.
unsupported-statement =
    { $predicate ->
        [contraindication] the leaflet names { $concept } as a reason against the treatment, the facts do not
        [indication] the leaflet names { $concept } as something that the treatment is for, the facts do not
       *[other] the leaflet names { $concept } ({ $predicate }), the facts do not
    }
unsupported-statement-help = Check whether this is right; if so, add it to the facts.

# $stated, $expected (String) - excerpts of the translation and of the source.
source-mismatch =
    { $slip ->
        [unset] the translation says { $stated }, the source says { $expected }
       *[other] the translation says { $stated }, the source says { $expected } ({ $slip })
    }
source-mismatch-unit = the translation says { $stated }, the source says { $expected }: another unit
source-mismatch-lost = the translation lacks { $expected }
source-mismatch-added = the source does not say { $stated }
source-mismatch-help = Compare the figure and its unit with the source.
source-mismatch-turned-help = Compare with the source what comes before and what comes after.

# $expected (String) - the word of the source that denies.
dropped-negation = the source says “{ $expected }” here, and nothing in the translation denies anything
dropped-negation-help = Check whether the translation says the opposite.
# $stated (String) - the word of the translation that denies.
added-negation = the translation says “{ $stated }”, and nothing in the source denies anything here
added-negation-help = Check whether the translation says the opposite.

# $stated (String) - an excerpt of the translation.
untranslated-text = this is the text of the source, not translated: “{ $stated }”
untranslated-text-run = these words stand in the source as they are: “{ $stated }”
untranslated-text-help = Translate it, or set it in quotation marks if it is a title.

# $expected, $shown (String) - excerpts of the source.
omitted-text = the translation lacks “{ $expected }”
omitted-text-run = { $count ->
    [one] the translation lacks { $count } part, from “{ $beginning }” to “{ $ending }”
   *[other] the translation lacks { $count } parts, from “{ $beginning }” to “{ $ending }”
}
omitted-text-short = the translation is too short to say what the source says: “{ $shown }”
omitted-text-help = Compare it with the source, and translate what is missing.
omitted-text-unlike = the translation and its source are too unlike to be compared
omitted-text-unlike-help = Keep the headings, lists and order of the source, or write `source: none` into the front matter.
# $stated (String) - an excerpt of the translation.
added-text = the source does not say “{ $stated }”
added-text-run = { $count ->
    [one] the source does not have { $count } part, from “{ $beginning }” to “{ $ending }”
   *[other] the source does not have { $count } parts, from “{ $beginning }” to “{ $ending }”
}
added-text-help = Check whether this belongs to the leaflet; if so, add it to the source.

outlier-translation = { $fact }: this leaflet says { $stated }, all others say { $expected }
outlier-translation-source = { $fact }: the source says { $stated }, all translations say { $expected }
outlier-translation-facts = { $fact }: all leaflets say { $stated }, the facts say { $expected }
outlier-translation-help = Find out which value is right, and use it everywhere.


unread-number = { $stated } is about no fact that could be recognised
unread-number-help = Check by hand what this figure says.

unreadable-file = { $file } cannot be read: { $reason }
unreadable-file-help = Save the file as plain UTF-8 text.

# Suppressions: comments and entries that say that a finding is not to be reported.
# $rule (String) - id of a rule; $nearest (String) - the rule most like it; $until (String) - a date.
bad-suppression = the suppression gives no reason
bad-suppression-rule = the suppression names the rule { $rule }, which does not exist
bad-suppression-rule-similar = the suppression names the rule { $rule }, which does not exist; did you mean { $nearest }?
bad-suppression-form = the suppression cannot be read
bad-suppression-date = until is no date
bad-suppression-help = Write it as leaflint-ignore RULE[FACT]: REASON, with a date as 2027-06-30.
unused-suppression = the suppression of { $rule } hides nothing
unused-suppression-changed = the suppression of { $rule } has ended: the leaflet or the fact has changed since
unused-suppression-expired = the suppression of { $rule } ended on { $until }
unused-suppression-help = Remove it, or decide anew.

unknown-language = the language of this leaflet is not known
# $language (String) - a language tag.
unknown-language-pack = there is no language pack for { $language }: only figures are read
unknown-language-help = Name the language in the front matter, in the file name or with --language; `leaflint languages` lists those that are read.

unadaptable-sentence = { $fact } changed: { $expected } cannot be put in place of { $stated } here with certainty
unadaptable-sentence-help = Write the new value into this sentence by hand, then emit again.

stale-bundle = this is not what would be emitted now
stale-bundle-missing = there is no bundle yet: run `leaflint emit`
stale-bundle-help = Run `leaflint emit`.
# $text (String) - id of a message.
edited-bundle = { $text } was edited by hand since the bundle was emitted: the edit would be lost
edited-bundle-help = Move the edit into the leaflet, the facts or the terms, or overwrite it with `leaflint emit --force`.
# $reason (String) - what the parser says, in English.
broken-bundle = this is no Fluent: { $reason }
# $text (String) - id of a message, or several.
broken-bundle-repeated = { $text } is defined twice
broken-bundle-circle = { $text } refers to itself
broken-bundle-long = { $text } grows without bound when it is formatted
broken-bundle-empty = a leaflet without text cannot be emitted
# $fact (String) - id of a value; $text (String) - how it would be written.
broken-bundle-value = { $fact }: the value would be written { $text }, which is not read back as that value
broken-bundle-form = this leaflet cannot be written so that it comes back byte for byte
# $text (String) - id of a message; $file (String) - the file that has it, or has it not.
missing-message = { $text } is missing: { $file } has it
missing-message-extra = { $text } is not in { $file }
# $text (String) - id of a message; $expected (String) - a variable or a term.
missing-variable = { $text } does not use { $expected }
missing-variable-extra = { $text } uses { $expected }, which the source language does not
# $text (String) - id of a message; $expected (String) - a plural category of CLDR.
missing-plural = { $text } has no form for the plural category { $expected }
missing-plural-extra = { $text } has a form for { $expected }, a plural category that this language does not have

## Garbled text
##
## $text (String) - the words of the leaflet. $meant (String) - what was probably meant, or unset. $count (Number).

mojibake =
    garbled characters “{ $text }”, UTF-8 read in another encoding{ $meant ->
        [unset] { "" }
       *[other] : probably “{ $meant }”
    }
mojibake-control = a control character in “{ $text }”, from another encoding
mojibake-lost = a character was lost in “{ $text }”
mojibake-entity = “{ $text }” is shown as it stands: it was escaped twice
mojibake-help = Save the text again as UTF-8 from where it was still sound; search the whole leaflet, other places may be broken too.

mixed-script = “{ $text }” mixes letters of two scripts that look alike: it should be “{ $meant }”
mixed-script-help = Write the word in one script: search engines and screen readers do not find it as it is.

# $count - letters with marks that were found; $usual (Number) - how many a text of this length has.
missing-diacritics = the accented letters are missing: { $count } where some { $usual } are usual
missing-diacritics-help = Take the text again from where its letters were whole.

# $code (String) - the code point of the first one.
invisible-character = { $count } invisible characters, the first is { $code }
invisible-character-help = Delete them: they break searching, copying and comparing.

doubled-word = “{ $text }”: the word stands twice
doubled-word-help = Delete one of the two.
doubled-word-joined = “{ $text }” says the same word on both sides
doubled-word-joined-help = One of the two was probably another word: look it up in the source.

repeated-text = the text repeats itself in a loop: “{ $text }”
repeated-text-help = Keep the phrase once, and check whether something is missing after it.
# $line (Number) - the line of the first one.
repeated-text-block = the same paragraph stands in line { $line } already
repeated-text-block-help = Delete one of the two.

glued-words = “{ $text }” is run together: probably “{ $meant }”
glued-words-help = Part the words, or delete the stray letter.

truncated-text = the text breaks off: “{ $text }”
truncated-text-help = Complete the sentence.

malformed-number-zero = “{ $text }” has no figure before the decimal sign: write “{ $meant }”
malformed-number-order = “{ $text }” runs from the larger to the smaller figure
malformed-number-unit = “{ $text }” does not say of what
malformed-number-help = Write figures so that nobody can misread them: a zero before the sign, the smaller one first, a unit with every dose.

machine-chatter = “{ $text }” is what a machine says to its user, not a part of the leaflet
machine-chatter-help = Delete it, and have the whole text read by a person.

stray-boilerplate = “{ $text }” belongs to a web page, not to the leaflet
stray-boilerplate-help = Delete it.

tortured-phrase =
    “{ $text }” is no phrase of the field{ $meant ->
        [unset] { "" }
       *[other] : probably “{ $meant }” was meant
    }
tortured-phrase-help = This is how software replaces words one by one. Compare the sentence with its source.

# $count - different habits that were found.
spun-document = this leaflet was rewritten by software: { $count } different marks of it, the first is “{ $text }”
spun-document-help = Do not correct it word by word: words were exchanged that cannot be found. Start again from the original.

broken-grammar =
    “{ $text }” cannot stand so{ $meant ->
        [unset] { "" }
       *[other] : probably “{ $meant }” was meant
    }
broken-grammar-help = Read the sentence aloud and correct it.

# $language (String) - tag of the language that it seems to be in, or unset.
wrong-language =
    this is not in the language of the leaflet{ $language ->
        [unset] { "" }
       *[other] , but in { $language }
    }: “{ $text }”
wrong-language-help = Translate it, or name the right language.
wrong-language-run =
    words of another language{ $language ->
        [unset] { "" }
       *[other] { " " }({ $language })
    }: “{ $text }”
wrong-language-run-help = Translate them, or put them in quotation marks if they are meant.

forbidden-term =
    the term base rules out “{ $text }”{ $meant ->
        [unset] { "" }
       *[other] : write “{ $meant }”
    }
forbidden-term-deprecated =
    “{ $text }” is out of date{ $meant ->
        [unset] { "" }
       *[other] : write “{ $meant }”
    }
forbidden-term-help = Use the term that the term base prefers.

misspelt-term = “{ $text }” is one letter away from “{ $meant }”
misspelt-term-help = Correct the spelling, or add the word to the terms if it is right.

# $text - the spellings with how often each stands.
inconsistent-term = one name in several spellings: { $text }; most often “{ $meant }”
inconsistent-term-help = Choose one spelling and keep it.

garble-more = There are { $count } more of the same kind that are not listed.
related-same-text = the same text
related-spun = another mark of rewriting software

# $reason (String) - what is wrong with a language pack, in English.
bad-facts = { $reason }

# Labels of other places: the fact's own line, and an earlier statement in the same leaflet.
related-fact = the facts say { $expected }
related-fact-here = the fact
related-other-statement = the other statement
related-too = this too
related-source = the source
related-sibling = another leaflet
related-nearest = the nearest to it

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = a power of ten too large or too small
slip-separator = decimal and thousands separator swapped
slip-swapped-ends = the ends of the range are swapped
slip-dropped-digit = a digit is missing or doubled

## Why a file could not be used

reason-missing = there is no such file
reason-permission = permission denied
reason-utf8 = it is not valid UTF-8 from here on
reason-utf16 = it is UTF-16, not UTF-8
reason-nul = it has a NUL byte, so it is no text
reason-empty = it is empty
reason-loop = a symbolic link leads back to a folder above it
reason-folder = it is a folder
reason-no-folder = there is no such folder
reason-read-only = the file system is read-only
reason-full = no space is left
reason-file-there = a file stands where a folder must be
reason-other = the system reports an error

## Summary

# $leaflets, $facts, $statements (Number)
summary-read =
    { PLURAL($leaflets) ->
        [one] { $leaflets } leaflet
       *[other] { $leaflets } leaflets
    } × { PLURAL($facts) ->
        [one] { $facts } fact
       *[other] { $facts } facts
    }, { PLURAL($statements) ->
        [one] { $statements } statement
       *[other] { $statements } statements
    } read
# $errors, $warnings, $notes (Number)
summary-findings =
    { PLURAL($errors) ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { PLURAL($warnings) ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { PLURAL($notes) ->
        [one] { $notes } note
       *[other] { $notes } notes
    }
# $suppressed, $known (Number) - findings that are not shown: by a suppression, by the baseline.
summary-hidden = not shown: { $suppressed } suppressed, { $known } known from the baseline
# $count (Number), $text (String) - a file name.
summary-baseline = { PLURAL($count) ->
        [one] { $count } finding
       *[other] { $count } findings
    } written to { $text }
# $count, $leaflets (Number)
summary-fixed = { PLURAL($count) ->
        [one] { $count } finding
       *[other] { $count } findings
    } fixed in { PLURAL($leaflets) ->
        [one] { $leaflets } leaflet
       *[other] { $leaflets } leaflets
    }
# What stands between summary-read and summary-findings, and after “error” and “help”.
summary-separator = { ": " }
summary-clean = nothing found
summary-cut = Too many findings for a job summary: the rest is left out here.
summary-capped = GitHub shows only ten annotations of each kind: the job summary has all findings.
summary-without-facts = No facts were used: only contradictions inside a leaflet can be found. Name facts with --facts or --topic.
summary-with-source-only = No facts were used: translations were compared with their source only. Name facts with --facts or --topic.
# $seconds (String)
summary-time = finished in { $seconds } s
# $written, $kept (Number)
emit-summary =
    { PLURAL($written) ->
        [one] { $written } bundle
       *[other] { $written } bundles
    } written, { $kept } up to date
# $text (String) - language tag.
emit-two-leaflets = there is another leaflet in { $text }: a bundle holds one
# $text (String) - id of a message; $expected (String) - what it refers to.
render-missing = { $text } refers to { $expected }, which is not there
render-nothing = there is no leaflet in this bundle
# $text (String) - language tag; $reason (String) - how the language was found.
language-detected = read as { $text }, as detected from the text

## Tables

compare-fact = fact
compare-expected = facts
compare-legend = ! deviates from the others   + says so   - denies it   · says nothing
compare-legend-facts = ≠ not what the facts say
compare-nothing = No leaflet states anything about the facts.
compare-borrowed = There are no facts of this topic: what the leaflets say is sorted by those of { $topic }.
languages-tag = tag
languages-name = language
languages-level = level
languages-reads = what is read
level-figures = figures
level-pack = pack
level-full = full
reads-figures = numbers and units
reads-pack = numbers, units, concepts and statements
reads-full = numbers, units, concepts and statements; messages in this language
facts-clean = nothing found
facts-fact = fact
facts-kind = kind
facts-value = value
facts-scope = scope
facts-needed = needed
facts-required = required
facts-optional = optional
facts-known = known
facts-not-fixed = no fixed number
rules-rule = rule
rules-severity = severity
rules-about = what it reports
rules-off = off unless enabled

rule-conflicting-value = a value that the facts rule out
rule-wrong-unit = the right figures in another unit
rule-wrong-measure = the right figures for another measure
rule-partial-range = only a part of the canonical range
rule-missing-statement = a required fact that the leaflet does not state
rule-reversed-statement = the opposite of what the facts say
rule-self-contradiction = two values for one fact in one leaflet
rule-changed-strength = a reason against the treatment put more or less strongly than in the facts
rule-unsupported-statement = a reason against, a use or an effect that no fact knows
rule-unadaptable-sentence = a sentence that a changed fact cannot be written into
rule-stale-bundle = a Fluent bundle that is out of date or was edited by hand
rule-broken-bundle = a Fluent file that does not parse or cannot be formatted
rule-missing-message = a message that another language has
rule-missing-variable = a message without a variable or term of the source language
rule-missing-plural = a choice by number without all plural forms
rule-source-mismatch = a figure that the source states otherwise, or that only one of the two has
rule-dropped-negation = a sentence that lost its “not”
rule-added-negation = a sentence that says no where the source does not
rule-untranslated-text = text that stands as it stands in the source
rule-omitted-text = a part of the source that is missing
rule-added-text = a part that the source has not
rule-outlier-translation = one leaflet of a topic that deviates from all others
rule-unread-number = a figure that was bound to no fact
rule-unreadable-file = a file or record that could not be read
rule-unknown-language = a leaflet whose language is not known
rule-bad-suppression = a suppression without a reason, or of a rule that does not exist
rule-unused-suppression = a suppression that hides nothing any more

rule-broken-grammar = words in an order that no grammar allows
rule-doubled-word = a word that stands twice
rule-forbidden-term = a term that the term base rules out
rule-glued-words = words run together
rule-inconsistent-term = one name in several spellings
rule-invisible-character = characters that nobody sees
rule-machine-chatter = what a machine says to its user
rule-malformed-number = a figure that invites misreading
rule-misspelt-term = a word one letter away from a term
rule-missing-diacritics = a leaflet that lost its accented letters
rule-mixed-script = a word with letters of two scripts
rule-mojibake = text in a broken encoding
rule-repeated-text = text that repeats itself
rule-spun-document = a leaflet rewritten by software
rule-stray-boilerplate = pieces of a web page
rule-tortured-phrase = phrases that no author of the field writes
rule-truncated-text = text that breaks off
rule-wrong-language = text in another language
rule-bad-facts = a mistake in a facts or terms file

## Findings on a page: heads of columns

sheet-line = line
sheet-severity = severity
sheet-rule = rule
sheet-finding = finding

## The sign-off sheet, for translators and doctors
##
## $file (String) - the facts file; $version, $date, $role, $hash (String) - its version, date, who approved it, a check sum.

sheet-title = Sign-off sheet
sheet-skip = Skip to the facts
sheet-facts = facts
sheet-edition = { $file }, version { $version } of { $date }, approved by { $role }, check sum { $hash }
sheet-checked = checked
# $count (Number)
sheet-leaflets =
    { PLURAL($count) ->
        [one] { $count } leaflet
       *[other] { $count } leaflets
    }
sheet-identity = this sheet
sheet-controls = Filters and decisions
sheet-language = language
sheet-all = all
sheet-show = show
sheet-open = open
sheet-decided = decided
sheet-different = only rows that differ
sheet-export = Export decisions
sheet-print = Print
sheet-keys = Keys: j next, k previous, a accept, r reject, o open, c comment, e export
# @decided@, @all@ and @shown@ stand for figures; leave them as they are.
sheet-progress = @decided@ of @all@ decided, @shown@ shown
sheet-exported = The decisions are in leaflint-suppressions.toml.
sheet-reason-needed = Write down why a finding is rejected.
sheet-name-needed = Write down who decides.
sheet-not-kept = This browser does not keep the decisions: export them before you close the page.
sheet-first = To be decided
# $count (Number)
sheet-more = and { $count } more below
sheet-matrix = Facts and leaflets
sheet-canonical = the facts say
sheet-agrees = agrees
sheet-differs = differs
sheet-partial = only a part
sheet-missing = missing, but required
sheet-other-scope = about something else
sheet-silent = says nothing
sheet-charts = Figures on one axis
sheet-stated = stated
sheet-expected = expected
sheet-suggestion = suggestion
sheet-decision = Decision
sheet-undecided = open
sheet-accept = accept: the leaflet will be corrected
sheet-reject = reject: the leaflet is right
sheet-comment = comment, or why it is rejected
sheet-sign = Signature
sheet-sign-text = I have read the leaflets and the findings above, and my decisions are noted beside them.
sheet-reviewer = name
sheet-role = role
sheet-date = date
sheet-signature = signature
sheet-footer = Made by leaflint. What it does not understand it cannot check: read the whole text.

## A new project
##
## $text (String) - a file name or a pattern. $count (Number) - leaflets.

init-wrote = wrote { $text }
init-found =
    { PLURAL($count) ->
        [one] { $count } leaflet fits { $text }
       *[other] { $count } leaflets fit { $text }
    }
init-next = Next: put your figures into the facts file, then run leaflint check.

## The settings file leaflint.toml

# $text (String) - what stands there; $expected (String) - what may stand there.
settings-syntax = { $reason }
settings-unknown-key = unknown key { $text }
settings-unknown-rule = there is no rule { $text }
settings-wrong-type = { $text } must be { $expected }
settings-bad-value = { $text } is none of { $expected }
# $text (String) - the part of the pattern that is wrong.
pattern-no-field = the pattern { $text } has no field: it needs {"{language}"} or {"{topic}"}
pattern-outside = { $text } leaves the project: patterns are relative to it
pattern-unclosed = a brace without its other half: { $text }
pattern-unknown-field = unknown field { $text }: there are {"{topic}"} and {"{language}"}
pattern-adjacent = nothing stands between { $text } and the field before it
pattern-too-many = too many fields from { $text } on
settings-nearest = Did you mean { $text }?
settings-choices = Known are: { $expected }.
type-string = a text in quotation marks
type-list = a list of texts
type-table = a table
type-list-of-tables = a list of tables

## What the command line answers

error-no-project = no project found here: there is neither leaflint.toml nor a folder content in this folder or above it
error-no-leaflets = no leaflets found
# $text (String) - patterns of paths.
no-leaflets-help = Looked for { $text }
error-nothing-read = nothing could be read
error-unknown-topic = there is no topic { $text }
error-unknown-rule = there is no rule { $text }
error-unknown-format = there is no format { $text } for this command
error-needs-records = records are read from standard input: leave out the paths
# $text (String) - what was given; $expected (String) - what is known.
error-output-form = --output takes FORMAT=FILE, not { $text }
error-output-twice = { $text } is given as an output twice
error-output-leaflet = { $text } is a leaflet that is read: it cannot be an output too
error-output-write = cannot write { $text }: { $reason }
error-format-records = the format { $text } needs the whole run: with records, use { $expected }
error-baseline = the baseline { $text } cannot be used: { $reason }
error-baseline-needed = name the file with --baseline
# $reason (String) - git's own words.
error-git = git cannot say what has changed since { $text }: { $reason }
error-init-exists = { $text } is already there
error-facts-needed = name a topic with --topic or a facts file with --facts
error-write-file = { $file } cannot be written: { $reason }; nothing was changed
error-no-language = name the language with --language
# $file (String) - a folder; $language (String) - a language tag.
error-no-bundle = there is no bundle for { $language } in { $file }
error-write = cannot write the result: { $reason }
nearest-help = Did you mean { $text }?
choices-help = There are: { $expected }

## Facts files
##
## What is wrong with facts.toml, terms.toml and concepts.toml. Keys, ids and UCUM codes are never translated.
## $key (String) - a key of the file. $fact, $concept, $predicate (String) - ids.
## $nearest (String) - the known word that is most like the one found. $known, $choices, $codes (String) - lists of words.

# $detail (String) - the parser's own words, in English.
facts-syntax = this line is not valid TOML: { $detail }
facts-markup = this line is not valid XML: { $detail }
facts-empty = the file is empty
facts-duplicate-key = “{ $key }” stands twice
facts-unknown-key = there is no key “{ $key }” here; the keys are { $known }
facts-unknown-key-similar = there is no key “{ $key }” here; did you mean “{ $nearest }”?
facts-unknown-choice = “{ $found }” is no choice for { $key }; write { $choices }
# $expected, $found (String) - one of the facts-kind messages.
facts-wrong-type = { $key } must be { $expected }, not { $found }
facts-unfit-value = { $key } cannot be { $found }
facts-kind-text = text in quotes
facts-kind-number = a figure
facts-kind-truth = true or false
facts-kind-date = a date
facts-kind-list = a list in square brackets
facts-kind-text-or-list = text in quotes or a list
facts-kind-table = a table
facts-missing-topic = the file does not say which topic it is about
facts-missing-key = the file does not give its { $key }
facts-bad-id = “{ $id }” is no id: an id has only small letters a–z, digits and hyphens
facts-missing-value = { $fact } has no value
facts-value-empty = there is no value between the quotes
facts-value-number = a figure is missing here
facts-value-comma = a figure has a decimal point here, not a comma
facts-value-figure = “{ $figure }” cannot be read as a figure
facts-value-unit = “{ $unit }” is no unit; the units are { $codes }
# $low, $high (String) - UCUM codes.
facts-value-unlike = { $low } and { $high } cannot be the two ends of one range
# $swapped (String) - the range with its ends in the right order, as a quantity.
facts-value-reversed = the range runs backwards; did you mean { $swapped }?
facts-value-rest = “{ $rest }” is not part of a value
facts-none-unit = “none” needs a unit: add the key unit
facts-unit-twice = the value and the key unit name different units
facts-negative = a quantity of this kind cannot be below zero
facts-about-nothing = nothing says which figures { $fact } is about: give about, counts or relation
facts-scope-empty = a scope needs of, age or weight
facts-scope-value = this scope has no value
facts-scope-twice = this scope has a value already
facts-scope-unlike = the value of this scope is measured in another kind of unit than the fact
# $stated, $canonical (String) - quantities.
facts-no-equivalent = { $stated } does not mean the same as { $canonical }
facts-duplicate-concept = { $concept } stands twice under { $predicate }
facts-shared-id = { $id } names both a figure and a concept of a list
facts-unlisted-detail = { $concept } has details but stands in none of the lists
facts-unlisted-detail-similar = { $concept } has details but stands in none of the lists; did you mean “{ $nearest }”?
facts-unknown-concept = there is no concept “{ $concept }”
facts-unknown-concept-similar = there is no concept “{ $concept }”; did you mean “{ $nearest }”?
facts-unknown-concept-help = Define it in a terms file of the topic, in one language at least: [{ $concept }] with `preferred` and `gloss`.
# $languages (String) - language tags.
facts-missing-term = { $concept } has no term in: { $languages }
facts-unused-concept = no fact uses { $concept }
facts-term-missing = { $concept } has no term
# $term (String) - a word of the file.
facts-term-twice = “{ $term }” already names { $concept }
facts-concept-circle = { $concept } is made a kind of itself

## Help
# The texts of `leaflint --help`: of commands (help-check), of arguments (help-arg-topic; help-arg-emit-out where a command has its own).
# In English they are what the code says. $text (String) - a list of values, or one.

help-about = Checks translated patient leaflets against one canonical fact set
help-check = Check leaflets against the facts and against themselves
help-extract = Print what was understood: quantities, concepts, statements
help-compare = Facts × leaflets: who says what, who deviates
help-facts = Work with the canonical facts
help-facts-lint = Check a facts file and its terms
help-facts-list = List the facts
help-facts-schema = Print a JSON Schema of facts files, for editors
help-facts-diff = List what changed since an older facts file, and which statements of the leaflets that makes wrong
help-facts-draft = Print a first facts file, read from trusted leaflets
help-languages = Print the support table of languages
help-rules = Print the table of rules
help-explain = Explain a rule with examples
help-emit = Write the Fluent bundles; --check: fail if any is stale
help-render = Print a leaflet from its bundle
help-init = Write a commented leaflint.toml and a first facts file for this folder
help-exit-status = Exit status: 0 nothing found at or above --fail-on; 1 something found; 2 usage or configuration wrong, or nothing could be read.
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-common = Common options
help-values = { "[" }possible values: { $text }]
help-default = { "[" }default: { $text }]
help-arg-paths = Leaflets or folders; - is standard input. Default: the project found from the current folder upwards
help-arg-render-paths = Bundles; default: those of --language in the project
help-arg-check-output = Write a report to a file too, such as sarif=out.sarif; may be given several times
help-arg-check-suppressions = Decisions about findings; default: leaflint-suppressions.toml beside leaflint.toml
help-arg-check-baseline = Known findings: only new ones are shown and fail
help-arg-check-write-baseline = Write all findings into the baseline, and succeed
help-arg-check-since = Only leaflets that have changed since a revision of git, or that a fact changed since then concerns
help-arg-check-fix = Write the suggestions that are certain into the leaflets
help-arg-check-diff = Show what --fix would write, and write nothing
help-arg-compare-canonical = Show what the facts say beside what the leaflets say
help-arg-extract-what = What to print
help-arg-facts-diff-old = The facts file as it was
help-arg-explain-rule = Id of the rule, as in findings
help-arg-emit-out = Folder of the bundles: `DIR/LANGUAGE/TOPIC.ftl`. Default: locales, in the project
help-arg-emit-check = Write nothing; exit status 1 if a bundle is not what would be written
help-arg-emit-force = Overwrite bundles that were edited by hand
help-arg-render-from = Folder of the bundles: `DIR/LANGUAGE/TOPIC.ftl`. Default: locales, in the project
help-arg-init-schema = Print a JSON Schema of leaflint.toml, for editors, and write nothing
help-arg-format = Output format; check has human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; others have human and jsonl; compare: human, table, markdown, jsonl
help-arg-topic = A topic of the project, else of the built-in content
help-arg-facts = A facts file, instead of a topic
help-arg-language = Language of the leaflets, as a BCP 47 tag
help-arg-locale = Language of the messages; default: from the environment
help-arg-locales = Folder of language packs that are read before the shipped ones
help-arg-input = Read files, or records (JSON Lines) from standard input
help-arg-only = Run these rules and no others
help-arg-enable = Run these rules too
help-arg-ignore = Do not run these rules
help-arg-fail-on = Severity from which on the exit status is 1; default: error
help-arg-jobs = How many threads to use; default: one for each processor
help-arg-color = When to use colours
help-arg-help = Print help
help-arg-version = Print version
usage-unknown-option = { $text } is no option of this command
usage-unknown-command = { $text } is no command
usage-invalid-value = { $text } is no value of { $expected }
usage-missing = { $text } must be given
usage-conflict = { $text } cannot be combined with { $expected }
usage-help = `leaflint --help` prints the usage.

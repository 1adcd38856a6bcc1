### The tool's own messages in Japanese; the English file explains the arguments.

## Severities and short words

severity-error = エラー
severity-warning = 警告
severity-note = 注記
severity-help = ヘルプ

## Quantities

quantity-range = { $low }～{ $high }
quantity-at-least = { $quantity }以上
quantity-at-most = 最大{ $quantity }
quantity-about = 約{ $quantity }
quantity-few = 数
    .count = 5
quantity-none = なし

## Units

unit-1 =
    { $shape ->
        [vague] いくつか
       *[other] { $figure }
    }
unit-s = { $figure }秒
unit-min = { $figure }分
unit-h = { $figure }時間
unit-d = { $figure }日
unit-wk = { $figure }週間
unit-mo = { $figure }か月
unit-a = { $figure }年
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
unit-ul = { $figure } µL
unit-ml = { $figure } mL
unit-cl = { $figure } cL
unit-dl = { $figure } dL
unit-l = { $figure } L
unit-percent = { $figure }%
unit-cel = { $figure }°C
unit-degf = { $figure }°F
unit-deg = { $figure }度
unit-mg-per-kg = { $figure } mg/kg
unit-ug-per-kg = { $figure } µg/kg
unit-ml-per-kg = { $figure } mL/kg
unit-per-s = 毎秒{ $figure }回
unit-per-min = 毎分{ $figure }回
unit-per-h = 1時間に{ $figure }回
unit-per-d = 1日{ $figure }回
unit-per-wk = 週{ $figure }回
unit-per-mo = 月{ $figure }回
unit-per-a = 年{ $figure }回
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }: 説明書では{ $stated }、基準データでは{ $expected }です{ $scope ->
        [unset] { "" }
       *[other] （対象: { $scope }）
    }{ $slip ->
        [unset] { "" }
       *[other] （{ $slip }）
    }
conflicting-value-help = 説明書を訂正してください。基準データが古い場合は基準データを更新してください。

wrong-unit =
    { $fact }: 説明書では{ $stated }、基準データでは{ $expected }です{ $scope ->
        [unset] { "" }
       *[other] （対象: { $scope }）
    }: 数値は同じですが単位が異なります
wrong-unit-help = 単位を訂正してください。

wrong-measure = { $fact }: 説明書は{ $stated }を「{ $concept }」としていますが、基準データが示すのは「{ $measure }」です
wrong-measure-help = 基準データと同じ項目の値であることを明記してください。

partial-range =
    { $fact }: 説明書の{ $stated }は、{ $expected }の一部にすぎません{ $scope ->
        [unset] { "" }
       *[other] （対象: { $scope }）
    }
partial-range-help = 意図的に限定しているのでなければ、範囲全体を記載してください。

missing-statement =
    { $fact } が記載されていません{ $expected ->
        [unset] { "" }
       *[other] : 基準データでは{ $expected }です
    }
missing-statement-concept =
    「{ $concept }」が{ $predicate ->
        [contraindication] 禁忌
        [indication] 適応
        [side-effect] 副作用
       *[other] { " " }{ $predicate }{ " " }
    }として記載されていません
missing-statement-help = この内容はすべての説明書に必要です。文を追加してください。

reversed-statement =
    { $predicate ->
        [contraindication] 説明書は「{ $concept }」でも施術・治療を可としていますが、基準データでは禁忌です
        [indication] 説明書は「{ $concept }」を適応外としていますが、基準データでは適応です
        [side-effect] 説明書は副作用としての「{ $concept }」を否定していますが、基準データには挙げられています
       *[other] 説明書は「{ $concept }」を否定していますが、基準データには挙げられています
    }
reversed-statement-action = { $fact }: 「始める」と「やめる」が説明書と基準データで逆になっています
reversed-statement-time = { $fact }: 説明書では「後」、基準データでは「前」です
reversed-statement-help = 否定の表現が抜けたり、余計に加わったりしていないか確認してください。

self-contradiction = { $fact }: ここでは{ $stated }、別の箇所では{ $expected }と記載されています
self-contradiction-concept = 「{ $concept }」についての記述が説明書の中で矛盾しています
self-contradiction-help = どちらが正しいかを決め、すべての箇所をそろえてください。

changed-strength = { $concept }: 説明書の表現は「{ $stated }」、基準データでは「{ $expected }」です
changed-strength-help = 表現の強さを基準データに合わせてください。
unsupported-statement =
    { $predicate ->
        [contraindication] 説明書は「{ $concept }」を禁忌としていますが、基準データにはありません
        [indication] 説明書は「{ $concept }」を適応としていますが、基準データにはありません
       *[other] 説明書は「{ $concept }」（{ $predicate }）を挙げていますが、基準データにはありません
    }
unsupported-statement-help = 正しいかどうか確認し、正しければ基準データに追加してください。

source-mismatch =
    { $slip ->
        [unset] 訳文では{ $stated }、原文では{ $expected }です
       *[other] 訳文では{ $stated }、原文では{ $expected }です（{ $slip }）
    }
source-mismatch-unit = 訳文では{ $stated }、原文では{ $expected }です: 単位が異なります
source-mismatch-lost = 訳文に{ $expected }がありません
source-mismatch-added = 原文に{ $stated }はありません
source-mismatch-help = 数値と単位を原文と照合してください。
source-mismatch-turned-help = 前後の関係を原文と照合してください。

dropped-negation = 原文のこの箇所には否定の「{ $expected }」がありますが、訳文には否定がありません
dropped-negation-help = 訳文の意味が逆になっていないか確認してください。
added-negation = 訳文には否定の「{ $stated }」がありますが、原文のこの箇所には否定がありません
added-negation-help = 訳文の意味が逆になっていないか確認してください。

untranslated-text = 原文のまま訳されていません: 「{ $stated }」
untranslated-text-run = 原文と同じ語句がそのまま残っています: 「{ $stated }」
untranslated-text-help = 翻訳してください。題名などの場合は引用符で囲んでください。

omitted-text = 訳文に「{ $expected }」がありません
omitted-text-run = 訳文に「{ $beginning }」から「{ $ending }」までの{ $count }か所がありません
omitted-text-short = 原文の内容に対して訳文が短すぎます：「{ $shown }」
omitted-text-help = 原文と比べ、足りない部分を訳してください。
omitted-text-unlike = 訳文と原文が違いすぎるため比較できません
omitted-text-unlike-help = 原文の見出し、箇条書き、順序を保つか、ファイルの先頭に `source: none` と書いてください。

added-text = 原文に「{ $stated }」はありません
added-text-run = 原文に「{ $beginning }」から「{ $ending }」までの{ $count }か所はありません
added-text-help = リーフレットに必要かどうかを確かめ、必要なら原文にも加えてください。

outlier-translation = { $fact }：ここでは{ $stated }、ほかはすべて{ $expected }
outlier-translation-source = { $fact }：原文では{ $stated }、訳文はすべて{ $expected }
outlier-translation-facts = { $fact }：リーフレットはすべて{ $stated }、データでは{ $expected }
outlier-translation-help = どの値が正しいかを確かめ、すべてその値にしてください。

unread-number = { $stated }がどの基準項目の値か認識できません
unread-number-help = この数値の内容を目視で確認してください。

unreadable-file = { $file } を読み取れません: { $reason }
unreadable-file-help = ファイルを UTF-8 のプレーンテキストとして保存してください。

bad-suppression = 抑制の理由が記載されていません
bad-suppression-rule = 抑制で指定されたルール { $rule } は存在しません
bad-suppression-rule-similar = 抑制で指定されたルール { $rule } は存在しません。{ $nearest } の間違いではありませんか?
bad-suppression-form = 抑制の指定を解釈できません
bad-suppression-date = until の値が日付ではありません
bad-suppression-help = leaflint-ignore RULE[FACT]: REASON の形で記述し、日付は 2027-06-30 のように書いてください。
unused-suppression = { $rule } の抑制に該当する指摘がありません
unused-suppression-changed = { $rule } の抑制は失効しました: 説明書または基準項目が変更されています
unused-suppression-expired = { $rule } の抑制は { $until } に失効しました
unused-suppression-help = 抑制を削除するか、あらためて判断してください。

unknown-language = この説明書の言語が不明です
unknown-language-pack = { $language } の言語パックがありません: 数値のみを読み取ります
unknown-language-help = フロントマター、ファイル名、または --language で言語を指定してください。対応言語は `leaflint languages` で確認できます。

unadaptable-sentence = { $fact } が変更されましたが、この文の{ $stated }を{ $expected }に確実に置き換えることができません
unadaptable-sentence-help = この文に新しい値を手作業で書き込み、もう一度出力してください。

stale-bundle = 現在の出力結果と一致しません
stale-bundle-missing = バンドルがまだありません: `leaflint emit` を実行してください
stale-bundle-help = `leaflint emit` を実行してください。
edited-bundle = { $text } はバンドルの出力後に手作業で編集されています: 編集内容が失われます
edited-bundle-help = 編集内容を説明書、基準データ、または用語ファイルに移すか、`leaflint emit --force` で上書きしてください。
broken-bundle = Fluent として正しくありません: { $reason }
broken-bundle-repeated = { $text } が重複して定義されています
broken-bundle-circle = { $text } が自分自身を参照しています
broken-bundle-long = { $text } は展開すると際限なく長くなります
broken-bundle-empty = 本文のない説明書は出力できません
broken-bundle-value = { $fact }: 値は「{ $text }」と書き出されますが、読み直すと同じ値になりません
broken-bundle-form = この説明書は、1 バイトも違わずに復元できる形では出力できません
missing-message = { $text } がありません: { $file } にはあります
missing-message-extra = { $text } は { $file } にありません
missing-variable = { $text } で { $expected } が使われていません
missing-variable-extra = { $text } で使われている { $expected } は、原文の言語では使われていません
missing-plural = { $text } に複数形カテゴリ { $expected } の形がありません
missing-plural-extra = { $text } に、この言語にない複数形カテゴリ { $expected } の形があります

## Garbled text

mojibake =
    文字化け「{ $text }」: UTF-8 が別の文字コードとして読まれています{ $meant ->
        [unset] { "" }
       *[other] （おそらく「{ $meant }」）
    }
mojibake-control = 「{ $text }」に別の文字コード由来の制御文字があります
mojibake-lost = 「{ $text }」で文字が失われています
mojibake-entity = 「{ $text }」がそのまま表示されます: 二重にエスケープされています
mojibake-help = 壊れる前のテキストから UTF-8 で保存し直してください。ほかの箇所も壊れている可能性があるため、説明書全体を確認してください。

mixed-script = 「{ $text }」には見た目の似た別の文字体系の文字が混ざっています: 正しくは「{ $meant }」
mixed-script-help = 1 つの文字体系だけで書いてください。このままでは検索エンジンや読み上げソフトが認識できません。

missing-diacritics = アクセント記号付きの文字が欠けています: 通常は約 { $usual } 文字のところ { $count } 文字です
missing-diacritics-help = 文字が欠ける前のテキストを使ってください。

invisible-character = 見えない文字が { $count } 個あります（最初は { $code }）
invisible-character-help = 削除してください。検索、コピー、比較の妨げになります。

doubled-word = 「{ $text }」: 同じ語が重複しています
doubled-word-help = 一方を削除してください。
doubled-word-joined = 「{ $text }」は両側が同じ語です
doubled-word-joined-help = 一方はおそらく別の語です。原文で確認してください。

repeated-text = テキストが繰り返しになっています: 「{ $text }」
repeated-text-help = 1 回だけ残し、その後に抜けた内容がないか確認してください。
repeated-text-block = 同じ段落が { $line } 行目にもあります
repeated-text-block-help = 一方を削除してください。

glued-words = 「{ $text }」は語がつながっています: おそらく「{ $meant }」
glued-words-help = 語を区切るか、余分な文字を削除してください。

truncated-text = 文が途中で切れています: 「{ $text }」
truncated-text-help = 文を最後まで書いてください。

malformed-number-zero = 「{ $text }」は小数点の前に数字がありません: 「{ $meant }」と書きます
malformed-number-order = 「{ $text }」は大きい数から小さい数の順になっています
malformed-number-unit = 「{ $text }」に単位がありません
malformed-number-help = 誤読されない書き方にしてください。小数点の前に 0 を置き、小さい数を先に書き、用量には必ず単位を付けます。

machine-chatter = 「{ $text }」は機械が利用者に返した応答で、説明書の内容ではありません
machine-chatter-help = 削除し、全文を人が読んで確認してください。

stray-boilerplate = 「{ $text }」はウェブページの一部で、説明書の内容ではありません
stray-boilerplate-help = 削除してください。

tortured-phrase =
    「{ $text }」はこの分野で使われない表現です{ $meant ->
        [unset] { "" }
       *[other] : おそらく「{ $meant }」
    }
tortured-phrase-help = ソフトウェアによる逐語的な言い換えの特徴です。文を原文と照合してください。

spun-document = この説明書はソフトウェアで書き換えられています: 異なる特徴が { $count } 種類あり、最初は「{ $text }」
spun-document-help = 語を 1 つずつ直さないでください。見つけられない置き換えもあるため、元の文書から作り直してください。

broken-grammar =
    「{ $text }」は文法的に成り立ちません{ $meant ->
        [unset] { "" }
       *[other] : おそらく「{ $meant }」
    }
broken-grammar-help = 文を声に出して読み、訂正してください。

wrong-language =
    説明書の言語ではありません{ $language ->
        [unset] { "" }
       *[other] （{ $language }）
    }: 「{ $text }」
wrong-language-help = 翻訳するか、正しい言語を指定してください。
wrong-language-run =
    別の言語の語句です{ $language ->
        [unset] { "" }
       *[other] （{ $language }）
    }: 「{ $text }」
wrong-language-run-help = 翻訳してください。意図したものであれば引用符で囲んでください。

forbidden-term =
    「{ $text }」は用語集で禁止されています{ $meant ->
        [unset] { "" }
       *[other] : 「{ $meant }」と書きます
    }
forbidden-term-deprecated =
    「{ $text }」は古い用語です{ $meant ->
        [unset] { "" }
       *[other] : 「{ $meant }」と書きます
    }
forbidden-term-help = 用語集の推奨用語を使ってください。

misspelt-term = 「{ $text }」は「{ $meant }」と 1 文字違いです
misspelt-term-help = つづりを訂正してください。正しい語であれば用語に追加してください。

inconsistent-term = 同じ名称の表記が統一されていません: { $text }（最多は「{ $meant }」）
inconsistent-term-help = 表記を 1 つに決めて統一してください。

garble-more = 同じ種類の指摘がほかに { $count } 件ありますが、省略しています。
related-same-text = 同じテキスト
related-spun = 書き換えソフトの別の特徴

bad-facts = { $reason }

related-fact = 基準データでは{ $expected }
related-fact-here = 該当する基準項目
related-other-statement = もう一方の記述
related-too = ここも同様
related-source = 原文
related-sibling = 別のリーフレット
related-nearest = 最も近い文

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = 桁の誤り
slip-separator = 小数点と桁区切りの取り違え
slip-swapped-ends = 範囲の両端が逆
slip-dropped-digit = 数字の脱落または重複

## Why a file could not be used

reason-missing = ファイルがありません
reason-permission = アクセス権がありません
reason-utf8 = ここから先は正しい UTF-8 ではありません
reason-utf16 = UTF-8 ではなく UTF-16 です
reason-nul = NUL バイトを含むため、テキストではありません
reason-empty = 空です
reason-loop = シンボリックリンクが上位のフォルダーを指しています
reason-folder = フォルダーです
reason-no-folder = フォルダーがありません
reason-read-only = ファイルシステムが読み取り専用です
reason-full = 空き容量がありません
reason-file-there = フォルダーが必要な場所にファイルがあります
reason-other = システムがエラーを返しました

## Summary

summary-read = 説明書 { $leaflets } 件 × 基準項目 { $facts } 件、記述 { $statements } 件を読み取りました
summary-findings = エラー { $errors } 件、警告 { $warnings } 件、注記 { $notes } 件
summary-hidden = 非表示: 抑制 { $suppressed } 件、ベースラインで既知 { $known } 件
summary-baseline = 指摘 { $count } 件を { $text } に書き込みました
summary-fixed = 説明書 { $leaflets } 件で指摘 { $count } 件を修正しました
summary-separator = { ": " }
summary-clean = 指摘はありません
summary-cut = 指摘が多すぎるため、ジョブサマリーでは残りを省略します。
summary-capped = GitHub に表示される注釈は種類ごとに 10 件までです。すべての指摘はジョブサマリーにあります。
summary-without-facts = 基準データが使われていないため、説明書内の矛盾しか検出できません。--facts または --topic で基準データを指定してください。
summary-with-source-only = 基準データが使われていないため、訳文は原文とだけ比較されました。--facts または --topic で基準データを指定してください。
summary-time = { $seconds } 秒で完了しました
emit-summary = バンドル { $written } 件を書き出しました（最新 { $kept } 件）
emit-two-leaflets = { $text } の説明書がほかにもあります: 1 つのバンドルに入る説明書は 1 件です
render-missing = { $text } が参照する { $expected } がありません
render-nothing = このバンドルに説明書はありません
language-detected = 本文から { $text } と判定して読み取りました

## Tables

compare-fact = 基準項目
compare-expected = 基準データ
compare-legend = ! ほかと異なる   + 肯定   - 否定   · 記述なし
compare-legend-facts = ≠ 基準データと異なる
compare-nothing = 基準項目について述べている説明書はありません。
compare-borrowed = この主題の基準項目はありません。説明書の内容は{ $topic }の基準項目に沿って並べています。
languages-tag = タグ
languages-name = 言語
languages-level = レベル
languages-reads = 読み取る内容
level-figures = 数値
level-pack = パック
level-full = 完全
reads-figures = 数値と単位
reads-pack = 数値、単位、概念、記述
reads-full = 数値、単位、概念、記述（メッセージもこの言語で表示）
facts-clean = 指摘はありません
facts-fact = 基準項目
facts-kind = 種類
facts-value = 値
facts-scope = 対象
facts-needed = 要否
facts-required = 必須
facts-optional = 任意
facts-known = 既知
facts-not-fixed = 定まった数なし
rules-rule = ルール
rules-severity = 重大度
rules-about = 検出する内容
rules-off = 有効にしない限りオフ

rule-conflicting-value = 基準データと食い違う値
rule-wrong-unit = 数値は正しいが単位が異なる
rule-wrong-measure = 数値は正しいが別の項目の値
rule-partial-range = 基準範囲の一部のみ
rule-missing-statement = 説明書に記載されていない必須の基準項目
rule-reversed-statement = 基準データと正反対の記述
rule-self-contradiction = 1 つの説明書の中で同じ基準項目に異なる値
rule-changed-strength = 基準データより強いまたは弱い表現の禁忌
rule-unsupported-statement = 基準データにない禁忌、適応、作用
rule-unadaptable-sentence = 変更された基準項目を反映できない文
rule-stale-bundle = 古い、または手作業で編集された Fluent バンドル
rule-broken-bundle = 解析または整形できない Fluent ファイル
rule-missing-message = ほかの言語にあるメッセージの欠落
rule-missing-variable = 原文の言語にある変数や用語がないメッセージ
rule-missing-plural = 複数形がそろっていない数による選択
rule-source-mismatch = 原文と異なる数値、または一方にしかない数値
rule-dropped-negation = 否定が失われた文
rule-added-negation = 原文が否定していないのに否定している文
rule-untranslated-text = 原文のまま残っている文
rule-omitted-text = 原文にあって訳文にない部分
rule-added-text = 原文にない部分
rule-outlier-translation = 同じ主題のほかのすべてと異なるリーフレット
rule-unread-number = どの基準項目にも結び付かない数値
rule-unreadable-file = 読み取れないファイルまたはレコード
rule-unknown-language = 言語が不明な説明書
rule-bad-suppression = 理由のない抑制、または存在しないルールの抑制
rule-unused-suppression = 該当する指摘がなくなった抑制

rule-broken-grammar = 文法上ありえない語の並び
rule-doubled-word = 重複した語
rule-forbidden-term = 用語集で禁止された用語
rule-glued-words = つながった語
rule-inconsistent-term = 同じ名称の表記の揺れ
rule-invisible-character = 見えない文字
rule-machine-chatter = 機械が利用者に返した応答
rule-malformed-number = 誤読を招く数値
rule-misspelt-term = 用語と 1 文字違いの語
rule-missing-diacritics = アクセント記号付きの文字が失われた説明書
rule-mixed-script = 複数の文字体系が混ざった語
rule-mojibake = 文字コードが壊れたテキスト
rule-repeated-text = 繰り返しになったテキスト
rule-spun-document = ソフトウェアで書き換えられた説明書
rule-stray-boilerplate = ウェブページの断片
rule-tortured-phrase = この分野の書き手が使わない表現
rule-truncated-text = 途中で切れたテキスト
rule-wrong-language = 別の言語のテキスト
rule-bad-facts = 基準ファイルまたは用語ファイルの誤り

## Findings on a page: heads of columns

sheet-line = 行
sheet-severity = 重大度
sheet-rule = ルール
sheet-finding = 指摘

## The sign-off sheet, for translators and doctors

sheet-title = 確認シート
sheet-skip = 基準項目へ移動
sheet-facts = 基準データ
sheet-edition = { $file }、バージョン { $version }（{ $date }）、承認: { $role }、チェックサム { $hash }
sheet-checked = 検査対象
sheet-leaflets = 説明書 { $count } 件
sheet-identity = このシート
sheet-controls = 絞り込みと判断
sheet-language = 言語
sheet-all = すべて
sheet-show = 表示
sheet-open = 未決定
sheet-decided = 決定済み
sheet-different = 相違のある行のみ
sheet-export = 判断を書き出す
sheet-print = 印刷
sheet-keys = キー: j 次へ、k 前へ、a 承認、r 却下、o 未決定に戻す、c コメント、e 書き出し
sheet-progress = @all@ 件中 @decided@ 件決定済み、@shown@ 件表示中
sheet-exported = 判断を leaflint-suppressions.toml に書き出しました。
sheet-reason-needed = 指摘を却下する理由を記入してください。
sheet-name-needed = 判断する人の名前を記入してください。
sheet-not-kept = このブラウザーは判断を保存しません。ページを閉じる前に書き出してください。
sheet-first = 要判断
sheet-more = ほか { $count } 件は下にあります
sheet-matrix = 基準項目と説明書
sheet-canonical = 基準データ
sheet-agrees = 一致
sheet-differs = 不一致
sheet-partial = 一部のみ
sheet-missing = 必須だが記載なし
sheet-other-scope = 別の対象についての記述
sheet-silent = 記述なし
sheet-charts = 同じ軸で見る数値
sheet-stated = 記載された値
sheet-expected = 期待される値
sheet-suggestion = 修正案
sheet-decision = 判断
sheet-undecided = 未決定
sheet-accept = 承認: 説明書を訂正する
sheet-reject = 却下: 説明書が正しい
sheet-comment = コメント、または却下の理由
sheet-sign = 署名
sheet-sign-text = 説明書と上記の指摘を読み、それぞれに判断を記入しました。
sheet-reviewer = 氏名
sheet-role = 役割
sheet-date = 日付
sheet-signature = 署名
sheet-footer = leaflint が作成しました。leaflint が理解できない内容は検査されません。全文をお読みください。

## A new project

init-wrote = { $text } を書き込みました
init-found = { $text } に一致する説明書: { $count } 件
init-next = 次の手順: 基準ファイルに数値を記入し、leaflint check を実行してください。

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = 不明なキー { $text }
settings-unknown-rule = ルール { $text } は存在しません
settings-wrong-type = { $text } は{ $expected }でなければなりません
settings-bad-value = { $text } は { $expected } のいずれでもありません
pattern-no-field = パターン { $text } にフィールドがありません: {"{language}"} または {"{topic}"} が必要です
pattern-outside = { $text } がプロジェクトの外を指しています: パターンはプロジェクトからの相対パスです
pattern-unclosed = 波かっこの対応が取れていません: { $text }
pattern-unknown-field = 不明なフィールド { $text }: 使えるのは {"{topic}"} と {"{language}"} です
pattern-adjacent = { $text } とその前のフィールドの間に何もありません
pattern-too-many = { $text } 以降のフィールドが多すぎます
settings-nearest = { $text } の間違いではありませんか?
settings-choices = 使用できるもの: { $expected }
type-string = 引用符で囲んだ文字列
type-list = 文字列のリスト
type-table = テーブル
type-list-of-tables = テーブルのリスト

## What the command line answers

error-no-project = プロジェクトが見つかりません: このフォルダーにも上位のフォルダーにも、leaflint.toml やフォルダー content がありません
error-no-leaflets = 説明書が見つかりません
# $text (String) - patterns of paths.
no-leaflets-help = 探した場所：{ $text }
error-nothing-read = 何も読み取れませんでした
error-unknown-topic = トピック { $text } は存在しません
error-unknown-rule = ルール { $text } は存在しません
error-unknown-format = このコマンドに形式 { $text } はありません
error-needs-records = レコードは標準入力から読み取ります: パスは指定しないでください
error-output-form = --output には FORMAT=FILE の形で指定します: { $text } は使えません
error-output-twice = { $text } が出力先として 2 回指定されています
error-output-leaflet = { $text } は読み取る説明書なので、出力先にはできません
error-output-write = { $text } に書き込めません: { $reason }
error-format-records = 形式 { $text } は実行全体の結果を必要とします: レコードには { $expected } を使ってください
error-baseline = ベースライン { $text } を使用できません: { $reason }
error-baseline-needed = --baseline でファイルを指定してください
error-git = { $text } 以降の変更を git から取得できません: { $reason }
error-init-exists = { $text } はすでに存在します
error-facts-needed = --topic でトピックを、または --facts で基準ファイルを指定してください
error-write-file = { $file } に書き込めません: { $reason }。変更は行われていません
error-no-language = --language で言語を指定してください
error-no-bundle = { $file } に { $language } のバンドルがありません
error-write = 結果を書き込めません: { $reason }
nearest-help = { $text } の間違いではありませんか?
choices-help = 使用できるもの: { $expected }

## Facts files

facts-syntax = この行は正しい TOML ではありません: { $detail }
facts-markup = この行は正しい XML ではありません: { $detail }
facts-empty = ファイルが空です
facts-duplicate-key = 「{ $key }」が重複しています
facts-unknown-key = ここにキー「{ $key }」は使えません。使えるキー: { $known }
facts-unknown-key-similar = ここにキー「{ $key }」は使えません。「{ $nearest }」の間違いではありませんか?
facts-unknown-choice = 「{ $found }」は { $key } に指定できません。指定できるもの: { $choices }
facts-wrong-type = { $key } は{ $found }ではなく{ $expected }でなければなりません
facts-unfit-value = { $key } に{ $found }は指定できません
facts-kind-text = 引用符で囲んだ文字列
facts-kind-number = 数値
facts-kind-truth = true または false
facts-kind-date = 日付
facts-kind-list = 角かっこで囲んだリスト
facts-kind-text-or-list = 引用符で囲んだ文字列またはリスト
facts-kind-table = テーブル
facts-missing-topic = ファイルにトピックの指定がありません
facts-missing-key = ファイルに { $key } の指定がありません
facts-bad-id = 「{ $id }」は ID として使えません: ID に使えるのは小文字の a～z、数字、ハイフンだけです
facts-missing-value = { $fact } に値がありません
facts-value-empty = 引用符の中に値がありません
facts-value-number = ここに数値がありません
facts-value-comma = ここでは小数点にコンマではなくピリオドを使います
facts-value-figure = 「{ $figure }」を数値として解釈できません
facts-value-unit = 「{ $unit }」は単位ではありません。使える単位: { $codes }
facts-value-unlike = { $low } と { $high } は 1 つの範囲の両端になりません
facts-value-reversed = 範囲の両端が逆です。{ $swapped }の間違いではありませんか?
facts-value-rest = 「{ $rest }」は値の一部ではありません
facts-none-unit = “none” には単位が必要です: キー unit を追加してください
facts-unit-twice = 値の単位とキー unit の単位が異なります
facts-negative = この種の量は 0 未満にできません
facts-about-nothing = { $fact } がどの数値を指すのか指定がありません: about、counts、relation のいずれかを指定してください
facts-scope-empty = scope には of、age、weight のいずれかが必要です
facts-scope-value = この scope に値がありません
facts-scope-twice = この scope にはすでに値があります
facts-scope-unlike = この scope の値は、基準項目と単位の種類が異なります
facts-no-equivalent = { $stated }は{ $canonical }と同じ意味ではありません
facts-duplicate-concept = { $predicate } に { $concept } が重複しています
facts-shared-id = { $id } が数値とリストの概念の両方に使われています
facts-unlisted-detail = { $concept } に詳細がありますが、どのリストにもありません
facts-unlisted-detail-similar = { $concept } に詳細がありますが、どのリストにもありません。「{ $nearest }」の間違いではありませんか?
facts-unknown-concept = 概念「{ $concept }」は存在しません
facts-unknown-concept-similar = 概念「{ $concept }」は存在しません。「{ $nearest }」の間違いではありませんか?
facts-unknown-concept-help = テーマの用語ファイルのいずれか一言語で、[{ $concept }] を `preferred` と `gloss` 付きで定義してください。
facts-missing-term = { $concept } の用語がない言語: { $languages }
facts-unused-concept = { $concept } を使う基準項目はありません
facts-term-missing = { $concept } に用語がありません
facts-term-twice = 「{ $term }」はすでに { $concept } の用語です
facts-concept-circle = { $concept } が自分自身の下位概念になっています

## Help

help-about = 翻訳された患者向け説明書を、ひとつの基準データと照合します
help-check = 説明書を基準データと照合し、内部の矛盾も調べます
help-extract = 読み取った内容（数量、概念、記述）を表示します
help-compare = 基準項目 × 説明書: どれが何を述べ、どれが異なるか
help-facts = 基準データを扱います
help-facts-lint = 基準データファイルとその用語を検査します
help-facts-list = 基準項目を一覧します
help-facts-schema = 基準データファイルの JSON Schema を表示します（エディター用）
help-facts-diff = 以前の基準データファイルからの変更点と、それによって誤りとなる説明書の記述を一覧します
help-facts-draft = 信頼できる説明書から読み取った最初の基準データファイルを表示します
help-languages = 対応言語の表を表示します
help-rules = 規則の表を表示します
help-explain = 規則を例とともに説明します
help-emit = Fluent バンドルを書き出します。--check では、古いものがあれば失敗します
help-render = バンドルから説明書を表示します
help-init = このフォルダー用に、注釈付きの leaflint.toml と最初の基準データファイルを書き出します
help-exit-status = 終了ステータス: 0 --fail-on 以上のものなし、1 あり、2 使い方または設定の誤り、または何も読み取れない
help-heading-usage = 使い方:
help-heading-commands = コマンド
help-heading-arguments = 引数
help-heading-options = オプション
help-heading-common = 共通オプション
help-values = { "[" }指定できる値: { $text }]
help-default = { "[" }既定値: { $text }]
help-arg-paths = 説明書またはフォルダー。- は標準入力。既定: 現在のフォルダーから上へたどって見つかるプロジェクト
help-arg-render-paths = バンドル。既定: プロジェクト内の --language のもの
help-arg-check-output = レポートをファイルにも書き出します（例: sarif=out.sarif）。複数回指定できます
help-arg-check-suppressions = 検出結果についての判断。既定: leaflint.toml と同じ場所の leaflint-suppressions.toml
help-arg-check-baseline = 既知の検出結果。新しいものだけを表示し、失敗とします
help-arg-check-write-baseline = すべての検出結果をベースラインに書き出し、成功とします
help-arg-check-since = git のリビジョン以降に変更された説明書、またはそれ以降に変更された基準項目が関わる説明書のみ
help-arg-check-fix = 確実な修正案を説明書に書き込みます
help-arg-check-diff = --fix が書き込む内容を表示し、何も書き込みません
help-arg-compare-canonical = 基準データの内容も表示する
help-arg-extract-what = 表示する内容
help-arg-facts-diff-old = 以前の基準データファイル
help-arg-explain-rule = 規則の ID（検出結果に表示されるもの）
help-arg-emit-out = バンドルのフォルダー: `DIR/言語/トピック.ftl`。既定: プロジェクト内の locales
help-arg-emit-check = 何も書き出さず、書き出す内容と異なるバンドルがあれば終了ステータスを 1 とします
help-arg-emit-force = 手作業で編集されたバンドルを上書きします
help-arg-render-from = バンドルのフォルダー: `DIR/言語/トピック.ftl`。既定: プロジェクト内の locales
help-arg-init-schema = leaflint.toml の JSON Schema を表示し（エディター用）、何も書き出しません
help-arg-format = 出力形式。check は human、concise、json、jsonl、sarif、junit、github、gitlab、checkstyle、markdown、html、その他は human と jsonl; compare: human, table, markdown, jsonl
help-arg-topic = プロジェクトのトピック。なければ内蔵のもの
help-arg-facts = トピックの代わりに使う基準データファイル
help-arg-language = 説明書の言語（BCP 47 タグ）
help-arg-locale = メッセージの言語。既定: 環境に従う
help-arg-locales = 同梱のものより先に読む言語パックのフォルダー
help-arg-input = ファイルを読むか、標準入力からレコード（JSON Lines）を読みます
help-arg-only = これらの規則だけを実行します
help-arg-enable = これらの規則も実行します
help-arg-ignore = これらの規則を実行しません
help-arg-fail-on = 終了ステータスを 1 とする重要度の下限。既定: error
help-arg-jobs = スレッド数。既定: プロセッサーごとに 1
help-arg-color = 色を使う場合
help-arg-help = ヘルプを表示します
help-arg-version = バージョンを表示します
usage-unknown-option = { $text } はこのコマンドのオプションではありません
usage-unknown-command = { $text } というコマンドはありません
usage-invalid-value = { $text } は { $expected } に指定できません
usage-missing = { $text } を指定してください
usage-conflict = { $text } は { $expected } と同時に指定できません
usage-help = 使い方は `leaflint --help` で表示されます。

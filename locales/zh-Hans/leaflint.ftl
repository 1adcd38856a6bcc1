### The tool's own messages in Simplified Chinese; the English file explains the arguments.

## Severities and short words

severity-error = 错误
severity-warning = 警告
severity-note = 附注
severity-help = 帮助

## Quantities

quantity-range = { $low }～{ $high }
quantity-at-least = 至少{ $quantity }
quantity-at-most = 最多{ $quantity }
quantity-about = 约{ $quantity }
quantity-few = 几
    .count = 5
quantity-none = 无

## Units

unit-1 =
    { $shape ->
        [vague] 若干
       *[other] { $figure }
    }
unit-s = { $figure }秒
unit-min = { $figure }分钟
unit-h = { $figure }小时
unit-d = { $figure }天
unit-wk = { $figure }周
unit-mo = { $figure }个月
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
unit-ul = { $figure } µl
unit-ml = { $figure } ml
unit-cl = { $figure } cl
unit-dl = { $figure } dl
unit-l = { $figure }升
unit-percent = { $figure }%
unit-cel = { $figure } °C
unit-degf = { $figure } °F
unit-deg = { $figure }度
unit-mg-per-kg = { $figure } mg/kg
unit-ug-per-kg = { $figure } µg/kg
unit-ml-per-kg = { $figure } ml/kg
unit-per-s = 每秒{ $figure }次
unit-per-min = 每分钟{ $figure }次
unit-per-h = 每小时{ $figure }次
unit-per-d = 每天{ $figure }次
unit-per-wk = 每周{ $figure }次
unit-per-mo = 每月{ $figure }次
unit-per-a = 每年{ $figure }次
unit-money = { $figure } { $currency }

## Rules

conflicting-value =
    { $fact }：说明书为{ $stated }，基准数据为{ $expected }{ $scope ->
        [unset] { "" }
       *[other] （适用于{ $scope }）
    }{ $slip ->
        [unset] { "" }
       *[other] （{ $slip }）
    }
conflicting-value-help = 请更正说明书；如果基准数据已过时，请更新基准数据。

wrong-unit =
    { $fact }：说明书为{ $stated }，基准数据为{ $expected }{ $scope ->
        [unset] { "" }
       *[other] （适用于{ $scope }）
    }：数字相同，单位不同
wrong-unit-help = 请更正单位。

wrong-measure = { $fact }：说明书将{ $stated }写作“{ $concept }”，基准数据指的是“{ $measure }”
wrong-measure-help = 请写明基准数据所指的量。

partial-range =
    { $fact }：说明书为{ $stated }，只是{ $expected }的一部分{ $scope ->
        [unset] { "" }
       *[other] （适用于{ $scope }）
    }
partial-range-help = 请给出完整范围，除非说明书有意限定。

missing-statement =
    未写明 { $fact }{ $expected ->
        [unset] { "" }
       *[other] ：基准数据为{ $expected }
    }
missing-statement-concept =
    “{ $concept }”未列为{ $predicate ->
        [contraindication] 禁忌
        [indication] 适应症
        [side-effect] 副作用
       *[other] { " " }{ $predicate }
    }
missing-statement-help = 每份说明书都必须写明这一点。请补充一句。

reversed-statement =
    { $predicate ->
        [contraindication] 说明书允许“{ $concept }”者接受治疗，基准数据将其列为禁忌
        [indication] 说明书称“{ $concept }”不是适应症，基准数据将其列为适应症
        [side-effect] 说明书否认“{ $concept }”是副作用，基准数据将其列为副作用
       *[other] 说明书否认“{ $concept }”，基准数据列有此项
    }
reversed-statement-action = { $fact }：“开始”与“停止”在说明书和基准数据中正好相反
reversed-statement-time = { $fact }：说明书写的是之后，基准数据是之前
reversed-statement-help = 请检查是否漏掉或多加了否定词。

self-contradiction = { $fact }：说明书此处为{ $stated }，另一处为{ $expected }
self-contradiction-concept = 说明书对“{ $concept }”的说法自相矛盾
self-contradiction-help = 请确定哪种说法正确，并全文统一。

changed-strength = { $concept }：说明书的措辞为“{ $stated }”，基准数据为“{ $expected }”
changed-strength-help = 请采用与基准数据同样强度的措辞。
unsupported-statement =
    { $predicate ->
        [contraindication] 说明书将“{ $concept }”列为禁忌，基准数据中没有
        [indication] 说明书将“{ $concept }”列为适应症，基准数据中没有
       *[other] 说明书列有“{ $concept }”（{ $predicate }），基准数据中没有
    }
unsupported-statement-help = 请核实是否正确；如果正确，请补充到基准数据中。

source-mismatch =
    { $slip ->
        [unset] 译文为{ $stated }，原文为{ $expected }
       *[other] 译文为{ $stated }，原文为{ $expected }（{ $slip }）
    }
source-mismatch-unit = 译文为{ $stated }，原文为{ $expected }：单位不同
source-mismatch-lost = 译文缺少{ $expected }
source-mismatch-added = 原文中没有{ $stated }
source-mismatch-help = 请对照原文核对数字和单位。
source-mismatch-turned-help = 请对照原文核对先后顺序。

dropped-negation = 原文此处有否定词“{ $expected }”，译文中没有任何否定
dropped-negation-help = 请检查译文的意思是否相反。
added-negation = 译文有否定词“{ $stated }”，原文此处没有任何否定
added-negation-help = 请检查译文的意思是否相反。

untranslated-text = 这是未翻译的原文：“{ $stated }”
untranslated-text-run = 这些词句与原文完全相同：“{ $stated }”
untranslated-text-help = 请翻译；如果是标题名称，请加引号。

omitted-text = 译文缺少“{ $expected }”
omitted-text-run = 译文缺少从“{ $beginning }”到“{ $ending }”的{ $count }处内容
omitted-text-short = 就原文的内容而言，译文太短：“{ $shown }”
omitted-text-help = 请与原文对照，补译缺少的部分。
omitted-text-unlike = 译文与原文差别太大，无法比较
omitted-text-unlike-help = 请保留原文的标题、列表和顺序，或在文件开头写上 `source: none`。

added-text = 原文没有“{ $stated }”
added-text-run = 原文没有从“{ $beginning }”到“{ $ending }”的{ $count }处内容
added-text-help = 请确认说明书是否需要这一内容；如需要，请补进原文。

outlier-translation = { $fact }：此处为{ $stated }，其他各份均为{ $expected }
outlier-translation-source = { $fact }：原文为{ $stated }，所有译文均为{ $expected }
outlier-translation-facts = { $fact }：各份说明书均为{ $stated }，而数据为{ $expected }
outlier-translation-help = 请查明哪个数值正确，并在各处统一使用。

unread-number = 无法识别{ $stated }属于哪个基准项
unread-number-help = 请人工核对这个数字的含义。

unreadable-file = 无法读取 { $file }：{ $reason }
unreadable-file-help = 请将文件保存为 UTF-8 纯文本。

bad-suppression = 屏蔽指令没有写明理由
bad-suppression-rule = 屏蔽指令中的规则 { $rule } 不存在
bad-suppression-rule-similar = 屏蔽指令中的规则 { $rule } 不存在；您是不是要写 { $nearest }？
bad-suppression-form = 无法解析屏蔽指令
bad-suppression-date = until 的值不是日期
bad-suppression-help = 请写成 leaflint-ignore RULE[FACT]: REASON，日期格式如 2027-06-30。
unused-suppression = 对 { $rule } 的屏蔽没有隐藏任何问题
unused-suppression-changed = 对 { $rule } 的屏蔽已失效：说明书或基准项已更改
unused-suppression-expired = 对 { $rule } 的屏蔽已于 { $until } 到期
unused-suppression-help = 请删除该屏蔽，或重新作出决定。

unknown-language = 无法确定这份说明书的语言
unknown-language-pack = 没有 { $language } 的语言包：只读取数字
unknown-language-help = 请在文件头、文件名中或用 --language 指定语言；`leaflint languages` 会列出支持的语言。

unadaptable-sentence = { $fact } 已更改：无法确定能否在此处用{ $expected }替换{ $stated }
unadaptable-sentence-help = 请手动将新值写入这句话，然后重新生成。

stale-bundle = 与现在会生成的内容不一致
stale-bundle-missing = 尚无资源包：请运行 `leaflint emit`
stale-bundle-help = 请运行 `leaflint emit`。
edited-bundle = { $text } 在资源包生成后被手动修改：修改内容将会丢失
edited-bundle-help = 请将修改移到说明书、基准数据或术语文件中，或用 `leaflint emit --force` 覆盖。
broken-bundle = 不是有效的 Fluent：{ $reason }
broken-bundle-repeated = { $text } 重复定义
broken-bundle-circle = { $text } 引用了自身
broken-bundle-long = { $text } 格式化时会无限增长
broken-bundle-empty = 没有正文的说明书无法生成资源包
broken-bundle-value = { $fact }：值会写成“{ $text }”，但重新读取后不是同一个值
broken-bundle-form = 无法以能逐字节还原的形式写出这份说明书
missing-message = 缺少 { $text }：{ $file } 中有
missing-message-extra = { $file } 中没有 { $text }
missing-variable = { $text } 没有使用 { $expected }
missing-variable-extra = { $text } 使用了源语言没有使用的 { $expected }
missing-plural = { $text } 缺少复数类别 { $expected } 的形式
missing-plural-extra = { $text } 含有复数类别 { $expected } 的形式，但该语言没有这一类别

## Garbled text

mojibake =
    乱码“{ $text }”：UTF-8 被按其他编码读取{ $meant ->
        [unset] { "" }
       *[other] ，可能是“{ $meant }”
    }
mojibake-control = “{ $text }”中有来自其他编码的控制字符
mojibake-lost = “{ $text }”中丢失了字符
mojibake-entity = “{ $text }”会原样显示：被转义了两次
mojibake-help = 请从未损坏的版本重新保存为 UTF-8；并检查整份说明书，其他地方也可能损坏。

mixed-script = “{ $text }”混用了两种文字中外形相似的字母：应为“{ $meant }”
mixed-script-help = 请只用一种文字书写：否则搜索引擎和屏幕阅读器无法识别。

missing-diacritics = 缺少带变音符号的字母：通常约有 { $usual } 个，实际只有 { $count } 个
missing-diacritics-help = 请改用字母完整的版本。

invisible-character = 有 { $count } 个不可见字符，第一个是 { $code }
invisible-character-help = 请删除：它们会妨碍搜索、复制和比较。

doubled-word = “{ $text }”：词语重复
doubled-word-help = 请删除其中一个。
doubled-word-joined = “{ $text }”两边是同一个词
doubled-word-joined-help = 其中一个可能原本是别的词：请查对原文。

repeated-text = 文字循环重复：“{ $text }”
repeated-text-help = 请只保留一次，并检查其后是否有遗漏。
repeated-text-block = 第 { $line } 行已有相同的段落
repeated-text-block-help = 请删除其中一个。

glued-words = “{ $text }”连在了一起：可能是“{ $meant }”
glued-words-help = 请分开各词，或删除多余的字母。

truncated-text = 文字中断：“{ $text }”
truncated-text-help = 请补全句子。

malformed-number-zero = “{ $text }”的小数点前没有数字：应写作“{ $meant }”
malformed-number-order = “{ $text }”的范围由大到小
malformed-number-unit = “{ $text }”没有单位
malformed-number-help = 数字的写法应避免误读：小数点前写 0，较小的数在前，每个剂量都带单位。

machine-chatter = “{ $text }”是机器对用户的回复，不是说明书的内容
machine-chatter-help = 请删除，并请人通读全文。

stray-boilerplate = “{ $text }”来自网页，不是说明书的内容
stray-boilerplate-help = 请删除。

tortured-phrase =
    “{ $text }”不是本领域的用语{ $meant ->
        [unset] { "" }
       *[other] ：可能是指“{ $meant }”
    }
tortured-phrase-help = 这是软件逐词替换的结果。请将句子与原文对照。

spun-document = 这份说明书被软件改写过：有 { $count } 种不同的迹象，第一处是“{ $text }”
spun-document-help = 请勿逐词修改：有些被替换的词无法找出。请从原稿重新开始。

broken-grammar =
    “{ $text }”不合语法{ $meant ->
        [unset] { "" }
       *[other] ：可能是指“{ $meant }”
    }
broken-grammar-help = 请朗读这句话并加以改正。

wrong-language =
    与说明书的语言不符{ $language ->
        [unset] { "" }
       *[other] （{ $language }）
    }：“{ $text }”
wrong-language-help = 请翻译，或指定正确的语言。
wrong-language-run =
    夹有其他语言的词句{ $language ->
        [unset] { "" }
       *[other] （{ $language }）
    }：“{ $text }”
wrong-language-run-help = 请翻译；如果是有意使用，请加引号。

forbidden-term =
    术语库禁用“{ $text }”{ $meant ->
        [unset] { "" }
       *[other] ：应写作“{ $meant }”
    }
forbidden-term-deprecated =
    “{ $text }”已不再使用{ $meant ->
        [unset] { "" }
       *[other] ：应写作“{ $meant }”
    }
forbidden-term-help = 请使用术语库中的首选术语。

misspelt-term = “{ $text }”与“{ $meant }”只差一个字
misspelt-term-help = 请改正拼写；如果该词无误，请加入术语文件。

inconsistent-term = 同一名称有多种写法：{ $text }；最常见的是“{ $meant }”
inconsistent-term-help = 请选定一种写法并统一使用。

garble-more = 另有 { $count } 个同类问题未列出。
related-same-text = 相同的文字
related-spun = 软件改写的另一处迹象

bad-facts = { $reason }

related-fact = 基准数据为{ $expected }
related-fact-here = 对应的基准项
related-other-statement = 另一处表述
related-too = 此处亦同
related-source = 原文
related-sibling = 另一份说明书
related-nearest = 最接近的句子

## Slips: what kind of mistake would turn the expected value into the stated one

slip-power-of-ten = 数量级错误
slip-separator = 小数点与千位分隔符混淆
slip-swapped-ends = 范围两端颠倒
slip-dropped-digit = 漏写或多写一位数字

## Why a file could not be used

reason-missing = 文件不存在
reason-permission = 没有访问权限
reason-utf8 = 从此处起不是有效的 UTF-8
reason-utf16 = 编码是 UTF-16，不是 UTF-8
reason-nul = 含有 NUL 字节，不是文本
reason-empty = 文件为空
reason-loop = 符号链接指回了上级文件夹
reason-folder = 这是文件夹
reason-no-folder = 文件夹不存在
reason-read-only = 文件系统为只读
reason-full = 空间不足
reason-file-there = 应为文件夹的位置上是一个文件
reason-other = 系统报告错误

## Summary

summary-read = 已读取 { $leaflets } 份说明书 × { $facts } 个基准项，{ $statements } 条表述
summary-findings = { $errors } 个错误，{ $warnings } 个警告，{ $notes } 条附注
summary-hidden = 未显示：已屏蔽 { $suppressed } 个，基线中已有 { $known } 个
summary-baseline = 已将 { $count } 个问题写入 { $text }
summary-fixed = 已修复 { $leaflets } 份说明书中的 { $count } 个问题
summary-separator = { "：" }
summary-clean = 未发现问题
summary-cut = 问题过多，作业摘要中省略了其余部分。
summary-capped = GitHub 每类只显示十条注释：全部问题见作业摘要。
summary-without-facts = 未使用基准数据：只能发现说明书内部的矛盾。请用 --facts 或 --topic 指定基准数据。
summary-with-source-only = 未使用基准数据：译文只与原文作了比较。请用 --facts 或 --topic 指定基准数据。
summary-time = 用时 { $seconds } 秒
emit-summary = 已写入 { $written } 个资源包，{ $kept } 个已是最新
emit-two-leaflets = 还有另一份 { $text } 说明书：一个资源包只能容纳一份
render-missing = { $text } 引用的 { $expected } 不存在
render-nothing = 这个资源包中没有说明书
language-detected = 根据正文判断，按 { $text } 读取

## Tables

compare-fact = 基准项
compare-expected = 基准数据
compare-legend = ! 与其他不同   + 肯定   - 否定   · 未提及
compare-legend-facts = ≠ 与基准数据不符
compare-nothing = 没有说明书提及基准数据中的内容。
compare-borrowed = 该主题没有基准数据：各说明书的内容按 { $topic } 的基准数据排列。
languages-tag = 标签
languages-name = 语言
languages-level = 级别
languages-reads = 可读取的内容
level-figures = 数字
level-pack = 语言包
level-full = 完整
reads-figures = 数字和单位
reads-pack = 数字、单位、概念和表述
reads-full = 数字、单位、概念和表述；消息也用该语言显示
facts-clean = 未发现问题
facts-fact = 基准项
facts-kind = 类型
facts-value = 值
facts-scope = 适用范围
facts-needed = 是否必需
facts-required = 必需
facts-optional = 可选
facts-known = 已知
facts-not-fixed = 数目不固定
rules-rule = 规则
rules-severity = 严重程度
rules-about = 报告的内容
rules-off = 默认关闭

rule-conflicting-value = 与基准数据冲突的值
rule-wrong-unit = 数字正确但单位不同
rule-wrong-measure = 数字正确但用在了别的量上
rule-partial-range = 只是基准范围的一部分
rule-missing-statement = 说明书未写明的必需基准项
rule-reversed-statement = 与基准数据相反的说法
rule-self-contradiction = 同一说明书中同一基准项有两个值
rule-changed-strength = 禁忌的措辞强于或弱于基准数据
rule-unsupported-statement = 基准数据中没有的禁忌、适应症或作用
rule-unadaptable-sentence = 无法写入已更改基准项的句子
rule-stale-bundle = 过期或被手动修改的 Fluent 资源包
rule-broken-bundle = 无法解析或格式化的 Fluent 文件
rule-missing-message = 其他语言有而此处缺少的消息
rule-missing-variable = 缺少源语言变量或术语的消息
rule-missing-plural = 复数形式不全的数量选择
rule-source-mismatch = 与原文不同的数字，或只有一方有的数字
rule-dropped-negation = 丢失了否定的句子
rule-added-negation = 原文没有否定而译文否定的句子
rule-untranslated-text = 照搬原文的文字
rule-omitted-text = 原文中缺译的部分
rule-added-text = 原文没有的部分
rule-outlier-translation = 与同一主题的其他各份都不一致的说明书
rule-unread-number = 未对应任何基准项的数字
rule-unreadable-file = 无法读取的文件或记录
rule-unknown-language = 语言不明的说明书
rule-bad-suppression = 没有理由或规则不存在的屏蔽
rule-unused-suppression = 不再隐藏任何问题的屏蔽

rule-broken-grammar = 不合任何语法的词序
rule-doubled-word = 重复的词语
rule-forbidden-term = 术语库禁用的术语
rule-glued-words = 连在一起的词
rule-inconsistent-term = 同一名称有多种写法
rule-invisible-character = 看不见的字符
rule-machine-chatter = 机器对用户的回复
rule-malformed-number = 容易误读的数字
rule-misspelt-term = 与术语只差一个字的词
rule-missing-diacritics = 丢失变音符号的说明书
rule-mixed-script = 混用两种文字的词
rule-mojibake = 编码损坏的文字
rule-repeated-text = 循环重复的文字
rule-spun-document = 被软件改写的说明书
rule-stray-boilerplate = 网页的片段
rule-tortured-phrase = 本领域作者不会写的用语
rule-truncated-text = 中断的文字
rule-wrong-language = 其他语言的文字
rule-bad-facts = 基准文件或术语文件中的错误

## Findings on a page: heads of columns

sheet-line = 行
sheet-severity = 严重程度
sheet-rule = 规则
sheet-finding = 问题

## The sign-off sheet, for translators and doctors

sheet-title = 审签单
sheet-skip = 跳至基准项
sheet-facts = 基准数据
sheet-edition = { $file }，版本 { $version }（{ $date }），批准：{ $role }，校验和 { $hash }
sheet-checked = 检查对象
sheet-leaflets = { $count } 份说明书
sheet-identity = 本审签单
sheet-controls = 筛选与决定
sheet-language = 语言
sheet-all = 全部
sheet-show = 显示
sheet-open = 待定
sheet-decided = 已决定
sheet-different = 只显示有差异的行
sheet-export = 导出决定
sheet-print = 打印
sheet-keys = 按键：j 下一个，k 上一个，a 接受，r 拒绝，o 待定，c 备注，e 导出
sheet-progress = 已决定 @decided@/@all@，显示 @shown@
sheet-exported = 决定已写入 leaflint-suppressions.toml。
sheet-reason-needed = 请写明拒绝该问题的理由。
sheet-name-needed = 请写明由谁决定。
sheet-not-kept = 此浏览器不会保存决定：请在关闭页面前导出。
sheet-first = 待决定
sheet-more = 下方还有 { $count } 个
sheet-matrix = 基准项与说明书
sheet-canonical = 基准数据
sheet-agrees = 一致
sheet-differs = 不一致
sheet-partial = 仅一部分
sheet-missing = 必需但缺失
sheet-other-scope = 说的是别的内容
sheet-silent = 未提及
sheet-charts = 同一坐标轴上的数值
sheet-stated = 所写
sheet-expected = 应为
sheet-suggestion = 建议
sheet-decision = 决定
sheet-undecided = 待定
sheet-accept = 接受：将更正说明书
sheet-reject = 拒绝：说明书无误
sheet-comment = 备注或拒绝理由
sheet-sign = 签字
sheet-sign-text = 本人已阅读上述说明书和问题，并已在旁边注明决定。
sheet-reviewer = 姓名
sheet-role = 职务
sheet-date = 日期
sheet-signature = 签名
sheet-footer = 由 leaflint 生成。它不理解的内容无法检查：请通读全文。

## A new project

init-wrote = 已写入 { $text }
init-found = { $count } 份说明书匹配 { $text }
init-next = 下一步：在基准文件中填入您的数值，然后运行 leaflint check。

## The settings file leaflint.toml

settings-syntax = { $reason }
settings-unknown-key = 未知的键 { $text }
settings-unknown-rule = 规则 { $text } 不存在
settings-wrong-type = { $text } 必须是{ $expected }
settings-bad-value = { $text } 不是下列值之一：{ $expected }
pattern-no-field = 模式 { $text } 没有字段：需要 {"{language}"} 或 {"{topic}"}
pattern-outside = { $text } 超出了项目范围：模式是相对于项目的路径
pattern-unclosed = 花括号不配对：{ $text }
pattern-unknown-field = 未知的字段 { $text }：可用 {"{topic}"} 和 {"{language}"}
pattern-adjacent = { $text } 与前一个字段之间没有任何内容
pattern-too-many = 从 { $text } 起字段过多
settings-nearest = 您是不是要写 { $text }？
settings-choices = 可用的有：{ $expected }。
type-string = 带引号的字符串
type-list = 字符串列表
type-table = 表
type-list-of-tables = 表的列表

## What the command line answers

error-no-project = 未找到项目：此文件夹及其上级文件夹中既没有 leaflint.toml，也没有 content 文件夹
error-no-leaflets = 未找到说明书
# $text (String) - patterns of paths.
no-leaflets-help = 查找的位置：{ $text }
error-nothing-read = 没有可读取的内容
error-unknown-topic = 主题 { $text } 不存在
error-unknown-rule = 规则 { $text } 不存在
error-unknown-format = 此命令没有格式 { $text }
error-needs-records = 记录从标准输入读取：请勿指定路径
error-output-form = --output 的参数应为 FORMAT=FILE，而不是 { $text }
error-output-twice = { $text } 被两次指定为输出
error-output-leaflet = { $text } 是要读取的说明书，不能同时作为输出
error-output-write = 无法写入 { $text }：{ $reason }
error-format-records = 格式 { $text } 需要整次运行的结果：对于记录，请使用 { $expected }
error-baseline = 无法使用基线 { $text }：{ $reason }
error-baseline-needed = 请用 --baseline 指定文件
error-git = git 无法确定自 { $text } 以来的更改：{ $reason }
error-init-exists = { $text } 已存在
error-facts-needed = 请用 --topic 指定主题，或用 --facts 指定基准文件
error-write-file = 无法写入 { $file }：{ $reason }；未作任何更改
error-no-language = 请用 --language 指定语言
error-no-bundle = { $file } 中没有 { $language } 的资源包
error-write = 无法写入结果：{ $reason }
nearest-help = 您是不是要写 { $text }？
choices-help = 可用的有：{ $expected }

## Facts files

facts-syntax = 这一行不是有效的 TOML：{ $detail }
facts-markup = 这一行不是有效的 XML：{ $detail }
facts-empty = 文件为空
facts-duplicate-key = “{ $key }”重复出现
facts-unknown-key = 此处没有键“{ $key }”；可用的键有 { $known }
facts-unknown-key-similar = 此处没有键“{ $key }”；您是不是要写“{ $nearest }”？
facts-unknown-choice = “{ $found }”不是 { $key } 的可选值；请写 { $choices }
facts-wrong-type = { $key } 必须是{ $expected }，而不是{ $found }
facts-unfit-value = { $key } 不能是 { $found }
facts-kind-text = 带引号的字符串
facts-kind-number = 数字
facts-kind-truth = true 或 false
facts-kind-date = 日期
facts-kind-list = 方括号中的列表
facts-kind-text-or-list = 带引号的字符串或列表
facts-kind-table = 表
facts-missing-topic = 文件没有写明主题
facts-missing-key = 文件没有给出 { $key }
facts-bad-id = “{ $id }”不是有效的标识符：只能含小写字母 a–z、数字和连字符
facts-missing-value = { $fact } 没有值
facts-value-empty = 引号之间没有值
facts-value-number = 此处缺少数字
facts-value-comma = 此处的小数点应为句点，而不是逗号
facts-value-figure = 无法将“{ $figure }”读作数字
facts-value-unit = “{ $unit }”不是单位；可用的单位有 { $codes }
facts-value-unlike = { $low } 和 { $high } 不能作为同一范围的两端
facts-value-reversed = 范围两端颠倒；您是不是要写{ $swapped }？
facts-value-rest = “{ $rest }”不是值的一部分
facts-none-unit = “none”需要单位：请添加键 unit
facts-unit-twice = 值中的单位与键 unit 的单位不同
facts-negative = 这种量不能小于零
facts-about-nothing = 没有写明 { $fact } 对应哪些数字：请给出 about、counts 或 relation
facts-scope-empty = scope 需要 of、age 或 weight
facts-scope-value = 此 scope 没有值
facts-scope-twice = 此 scope 已有值
facts-scope-unlike = 此 scope 的值与基准项的单位种类不同
facts-no-equivalent = { $stated }与{ $canonical }含义不同
facts-duplicate-concept = { $concept } 在 { $predicate } 下重复出现
facts-shared-id = { $id } 既是数值的名称，又是列表中概念的名称
facts-unlisted-detail = { $concept } 有详细信息，但不在任何列表中
facts-unlisted-detail-similar = { $concept } 有详细信息，但不在任何列表中；您是不是要写“{ $nearest }”？
facts-unknown-concept = 概念“{ $concept }”不存在
facts-unknown-concept-similar = 概念“{ $concept }”不存在；您是不是要写“{ $nearest }”？
facts-unknown-concept-help = 请在该主题的术语文件中至少用一种语言定义：[{ $concept }]，并写明 `preferred` 和 `gloss`。
facts-missing-term = { $concept } 在下列语言中没有术语：{ $languages }
facts-unused-concept = 没有基准项使用 { $concept }
facts-term-missing = { $concept } 没有术语
facts-term-twice = “{ $term }”已是 { $concept } 的名称
facts-concept-circle = { $concept } 被设为自身的下位概念

## Help

help-about = 对照同一套基准数据检查患者说明书的译文
help-check = 对照基准数据检查说明书，并检查其自身矛盾
help-extract = 输出读取到的内容：数量、概念、表述
help-compare = 基准项 × 说明书：谁说了什么，谁有出入
help-facts = 处理基准数据
help-facts-lint = 检查基准数据文件及其术语
help-facts-list = 列出基准项
help-facts-schema = 输出基准数据文件的 JSON Schema，供编辑器使用
help-facts-diff = 列出与旧基准数据文件相比的变化，以及说明书中因此出错的表述
help-facts-draft = 输出从可信说明书读取的初始基准数据文件
help-languages = 输出语言支持表
help-rules = 输出规则表
help-explain = 举例说明一条规则
help-emit = 写入 Fluent 资源包；使用 --check 时，若有过期的则失败
help-render = 从资源包输出说明书
help-init = 为此文件夹写入带注释的 leaflint.toml 和初始基准数据文件
help-exit-status = 退出状态：0 未发现达到 --fail-on 级别的问题；1 有发现；2 用法或配置错误，或没有可读取的内容。
help-heading-usage = 用法：
help-heading-commands = 命令
help-heading-arguments = 参数
help-heading-options = 选项
help-heading-common = 通用选项
help-values = { "[" }可选值：{ $text }]
help-default = { "[" }默认：{ $text }]
help-arg-paths = 说明书或文件夹；- 表示标准输入。默认：从当前文件夹向上找到的项目
help-arg-render-paths = 资源包；默认：项目中 --language 语言的资源包
help-arg-check-output = 同时将报告写入文件，例如 sarif=out.sarif；可多次指定
help-arg-check-suppressions = 对检查结果的决定；默认：leaflint.toml 旁的 leaflint-suppressions.toml
help-arg-check-baseline = 已知的检查结果：只显示新结果，也只有新结果才算失败
help-arg-check-write-baseline = 将所有检查结果写入基线，并以成功结束
help-arg-check-since = 仅检查自某个 git 版本以来有改动的说明书，或其后改动的基准项所涉及的说明书
help-arg-check-fix = 将确定的修改建议写入说明书
help-arg-check-diff = 显示 --fix 将写入的内容，但不写入
help-arg-compare-canonical = 同时显示基准数据的内容
help-arg-extract-what = 要输出的内容
help-arg-facts-diff-old = 旧的基准数据文件
help-arg-explain-rule = 规则 ID，与检查结果中相同
help-arg-emit-out = 资源包文件夹：`DIR/语言/主题.ftl`。默认：项目中的 locales
help-arg-emit-check = 不写入任何内容；若资源包与将写入的内容不同，则退出状态为 1
help-arg-emit-force = 覆盖手动编辑过的资源包
help-arg-render-from = 资源包文件夹：`DIR/语言/主题.ftl`。默认：项目中的 locales
help-arg-init-schema = 输出 leaflint.toml 的 JSON Schema，供编辑器使用，不写入任何内容
help-arg-format = 输出格式；check 支持 human、concise、json、jsonl、sarif、junit、github、gitlab、checkstyle、markdown、html；其他命令支持 human 和 jsonl; compare: human, table, markdown, jsonl
help-arg-topic = 项目中的主题，若没有则为内置内容中的主题
help-arg-facts = 代替主题的基准数据文件
help-arg-language = 说明书的语言，以 BCP 47 标签表示
help-arg-locale = 消息的语言；默认：取自环境
help-arg-locales = 优先于内置语言包读取的语言包文件夹
help-arg-input = 读取文件，或从标准输入读取记录（JSON Lines）
help-arg-only = 只运行这些规则
help-arg-enable = 另外运行这些规则
help-arg-ignore = 不运行这些规则
help-arg-fail-on = 退出状态变为 1 的最低严重程度；默认：error
help-arg-jobs = 线程数；默认：每个处理器一个
help-arg-color = 何时使用颜色
help-arg-help = 显示帮助
help-arg-version = 显示版本
usage-unknown-option = { $text } 不是此命令的选项
usage-unknown-command = 没有 { $text } 这个命令
usage-invalid-value = { $text } 不是 { $expected } 的有效值
usage-missing = 必须提供 { $text }
usage-conflict = { $text } 不能与 { $expected } 同时使用
usage-help = `leaflint --help` 显示用法。

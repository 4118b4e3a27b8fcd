### Reading a plan: places to look at, and why a file cannot be read.

plan-doubt-value = Indicator { $place }: the body says { $body }, the appendix { $appendix }. Please choose the right number. (“{ $text }”)
plan-doubt-comparator = Indicator { $place }: the body says { $body }, the appendix { $appendix }; only “above” or “at least” differs. (“{ $text }”)
plan-doubt-quantity = Indicator { $place }: body and appendix do not speak of the same quantity. (“{ $text }”)
plan-doubt-scope = Indicator { $place }: the scope in the body differs from the appendix. (“{ $text }”)
plan-doubt-missing-in-body = Indicator { $place } ({ $appendix }) is in the appendix, but not in the body.
plan-doubt-missing-in-appendix = The body has a goal of { $body } that the appendix gives to nobody: “{ $text }”
plan-doubt-missing-number = Row number { $place } is missing in the appendix. Please check whether a row was left out.
plan-doubt-duplicate-number = Row number { $place } is used twice. Please check.
plan-doubt-unnumbered = A row after { $place } has no number.
plan-doubt-missing-cell = Row { $place } leaves the column “{ $column }” empty.
plan-doubt-ambiguous-deadline = Row { $place }: the deadline “{ $wording }” is not clear. Please give a day.
plan-doubt-typo = Row { $place }: perhaps mistyped: “{ $wording }”.
plan-doubt-same-post = “{ $one }” and “{ $other }” are perhaps one post written in two ways.
plan-doubt-no-number = no number
plan-column-monitor = followed by
plan-column-implementer = carried out by
plan-column-deadline = deadline
plan-column-target = target
plan-column-text = text

unreadable-empty = The file “{ $name }” is empty. Please choose a plan with its appendix of indicators.
unreadable-binary = The file “{ $name }” is not text. Please save it as text (.txt, UTF-8) and try again.
unreadable-not-utf8 = The file “{ $name }” is not in UTF-8, so letters would be wrong. Please save it as UTF-8.
unreadable-unknown-format = Files of the kind { $suffix } cannot be read yet. These can: { $known }.
unreadable-not-found = There is no file “{ $name }”. Please check its name and folder.
unreadable-not-a-file = “{ $name }” is not a file. Please give the name of a plan file.
unreadable-too-large = The file has { $megabytes } MB, more than { $most } MB. Please send the plan and its appendix alone.
unreadable-too-long = The document has { $letters } letters, more than { $most }. Please send the plan and its appendix alone.
unreadable-too-many-rows = The appendix has { $rows } rows, more than { $most }. Please cut it into several plans.
unreadable-no-table = There is no table of indicators in “{ $name }”. Please check that its appendix has the columns “Chỉ tiêu” and “Chủ trì theo dõi”.
unreadable-scanned = “{ $name }” holds pictures of pages, without letters. Please send the Word or Excel file it was made from, or a PDF with text.
unreadable-encrypted = “{ $name }” is locked with a password. Please save it without a password and try again.
unreadable-old-office = “{ $name }” has the format of Word or Excel before 2007. Please save it as .docx or .xlsx and try again.
unreadable-not-its-kind = The content of “{ $name }” is not what its ending says. Please open it and save it again in the right format.
unreadable-broken = The file “{ $name }” is damaged. Please open it, save it again and send it again.
unreadable-too-large-unpacked = Unpacked, the file has { $megabytes } MB, more than { $most } MB. Please send the plan and its appendix alone.
unreadable-too-many-pages = The document has { $pages } pages, more than { $most }. Please send the plan and its appendix alone.
unreadable-too-slow = Reading “{ $name }” takes longer than { $most } seconds. Please send the plan and its appendix alone.

party-short = tp: thành phố | tx: thị xã | p: phòng | vhtt: văn hóa và thông tin

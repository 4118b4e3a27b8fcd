### Loading a plan: read, look at it, correct it, approve it.

plan-unknown = not stated
plan-empty = empty
plan-level-province = province
plan-level-city = city
plan-level-town = town
plan-level-township = township
plan-level-district = district
plan-level-commune = commune
plan-level-ward = ward

plan-account-head =
    { $title }
    Issued by: { $issuer } ({ $level }). Year: { $year }.
plan-account-counts =
    The appendix has { $indicators } indicators{ $tasks ->
        [0] { "" }
       *[other] { " " }and { $tasks } tasks
    }{ $sections ->
        [0] .
       *[other] { " " }in { $sections } sections.
    }{ $duties ->
        [0] { "" }
       *[other] { " " }Besides, there are { $duties } duties with dates of their own.
    }
plan-account-no-year = The year of the plan is not clear. Please type it, for example: year 2024.
plan-account-asked = { $count } will be asked: { $parties }.
plan-account-party = { $party } ({ $count })
plan-account-others = and { $count } more
plan-account-more-codes = and { $count } more rows
plan-account-nobody = Nobody can be asked yet for: { $codes }.
plan-account-clear = Nothing is left to be looked at.
plan-account-doubts = { $count ->
        [one] One place
       *[other] { $count } places
    } to look at: { $kinds }.

plan-kind-value = { $count } where body and appendix give different numbers
plan-kind-comparator = { $count } where only “above” or “at least” differs
plan-kind-quantity = { $count } where both sides speak of different quantities
plan-kind-scope = { $count } where the scope differs
plan-kind-missing-in-body = { $count } only in the appendix
plan-kind-missing-in-appendix = { $count } only in the body
plan-kind-missing-number = { $count } row numbers missing
plan-kind-duplicate-number = { $count } row numbers used twice
plan-kind-unnumbered = { $count } rows without a number
plan-kind-missing-cell = { $count } empty cells
plan-kind-ambiguous-deadline = { $count } unclear deadlines
plan-kind-typo = { $count } perhaps mistyped
plan-kind-same-post = { $count } posts written in two ways
plan-kind-other = { $count } others

plan-rhythm-none = Reports { $rhythm }: figures before day { $member }, summary before day { $office }.
plan-rhythm-member = Reports { $rhythm }, summary before day { $office }. The plan states no day for the figures; I propose before day { $member }.
plan-rhythm-office = Reports { $rhythm }: figures before day { $member }. The plan states no day for the summary; I propose before day { $office }.
plan-rhythm-both = Reports { $rhythm }. The plan states no days; I propose: figures before day { $member }, summary before day { $office }.

plan-diff-added = { $count } new:
plan-diff-changed = { $count } changed:
plan-diff-gone = { $count } gone (figures stay):
plan-diff-more = … and { $count } more.
plan-diff-line-added = + { $code }: { $text } (given to { $parties })
plan-diff-line-returned = + { $code }: { $text } (back again, given to { $parties })
plan-diff-line-changed = ~ { $code }: { $changes }
plan-diff-line-gone = – { $code }: { $text }
plan-diff-days = Reporting days: { $before } → { $after }
plan-diff-nothing = Nothing differs from the plan that is there.
plan-days = figures before day { $member }, summary before day { $office }
plan-cell-change = { $cell }: { $before } → { $after }
plan-cell-no = number
plan-cell-text = text
plan-cell-targets = target
plan-cell-monitors = followed by
plan-cell-implementers = carried out by
plan-cell-cooperators = helped by
plan-cell-deadline = deadline

note-row-gone = Indicator { $code } ({ $text }) is no longer in the plan. You need not report it any more; figures already sent are kept.
note-target-changed = Indicator { $code } ({ $text }) was changed in the plan. Target: from { $before } to { $after }. What you answered is kept; please look at it again if need be.
note-text-changed = The wording of indicator { $code } was changed in the plan: { $text }. What you answered is kept.
note-number-changed = In the new plan indicator { $before } has become { $code } ({ $text }). What you answered is kept.

## Sending the file

plan-ask_file = Please send the plan with its appendix of indicators, best the Word or Excel file itself (these can be read: { $formats }). You will see first what I read; nothing begins before you approve it.
plan-reading = “{ $name }” is here. I am reading it, { $seconds } seconds at most, and will tell you at once.
plan-still-reading = I am still reading “{ $name }”, for { $seconds } seconds so far. I will tell you at once.
plan-not-fetched = I could not get the file “{ $name }” from the messenger. Please send it again.
plan-too-slow = Reading “{ $name }” took longer than { $seconds } seconds, so I stopped. Please send the plan and its appendix alone, for example the Word file instead of the PDF.
plan-crashed = “{ $name }” is too heavy or damaged, so I could not read it. Please open it, save it again and send it again, for example as .docx.
plan-read-aside = The plan “{ $title }” is read: { $count } places to look at. It is kept as a draft.
plan-aside = Whenever it suits you, press the button below or type “plan”.
plan-goes-on = There is a draft from “{ $name }”, last changed at { $at }. Let us go on from there.

plan-ask_whose = The document is issued by “{ $issuer }”, which is not the name of the committee you run. Whose plan is it?
    .found = A new committee
plan-ask_instead = There is a plan of { $year } with another title. Does “{ $title }” replace it, or is it one more?
    .another = One more plan
plan-instead-of = Replaces “{ $title }”
plan-ask_crowded = A draft from “{ $older }” is still open (last changed at { $at }). Which one do you want? The other is put away.
    .newer = The new one
    .older = The earlier one

## Looking and correcting

plan-ask_account = Nothing has begun. What would you like to do? To correct a cell just say so, for example: { $code } target 85%.
    .walk = Go through them
    .days = Choose the days
    .mend = Correct a cell
    .rows = See the rows
    .account = See the account
    .approve = Approve
    .shelve = Put away
plan-ask_active = This plan is at work. To correct it just say so, for example: { $code } followed by Phòng Y tế. To load it again, send the new file.
    .mend = Correct a cell
    .rows = See the rows
    .account = See the account
    .another_file = Another plan
plan-ask_days = Use these days? For others type, for example: figures before 15 – or: summary before 25.
    .yes = Use these days

plan-doubt-place = Place { $place }/{ $count }
plan-doubt-row = Row { $code } of the appendix: { $text } – target: { $target } – { $parties }
plan-ask_doubt_number = Which side do you choose? For another number type it, for example: above 65%.
plan-ask_doubt_cell = Please type what is missing, for example a name: Phòng Y tế, or a target: above 85% – or leave it as it is.
plan-ask_doubt_follower = To make it a row, type who follows it, for example: Phòng Y tế.
plan-ask_doubt_deadline = Please type the right deadline, for example: trước ngày 30/9/2024 – or leave it as it is.
plan-ask_doubt_name = If they are one, which name shall it be? Choose below, or type another.
plan-ask_doubt_plain = Which way do you choose? You may also type what to correct, for example: drop { $code }.
plan-doubts-done = These were all the places.
plan-doubt-settled = as in the appendix
plan-way-appendix = Appendix: { $value }
plan-way-body = Body: { $value }
plan-way-appendix-text = As in the appendix
plan-way-body-text = As in the body
plan-way-keep = Leave it as it is
plan-way-keep-row = Keep this row
plan-way-remove-row = Take the row out
plan-way-leave-out = Leave it out
plan-way-mend = Make it “{ $wording }”
plan-way-merge = { $name }
plan-way-two-posts = Two different posts

plan-ask_row = Which row? Choose below, or type its code, for example: { $code }.
plan-ask_cell =
    Row { $code }: { $text }
    Which cell?
    .remove = Take the row out
plan-ask_value =
    Row { $code }, { $cell }. It says: { $stands }
    Please type what it should say, for example: { $example }
plan-example-targets = above 85%
plan-example-text = Tỷ lệ hồ sơ trực tuyến đạt 85%
plan-example-monitors = Phòng Y tế
plan-example-implementers = UBND các phường, xã
plan-example-cooperators = Công an thành phố
plan-example-deadline = trước ngày 30/9/2024
plan-ask_party = The plan has names much like “{ $name }”. Whom do you mean?
    .as_typed = A new one, as typed
plan-ask_confirm =
    Please confirm:
    { $said }
plan-ask_confirm_active =
    Please confirm:
    { $said }
    The plan is at work, so those concerned are told at once; figures stay.
plan-new-names = Not in the plan yet, to be added just as typed: { $names }.
plan-please-confirm = Please choose “Yes” or “No”. Nothing is changed yet.
plan-kept = Written down: { $said }
plan-not-understood = I did not understand, so nothing is changed. Please press a button, or type like: { $code } target 85% – { $code } followed by Phòng Y tế – { $code } deadline 30/9/2024 – drop { $code }.
plan-no-such-value = I could not read that value, or the row number is taken. { $count ->
        [0] { "" }
        [1] { "" }
       *[other] This row has { $count } targets; please type all of them, with semicolons between.
    } For example: { $code } target above 85% – add row Tỷ lệ hộ có Internet đạt 90%, giao Phòng Y tế theo dõi.
plan-mend-row = row { $code }, { $changes }
plan-mend-plan = { $changes }
plan-mend-remove = row { $code } is taken out ({ $text })
plan-mend-add = new row { $code }: { $text } – target: { $target } – followed by: { $parties }
plan-mend-merge = “{ $names }” is written as “{ $into }” in every row
plan-fact-title = title
plan-fact-issuer = issued by
plan-fact-level = level
plan-fact-year = year
plan-fact-member-deadline-day = figures before day
plan-fact-aggregate-deadline-day = summary before day
plan-fact-monthly-deadline-day = monthly figures before day
plan-row-line = { $code }: { $text } – { $target } – { $parties }{ $deadline }
plan-row-deadline = { " " }– deadline: { $when }
plan-ask_rows = Rows { $shown } of { $count }. To correct one, type its code and what to correct, for example: { $code } deadline 30/9/2024.
plan-said-by = – { $name }: { $said }
plan-approved-meanwhile = Somebody else has just approved this draft. Nothing of yours was written since.
plan-shelved-meanwhile = Somebody else has just put this draft away. Nothing of yours was written since.
plan-changed-meanwhile =
    Meanwhile somebody else has changed this draft:
    { $changes }
    Nothing of yours is written yet. Please look and choose again.

## Approving

plan-still-open = { $count } places were not looked at: { $codes }. If you approve now, they stay as in the appendix.
plan-outside-rows = outside the rows of the appendix
plan-what-happens-now = On approval { $count } are asked for figures; the first period is { $period }, opened at once, due by the end of { $due }.
plan-what-happens-later = On approval { $count } will be asked for figures; the first period is { $period }, opened on { $opens }, due by the end of { $due }.
plan-year-over = The periods of { $year } are over, so none will be opened.
plan-ask_approve = Approve this plan for { $committee }?
    .approve = Approve
plan-ask_approve_open = Approve this plan for { $committee } all the same?
    .approve = Approve anyway
plan-ask_shelve = Put away the draft from “{ $name }”? A plan at work does not change. To use it again, send the file again.
    .shelve = Put away
plan-shelved = The draft is put away. Nothing has changed.
plan-approved = “{ $title }” is approved. Next: invite those who have not joined.
plan-updated = “{ $title }” is brought up to date. Those concerned are told; figures stay.

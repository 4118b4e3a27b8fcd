### What the office does: review, extend, reopen.

## Review

review-ask_queue =
    { $count ->
        [one] { $count } figure is waiting to be reviewed:
       *[other] { $count } figures are waiting to be reviewed:
    }
    { $lines }
    Which one would you like to see? Tap its code, type the number beside it, or the code, such as I.3.
review-line = – { $code }. { $party }: { $value }{ $late }
review-line-changed = – { $code }. { $party }: { $value }, corrected since the last review{ $late }
review-late = { " " }(sent late)
review-please-choose = Please choose one of the buttons below, or type the number beside it.
review-figure =
    Indicator { $code } – { $party }
    { $text }.
    Target: { $goal }
    { $period }: { $value }, sent at { $at }{ $late }
review-reason = Cause and remedy: { $reason }
review-note = Note: { $note }
review-last-accepted = Last time: accepted at { $at }. Since then:
review-last-returned = Last time: returned at { $at }, reason: { $reason }. Since then:
review-version = – Version { $number }, at { $at }: { $value }
review-ask_one = Do you accept this figure, or return it?
review-accepted = { $code } is accepted.
review-accepted-all =
    { $count ->
        [one] { $count } figure is accepted.
       *[other] { $count } figures are accepted.
    }
review-some-changed =
    { $count ->
        [one] { $count } figure was corrected or judged by someone else while you were looking, so it is not accepted.
       *[other] { $count } figures were corrected or judged by someone else while you were looking, so they are not accepted.
    }
review-ask_reason = Why is { $code } returned to { $party }? Type the reason; they will read your very words.
review-needs-reason = A reason is needed to return a figure. A few words are enough, for example: two wards are missing.
review-returned = { $code } is returned, and { $party } has been told.
review-returned-untold = { $code } is returned. { $party } has not joined and could not be told; please call.
review-ask_sure =
    { $count ->
        [one] Accept the { $count } figure that is waiting?
       *[other] Accept all { $count } figures that are waiting?
    }
review-meanwhile-accepted = { $who } accepted { $code } at { $at }. I have changed nothing; please look again and choose.
review-meanwhile-returned = { $who } returned { $code } at { $at }, reason: { $reason }. I have changed nothing; please look again and choose.
review-meanwhile-corrected = { $code } was corrected while you were looking. I have changed nothing; please look again and choose.
review-empty = Nothing is waiting to be reviewed.
note-returned =
    Your figure for indicator { $code } ({ $text }), { $value }, was returned by the office.
    Reason: { $reason }
    Please answer this one question again.
    .report = Answer again
note-accepted-after-all = Your figure for indicator { $code } ({ $text }), { $value }, has been accepted after all; there is no need to send it again.

## Extending a deadline

extend-ask_period = Which period?
extend-ask_whom = { $period } is due by the end of { $due }. Who gets more time? Tap a button, or type a name.
extend-everybody = everybody
extend-no-such-party = That party owes nothing in this period. Please choose from the list, or type the name as in the appendix.
extend-ask_day = At present { $who } has until the end of { $before }. Until the end of which day? At the latest { $last }, when the office consolidates. Type a day, for example 20/3.
extend-which-day = That day can be read in more than one way. Please choose one below, or type day/month/year.
extend-no-day = I could not find a coming day in that. Please type day/month, for example 20/3.
extend-not-later = The new day must be after the present one ({ $before }), and { $last } at the latest.
extend-past = That day is over. Please choose a day from today to { $last }; at present it is { $before }.
extend-too-late = The office consolidates on { $last }, so the new day cannot be later; at present it is { $before }.
extend-ask_reason = Why? Type the reason; those who get more time will read your very words.
extend-needs-reason = A reason is needed. A few words are enough, for example: waiting for the Treasury.
extend-ask_confirm =
    Extend { $period } for { $who }, from the end of { $before } to the end of { $day }?
    { $count ->
        [one] { $count } figure that is not sent yet is due later
       *[other] { $count } figures that are not sent yet are due later
    }; reminders are planned anew, and they are told at once.
    Reason: { $reason }
extend-meanwhile = Somebody has just changed the day for { $who } to the end of { $day }. I have changed nothing; please choose again.
extend-done =
    { $count ->
        [one] { $who } now has until the end of { $day }, and { $count } person was told.
       *[other] { $who } now has until the end of { $day }, and { $count } people were told.
    }
note-extended =
    { $period }: you have more time for { $codes }, from the end of { $before } to the end of { $day }.
    Reason: { $reason }

## Opening a figure of a closed period

locked-why = { $code } is locked: { $period } was closed at { $at } and the report went to the Chair. If it must be changed, tap “Ask to reopen” and say why; the office will look at it.
unlock-nothing = None of your figures is locked.
unlock-ask_which = { $period } is closed. Which indicator should be opened again?
unlock-ask_reason = Indicator { $code }, { $period }, stands at { $value }. Why must it be changed? Type the reason for the office.
unlock-needs-reason = Please type the reason in a few words, for example: the Treasury has just corrected it.
unlock-done = The office has your request. I will tell you what comes of it.
unlock-done-untold = Your request is recorded, but the office has not joined yet; please call them.
note-reopening-asked =
    { $party } asks to reopen indicator { $code }, { $period } (closed).
    Reason: { $reason }
reopen-ask_which =
    { $count ->
        [one] { $count } request to reopen is waiting.
       *[other] { $count } requests to reopen are waiting.
    } Choose one, or type the code of an indicator of a closed period, such as I.3.
reopen-no-such = There is no such request or indicator in the closed periods. Please choose from the list, or type a code, such as I.3.
reopen-figure = Indicator { $code } – { $party }, { $period } (closed). It stands at { $value }.
reopen-ask_decide =
    Why it should be reopened: { $reason }
    Do you agree?
reopen-ask_own = Nobody has asked to reopen this one. Open it so that they can correct it?
reopen-ask_until = Open until the end of which day? Type a day, for example 20/3.
reopen-ask_why = Why is { $code } reopened? Type the reason; they will read your very words.
reopen-ask_why_not = Why is { $code } not reopened? Type the reason; they will read your very words.
reopen-done = { $code } is open for { $party } until the end of { $day }. When the new figure is in, please review it and issue the report again.
reopen-refused = { $party } has been told that { $code } is not reopened.
reopen-meanwhile-granted = { $code } is open until the end of { $day } already. I have changed nothing more.
reopen-meanwhile-refused = The request to reopen { $code } was refused, reason: { $reason }. I have changed nothing more.
note-reopened =
    Indicator { $code }, { $period }, is open again until the end of { $day }.
    Reason: { $reason }
    .report = Correct the figure
note-reopening-refused =
    Your request to reopen indicator { $code }, { $period }, was not granted.
    Reason: { $reason }

## Closing, and issuing again

close-unreviewed = Please note: { $waiting } to be reviewed, { $returned } returned and not sent again.
close-meanwhile = { $period } was closed at { $at } and the report is out. I have done nothing more.
close-done-unreached = { $period } is closed. The Chair has not joined, so the report could not be sent; please hand over a printed copy.
change-line = – { $code } ({ $party }): { $before } → { $after }
issue-heading =
    Version { $number }, in place of version { $last } sent at { $at }. What has changed:
    { $lines }
reissue-nothing = Nothing in the closed periods has changed since their reports went out, so there is nothing to issue again.
reissue-ask_which = The report of which period?
reissue-ask_confirm =
    Send the Chair the report for { $period }, version { $number }? What has changed:
    { $lines }
reissue-meanwhile = Somebody issued version { $number } at { $at }. I have sent nothing more.
reissue-done = Version { $number } is on its way to the Chair, with what has changed.
reissue-done-unreached = Version { $number } is made, but the Chair has not joined and could not be reached; please hand over a printed copy.

## Urging one, and what is stuck

nudge-line = – { $party }: { $codes }{ $late }{ $state }
nudge-late = { " " }(late)
nudge-ask_whom = Whom? Tap a button, or type a name.
nudge-no-such-party = That party owes nothing any more, or there are several like it. Please choose from the list.
stuck-nothing = Nothing is stuck.
stuck-list =
    Waiting, the longest first:
    { $lines }
stuck-more =
    { $count ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }
stuck-open = – { $who }: not answered { $codes } ({ $days } d)
stuck-returned = – { $who }: returned and not sent again { $codes } ({ $days } d)
stuck-unsent = – { $who }: answered but not sent in { $codes } ({ $days } d)
stuck-review = – The office: to review { $codes } ({ $days } d)
stuck-proposal = – The administrator: to hand over { $codes } ({ $days } d)
stuck-reopening = – The office: to answer a request to reopen { $codes } ({ $days } d)

## An edited message

edited-ask_confirm = You have just changed a message that was used for indicator { $code }. Change { $old } to { $new }?
edited-please-choose = Nothing has changed yet. Please tap “Yes” to change it, “No” to leave it.
edited-unchanged = All right, the figure stays as it is.
edited-meanwhile = { $code } was just updated elsewhere. I have changed nothing; please look again.
edited-end = For anything else, tap the buttons below.
edited-unread = You have just changed a message that was used for indicator { $code }, but I am not sure of the new number, so nothing has changed. To correct it, type: correct { $code }
edited-same = { $code } stands as recorded; there is nothing to change.

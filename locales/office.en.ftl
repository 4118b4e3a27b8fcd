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

# What the chair reads about a period: the message, and the words on the scorecard.

## The message

summary-title = The indicators in { $period }, for your attention.
summary-window = Figures from { $from } to the end of { $to }. Due: by the end of { $due }.
summary-closed = The period was closed at { $at }.
summary-open = As of { $at }; the period is still open.
summary-nothing-asked = Nothing is to be reported in this period yet.

summary-sent = { $sent } of { $asked } figures sent: { $in_time } in time, { $late } late.
summary-sent-in-time = { $sent } of { $asked } figures sent, all in time.
summary-sent-none = { $asked ->
    [one] The one figure that was asked for has not come in.
   *[other] None of the { $asked } figures has come in.
}
summary-owed = Not sent: { $count }.
summary-owed-answered = Not sent: { $count }, of which { $answered } answered but not confirmed.
summary-accepted = The office has accepted { $accepted }; { $waiting } still to be reviewed.
summary-accepted-all = The office has accepted everything that was sent.
summary-returned = Returned for completion: { $count }.
summary-code-returned = { $code } (returned)
summary-results = Of those sent: { $results }.
summary-result =
    .met = { $count } met
    .below = { $count } below target
    .ongoing = { $count } under way
    .noted = { $count } with a figure but no target
    .not_yet = { $count } without a number yet
    .not_applicable = { $count } not applicable
summary-all-met = All are met.

summary-below = Below target ({ $count }):
summary-not_yet = No number yet ({ $count }):
summary-not_applicable = Not applicable ({ $count }):
summary-missing = Not sent, overdue ({ $count }):
summary-missing-in-time = Not sent yet, due by the end of { $due } ({ $count }):
summary-late = Sent late ({ $count }):

summary-below-line = – { $code }. { $text }: { $value }; target { $goal }.
summary-below-quality = – { $code }. { $text }: not met.
summary-some-numbers-line = – { $code }. { $text }: { $value }.
summary-no-number-line = – { $code }. { $text }
summary-reason = Cause: { $reason }
summary-reason-none = Cause: not given.
summary-why = Reason: { $reason }
summary-why-none = Reason: not given.
summary-party-line = – { $party }: { $codes }
summary-party-line-not-joined = – { $party }: { $codes } (has not joined)
summary-difficulties = Open difficulties ({ $count }):
summary-difficulty-line = – { $party }{ $about }: { $text }
summary-matter-about = , indicator { $code }
summary-proposal = Proposal: { $proposal }
summary-overdue = Overdue directives ({ $count }):
summary-overdue-line = – No. { $number }, { $party }, due by the end of { $due }: { $text }
summary-more-matters = … and { $count } more.
summary-late-line = – { $party }: { $codes }, sent on { $day }
summary-codes-more = { $codes } and { $count } more
summary-more = { $count ->
    [one] … and one more indicator.
   *[other] … and { $count } more indicators.
}
summary-more-parties = { $count ->
    [one] … and one more party.
   *[other] … and { $count } more parties.
}

## The scorecard

scorecard-title = Indicators in { $period }
scorecard-window = Figures { $from } – { $to }  ·  Due by the end of { $due }
scorecard-closed = Closed at { $at }
scorecard-open = As of { $at }, still open
scorecard-nothing = Nothing is to be reported in this period yet.
scorecard-number =
    .sent = Sent
    .in_time = In time
    .late = Late
    .owed = Not sent
scorecard-share =
    .met = { $count } met
    .below = { $count } below target
    .other = { $count } other
    .owed = { $count } not sent
scorecard-mark = target
scorecard-no-section = Other indicators
scorecard-section-met = { $met }/{ $count } met
scorecard-status =
    .met = met
    .below = below target
    .ongoing = under way
    .noted = figure given
    .not_yet = no number yet
    .not_applicable = not applicable
    .answered = not confirmed
    .returned = returned
    .missing = not sent
scorecard-goal = Target { $goal }
scorecard-no-goal = Qualitative
scorecard-late = late
scorecard-before = last period { $value }
scorecard-missing = Not sent
scorecard-nobody-missing = Every party has sent all of its figures.
scorecard-not-joined = has not joined
scorecard-more-parties = { $count ->
    [one] … and one more party
   *[other] … and { $count } more parties
}
scorecard-more-lines = { $count ->
    [one] … and one more indicator that is not drawn here
   *[other] … and { $count } more indicators that are not drawn here
}
summary-acting = Given by deputies:

### Every sentence said to people, in English. Keys: the conversation, then the step.

## Shared

choice =
    .yes = Yes
    .no = No
    .send = Send
    .back = Go back
    .skip = Skip
    .again = Type it again
    .more = Show more
    .close = Close the period
    .correct = Correct an answer
    .go_on = Go on answering
    .no_data = No figure yet
    .not_yet = No figure yet
    .not_applicable = Not applicable
    .unchanged = Same as last period
    .not_mine = It is not mine
    .unknown = I do not know
    .replace = Replace it
    .stay = Leave it
    .zero = It is 0
    .met = Met
    .ongoing = Under way
    .unmet = Not met
    .keep = Keep
    .drop = Do not keep
    .here = It is one answer
    .skip_all = Skip them all
    .menu = Other things
    .report = Report figures
    .sheet = Get the Excel sheet
    .filled = Look it over
    .status = Where I stand
    .help = Help
    .cancel = Stop
    .language = Tiếng Việt
    .summary = Summary
    .progress = Progress
    .nudge = Send reminders
    .review = Review figures
    .extend = Extend the deadline
    .reopen = Reopen figures
    .unlock = Ask to reopen
    .grant = Reopen it
    .refuse = Do not reopen
    .everybody = Everybody
    .reissue = Issue again
    .stuck = What is stuck
    .late_only = Only the late
    .pick_one = Pick one
    .accept = Accept
    .accept_all = Accept all
    .give_back = Return it
    .proposal = Refused questions
    .proposal-hand = Hand over as asked
    .proposal-stay = Leave it there
    .reassign = Hand over
    .plan = Load a plan
    .invite = Invite
    .as_evidence = It is evidence
    .evidence = Add evidence
    .enough = Done
    .remove = Remove the last file
    .collect = Collect by unit
    .tasks = My tasks
    .duties = Tasks of the plan
    .year = Close a year
    .units = Figures of the units
    .later = Later
    .rollup = Take the sum
    .finished = Done
    .doing = Under way
    .blocked = Stuck
    .longer = Ask for more time
    .set_day = Set another day
    .close_year = Close the year
    .use = Use this list
    .stop = Stop collecting
    .other = Another indicator
    .snooze-hours = Remind me in 2 hours
    .snooze-tomorrow = Remind me tomorrow
    .agree = I agree
    .decline = I do not agree
    .switch = Tiếng Việt
    .not_now = Not now
    .change_day = Change the day
    .no_day = No day
    .only_done = Just say it is done
    .no_note = No note
    .no_proposal = No proposal
    .files = Show the files
    .withdraw = Withdraw
    .details = Look closer
    .matters = Directives, talk
    .directive = New directive
    .ask = Ask someone
    .acknowledge = Understood
    .reply = Reply
    .forward = Pass to the chair
    .difficulty = Raise a difficulty
    .whole = All of a party
    .unassigned = Unassigned
    .admin = Administer
    .takeover = New person in a post
    .dismiss = Let somebody go
    .roles = Roles
    .absence = Leave, deputy
    .today = Today
    .nobody = Nobody
    .call_off = Call it off
    .another = Another leave
    .pending = Open invitations
    .broadcast = Announcement
    .history = Audit
    .days = Days off, make-up days
    .ahead = Reminders ahead
    .ladder = Change the ladder
    .rules = Change reporting days
    .contact = Whom to call
    .everyone = Everybody
    .members = Those who report
    .office = The office
    .chair = The chair
    .rewrite = Write again
    .settings = Settings
    .prefer = Where to write me
    .privacy = Privacy
    .petitions = Requests about data
    .rooms = Group chats
    .last_used = The last one I used
    .copy_me = Get a copy of it
    .correct_me = Have it corrected
    .erase_me = Have it erased
    .withdraw_me = Withdraw my consent
    .inform = Tell them how
    .show_names = Name the late
    .hide_names = Name nobody
    .end_room = Stop writing there
    .day_off = Add a day off
    .day_worked = Add a make-up day

commands =
    .settings = settings | preferences
    .prefer = channel | preferred channel
    .privacy = privacy | my data | personal data
    .petitions = data requests | requests about data
    .rooms = group chats | groups | rooms
    .menu = menu | start | begin | home
    .report = report | report figures | report now | answer | figures
    .status = status | my status | where I stand | what do I owe | what is missing
    .sheet = sheet | send the sheet | send sheet | get the sheet | get the excel sheet | spreadsheet | excel sheet
    .progress = progress | who is missing | who has not sent
    .summary = summary | overview
    .review = review | review figures | what came in | to review
    .extend = extend | extend the deadline | more time
    .reopen = reopen | reopen figures
    .unlock = ask to reopen | unlock
    .reissue = reissue | issue again | issue the report again
    .stuck = stuck | what is stuck | waiting for whom
    .nudge = nudge | remind | send reminders | remind them
    .close = close | close the period | close period
    .proposal = proposals | refused questions
    .reassign = reassign | hand over | hand it over
    .plan = plan | load plan | load a plan | new plan
    .invite = invite | invitation | invitations
    .evidence = evidence | add evidence | attach | attach a file | send evidence
    .collect = collect by unit | units list
    .tasks = tasks | my tasks
    .duties = tasks of the plan | all tasks | duties
    .year = close a year | close the year
    .units = figures of the units | units
    .help = help | how | how does this work
    .cancel = cancel | stop | quit | exit
    .language = language | english | vietnamese | change language
    .details = details | look closer
    .matters = directives | matters | directives, talk | see the matter
    .directive = new directive | give a directive
    .ask = ask | ask someone | ask a question
    .acknowledge = understood | i understand
    .reply = reply | it is done | report back
    .forward = pass to the chair | forward
    .difficulty = raise a difficulty | difficulty | difficulties
    .unassigned = unassigned | with nobody
    .admin = administer | admin | administration
    .takeover = takeover | take over | new person | new person in a post
    .dismiss = dismiss | let go | let somebody go
    .roles = roles | role
    .absence = leave | holiday | i am away | deputy | leave deputy
    .broadcast = broadcast | announce | announcement
    .history = audit | history | log
    .days = days | days off | make up days
    .ahead = reminders ahead | agenda | reminder calendar | who gets what
    .ladder = change the ladder | ladder | change reminders
    .rules = change reporting days | reporting days | reporting rules
    .contact = contact | whom to call

openings =
    .ahead = who gets what | reminders ahead | who will get what
    .history = who changed | who has changed | audit of | history of
    .absence = i am away | i will be away | i am on leave
    .evidence = evidence | add evidence | attach
    .details = show | section | indicator
    .directive = directive | new directive
    .ask = ask
    .difficulty = difficulty | raise a difficulty

synonyms =
    .last_used = the last one | any
    .copy_me = copy | export | export my data
    .correct_me = correct it
    .erase_me = erase | erase it | delete my data
    .withdraw_me = withdraw consent
    .inform = tell how
    .show_names = show names
    .hide_names = hide names
    .end_room = stop there
    .as_evidence = evidence | it is evidence
    .enough = done | finished | that is all
    .remove = remove | remove the file | remove the last file
    .other = another indicator | another | other
    .keep = keep | keep them | yes | right | ok | okay | send | y
    .drop = no | do not keep | drop | wrong
    .here = one answer | for this question
    .skip_all = skip all | skip them all
    .yes = yes | y | yeah | yep | right | correct | ok | okay | sure | it is me | that is me
    .no = no | n | nope | wrong | not me | that is not me
    .send = send | send it | submit | yes | ok
    .back = back | go back | previous
    .skip = skip | later | next
    .again = again | type again | retype | no | wrong
    .more = more | show more | next | next page
    .grant = grant | reopen | yes
    .refuse = refuse | no
    .everybody = everybody | all | everyone
    .late_only = late | only the late | the late ones
    .pick_one = one | pick one | choose one
    .accept = accept | accept it
    .accept_all = accept all | all
    .give_back = return | return it | give back
    .close = close | close it | close the period | yes | ok
    .correct = correct | edit | change | fix
    .go_on = go on | continue | carry on
    .no_data = no data | no figure | no figure yet | not yet | none yet
    .not_yet = not yet | no figure yet | none yet
    .not_applicable = not applicable | does not apply | n/a
    .not_mine = not mine | it is not mine | this is not mine
    .unknown = unknown | i do not know | no idea
    .replace = replace | replace it | yes | ok
    .stay = keep | keep it | leave it | no
    .unchanged = same | unchanged | no change | as last period | same as last period
    .zero = zero | it is zero
    .met = met | done | achieved | completed
    .ongoing = ongoing | under way | in progress
    .unmet = unmet | not met | not achieved
    .agree = agree | i agree | yes | ok | okay | sure | đồng ý
    .decline = do not agree | i do not agree | no | decline | refuse
    .switch = vietnamese | tiếng việt | english
    .rollup = take the sum | the sum
    .finished = done | finished
    .doing = under way | in progress
    .blocked = stuck | blocked
    .longer = more time | ask for more time
    .set_day = set another day | another day
    .close_year = close the year | close it
    .use = use this list | use it
    .stop = stop collecting
    .not_now = not now | do not send
    .change_day = change the day | another day
    .no_day = no day | without a day
    .only_done = just say it is done | done | it is done
    .no_note = no note | nothing to add | none
    .no_proposal = no proposal | none
    .files = show the files | files | show files
    .withdraw = withdraw | take it back

group-commands =
    .register = register
    .totals = progress | totals | summary
    .names = names | show names
    .no_names = no names | hide names
    .leave = unregister

telegram-commands =
    .baocao = Report the figures I owe
    .bang = Excel sheet to fill in
    .tinhhinh = Where I stand
    .tiendo = The committee’s progress
    .tonghop = Summary with a picture
    .trogiup = How to use this
    .caidat = Language, channel, later reminders
    .riengtu = What is kept about me, and my rights
    .huy = Stop what is open
    .menu = What can be done here

telegram-about = Đôn Đốc asks each official for the figures they owe, reminds before the day, and sends the chair a summary. If you were invited, press “Start” and type your code. This is a private line of the steering committees for digital transformation.
telegram-about-short = Asks for figures, reminds before the day, sums up for the chair.

period =
    .month = Month { $number }/{ $year }
    .q1 = Q1 { $year }
    .q2 = Q2 { $year }
    .q3 = Q3 { $year }
    .q4 = Q4 { $year }
    .h1 = First half of { $year }
    .h2 = Second half of { $year }
    .n9 = First nine months of { $year }
    .y = Year { $year }

role-member = the person who follows these indicators
role-office = the committee’s office
role-chair = Chair of the Steering Committee
role-admin = Administrator
somebody = someone we do not know
nobody = nobody yet

goal-none = no number
figure-none = not answered
figure-not-yet = no figure yet
figure-not-applicable = not applicable
figure-met = met
figure-ongoing = under way
figure-unmet = not met
figure-part-missing = not yet

## When it is not an answer

stranger = Hello. This is a private reporting line of the steering committees for digital transformation. If you were invited, please open the link in your invitation or type its code, for example K7QM-3FTPX. If not, please contact: { $contact }.
not-allowed = This is not among the things you may do here, so nothing has changed. If you need it, please ask your committee’s administrator.
right-ended = What you were doing is no longer among the things you may do, so I stopped. Nothing has changed.
tap-old = That button belongs to an earlier question and no longer works. Nothing has changed.
heard-edit = I see you edited an old message. The recorded figures have not changed. To correct one, type “correct” and its number, for example: correct 2.
heard-other = I cannot read pictures, stickers or voice messages yet. Please type words or numbers, for example 67.5.
sorry = Sorry, I could not handle your last message and have passed it to the administrator. The recorded figures are safe. You can type it again, or type “menu”.
work-failed = Sorry, the file you sent could not be handled, though I tried several times. Nothing has changed. Please send it again, or call the office.

## Joining

join-ask_confirm =
    Hello. This invitation is for:
    { $party }
    ({ $role }) – { $committee }

    Is this you?
    .yes = Yes, it is me
    .no = No, it is not
join-please-choose = Please tap one of the two buttons, or type “yes” or “no”.
join-ask_consent =
    Before we begin, please read these lines. I keep your name, post, chat address and answers, only so that the committee can collect and consolidate its figures. Messages travel through the app you are using; Telegram’s servers are abroad. You can see, correct, erase or withdraw at any time: type “privacy”. Questions? Please call: { $contact }.

    Do you agree?
join-please-agree = Please choose “I agree” or “I do not agree”. Until I know, I ask nothing else.
join-declined = All right, you have not joined, and I ask nothing more. If you change your mind, open the invitation again, or give your figures to: { $contact }.
join-too-many = Too many wrong codes came from here, so I take none for an hour. After that please try again, or ask the office for a new invitation.
join-welcome-member = Thank you. From now on { $party } reports right here. I remind you before the due day, in working hours, and only while something is missing.
join-welcome-office = Thank you. From now on { $party } follows progress, urges and closes the period right here. When somebody is late I send one list in the morning.
join-welcome-chair = Good day. The summary of each period will come here, with a picture. Type “summary” whenever you need it.
join-welcome-admin = Thank you. From now on you invite people and hand indicators over right here; every change is written down.
join-owes =
    { $count ->
        [one] For { $period } you have { $count } indicator to report, by the end of { $due }.
       *[other] For { $period } you have { $count } indicators to report, by the end of { $due }.
    }
join-owes-nothing = There is nothing to report at the moment.
join-already = You have already joined and do not need this invitation any more.
join-refused = Thank you for telling us. I have asked the office to send the invitation to the right person. There is nothing more for you to do.
join-unknown = This code or link is not right. Please check it, or ask the office for a new invitation. A code looks like this: K7QM-3FTPX.
join-used = This invitation has already been used. If it was not you who used it, please tell the office at once.
join-expired = This invitation has expired. Please ask the office for a new one.

## What can be done

menu-owes =
    { $count ->
        [one] For { $period } you still have { $count } indicator to report.
       *[other] For { $period } you still have { $count } indicators to report.
    }
menu-waiting =
    { $count ->
        [one] { $count } matter waits for your answer:
       *[other] { $count } matters wait for your answer:
    }
    { $lines }
menu-open = What would you like to do?
help-how =
    How this works:
    – I ask about one indicator at a time; you answer as in any chat: 67.5 or 450/500.
    – Tap a button, or type its words, or the number shown beside it.
    – Each answer is recorded at once. You can stop at any point and lose nothing.
    – Several answers at once: “1: 92%  2: 65%  3: none yet”; or type “send the sheet” to fill them in with Excel.
    – Type “correct 2” to correct answer 2, “report” to go on, “cancel” to stop.
    If you would like a person to help, please contact your committee’s office.
help-end = For anything else, tap the button below.
cancel-done = Stopped. Everything recorded is still there. Whenever you need something, type “menu”.
language-now = From now on I will use English.
status-nothing = You have no indicators in an open period.
status-line-open = – { $code }: not answered
status-line-answered = – { $code }: { $value } (recorded, not sent)
status-line-sent = – { $code }: { $value } (sent)
status-line-accepted = – { $code }: { $value } (accepted)
status-line-returned = – { $code }: { $value } (returned, please send it again)
status-round =
    { $period }, due by the end of { $due }. { $count ->
        [one] { $left } of { $count } indicator not sent yet.
       *[other] { $left } of { $count } indicators not sent yet.
    }
    { $lines }
status-end-owing = Tap “Report figures” to go on.
status-end-done = You have sent everything. Thank you.
snooze-nothing = You owe nothing any more, so there is no need for a reminder.
snooze-set = All right, I will remind you at { $at }, or at the start of the next working hours.

## Reporting figures

report-nothing = No reporting period is open for you at the moment.
report-question =
    Question { $place }/{ $count } – indicator { $code }
    { $text }.
    Target: { $goal }
    { $period }: figures from { $from } to { $to }. Due by the end of { $due }.
report-last = Last period: { $value }
report-kept-so-far = Recorded so far: { $value }
report-returned = What you sent, { $value }, was returned. Reason: { $reason }
report-ask_percent = What percentage was reached? Type a number, for example 67.5 – or how many out of how many: 450/500.
report-ask_count = What is the figure? Type a number, for example 1250.
report-ask_share = Please give the part and the total, so that it can be added to the other units. For example: 450/500.
report-ask_shares = Please give each result in turn as a part and a total, separated by semicolons. For example: 450/500; 12/40.
report-needs-whole = I recorded nothing: the percentage of one unit alone cannot be added to the others. Please type the part and the total, for example: 450/500.
report-ask_several = Please give each figure in turn, separated by semicolons. For example: { $example }
report-ask_quality = Is it met by now, under way, or not met?
report-choose-quality = Please choose: met, under way, not met, or no figure yet.
report-kept = Recorded { $code }: { $value }, { $period }.
report-kept-late = Recorded { $code }: { $value }, { $period } (after the deadline, marked late).
report-explained = The explanation is recorded.
report-ask_missing = Please tell us why, and when a figure will be ready if there will be one. A few words are enough, or skip.
report-ask_reason = This is short of the target or worse than last period. What is the cause, and what will be done? A few words are enough, or skip.
report-review =
    Please check, { $period }:
    { $lines }
report-review-line = { $place }. { $code }: { $value }{ $reason }
report-review-reason = { " " }– { $reason }
report-review-returned = { " " }– returned, to be answered again
report-review-missing =
    { $count ->
        [one] { $count } indicator is not answered yet; you can send the rest first.
       *[other] { $count } indicators are not answered yet; you can send the rest first.
    }
report-ask_review = If this is right, please tap “Send”. To correct something, type “correct” and its number, for example: correct 1.
report-review-unclear = I am not sure what you mean. On this page please tap a button, or type “send”, or “correct 1”.
report-ask_which = Which indicator would you like to correct?
report-no-such =
    { $count ->
        [one] There is only question 1. Please choose again, for example: correct 1.
       *[other] There are only questions 1 to { $count }. Please choose again, for example: correct 1.
    }
report-nothing-to-send = There are no answers to send yet.
report-receipt =
    { $count ->
        [one] Received your { $count } indicator for { $period }, complete, at { $at }. Receipt: { $number }. Thank you.
       *[other] Received all { $count } indicators for { $period } at { $at }. Receipt: { $number }. Thank you.
    }
report-receipt-partial =
    { $count ->
        [one] Received { $count } indicator for { $period } at { $at }. Receipt: { $number }. { $left } still to come; I will ask again later.
       *[other] Received { $count } indicators for { $period } at { $at }. Receipt: { $number }. { $left } still to come; I will ask again later.
    }
report-review-changed = Someone who shares this seat has just changed a figure, so nothing is sent yet. Please look at the page below again.
report-not-understood = I could not find a number in that, so nothing is recorded. Please type just the number, for example 67.5 or 450/500.
report-still-not-understood = I still cannot read it, and nothing is recorded. You can choose “No figure yet” or “Skip”, or call the office for help.
report-cannot-answer = I cannot answer that question; please ask your committee’s office. Nothing is recorded for this indicator.
report-hint = Nothing is recorded. Here please type a number, or choose one of the buttons below.
report-no-last = There is no figure for last period, so please type the number for this one.
report-not-mine = I have told the administrator that indicator { $code } is not yours. In the meantime, let us go on to the next one.
report-ask_whose =
    Indicator { $code }: { $text }
    Whose is it, do you think? Tap a button, type a name, or choose “I do not know”.
report-no-such-party = The plan has no such party. Please type it as in the appendix, or choose “I do not know”.
report-still-yours = This indicator is with { $party } itself. Please choose another party, or “Go back”.
report-wrong-count =
    { $expected ->
        [one] This indicator needs { $expected } number. Please type just that number.
       *[other] This indicator needs { $expected } numbers. Please type them all, separated by semicolons; for one you do not have, type “not yet”.
    }

doubt-this = Yes, { $value }
doubt-count = { $count } is a number, not a share
doubt-other = Please confirm: is it { $value }? Nothing is recorded yet.
doubt-which = This can be read in more than one way, so nothing is recorded. Which one do you mean?
doubt-estimate = This is an estimate. Shall I record { $value }?
doubt-zero = Is the figure really 0? Nothing is recorded yet.
doubt-out-of-range = { $value } is outside 0–100 %. Is that right? Nothing is recorded yet.
doubt-decimal-or-thousands = This number can be read in two ways. Which one do you mean?
doubt-ratio-or-percent = This is very small for a percentage. Which one do you mean?
doubt-inconsistent = The percentage and the two numbers do not agree. Which is right?
doubt-far-from-last = { $value } is very different from last period. Is that right? Nothing is recorded yet.
doubt-range = That is a range. Please choose one number, or type it again.
doubt-unchanged = The same as last period: { $value }. Is that right?
doubt-fraction = That makes { $value }. Is that right?
doubt-relative-to-plan = This number seems to be measured against the plan. Is the actual figure { $value }?
doubt-correction = So the right number is { $value }?
doubt-count-for-percent = This indicator is a percentage. { $count } out of how many? Type the total, for example 500.
meanwhile-updated = { $code } was just updated at { $at }: { $old }. Replace it with { $new }?
meanwhile-elsewhere =
    The open question is indicator { $code }: { $text }.
    Shall I record { $new } for it?
    .replace = Yes, record it
    .stay = No
meanwhile-handed = Indicator { $code } has been handed to { $party }, so I did not record your last answer. What you had recorded before is kept for them.
meanwhile-closed = { $period } was closed at { $at }, so I did not record your last answer for indicator { $code }.
meanwhile-gone = That question is no longer open, so I did not record your last answer.
doubt-no-data = What shall I record for this period?
doubt-rollup = The committee's figure, added up from the units that have sent: { $value }. Record it?

## Progress, reminders, closing

progress-no-period = No reporting period is open at the moment.
progress-period = { $period }, due by the end of { $due }. { $sent } of { $asked } figures sent, { $late } of them late.
progress-reviewed = { $accepted } accepted, { $waiting } to be reviewed, { $returned } returned.
progress-returned = { $code } (returned)
progress-missing =
    Still missing:
    { $lines }
progress-line = – { $party }: { $sent } of { $asked } sent, missing { $codes }{ $state }
progress-not-joined = { " " }(has not joined, please call)
progress-complete = Everyone has sent everything.
progress-end = What would you like to do next?
nudge-nobody = Nobody owes anything any more, so there is no one to remind.
nudge-ask_confirm =
    { $count ->
        [one] { $count } party still owes figures and will be reminded:
       *[other] { $count } parties still owe figures and will be reminded:
    }
    { $lines }
    Each gets one message, listing only what is missing, in working hours.
    .send = Send reminders
nudge-done =
    { $count ->
        [one] The reminder to { $count } party is on its way. Outside working hours it goes out when they next begin.
       *[other] The reminders to { $count } parties are on their way. Outside working hours they go out when those next begin.
    }
close-ask_confirm = Close { $period }? { $sent } of { $asked } figures have been sent. After closing, figures can no longer be changed, and the Chair receives the report at once.
close-ask_early = { $period } is not due yet (due by the end of { $due }) and only { $sent } of { $asked } figures have been sent. Close it anyway? After closing, figures can no longer be changed, and the Chair receives the report at once.
close-done = { $period } is closed and the report is on its way to the Chair.

## Reminders

reminder-ahead =
    { $count ->
        [one] Dear colleague, { $count } indicator is still to be reported for { $period }, by the end of { $due }.
       *[other] Dear colleague, { $count } indicators are still to be reported for { $period }, by the end of { $due }.
    }
    { $lines }
reminder-soon =
    { $count ->
        [one] You have { $count } indicator not sent yet for { $period }. The deadline is near: the end of { $due }.
       *[other] You have { $count } indicators not sent yet for { $period }. The deadline is near: the end of { $due }.
    }
    { $lines }
reminder-today =
    { $count ->
        [one] Today, { $due }, is the last day to send figures for { $period }. You still have { $count } indicator:
       *[other] Today, { $due }, is the last day to send figures for { $period }. You still have { $count } indicators:
    }
    { $lines }
reminder-today-early =
    { $count ->
        [one] { $period } is due by the end of { $due }, which is a day off ({ $why }), so today is the last working day before the deadline. You still have { $count } indicator:
       *[other] { $period } is due by the end of { $due }, which is a day off ({ $why }), so today is the last working day before the deadline. You still have { $count } indicators:
    }
    { $lines }
reminder-late =
    { $count ->
        [one] { $period } was due on { $due }. You have { $count } indicator not sent yet; I still take it and mark it late:
       *[other] { $period } was due on { $due }. You have { $count } indicators not sent yet; I still take them and mark them late:
    }
    { $lines }
reminder-own-day = { " " }(due by the end of { $day })
reminder-unsent = { $count ->
    [one] One of them is answered; only “Send” is left to press.
   *[other] { $count } of them are answered; only “Send” is left to press.
}
reminder-shifted = { $day } is a day off ({ $why }), so I remind earlier; the day in the plan stays as it is.
day-off-weekend = weekend
day-off-extra = an extra day off
reminder-end = It takes a few minutes. Each answer is recorded at once.
    .absence = I am away until…
    .report = Report now
reminder-late-list =
    { $period } was due on { $due }; { $sent } of { $asked } figures have been sent. Still missing:
    { $lines }
reminder-late-count =
    { $count ->
        [one] { $period }: { $count } party is overdue ({ $sent } of { $asked } figures received): { $names }. The office is urging them.
       *[other] { $period }: { $count } parties are overdue ({ $sent } of { $asked } figures received): { $names }. The office is urging them.
    }
reminder-closing =
    { $consolidate } is the last day to consolidate { $period } for the Chair. { $sent } of { $asked } figures have been sent. Still missing:
    { $lines }
reminder-closing-complete = { $consolidate } is the last day to consolidate { $period } for the Chair. All { $sent } of { $asked } figures are in; the period can be closed.

## Handing over, inviting

reassign-ask_which = Which indicator shall be handed over? Choose below, or type its code, for example I.3.
reassign-no-such-indicator = There is no such indicator in the active plan. Please type the code as in the appendix, for example I.3.
reassign-ask_whom =
    Indicator { $code }: { $text }
    Now with: { $party }.
    Who shall have it? Choose below, or type the name (diacritics are not needed).
reassign-ask_confirm =
    Hand indicator { $code } ({ $text }) to { $party }?
    What is open in this period moves along; earlier figures stay as they are; both sides are told.
reassign-done = Indicator { $code } is handed over: from { $before } to { $after }. Both sides have been told.
reassign-not-joined = { $party } has not joined yet, so the word cannot reach them. Please send an invitation.
note-handed-away = Indicator { $code } ({ $text }) has been handed to { $party }. You need not report it any more. The figures you sent before stay as they are.
note-handed-to-you = You now also have indicator { $code }: { $text }.
note-handed-draft = Indicator { $code }: the one before recorded { $value } but did not send it. Please check it, correct it if need be, and send it.
note-not-mine = { $party } says that indicator { $code } ({ $text }) is not theirs, and does not know whose it is.
note-not-mine-but = { $party } says that indicator { $code } ({ $text }) is not theirs, and proposes to hand it to { $to }.
note-still-yours = The administrator has looked at it: indicator { $code } ({ $text }) stays with you.
proposal-none = No refused question is waiting.
proposal-ask_which =
    { $count ->
        [one] { $count } refused question is waiting. Which one would you like to see?
       *[other] { $count } refused questions are waiting. Which one would you like to see?
    }
proposal-ask_decide =
    Indicator { $code }: { $text }
    { $party } says it is not theirs. Proposed instead: { $to }.
    .hand = Hand over as asked
    .stay = Leave it there
proposal-nobody-knows = nobody knows
proposal-decided-already = This has been dealt with, or the indicator was handed over before: { $code } is now with { $party }. I have changed nothing; tap “Hand over” if you need to.
proposal-kept = { $party } has been told that indicator { $code } stays with them.
proposal-end = What would you like to do next?
note-not-me = The invitation for { $party } reached the wrong person ({ $name }). Please send a new one to the right person.
note-guessed = Someone ({ $name }) has just tried { $count } wrong invitation codes. I take no codes from there for an hour; please look into it if this seems strange.
note-used-twice = Someone ({ $name }) has just tried to use the invitation of { $party } again. It no longer works; please check if this looks strange.
invite-ask_whom =
    { $count ->
        [one] { $count } place has not joined yet. Who shall be invited?
       *[other] { $count } places have not joined yet. Who shall be invited?
    }
invite-nobody = Everyone has joined.
invite-done =
    Invitation for { $party }, good once, until the end of { $until }.
    Code: { $code }
    { $links }
    Please pass it only to the right person.

## Loading a plan

plan-no-rows = The document has no table of indicators. Please check that the file has an appendix with the columns “Chỉ tiêu” and “Chủ trì theo dõi”.
plan-no-year = The document does not say which year the plan is for. Please add the year to its title, for example “Kế hoạch … năm 2024”.

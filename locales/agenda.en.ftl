### The reminders to come: whom and when, who gets what on a day, another ladder, other rules.

which-ask_plan = Which plan would you like to see?
rung-line = { $to }: { $when }, { $at }
rung-daily = , again every working day up to the consolidation day
rung-daily-until = , again every working day up to { $until }
rung-words = { " " }– your words: “{ $words }”
rung-coming = { $at } – { $to }: { $when }
rung-period = { $period } (due by the end of { $due }, consolidated by the end of { $consolidate })
rung-same = The calendar stays as it is.
rung-more = … and { $count } more reminders of this period.
rung-later = { $count } later periods change alike.

ahead-nothing = { $title }: no reminder lies ahead.
    .today = Who gets what today
    .tomorrow = Who gets what tomorrow
ahead-ask_periods = To see who will get what, choose a day below or type one, for example: 12/3.
    .today = Who gets what today
    .tomorrow = Who gets what tomorrow
    .more = Another period
ahead-no-day = I am not sure about the day. Please type one from today on, for example: 12/3.
ahead-nobody = { $day }: unless something changes, nobody gets a reminder.
    .tomorrow = Tomorrow
    .calendar = See the periods
ahead-day =
    { $day }, if nobody sends anything before then, { $count } messages will go out:
    { $lines }
ahead-ask_day = To read a message word for word, choose it below or type the name; or type another day.
    .calendar = See the periods
ahead-line = { $at }, { $name } ({ $channel }): { $what }
ahead-choice = { $at } { $name }
ahead-unreached = no channel yet, cannot be sent
ahead-kind-reminder = a reminder of what is due soon
ahead-kind-overdue = a reminder of what is late
ahead-kind-escalation = the list of who is missing
ahead-gone = That message is no more: it was sent, or nothing is left to remind of.
ahead-message = { $line }. Word for word:
ahead-others = This message is also about another committee, so I do not show its words here.
ahead-ask_message = That is the whole message.
channel-telegram = Telegram
channel-web = web page

ladder-ask_rungs =
    The reminders of { $title }. Which step would you like to change?
    .adding = Add a step
    .usual = Back to the usual ladder
ladder-ask_rung =
    { $step }
    What would you like to change? You may also type it, for example: 3 days before the due day, 14:00.
    .days = Day
    .hour = Hour
    .to = To whom
    .words = Words of your own
    .off = Switch this step off
    .list = Another step
ladder-ask_to = Who is to be reminded?
    .member = Whoever reports
    .office = The office
    .chair = The chair
    .list = Another step
ladder-ask_days = How many working days before or after? For example: 3 days before the due day – on the day – 1 day late – 2 days before consolidation.
    .list = Another step
ladder-ask_hour = At what time? In working hours, from 8:00 to before 17:00, for example: 14:00.
ladder-ask_words =
    { $step }
    Please type what should be said first in this reminder.
    .no_words = No words of my own
ladder-too-long = That is more than { $count } characters. Please type less.
ladder-not-understood = I am not sure what you mean, so nothing is changed. For example: 3 days before the due day – 1 day late – 14:00.
ladder-impossible = That cannot be: the hour must be from 8:00 to before 17:00, and at most 60 working days away. Nothing is changed.
ladder-chair-late-only = The chair hears how many are late, so this step must come after the due day. Nothing is changed.
ladder-last-one = This is the last step, so I keep it. To remove it, please add another one first.
ladder-usual = The usual ladder again.
ladder-change =
    Changes:
    { $lines }
ladder-calendar =
    The days ahead:
    { $lines }
ladder-ask_preview = Apply this? What was said stays; what still waits is planned anew.
    .back = Change more
    .list = No, look again
ladder-meanwhile =
    Meanwhile { $name } has changed this ladder:
    { $lines }
    Nothing of yours is kept. Please look and choose again.
ladder-done = The new ladder is kept.
ladder-same = Nothing differs from what holds now.

rules-ask_rhythms = Which rhythm would you like to change?
    .adding = Add a rhythm
rules-ask_adding = Which rhythm is added?
    .list = Back to the list
rules-ask_rhythm =
    { $rule }
    What would you like to change? You may also type it, for example: members before day 15 – consolidation before day 25.
    .member_day = Members’ day
    .office_day = Consolidation day
    .cut = Last day of figures
    .month = Month of sending
    .off = Remove this rhythm
    .list = Back to the list
rules-ask_day_member = Before which day do members send? For example: before day 15 – or: until day 14.
rules-ask_day_office = Before which day is it consolidated? For example: before day 25 – or: until day 24.
rules-ask_cut = Until which day of the last month do figures count? Choose below, or type a day, for example: day 20.
    .nd09 = The 14th (Decree 09)
    .calendar = The last of the month
rules-ask_month = In which month is it sent?
    .last = The last month of the period
    .next = The month after the period
rules-line = Reports { $rhythm }: members before day { $member }, consolidation before day { $office }. { $cut }
rules-cut-nd09 = Figures count until the 14th.
rules-cut-calendar = Figures count until the last of the month.
rules-cut-custom = Figures count until day { $day }.
rules-next-month = { " " }Sent in the month after the period.
rules-not-understood = I am not sure what you mean, so nothing is changed. Please choose a button, or type, for example: before day 15.
rules-impossible = That cannot be: a day must be from 1 to 31. Nothing is changed.
rules-change =
    { $lines }
    The periods ahead:
    { $moved }
rules-meanwhile =
    Meanwhile { $name } has changed the rules. Now:
    { $lines }
    Nothing of yours is kept. Please look and choose again.
rules-done = The new rules are kept. Periods that are not closed and reminders that still wait are planned anew.

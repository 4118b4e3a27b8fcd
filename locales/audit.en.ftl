### Announcements, contact, days off, audit.

## General

stranger-office = your committee’s office
whose-ask_which = For which committee?

## Announcements

broadcast-ask_audience = Who shall get the announcement?
broadcast-please-choose = Please choose one of the groups in the list.
broadcast-ask_words = Please type the announcement.
broadcast-too-long = Please type it in words, no more than { $most } letters.
broadcast-unreached = Cannot be reached (not joined): { $names }.
broadcast-ask_confirm =
    { $count ->
        [one] This goes to { $count } person:
       *[other] This goes to { $count } people:
    }

    From { $committee }:
    { $words }
broadcast-letter =
    From { $committee }:
    { $words }
broadcast-done =
    { $count ->
        [one] The announcement is on its way to { $count } person.
       *[other] The announcement is on its way to { $count } people.
    }

## Whom to call

contact-ask_words = People who need help are now sent to: { $contact }. Type the new name and number, for example: Ms Hoa, Division of Culture and Information, 0204 3854 123.
contact-too-long = Please type a name and a number in words, no more than { $most } letters.
contact-done = Noted. From now on people are sent to: { $contact }.

## Days off and make-up days

days-list =
    Days entered, from today on:
    { $lines }
days-none = (none yet)
days-line-off = – { $day }: off{ $reason }
days-line-worked = – { $day }: worked{ $reason }
days-ask_overview = Which day would you like to add or remove?
days-remove = Remove { $day }
days-please-choose = Please choose a button of the list.
days-ask_day_off = Which day is off, and why? For example: 2/1/2026 swapped.
days-ask_day_worked = Which day is worked, and why? For example: 10/1/2026 for 2/1.
days-no-day = I am not sure about the day. Please type one from today on, for example: 10/1/2026 for 2/1.
days-ask_confirm = Enter { $day }? Reminders that still wait are planned anew; the plan’s own days stay.
days-done = Entered: { $day }.
days-forgotten = { $day } is removed; the country’s calendar holds again.
days-not-there = That day is no longer in the list, so nothing has changed.

## Audit

history-ask_about = The audit of what? Type an indicator’s code, for example I.3; the name of a party or person; or: plan.
history-no-such = There is no such indicator or person among those you look after. Please type the code as in the appendix, for example I.3.
history-nothing = { $title }: nothing has changed yet.
history-title =
    { $count ->
        [one] { $title } – the last change:
       *[other] { $title } – the last { $count } changes:
    }
history-end = Look at another indicator or person?
audit-line = – { $at }, { $who }: { $what }
audit-by-itself = the system
audit-by-command = the operator (command line)
audit-figure-kept = recorded { $code }: { $after } (before: { $before })
audit-figure-explained = gave cause and remedy of { $code }: { $reason }
audit-figures-sent = sent figures in
audit-request-refused = said { $code } is not theirs
audit-request-kept = left { $code } with the same party
audit-assignment-moved = moved { $code } from { $before } to { $after }
audit-seat-taken = joined by invitation
audit-seat-handed = gave the post { $party } to somebody new from { $since }
audit-member-left = left ({ $parties })
audit-role-given = was made { $role } ({ $party })
audit-role-taken = is no longer { $role } ({ $party })
audit-leave-entered = leave from { $since } to { $until }, deputy: { $deputy }
audit-leave-ended = leave called off
audit-consent-given = agreed to the notice on personal data
audit-consent-withdrawn = withdrew consent on personal data
audit-invitation-made = made an invitation
audit-invitation-withdrawn = took an invitation back
audit-invitation-denied = said an invitation reached the wrong person
audit-invitation-guessed = tried several wrong invitation codes
audit-invitation-used-twice = tried a used invitation again
audit-broadcast-sent = sent an announcement to { $count }: { $words }
audit-contact-changed = changed whom to call from { $before } to { $after }
audit-day-entered = entered { $day } ({ $reason })
audit-day-forgotten = removed { $day }
audit-period-opened = opened { $period }
audit-period-closed = closed { $period }
audit-period-nudged = reminded those who still owe ({ $period })
audit-plan-loaded = loaded the plan { $title }
audit-plan-approved = approved the plan { $title }
audit-account-lost = can no longer be reached ({ $reason })
audit-account-found = can be reached again
audit-account-moved = the group’s address changed
audit-everybody = everybody
audit-rhythm = { $rhythm }, members before day { $member }, consolidation before day { $office }
audit-figure-accepted = accepted the figure { $code }
audit-figure-returned = returned the figure { $code }, because: { $reason }
audit-figure-reopening-asked = asked to reopen { $code }, because: { $reason }
audit-figure-reopened = reopened { $code } until { $until }, because: { $reason }
audit-figure-reopening-refused = did not reopen { $code }, because: { $reason }
audit-evidence-added = enclosed { $name }
audit-evidence-removed = removed an enclosed file
audit-evidence-refused = a file was not taken: it is not of its kind
audit-directive-opened = directive to { $party } (no. { $number }): { $text }
audit-directive-acknowledged = acknowledged directive no. { $number }
audit-directive-done = reported directive no. { $number } done: { $text }
audit-directive-withdrawn = withdrew directive no. { $number }
audit-question-opened = asked { $party } (no. { $number }): { $text }
audit-question-answered = answered question no. { $number }: { $text }
audit-question-withdrawn = withdrew question no. { $number }
audit-difficulty-opened = { $party } raised a difficulty (no. { $number }): { $text }
audit-difficulty-forwarded = forwarded difficulty no. { $number } to the chair
audit-difficulty-answered = answered difficulty no. { $number }: { $text }
audit-difficulty-withdrawn = withdrew difficulty no. { $number }
audit-task-opened = opened the task: { $text }
audit-task-told = told of the task “{ $text }”: { $state }
audit-task-extended = moved the day of the task “{ $text }” from { $before } to { $after }
audit-task-not-extended = did not extend the task “{ $text }” to { $day }
audit-task-changed = changed the day of the task “{ $text }” from “{ $before }” to “{ $after }”
audit-task-carried = took the task “{ $text }” over to the new plan
audit-task-dropped = dropped the task “{ $text }”: it is no longer in the plan
audit-period-extended = extended { $period } for { $party } from { $before } to { $after }, because: { $reason }
audit-report-issued = issued the report of { $period }, version { $number }
audit-year-closed = closed the year { $year }
audit-plan-rule-changed = changed the rules from ({ $before }) to ({ $after })
audit-plan-ladder-changed = changed the ladder: { $changes }
audit-draft-kept = sent the plan file { $name }
audit-draft-amended = amended a draft of the plan
audit-draft-put-away = put a draft of the plan away
audit-draft-approved = approved a draft of the plan
audit-committee-founded = founded the committee { $name }
audit-indicator-retired = removed the indicator { $code } from the plan
audit-indicator-changed = changed the indicator { $code }: { $changes }
audit-units-listed = collected by unit, the list: { $names }
audit-units-stopped = no longer collected by unit
audit-units-nudged = reminded the units that are missing

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

history-ask_about = The audit of what? Type an indicator’s code, for example I.3, or the name of a party or person.
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
audit-figure-kept = recorded { $after } (before: { $before })
audit-figure-explained = gave cause and remedy: { $reason }
audit-figures-sent = sent figures in
audit-request-refused = said the indicator is not theirs
audit-request-kept = left it with the same party
audit-assignment-moved = moved from { $before } to { $after }
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
audit-period-opened = opened the reporting period
audit-period-closed = closed the reporting period
audit-period-nudged = reminded those who still owe
audit-plan-loaded = loaded the plan
audit-plan-approved = approved the plan
audit-account-lost = can no longer be reached ({ $reason })
audit-account-found = can be reached again
audit-account-moved = the group’s address changed

### What an admin does: people, posts, leaves and deputies.

admin-open = What would you like to administer?

pick-none = Not found. Please choose a button, or type the name again (diacritics are not needed).
pick-several = Several have a name like that: { $names }. Please type more of it.

## Handing several indicators over

reassign-no-plan = There are no active indicators that you administer at the moment.
reassign-ask_whose = Everything of which party, or of whom?
reassign-person = { $name } (everything)
reassign-ask_whom_all =
    { $count ->
        [one] { $count } indicator that is with { $before } will be handed over: { $codes }.
       *[other] { $count } indicators that are with { $before } will be handed over: { $codes }.
    }
    Who shall have them? Choose below, or type the name (diacritics are not needed).
reassign-ask_confirm_all =
    { $count ->
        [one] Hand { $count } indicator from { $before } to { $party }?
       *[other] Hand { $count } indicators from { $before } to { $party }?
    }
    These: { $codes }.
    In the open periods { $open } requests move along, { $answered } of them answered; figures stay as they are; everybody is told.
reassign-done-all =
    { $count ->
        [one] { $count } indicator ({ $codes }) is handed over: from { $before } to { $after }. Everybody has been told.
       *[other] { $count } indicators ({ $codes }) are handed over: from { $before } to { $after }. Everybody has been told.
    }
reassign-changed = Indicator { $code } has just been moved by somebody else; it is with { $party } now. Nothing has changed; please look again and choose.
note-handed-away-several =
    { $count ->
        [one] { $count } indicator ({ $codes }) has been handed to { $party }. You need not report it any more. The figures you sent before stay as they are.
       *[other] { $count } indicators ({ $codes }) have been handed to { $party }. You need not report them any more. The figures you sent before stay as they are.
    }
note-handed-to-you-several =
    { $count ->
        [one] You now also have { $count } indicator: { $codes }. Answered but not sent: { $drafts }; what was noted stays.
       *[other] You now also have { $count } indicators: { $codes }. Answered but not sent: { $drafts }; what was noted stays.
    }

## With nobody

unassigned-nothing = Nothing is unassigned.
unassigned-line = – { $party }: { $codes }
unassigned-ask_which =
    With nobody, since the one in charge has left:
    { $lines }
    Which party’s part shall be handed over?
unassigned-ask_whom = Who shall have what { $party } owes ({ $codes })?
unassigned-done = { $codes } handed to { $party }.

## Letting somebody go

dismiss-ask_whom = Who is leaving? Choose below, or type the name.
dismiss-ask_confirm =
    Shall { $name } leave?
    The seat ends at once, every way in is closed, no more messages go there. Figures and history stay.
dismiss-ask_confirm_owing =
    Shall { $name } leave?
    The seat ends at once, every way in is closed, no more messages go there. Figures and history stay. What is open ({ $codes }) becomes “unassigned”.
dismiss-done = { $name } has left.
dismiss-done-owing = { $name } has left. Unassigned: { $codes }.
dismiss-gone = They are no longer here, so nothing has changed.
dismiss-last-admin = { $name } is the last administrator and cannot leave yet. Please give the role to somebody else first.
note-left = { $party } has left. Nothing that is owed is without anybody.
note-left-owing =
    { $count ->
        [one] { $party } has left. { $count } request is with nobody: { $codes }.
       *[other] { $party } has left. { $count } requests are with nobody: { $codes }.
    }

## Roles

roles-ask_whose = Whose role? Choose below, or type the name.
roles-ask_which = { $name } is now: { $roles }. What shall change?
roles-give = Give: { $role }
roles-take = Take away: { $role }
roles-ask_confirm_give = Make { $name } { $role }?
roles-ask_confirm_take = Shall { $name } no longer be { $role }? What the role allows ends at once.
roles-done-give = From now on { $name } is { $role }.
roles-done-take = { $name } is no longer { $role }.
roles-unchanged = This cannot be changed: { $name } is the last { $role }, or it is so already.
note-role-given-office = You have just been made part of the committee’s office.
note-role-given-chair = You have just been made Chair of the Steering Committee.
note-role-given-admin = You have just been made an administrator.
note-role-taken-office = You are no longer part of the committee’s office.
note-role-taken-chair = You are no longer Chair of the Steering Committee.
note-role-taken-admin = You are no longer an administrator.

## A new person in a post

takeover-ask_post = Which post has somebody new? Choose below, or type the name.
takeover-ask_who = Who will hold the post { $post }? Please type the full name.
takeover-no-name = Please type the full name, for example Nguyễn Văn Bình.
takeover-ask_since = From which day? Type it, for example 5/3, or choose “Today”.
    .today = Today
takeover-no-day = Please type one day from today on, for example 5/3.
takeover-ask_confirm =
    From { $since } on, { $name } holds the post { $post } in place of { $before }?
    Indicators and figures stay with the post.
takeover-ask_confirm_empty = From { $since } on, { $name } holds the post { $post } (nobody does now)?
takeover-done = Noted: from { $since } on, { $name } holds the post { $post }.
note-seat-begins = From today on you hold the post { $post } here.
note-seat-ends = The post { $post } is now somebody else’s. Thank you for reporting here.
join-welcome-early = Thank you. Your post begins on { $since }; from that day on I write to you here.

## Leaves and deputies

leave-me = I am away
leave-ask_whom = Who will be away? Choose below, or type the name.
leave-none = No leave is entered.
leave-ask_existing = { $name } is away from { $first } to the end of { $last }; { $deputy } stands in. What shall change?
    .call_off = Call this leave off
    .another = Enter another leave
leave-ask_existing_alone = { $name } is away from { $first } to the end of { $last }; nobody stands in. What shall change?
    .call_off = Call this leave off
    .another = Enter another leave
leave-called-off = The leave is called off. Everything is as before.
leave-ask_days = Away from which day to which? For example: 5/3 to 12/3, or: until 12/3.
    .no = Never mind
leave-no-days = I am not sure about the days. Please type the first and the last one, from today on, for example: 5/3 to 12/3.
leave-ask_deputy = Who stands in on those days? Choose below, or type the name.
    .nobody = Nobody
leave-nothing = nothing
leave-ask_confirm = { $name } is away from { $first } to the end of { $last }; { $deputy } stands in for: { $parties }. Questions and reminders of those days go to the deputy; afterwards everything is as before by itself. Is that right?
    .redate = Change the days
leave-ask_confirm_alone = { $name } is away from { $first } to the end of { $last }; nobody stands in. I send no reminders on those days. Is that right?
    .redate = Change the days
leave-own-part = A deputy for the office’s or the chair’s part is entered by the administrator.
leave-done = Noted. After { $last } everything is as before by itself.
note-acting-begins = From today to the end of { $last } you stand in for { $name } ({ $first } – { $last }). Their questions and reminders come to you.
note-acting-ends = You no longer stand in for { $name }. Thank you.
acting-line = { $deputy } for { $absent }
acting-figures =
    Given by deputies:
    { $lines }
acting-with-codes = { $deputy } for { $absent }: { $codes }

## Invitations

invite-ask_pending =
    Not used yet:
    { $lines }
    Choose one to take it back.
invite-pending-line = – { $party }: good until the end of { $until }
invite-ask_confirm = Take the invitation of { $party } back? Its link and code will no longer work.
invite-withdrawn = The invitation of { $party } is taken back.
invite-not-open = This invitation has just been used or has run out, so there is nothing to take back.

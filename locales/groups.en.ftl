## A committee's group chat: totals and days, nothing else

group-private = For this, please see your private messages with me.
group-not-admin = Only an admin of the committee can set up this group. Nothing has changed.
group-known = This group is already registered for { $committee }.
group-of-others = This group belongs to another committee. Nothing has changed.
group-which =
    To which committee does this group belong? Please type “register” and the number, for example: register 1
    { $lines }
group-registered =
    This group is registered for { $committee }. I write here when a period opens, on its last day and when it is closed: totals and days only. For what concerns one person, please see private messages.
    An admin types “names” to have the late named, “unregister” to end this.
group-names-on = From now on, once it is due, the late are named in this group. Type “no names” to end that.
group-names-off = From now on nobody is named in this group.
group-ended = This group no longer belongs to { $committee }; I write nothing here any more.
room-nothing = No reporting period is open now.
room-totals = { $period }: { $sent }/{ $asked } figures are in, { $late } of them late. Due: by the end of { $due }; consolidated: by the end of { $consolidate }.
room-opened = { $period } is open: { $asked } figures, due by the end of { $due }, consolidated by the end of { $consolidate }. Please see your private messages.
room-last-day = Today, { $due }, is the last day for the figures of { $period }. { $sent }/{ $asked } are in.
room-last-day-early = Today is the last working day before { $period } is due (end of { $due }). { $sent }/{ $asked } are in.
room-closed = { $period } is closed: { $sent }/{ $asked } figures came in, { $late } of them late. Thank you.
room-late =
    Late ({ $count }): { $names }
note-room-ended = I am no longer in the group “{ $room }”, so the news for the group of { $committee } have ended. To have them again, add me to the group and register there.
rooms-none = There is no group chat yet. To add one: bring @{ $name } into the committee’s Telegram group, then type in the group: @{ $name } register. It gets totals and days only.
rooms-ask_which = These groups are registered. Choose one to change it; to add a group, type in it: @{ $name } register.
rooms-nameless = Group no. { $number }
rooms-ask_change = The group “{ $room }” of { $committee } gets totals and days, and nobody’s name.
rooms-ask_change_named = The group “{ $room }” of { $committee } gets totals and days, and the names of the late.
rooms-gone = This group has just been let go, so there is nothing to change.
rooms-changed-show-names = From now on, once it is due, the group is told who is late.
rooms-changed-hide-names = From now on the group is told nobody’s name.
rooms-changed-end-room = I write nothing to that group any more.
audit-room-registered = registered a group chat
audit-room-names-shown = let a group chat know who is late
audit-room-names-hidden = stopped naming the late in a group chat
audit-room-ended = stopped writing to a group chat

### Collecting figures by unit, and adding them up.

collect-ask_which = For which indicator shall units report themselves? Choose below, or type its code, for example: I.3.
collect-ask_group =
    Indicator { $code }: { $text }
    Whose units are they?
collect-please-choose = Please choose from the list, by button or by number.
collect-ask_names =
    Which units does “{ $group }” stand for? Please type or paste the list, one on each line. For example:
    UBND phường Thọ Xương
    UBND xã Song Mai
    .back = Back
collect-ask_names_known =
    “{ $group }” now stands for { $count } units: { $names }.
    Use this list for indicator { $code }, or paste another one?
    .back = Back
collect-names-unclear = I could not read the list, so nothing has changed. It takes two to { $most } units, one on each line, for example: UBND phường Thọ Xương.
collect-ask_confirm =
    Indicator { $code } will be reported by { $count } units of “{ $group }”, each with a part and a total:
    { $names }
    Whoever follows it sees the sum and sends the committee's figure. Is that right?
    .again = Change the list
collect-done = Done. From now on { $count } units report indicator { $code }; { $untold } of them have not joined, please invite them.
collect-stopped = From now on indicator { $code } is not collected by unit. What the units sent stays.

rollup-so-far = Units: { $sent }/{ $count } have sent, together: { $value }. Missing: { $missing }.
rollup-complete = Units: all { $sent }/{ $count } have sent, together: { $value }.
rollup-nothing = No unit has sent a number yet, so there is nothing to add up. You may type a figure, or wait.
rollup-note = Added up from { $sent }/{ $count } units.

units-none = You follow no indicator that is collected by unit in an open period.
units-ask_which = The units of which indicator?
units-please-choose = Please choose from the list, by button or by number.
units-title = Indicator { $code }: { $text }
units-ask_all = Press the name of a unit to look at it and ask back.
    .nudge = Remind the missing
    .report = Answer this one
units-ask_one = { $party } reports { $code }: { $value }.
    .give_back = Ask them back
units-changed = This unit's figure has just changed, so I did nothing. Please look again.

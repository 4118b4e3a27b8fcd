### A closer look: by section, by party, by indicator.

summary-end = To look closer, press a button, or type a section (section II), a code (I.3), a party's name.
details-section = Section { $no }
details-section-line = – Section { $no }. { $title }: { $sent } of { $asked } sent, { $met } met
details-party-line = – { $party }: { $sent } of { $asked } sent, { $late } late
details-top =
    { $period }.
    By section:
    { $sections }
    By party:
    { $parties }
details-ask_top = Which section, party or indicator? Press a button, or type: section II, I.3, Phòng Y tế.
details-no-such = I am not sure what to show. Please type a section (section II), an indicator's code (I.3) or a party's name (Phòng Y tế).
details-section-shown =
    Section { $no }. { $title }
    { $lines }
details-line = – { $code }. { $text }: { $value }{ $late }
details-value = { $value } ({ $status })
details-late = { " " }(sent late)
details-party-shown = { $party }: { $sent } of { $asked } figures sent, { $late } late.
details-party-nothing = { $party }: nothing is asked of it in this period.
details-ask_further = Which indicator next? Press its code, or type it, for example: I.3.
details-indicator =
    Indicator { $code }
    { $text }.
    Target: { $goal }
    Reported by: { $party }
details-period = { $period } – { $party }: { $value }
details-sent = – Sent at { $at }{ $late }
details-accepted = – Accepted by the office
details-returned = – Returned at { $at }: { $reason }
details-reason = – Cause and remedy: { $reason }
details-evidence = – { $files }
details-matters =
    About this indicator:
    { $lines }
details-ask_indicator = Is there anything else you need?
details-files-follow = The evidence for indicator { $code } follows right after this message.
details-no-files = No evidence for indicator { $code } has been sent in.

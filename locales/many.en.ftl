### Many indicators answered at once: the page before anything is kept.

or = { " " }or{ " " }
many-page =
    This is what I read; nothing is kept yet:
    { $lines }
many-line = – { $name }: { $value }{ $reason }
many-line-late = – { $name }: { $value }{ $reason } (after the due day, marked late)
many-page-doubtful =
    Not certain, I will ask these one by one:
    { $lines }
many-line-doubt = – { $name }: “{ $said }” – it may be { $values }
many-line-unsure = – { $name }: “{ $said }”
many-line-problem = – { $name }: “{ $said }” – { $problem }
many-others =
    Cannot be kept:
    { $lines }
many-ask_keep =
    If { $count ->
        [one] the result above is
       *[other] the { $count } results above are
    } right, please tap “Keep”. To change one, type its line again with its number or code, for example: I.3: 92%.
many-ask_doubts = Nothing here can be kept at once. Shall I ask them one by one?
    .keep = Ask one by one
many-unclear = On this page please tap a button, type “keep” or “do not keep”, or type a line again with its number or code.
many-dropped = Nothing was kept.
many-dropped-end = Whenever you are ready, tap “Report figures”, or send the lines again with their codes, for example: I.3: 92%.
many-kept =
    Kept:
    { $lines }
many-gone =
    These indicators have just been handed to somebody else, or the period is closed, so I kept nothing for them:
    { $lines }
many-about =
    Indicator { $code }
    { $text }.

many-problem-unread = no number could be read
many-problem-empty = there is no result
many-problem-quality = it is not clear whether met, ongoing or not met
many-problem-count = not one number for each target
many-problem-whole = it takes a part and a total, for example 450/500
many-problem-no-last = there was no figure last period
many-problem-twice = there are two different answers

many-stray-which = – “{ $said }”: it may be { $codes }; please type the indicator’s code with it
many-stray-clash = – “{ $said }”: the number in front and the indicator’s name do not agree
many-stray-number = – “{ $said }”: there is no such question, only those from 1 to { $count }
many-stray-code = – “{ $said }”: the plan has no such indicator
many-stray-other = – “{ $said }”: indicator { $code } is reported by { $party }
many-stray-not-asked = – “{ $said }”: indicator { $code } is not asked for in this period
many-stray-nameless = – “{ $said }”: it is not clear for which indicator

doubt-two-answers = You gave two different results. Which one is right? Nothing is kept yet.

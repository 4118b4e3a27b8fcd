### What the ladder of reminders says.

reminder-own = { $words }
reminder-ahead-early =
    { $count ->
        [one] Dear colleague, { $count } indicator is still to be reported for { $period }, by the end of { $due }. That is a day off ({ $why }), so I remind earlier; the deadline stays.
       *[other] Dear colleague, { $count } indicators are still to be reported for { $period }, by the end of { $due }. That is a day off ({ $why }), so I remind earlier; the deadline stays.
    }
    { $lines }
reminder-soon-early =
    { $count ->
        [one] You have { $count } indicator not sent yet for { $period }. The deadline is near: the end of { $due }. That is a day off ({ $why }), so I remind earlier; the deadline stays.
       *[other] You have { $count } indicators not sent yet for { $period }. The deadline is near: the end of { $due }. That is a day off ({ $why }), so I remind earlier; the deadline stays.
    }
    { $lines }
reminder-phone-list =
    { $period } is due by the end of { $due }. These have given no sign of life on any channel; please call them:
    { $lines }
missing-due = due by the end of { $day }
missing-late = late since { $day }
missing-heard = last heard: { $at }
missing-never = has not joined
missing-call = to be called (since { $day })
reminder-closing-late = The consolidation day ({ $consolidate }) has passed and { $period } is not closed; { $sent } of { $asked } figures have been sent. The Chair has been told. Please close the period so that the Chair gets the report.
reminder-office-late = { $period }: the consolidation day ({ $consolidate }) has passed and the office has not closed the period ({ $sent } of { $asked } figures received).
reminder-tasks =
    { $count ->
        [one] A task of the plan that is still to be finished:
       *[other] Tasks of the plan that are still to be finished:
    }
    { $lines }
reminder-task-office =
    A task of the plan, given to { $party }.
    – { $task }
reminder-task-nobody =
    A task of the plan has nobody who can be written to here; it is given to { $party }. Please pass it on.
    – { $task }
task-due = { $text } (due by the end of { $day })
task-due-off = { $text } (due by the end of { $day }, a day off: { $why }; the deadline stays)
task-late = { $text } (was due on { $day })
task-event = { $text } (takes place on { $day })
task-undated = { $text } ({ $wording })
reminder-directives =
    { $count ->
        [one] A directive of the chair is past its day and not reported done:
       *[other] { $count } directives of the chair are past their day and not reported done:
    }
    { $lines }
reminder-directives-late =
    { $count ->
        [one] A directive of the chair is past its day:
       *[other] { $count } directives of the chair are past their day:
    }
    { $lines }
directive-line = – No. { $number }: { $text } (was due on { $day })
directive-line-of = – No. { $number }, { $party }: { $text } (was due on { $day })
reminder-committee = { $committee }:

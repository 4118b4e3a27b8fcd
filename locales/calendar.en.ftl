### The calendar of a year: periods, reminders, and what should be looked at.

calendar-rule = Reports { $rhythm }: members before day { $member }, consolidation before day { $office }.
rhythm-month = every month
rhythm-quarter = every quarter
rhythm-half = every half year
rhythm-nine-months = for nine months
rhythm-year = every year
calendar-to-member = whoever reports
calendar-to-office = the office
calendar-to-chair = the chair
calendar-due-on = the last working day up to the due day
calendar-due-before = { $days ->
    [one] { $days } working day before the due day
   *[other] { $days } working days before the due day
}
calendar-due-after = { $days ->
    [one] { $days } working day late
   *[other] { $days } working days late
}
calendar-office-on = the last working day to consolidate
calendar-office-before = { $days ->
    [one] { $days } working day before the consolidation day
   *[other] { $days } working days before the consolidation day
}
calendar-office-after = { $days ->
    [one] { $days } working day after the consolidation day
   *[other] { $days } working days after the consolidation day
}
calendar-earlier = { " " }(earlier, as that day is off: { $why })
calendar-no-member-day = The plan names no day for members; the one above is proposed, the admin should confirm it.
calendar-no-office-day = The plan names no day for the office; the one above is proposed, the admin should confirm it.
calendar-due-before-cut-off = The due day lies before the last day of the figures.
calendar-no-working-day-before-due = There is no working day between the last day of the figures and the due day (Decree 09/2019/NĐ-CP asks for one at least).
plan-days-proposed = The plan does not state both days; proposed: members before day { $member }, consolidation before day { $office }. The admin should confirm.

### The sheet of figures: sent out, filled in, sent back.

sheet-name = Figures
sheet-title = FIGURES TO REPORT
sheet-who = { $party }. { $periods }
sheet-window = { $period }: figures from { $data_from } to { $data_to }, due by the end of { $due }
sheet-how-value = Fill in the yellow cells only. Write numbers as by hand: 67,5 or 1.250. For a percentage you may give the number achieved and the total instead of the result, or both.
sheet-how-state = When there is no figure yet, or nothing to measure, choose so under “State” and give the reason. A row left empty stays as it is.
sheet-how-back = Then save and send this same file into the conversation. I read it row by row, show you what I read, and keep it only when you agree.
sheet-code = Code
sheet-indicator = Indicator
sheet-goal = Target
sheet-period = Period
sheet-last = Last period
sheet-kept = Kept so far: { $value }
sheet-value = Result
sheet-numerator = Achieved
sheet-denominator = Total
sheet-state = State
sheet-note = Note, reason
sheet-state-value = There is a figure
sheet-state-not-yet = No figure yet
sheet-state-not-applicable = Not applicable
sheet-state-met = Met
sheet-state-ongoing = Under way
sheet-state-unmet = Not met
sheet-hint-state = Choose from the list. With a number written, this may stay empty.
sheet-hint-note = Why there is no figure or the target is not met, and what will be done; or another note.
sheet-hint-share = Write one number, for example: 450. Fill in both, achieved and total.
sheet-hint-percent = Write the percentage, for example: 67,5
sheet-hint-count = Write one number, for example: 1.250. Unit: { $unit }
sheet-error-title = Please look again
sheet-error-state = Please choose one of the list, or leave it empty.
sheet-error-long = This cell takes { $most } letters at most.

sheet-nothing = You owe no figure any more, so there is no sheet to fill in.
sheet-sent =
    Here is the sheet with the { $count ->
        [one] one indicator
       *[other] { $count } indicators
    } you still have to report. Fill in the yellow cells, save it and send the file here; I read it and show it to you before anything is kept.

sheet-ask_reading = I am reading your sheet, it takes a moment. Nothing is kept yet.
sheet-read-aside = I have read the sheet you sent; nothing is kept yet. Tap the button to look it over whenever you are ready.
sheet-read =
    I have read the sheet: { $filled ->
        [one] one row
       *[other] { $filled } rows
    } filled in, { $blank ->
        [one] one row
       *[other] { $blank } rows
    } left empty.
sheet-no-rows-filled = No row of this sheet is filled in, so I kept nothing.
sheet-end = You may change the file and send it again, get a new sheet, or answer one by one.

sheet-row-other = – Row { $row } ({ $code }): not among what you report
sheet-row-closed = – Row { $row } ({ $code }): the period { $period } is closed
sheet-row-nameless = – Row { $row }: it is not clear for which indicator
sheet-none-yours = This sheet is not yours: none of its rows is among what you report. I kept nothing.
sheet-none-open = This sheet is of the period { $period }, which is closed, so I kept nothing.

sheet-ask_strange = This file is not the sheet I sent, or it was copied into another one, so I read no number from it. If it shows where a figure comes from, tap “It is evidence”; to fill in figures, get a new sheet and fill in that very file.
    .drop = Leave it
sheet-refused-old-office = This file is of the Excel format before 2007 (.xls). Please save it as .xlsx and send it again.
sheet-refused-encrypted = This file has a password, so I could not open it. Please save it without one and send it again.
sheet-refused-macro = This file contains program code (macros), so I did not open it. Please save it as a plain .xlsx and send it again.
sheet-refused-not-its-kind = This file is not an Excel workbook. Please save it as .xlsx and send it again.
sheet-refused-broken = This file is damaged, so I could not read it. Please open it, save it and send it again.
sheet-refused-too-large = This file is far larger than the sheet I sent. Please take out pictures and additions and send it again.
sheet-refused-too-slow = This file takes too long to read, so I stopped. Please send the very sheet I sent.
sheet-refused-not-fetched = The content of the file did not reach me. Please send it again.

sheet-problem-date = the cell became a date ({ $typed })
sheet-problem-fault = the cell shows an error or has no result ({ $typed })
sheet-problem-state = unclear state “{ $typed }”
sheet-problem-clash = there is a number and the choice “{ $typed }”
sheet-problem-half = only one of the two cells, achieved and total
sheet-problem-no-value = “there is a figure” or a note, but no number
sheet-problem-extra = a cell that this indicator does not use is filled in

doubt-computed = This cell is a formula, its result is { $value }. Is that right? Nothing is kept yet.
doubt-shown-otherwise = This cell shows a rounded number. Which one do you mean? Nothing is kept yet.

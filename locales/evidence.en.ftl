### Evidence: photos and files that go with a figure, or with a directive, a difficulty, an answer.

evidence-nothing = No reporting period is open for you, so there is nothing to add evidence to.
evidence-ask_which = Evidence for which indicator? Choose below, or type the code, for example: I.3.
evidence-ask_which_for = Which indicator is the file “{ $name }” evidence for? Choose below, or type the code, for example: I.3.
evidence-moved = This indicator has been handed to someone else, or its period is closed, so the file is not attached to anything.
evidence-no-such = That indicator is not among yours in this period. Please choose from the list.
evidence-ask_file =
    Indicator { $code }: { $text }.
    Please send a photo or a file (PDF, Word, Excel), at most 20 MB each.
evidence-ask_file_more =
    Indicator { $code } already has:
    { $lines }
    Send another file, or press “Done”.
evidence-please-send = Please send a photo or a file here. If that is all, press “Done”.
evidence-kept = I have received “{ $name }” as evidence for indicator { $code }.
evidence-too-large = The file “{ $name }” has { $size } MB, more than the { $most } MB allowed, so I have not taken it. Please send a smaller file, or a photo.
evidence-too-many = There are { $most } files already, which is the most, so I have not taken another. Please remove one first.
evidence-removed = “{ $name }” is removed.
evidence-wrong-kind = The file “{ $name }” is not a picture, PDF, Word or Excel, or has a program inside, so I do not keep it as evidence{ $place }. Please send another file.
evidence-lost = I could not get the content of the file “{ $name }”, so that evidence is missing{ $place }. Please send the file again.
evidence-of = { " " }for indicator { $code }
evidence-done = Indicator { $code } has { $files }.
evidence-done-none = No evidence has been recorded.
evidence-count =
    { $count ->
        [one] { $count } file of evidence
       *[other] { $count } files of evidence
    }
evidence-end = { " " }– { $files }

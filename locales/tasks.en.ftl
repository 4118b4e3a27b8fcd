### Dated tasks of the plan: those who hold them, and the office.

task-state-open = nothing said yet
task-state-doing = under way
task-state-stuck = stuck
task-state-done = done
task-state-carried = goes on next year
task-state-dropped = no longer in the plan

tasks-none = You have no task of the plan to report on.
tasks-ask_which =
    Your tasks by the plan:
    { $lines }
    Which one is it about?
tasks-please-choose = Please choose one of the buttons below, or type the number beside it.
tasks-one =
    { $task }
    Now: { $state }{ $note }
tasks-last-note = { " " }– { $note }
tasks-ask_one = How far is it?
    .other = Another task
tasks-ask_until = Until which day? Type it, for example: 15/6/2024.
    .other = Never mind
tasks-ask_which_day = I am not certain which day. Please choose:
    .other = Never mind
tasks-no-day = I could not read a day in that. Please type it like 15/6/2024.
tasks-not-later = That day is not later than the present one ({ $day }). Please type a later day.
tasks-ask_note = Anything to add? A few words, a file as evidence, or skip.
    .other = Never mind
tasks-ask_reason = Why? A few words help the office to help you; you may send a file, too.
    .other = Never mind
tasks-needs-words = Please type a few words, for example: waiting for the budget to be approved.
tasks-told = Recorded: { $text } – { $state }.
tasks-time-asked = Passed on to the office: more time until the end of { $day }. I will tell you the answer; until then the day stands.
tasks-moved = This task is done, or somebody else's by now, so I recorded nothing.

note-task-stuck = { $party } is stuck with the task “{ $text }”: { $note }
    .duties = See the task
note-task-time = { $party } asks for more time for the task “{ $text }”, until the end of { $day }: { $note }
    .duties = See the task
note-task-extended = The task “{ $text }” has a new day: the end of { $day }.
    .tasks = See the task
note-task-not-extended = The task “{ $text }” gets no more time; its day is still { $day }.
    .tasks = See the task

duties-none = No task of the plan is unfinished.
duties-ask_which =
    { $count ->
        [one] One unfinished task of the plan:
       *[other] { $count } unfinished tasks of the plan:
    }
    { $lines }
    Which one?
duties-line = – { $party }: { $task } – { $state }
duties-line-asked = – { $party }: { $task } – { $state }; asks for time until the end of { $day }
duties-said = · { $state }: { $note }
duties-ask_one = What would you like to do?
duties-ask_one_asked = Agree to the end of { $day }?
    .grant = I agree
    .refuse = I do not agree
duties-ask_day = “{ $text }”: what is the new day? Type it, for example: 15/6/2024.
duties-changed = Somebody has just dealt with this. I changed nothing; please look again and choose.
duties-extended = “{ $text }” has a new day, the end of { $day }, and whoever holds it was told.
duties-refused = Whoever holds it was told: “{ $text }” gets no more time.

year-none = There is no active plan to close.
year-ask_which = Which year shall be closed?
year-ask_confirm =
    Close the year { $year } ({ $title })?
    All periods are closed. { $tasks } unfinished tasks go on with next year's plan. After this nothing is asked or reminded of by this plan; the figures stay.
year-ask_confirm_open =
    Close the year { $year } ({ $title })?
    These periods are closed at once and reported to the chair: { $periods }. { $tasks } unfinished tasks go on with next year's plan. After this nothing is asked or reminded of by this plan; the figures stay.
    .close_year = Close it all the same
year-done = The year { $year } is closed. { $tasks } unfinished tasks wait for next year's plan.

evidence-kept-for-task = The file “{ $name }” was taken as evidence.

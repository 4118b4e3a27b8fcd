### Directives and questions of the chair, and difficulties: written, sent, answered.

## Shared

matter-number = No. { $number }
matter-line = – No. { $number }, { $kind }, { $party } ({ $state }): { $text }
matter-kind-directive = directive
matter-kind-question = question
matter-kind-difficulty = difficulty
matter-state-directive-open = not acknowledged
matter-state-directive-acknowledged = understood, in hand
matter-state-directive-done = done
matter-state-directive-withdrawn = withdrawn
matter-state-question-open = not answered
matter-state-question-answered = answered
matter-state-question-withdrawn = withdrawn
matter-state-difficulty-open = with the office
matter-state-difficulty-forwarded = with the chair
matter-state-difficulty-answered = answered
matter-state-difficulty-withdrawn = withdrawn
matter-due = { $state }, due by the end of { $due }
matter-overdue = { $state }, overdue since the end of { $due }
matter-shown =
    No. { $number } – { $kind }, { $party }
    At { $at }; { $state }.
    “{ $text }”
matter-about = About indicator { $code }.
matter-proposal = Proposal: { $proposal }
matter-reply-acknowledged = – { $who } has understood, at { $at }.
matter-reply-done = – { $who } reports it done, at { $at }.
matter-reply-answered = – { $who } answered, at { $at }.
matter-reply-forwarded = – { $who } passed it to the chair, at { $at }.
matter-reply-withdrawn = – { $who } withdrew it, at { $at }.
matter-said = { " " }“{ $text }”
matter-with-files =
    { $count ->
        [one] { " " }With { $count } file.
       *[other] { " " }With { $count } files.
    }
matter-no-such-party = I cannot find that party. Please type its name as in the plan, for example: Trưởng phòng Y tế; or an indicator's code, for example: I.3.
matter-too-short = Please write a little more; one sentence is enough.
matter-ask_confirm = If this is right, press “Send”. If a photo or file goes with it, send it here now.
matter-please-choose = Please press a button below, type the number beside it, or the words on it.
matter-left = Nothing has been sent.
matter-end = For anything else, use the buttons below.

## Directives

directive-ask_whom = Who is the directive for? Choose below, or type a name, or an indicator's code.
directive-ask_words = What is { $party } to do? Please write one message; the day may be in it, for example: review I.3 before 20/3.
directive-ask_day = By which day? For example: before 20/3, or: until 20/3.
directive-ask_which_day = I am not sure about the day. Which one do you mean? Choose below, or type it again, for example: before 20/3.
directive-until = End of { $due }
directive-no-day = I could not read that day. Please type day and month, for example: 20/3. “Before 20/3” is until the end of the 19th.
directive-preview =
    Directive to { $party }:
    “{ $text }”
    Due by the end of { $due }.{ $files }
directive-preview-no-day =
    Directive to { $party }:
    “{ $text }”
    No day set.{ $files }
directive-done = Directive no. { $number } has been sent to { $party }. I will tell you when it is understood and when it is done.
directive-done-untold = Directive no. { $number } is recorded. { $party } has not joined and has not received it; please have them called.
note-directive-due =
    The chair gives { $party } a directive (no. { $number }):
    “{ $text }”
    Due by the end of { $due }.
note-directive =
    The chair gives { $party } a directive (no. { $number }):
    “{ $text }”
note-directive-end = Please say that you have understood. When it is done, press “It is done” to report back.
    .reply = It is done
    .matters = See the matter
acknowledge-ask_which =
    Which directive have you understood?
    { $lines }
acknowledge-nothing = No directive waits for you to acknowledge it.
acknowledge-done = The chair knows that you have understood directive no. { $number }. Please report back when it is done.
    .reply = It is done
note-acknowledged = { $party } has understood directive no. { $number }: “{ $text }”
    .matters = See the matter

## Questions of the chair

ask-ask_whom = Whom would you like to ask? Choose below, or type a name, or an indicator's code.
ask-ask_words = What would you like to ask { $party }? Please write one message.
ask-preview =
    Question to { $party }:
    “{ $text }”{ $files }
ask-done = Question no. { $number } has been sent to { $party }. I will bring you the answer.
ask-done-untold = Question no. { $number } is recorded. { $party } has not joined and has not received it; please have them called.
note-question =
    The chair asks { $party } (question no. { $number }):
    “{ $text }”
note-question-end = Please answer when you can; the question about a figure that is open stays open.
    .matters = See the matter

## Difficulties

difficulty-general = A general difficulty
difficulty-general-of = General – { $party }
difficulty-ask_about = Which indicator is it about, or is it a general difficulty?
difficulty-ask_words = What is the difficulty? Please write one message.
difficulty-ask_proposal = What do you propose? Type a sentence, or press “No proposal”.
difficulty-about = { " " }with indicator { $code }
difficulty-preview = Difficulty{ $about }: “{ $text }”{ $files }
difficulty-done = Difficulty no. { $number } has gone to the office. I will bring you the answer.
difficulty-done-untold = Difficulty no. { $number } is recorded. The office has not joined and has not received it; please call.
note-difficulty =
    { $party } raises a difficulty (no. { $number }):
    “{ $text }”
note-difficulty-end = You can answer it, or pass it to the chair.
    .matters = See the matter
note-difficulty-went-up = Difficulty no. { $number } of { $party } has been passed to the chair: “{ $text }”
note-forwarded-note = The office says: { $note }
note-forwarded-end = Please give your answer; it goes straight to whoever raised it.
    .matters = See the matter
forward-ask_which =
    Which difficulty goes to the chair?
    { $lines }
forward-ask_note = Would you add a word for the chair? Type a sentence, or press “No note”.
forward-nothing = No difficulty waits to be passed on, or somebody else has just dealt with it.
forward-done = Difficulty no. { $number } has been passed to the chair, and whoever raised it has been told.
forward-done-untold = Passing on difficulty no. { $number } is recorded. The chair has not joined and has not received it; please tell them yourself.

## Answers

reply-ask_which =
    Which one would you like to answer?
    { $lines }
reply-ask_words-directive = Please report the result in one message; photos and files can be sent here, too.{ $files }
reply-ask_words-question = Please answer in one message; photos and files can be sent here, too.{ $files }
reply-ask_words-difficulty = What is your answer? Whoever raised it will read your very words.{ $files }
reply-only-done = Done.
reply-preview = Answer to no. { $number }: “{ $text }”{ $files }
reply-done = Your answer to no. { $number } has been sent.
reply-done-untold = Your answer to no. { $number } is recorded, but the other side has not joined and cannot read it yet.
reply-settled = No. { $number } is settled, so I have recorded nothing more.
reply-nothing = Nothing waits for your answer.
note-answer-directive = { $who } reports directive no. { $number } (“{ $text }”) as done: “{ $answer }”
    .matters = See the matter
note-answer-question = { $who } answers question no. { $number } (“{ $text }”): “{ $answer }”
    .matters = See the matter
note-answer-difficulty = The answer to difficulty no. { $number } (“{ $text }”), from { $who }: “{ $answer }”
    .matters = See the matter
note-answer-files =
    { $count ->
        [one] With { $count } file.
       *[other] With { $count } files.
    }
    .matters = See the matter

## The list

matters-none = No directive, question or difficulty is open.
matters-open =
    Open: { $count }
    { $lines }
matters-lately =
    Settled in the last 30 days:
    { $lines }
matters-ask_queue = Which one would you like to see? Press a button, or type its number, for example: no. 12.
matters-ask_one = What would you like to do?
matters-files-follow = The files follow right after this message.
matters-ask_sure = Withdraw no. { $number }? The other side will be told.
matters-withdrawn = No. { $number } is withdrawn, and the other side has been told.
matters-done = For anything else, type “menu”.
note-withdrawn = No. { $number } (“{ $text }”) has been withdrawn; nothing more is needed.

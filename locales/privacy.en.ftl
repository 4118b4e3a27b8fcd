## Privacy: what is kept about a person, and what they may ask

menu-petitions = { $count ->
    [one] One request about personal data is waiting.
   *[other] { $count } requests about personal data are waiting.
 }
privacy-kept =
    This is what I keep about you:
    – Name: { $name }
    – Post: { $posts }
    – Channels, and your address on them: { $channels }
    – Figures kept: { $figures }; files sent: { $files }
    – Messages from you: { $said }; messages from me: { $letters }
    – { $agreed }
privacy-agreed = Your consent, given at { $at }
privacy-not-agreed = You do not agree at present, so I ask you for no figures
privacy-ask_shown =
    Purpose: only so that the committee can collect, urge and consolidate its figures.
    How long: figures are the agency’s records, kept as the rules on archives say. Name, address, messages and files are kept until you ask to have them erased.
    Questions? Please call: { $contact }.

    What would you like to do?
privacy-please-choose = Please choose one of the buttons below, or type the number beside it. Nothing has changed.
privacy-copied = I am sending two files with your data alone: an Excel workbook to read, and a JSON file for other programs. They hold private messages, so please keep them safe.
privacy-ask_wish = What should be corrected? Type a few words, for example: My name is Nguyễn Thị Bình. To correct a figure, type “no”, then “edit” and its number.
privacy-needs-words = Please type a few words about what should be corrected, 1,000 letters at most.
privacy-ask_erase =
    Once this is granted, your name, addresses, messages and files are erased, you can no longer come in here, and it cannot be undone. The figures you reported stay with the committee, without your name.
    You may want a copy of your data first.

    Ask for erasure?
privacy-ask_leave =
    Once you withdraw, you are asked nothing and reminded of nothing. The admin is told, so that your part can be handed to somebody else. What you reported before stays as it is.

    Withdraw your consent?
privacy-filed = Request no. { $number } is with the office. You will be told how it goes by { $answer }, and it will be settled by { $settle }.
privacy-withdrawn = Noted: you have withdrawn your consent. From now on I ask nothing and remind you of nothing. The admin, or the office where there is none, hears of it. If you want to take part again, just write here. Questions? Please call: { $contact }.
privacy-guest = Until you agree I keep only this chat address and the messages you just sent, to be able to answer. To have them erased, choose “I do not agree” and call: { $contact }.
privacy-petition-correction-open = Correction no. { $number }: “{ $text }”. You will be answered by { $answer }.{ $reason }
privacy-petition-correction-answered = Correction no. { $number }: “{ $text }”. Under way, settled by { $settle }.{ $reason }
privacy-petition-correction-done = Correction no. { $number }: done. { $reason }
privacy-petition-correction-refused = Correction no. { $number }: refused. Reason: { $reason }
privacy-petition-erasure-open = Erasure no. { $number }: you will be answered by { $answer }.{ $reason }
privacy-petition-erasure-answered = Erasure no. { $number }: under way, settled by { $settle }.{ $reason }
privacy-petition-erasure-granted = Erasure no. { $number }: granted, being done. { $reason }
privacy-petition-erasure-done = Erasure no. { $number }: done. { $reason }
privacy-petition-erasure-refused = Erasure no. { $number }: refused. Reason: { $reason }

note-withdrew =
    { $count ->
        [0] { $party } has withdrawn consent on personal data, and is asked and reminded no more. No indicator is waiting now. You can hand this part to somebody else.
       *[other] { $party } has withdrawn consent on personal data, and is asked and reminded no more. Still waiting ({ $count }): { $codes }. Please hand them to somebody else.
    }
note-declined =
    { $count ->
        [0] { $party } does not agree to the new notice on personal data, and is asked and reminded no more. No indicator is waiting now. You can hand this part to somebody else.
       *[other] { $party } does not agree to the new notice on personal data, and is asked and reminded no more. Still waiting ({ $count }): { $codes }. Please hand them to somebody else.
    }

## Requests about data: the office's part

note-petition-correction = { $name } asks for a correction of personal data (request no. { $number }): “{ $text }”. By law they are told how it goes by { $answer }, and it is done by { $settle }.
note-petition-erasure = { $name } asks to have personal data erased (request no. { $number }). By law they are told how it goes by { $answer }, and it is done by { $settle }.
note-petition-due-open = Request no. { $number } of { $name } about personal data must be answered today: the law’s day is { $answer }.
note-petition-due-answered = Request no. { $number } of { $name } about personal data must be settled today: the law’s day is { $settle }.
note-petition-last-admin = The data of { $name } could not be erased (request no. { $number }): they are the only admin. Please give the admin role to somebody else and settle it again.
note-petition-correction-how = Correction no. { $number } has been received. The office checks it, corrects it, and tells you by { $settle }. If it cannot be corrected, you will be told why.
note-petition-erasure-how = Erasure no. { $number } has been received. The office looks which part is a record that must be kept; name, addresses, messages and files are erased by { $settle }. If that cannot be, you will be told why.
note-petition-correction-done = Correction no. { $number } is done. { $reason }
note-petition-correction-refused = Correction no. { $number } was refused. Reason: { $reason }
note-petition-erasure-granted = Erasure no. { $number } was granted. { $reason } Right after this message your name, addresses, messages and files are erased, and you can no longer come in here. Thank you for taking part.
note-petition-erasure-refused = Erasure no. { $number } was refused. Reason: { $reason }
petitions-nothing = No request about personal data is waiting.
petitions-ask_which = Requests about personal data that are waiting: { $count }. Which one?
petitions-choice-correction-open = Correct – { $name }, answer by { $day }
petitions-choice-correction-answered = Correct – { $name }, done by { $day }
petitions-choice-erasure-open = Erase – { $name }, answer by { $day }
petitions-choice-erasure-answered = Erase – { $name }, done by { $day }
petitions-ask_correction =
    Request no. { $number }, { $name } asks to correct: “{ $text }”
    Tell them how: by { $answer }. Done: by { $settle }.
    .grant = Checked, correct it
    .refuse = Refuse
petitions-ask_erasure =
    Request no. { $number }, { $name } asks to have personal data erased.
    Tell them how: by { $answer }. Done: by { $settle }.
    If granted: their seats end, what they owe is nobody’s; figures and history stay, without the name.
    .grant = Grant the erasure
    .refuse = Refuse
petitions-ask_rename = If the name of { $name } must be corrected, please type the right one. If it is something else, choose “Skip”.
petitions-ask_named = “{ $name }” is also a name in the plan. Is it a person’s name, to be replaced in the plan as well? If it is a post, choose “No”.
petitions-ask_why_granted = Please write a few words to the person: what was done, and on what ground.
petitions-ask_why_refused = Please write why it is refused; the person gets these very words.
petitions-informed = { $name } has been told how it goes. It must be done by { $settle }.
petitions-done-correction-granted = Noted: request no. { $number } is done, and { $name } has been told.
petitions-done-correction-refused = Noted: request no. { $number } is refused, and { $name } has been told why.
petitions-done-erasure-granted = Request no. { $number } is granted. The data are erased as soon as the last message has reached the person.
petitions-done-erasure-refused = Noted: request no. { $number } is refused, and { $name } has been told why.
petitions-meanwhile = Somebody else has just settled request no. { $number }, so I changed nothing.
petitions-last-admin = { $name } is the only admin, so nothing can be erased yet. Please give the admin role to somebody else first. Nothing has changed.

## Settings

settings-shown = I write to you on: { $channel }. What would you like to change?
prefer-none = the channel you used last
prefer-ask_which =
    On which channel do you want to be reminded? While it fails I use another one.
    .no = Leave it
prefer-done = From now on you are reminded on: { $channel }.
channel-zalo-bot = Zalo Bot
channel-zalo-oa = Zalo OA

## The copy of one's data

person-title = Personal data
person-erased = Official no. { $number }
person-topic-person = Person
person-topic-accounts = Channels
person-topic-seats = Posts
person-topic-consents = Consents
person-topic-figures = Figures
person-topic-receipts = Receipts
person-topic-reviews = Reviews
person-topic-matters = Matters
person-topic-replies = Replies
person-topic-reopenings = Reopenings
person-topic-tasks = Tasks
person-topic-evidence = Evidence
person-topic-files = Files sent
person-topic-leaves = Leaves
person-topic-petitions = Requests about data
person-topic-said = Messages sent
person-topic-letters = Messages received
person-topic-changes = Audit
person-column-name = Name
person-column-locale = Language
person-column-channel = Channel
person-column-address = Address
person-column-heard-at = Last used
person-column-party = Party
person-column-committee = Committee
person-column-role = Role
person-column-since = From
person-column-until = Until
person-column-version = Version
person-column-given-at = Agreed at
person-column-withdrawn-at = Withdrawn at
person-column-period = Period
person-column-code = Code
person-column-indicator = Indicator
person-column-state = State
person-column-parts = Value
person-column-note = Note
person-column-reason = Reason
person-column-said-at = Said at
person-column-number = Number
person-column-at = At
person-column-verdict = Verdict
person-column-kind = Kind
person-column-text = Text
person-column-proposal = Proposal
person-column-act = Act
person-column-size = Size (bytes)
person-column-asked-at = Asked at
person-column-answer-by = Answer by
person-column-settle-by = Settle by
person-word-member = member
person-word-office = office
person-word-chair = chair
person-word-admin = admin
person-word-vi = Vietnamese
person-word-en = English
person-word-web = web page
person-word-telegram = Telegram
person-word-value = a value
person-word-zero = zero
person-word-not-yet = no figure yet
person-word-not-applicable = not applicable
person-word-met = met
person-word-ongoing = under way
person-word-unmet = not met
person-word-open = open
person-word-answered = answered
person-word-granted = granted
person-word-done = done
person-word-refused = refused
person-word-acknowledged = acknowledged
person-word-forwarded = forwarded to the chair
person-word-withdrawn = withdrawn
person-word-accepted = accepted
person-word-returned = returned
person-word-correction = correction
person-word-erasure = erasure
person-word-directive = directive
person-word-question = question
person-word-difficulty = difficulty
audit-consent-declined = declined the new notice on personal data
audit-member-channel = chose the channel for reminders
audit-person-exported = asked for a copy of personal data
audit-person-erased = erased a person’s data
audit-member-renamed = corrected a name on request
audit-petition-filed = filed a request about personal data
audit-petition-answered = told how a request about personal data goes
audit-petition-granted = granted the erasure of personal data
audit-petition-done = settled a request about personal data
audit-petition-refused = refused a request about personal data
cli-no-such-person = Nobody is called “{ $name }”. Please type a person’s name, or a party as in the appendix.
cli-several-people = Several people go by “{ $name }”. Please type the full name.
cli-person-form = “{ $form }” cannot be written. Please name a file that ends in .json or .xlsx.
cli-erased = Personal data are erased; from now on it says “{ $alias }” (rows changed: { $rows }). Figures and history stay. Old backups keep the name until they expire.
cli-erased-but-plan = Addresses, messages and files are erased (rows changed: { $rows }), person: “{ $alias }”. The name is also one of the plan and stays; if it is a human’s name, please run this again with --in-plan. Old backups keep it until they expire.

### Sentences of the web pages: the chat and the demonstration stage.

web-name = Đôn Đốc
web-tagline = Reminds of and takes in figures for digital transformation
web-needs-script = This page needs JavaScript. Please switch it on in the browser, or call the office of the steering committee and give your figures by telephone.

web-weekday =
    .d1 = Monday
    .d2 = Tuesday
    .d3 = Wednesday
    .d4 = Thursday
    .d5 = Friday
    .d6 = Saturday
    .d7 = Sunday
web-role =
    .admin = Administrator
    .office = Consolidating office
    .chair = Chair
    .member = Member

# The door
web-door-title = Invitation to report figures
web-door-invited = You are invited to chat with Đôn Đốc and send the figures of your indicators. In the next step, please confirm the name of your unit.
web-door-code = Please enter the invitation code that the administrator sent you.
web-door-code-label = Invitation code
web-door-code-example = For example: K7QM-3FTPX
web-door-enter = Enter the chat
web-door-help = No code, or the invitation does not work? Please call the office of the steering committee, which sends you the plan, for a new one.
web-door-entering = Opening…
web-door-offline = The server cannot be reached. Please check the network and press again.

# The chat
web-chat-title = Chat with Đôn Đốc
web-chat-log = Conversation
web-chat-choices = Choices
web-chat-box = Your message
web-chat-example = Type an answer, like 67,5%
web-chat-send = Send
web-chat-file = File
web-chat-us = Đôn Đốc
web-chat-them = You
web-chat-sending = Sending…
web-chat-offline = Connection lost. Your message is kept and goes out by itself when the network is back.
web-chat-reconnecting = Connection lost, connecting again…
web-chat-ended = The chat on this machine has ended. Please open the invitation link again, or call the office.
web-opened-invitation = (opened the invitation)
web-being-made = The file is being prepared, one moment…
web-made =
    .scorecard = Picture of the progress of the period
    .qr = QR code that opens the invitation
    .other = Attached file
web-picture = Show the picture large
web-close = Close the picture

# Refusals
web-refused-title = That was not possible
web-refused-back = To the chat
web-bad-request = This request cannot be read. Please reload the page and try again.
web-forged = This request did not come from our own page and was not taken. Please reload the page and try again.
web-too-long = The message is too long and was not sent. Please split it into messages of at most 4,000 characters.
web-file-empty = This file is empty and was not taken. Please choose a file with content.
web-file-too-large = The file is too large and was not sent. Please send a file of at most 20 MB.
web-too-fast = That was a little fast. Please wait a moment before you send more.
web-too-many-pages = This page is open in too many places. Please close some and reload.
web-nothing-said = Please type an answer before you send.
web-no-such-button = This button no longer works. Please answer the newest message.
web-failed = Something went wrong on our side and this was not done. Please try again in a few minutes, or call the office.
web-unavailable = The server is busy and the message was not kept. Please try again in a few minutes.
web-not-in = You have not entered the chat on this machine. Please open your invitation link.
web-code-unknown = This invitation code is not right. Please check it letter by letter, or call the office for a new one.
web-thing-gone = This file was not found.
web-nobody = This person is not in the plan.
web-nowhere-to-jump = There is no such moment ahead.
web-stage-closed = The demonstration stage opens only with the link that is printed in the terminal when the program starts. Please open that link again.

# The stage
web-stage-title = Demonstration stage
web-stage-lead = Choose somebody from the list and talk in their place.
web-stage-clock = Clock of the stage
web-stage-now = It is now
web-stage-people = People of the plan
web-stage-running = In charge
web-stage-given = Parties
web-stage-to-reminder = To the next reminder
web-stage-to-due = To the due moment
web-stage-to-consolidate = To the consolidation day
web-stage-none = none ahead
web-stage-travelling = Moving the clock, one moment…
web-stage-new = new
web-stage-choose = Please choose somebody to see their conversation.
web-stage-invitation-title = Invitation
web-stage-invitation = You are invited to chat with Đôn Đốc and send the figures of your indicators. The invitation works once.
web-stage-open-invitation = Open the invitation
web-stage-lost = The server cannot be reached. If the program was started again, please open the new link that is printed in the terminal.
web-stage-back = List of people
web-not-joined = has not joined
web-has-joined = has joined, owes no figures
web-still-owes = { $left } indicators left
web-has-answered = { $answered }/{ $total } answered, not sent in
web-has-sent-some = { $sent }/{ $total } sent in, { $left } indicators left
web-has-sent = { $sent }/{ $total } sent in

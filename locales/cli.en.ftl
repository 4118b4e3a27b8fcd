### What the command line says.

cli-no-active-plan = No plan is active yet. Please load one: dondoc plan load FILE --approve
cli-no-such-period = There is no period { $name }. There are: { $names }. Example: --quarter 2024Q1
cli-no-such-indicator = There is no indicator { $code } in the active plan. Please type the code as in the appendix, for example: I.3
cli-no-such-party = “{ $name }” is not in the plan. Please type it as in the appendix, for example: "Trưởng phòng Y tế"
cli-several-parties = Several parties are like “{ $name }”: { $names }. Please type more of the name.
cli-nobody-to-invite = Nobody to invite: give a name, or use --all while somebody has not joined.
cli-bad-line = Line { $number } is not a JSON object with "text". Example: {"{"}"id": 1, "text": "67,5%", "context": {"{"}"targets": 1, "unit": "%"{"}"}{"}"}
cli-newer-database = The database has revision { $revision }, newer than this program, so nothing was written. Please update the program, or restore an older backup.
cli-no-database = The database cannot be opened or written. Please check DONDOC_DATABASE_URL, the disk and the rights.
cli-bad-setting = The value of { $name } is not right: { $why }. See .env.example.
cli-port-in-use = Port { $port } is in use. Please stop the other program, or choose another port: DONDOC_HTTP_PORT=8081
cli-stage = The stage is open: { $url }
cli-serving = Đôn Đốc is running at { $url } (channels: { $channels })
cli-reassigned = Indicator { $code } was handed from { $before } to { $after }; open requests moved: { $requests }.
cli-invited =
    { $party } – valid until the end of { $until }
    Code: { $code }
    { $links }
cli-not-joined = not joined
cli-status-period = { $period }, due by the end of { $due }: { $sent } of { $asked } sent; missing: { $missing }
cli-status-outbox = Messages waiting: { $count }
cli-unknown = not stated
cli-plan =
    { $title }
    Issued by { $issuer }. Year { $year }.
cli-plan-rhythm = Members report before day: { $member }. The office consolidates before day: { $office }.
cli-plan-counts = Rows: { $rows }; dated duties: { $duties }; places to look at: { $doubts }.
cli-loaded-draft = Kept as a draft. Nothing begins yet: run again with --approve, or approve it in the chat (type “plan”).
cli-loaded-active = The plan is active.
cli-calendar-period = { $period }: figures { $since } – { $until }; due by the end of { $due }; consolidated by the end of { $consolidate }
cli-no-such-year = No plan of { $year } is active.
cli-year-still-open = { $year } has periods that are not closed: { $names }. Please close them first, or add --anyway to close the whole year now.
cli-year-closed = Closed { $year }: { $title }. Periods closed with it: { $closed }. Unfinished tasks for the next year's plan: { $tasks }.
cli-left = { $name } has left.
cli-left-owing = { $name } has left. With nobody now: { $codes }.
cli-last-admin = { $name } is the last administrator and cannot leave.
cli-bad-day = “{ $day }” is not a coming day. Please type year-month-day, for example 2024-03-20
cli-period-not-open = { $name } is not open, so it cannot be extended.
cli-period-not-closed = { $name } is not closed, so nothing needs to be reopened: its figures can still be changed.
cli-extended = { $period }: { $who } now has until the end of { $day } (figures not sent yet: { $figures }; people told: { $told }).
cli-reopened = Indicator { $code } is open for { $party } until the end of { $day } (people told: { $told }).

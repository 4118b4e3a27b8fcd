### Loading a plan: read, look at it, correct it, approve it.

plan-unknown = not stated
plan-empty = empty
plan-level-province = province
plan-level-city = city
plan-level-town = town
plan-level-township = township
plan-level-district = district
plan-level-commune = commune
plan-level-ward = ward

plan-account-head =
    { $title }
    Issued by: { $issuer } ({ $level }). Year: { $year }.
plan-account-counts =
    The appendix has { $indicators } indicators{ $tasks ->
        [0] { "" }
       *[other] { " " }and { $tasks } tasks
    }{ $sections ->
        [0] .
       *[other] { " " }in { $sections } sections.
    }{ $duties ->
        [0] { "" }
       *[other] { " " }Besides, there are { $duties } duties with dates of their own.
    }
plan-account-no-year = The year of the plan is not clear. Please type it, for example: year 2024.
plan-account-asked = { $count } will be asked: { $parties }.
plan-account-party = { $party } ({ $count })
plan-account-others = and { $count } more
plan-account-more-codes = and { $count } more rows
plan-account-nobody = Nobody can be asked yet for: { $codes }.
plan-account-clear = Nothing is left to be looked at.
plan-account-doubts = { $count ->
        [one] One place
       *[other] { $count } places
    } to look at: { $kinds }.

plan-kind-value = { $count } where body and appendix give different numbers
plan-kind-comparator = { $count } where only “above” or “at least” differs
plan-kind-quantity = { $count } where both sides speak of different quantities
plan-kind-scope = { $count } where the scope differs
plan-kind-missing-in-body = { $count } only in the appendix
plan-kind-missing-in-appendix = { $count } only in the body
plan-kind-missing-number = { $count } row numbers missing
plan-kind-duplicate-number = { $count } row numbers used twice
plan-kind-unnumbered = { $count } rows without a number
plan-kind-missing-cell = { $count } empty cells
plan-kind-ambiguous-deadline = { $count } unclear deadlines
plan-kind-typo = { $count } perhaps mistyped
plan-kind-same-post = { $count } posts written in two ways
plan-kind-other = { $count } others

plan-rhythm-none = Reports { $rhythm }: figures before day { $member }, summary before day { $office }.
plan-rhythm-member = Reports { $rhythm }, summary before day { $office }. The plan states no day for the figures; I propose before day { $member }.
plan-rhythm-office = Reports { $rhythm }: figures before day { $member }. The plan states no day for the summary; I propose before day { $office }.
plan-rhythm-both = Reports { $rhythm }. The plan states no days; I propose: figures before day { $member }, summary before day { $office }.

plan-diff-added = { $count } new:
plan-diff-changed = { $count } changed:
plan-diff-gone = { $count } gone (figures stay):
plan-diff-more = … and { $count } more.
plan-diff-line-added = + { $code }: { $text } (given to { $parties })
plan-diff-line-returned = + { $code }: { $text } (back again, given to { $parties })
plan-diff-line-changed = ~ { $code }: { $changes }
plan-diff-line-gone = – { $code }: { $text }
plan-diff-days = Reporting days: { $before } → { $after }
plan-diff-nothing = Nothing differs from the plan that is there.
plan-days = figures before day { $member }, summary before day { $office }
plan-cell-change = { $cell }: { $before } → { $after }
plan-cell-no = number
plan-cell-text = text
plan-cell-targets = target
plan-cell-monitors = followed by
plan-cell-implementers = carried out by
plan-cell-cooperators = helped by
plan-cell-deadline = deadline

note-row-gone = Indicator { $code } ({ $text }) is no longer in the plan. You need not report it any more; figures already sent are kept.
note-target-changed = Indicator { $code } ({ $text }) was changed in the plan. Target: from { $before } to { $after }. What you answered is kept; please look at it again if need be.
note-text-changed = The wording of indicator { $code } was changed in the plan: { $text }. What you answered is kept.
note-number-changed = In the new plan indicator { $before } has become { $code } ({ $text }). What you answered is kept.

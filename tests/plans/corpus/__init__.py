"""Plans of our own writing, in layouts unlike the real ones, with what a careful reader gets."""

from tests.plans.corpus import communes, lists, pages

DOCUMENTS = {
    "Word with a letterhead and two heading rows": (
        communes.letterhead_in_word, communes.LETTERHEAD_IN_WORD),
    "Word with a table under each heading": (
        communes.tables_under_headings, communes.TABLES_UNDER_HEADINGS),
    "Excel with two sheets and hidden rows": (communes.two_sheets, communes.TWO_SHEETS),
    "PDF with rules": (pages.ruled_pages, pages.RULED_PAGES),
    "PDF without rules": (pages.unruled_pages, pages.UNRULED_PAGES),
    "text copied out of a PDF": (pages.copied_text, pages.COPIED_TEXT),
    "bars under headings": (lists.bars_in_sections, lists.BARS_IN_SECTIONS),
    "values separated by semicolons": (lists.semicolons, lists.SEMICOLONS),
    "tabs with numbers of two levels": (lists.levels_by_tabs, lists.LEVELS_BY_TABS),
    "English in Word": (lists.english_word, lists.ENGLISH_WORD),
}  # fmt: skip

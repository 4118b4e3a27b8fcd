"""Every conversation asks in each of its states, and every one of its moves can be made."""

import ast
import inspect
import textwrap

import pytest

from flows.conversations import FLOWS
from flows.drawings import FOLDER, drawings
from flows.flow import Flow
from flows.rights import MAY
from flows.states import name_of
from tests.house.code import constants
from tests.house.sayings import literals

conversations = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)


@conversations
def test_a_conversation_asks_in_every_state(flow):
    assert [state for state in flow.states.names() if not hasattr(flow, f"ask_{state}")] == []


@conversations
def test_a_conversation_asks_and_hears_only_in_its_states(flow):
    steps = {name.partition("_")[2] for name in dir(flow) if name.startswith(("ask_", "hear_"))}
    assert steps <= set(flow.states.names())


@conversations
def test_a_conversation_begins_in_one_of_its_states(flow):
    assert flow.start.name in flow.states.names()


@conversations
def test_moves_lead_from_states_to_states(flow):
    known = set(flow.states.names())
    strange = [move for move, starts, end in _moves(flow) if not {*starts, end} <= known]
    assert not strange, "\n".join(strange)


@conversations
def test_every_move_can_be_reached(flow):
    reached = {flow.start.name}
    for _ in flow.states.names():
        reached |= {end for _, starts, end in _moves(flow) if reached & set(starts)}
    assert [move for move, starts, _ in _moves(flow) if not set(starts) <= reached] == []
    assert set(flow.states.names()) <= reached


@conversations
def test_moves_start_only_where_an_answer_is_heard(flow):
    deaf = [
        f"{move} from {start}"
        for move, starts, _ in _moves(flow)
        for start in starts
        if not flow.waits_in(start)
    ]
    assert not deaf, "\n".join(deaf)


@conversations
def test_every_move_is_made_by_some_answer(flow):
    assert [move for move, _, _ in _moves(flow) if move not in literals()] == []


@conversations
def test_an_answer_makes_only_moves_that_exist(flow):
    known = {move for move, _, _ in _moves(flow)}
    assert [made for made in _made(flow) if made not in known] == []


def test_whoever_may_open_a_door_is_written_down():
    doors = {text.removeprefix("go:").split(" ")[0] for text in literals() if text[:3] == "go:"}
    assert doors - {""} <= set(MAY)
    assert set(MAY) == set(FLOWS) - {"join"}  # an invitation is its own right


def test_the_drawings_are_those_of_the_conversations():
    drawn = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.mmd")}
    assert drawn == drawings(), "`python -m flows.drawings` draws them again"


def _moves(flow: Flow) -> list[tuple[str, list[str], str]]:
    named = [name_of(move) for move in flow.moves]
    return [
        (move, starts if isinstance(starts, list) else [starts], end)
        for move, starts, end in named
    ]


def _made(flow: Flow) -> list[str]:
    """Moves that a `hear_…` of this conversation returns by name."""
    source = textwrap.dedent(inspect.getsource(type(flow)))
    return [
        move
        for step in ast.walk(ast.parse(source))
        if isinstance(step, ast.FunctionDef) and step.name.startswith("hear_")
        for node in ast.walk(step)
        if isinstance(node, ast.Return) and node.value is not None
        for move in constants(node.value)
    ]

"""What is wrong with an exercise file, in words: key, value and what is allowed."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from coach.records.exercise_format import json_schema

MOST_MISTAKES_TOLD = 40  # a file of 30,000 unknown keys must not take minutes to refuse
_SHOWN_VALUE_CHARS = 40
_BASE_TYPES = {
    "number": "a number",
    "integer": "a whole number",
    "string": "text",
    "boolean": "true or false",
}


def mistakes_of(error: ValidationError) -> tuple[str, ...]:
    """Return one phrase per mistake, in the order of the file's keys."""
    found = error.errors(include_url=False, include_context=False)
    phrases = tuple(
        _mistake(kind=one["type"], keys=one["loc"], value=one["input"], words=one["msg"])
        for one in found[:MOST_MISTAKES_TOLD]
    )
    left_out = len(found) - len(phrases)
    return (*phrases, f"and {left_out} more") if left_out else phrases


def allowed(node: Mapping[str, Any]) -> str:
    """Say what a node of the JSON Schema allows, as "a number from 0 to 30"."""
    node = resolved(node)
    if "const" in node:
        return str(node["const"])
    if "enum" in node:
        return _either([str(word) for word in node["enum"]])
    match node.get("type"):
        case "object":
            return "a table with " + ", ".join(node.get("properties", {}))
        case "array":
            return f"a list of {allowed(node['items'])}{_count_limits(node)}"
        case "string" if "pattern" in node:
            return "small letters, digits and _"
        case kind:
            return _BASE_TYPES.get(str(kind), "another value") + _limits(node)


def resolved(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow a reference, and look past "or nothing", to the node that says what is allowed."""
    choices = [choice for choice in node.get("anyOf", ()) if choice.get("type") != "null"]
    if choices:
        return resolved(choices[0])
    if "$ref" in node:
        name = str(node["$ref"]).rsplit("/", maxsplit=1)[-1]
        definitions: Mapping[str, Mapping[str, Any]] = json_schema()["$defs"]
        return definitions[name]
    return node


def _mistake(*, kind: str, keys: Sequence[int | str], value: object, words: str) -> str:
    key = _spelled(keys)
    if kind == "value_error":  # our own sentence, it names the values
        sentence = words.removeprefix("Value error, ")
        return f"{key}: {sentence}" if key else sentence
    if kind == "extra_forbidden":
        known = ", ".join(_node(keys[:-1]).get("properties", {}))
        return f"{key} = {shown(value)} is not a key here, allowed: {known}"
    if kind == "missing":
        return f"{key} is missing, allowed: {allowed(_node(keys))}"
    return f"{key} = {shown(value)}, allowed: {allowed(_node(keys))}"


def _spelled(keys: Sequence[int | str]) -> str:
    """Return `driver.front.signal`, or `check 2.amber` counting from one as people do."""
    spelled = ""
    for key in keys:
        spelled += f" {key + 1}" if isinstance(key, int) else f".{key}"
    return spelled.removeprefix(".")


def _node(keys: Sequence[int | str]) -> Mapping[str, Any]:
    node = resolved(json_schema())
    for key in keys:
        inner = node.get("items") if isinstance(key, int) else node.get("properties", {}).get(key)
        node = resolved(inner or {})
    return node


def _limits(node: Mapping[str, Any]) -> str:
    if "maxLength" in node:
        return f" of {node.get('minLength', 0)} to {node['maxLength']} characters"
    if "minimum" in node:
        return f" from {node['minimum']:g} to {node['maximum']:g}"
    return ""


def _count_limits(node: Mapping[str, Any]) -> str:
    return f", {node.get('minItems', 0)} to {node['maxItems']} of them"


def _either(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} or {words[-1]}"


def shown(value: object) -> str:
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and value.bit_length() > 64:  # noqa: PLR2004  # a TOML integer
        return "an integer too large for TOML"
    text = repr(value)
    return text if len(text) <= _SHOWN_VALUE_CHARS else text[: _SHOWN_VALUE_CHARS - 3] + "..."

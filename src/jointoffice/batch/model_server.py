"""The server of a language model that a site may use: an OpenAI-compatible address.

Nothing is sent anywhere unless a site names an address and a person asks for the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import SplitResult, urlsplit

import msgspec

from jointoffice.batch.posting import Bounds, Trouble, post
from jointoffice.model.limits import (
    MODEL_ANSWER_BYTES_MAX,
    MODEL_SECONDS_MAX,
    NAME_CHARACTERS_MAX,
)
from jointoffice.model.refusals import NotReady, Reason, WrongValue
from jointoffice.reader.asking.questions import Question

ADDRESS, NAME, KEY = (
    "JOINTOFFICE_MODEL_ADDRESS",
    "JOINTOFFICE_MODEL_NAME",
    "JOINTOFFICE_MODEL_KEY",
)
_END = "/chat/completions"

NOT_REACHED = Reason(
    f"The language model's server does not answer; check {ADDRESS}. What was read without it "
    "stands.",
    f"语言模型服务器没有响应；请检查{ADDRESS}。不依赖模型的读取结果不受影响。",
)
TOO_SLOW = Reason(
    "The language model's server took too long to answer; what was read without it stands.",
    "语言模型服务器响应超时；不依赖模型的读取结果不受影响。",
)
TOO_LARGE = Reason(
    f"The language model's server sent more than {MODEL_ANSWER_BYTES_MAX:,} bytes; what was read "
    "without it stands.",
    f"语言模型服务器返回超过{MODEL_ANSWER_BYTES_MAX:,}字节；不依赖模型的读取结果不受影响。",
)
NO_COMPLETION = Reason(
    "The language model's server does not answer as OpenAI-compatible servers do; what was read "
    "without it stands.",
    "语言模型服务器的响应不符合OpenAI兼容格式；不依赖模型的读取结果不受影响。",
)


class _Message(msgspec.Struct, frozen=True):
    content: str


class _Choice(msgspec.Struct, frozen=True):
    message: _Message


class _Completion(msgspec.Struct, frozen=True):
    choices: tuple[_Choice, ...]


class _Failed(Exception):  # noqa: N818 - never leaves this file
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.en)
        self.reason = reason


class _MayPass(_Failed):
    """A failure that another try may not meet."""


@dataclass(frozen=True, slots=True)
class ModelServer:
    """`address` is the base of the server's interface, such as http://localhost:8080/v1, and
    `seconds` how long it has for an answer."""

    address: str
    name: str
    key: str = field(repr=False)
    seconds: float

    def ask(self, question: Question) -> str | Reason:
        """The model's answer, or why there is none; tries twice where that may help."""
        body = _body(self.name, question)
        try:
            try:
                return self._answer(body)
            except _MayPass:
                return self._answer(body)
        except _Failed as failed:
            return failed.reason

    def _answer(self, body: bytes) -> str:
        status, raw = self._post(body)
        if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise _MayPass(_not_ok(status))
        if status != HTTPStatus.OK:
            raise _Failed(_not_ok(status))
        try:
            completion = msgspec.json.decode(raw, type=_Completion)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _Failed(NO_COMPLETION) from error
        if not completion.choices:
            raise _Failed(NO_COMPLETION)
        return completion.choices[0].message.content

    def _post(self, body: bytes) -> tuple[int, bytes]:
        bounds = Bounds(self.seconds, MODEL_ANSWER_BYTES_MAX)
        match post(_completions(self.address), _headers(self.key), body, bounds):
            case Trouble.NOT_REACHED:
                raise _MayPass(NOT_REACHED)
            case Trouble.TOO_SLOW:
                raise _Failed(TOO_SLOW)
            case Trouble.TOO_LARGE:
                raise _Failed(TOO_LARGE)
            case answer:
                return answer


def model_server(settings: Mapping[str, str]) -> ModelServer:
    """The server that the settings name. Raises `NotReady` where they name none, `WrongValue`
    where it cannot be one."""
    address, name, key = (settings.get(each, "").strip() for each in (ADDRESS, NAME, KEY))
    if not address or not name:
        raise NotReady(
            f"No language model is set; --model needs {ADDRESS}, such as "
            f"http://localhost:8080/v1, and {NAME}.",
            f"未设置语言模型；使用 --model 须设置{ADDRESS}（如 http://localhost:8080/v1）和{NAME}。",
        )
    if not _is_address(address):
        raise WrongValue(
            f"{ADDRESS} is no address of a server; accepted are http:// and https:// addresses "
            "without user, query and fragment.",
            f"{ADDRESS}不是服务器地址；可用不含用户名、查询和片段的 http:// 或 https:// 地址。",
        )
    if not _is_plain(key) or not name.isprintable() or len(name) > NAME_CHARACTERS_MAX:
        raise WrongValue(
            f"{KEY} or {NAME} has characters that no server takes; accepted are printable ones, "
            f"{NAME_CHARACTERS_MAX} at most in the name.",
            f"{KEY}或{NAME}含有无效字符；可用可打印字符，名称至多{NAME_CHARACTERS_MAX}个字符。",
        )
    return ModelServer(address, name, key, MODEL_SECONDS_MAX)


def _is_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    spare = parts.username or parts.password or parts.query or parts.fragment
    return is_whole and parts.scheme in {"http", "https"} and not spare and _is_plain(address)


def _is_plain(text: str) -> bool:
    """Nothing that could end a header or a line of a request."""
    return text.isascii() and text.isprintable() and " " not in text


def _body(name: str, question: Question) -> bytes:
    messages = [
        {"role": "system", "content": question.instruction},
        {"role": "user", "content": question.excerpt},
    ]
    return msgspec.json.encode(
        {"model": name, "messages": messages, "temperature": 0, "stream": False}
    )


def _not_ok(status: int) -> Reason:
    return Reason(
        f"The language model's server answered {status}; what was read without it stands.",
        f"语言模型服务器返回{status}；不依赖模型的读取结果不受影响。",
    )


def _completions(address: str) -> SplitResult:
    """Where answers are given: servers name the base of their interface, or only themselves."""
    parts = urlsplit(address)
    base = parts.path.rstrip("/").removesuffix(_END) or "/v1"
    return parts._replace(path=base + _END)


def _headers(key: str) -> dict[str, str]:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    return {**headers, "Authorization": f"Bearer {key}"} if key else headers

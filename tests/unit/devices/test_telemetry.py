"""The block of MediaPipe's telemetry leaves the user's streams alone."""

import pytest

from coach.devices.telemetry import DEAD_END, block_telemetry


def test_every_https_way_out_leads_nowhere() -> None:
    environment = {
        "https_proxy": "http://proxy:3128",
        "no_proxy": "*",
        "NO_PROXY": "googleapis.com",
    }

    block_telemetry(environment)

    assert environment == dict.fromkeys(
        ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"), DEAD_END
    )


def test_the_proxy_of_streams_stays_the_users() -> None:
    environment = {"http_proxy": "http://proxy:3128"}

    block_telemetry(environment, stream_host="camera.example")

    assert environment["http_proxy"] == "http://proxy:3128"


@pytest.mark.parametrize("exceptions", ["*", "10.0.0.5", "other,10.0.0.5", ".0.0.5 other"])
def test_a_stream_that_went_past_the_proxy_still_does(exceptions: str) -> None:
    environment = {"http_proxy": "http://proxy:3128", "no_proxy": exceptions}

    block_telemetry(environment, stream_host="10.0.0.5")

    assert "http_proxy" not in environment


def test_a_stream_that_went_through_the_proxy_still_does() -> None:
    environment = {"http_proxy": "http://proxy:3128", "no_proxy": "localhost,10.0.0.50"}

    block_telemetry(environment, stream_host="10.0.0.5")

    assert environment["http_proxy"] == "http://proxy:3128"
